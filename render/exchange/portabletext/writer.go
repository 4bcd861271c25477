package portabletext

import (
	"regexp"
	"strconv"

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

	index int // of the object at hand in its array
	level int // of list items

	marks []string         // names and keys of the marks on the text at hand, outermost first
	defs  []article.Inline // annotations of the block at hand
}

// array appends an array, whose objects are keyed by their place.
func (w *writer) array(write func()) {
	outer := w.index
	w.index = 0
	w.Open('[')
	write()
	w.Close(']')
	w.index = outer
}

// object begins an object of an array.
func (w *writer) object(typ string) {
	w.Open('{')
	w.Key("_type")
	w.String(typ)
	w.key("k", w.index)
	w.index++
}

func (w *writer) key(letter string, n int) {
	w.Key("_key")
	w.String(letter + strconv.Itoa(n))
}

// body appends the array of the body.
func (w *writer) body() {
	w.array(func() {
		if line := w.set.Attribution(0); line != "" {
			w.object("block")
			w.Text("part", "attribution")
			w.text("normal", article.Plain(line), nil, "")
			w.Close('}')
		}
		from, to := w.p.Part.Bounds(len(w.set.A.Body))
		w.blocks(w.set.A.Body[from:to])
	})
}

// Sanity's rule for the _id of a document.
var sanityID = regexp.MustCompile(`^[a-zA-Z0-9_-][a-zA-Z0-9._-]{0,127}$`)

// article appends the fields of the article.
func (w *writer) article() {
	a := w.set.A
	if sanityID.MatchString(a.ID) {
		w.Text("_id", a.ID)
	}
	w.Text("title", furniture.Line(a.Headline.Plain()))
	for _, f := range exchange.ArticleFacts(a, w.p.Unknown) {
		switch f.Name {
		case "title", "body", "attributionLine", "disclosure", "dir", "_type", "_id":
		default:
			w.member(f)
		}
	}
	if a.Lang != "" {
		w.Text("dir", string(furniture.Of(a, nil, nil).L.Dir()))
	}
	w.Text("attributionLine", w.set.Attribution(0))
	if d := w.set.Disclosure(); d.Kind != "" {
		w.Key("disclosure")
		w.Open('{')
		w.Text("kind", string(d.Kind))
		w.Text("statement", d.Meta())
		w.Text("digitalSourceType", d.URI())
		w.Close('}')
	}
}

// taken are the names that the format has for itself, by the record of the model.
var taken = map[string][]string{
	"":          {"_type", "_key"},
	"paragraph": {"part", "listItem", "markDefs", "children"}, "heading": {"part", "listItem", "markDefs", "children", "style"},
	"image": {"url", "creditLine"}, "video": {"url", "creditLine"}, "audio": {"url", "creditLine"}, "update": {"creditLine"}, "code": {"language", "code"},
	"footnote": {"number"}, "link": {"href"}, "break": {"marks"}, "inlineMath": {"marks"}, "inlineImage": {"marks"}, "footnoteRef": {"marks"}, "inlineCustom": {"marks"},
}

// metaFacts appends the facts of a Meta. The record is the one that has it.
func (w *writer) metaFacts(record string, m *article.Meta) {
	facts := exchange.But(exchange.MetaFacts(m, w.p.Unknown), taken[record]...)
	if record == "paragraph" || record == flatItem {
		facts = exchange.But(facts, "style") // which the block says
	}
	w.facts(facts)
}

// nodeFacts appends the facts of a node, which is bare.
func (w *writer) nodeFacts(n article.Node) {
	w.facts(exchange.But(exchange.Facts(n, w.p.Unknown), taken[n.Type()]...))
}

// facts appends members.
func (w *writer) facts(list []exchange.Member) {
	for _, f := range exchange.But(list, taken[""]...) {
		w.member(f)
	}
}

// member appends a member: records with their type, runs as Portable Text, anything else as it is.
func (w *writer) member(f exchange.Member) {
	w.Next()
	w.Dst = append(jsonw.AppendString(w.Dst, f.Name), ':')
	w.value(f.Name, f.Value)
}

func (w *writer) value(name string, v *exchange.Value) {
	if exchange.Runs[name] {
		if run, err := (article.Decoder{}).Inlines(v.Raw); err == nil && len(run) > 0 {
			w.rich(run)
			return
		}
	}
	typ := exchange.Records[name]
	switch {
	case typ == "":
		w.Raw(string(v.Raw))
	case v.Kind == exchange.Array:
		w.array(func() {
			for _, item := range v.Items {
				if item.Kind != exchange.Object {
					w.Raw(string(item.Raw))
					w.index++
					continue
				}
				w.object(named(item, typ))
				w.facts(item.Members)
				w.Close('}')
			}
		})
	case v.Kind == exchange.Object:
		w.Open('{')
		w.Key("_type")
		w.String(named(v, typ))
		w.facts(v.Members)
		w.Close('}')
	default:
		w.Raw(string(v.Raw))
	}
}

// named returns the type of a record: one that another system gave it, else ours.
func named(record *exchange.Value, typ string) string {
	if own := record.Str("_type"); own != "" {
		return own
	}
	return typ
}

// rich appends a run as an array of one block.
func (w *writer) rich(run article.Inlines) {
	level := w.level
	w.level = 1
	w.array(func() {
		w.object("block")
		w.text("normal", run, nil, "")
		w.Close('}')
	})
	w.level = level
}

// src appends the address of a file under the name url.
func (w *writer) src(list []article.Rendition, picture bool) {
	if len(list) == 0 {
		return
	}
	url := list[0].URL
	if picture && w.p.ImageURL != nil {
		url = w.p.ImageURL(&list[0], 0)
	}
	if url, ok := gate.URL(url, gate.Media); ok {
		w.Text("url", url)
	}
}
