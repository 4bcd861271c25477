package email

import (
	"crypto/sha256"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A Printer prints newsletters. Its zero value prints each article in the article's own language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total: every
// article prints, and nothing is made up for what is missing. A nil article is an empty one.
type Printer struct {
	Locale *locale.Locale // the reader's language: labels and dates; nil is that of each article
	Zone   *time.Location // in which times are told; nil tells them at their stated offset

	Title     string          // of the newsletter or the issue; stands at its head
	Intro     article.Inlines // below the title
	Preheader string          // the line that mailboxes show beside the subject; empty is the intro, else the standfirst

	// Limit is the size in bytes under which the HTML part is held; zero is 100,000, since Gmail clips at about 102 KB, and less than
	// 16,000 is taken for that. Names and addresses of thousands of bytes may go over it: Check tells.
	Limit int
	// Extract is how many characters of a body a digest of several articles holds; zero is 600, and below zero as many as
	// fit. A picture or a table counts as 400.
	Extract int

	// The footer. What is empty is left out, and Check names it.
	UnsubscribeURL string // http, https or mailto; with https it also makes the one-click header of RFC 8058
	ViewURL        string // of the newsletter on the web
	PostalAddress  string // of the sender; lines are kept

	ImageURL    render.ImageURL                                             // asked for the file of a picture at twice its width in the column
	Block       render.BlockHook                                            // of the HTML part; asked more than once about a block, for its size
	Inline      render.InlineHook                                           // of the HTML part
	HookVersion string                                                      // stands for the hooks, and for Resource, in the Digest: change it when they give something else
	Resource    func(url string) (data []byte, mediaType string, err error) // brings pictures into the message; nil leaves them on the web
}

// The sizes of the HTML part.
const (
	defaultLimit = 100_000
	leastLimit   = 16_000
	column       = 600 // CSS pixels
	margin       = 24
)

func (p *Printer) limit() int {
	if p.Limit == 0 {
		return defaultLimit
	}
	return max(p.Limit, leastLimit)
}

// HTML returns what [Printer.AppendHTML] appends.
func (p *Printer) HTML(articles ...*article.Article) render.Fragment {
	return render.NewFragment(p.AppendHTML(nil, articles...), render.HTML)
}

// Text returns what [Printer.AppendText] appends.
func (p *Printer) Text(articles ...*article.Article) render.Fragment {
	return render.NewFragment(p.AppendText(nil, articles...), "text/plain")
}

// EML returns what [Printer.AppendEML] appends.
func (p *Printer) EML(e *Envelope, articles ...*article.Article) render.Fragment {
	return render.NewFragment(p.AppendEML(nil, e, articles...), Media)
}

// Digest identifies the articles as this printer prints them, in both parts. What Resource brings is not in it.
func (p *Printer) Digest(articles ...*article.Article) render.Digest {
	settings := []any{p.Zone, p.limit(), p.Extract, p.Title, p.Preheader, p.UnsubscribeURL, p.ViewURL, p.PostalAddress, p.HookVersion}
	head := &article.Article{Standfirst: p.Intro} // the issue's own words
	for i := range max(len(articles), 1) {
		var a *article.Article
		if i < len(articles) {
			a = articles[i]
		}
		s := furniture.Of(a, p.Locale, p.Zone)
		settings = append(settings, s.L, article.Digest(s.A))
	}
	return render.NewDigest(head, "email", settings...)
}

// A setter holds what the printing of one article needs to know.
type setter struct {
	p *Printer
	furniture.Set
	numbers furniture.Notes
	lang    string // of the element around
	dir     article.Direction
	face    face
	room    int  // the width in which pictures stand, in CSS pixels
	level   int  // of the headline
	bare    bool // within a link, where no other may stand
	small   bool // below the body, where type is smaller
	load    *loader
}

func (p *Printer) setter(a *article.Article) *setter {
	s := &setter{p: p, Set: furniture.Of(a, p.Locale, p.Zone), room: column - 2*margin, level: 1}
	s.lang, s.dir = s.L.Tag(), s.L.Dir()
	if s.A.Lang != "" && gate.Narrows(s.A.Lang, s.lang) {
		s.lang = s.A.Lang
	}
	s.face = faceOf(s.lang)
	s.number(s.A)
	return s
}

// number counts the footnotes of an article.
func (s *setter) number(a *article.Article) {
	set := furniture.Set{A: a, L: s.L}
	s.numbers = set.Notes()
}

// sum returns the SHA-256 of some texts, each ended.
func sum(texts ...string) [sha256.Size]byte {
	h := sha256.New()
	for _, t := range texts {
		h.Write([]byte(t))
		h.Write([]byte{0})
	}
	return [sha256.Size]byte(h.Sum(nil))
}
