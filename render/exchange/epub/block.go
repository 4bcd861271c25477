package epub

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

func (s *setter) blocks(dst []byte, blocks []article.Block) []byte {
	for _, b := range blocks {
		dst = s.block(dst, b)
	}
	return dst
}

// block appends a block, which the hook may take.
func (s *setter) block(dst []byte, b article.Block) []byte {
	return furniture.Printed(dst, b, s.Block, s.plainBlock)
}

func (s *setter) plainBlock(dst []byte, b article.Block) []byte {
	if !furniture.Present(b) {
		return dst
	}
	switch b := b.(type) {
	case *article.Paragraph:
		if len(b.Text) > 0 {
			dst = s.open(dst, "p", "", b.Meta)
			dst = append(dst, '>')
			dst = s.run(dst, b.Text)
			dst = append(dst, "</p>\n"...)
		}
	case *article.Heading:
		return s.heading(dst, b)
	case *article.List:
		return s.list(dst, b)
	case *article.DefinitionList:
		return s.definitions(dst, b)
	case *article.Quote:
		return s.quote(dst, b)
	case *article.PullQuote:
		return s.pullQuote(dst, b)
	case *article.Image:
		return s.figure(dst, b, "picture")
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
		dst = s.open(dst, "details", "", b.Meta)
		dst = append(dst, ` open="open"><summary>`...)
		if b.Summary.Empty() {
			dst = s.label(dst, locale.LabelReadMore)
		} else {
			dst = s.run(dst, b.Summary)
		}
		dst = append(dst, "</summary>"...)
		dst = s.blocks(dst, b.Body)
		return append(dst, "</details>\n"...)
	case *article.Footnotes:
		return s.footnotes(dst, b)
	case *article.Math:
		dst = append(dst, `<div class="math">`...)
		dst = s.math(dst, b.TeX, b.MathML, b.Spoken, b.Meta, true)
		return append(dst, "</div>\n"...)
	case *article.Divider:
		dst = s.open(dst, "hr", "", b.Meta)
		return append(dst, "/>\n"...)
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

// heading appends a heading under the anchor that the navigation leads to.
func (s *setter) heading(dst []byte, h *article.Heading) []byte {
	if furniture.Line(h.Text.Plain()) == "" {
		return dst
	}
	name := "h" + string(rune('0'+min(max(h.Level, 2), 6)))
	dst = append(append(dst, '<'), name...)
	dst = s.head(dst, s.anchors.Of(h))
	if h.Meta != nil {
		dst = language(dst, h.Meta.Lang, h.Meta.Dir)
	}
	dst = append(dst, '>')
	dst = s.run(dst, h.Text)
	return append(shut(dst, name), '\n')
}

func (s *setter) quote(dst []byte, q *article.Quote) []byte {
	dst = s.open(dst, "figure", "quote", q.Meta)
	dst = append(dst, "><blockquote"...)
	if url, ok := address(q.URL, s.base); ok && strings.HasPrefix(url, "https:") {
		dst = markup.AppendAttr(dst, "cite", url)
	}
	dst = append(dst, '>')
	dst = s.blocks(dst, q.Body)
	dst = append(dst, "</blockquote>"...)
	url := q.URL
	if src := s.A.Source(q.Source); src != nil && url == "" {
		url = src.URL
	}
	if line := s.cite(nil, q.Cite, q.Agent, q.Source, url); len(line) > 0 {
		dst = append(dst, "<figcaption>"...)
		dst = append(dst, line...)
		dst = append(dst, "</figcaption>"...)
	}
	return append(dst, "</figure>\n"...)
}

func (s *setter) pullQuote(dst []byte, q *article.PullQuote) []byte {
	if q.Text.Empty() {
		return dst
	}
	dst = s.open(dst, "aside", "pull", q.Meta)
	dst = append(dst, ` epub:type="pullquote" role="doc-pullquote"><p>`...)
	dst = s.run(dst, q.Text)
	dst = append(dst, "</p>"...)
	url := ""
	if src := s.A.Source(q.Source); src != nil {
		url = src.URL
	}
	if line := s.cite(nil, q.Cite, q.Agent, q.Source, url); len(line) > 0 {
		dst = append(dst, `<p class="cite">`...)
		dst = append(dst, line...)
		dst = append(dst, "</p>"...)
	}
	return append(dst, "</aside>\n"...)
}

// cite appends whose words a quotation is, and where they were taken from.
func (s *setter) cite(dst []byte, cite article.Inlines, who *article.Agent, source, url string) []byte {
	if !cite.Empty() {
		return s.run(dst, cite)
	}
	if who != nil && who.Name != "" {
		dst = s.linked(dst, who.Name, who.Lang, who.URL)
		if who.Title != "" {
			dst = append(dst, s.l.Comma()...)
			dst = markup.AppendText(dst, who.Title)
		}
	}
	src := s.A.Source(source)
	if source == "" || src == nil {
		return dst
	}
	title, lang := src.Title, src.Lang
	if title == "" {
		title, lang = src.Name, ""
	}
	if title == "" {
		return dst
	}
	if len(dst) > 0 {
		dst = append(dst, ' ')
	}
	dst = append(dst, "<cite>"...)
	dst = s.linked(dst, title, lang, url)
	return append(dst, "</cite>"...)
}

func (s *setter) code(dst []byte, c *article.Code) []byte {
	dst = s.open(dst, "figure", "code", c.Meta)
	dst = append(dst, '>')
	dst = s.caption(dst, c.Caption)
	dst = append(dst, `<pre dir="ltr"><code>`...)
	dst = markup.AppendText(dst, c.Value)
	return append(dst, "</code></pre></figure>\n"...)
}

func (s *setter) caption(dst []byte, run article.Inlines) []byte {
	if run.Empty() {
		return dst
	}
	dst = append(dst, "<figcaption>"...)
	dst = s.run(dst, run)
	return append(dst, "</figcaption>"...)
}

func (s *setter) callout(dst []byte, c *article.Callout) []byte {
	dst = s.open(dst, "aside", "callout", c.Meta)
	switch c.Kind {
	case article.CalloutTip:
		dst = append(dst, ` epub:type="tip" role="doc-tip"`...)
	case article.CalloutWarning:
		dst = append(dst, ` epub:type="notice" role="note"`...)
	default:
		dst = append(dst, ` role="note"`...)
	}
	dst = append(dst, `><p class="callout-title">`...)
	dst = s.run(dst, s.CalloutTitle(c))
	dst = append(dst, "</p>"...)
	dst = s.blocks(dst, c.Body)
	return append(dst, "</aside>\n"...)
}

// update appends an entry of a live report.
func (s *setter) update(dst []byte, u *article.Update) []byte {
	dst = append(dst, `<section class="update"`...)
	anchor := s.anchors.Of(u)
	if anchor == "" && u.Meta != nil {
		anchor = u.Meta.ID
	}
	dst = s.head(dst, anchor)
	if u.Meta != nil {
		dst = language(dst, u.Meta.Lang, u.Meta.Dir)
	}
	dst = append(dst, '>')
	if !u.Time.IsZero() || u.Pinned {
		dst = append(dst, `<p class="update-line">`...)
		if u.Pinned {
			dst = append(dst, "<strong>"...)
			dst = s.label(dst, locale.LabelPinned)
			dst = append(dst, "</strong> "...)
		}
		dst = s.moment(dst, u.Time)
		dst = append(dst, "</p>"...)
	}
	if furniture.Line(u.Headline.Plain()) != "" {
		dst = append(dst, "<h2>"...)
		dst = s.run(dst, u.Headline)
		dst = append(dst, "</h2>"...)
	}
	dst = s.blocks(dst, u.Body)
	dst = s.attribution(dst, u.Attribution, s.named(u.Attribution), "")
	return append(dst, "</section>\n"...)
}

// named returns the sources of the article that credits name.
func (s *setter) named(attr article.Attribution) []article.Source {
	var sources []article.Source
	for i := range attr {
		for _, id := range attr[i].Sources {
			if src := s.A.Source(id); src != nil {
				sources = append(sources, *src)
			}
		}
	}
	return sources
}

func (s *setter) promo(dst []byte, p *article.Promo) []byte {
	dst = s.open(dst, "aside", "promo", p.Meta)
	dst = append(dst, '>')
	if p.Image != nil {
		dst = s.figure(dst, p.Image, "picture")
	}
	if !p.Headline.Empty() {
		dst = append(dst, `<p class="promo-headline">`...)
		dst = s.run(dst, p.Headline)
		dst = append(dst, "</p>"...)
	}
	if !p.Text.Empty() {
		dst = append(dst, "<p>"...)
		dst = s.run(dst, p.Text)
		dst = append(dst, "</p>"...)
	}
	if words := s.Action(p); words != "" {
		dst = append(dst, "<p>"...)
		dst = s.linked(dst, words, "", p.URL)
		dst = append(dst, "</p>"...)
	}
	return append(dst, "</aside>\n"...)
}

// moment appends a date with its time of day.
func (s *setter) moment(dst []byte, d article.Date) []byte {
	if d.IsZero() {
		return dst
	}
	dst = append(dst, "<time"...)
	dst = datetime(dst, d)
	dst = append(dst, '>')
	dst = s.l.AppendDateTime(dst, d, locale.Medium, locale.Short, s.Printer.Zone)
	return append(dst, "</time>"...)
}
