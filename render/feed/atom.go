package feed

import (
	"io"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
)

// MediaAtom is the media type of what [Printer.AppendAtom] appends.
const MediaAtom = "application/atom+xml"

// AppendAtom appends the feed as Atom 1.0 (RFC 4287). An entry wants an identifier that is a URI, and a moment at which it
// changed: an article without is left out; see [Printer.Check].
func (p *Printer) AppendAtom(dst []byte, f *Feed) []byte { return p.atom(dst, f, whole) }

// WriteAtom writes what AppendAtom appends, entry by entry.
func (p *Printer) WriteAtom(w io.Writer, f *Feed) error {
	return write(w, func(dst []byte, grown func([]byte) []byte) []byte { return p.atom(dst, f, grown) })
}

func (p *Printer) atom(dst []byte, f *Feed, grown func([]byte) []byte) []byte {
	f = f.orEmpty()
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"...)
	dst = begin(dst, "feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", f.Lang)
	dst = append(dst, '\n')
	dst = element(dst, "id", f.id())
	dst = append(dst, "<title>"...)
	dst = markup.AppendText(dst, furniture.Line(f.Title))
	dst = end(dst, "title")
	dst = element(dst, "subtitle", furniture.Line(f.Description))
	dst = element(dst, "updated", internet(f.Updated))
	if url := furniture.Absolute(f.URL); url != "" {
		dst = empty(dst, "link", "rel", "alternate", "href", url, "type", "text/html")
	}
	for _, link := range f.links() {
		dst = empty(dst, "link", "rel", link.rel, "href", link.href, "type", link.media(MediaAtom))
	}
	dst = element(dst, "icon", furniture.Absolute(f.Icon))
	dst = element(dst, "rights", furniture.Line(f.Copyright))
	if f.Publisher != nil && f.Publisher.Name != "" {
		dst = person(dst, "author", f.Publisher.Name, f.Publisher.URL)
	}
	for _, a := range f.articles() {
		s := p.setter(a)
		if s.atomLacks() == "" {
			dst = grown(s.atomEntry(dst, f))
		}
	}
	return append(dst, "</feed>\n"...)
}

// id returns what identifies the feed for good.
func (f *Feed) id() string {
	for _, id := range [...]string{f.ID, furniture.Absolute(f.Self), furniture.Absolute(f.URL)} {
		if uri(id) {
			return id
		}
	}
	return ""
}

// atomLacks returns the field without which the article is no entry, or "".
func (s *setter) atomLacks() string {
	switch {
	case !uri(s.id()):
		return "url"
	case internet(changed(s.A)) == "":
		return "published"
	}
	return ""
}

func (s *setter) atomEntry(dst []byte, f *Feed) []byte {
	lang := ""
	if s.A.Lang != f.Lang {
		lang = s.A.Lang
	}
	dst = begin(dst, "entry", "xml:lang", lang)
	dst = append(dst, '\n')
	dst = element(dst, "id", s.id())
	dst = element(dst, "title", s.Title())
	if url := furniture.Absolute(s.A.URL); url != "" {
		dst = empty(dst, "link", "rel", "alternate", "href", url, "type", "text/html")
	}
	for i := range s.A.Sources {
		if url := furniture.Absolute(s.A.Sources[i].URL); url != "" {
			dst = empty(dst, "link", "rel", "via", "href", url, "title", furniture.Line(s.A.Sources[i].Name))
		}
	}
	for i := range s.A.Editions {
		e := &s.A.Editions[i]
		if url := furniture.Absolute(e.URL); url != "" && e.Lang != "" && e.Lang != s.A.Lang {
			dst = empty(dst, "link", "rel", "alternate", "href", url, "hreflang", e.Lang)
		}
	}
	if d := s.A.Discussion; d != nil {
		if url := furniture.Absolute(d.URL); url != "" {
			dst = empty(dst, "link", "rel", "replies", "href", url, "type", "text/html")
		}
	}
	if url, r := s.recording(); url != "" {
		dst = empty(dst, "link", "rel", "enclosure", "href", url, "type", r.Type, "length", itoa(r.Size))
	}
	dst = element(dst, "published", internet(s.A.Published))
	dst = element(dst, "updated", internet(changed(s.A)))
	dst = s.people(dst)
	for i := range s.A.Tags {
		if name := furniture.Line(s.A.Tags[i].Name); name != "" {
			dst = empty(dst, "category", "term", name)
		}
	}
	if t := s.Disclosure().SourceType; t != "" {
		dst = empty(dst, "category", "scheme", render.DigitalSourceTypeBase, "term", string(t))
	}
	if r := s.A.Rights; r != nil {
		dst = element(dst, "rights", furniture.Line(r.Copyright))
	}
	dst = s.source(dst)
	if text := s.summary(); text != "" {
		dst = element(dst, "summary", text)
	}
	if !s.Summaries {
		dst = append(dst, `<content type="html">`...)
		dst = markup.AppendText(dst, string(s.content(nil)))
		dst = end(dst, "content")
	}
	return end(dst, "entry")
}

// source appends the work that the article retells as the source of the entry (RFC 4287, section 4.2.11): the first that it
// rests on; links of the kind via tell all.
func (s *setter) source(dst []byte) []byte {
	for i := range s.A.Sources {
		src := &s.A.Sources[i]
		url := furniture.Absolute(src.URL)
		if src.Use == article.UseQuoted || src.Use == article.UseBackground || url == "" {
			continue
		}
		dst = append(begin(dst, "source", "xml:lang", src.Lang), '\n')
		dst = element(dst, "id", url)
		dst = element(dst, "title", furniture.Line(furniture.SourceName(src)))
		dst = element(dst, "updated", internet(src.Published))
		dst = empty(dst, "link", "rel", "alternate", "href", url)
		return end(dst, "source")
	}
	return dst
}

// people appends who wrote the article and who else had a part in it. An entry without an author has the feed's.
func (s *setter) people(dst []byte) []byte {
	authors := 0
	for i := range s.A.Attribution {
		c := &s.A.Attribution[i]
		if (c.Role == article.RoleWriting || c.Role == article.RoleReporting) && c.Agent.Name != "" {
			dst = person(dst, "author", c.Agent.Name, c.Agent.URL)
			authors++
		}
	}
	if authors == 0 && s.A.Publisher != nil && s.A.Publisher.Name != "" {
		dst = person(dst, "author", s.A.Publisher.Name, s.A.Publisher.URL)
	}
	for i := range s.A.Attribution {
		c := &s.A.Attribution[i]
		if c.Role != article.RoleWriting && c.Role != article.RoleReporting && c.Agent.Name != "" {
			dst = person(dst, "contributor", c.Agent.Name, c.Agent.URL)
		}
	}
	return dst
}

func person(dst []byte, kind, name, url string) []byte {
	dst = append(begin(dst, kind), '\n')
	dst = element(dst, "name", furniture.Line(name))
	dst = element(dst, "uri", furniture.Absolute(url))
	return end(dst, kind)
}
