package image

import (
	"image"
	"image/color"
	"image/png"
	"io"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what [Printer.Write] writes.
const Media = "image/png"

// A Size is the size of a picture, in pixels.
type Size struct{ Width, Height int }

// The sizes that networks show.
var (
	OpenGraph = Size{1200, 630}
	Square    = Size{1080, 1080}
	Landscape = Size{1200, 900}  // 4:3
	Wide      = Size{1200, 675}  // 16:9
	Story     = Size{1080, 1920} // 9:16
)

// The least and the greatest side of a picture. A Size beyond them is brought within.
const (
	minSide = 300
	maxSide = 4096
)

// A Printer draws pictures of articles. Its zero value draws them at 1200 × 630 in the article's own language, in the
// embedded fonts, without the hero.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article.
type Printer struct {
	Locale *locale.Locale // the reader's language; nil is that of the article
	Size   Size           // zero is OpenGraph
	Theme  Theme          // zero is Light
	Fonts  []*Font        // asked in their order, before the embedded ones, for the characters that they have

	// Resource returns the bytes of a picture by its address. Nil leaves pictures out.
	Resource func(url string) ([]byte, error)
	ImageURL render.ImageURL

	HookVersion string // stands for Fonts, Resource and ImageURL in the Digest
}

// A Theme is the colours of a picture.
type Theme struct {
	Paper, Ink, Quiet, Line, Accent color.NRGBA
}

// The themes of the stylesheet of package html.
var (
	Light = Theme{rgb(0xfdfdfb), rgb(0x1a1c1f), rgb(0x585d64), rgb(0xdcdcd6), rgb(0x0b5a66)}
	Dark  = Theme{rgb(0x141618), rgb(0xe5e3de), rgb(0xa5a9ae), rgb(0x34383c), rgb(0x86c8cf)}
)

func rgb(c uint32) color.NRGBA {
	return color.NRGBA{uint8(c >> 16), uint8(c >> 8), uint8(c), 0xff}
}

// Write draws the article and writes it as a PNG. The error is that of the writer or of Resource, a [*PictureError], or a
// [*MissingError] where no font has the letters of a text; then nothing has been written, unless it is the writer's.
func (p *Printer) Write(w io.Writer, a *article.Article) error {
	picture, err := p.Draw(a)
	if err != nil {
		return err
	}
	return (&png.Encoder{CompressionLevel: png.BestCompression}).Encode(w, picture)
}

// Draw draws the article. Its errors are those of Write.
func (p *Printer) Draw(a *article.Article) (*image.NRGBA, error) {
	s := p.setter(a)
	return s.draw()
}

// Check returns what the picture needs and the article lacks: letters that no font has, a size of the hero.
func (p *Printer) Check(a *article.Article) []render.Problem {
	s := p.setter(a)
	var problems []render.Problem
	if s.A.Headline.Empty() {
		problems = append(problems, render.Problem{Code: render.Missing, Path: "headline", Detail: "the picture is called untitled"})
	}
	for _, text := range [...]struct{ path, text string }{{"headline", s.headline()}, {"attribution", s.Attribution(0)}} {
		if missing := s.fonts.missing(text.text); missing != "" {
			problems = append(problems, render.Problem{Code: render.Missing, Path: text.path, Detail: "no font has " + missing, Fatal: true})
		}
	}
	return problems
}

// Loss returns what the picture leaves to the page that its link leads to.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil || len(a.Body) == 0 && a.Standfirst.Empty() {
		return nil
	}
	return []render.Loss{{Path: "body", Type: "article", Lost: "the text", Stand: "the page that the picture leads to"}}
}

// Digest identifies the article as this printer draws it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "image", s.L, p.size(), p.theme(), p.HookVersion)
}

func (p *Printer) size() Size {
	size := p.Size
	if size == (Size{}) {
		size = OpenGraph
	}
	return Size{min(max(size.Width, minSide), maxSide), min(max(size.Height, minSide), maxSide)}
}

func (p *Printer) theme() Theme {
	if p.Theme == (Theme{}) {
		return Light
	}
	return p.Theme
}

// A setter holds what one call of a printer needs.
type setter struct {
	*Printer
	furniture.Set
	fonts  *faces
	canvas *image.NRGBA
}

func (p *Printer) setter(a *article.Article) *setter {
	return &setter{Printer: p, Set: furniture.Of(a, p.Locale, nil), fonts: newFaces(p.Fonts)}
}

// headline returns the wording for shared links, or else the headline.
func (s *setter) headline() string {
	if t := furniture.Line(s.A.Headlines.Social); t != "" {
		return t
	}
	return s.Title()
}
