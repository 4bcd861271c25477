package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// AppendPage appends a whole page. It has no script but the one that [Printer.Script] names, no style attribute, and asks
// nothing of other sites but the article's own media; with the stylesheet embedded it works under the policy
// "default-src 'none'; style-src '" + [StyleHash]() + "'; img-src https:; media-src https:".
func (p *Printer) AppendPage(dst []byte, a *article.Article) []byte {
	s := p.newSetter(a, 1)
	s.page = true
	s.over = p.Notes != NotesBelow
	s.text()
	dst = append(dst, "<!DOCTYPE html>\n<html"...)
	dst = language(dst, s.lang, "")
	dst = append(dst, ">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"...)
	dst = s.pageTitle(dst)
	dst = append(dst, "</title>\n"...)
	dst = s.style(dst)
	dst = s.script(dst)
	if p.Head != nil {
		dst = p.Head(dst, s.a)
	}
	dst = append(dst, "</head>\n<body class=\"sf-page\">\n"...)
	dst = s.local(dst, "sf-skip", `content">`)
	dst = s.label(dst, locale.LabelSkipToContent)
	dst = append(dst, "</a>\n"...)
	dst = s.masthead(dst)
	dst = append(dst, "<main class=\"sf-main\" tabindex=\"-1\""...)
	dst = s.own(dst, "content")
	dst = append(dst, ">\n"...)
	dst = s.article(dst)
	return append(dst, "</main>\n</body>\n</html>\n"...)
}

func (s *setter) pageTitle(dst []byte) []byte {
	p := s.a.Publisher
	if blank(s.a.Headline) {
		dst = s.label(dst, locale.LabelUntitled)
	} else {
		dst = words(dst, s.a.Headline)
	}
	if p != nil && p.Name != "" {
		dst = append(dst, " · "...)
		dst = markup.AppendText(dst, p.Name)
	}
	return dst
}

func (s *setter) style(dst []byte) []byte {
	if s.Stylesheet != "" {
		if url, ok := gate.URL(s.Stylesheet, gate.Media); ok {
			dst = append(dst, `<link rel="stylesheet"`...)
			dst = markup.AppendAttr(dst, "href", url)
			return append(dst, ">\n"...)
		}
	}
	dst = append(dst, "<style>"...)
	dst = append(dst, stylesheet...)
	return append(dst, "</style>\n"...)
}

// script appends the link to the script, where there is a recording for it to follow.
func (s *setter) script(dst []byte) []byte {
	if s.Script == "" || s.a.Audio == nil || s.sound(s.a.Audio.Renditions) < 0 || s.Omit&Listen != 0 {
		return dst
	}
	url, ok := gate.URL(s.Script, gate.Media)
	if !ok {
		return dst
	}
	dst = append(dst, "<script"...)
	dst = markup.AppendAttr(dst, "src", url)
	return append(dst, " defer></script>\n"...)
}
