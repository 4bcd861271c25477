package activitypub

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what [Printer.Append] appends (ActivityPub, section 3.2).
const Media = `application/ld+json; profile="https://www.w3.org/ns/activitystreams"`

// NoteLimit is the number of characters of a post that Mastodon's own users may write. Longer posts from elsewhere are
// shown, folded.
const NoteLimit = 500

// MaxObject is the size in bytes over which Mastodon reads no document.
const MaxObject = 1_000_000

// A Printer prints articles as objects of ActivityStreams 2.0. Its zero value prints an Article in the article's language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale   *locale.Locale // the reader's language: labels and dates; nil is that of the article
	Zone     *time.Location // in which times are told; nil tells them at their stated offset
	Part     render.Part    // the part of the body to print; zero is what everyone may read
	ImageURL render.ImageURL

	Actor string   // address of the actor to whom the object is attributed; without one, the object names none
	To    []string // addresses of those whom it is for, such as "https://www.w3.org/ns/activitystreams#Public"
	Cc    []string

	Note  bool // print a Note, which Mastodon shows as a post, and not an Article
	Short bool // keep the content within Limit
	Limit int  // of the content's text with Short, in characters (Unicode code points); zero is 500

	// Block and Inline hooks append HTML; a server keeps of it what it knows.
	Block       render.BlockHook
	Inline      render.InlineHook
	HookVersion string // stands for the hooks in the Digest: change it when they print something else
}

// Object returns what [Printer.Append] appends.
func (p *Printer) Object(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "activitypub", s.L, p.Zone, p.Part.From, p.Part.To, p.Actor, p.To, p.Cc, p.Note, p.Short, p.limit(), p.HookVersion)
}

func (p *Printer) limit() int {
	if p.Limit > 0 {
		return p.Limit
	}
	return NoteLimit
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	furniture.Set
	notes furniture.Notes
}

func (p *Printer) setter(a *article.Article) *setter {
	s := &setter{Printer: p, Set: furniture.Of(a, p.Locale, p.Zone)}
	s.notes = s.Notes()
	return s
}

// part returns the part of the body that goes out.
func (s *setter) part() render.Part {
	if s.Part != (render.Part{}) {
		return s.Part
	}
	part, _ := render.Preview(s.A)
	return part
}

// body returns the part of the body that goes out, and whether the page has more of it.
func (s *setter) body() (body []article.Block, less bool) {
	from, to := s.part().Bounds(len(s.A.Body))
	return s.A.Body[from:to], from > 0 || to < len(s.A.Body)
}

// walled reports whether readers have to subscribe to read on.
func (s *setter) walled() bool {
	_, less := render.Preview(s.A)
	return less && s.Part == (render.Part{})
}

// id returns what identifies the object: the address that is its ID, or else that of the article.
func (s *setter) id() string {
	if id := furniture.Absolute(s.A.ID); id != "" {
		return id
	}
	return furniture.Absolute(s.A.URL)
}

// file returns the first file whose address may go out, and that address.
func (s *setter) file(files []article.Rendition, picture bool) (*article.Rendition, string) {
	for i := range files {
		r := &files[i]
		url := r.URL
		if picture && s.ImageURL != nil {
			url = s.ImageURL(r, r.Width)
		}
		if url = furniture.Absolute(url); url != "" {
			return r, url
		}
	}
	return nil, ""
}

// reachable returns an address that a post can link to, or "". Servers keep links to http and https alone.
func reachable(url string) string {
	url, ok := gate.URL(url, gate.Link)
	if !ok {
		return ""
	}
	return furniture.Absolute(url)
}
