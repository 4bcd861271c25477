package portabletext

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what a Printer prints: Portable Text has none of its own.
const Media = "application/json"

// A Printer prints articles as Portable Text. Its zero value prints the composed lines in each article's own language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale   *locale.Locale  // of the composed lines, the attribution's and the credits'; nil is that of the article
	Zone     *time.Location  // in which times in them are told; nil tells them at their stated offset
	Part     render.Part     // the part of the body to print; zero is the whole
	ImageURL render.ImageURL // where pictures are served from: it sets url, and renditions keeps the addresses

	// Unknown prints the JSON that the model keeps without knowing it: the data of custom nodes, and members that this
	// version does not know. None of it has passed a gate, so that whoever sets it vouches for it. The data are a
	// string, and no part of the document.
	Unknown bool

	Block       render.BlockHook  // prints a block as one object or several with commas between them, or as nothing
	Inline      render.InlineHook // the same for the children of a block; marks around it are the hook's business
	HookVersion string            // stands for the hooks in the Digest: change it when they print something else
}

// Document returns what [Printer.Append] appends.
func (p *Printer) Document(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Append appends the article as a document, without white space. It is safe within an HTML script element.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	w := p.writer(dst, a)
	w.Open('{')
	w.Key("_type")
	w.String("article")
	w.article()
	w.Key("body")
	w.body()
	w.Close('}')
	return w.Dst
}

// AppendBody appends the body alone, an array of Portable Text.
func (p *Printer) AppendBody(dst []byte, a *article.Article) []byte {
	w := p.writer(dst, a)
	w.body()
	return w.Dst
}

func (p *Printer) writer(dst []byte, a *article.Article) *writer {
	w := &writer{Writer: jsonw.NewWriter(dst), p: p, set: furniture.Of(a, p.Locale, p.Zone), level: 1}
	w.notes = w.set.Notes()
	return w
}

// Check returns what the article lacks for a good document. None of it keeps the article from being printed.
func (p *Printer) Check(a *article.Article) []render.Problem { return outward.Check(a) }

// Loss returns what the document does not carry of the article, in the order of the article. Hooks are not asked.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	return outward.Losses(a, outward.Rules{Unknown: p.Unknown, Marks: true, Keyed: true, Reserved: taken})
}

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	set := furniture.Of(a, p.Locale, p.Zone)
	return render.NewDigest(set.A, "portabletext", set.L, p.Zone, p.Part.From, p.Part.To, p.Unknown, p.HookVersion)
}
