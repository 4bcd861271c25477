package epub

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// coverPage writes the page that opens the book: its picture, its title, what is in it and who made that from what.
func (x *binder) coverPage() {
	cover := x.book.Cover
	only := x.book.sole()
	if cover == nil && only != nil {
		cover = only.Hero
	}
	a := &article.Article{Lang: x.lang}
	if only != nil {
		a = only
	}
	s := x.setter(a, -1)
	s.l, s.lang = x.l, x.pageLang()
	s.Set.L = x.l
	s.known = map[string]bool{} // there is no place to lead to

	title := x.book.title(x.l)
	dst := document(nil, s.lang, title)
	dst = append(dst, `<section epub:type="cover" class="cover" aria-labelledby="title">`+"\n"...)
	dst = x.coverPicture(&s, dst, cover, title)
	dst = append(dst, `<h1 id="title"`...)
	if only != nil && furniture.Line(x.book.Title) == "" {
		dst = s.content(dst)
	} else {
		dst = s.foreign(dst, x.lang)
	}
	dst = append(dst, '>')
	dst = markup.AppendText(dst, title)
	dst = append(dst, "</h1>\n"...)
	if len(x.book.Articles) > 1 {
		dst = x.issue(&s, dst)
	} else if only != nil {
		dst = s.attribution(dst, a.Attribution, a.Sources, "")
		dst = s.disclosed(dst, s.Disclosure().Kind)
	}
	dst = x.colophon(&s, dst)
	dst = append(dst, "</section>\n"+documentEnd...)
	x.deflated(item{id: "cover", name: "cover.xhtml", media: xhtml, spine: "yes"}, dst)
}

// pageLang returns the language of the cover page and the navigation: the reader's, as closely as the book's tells it.
func (x *binder) pageLang() string {
	if gate.Narrows(x.lang, x.l.Tag()) {
		return x.lang
	}
	return x.l.Tag()
}

// coverPicture appends the picture of the cover with its credit, which stays where the picture is not in the book.
func (x *binder) coverPicture(s *setter, dst []byte, m *article.Image, title string) []byte {
	if m == nil || len(m.Renditions) == 0 {
		return dst
	}
	f, why := x.picture(m.Renditions)
	if f == nil {
		lost := "the picture on the cover"
		if why != "" {
			lost += ": " + why
		}
		x.lost(-1, "cover", "image", lost, "the title")
		return dst
	}
	x.cover = f
	alt := m.Alt
	if alt == "" {
		alt = string(x.l.AppendLabelled(nil, x.l.Label(locale.LabelCover), title))
	}
	dst = append(dst, `<figure><img role="doc-cover"`...)
	dst = markup.AppendAttr(dst, "src", f.name)
	dst = markup.AppendAttr(dst, "alt", alt)
	dst = number(number(dst, "width", f.width), "height", f.height)
	dst = append(dst, "/>"...)
	dst = s.credited(dst, nil, m.Attribution, m.SourceType)
	return append(dst, "</figure>\n"...)
}

// issue appends the list of the articles, each with who made it from what.
func (x *binder) issue(s *setter, dst []byte) []byte {
	dst = append(dst, "<h2>"...)
	dst = s.label(dst, locale.LabelInThisIssue)
	dst = append(dst, "</h2>\n<ol class=\"issue\">\n"...)
	for i := range x.book.Articles {
		one := x.setter(x.book.at(i), i)
		one.l, one.Set.L, one.lang, one.known = x.l, x.l, s.lang, s.known
		dst = append(dst, "<li><a"...)
		dst = markup.AppendAttr(dst, "href", pageName(i))
		dst = one.content(dst)
		dst = append(dst, '>')
		dst = markup.AppendText(dst, one.Title())
		dst = append(dst, "</a>"...)
		one.bare = true // the names lead somewhere on the article's own page
		dst = one.attribution(dst, one.A.Attribution, one.A.Sources, "")
		dst = one.disclosed(dst, one.Disclosure().Kind)
		dst = append(dst, "</li>\n"...)
	}
	return append(dst, "</ol>\n"...)
}

// colophon appends what the book is: its publisher, when it was changed, how much is in it, and the way to its contents.
func (x *binder) colophon(s *setter, dst []byte) []byte {
	dst = append(dst, `<section epub:type="colophon" role="doc-colophon" class="colophon">`+"\n"...)
	dst = s.words(dst, "", x.book.publisher())
	if t := x.book.modified(); !t.IsZero() {
		d := article.At(t)
		if x.Zone == nil { // as it was stated
			d = x.book.stated(t)
		}
		when := string(x.l.AppendDateTime(nil, d, locale.Long, locale.Short, x.Zone))
		dst = s.words(dst, "dates", string(x.l.AppendLabelled(nil, x.l.Label(locale.LabelUpdated), when)))
	}
	if n := len(x.book.Articles); n > 1 {
		dst = s.words(dst, "", string(x.l.AppendCount(nil, locale.CountItems, n)))
	}
	dst = append(dst, `<p><a href="nav.xhtml">`...)
	dst = s.label(dst, locale.LabelContents)
	return append(dst, "</a></p>\n</section>\n"...)
}

// stated returns the date of the book that is the moment t, in the zone in which it was stated.
func (b *Book) stated(t time.Time) article.Date {
	if at, ok := moment(b.Modified); ok && at.Equal(t) {
		return b.Modified
	}
	for i := range b.Articles {
		a := b.at(i)
		for _, d := range [...]article.Date{a.Updated, a.Published} {
			if at, ok := moment(d); ok && at.Equal(t) {
				return d
			}
		}
	}
	return article.At(t)
}
