package portabletext

import (
	"slices"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/gate"
)

// The names of decorators, by type of node.
var decorators = map[string]string{
	"strong": "strong", "emphasis": "em", "strike": "strike-through", "inlineCode": "code", "mark": "highlight", "sub": "sub", "sup": "sup",
}

// text appends the members of a block of text: its style and facts, its children and the annotations that they refer to.
func (w *writer) text(style string, run article.Inlines, m *article.Meta, record string) {
	w.Text("style", style)
	w.metaFacts(record, m)
	marks, defs := w.marks, w.defs
	w.marks, w.defs = nil, nil
	w.Key("children")
	w.array(func() {
		start := len(w.Dst)
		if w.inlines(run); len(w.Dst) == start {
			w.span("") // a block has at least one child
		}
	})
	w.Key("markDefs")
	w.Open('[')
	for i, n := range w.defs {
		w.Open('{')
		w.annotation(n, i)
		w.Close('}')
	}
	w.Close(']')
	w.marks, w.defs = marks, defs
}

func (w *writer) annotation(n article.Inline, i int) {
	typ := n.Type()
	if typ == "inlineCode" {
		typ = "code"
	}
	w.Key("_type")
	w.String(typ)
	w.key("m", i)
	switch n := n.(type) {
	case *article.Link:
		url, _ := gate.URL(n.URL, gate.Link)
		w.Text("href", url)
		w.Text("title", n.Title)
		w.metaFacts("link", n.Meta)
	case *article.InlineCode:
		w.metaFacts("inlineCode", n.Meta)
	default:
		w.nodeFacts(exchange.Hollow(n))
	}
}

func (w *writer) inlines(run article.Inlines) {
	outward.Inlines(w.Writer, run, w.p.Inline, w.printedInline)
}

func (w *writer) printedInline(n article.Inline) {
	switch n := n.(type) {
	case *article.Text:
		if s := exchange.Spaced(n.Value); s != "" && exchange.Plain(n.Meta) {
			w.span(s)
		} else if s != "" {
			w.marked(&article.Span{Meta: n.Meta}, func() { w.span(s) })
		}
	case *article.InlineCode:
		if s := gate.Text(n.Value); s != "" {
			w.marked(n, func() { w.span(s) })
		}
	case *article.Break:
		if exchange.Plain(n.Meta) {
			w.span("\n")
		} else {
			w.child(n)
		}
	case *article.InlineMath:
		w.child(n)
	case *article.InlineImage:
		c := *n
		if w.p.ImageURL != nil {
			c.URL = w.p.ImageURL(&article.Rendition{URL: n.URL, Width: n.Width, Height: n.Height}, 0)
		}
		w.child(&c)
	case *article.FootnoteRef:
		w.child(n)
	case *article.InlineCustom:
		start := len(w.Dst)
		if w.marked(n, func() { w.inlines(n.Fallback) }); len(w.Dst) == start {
			w.defs = w.defs[:len(w.defs)-1]
			w.child(exchange.Hollow(n))
		}
	case *article.Link:
		if _, ok := gate.URL(n.URL, gate.Link); ok {
			w.marked(n, func() { w.inlines(n.Text) })
		} else {
			w.inlines(n.Text)
		}
	default:
		if run, ok := exchange.Within(n); ok {
			w.marked(n, func() { w.inlines(*run) })
		}
	}
}

// marked appends what write appends with one mark more on it: a decorator, unless it lies there already, or an annotation.
func (w *writer) marked(n article.Inline, write func()) {
	held := w.marks
	name := decorators[n.Type()]
	if name == "" || !exchange.Plain(exchange.MetaOf(n)) {
		name = "m" + strconv.Itoa(len(w.defs))
		w.defs = append(w.defs, n)
	} else if slices.Contains(held, name) {
		write()
		return
	}
	w.marks = append(held[:len(held):len(held)], name)
	defs, start := len(w.defs), len(w.Dst)
	write()
	if w.marks = held; len(w.Dst) == start && name != decorators[n.Type()] {
		if _, custom := n.(*article.InlineCustom); !custom {
			w.defs = w.defs[:defs-1] // a mark on nothing
		}
	}
}

func (w *writer) span(text string) {
	w.Open('{')
	w.Key("_type")
	w.String("span")
	w.key("s", w.index)
	w.index++
	w.onText()
	w.Key("text")
	w.String(text)
	w.Close('}')
}

func (w *writer) onText() {
	w.Key("marks")
	w.Open('[')
	for _, m := range w.marks {
		w.String(m)
	}
	w.Close(']')
}

// child appends an object among the children, with the marks that lie on it.
func (w *writer) child(n article.Inline) {
	w.Open('{')
	w.Key("_type")
	w.String(n.Type())
	w.key("s", w.index)
	w.index++
	if len(w.marks) > 0 {
		w.onText()
	}
	w.nodeFacts(n)
	w.Close('}')
}
