package html

import (
	"reflect"
	"slices"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// body appends the printed part of the body.
func (s *setter) body(dst []byte) []byte {
	if s.ReadAlong == ReadNothing {
		return s.blocks(dst, s.a.Body[s.from:s.to])
	}
	for i := s.from; i < s.to; i++ {
		mark := len(dst)
		dst = s.block(dst, s.a.Body[i])
		if s.ReadAlong >= ReadSentences {
			dst = s.marked(dst, mark, s.a.Body[i])
		}
		dst = numbered(dst, mark, i)
	}
	return dst
}

// numbered gives the element that begins at a place the number of its block.
func numbered(dst []byte, at, i int) []byte {
	end := at + 1
	for end < len(dst) && (dst[end]|0x20 >= 'a' && dst[end]|0x20 <= 'z' || dst[end] >= '0' && dst[end] <= '9') {
		end++
	}
	if end >= len(dst) || end == at+1 || dst[at] != '<' {
		return dst
	}
	var buf [32]byte
	return slices.Insert(dst, end, append(strconv.AppendInt(append(buf[:0], ` data-block="`...), int64(i), 10), '"')...)
}

func (s *setter) blocks(dst []byte, blocks []article.Block) []byte {
	for _, b := range blocks {
		dst = s.block(dst, b)
	}
	return dst
}

func (s *setter) block(dst []byte, b article.Block) []byte {
	if s.Block == nil || b == nil || reflect.ValueOf(b).IsNil() {
		return s.plainBlock(dst, b)
	}
	own := *s
	out, ok := s.Block(dst, b, own.plainBlock)
	if !ok {
		return s.plainBlock(dst, b)
	}
	return out
}

func (s *setter) plainBlock(dst []byte, b article.Block) []byte {
	if b == nil || reflect.ValueOf(b).IsNil() {
		return dst
	}
	switch b := b.(type) {
	case *article.Paragraph:
		return s.paragraph(dst, b)
	case *article.Heading:
		return s.section(dst, b)
	case *article.List:
		return s.list(dst, b)
	case *article.DefinitionList:
		return s.definitions(dst, b)
	case *article.Quote:
		return s.quote(dst, b)
	case *article.PullQuote:
		return s.pullQuote(dst, b)
	case *article.Image:
		if tall(b) {
			return s.figure(dst, b, "sf-figure sf-tall", "(min-width: 34rem) 32rem, 100vw", true)
		}
		return s.figure(dst, b, "sf-figure", "(min-width: 46rem) 42rem, 100vw", true)
	case *article.Gallery:
		return s.gallery(dst, b)
	case *article.Video:
		return s.video(dst, b)
	case *article.Audio:
		return s.audio(dst, b)
	case *article.Embed:
		return s.embed(dst, b)
	case *article.Code:
		return s.code(dst, b)
	case *article.Table:
		return s.table(dst, b)
	case *article.Callout:
		return s.callout(dst, b)
	case *article.Details:
		return s.details(dst, b)
	case *article.Footnotes:
		return s.footnotes(dst, b)
	case *article.Math:
		dst = append(dst, `<div class="sf-math" tabindex="0">`...)
		dst = s.math(dst, b.TeX, b.MathML, b.Spoken, b.Meta, true)
		return append(dst, "</div>\n"...)
	case *article.Divider:
		dst = s.open(dst, "hr", "sf-divider", b.Meta)
		return append(dst, ">\n"...)
	case *article.Update:
		return s.update(dst, b)
	case *article.Promo:
		return s.promo(dst, b)
	case *article.Custom:
		if b.Meta == nil {
			return s.blocks(dst, b.Fallback)
		}
		dst = s.open(dst, "div", "", b.Meta)
		dst = append(dst, '>')
		dst = s.blocks(dst, b.Fallback)
		return append(dst, "</div>\n"...)
	}
	return dst
}

func (s *setter) paragraph(dst []byte, p *article.Paragraph) []byte {
	if len(p.Text) == 0 {
		return dst
	}
	dst = s.open(dst, "p", "", p.Meta)
	dst = append(dst, '>')
	dst = s.run(dst, p.Text)
	return append(dst, "</p>\n"...)
}

// section appends a heading of the body, under the anchor that the table of contents links to.
func (s *setter) section(dst []byte, h *article.Heading) []byte {
	if blank(h.Text) {
		return dst
	}
	level := h.Level
	if level < 2 {
		level = 2
	}
	dst = s.heading(dst, "<h", level-1)
	dst = s.id(dst, s.anchors.Of(h))
	if h.Meta != nil {
		dst = language(dst, h.Meta.Lang, h.Meta.Dir)
	}
	dst = append(dst, '>')
	dst = s.run(dst, h.Text)
	dst = s.heading(dst, "</h", level-1)
	return append(dst, ">\n"...)
}

func (s *setter) quote(dst []byte, q *article.Quote) []byte {
	if len(q.Body) == 0 && blank(q.Cite) {
		return dst
	}
	dst = s.open(dst, "figure", "sf-quote", q.Meta)
	dst = append(dst, "><blockquote"...)
	dst, _ = s.href(dst, "cite", q.URL, gate.Link)
	dst = append(dst, '>')
	dst = s.blocks(dst, q.Body)
	dst = append(dst, "</blockquote>"...)
	url := q.URL
	if src := s.source(q.Source); src != nil && url == "" {
		url = src.URL
	}
	dst = s.cite(dst, q.Cite, q.Agent, q.Source, url)
	return append(dst, "</figure>\n"...)
}

func (s *setter) pullQuote(dst []byte, q *article.PullQuote) []byte {
	if blank(q.Text) {
		return dst
	}
	dst = s.open(dst, "figure", "sf-pull", q.Meta)
	dst = append(dst, "><blockquote><p>"...)
	dst = s.run(dst, q.Text)
	dst = append(dst, "</p></blockquote>"...)
	url := ""
	if src := s.source(q.Source); src != nil {
		url = src.URL
	}
	dst = s.cite(dst, q.Cite, q.Agent, q.Source, url)
	return append(dst, "</figure>\n"...)
}

// cite appends the line that says whose words a quotation is.
func (s *setter) cite(dst []byte, cite article.Inlines, who *article.Agent, source, url string) []byte {
	name, src := "", s.source(source)
	if who != nil {
		name = who.Name
	}
	if blank(cite) && name == "" && (src == nil || src.Name == "" && src.Title == "") {
		return dst
	}
	dst = append(dst, `<figcaption class="sf-cite">`...)
	switch {
	case !blank(cite):
		dst = s.run(dst, cite)
	case name != "":
		dst = s.agent(dst, who)
		if who.Title != "" {
			dst = append(dst, `<span class="sf-role">`...)
			dst = append(dst, s.l.Comma()...)
			dst = markup.AppendText(dst, who.Title)
			dst = append(dst, "</span>"...)
		}
	}
	if src != nil && blank(cite) && (src.Name != "" || src.Title != "") {
		title, lang := src.Title, src.Lang
		if title == "" {
			title, lang = src.Name, ""
		}
		if name != "" {
			dst = append(dst, ' ')
		}
		dst = append(dst, `<cite`...)
		dst = s.foreign(dst, lang)
		dst = append(dst, '>')
		dst = s.linked(dst, title, url)
		dst = append(dst, "</cite>"...)
	}
	return append(dst, "</figcaption>"...)
}

func (s *setter) code(dst []byte, c *article.Code) []byte {
	dst = s.open(dst, "figure", "sf-code", c.Meta)
	dst = append(dst, '>')
	dst = s.caption(dst, c.Caption)
	dst = append(dst, `<pre tabindex="0" dir="ltr"><code`...)
	if fitSyntax(c.Syntax) {
		dst = append(dst, ` class="language-`...)
		dst = append(dst, c.Syntax...)
		dst = append(dst, '"')
	}
	dst = append(dst, '>')
	if s.Highlight != nil {
		if out, ok := s.Highlight(dst, c); ok {
			return append(out, "</code></pre></figure>\n"...)
		}
	}
	dst = markup.AppendText(dst, c.Value)
	return append(dst, "</code></pre></figure>\n"...)
}

// fitSyntax reports whether the name of a language can be part of a class.
func fitSyntax(name string) bool {
	for i := 0; i < len(name); i++ {
		switch c := name[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', c == '+', c == '#', c == '-', c == '.', c == '_':
		default:
			return false
		}
	}
	return name != "" && len(name) <= 32
}

func (s *setter) caption(dst []byte, run article.Inlines) []byte {
	if blank(run) {
		return dst
	}
	dst = append(dst, `<figcaption class="sf-caption">`...)
	dst = s.run(dst, run)
	return append(dst, "</figcaption>"...)
}

func (s *setter) callout(dst []byte, c *article.Callout) []byte {
	class, label := "sf-callout sf-note-box", locale.LabelNote
	switch c.Kind {
	case article.CalloutTip:
		class, label = "sf-callout sf-tip", locale.LabelTip
	case article.CalloutWarning:
		class, label = "sf-callout sf-warning", locale.LabelWarning
	case article.CalloutFacts:
		class, label = "sf-callout sf-facts", locale.LabelFacts
	}
	dst = s.open(dst, "div", class, c.Meta)
	dst = append(dst, ` role="note"><p class="sf-callout-title">`...)
	if blank(c.Title) {
		dst = s.label(dst, label)
	} else {
		dst = s.run(dst, c.Title)
	}
	dst = append(dst, "</p>"...)
	dst = s.blocks(dst, c.Body)
	return append(dst, "</div>\n"...)
}

func (s *setter) details(dst []byte, d *article.Details) []byte {
	dst = s.open(dst, "details", "sf-details", d.Meta)
	if d.Open {
		dst = append(dst, " open"...)
	}
	dst = append(dst, "><summary>"...)
	if blank(d.Summary) {
		dst = s.label(dst, locale.LabelReadMore)
	} else {
		dst = s.run(dst, d.Summary)
	}
	dst = append(dst, "</summary>"...)
	dst = s.blocks(dst, d.Body)
	return append(dst, "</details>\n"...)
}

// update appends an entry of a live report.
func (s *setter) update(dst []byte, u *article.Update) []byte {
	name, class := "section", "sf-update"
	if blank(u.Headline) {
		name = "div" // a section has a heading
	}
	if u.Pinned {
		class = "sf-update sf-pinned"
	}
	dst = s.open(dst, name, class, nil)
	anchor := s.anchors.Of(u)
	if anchor == "" && u.Meta != nil {
		anchor = u.Meta.ID
	}
	dst = s.id(dst, anchor)
	if u.Meta != nil {
		dst = language(dst, u.Meta.Lang, u.Meta.Dir)
	}
	dst = append(dst, '>')
	if !u.Time.IsZero() || u.Pinned {
		dst = append(dst, `<p class="sf-update-line">`...)
		if u.Pinned {
			dst = append(dst, `<span class="sf-pin">`...)
			dst = s.label(dst, locale.LabelPinned)
			dst = append(dst, "</span> "...)
		}
		dst = s.moment(dst, u.Time)
		dst = append(dst, "</p>"...)
	}
	if !blank(u.Headline) {
		dst = s.heading(dst, "<h", 1)
		dst = append(dst, ` class="sf-update-headline">`...)
		dst = s.run(dst, u.Headline)
		dst = s.heading(dst, "</h", 1)
		dst = append(dst, '>')
	}
	dst = s.blocks(dst, u.Body)
	dst = s.attribution(dst, u.Attribution, s.named(u.Attribution), 8)
	return append(shut(dst, name), '\n')
}
