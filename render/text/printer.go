package text

import (
	"time"

	"github.com/standfirst/standfirst/article"
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

	// Width is the number of columns after which plain text breaks its lines; zero breaks none. Characters of East
	// Asia and emoji take two columns.
	Width int

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

// AppendText appends the article as plain text.
func (p *Printer) AppendText(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	w := &plain{series{setter: s, liner: liner{dst: dst, start: len(dst), width: p.Width}}}
	w.print = w.printed
	w.all(s.opening())
	w.body()
	w.all(s.closing())
	return w.dst
}

// AppendMarkdown appends the article as Markdown.
func (p *Printer) AppendMarkdown(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	w := &markdown{series: series{setter: s, liner: liner{dst: dst, start: len(dst)}}}
	w.print = w.printed
	w.all(s.opening())
	w.body()
	w.all(s.closing())
	return w.dst
}

// Check returns what the surface needs and the article lacks: nothing, for text.
func (p *Printer) Check(a *article.Article) []render.Problem { return nil }

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	if a == nil {
		a = new(article.Article)
	}
	zone := ""
	if p.Zone != nil {
		zone = p.Zone.String()
	}
	return render.NewDigest(a, "text", p.setter(a).l.Tag(), zone, p.Part.From, p.Part.To, p.Width, p.HookVersion)
}

// A setter holds what one call of a printer needs to know.
type setter struct {
	*Printer
	a     *article.Article
	l     *locale.Locale
	notes []string // IDs of the notes, in the order of their first mention
}

func (p *Printer) setter(a *article.Article) setter {
	if a == nil {
		a = new(article.Article)
	}
	s := setter{Printer: p, a: a, l: p.Locale}
	if s.l == nil {
		s.l = locale.For(a.Lang)
	}
	known := make(map[string]bool)
	for _, n := range article.All(a) {
		if f, ok := n.(*article.Footnotes); ok {
			for i := range f.Notes {
				known[f.Notes[i].ID] = true
			}
		}
	}
	if len(known) == 0 {
		return s
	}
	for _, n := range article.All(a) {
		if ref, ok := n.(*article.FootnoteRef); ok && known[ref.Note] {
			s.notes = append(s.notes, ref.Note)
			delete(known, ref.Note)
		}
	}
	for _, n := range article.All(a) { // notes that nothing mentions come last
		if f, ok := n.(*article.Footnotes); ok {
			for i := range f.Notes {
				if id := f.Notes[i].ID; known[id] {
					s.notes = append(s.notes, id)
					delete(known, id)
				}
			}
		}
	}
	return s
}

// number returns the number of a note, or 0.
func (s *setter) number(id string) int {
	for i, other := range s.notes {
		if other == id {
			return i + 1
		}
	}
	return 0
}
