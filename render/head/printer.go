package head

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// MediaJSONLD is the media type of what [Printer.JSONLD] returns.
const MediaJSONLD = "application/ld+json"

// A Printer prints the metadata of articles. Its zero value words them in each article's own language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article.
// Printing is total: every article prints, an empty one too. A buffer with room takes an article without allocation, but
// for texts that are made of several runs or have to be cut, attributions of more than some ten names, and live reports.
//
// Addresses are printed as the article has them. Those who read them expect them to be absolute: see [Printer.Check].
type Printer struct {
	Locale   *locale.Locale  // the reader's language, in which credits are told; nil is that of the article
	ImageURL render.ImageURL // nil prints the addresses of renditions as they are
	Site     string          // the name of the site; empty is the publisher's name
	Handle   string          // the site's account on X, with or without "@"
	Endpoint string          // the address, in full, at which the site answers oEmbed requests by an [OEmbed]; empty is none

	// Trail returns the pages above an article's, from the front page down. Nil is the publisher's page and that of the
	// section, where the article states them.
	Trail func(a *article.Article) []Crumb

	// Picture returns the picture that shared links show, such as one that package image draws; nil shows none. Nil is the
	// article's hero. JSON-LD lists the article's own pictures, whatever it returns.
	Picture func(a *article.Article) *article.Image

	// HookVersion stands for ImageURL, Trail and Picture in the Digest: change it when they return something else.
	HookVersion string
}

// A setter holds what one call of a printer needs to know. It lives on the caller's stack.
type setter struct {
	*Printer
	a    *article.Article
	l    *locale.Locale
	url  string         // canonical; "" where there is none that may go out
	face *article.Image // what shared links show
	free []article.Block
}

// newSetter returns the state for an article. A nil article is an empty one.
func (p *Printer) newSetter(a *article.Article) setter {
	if a == nil {
		a = new(article.Article)
	}
	s := setter{Printer: p, a: a, l: p.Locale}
	if s.l == nil {
		s.l = locale.For(a.Lang)
	}
	s.url = vetted(a.URL)
	if s.face = a.Hero; p.Picture != nil {
		s.face = p.Picture(a)
	}
	part, _ := render.Preview(a)
	from, to := part.Bounds(len(a.Body))
	s.free = a.Body[from:to]
	return s
}

// Append appends all metadata of the article for the head of a page, but for the character encoding, the viewport,
// the title and the stylesheet: descriptions, rights, links, Open Graph, X card, AI disclosure and JSON-LD.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	s := p.newSetter(a)
	description := s.description()
	dst = s.meta(dst, description)
	dst = s.links(dst)
	image := s.shared()
	dst = s.openGraph(dst, description, image)
	dst = s.xCard(dst, description, image)
	dst = append(dst, `<script type="application/ld+json">`...)
	dst = s.jsonLD(dst)
	return append(dst, "</script>\n"...)
}

// AppendJSONLD appends the article as a schema.org record, one line of JSON. It is safe within a script element.
func (p *Printer) AppendJSONLD(dst []byte, a *article.Article) []byte {
	s := p.newSetter(a)
	return s.jsonLD(dst)
}

// Head returns what [Printer.Append] appends.
func (p *Printer) Head(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), render.HTML)
}

// JSONLD returns what [Printer.AppendJSONLD] appends.
func (p *Printer) JSONLD(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendJSONLD(nil, a), MediaJSONLD)
}

// Digest identifies the article as this printer prints it, in the head and as a record.
func (p *Printer) Digest(a *article.Article) render.Digest {
	if a == nil {
		a = new(article.Article)
	}
	l := p.Locale
	if l == nil {
		l = locale.For(a.Lang)
	}
	return render.NewDigest(a, "head", l, p.Site, p.Handle, p.Endpoint, p.HookVersion)
}
