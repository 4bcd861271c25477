package prosemirror

import (
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Media is the media type of what a Printer prints: ProseMirror has none of its own.
const Media = "application/json"

// A Printer prints articles as ProseMirror documents. Its zero value prints the composed lines in each article's own
// language.
//
// A Printer is safe for concurrent use once its fields are set, and never changes an article. Printing is total.
type Printer struct {
	Locale   *locale.Locale  // of the composed lines, the attribution's and the credits'; nil is that of the article
	Zone     *time.Location  // in which times in them are told; nil tells them at their stated offset
	Part     render.Part     // the part of the body to print; zero is the whole
	ImageURL render.ImageURL // where pictures are served from: it sets attrs.src, and attrs.renditions keeps the addresses

	// Unknown prints the JSON that the model keeps without knowing it: the data of custom nodes, and members that this
	// version does not know. None of it has passed a gate, so that whoever sets it vouches for it. The data are a
	// string, and no part of the document.
	Unknown bool

	Block       render.BlockHook  // prints a block as one node or several with commas between them, or as nothing
	Inline      render.InlineHook // the same for inlines; marks around it are the hook's business
	HookVersion string            // stands for the hooks in the Digest: change it when they print something else
}

// Document returns what [Printer.Append] appends.
func (p *Printer) Document(a *article.Article) render.Fragment {
	return render.NewFragment(p.Append(nil, a), Media)
}

// Append appends the article as a ProseMirror document, without white space. It is safe within an HTML script
// element.
func (p *Printer) Append(dst []byte, a *article.Article) []byte {
	w := &writer{Writer: jsonw.NewWriter(dst), p: p, set: furniture.Of(a, p.Locale, p.Zone)}
	w.notes = w.set.Notes()
	w.Open('{')
	w.Key("type")
	w.String("doc")
	w.within("attrs", '{', w.article)
	w.Key("content")
	w.Open('[')
	start := len(w.Dst)
	w.line("attribution", "paragraph", article.Plain(w.set.Attribution(0)))
	from, to := p.Part.Bounds(len(w.set.A.Body))
	w.blocks(w.set.A.Body[from:to])
	if len(w.Dst) == start {
		w.node("paragraph") // a document holds at least one block
		w.Close('}')
	}
	w.Close(']')
	w.Close('}')
	return w.Dst
}

// Check returns what the article lacks for a good document. None of it keeps the article from being printed.
func (p *Printer) Check(a *article.Article) []render.Problem { return outward.Check(a) }

// Loss returns what the document does not carry of the article, in the order of the article. Hooks are not asked.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	return outward.Losses(a, outward.Rules{Unknown: p.Unknown, Marks: true, Node: lost, Reserved: taken})
}

// lost says what is not there of a block that holds nothing: a schema allows no such node.
func lost(n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.List:
		if len(n.Items) == 0 {
			return "a list of nothing", ""
		}
	case *article.DefinitionList:
		if len(n.Items) == 0 {
			return "a list of nothing", ""
		}
	case *article.Table:
		if len(n.Head)+len(n.Rows)+len(n.Foot) == 0 {
			return "a table without rows", "its caption"
		}
	case *article.Footnotes:
		if len(n.Notes) == 0 {
			return "footnotes without a note", ""
		}
	}
	return "", ""
}

// Digest identifies the article as this printer prints it.
func (p *Printer) Digest(a *article.Article) render.Digest {
	set := furniture.Of(a, p.Locale, p.Zone)
	return render.NewDigest(set.A, "prosemirror", set.L, p.Zone, p.Part.From, p.Part.To, p.Unknown, p.HookVersion)
}
