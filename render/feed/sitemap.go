package feed

import (
	"io"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
)

// MediaXML is the media type of sitemaps and OPML.
const MediaXML = "application/xml"

// AppendSitemap appends the articles as a news sitemap (Google's, of sitemap protocol 0.9): those of the last two days
// before the printer's Now, a thousand at most. It wants an address, a date, a language and the publication's name, and
// has no place for sources: the pages that it leads to have them.
func (p *Printer) AppendSitemap(dst []byte, f *Feed) []byte { return p.sitemap(dst, f, whole) }

// WriteSitemap writes what AppendSitemap appends, item by item.
func (p *Printer) WriteSitemap(w io.Writer, f *Feed) error {
	return write(w, func(dst []byte, grown func([]byte) []byte) []byte { return p.sitemap(dst, f, grown) })
}

// maxSitemap is how many articles a news sitemap holds.
const maxSitemap = 1000

func (p *Printer) sitemap(dst []byte, f *Feed, grown func([]byte) []byte) []byte {
	f = f.orEmpty()
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`+
		` xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">`+"\n"...)
	n := 0
	for _, a := range f.articles() {
		s := p.setter(a)
		if s.sitemapLacks(f) != "" || !p.recent(a.Published) {
			continue
		}
		if n++; n > maxSitemap {
			break
		}
		dst = append(dst, "<url>\n"...)
		dst = element(dst, "loc", furniture.Absolute(a.URL))
		dst = alternates(dst, a)
		dst = append(dst, "<news:news>\n<news:publication>\n"...)
		dst = element(dst, "news:name", publication(f, a))
		dst = element(dst, "news:language", a.Lang)
		dst = end(dst, "news:publication")
		dst = element(dst, "news:publication_date", string(a.Published.Append(nil)))
		dst = element(dst, "news:title", s.Title())
		dst = append(dst, "</news:news>\n</url>\n"...)
		dst = grown(dst)
	}
	return append(dst, "</urlset>\n"...)
}

// publication returns the name of the publication.
func publication(f *Feed, a *article.Article) string {
	switch {
	case f.Publisher != nil && f.Publisher.Name != "":
		return furniture.Line(f.Publisher.Name)
	case a.Publisher != nil:
		return furniture.Line(a.Publisher.Name)
	}
	return ""
}

// sitemapLacks returns the field without which the article is not in a news sitemap, or "".
func (s *setter) sitemapLacks(f *Feed) string {
	switch {
	case furniture.Absolute(s.A.URL) == "":
		return "url"
	case s.A.Published.IsZero() || s.A.Published.Precision > article.Day:
		return "published"
	case s.A.Lang == "":
		return "lang"
	case publication(f, s.A) == "":
		return "publisher.name"
	case s.A.Headline.Empty():
		return "headline"
	}
	return ""
}

// recent reports whether a date is of the last two days.
func (p *Printer) recent(d article.Date) bool {
	if p.Now.IsZero() {
		return true
	}
	age := p.Now.Sub(d.Time)
	return age <= 48*time.Hour && age >= -24*time.Hour
}
