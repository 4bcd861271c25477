package text

import (
	"slices"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A Printer prints articles as text. Its zero value prints each article in the article's own language, without
// breaking lines.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale *locale.Locale // the reader's language: labels and dates; nil is that of the article
	Zone   *time.Location // in which times are told; nil tells them at their stated offset
	Part   render.Part    // the part of the body to print; zero is the whole

	// Width is the number of columns after which plain text and that of a terminal break their lines; zero breaks none.
	// Characters of East Asia and emoji take two columns.
	Width   int
	NoColor bool // print for a terminal without any control sequence, as where NO_COLOR is set

	// FrontMatter puts the facts of the article at the head of Markdown as Hugo reads them, in place of the headline.
	FrontMatter bool

	Block       render.BlockHook
	Inline      render.InlineHook
	HookVersion string // stands for the hooks in the Digest: change it when they print something else
}

// Text returns what [Printer.AppendText] appends.
func (p *Printer) Text(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendText(nil, a), "text/plain")
}

// Markdown returns what [Printer.AppendMarkdown] appends.
func (p *Printer) Markdown(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendMarkdown(nil, a), "text/markdown")
}

// Terminal returns what [Printer.AppendTerminal] appends.
func (p *Printer) Terminal(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendTerminal(nil, a), MediaTerminal)
}

// Gemtext returns what [Printer.AppendGemtext] appends.
func (p *Printer) Gemtext(a *article.Article) render.Fragment {
	return render.NewFragment(p.AppendGemtext(nil, a), MediaGemtext)
}

// AppendText appends the article as plain text.
func (p *Printer) AppendText(dst []byte, a *article.Article) []byte {
	w := p.plain(dst, a)
	w.all(w.Opening())
	w.body()
	w.all(w.closing())
	return w.dst
}

// AppendBlocks appends blocks of the article as plain text, without anything around them. Footnotes keep the numbers that
// they have in a.
func (p *Printer) AppendBlocks(dst []byte, a *article.Article, blocks []article.Block) []byte {
	w := p.plain(dst, a)
	w.all(blocks)
	return w.dst
}

func (p *Printer) plain(dst []byte, a *article.Article) *plain {
	w := &plain{series: series{setter: p.setter(a), liner: liner{dst: dst, start: len(dst), width: p.Width}}}
	w.print = w.printed
	return w
}

// AppendMarkdown appends the article as Markdown, with FrontMatter behind its facts.
func (p *Printer) AppendMarkdown(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	opening := s.Opening()
	if p.FrontMatter {
		dst = append(s.frontMatter(dst), '\n')
		opening = slices.DeleteFunc(opening, func(b article.Block) bool {
			h, ok := b.(*article.Heading)
			return ok && h.Level == 1
		})
	}
	w := &markdown{series: series{setter: s, liner: liner{dst: dst, start: len(dst)}}}
	w.print = w.printed
	w.all(opening)
	w.body()
	w.all(s.closing())
	if p.FrontMatter && len(w.dst) == w.start {
		return w.dst[:len(w.dst)-1] // no empty line where nothing follows
	}
	return w.dst
}

// Check returns what the surface needs and the article lacks: nothing, for text.
func (p *Printer) Check(a *article.Article) []render.Problem { return nil }

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	s := p.setter(a)
	return render.NewDigest(s.A, "text", s.L, p.Zone, p.Part.From, p.Part.To, p.Width, p.NoColor, p.FrontMatter, p.HookVersion)
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	furniture.Set
	notes furniture.Notes
}

func (p *Printer) setter(a *article.Article) setter {
	s := setter{Printer: p, Set: furniture.Of(a, p.Locale, p.Zone)}
	s.notes = s.Notes()
	return s
}

// closing returns what stands below the body, with a word for what is kept for subscribers.
func (s *setter) closing() []article.Block {
	b := s.Closing()
	if _, less := render.Preview(s.A); less && s.Part != (render.Part{}) {
		b = append([]article.Block{&article.Paragraph{Text: article.Plain(s.L.Label(locale.LabelSubscribersOnly))}}, b...)
	}
	return b
}

// action returns the button of a call to action.
func (s *setter) action(b *article.Promo) article.Inlines {
	words := s.Action(b)
	if words == "" {
		return nil
	}
	return article.Inlines{furniture.Link(b.URL, words)}
}
