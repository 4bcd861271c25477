package telegram

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// The limits of the Bot API, in UTF-16 code units after the markup has been read: see [Length].
const (
	MessageLimit = 4096 // of a text message
	CaptionLimit = 1024 // of the caption of a photo or film
)

// Media types of what the printer appends.
const (
	Media     = "text/html"        // of [Printer.Append] and [Printer.AppendRich]
	MediaRich = "application/json" // of [Printer.AppendRichMessage]
)

// A Printer prints articles for Telegram. Its zero value prints a message of 4,096 characters in the article's language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale   *locale.Locale // the reader's language: labels and dates; nil is that of the article
	Zone     *time.Location // in which times are told; nil tells them at their stated offset
	Part     render.Part    // the part of the body to print; zero is what everyone may read
	ImageURL render.ImageURL

	// Limit is the size of a classic message in UTF-16 units, at most 4,096; zero is that, or 1,024 with Photo. An attribution that is
	// longer than that, with its link, goes out whole all the same, and Check says so.
	Limit int
	// Photo says that the message goes out as the caption of the article's hero: the credits of the picture are told, and
	// no link leads to it.
	Photo bool

	// Block and Inline hooks append the HTML that the message at hand takes: for a classic message its few tags, and line
	// feeds between lines.
	Block       render.BlockHook
	Inline      render.InlineHook
	HookVersion string // stands for the hooks in the Digest: change it when they print something else
}

// Message returns what [Printer.Append] appends.
func (p *Printer) Message(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Rich returns what [Printer.AppendRich] appends.
func (p *Printer) Rich(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendRich(nil, a), Media)
}

// RichMessage returns what [Printer.AppendRichMessage] appends.
func (p *Printer) RichMessage(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendRichMessage(nil, a), MediaRich)
}

// Digest identifies the article as this printer prints it, in either form.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "telegram", s.L, p.Zone, p.Part.From, p.Part.To, p.limit(), p.Photo, p.HookVersion)
}

func (p *Printer) limit() int {
	switch {
	case p.Limit > 0:
		return min(p.Limit, MessageLimit)
	case p.Photo:
		return CaptionLimit
	}
	return MessageLimit
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

// body returns the part of the body that goes out, and whether readers of the page get more of it.
func (s *setter) body() (body []article.Block, less bool) {
	if s.Part == (render.Part{}) {
		return s.Open()
	}
	from, to := s.Part.Bounds(len(s.A.Body))
	return s.A.Body[from:to], from > 0 || to < len(s.A.Body)
}

// walled reports whether readers have to subscribe to read on.
func (s *setter) walled() bool {
	if s.Part != (render.Part{}) {
		return false
	}
	_, less := render.Preview(s.A)
	return less
}

// picture returns the address of the file that stands for a picture, or "".
func (s *setter) picture(b *article.Image) string {
	return furniture.Picture(b.Renditions, s.ImageURL, func(*article.Rendition) bool { return true }, furniture.Absolute)
}

// file returns the first address of a film or recording that may go out, or "".
func file(files []article.Rendition) string { return furniture.File(files, furniture.Absolute) }
