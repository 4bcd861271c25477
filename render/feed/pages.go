package feed

import (
	"io"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
)

// maxPages is how many pages a sitemap holds (sitemaps.org, protocol 0.9).
const maxPages = 50_000

// AppendPages appends the sitemap of the articles' pages, whatever their age (sitemap protocol 0.9): of each its address,
// when it last changed, its editions in other languages, and its leading picture; 50,000 at most. It wants an address in
// full, and has no place for sources: the pages that it leads to have them.
func (p *Printer) AppendPages(dst []byte, f *Feed) []byte { return p.pages(dst, f, whole) }

// WritePages writes what AppendPages appends, page by page.
func (p *Printer) WritePages(w io.Writer, f *Feed) error {
	return write(w, func(dst []byte, grown func([]byte) []byte) []byte { return p.pages(dst, f, grown) })
}

func (p *Printer) pages(dst []byte, f *Feed, grown func([]byte) []byte) []byte {
	f = f.orEmpty()
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"`+
		` xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">`+"\n"...)
	n := 0
	for _, a := range f.articles() {
		s := p.setter(a)
		url := furniture.Absolute(a.URL)
		if url == "" {
			continue
		}
		if n++; n > maxPages {
			break
		}
		dst = append(dst, "<url>\n"...)
		dst = element(dst, "loc", url)
		dst = element(dst, "lastmod", lastmod(a))
		dst = alternates(dst, a)
		if picture, _ := s.picture(); picture != "" {
			dst = append(dst, "<image:image>\n"...)
			dst = element(dst, "image:loc", picture)
			dst = end(dst, "image:image")
		}
		dst = append(dst, "</url>\n"...)
		dst = grown(dst)
	}
	return append(dst, "</urlset>\n"...)
}

// AppendSitemapIndex appends the index of sitemaps at the given addresses, in full: a site of more pages, or of pages and
// news, has several. An address that may not go out is left out.
func AppendSitemapIndex(dst []byte, at ...string) []byte {
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">`+"\n"...)
	for _, url := range at {
		if url = furniture.Absolute(url); url != "" {
			dst = append(dst, "<sitemap>\n"...)
			dst = element(dst, "loc", url)
			dst = append(dst, "</sitemap>\n"...)
		}
	}
	return append(dst, "</sitemapindex>\n"...)
}

// lastmod returns when an article last changed, as precisely as W3C's profile of ISO 8601 has it: a year or a month as well.
func lastmod(a *article.Article) string {
	d := a.Updated
	if d.IsZero() {
		d = a.Published
	}
	if d.IsZero() {
		return ""
	}
	return string(d.Append(nil))
}

// alternates appends the editions of an article.
func alternates(dst []byte, a *article.Article) []byte {
	for lang, url := range furniture.Alternates(a, furniture.Absolute) {
		dst = empty(dst, "xhtml:link", "rel", "alternate", "hreflang", lang, "href", url)
	}
	return dst
}
