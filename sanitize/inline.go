package sanitize

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

// inlines returns the text within a node, with white space as a browser shows it.
func (b *builder) inlines(n *node) article.Inlines {
	was := b.space
	b.space = true
	text := trimmed(b.within(b.line[len(b.line):], n))
	b.space = was
	return b.runs.keep(text)
}

// within appends what an element holds. What is appended lies where later text will be written, until it is kept.
func (b *builder) within(dst article.Inlines, n *node) article.Inlines {
	for c := n.first; c != nil; c = c.next {
		dst = b.inline(dst, c)
	}
	return dst
}

func (b *builder) prose(dst article.Inlines, s string) article.Inlines {
	if s = b.collapse(s); s == "" {
		return dst
	}
	if n := len(dst); n > 0 {
		if t, ok := dst[n-1].(*article.Text); ok && lengthen(t, s) {
			return dst
		}
	}
	return append(dst, b.text(s))
}

// lengthen adds to a text, unless it is so long that another one beside it costs less than a copy.
func lengthen(t *article.Text, s string) bool {
	if t.Meta != nil || len(t.Value) > 4096 {
		return false
	}
	seam := len(t.Value)
	t.Value += s
	if !vetted(around(t.Value, seam)) {
		t.Value = clean(t.Value) // the two make a sign together that neither was alone
	}
	return true
}

// around returns what stands on both sides of a place in a text.
func around(s string, at int) string {
	from, to := max(0, at-32), min(len(s), at+32)
	for from > 0 && !utf8.RuneStart(s[from]) {
		from--
	}
	for to < len(s) && !utf8.RuneStart(s[to]) {
		to++
	}
	return s[from:to]
}

// inline appends what a node is within a line.
func (b *builder) inline(dst article.Inlines, n *node) article.Inlines {
	b.report.at = n
	if !n.element() {
		return b.prose(dst, n.data)
	}
	if b.abuts(n) && !b.space && len(dst) > 0 {
		dst = b.prose(dst, " ")
	}
	if m := scripted(n); m != nil {
		b.space = false
		return append(dst, &article.InlineMath{TeX: m.TeX})
	}
	if b.dropped(n) {
		return dst
	}
	if b.page && zoneOf(n).furniture() && n.facts.text*3 <= b.total {
		if text := textOf(n); text != "" {
			b.report.add(Removed, CodeFurniture, n.data, text)
		}
		return dst
	}
	switch n.data {
	case "br":
		b.space = true
		return append(trimSpace(dst), &article.Break{})
	case "wbr":
		return dst
	case "noscript":
		return b.withoutScripts(dst, n)
	case "iframe", "video", "audio", "amp-video", "amp-audio", "embed":
		return b.linkTo(dst, n)
	case "img", "amp-img", "amp-anim", "picture":
		if sign := emoji(n); sign != "" {
			return b.prose(dst, sign)
		}
		if tex := formulaImage(n); tex != "" {
			b.space = false
			return append(dst, &article.InlineMath{TeX: tex})
		}
		if i := b.image(n); i != nil {
			b.space = false
			f := i.Renditions[0]
			dst = append(dst, &article.InlineImage{URL: f.URL, Alt: i.Alt, Width: f.Width, Height: f.Height})
		}
		return dst
	case "math":
		if m := mathOf(n); m != nil {
			b.space = false
			dst = append(dst, &article.InlineMath{TeX: m.TeX, MathML: m.MathML})
		}
		return dst
	case "q":
		return b.prose(b.within(b.prose(dst, "“"), n), "”")
	case "ruby":
		return b.ruby(dst, n)
	case "code", "kbd", "samp", "tt":
		if tex := texOf(n); tex != "" {
			b.space = false
			return append(dst, &article.InlineMath{TeX: tex})
		}
		return b.code(dst, n)
	}
	if note := b.noteOf(n); note != "" {
		return append(dst, &article.FootnoteRef{Note: note})
	}
	if ownLine(n) {
		if len(dst) > 0 {
			if k := len(dst); !isBreak(dst[k-1]) {
				dst = append(trimSpace(dst), &article.Break{})
			}
			b.space = true
		}
		dst = b.marked(dst, n)
		if k := len(dst); k > 0 && !isBreak(dst[k-1]) && n.next != nil {
			dst, b.space = append(trimSpace(dst), &article.Break{}), true
		}
		return dst
	}
	apart := n.trait&breaks != 0
	if apart && !b.space {
		dst, b.space = joined(dst, article.Inlines{b.text(" ")}), true
	}
	dst = b.marked(dst, n)
	if apart && !b.space {
		dst, b.space = joined(dst, article.Inlines{b.text(" ")}), true
	}
	return dst
}

// marked appends what an element holds, with the mark that it is.
func (b *builder) marked(dst article.Inlines, n *node) article.Inlines {
	if !b.marks(n) {
		return b.within(dst, n)
	}
	if in := b.within(dst[len(dst):], n); len(in) > 0 {
		return b.mark(dst, n, b.runs.keep(in))
	}
	b.land(n)
	return dst
}

// abuts reports whether an element of a caption's row stands beside the one before without a space.
func (b *builder) abuts(n *node) bool {
	p := n.parent
	if p == nil || n.prev == nil || !n.prev.element() || n.data == "br" || n.prev.data == "br" || p.data != "figcaption" && !namedCaption(p) {
		return false
	}
	switch n.data {
	case "span", "small", "cite", "div", "p", "em":
		return n.prev.data == "span" || n.prev.data == "div" || n.prev.data == "p"
	}
	return false
}

// joined appends a text to another one, and makes one of the two where they meet as plain text.
func joined(dst, in article.Inlines) article.Inlines {
	if len(dst) > 0 && len(in) > 0 {
		last, ok := dst[len(dst)-1].(*article.Text)
		first, both := in[0].(*article.Text)
		if ok && both && first.Meta == nil && lengthen(last, first.Value) {
			in = in[1:]
		}
	}
	return append(dst, in...)
}

// ruby builds a base with its reading; what a browser without ruby would show in between goes.
func (b *builder) ruby(dst article.Inlines, n *node) article.Inlines {
	var base article.Inlines
	var reading strings.Builder
	emit := func() {
		switch s := strings.TrimSpace(reading.String()); {
		case len(base) == 0:
		case s == "":
			dst = joined(dst, base)
		default:
			dst = append(dst, &article.Ruby{Text: base, Reading: s})
		}
		base = nil
		reading.Reset()
	}
	for c := n.first; c != nil; c = c.next {
		switch c.data {
		case "rp":
		case "rt", "rtc":
			reading.WriteString(clean(rawOf(c)))
		default:
			if reading.Len() > 0 {
				emit()
			}
			base = b.inline(base, c)
		}
	}
	emit()
	return dst
}
