package short

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// The limits of WhatsApp, in UTF-16 code units.
const (
	WhatsAppLimit   = 4096 // of a text message
	WhatsAppCaption = 1024 // of the caption of a picture or film
)

// Media is the media type of what the printer appends.
const Media = "text/plain"

// A Printer prints articles as short texts. Its zero value prints a text for one segment of SMS, or a message for WhatsApp,
// in the article's language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale *locale.Locale // the reader's language: labels and dates; nil is that of the article
	Zone   *time.Location // in which times are told; nil tells them at their stated offset
	Part   render.Part    // the part of the body to print; zero is what everyone may read

	Segments int // of an SMS that the text may take; zero is 1
	// Limit is the size of the text: characters (Unicode code points) with [Printer.Append], which then counts no segments,
	// and UTF-16 code units with [Printer.AppendWhatsApp]; zero is the service's own.
	Limit int
	// Photo says that a message for WhatsApp goes out as the caption of the article's hero, which has 1,024 units.
	Photo bool

	// Block and Inline hooks append text as WhatsApp reads it; they are not asked for an SMS.
	Block       render.BlockHook
	Inline      render.InlineHook
	HookVersion string // stands for the hooks in the Digest: change it when they print something else
}

// SMS returns what [Printer.Append] appends.
func (p *Printer) SMS(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// WhatsApp returns what [Printer.AppendWhatsApp] appends.
func (p *Printer) WhatsApp(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendWhatsApp(nil, a), Media)
}

// Digest identifies the article as this printer prints it, in either form.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "short", s.L, p.Zone, p.Part.From, p.Part.To, p.Segments, p.Limit, p.Photo, p.HookVersion)
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

// body returns the part of the body that goes out, and whether the page has more of it.
func (s *setter) body() (body []article.Block, less bool) {
	if s.Part == (render.Part{}) {
		return s.Open()
	}
	from, to := s.Part.Bounds(len(s.A.Body))
	return s.A.Body[from:to], from > 0 || to < len(s.A.Body)
}
