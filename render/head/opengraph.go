package head

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// openGraph appends the Open Graph properties. A structured property follows its root at once.
func (s *setter) openGraph(dst []byte, description string, image *article.Rendition) []byte {
	a := s.a
	dst = property(dst, "og:type", "article")
	dst = property(dst, "og:title", s.title())
	dst = property(dst, "og:description", description)
	dst = property(dst, "og:url", s.url)
	dst = property(dst, "og:site_name", s.site())
	dst = territory(dst, "og:locale", a.Lang)
	for lang := range furniture.Alternates(a, vetted) {
		if lang != furniture.AnyLanguage && !strings.EqualFold(lang, a.Lang) {
			dst = territory(dst, "og:locale:alternate", lang)
		}
	}
	if image != nil {
		dst = property(dst, "og:image", s.serve(image))
		dst = property(dst, "og:image:type", image.Type)
		dst = number(dst, "og:image:width", image.Width)
		dst = number(dst, "og:image:height", image.Height)
		dst = property(dst, "og:image:alt", line(s.face.Alt))
	}
	if a.Audio != nil {
		if r := sound(a.Audio.Renditions); r != nil {
			dst = property(dst, "og:audio", vetted(r.URL))
			dst = property(dst, "og:audio:type", r.Type)
		}
	}
	dst = moment(dst, "article:published_time", a.Published)
	dst = moment(dst, "article:modified_time", a.Updated)
	for who := range s.authors() {
		if absolute(who.URL) { // Open Graph wants the address of a profile
			dst = property(dst, "article:author", vetted(who.URL))
		} else {
			dst = property(dst, "article:author", who.Name)
		}
	}
	dst = property(dst, "article:section", a.Section)
	for i := range a.Tags {
		dst = property(dst, "article:tag", a.Tags[i].Name)
	}
	return dst
}

// territory appends a language as Open Graph writes it: with its territory where the tag states one ("pt_BR"),
// else alone.
func territory(dst []byte, name, tag string) []byte {
	if !gate.Tag(tag) {
		return dst
	}
	lang, rest, _ := strings.Cut(tag, "-")
	dst = append(dst, `<meta property="`...)
	dst = append(dst, name...)
	dst = append(dst, `" content="`...)
	dst = markup.AppendText(dst, lang)
	for part := range strings.SplitSeq(rest, "-") {
		if len(part) == 1 {
			break // an extension: what follows is no territory
		}
		if len(part) == 2 || len(part) == 3 && '0' <= part[0] && part[0] <= '9' {
			dst = append(dst, '_')
			dst = markup.AppendText(dst, part)
			break
		}
	}
	return append(dst, "\">\n"...)
}

func number(dst []byte, name string, n int) []byte {
	if n <= 0 {
		return dst
	}
	dst = append(dst, `<meta property="`...)
	dst = append(dst, name...)
	dst = append(dst, `" content="`...)
	dst = strconv.AppendInt(dst, int64(n), 10)
	return append(dst, "\">\n"...)
}

func moment(dst []byte, name string, d article.Date) []byte {
	if d.IsZero() {
		return dst
	}
	dst = append(dst, `<meta property="`...)
	dst = append(dst, name...)
	dst = append(dst, `" content="`...)
	dst = d.Append(dst)
	return append(dst, "\">\n"...)
}
