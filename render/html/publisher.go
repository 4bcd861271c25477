package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// about appends the box that says who publishes the article.
func (s *setter) about(dst []byte) []byte {
	p := s.a.Publisher
	if p == nil || p.Name == "" && blank(p.Tagline) && blank(p.About) {
		return dst
	}
	dst = append(dst, `<section class="sf-publisher" aria-label="`...)
	dst = s.label(dst, locale.LabelAboutPublisher)
	dst = append(dst, `">`...)
	dst = s.emblem(dst, p)
	dst = append(dst, `<div class="sf-publisher-text">`...)
	if p.Name != "" {
		dst = s.heading(dst, "<h", 1)
		dst = append(dst, ` class="sf-publisher-name">`...)
		dst = s.linked(dst, p.Name, p.URL)
		dst = s.heading(dst, "</h", 1)
		dst = append(dst, ">\n"...)
	}
	dst = s.line(dst, "p", "sf-tagline", p.Tagline)
	dst = s.line(dst, "p", "sf-about", p.About)
	return append(dst, "</div></section>\n"...)
}

// emblem appends the publisher's logo, or the letters that stand in for it.
func (s *setter) emblem(dst []byte, p *article.Publisher) []byte {
	if p.Logo != nil {
		mark := len(dst)
		dst = append(dst, `<div class="sf-logo">`...)
		start := len(dst)
		if dst = s.picture(dst, p.Logo, "sf-image", "8rem", true); len(dst) > start {
			return append(dst, "</div>"...)
		}
		dst = dst[:mark]
	}
	mono := p.Monogram
	if mono == "" {
		mono = locale.Monogram(p.Name)
	}
	if mono == "" {
		return dst
	}
	dst = append(dst, `<div class="sf-monogram" aria-hidden="true">`...)
	dst = markup.AppendText(dst, mono)
	return append(dst, "</div>"...)
}

// masthead appends the head of a page.
func (s *setter) masthead(dst []byte) []byte {
	p := s.a.Publisher
	if p == nil || p.Name == "" || s.Omit&Masthead != 0 {
		return dst
	}
	dst = append(dst, `<header class="sf-masthead">`...)
	dst, ok := s.anchor(dst, "sf-home", p.URL)
	if ok {
		dst = append(dst, '>')
	} else {
		dst = append(dst, `<span class="sf-home">`...)
	}
	if p.Monogram != "" {
		dst = append(dst, `<span class="sf-monogram" aria-hidden="true">`...)
		dst = markup.AppendText(dst, p.Monogram)
		dst = append(dst, "</span> "...)
	}
	dst = append(dst, "<bdi>"...)
	dst = markup.AppendText(dst, p.Name)
	dst = append(dst, "</bdi>"...)
	if ok {
		dst = append(dst, "</a>"...)
	} else {
		dst = append(dst, "</span>"...)
	}
	return append(dst, "</header>\n"...)
}

// promo appends a call to action.
func (s *setter) promo(dst []byte, p *article.Promo) []byte {
	if p == nil || blank(p.Headline) && blank(p.Text) && p.Action == "" && p.Image == nil {
		return dst
	}
	dst = s.open(dst, "aside", "sf-promo", p.Meta)
	dst = append(dst, '>')
	if p.Image != nil {
		dst = s.figure(dst, p.Image, "sf-promo-media", "(min-width: 46rem) 14rem, 100vw", true)
	}
	dst = append(dst, `<div class="sf-promo-text">`...)
	if !blank(p.Headline) {
		dst = append(dst, `<p class="sf-promo-headline"`...)
		dst = s.content(dst)
		dst = append(dst, '>')
		dst = s.run(dst, p.Headline)
		dst = append(dst, "</p>"...)
	}
	dst = s.line(dst, "p", "", p.Text)
	mark := len(dst)
	dst = append(dst, `<p class="sf-action">`...)
	dst, ok := s.anchor(dst, "sf-button", p.URL)
	switch {
	case ok:
		dst = append(dst, '>')
		if p.Action == "" {
			dst = s.label(dst, locale.LabelReadMore)
		} else {
			dst = append(dst, "<bdi>"...)
			dst = markup.AppendText(dst, p.Action)
			dst = append(dst, "</bdi>"...)
		}
		dst = append(dst, "</a></p>"...)
	case p.Action != "":
		dst = markup.AppendText(dst, p.Action)
		dst = append(dst, "</p>"...)
	default:
		dst = dst[:mark]
	}
	return append(dst, "</div></aside>\n"...)
}
