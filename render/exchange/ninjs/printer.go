package ninjs

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what a [Printer] prints: ninjs has none of its own.
const Media = "application/json"

// A Version is a version of ninjs.
type Version string

// The versions.
const (
	V31 Version = ""    // 3.1, of 2025
	V22 Version = "2.2" // 2.2, for whoever has not moved to 3
)

// A Printer prints articles as ninjs. Its zero value prints version 3.1, worded in the article's own language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total; but the
// format demands a URI, and an article without one is left out: see [Printer.Check].
type Printer struct {
	Version  Version
	Locale   *locale.Locale // the reader's language, in which attribution and notes are told; nil is that of the article
	Zone     *time.Location // in which the notes tell times; nil tells them at their stated offset
	Part     render.Part    // the part of the body to print; zero is the whole
	ImageURL render.ImageURL
	// URI names an article that has no address, and no ID that is a URI. It has to stay the same for all versions of the
	// article. Nil names none.
	URI func(a *article.Article) string

	Block       render.BlockHook  // of the body as HTML
	Inline      render.InlineHook // of the body, headlines and standfirst as HTML
	HookVersion string            // stands for the hooks and for URI in the Digest: change it when they print something else
}

// Append appends the article as ninjs, or nothing where it has no URI.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	if s.uri == "" {
		return dst
	}
	s.w.Writer = jsonw.NewWriter(dst)
	s.item()
	return append(s.w.Dst, '\n')
}

// Item returns what [Printer.Append] appends.
func (p *Printer) Item(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "ninjs", p.Version, s.L, p.Zone, p.Part.From, p.Part.To, p.HookVersion)
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	furniture.Set
	html html.Printer
	w    writer
	uri  string
	body []article.Block // the part to print
	less bool            // that part is less than the whole
}

func (p *Printer) setter(a *article.Article) *setter {
	s := &setter{Printer: p, Set: furniture.Of(a, p.Locale, p.Zone)}
	s.html = html.Printer{Locale: s.L, Zone: p.Zone, Part: p.Part, ImageURL: p.ImageURL, Block: p.Block, Inline: p.Inline, HookVersion: p.HookVersion}
	from, to := p.Part.Bounds(len(s.A.Body))
	s.body, s.less = s.A.Body[from:to], from > 0 || to < len(s.A.Body)
	s.w.lower = p.Version == V22
	s.uri = s.name()
	return s
}

// name returns the URI of the article, or "".
func (s *setter) name() string {
	if name := uri.Absolute(s.A.URL); name != "" {
		return name
	}
	if name := uri.Any(s.A.ID); name != "" {
		return name
	}
	if s.URI != nil {
		return uri.Any(s.URI(s.A))
	}
	return ""
}
