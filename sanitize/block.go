package sanitize

import (
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// block builds the block that an element is, or those within it.
func (b *builder) block(n *node) {
	if len(b.backs) > 0 && b.endnote(n) {
		return
	}
	switch n.data {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		if t := b.wrapped(b.inlines(n)); len(t) > 0 {
			b.add(&article.Heading{Level: max(2, int(n.data[1]-'0')), Text: t, Meta: b.meta(n)}, n)
		}
	case "p":
		if level := wordItem(n); level > 0 {
			b.wordList(n, level)
			return
		}
		b.flush()
		was := b.cover
		if m := b.meta(n); m != nil {
			b.cover = m
		}
		b.children(n)
		b.flush()
		b.cover = was
	case "ul", "ol", "menu":
		if aGallery(n) {
			b.figure(n)
		} else if !b.footnotes(n) {
			b.list(n)
		}
	case "dl":
		b.definitions(n)
	case "blockquote":
		if !b.callout(n) {
			b.quote(n)
		}
	case "aside":
		b.aside(n)
	case "pre":
		b.listing(n)
	case "hr":
		b.add(&article.Divider{}, n)
	case "img", "amp-img", "amp-anim", "picture":
		if i := b.image(n); i != nil {
			b.add(i, n)
		}
	case "video", "audio", "amp-video", "amp-audio":
		b.recording(n)
	case "iframe":
		b.iframe(n)
	case "oembed":
		b.framed(n, attr(n, "url"), "")
	case "embed":
		b.embedded(n)
	case "figure":
		if !b.facade(n) && !b.callout(n) {
			b.figure(n)
		}
	case "table":
		if aFigure(n) {
			b.figure(n)
			return
		}
		if !b.codeTable(n) {
			b.table(n)
		}
	case "details":
		b.details(n)
	case "math":
		if m := mathOf(n); m != nil {
			b.add(m, n)
		}
	case "noscript":
		b.noscript(n)
	default:
		if tex := texOf(n); tex != "" && n.data == "div" {
			b.add(&article.Math{TeX: tex}, n)
			return
		}
		if n.data == "object" || n.data == "applet" {
			b.object(n)
			return
		}
		if src := ampOf(n); src != "" {
			b.framed(n, src, strings.TrimSpace(clean(attr(n, "title"))))
			return
		}
		if b.footnotes(n) {
			return
		}
		if b.callout(n) {
			return
		}
		if n.data == "div" && hasClass(attr(n, "class"), "pullquote") {
			b.quote(n)
			return
		}
		if aFigure(n) || aGallery(n) {
			b.figure(n)
			return
		}
		if b.door.Unknown == Keep && n.trait&unknown != 0 {
			b.keep(n)
			return
		}
		if n.trait&breaks != 0 {
			b.flush()
			was := b.cover
			if m := b.meta(n); m != nil {
				b.cover = m
			}
			b.children(n)
			b.flush()
			b.cover = was
			return
		}
		if !b.marks(n) {
			b.children(n)
			return
		}
		// A mark around blocks is one on the text of each.
		b.flush()
		b.around = append(b.around, n)
		b.children(n)
		b.flush()
		b.around = b.around[:len(b.around)-1]
	}
}

// meta returns what an element says of its language and direction, or nil.
func (b *builder) meta(n *node) *article.Meta {
	if len(n.attrs) == 0 {
		return nil
	}
	lang, dir := tag(attr(n, "lang")), article.DirAuto
	switch strings.ToLower(attr(n, "dir")) {
	case "ltr":
		dir = article.LTR
	case "rtl":
		dir = article.RTL
	}
	if lang == "" && dir == article.DirAuto {
		return nil
	}
	return &article.Meta{Lang: lang, Dir: dir}
}

// tag returns a language tag if it has the form of one.
func tag(s string) string {
	s = strings.ReplaceAll(strings.TrimSpace(s), "_", "-")
	if len(s) > 35 || !gate.Tag(s) {
		return ""
	}
	return s
}

// details builds a part that a reader opens at will.
func (b *builder) details(n *node) {
	d := &article.Details{Open: has(n, "open")}
	var summary *node
	for c := n.first; c != nil && summary == nil; c = c.next {
		if c.is("summary") && !c.facts.hidden {
			d.Summary, summary = b.inlines(c), c
		}
	}
	d.Body = b.without(n, summary)
	if len(d.Summary)+len(d.Body) > 0 {
		b.add(d, n)
	}
}

// without builds the blocks within an element, leaving some nodes out.
func (b *builder) without(n *node, those ...*node) []article.Block {
	for _, d := range those {
		if d != nil {
			d.skip = true
			defer func() { d.skip = false }()
		}
	}
	return b.sub(n)
}

// aside builds a remark set apart.
func (b *builder) aside(n *node) {
	if names := words(n); slices.Contains(names, "pullquote") || slices.Contains(names, "pull") {
		b.quote(n)
		return
	}
	if b.zone != body { // the publisher's box, a call to action
		b.flush()
		b.children(n)
		b.flush()
		return
	}
	body := b.sub(n)
	if len(body) == 0 {
		return
	}
	c := &article.Callout{Body: body}
	if h, ok := body[0].(*article.Heading); ok && len(body) > 1 {
		c.Title, c.Body = h.Text, body[1:]
	}
	b.add(c, n)
}

func atoi(s string) int {
	n, err := strconv.Atoi(strings.TrimSpace(strings.TrimSuffix(s, "px")))
	if err != nil || n < 0 || n > 100_000 {
		return 0
	}
	return n
}
