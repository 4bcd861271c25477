package prosemirror

import (
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// The names of the marks that Tiptap has. Others have the name of their node.
var tiptap = map[string]string{
	"strong": "bold", "emphasis": "italic", "strike": "strike", "link": "link", "mark": "highlight", "sub": "subscript", "sup": "superscript", "inlineCode": "code",
}

func (w *writer) inlines(run article.Inlines) {
	outward.Inlines(w.Writer, run, w.p.Inline, w.printedInline)
}

func (w *writer) printedInline(n article.Inline) {
	switch n := n.(type) {
	case *article.Text:
		w.text(n)
	case *article.InlineCode:
		if s := gate.Text(n.Value); s != "" {
			w.leaf("text", w.form(n), func() { w.Text("text", s) })
		}
	case *article.Break:
		w.leaf("hardBreak", "", func() { w.meta(n.Type(), n.Meta) })
	case *article.InlineMath:
		w.leaf("inlineMath", "", func() {
			w.within("attrs", '{', func() { w.math(n, n.TeX, n.MathML, n.Spoken) })
		})
	case *article.InlineImage:
		w.leaf("image", "", func() {
			w.within("attrs", '{', func() {
				w.src(&article.Rendition{URL: n.URL, Width: n.Width, Height: n.Height}, true)
				bare := *n
				if w.p.ImageURL == nil {
					bare.URL = ""
				}
				w.nodeFacts(&bare)
			})
		})
	case *article.FootnoteRef:
		w.leaf("footnoteReference", "", func() {
			w.within("attrs", '{', func() {
				w.Text("note", n.Note)
				w.Number("number", w.notes.Number(n.Note))
				w.metaFacts(n.Type(), n.Meta)
			})
		})
	case *article.InlineCustom:
		start := len(w.Dst)
		if w.marked(n, n.Fallback); len(w.Dst) == start {
			w.leaf("inlineCustomLeaf", "", func() {
				w.within("attrs", '{', func() { w.nodeFacts(exchange.Hollow(n)) })
			})
		}
	case *article.Link:
		if _, ok := gate.URL(n.URL, gate.Link); ok {
			w.marked(n, n.Text)
		} else {
			w.inlines(n.Text)
		}
	default:
		if run, ok := exchange.Within(n); ok {
			w.marked(n, *run)
		}
	}
}

// marked appends a run with one mark more on it, unless its like lies there already.
func (w *writer) marked(n article.Inline, run article.Inlines) {
	held := w.marks
	if form := w.form(n); !slices.Contains(held, form) {
		w.marks = append(held[:len(held):len(held)], form)
	}
	w.inlines(run)
	w.marks = held
}

// text appends a text; one that says its language has a span on it.
func (w *writer) text(n *article.Text) {
	s := exchange.Spaced(n.Value)
	if s == "" {
		return
	}
	if !exchange.Plain(n.Meta) {
		w.marked(&article.Span{Meta: n.Meta}, article.Inlines{&article.Text{Value: s}})
		return
	}
	w.leaf("text", "", func() { w.Text("text", s) })
}

// leaf appends a node of a line, with the marks that lie on it and one of its own, if it has one.
func (w *writer) leaf(typ, own string, write func()) {
	w.node(typ)
	w.within("marks", '[', func() {
		for _, m := range w.marks {
			w.Raw(m)
		}
		if own != "" {
			w.Raw(own)
		}
	})
	write()
	w.Close('}')
}

// form returns a mark as it is printed.
func (w *writer) form(n article.Inline) string {
	outer := w.Writer
	defer func() { w.Writer = outer }()
	w.Writer = jsonw.NewWriter(nil)
	typ := n.Type()
	if name := tiptap[typ]; name != "" {
		typ = name
	}
	w.node(typ)
	w.within("attrs", '{', func() {
		switch n := n.(type) {
		case *article.Link:
			url, _ := gate.URL(n.URL, gate.Link)
			w.Text("href", url)
			w.Text("title", n.Title)
			w.metaFacts(n.Type(), n.Meta)
		case *article.Abbr, *article.Time, *article.Ruby, *article.InlineCustom:
			w.nodeFacts(exchange.Hollow(n))
		default:
			w.metaFacts(n.Type(), exchange.MetaOf(n))
		}
	})
	w.Close('}')
	return string(w.Dst)
}
