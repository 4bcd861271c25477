package pandoc

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what a Printer prints: Pandoc has none of its own.
const Media = "application/json"

// An API is a version of Pandoc's types.
type API int

// The versions.
const (
	API122 API = iota // of pandoc 2.14 to 2.19
	API123            // of pandoc 3
)

// A Printer prints articles as Pandoc documents. Its zero value prints them for pandoc 2.14 to 2.19, in each article's own language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale   *locale.Locale  // of labels, dates and composed lines; nil is that of the article
	Zone     *time.Location  // in which times in them are told; nil tells them at their stated offset
	Part     render.Part     // the part of the body to print; zero is the whole
	API      API             // which pandoc is to read it: pandoc 3 reads API123 alone
	ImageURL render.ImageURL // where pictures are served from; the attribute renditions keeps the addresses

	// Unknown prints the JSON that the model keeps without knowing it: the data of custom nodes, and members that this
	// version does not know. None of it has passed a gate, so that whoever sets it vouches for it. It stands in
	// attributes, and no part of the document.
	Unknown bool

	Block       render.BlockHook  // prints a block as one of Pandoc's or several with commas between them, or as nothing
	Inline      render.InlineHook // the same for inlines
	HookVersion string            // stands for the hooks in the Digest: change it when they print something else
}

// Document returns what [Printer.Append] appends.
func (p *Printer) Document(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Append appends the article as a Pandoc document, without white space.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	w := &writer{Writer: jsonw.NewWriter(dst), p: p, set: furniture.Of(a, p.Locale, p.Zone), notes: make(map[string]*article.Footnote), told: make(map[string]bool)}
	w.numbers = w.set.Notes()
	w.rtl = furniture.Of(w.set.A, nil, nil).L.Dir() == article.RTL
	from, to := p.Part.Bounds(len(w.set.A.Body))
	body := w.set.A.Body[from:to]
	w.mentions(body)
	w.Open('{')
	w.Key("pandoc-api-version")
	w.Open('[')
	w.Int(1)
	w.Int(22 + int(p.API))
	w.Close(']')
	w.Key("meta")
	w.meta()
	w.Key("blocks")
	w.Open('[')
	w.furniture("opening", w.opening())
	w.blocks(body)
	w.furniture("closing", w.set.Closing())
	w.Close(']')
	w.Close('}')
	return w.Dst
}

// Check returns what the article lacks for a good document. None of it keeps the article from being printed.
func (p *Printer) Check(a *article.Article) []render.Problem { return outward.Check(a) }

// Loss returns what the document does not carry of the article, in the order of the article. Hooks are not asked.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	return outward.Losses(a, outward.Rules{Unknown: p.Unknown, Reserved: taken})
}

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	set := furniture.Of(a, p.Locale, p.Zone)
	return render.NewDigest(set.A, "pandoc", set.L, p.Zone, p.Part.From, p.Part.To, p.API, p.Unknown, p.HookVersion)
}
