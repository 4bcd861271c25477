package feed

import (
	"io"

	"github.com/standfirst/standfirst/internal/furniture"
)

// AppendOPML appends a list of feeds as OPML 2.0 (http://opml.org/spec2.opml), for readers to subscribe to. A feed without
// an address of its own is left out.
func AppendOPML(dst []byte, title string, feeds ...*Feed) []byte {
	dst = outline(dst, title, "")
	for _, f := range feeds {
		if f == nil || furniture.Absolute(f.Self) == "" {
			continue
		}
		name := furniture.Line(f.Title)
		if name == "" {
			name = furniture.Absolute(f.Self)
		}
		dst = empty(dst, "outline", "type", "rss", "text", name, "title", name, "xmlUrl", furniture.Absolute(f.Self), "htmlUrl", furniture.Absolute(f.URL),
			"description", furniture.Line(f.Description), "language", f.Lang)
	}
	return append(dst, "</body>\n</opml>\n"...)
}

// AppendLinks appends the articles of the feed as OPML 2.0: a list of links, each with the article's attribution as its note.
// An article without an address is a heading.
func (p *Printer) AppendLinks(dst []byte, f *Feed) []byte { return p.outlines(dst, f, whole) }

// WriteLinks writes what AppendLinks appends, article by article.
func (p *Printer) WriteLinks(w io.Writer, f *Feed) error {
	return write(w, func(dst []byte, grown func([]byte) []byte) []byte { return p.outlines(dst, f, grown) })
}

func (p *Printer) outlines(dst []byte, f *Feed, grown func([]byte) []byte) []byte {
	f = f.orEmpty()
	dst = outline(dst, f.Title, mail(f.Updated))
	for _, a := range f.articles() {
		s := p.setter(a)
		kind, url := "", furniture.Absolute(a.URL)
		if url != "" {
			kind = "link"
		}
		dst = grown(empty(dst, "outline", "type", kind, "text", s.Title(), "url", url, "_note", s.Attribution(0),
			"created", mail(a.Published), "language", a.Lang))
	}
	return append(dst, "</body>\n</opml>\n"...)
}

// outline appends the beginning of a document.
func outline(dst []byte, title, modified string) []byte {
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<opml version="2.0">`+"\n<head>\n"...)
	dst = element(dst, "title", furniture.Line(title))
	dst = element(dst, "dateModified", modified)
	return append(dst, "</head>\n<body>\n"...)
}
