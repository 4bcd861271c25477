package applenews

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what a [Printer] prints: the article.json of Apple News Format.
const Media = "application/json"

// Version is the version of Apple News Format that is printed. Apple's table of versions gives it to the systems of the spring
// of 2024, when contentGenerationType came into use.
const Version = "1.26"

// A Printer prints articles in Apple News Format. Its zero value prints each article in the article's own language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total; but the
// format demands an identifier and a language, and an article without them is left out: see [Printer.Check].
type Printer struct {
	Locale   *locale.Locale // the reader's language: labels, attribution and dates; nil is that of the article
	Zone     *time.Location // in which times are told; nil tells them at their stated offset
	Part     render.Part    // the part of the body to print; zero is the whole, whatever the article's Access says
	ImageURL render.ImageURL

	// Block prints a block as components: JSON objects, with commas between them where there are several.
	Block render.BlockHook
	// Inline prints within the text of a component, as HTML of the tags that the format allows.
	Inline      render.InlineHook
	HookVersion string // stands for the hooks in the Digest: change it when they print something else
}

// Append appends the article as an article.json, or nothing where it has no identifier or no language.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	if s.identifier == "" || s.language == "" {
		return dst
	}
	s.w = jsonw.NewWriter(dst)
	s.document()
	return append(s.w.Dst, '\n')
}

// Article returns what [Printer.Append] appends.
func (p *Printer) Article(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "applenews", s.L, p.Zone, p.Part.From, p.Part.To, p.HookVersion)
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	furniture.Set
	w          *jsonw.Writer
	identifier string
	language   string
	notes      furniture.Notes
	led        map[string]bool // notes that stand in the printed part, where links lead to them
	done       map[string]bool // those that are printed
	apart      bool            // within an aside, where no other stands
	linked     bool            // within a link, where no other stands
}

func (p *Printer) setter(a *article.Article) *setter {
	s := &setter{Printer: p, Set: furniture.Of(a, p.Locale, p.Zone)}
	s.identifier, s.language = identifier(s.A), language(s.A.Lang)
	return s
}

// body returns the printed part.
func (s *setter) body() []article.Block {
	from, to := s.Part.Bounds(len(s.A.Body))
	return s.A.Body[from:to]
}
