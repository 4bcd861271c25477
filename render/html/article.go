package html

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// maxNames is how many sources an attribution line names before it says "and 49 other sources".
const maxNames = 8

// AppendArticle appends the whole article as one article element: its head, its text, and what belongs to it.
func (p *Printer) AppendArticle(dst []byte, a *article.Article) []byte {
	s := p.newSetter(a, 1)
	s.text()
	return s.article(dst)
}

func (s *setter) article(dst []byte) []byte {
	a := s.a
	kind := render.Disclose(a.Attribution, a.SourceType).Kind
	dst = append(dst, `<article class="sf-article`...)
	if s.Vertical && upright(a.Lang) {
		dst = append(dst, " sf-vertical"...)
	}
	dst = append(dst, '"')
	dst = language(dst, s.lang, "")
	dst = s.disclosure(dst, kind)
	dst = append(dst, ">\n"...)
	dst = s.top(dst, kind)
	if a.Hero != nil {
		dst = s.figure(dst, a.Hero, heroClass(a.Hero), "(min-width: 64rem) 58rem, 100vw", false)
	}
	if s.Omit&Listen == 0 {
		dst = s.listen(dst, a.Audio)
	}
	dst = s.advisories(dst)
	dst = s.contents(dst)
	if s.to > s.from {
		dst = append(dst, `<div class="sf-body"`...)
		dst = s.content(dst)
		dst = append(dst, ">\n"...)
		s.inside = true
		dst = s.body(dst)
		s.inside = false
		dst = append(dst, "</div>\n"...)
	}
	dst = s.previewEnd(dst)
	dst = s.share(dst)
	dst = s.bottom(dst)
	return append(dst, "</article>\n"...)
}

// upright reports whether a language may be set in upright lines that follow one another from right to left.
func upright(tag string) bool {
	base, _, _ := strings.Cut(tag, "-")
	switch base {
	case "ja", "zh", "ko", "yue", "lzh", "wuu", "nan", "hak":
		return true
	}
	return false
}

// tall reports whether a picture is not wider than high, and so would fill the window.
func tall(m *article.Image) bool {
	return m != nil && len(m.Renditions) > 0 && m.Renditions[0].Width > 0 && m.Renditions[0].Height >= m.Renditions[0].Width
}

func heroClass(m *article.Image) string {
	if tall(m) {
		return "sf-hero sf-tall"
	}
	return "sf-hero"
}

// top appends the head of the article.
func (s *setter) top(dst []byte, kind render.DisclosureKind) []byte {
	a := s.a
	mark := len(dst)
	dst = append(dst, "<header class=\"sf-header\">\n"...)
	start := len(dst)
	dst = s.status(dst)
	dst = s.badge(dst)
	dst = s.line(dst, "p", "sf-kicker", a.Kicker)
	dst = s.headline(dst)
	dst = s.line(dst, "p", "sf-standfirst", a.Standfirst)
	dst = s.attribution(dst, a.Attribution, a.Sources, maxNames)
	dst = s.dateline(dst, kind)
	if s.Omit&Editions == 0 {
		dst = s.editions(dst)
	}
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</header>\n"...)
}

// headline appends the headline; a page, which needs one, says untitled where there is none.
func (s *setter) headline(dst []byte) []byte {
	untitled := blank(s.a.Headline)
	if untitled && !s.page {
		return dst
	}
	dst = s.heading(dst, "<h", 0)
	dst = append(dst, ` class="sf-headline`...)
	dst = s.long(dst)
	if untitled {
		dst = append(dst, '>')
		dst = s.label(dst, locale.LabelUntitled)
	} else {
		dst = s.content(dst)
		dst = append(dst, '>')
		dst = s.run(dst, s.a.Headline)
	}
	dst = s.heading(dst, "</h", 0)
	return append(dst, ">\n"...)
}

// long ends the class of a headline: one of many words is set smaller.
func (s *setter) long(dst []byte) []byte {
	if columns(s.a.Headline) > 110 {
		dst = append(dst, " sf-long"...)
	}
	return append(dst, '"')
}

// line appends a run in the article's language as an element of its own, or nothing.
func (s *setter) line(dst []byte, name, class string, run article.Inlines) []byte {
	if blank(run) {
		return dst
	}
	dst = s.open(dst, name, class, nil)
	dst = s.content(dst)
	dst = append(dst, '>')
	dst = s.run(dst, run)
	return append(shut(dst, name), '\n')
}

// status appends what a reader must know first: that the piece is retracted, a draft, or not to be shown yet.
func (s *setter) status(dst []byte) []byte {
	switch s.a.Status {
	case article.StatusRetracted:
		dst = append(dst, `<p class="sf-status sf-retracted" role="note">`...)
		dst = s.label(dst, locale.LabelRetracted)
	case article.StatusDraft:
		dst = append(dst, `<p class="sf-status sf-draft" role="note">`...)
		dst = s.label(dst, locale.LabelDraft)
	case article.StatusEmbargoed:
		dst = append(dst, `<p class="sf-status sf-embargo" role="note">`...)
		dst = s.label(dst, locale.LabelEmbargo)
		if !s.a.Embargo.IsZero() {
			dst = append(dst, ' ')
			dst = s.moment(dst, s.a.Embargo)
		}
	default:
		return dst
	}
	return append(dst, "</p>\n"...)
}

func (s *setter) advisories(dst []byte) []byte {
	if len(s.a.Advisories) == 0 {
		return dst
	}
	dst = append(dst, `<aside class="sf-advisory" aria-label="`...)
	dst = s.label(dst, locale.LabelAdvisory)
	dst = append(dst, `"><p class="sf-callout-title">`...)
	dst = s.label(dst, locale.LabelAdvisory)
	dst = append(dst, "</p>"...)
	for i := range s.a.Advisories {
		v := &s.a.Advisories[i]
		dst = append(dst, "<p"...)
		dst = s.content(dst)
		dst = append(dst, '>')
		if blank(v.Text) {
			dst = markup.AppendText(dst, v.Kind)
		} else {
			dst = s.run(dst, v.Text)
		}
		dst = append(dst, "</p>"...)
	}
	return append(dst, "</aside>\n"...)
}

// previewEnd says that there is more for those who may read it.
func (s *setter) previewEnd(dst []byte) []byte {
	n := len(s.a.Body)
	if s.a.Access.Kind == article.AccessFree || n == 0 || s.to == n && s.from < n {
		return dst
	}
	dst = append(dst, `<p class="sf-preview-end" role="note">`...)
	dst = s.label(dst, locale.LabelSubscribersOnly)
	return append(dst, "</p>\n"...)
}

// bottom appends what follows the text.
func (s *setter) bottom(dst []byte) []byte {
	mark := len(dst)
	dst = append(dst, "<footer class=\"sf-footer\">\n"...)
	start := len(dst)
	dst = s.corrections(dst)
	dst = s.sources(dst)
	if s.Omit&Tags == 0 {
		dst = s.tags(dst)
	}
	if s.Omit&Rights == 0 {
		dst = s.rights(dst)
	}
	if s.Omit&About == 0 {
		dst = s.about(dst)
	}
	if s.Omit&Promo == 0 {
		dst = s.promo(dst, s.a.Promo)
	}
	if s.Omit&Discussion == 0 {
		dst = s.discussion(dst)
	}
	if s.Omit&RelatedLinks == 0 {
		dst = s.related(dst)
	}
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</footer>\n"...)
}
