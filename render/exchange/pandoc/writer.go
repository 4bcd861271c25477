package pandoc

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// Furniture is the class of Divs and Spans that hold what was composed from what the document says in metadata or attributes.
const Furniture = "sf-furniture"

// A writer is one call of a printer.
type writer struct {
	*jsonw.Writer
	p       *Printer
	set     furniture.Set
	numbers furniture.Notes
	rtl     bool // the article's own text runs from right to left

	notes  map[string]*article.Footnote // the first of each ID
	moved  map[string]bool              // those that are printed where they are mentioned
	told   map[string]bool              // those that have been, so far
	inNote bool                         // where no note can be printed
}

// element appends an element with its content, which write appends.
func (w *writer) element(typ string, write func()) {
	w.Open('{')
	w.Key("t")
	w.String(typ)
	w.Key("c")
	write()
	w.Close('}')
}

// bare appends an element without content.
func (w *writer) bare(typ string) {
	w.Open('{')
	w.Key("t")
	w.String(typ)
	w.Close('}')
}

// array appends an array of what write appends.
func (w *writer) array(write func()) {
	w.Open('[')
	write()
	w.Close(']')
}

// attr appends attributes: of the facts, "id" is the identifier and "class" gives classes behind those that are given.
func (w *writer) attr(facts []exchange.Member, classes ...string) {
	w.array(func() {
		id := ""
		for _, f := range facts {
			if f.Name == "id" {
				id = f.Value.Text
			}
		}
		w.String(id)
		w.array(func() {
			for _, class := range classes {
				if class != "" {
					w.String(class)
				}
			}
			for _, f := range facts {
				if classy(f) {
					for _, class := range strings.Fields(f.Value.Text) {
						w.String(class)
					}
				}
			}
		})
		w.array(func() {
			for _, f := range facts {
				if f.Name != "id" && !classy(f) {
					w.pair(f.Name, value(f.Value))
				}
			}
		})
	})
}

// classy reports whether a fact gives classes: one that another system gave, and that stays what it is as such.
func classy(f exchange.Member) bool {
	return f.Name == "class" && f.Value.Is(exchange.String) && gate.Clean(f.Value.Text) && strings.Join(strings.Fields(f.Value.Text), " ") == f.Value.Text
}

func (w *writer) pair(key, value string) {
	w.array(func() {
		w.String(key)
		w.String(value)
	})
}

// value returns a fact as an attribute has it: text as it is, unless it would be taken for JSON, and anything else as JSON.
func value(v *exchange.Value) string {
	if v.Is(exchange.String) && gate.Clean(v.Text) && exchange.JSON(v.Text).Kind == exchange.String && !strings.HasPrefix(v.Text, `"`) {
		return v.Text
	}
	return exchange.Inert(v.Raw)
}

// taken are the names that the format has for itself, by the record of the model.
var taken = map[string][]string{
	"image": {"src"}, "footnote": {"note"}, "footnoteRef": {"note"}, "cell": {"colspan", "rowspan"},
}

// facts returns the facts of a node, which is bare.
func (w *writer) facts(n article.Node) []exchange.Member {
	facts := exchange.But(exchange.Facts(n, w.p.Unknown), taken[n.Type()]...)
	switch n.(type) {
	case *article.Custom, *article.InlineCustom:
		for i := range facts {
			if facts[i].Name == "data" { // a string already, as all attributes are
				facts[i].Value = exchange.JSON(facts[i].Value.Text)
			}
		}
	}
	return facts
}

// metaFacts returns the facts of a Meta. The record is the one that has it.
func (w *writer) metaFacts(record string, m *article.Meta) []exchange.Member {
	return exchange.But(exchange.MetaFacts(m, w.p.Unknown), taken[record]...)
}

// div appends a Div.
func (w *writer) div(facts []exchange.Member, class string, write func()) {
	w.element("Div", func() {
		w.array(func() {
			w.attr(facts, class)
			w.array(write)
		})
	})
}

// wrapped appends a block in a Div of its type's class, which has the facts; the block alone where there are none.
func (w *writer) wrapped(facts []exchange.Member, class string, write func()) {
	if len(facts) == 0 {
		write()
		return
	}
	w.div(facts, class, write)
}

// span appends a Span.
func (w *writer) span(facts []exchange.Member, class string, write func()) {
	w.element("Span", func() {
		w.array(func() {
			w.attr(facts, class)
			w.array(write)
		})
	})
}

// para appends a Para of a run.
func (w *writer) para(run article.Inlines) {
	w.element("Para", func() { w.array(func() { w.inlines(run) }) })
}

// part appends a line that is a part of the Div at hand; nothing where the run is.
func (w *writer) part(name string, run article.Inlines) {
	if len(run) == 0 {
		return
	}
	switch name {
	case "title", "summary", "headline":
		run = article.Inlines{&article.Strong{Text: run}}
	}
	w.div(nil, name, func() { w.para(run) })
}

// furniture appends blocks that are composed from what stands elsewhere; nothing where there are none.
func (w *writer) furniture(name string, list []article.Block) {
	if len(list) == 0 {
		return
	}
	held := w.inNote
	w.inNote = true
	w.element("Div", func() {
		w.array(func() {
			w.attr(nil, Furniture, name)
			w.array(func() { w.blocks(list) })
		})
	})
	w.inNote = held
}

// composed appends a line that is composed; nothing where it is empty.
func (w *writer) composed(name string, run article.Inlines) {
	if !run.Empty() {
		w.furniture(name, []article.Block{&article.Paragraph{Text: run}})
	}
}

// credit appends the line of credits, which the attributes have as data.
func (w *writer) credit(attr article.Attribution) {
	w.composed("credit", article.Plain(w.set.Credits(attr)))
}

// target returns an address as it may go out, or "".
func target(url string, use gate.Use) string {
	url, _ = gate.URL(url, use)
	return url
}
