package epub

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// maxNames is how many names an attribution tells of a list before it says "and 49 other sources".
const maxNames = 8

// document begins a page in a language.
func document(dst []byte, lang, title string) []byte {
	dst = append(dst, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE html>\n"+
		`<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"`...)
	dst = language(dst, lang, "")
	dst = append(dst, ">\n<head>\n<meta charset=\"utf-8\"/>\n<title>"...)
	dst = markup.AppendText(dst, title)
	return append(dst, "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n"...)
}

const documentEnd = "</body>\n</html>\n"

// page appends the page of the article.
func (s *setter) page(dst []byte) []byte {
	dst = document(dst, s.lang, s.Title())
	dst = append(dst, `<section epub:type="chapter" role="doc-chapter" aria-labelledby="headline" class="article"`...)
	kind := s.Disclosure().Kind
	if kind != render.NoAI {
		dst = markup.AppendAttr(dst, "data-ai-disclosure", string(kind))
	}
	dst = append(dst, ">\n"...)
	dst = s.opening(dst, kind)
	if s.A.Hero != nil {
		dst = s.figure(dst, s.A.Hero, "hero")
	}
	if s.to > s.from {
		dst = append(dst, `<div class="body"`...)
		dst = s.content(dst)
		dst = append(dst, ">\n"...)
		for i := s.from; i < s.to; i++ {
			mark := len(dst)
			dst = s.block(dst, s.A.Body[i])
			dst = s.voice.mark(s, dst, mark, i)
		}
		dst = append(dst, "</div>\n"...)
	}
	if _, less := render.Preview(s.A); less && s.Part != (render.Part{}) {
		dst = s.words(dst, "note", s.l.Label(locale.LabelSubscribersOnly))
		dst = s.onward(dst)
	}
	dst = s.closing(dst)
	return append(dst, "</section>\n"+documentEnd...)
}

// onward appends the way to the rest of an article of which a part is printed.
func (s *setter) onward(dst []byte) []byte {
	if s.base == "" {
		return dst
	}
	dst = append(dst, `<p class="onward">`...)
	dst = s.linked(dst, s.l.Label(locale.LabelReadRest), "", s.base)
	return append(dst, "</p>\n"...)
}

// opening appends what stands above the text.
func (s *setter) opening(dst []byte, kind render.DisclosureKind) []byte {
	a := s.A
	dst = append(dst, "<header>\n"...)
	dst = s.words(dst, "status", s.Status())
	dst = s.line(dst, "kicker", "", a.Kicker)
	dst = append(dst, "<h1"...)
	dst = s.id(dst, "headline")
	if furniture.Line(a.Headline.Plain()) == "" {
		dst = append(dst, '>')
		dst = s.label(dst, locale.LabelUntitled)
	} else {
		dst = s.content(dst)
		dst = append(dst, '>')
		dst = s.run(dst, a.Headline)
	}
	dst = append(dst, "</h1>\n"...)
	dst = s.attribution(dst, a.Attribution, a.Sources, "attribution") // before the standfirst, as it is said
	dst = s.disclosed(dst, kind)
	dst = s.words(dst, "dates", s.Dates())
	dst = s.line(dst, "standfirst", "standfirst", a.Standfirst)
	dst = append(dst, "</header>\n"...)
	dst = s.advisories(dst)
	return s.listen(dst)
}

// line appends a run in the article's language as a paragraph, or nothing.
func (s *setter) line(dst []byte, class, id string, run article.Inlines) []byte {
	if run.Empty() {
		return dst
	}
	dst = s.open(dst, "p", class, nil)
	if id != "" {
		dst = s.id(dst, id)
	}
	dst = s.content(dst)
	dst = append(dst, '>')
	dst = s.run(dst, run)
	return append(dst, "</p>\n"...)
}

// words appends a text in the reader's language as a paragraph, or nothing.
func (s *setter) words(dst []byte, class, text string) []byte {
	if text == "" {
		return dst
	}
	dst = s.open(dst, "p", class, nil)
	dst = append(dst, '>')
	dst = markup.AppendText(dst, text)
	return append(dst, "</p>\n"...)
}

// disclosed appends the mark that says what a machine had to do with the text.
func (s *setter) disclosed(dst []byte, kind render.DisclosureKind) []byte {
	mark := s.mark(nil, kind)
	if mark == nil {
		return dst
	}
	dst = append(dst, "<p>"...)
	dst = append(dst, mark...)
	return append(dst, "</p>\n"...)
}

// mark appends the machine's mark alone.
func (s *setter) mark(dst []byte, kind render.DisclosureKind) []byte {
	k := locale.LabelAIModified
	switch kind {
	case render.NoAI:
		return dst
	case render.AIGenerated:
		k = locale.LabelAIGenerated
	}
	dst = append(dst, `<span class="ai">`...)
	dst = s.label(dst, k)
	return append(dst, "</span>"...)
}

func (s *setter) advisories(dst []byte) []byte {
	if len(s.A.Advisories) == 0 {
		return dst
	}
	dst = append(dst, `<aside role="note" class="callout"><p class="callout-title">`...)
	dst = s.label(dst, locale.LabelAdvisory)
	dst = append(dst, "</p>"...)
	for i := range s.A.Advisories {
		text := s.A.Advisories[i].Text
		if text.Empty() {
			text = article.Plain(s.A.Advisories[i].Kind)
		}
		dst = s.line(dst, "", "", text)
	}
	return append(dst, "</aside>\n"...)
}

// attribution appends the line that says who made a work from what.
func (s *setter) attribution(dst []byte, attr article.Attribution, sources []article.Source, id string) []byte {
	var buf [32]locale.Phrase
	phrases := s.l.AppendAttribution(buf[:0], attr, sources, locale.Sentence, maxNames)
	if len(phrases) == 0 {
		return dst
	}
	dst = append(dst, `<p class="attribution"`...)
	if id != "" {
		dst = s.id(dst, id)
	}
	dst = append(dst, '>')
	dst = s.phrases(dst, phrases)
	return append(dst, "</p>\n"...)
}

func (s *setter) phrases(dst []byte, phrases []locale.Phrase) []byte {
	for i := range phrases {
		p := &phrases[i]
		switch p.Kind {
		case locale.Words:
			if p.Lang == "" || p.Lang == s.lang {
				dst = markup.AppendText(dst, p.Text)
				continue
			}
			dst = append(dst, "<span"...)
			dst = language(dst, p.Lang, "")
			dst = append(dst, '>')
			dst = markup.AppendText(dst, p.Text)
			dst = append(dst, "</span>"...)
		case locale.More:
			if s.bare || s.known != nil && !s.known["sources"] {
				dst = markup.AppendText(dst, p.Text)
				continue
			}
			dst = append(dst, `<a href="#sources">`...)
			dst = markup.AppendText(dst, p.Text)
			dst = append(dst, "</a>"...)
		default:
			dst = s.linked(dst, p.Text, p.Lang, p.URL)
		}
	}
	return dst
}
