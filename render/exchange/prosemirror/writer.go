package prosemirror

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// A writer is one call of a printer.
type writer struct {
	*jsonw.Writer
	p     *Printer
	set   furniture.Set
	notes furniture.Notes
	marks []string // those that lie on the text at hand, outermost first, as they are printed
}

// node begins a node.
func (w *writer) node(typ string) {
	w.Open('{')
	w.Key("type")
	w.String(typ)
}

// within appends a member that holds what write appends; nothing where that is nothing.
func (w *writer) within(name string, bracket byte, write func()) {
	mark := len(w.Dst)
	w.Key(name)
	w.Open(bracket)
	start := len(w.Dst)
	if write(); len(w.Dst) == start {
		w.Dst = w.Dst[:mark]
		return
	}
	w.Close(bracket + 2) // in ASCII, ']' and '}' stand two behind '[' and '{'
}

// facts appends members as they are.
func (w *writer) facts(list []exchange.Member) {
	for i := range list {
		w.Next()
		w.Dst = append(jsonw.AppendString(w.Dst, list[i].Name), ':')
		w.Raw(string(list[i].Value.Raw))
	}
}

// taken are the names of attrs that the format has for itself, by the record of the model.
var taken = map[string][]string{
	"paragraph": {"part"}, "heading": {"level", "part"}, "image": {"src"}, "inlineImage": {"src"}, "video": {"src"}, "audio": {"src"}, "embed": {"src"},
	"link": {"href"}, "math": {"latex", "fallback"}, "inlineMath": {"latex", "fallback"}, "code": {"language", "params"}, "list": {"start", "order", "tight"},
	"item": {"task", "checked"}, "row": {"section"}, "cell": {"colspan", "rowspan", "align"}, "footnote": {"note", "number", "data-id"},
	"footnoteRef": {"note", "number", "data-id", "referenceNumber"},
}

// meta appends attrs that are those of a Meta alone. The record is the one that has it.
func (w *writer) meta(record string, m *article.Meta) {
	if !exchange.Plain(m) {
		w.within("attrs", '{', func() { w.metaFacts(record, m) })
	}
}

func (w *writer) metaFacts(record string, m *article.Meta) {
	w.facts(exchange.But(exchange.MetaFacts(m, w.p.Unknown), taken[record]...))
}

// nodeFacts appends the facts of a node, which is bare.
func (w *writer) nodeFacts(n article.Node) {
	w.facts(exchange.But(exchange.Facts(n, w.p.Unknown), taken[n.Type()]...))
}

// line appends a block of one line that is a part of what it stands in; nothing for an empty one.
func (w *writer) line(part, typ string, run article.Inlines) {
	mark := len(w.Dst)
	w.node(typ)
	w.Key("attrs")
	w.Open('{')
	if typ == "heading" {
		w.Number("level", 2)
	}
	w.Text("part", part)
	w.Close('}')
	start := len(w.Dst)
	if w.run(run); len(w.Dst) == start {
		w.Dst = w.Dst[:mark]
		return
	}
	w.Close('}')
}

// run appends the content of a node that holds text.
func (w *writer) run(run article.Inlines) {
	held := w.marks
	w.marks = nil
	w.within("content", '[', func() { w.inlines(run) })
	w.marks = held
}

// article appends the fields of the article.
func (w *writer) article() {
	a := w.set.A
	w.facts(exchange.ArticleFacts(a, w.p.Unknown))
	if a.Lang != "" {
		w.Text("dir", string(furniture.Of(a, nil, nil).L.Dir()))
	}
	w.Text("attributionLine", w.set.Attribution(0))
	if d := w.set.Disclosure(); d.Kind != "" {
		w.within("disclosure", '{', func() {
			w.Text("kind", string(d.Kind))
			w.Text("statement", d.Meta())
			w.Text("digitalSourceType", d.URI())
		})
	}
}

// src appends the address of a file under the name src.
func (w *writer) src(r *article.Rendition, picture bool) {
	url := r.URL
	if picture && w.p.ImageURL != nil {
		url = w.p.ImageURL(r, 0)
	}
	if url, ok := gate.URL(url, gate.Media); ok {
		w.Text("src", url)
	}
}
