package pandoc

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// The elements that hold a run and nothing else.
var plain = map[string]string{
	"strong": "Strong", "emphasis": "Emph", "strike": "Strikeout", "sub": "Subscript", "sup": "Superscript",
}

func (w *writer) inlines(run article.Inlines) {
	outward.Inlines(w.Writer, run, w.p.Inline, w.printedInline)
}

func (w *writer) printedInline(n article.Inline) {
	switch n := n.(type) {
	case *article.Text:
		w.owned(n, func() { w.text(n.Value) })
	case *article.InlineCode:
		w.element("Code", func() {
			w.array(func() {
				w.attr(w.metaFacts("inlineCode", n.Meta))
				w.String(n.Value)
			})
		})
	case *article.Break:
		w.owned(n, func() { w.bare("LineBreak") })
	case *article.Link:
		w.link(n)
	case *article.InlineMath:
		w.inlineMath(n)
	case *article.InlineImage:
		w.inlineImage(n)
	case *article.FootnoteRef:
		w.mention(n)
	case *article.Ruby:
		w.span(w.facts(exchange.Hollow(n)), "ruby", func() {
			w.inlines(n.Text)
			if reading := exchange.Spaced(n.Reading); reading != "" {
				w.span(nil, Furniture, func() { w.text("(" + reading + ")") })
			}
		})
	case *article.Span:
		w.span(w.facts(exchange.Hollow(n)), "", func() { w.inlines(n.Text) })
	case *article.InlineCustom:
		w.span(w.facts(exchange.Hollow(n)), "custom", func() { w.inlines(n.Fallback) })
	default:
		run, ok := exchange.Within(n)
		if !ok {
			return
		}
		if typ := plain[n.Type()]; typ != "" {
			w.owned(n, func() { w.element(typ, func() { w.array(func() { w.inlines(*run) }) }) })
			return
		}
		w.span(w.facts(exchange.Hollow(n)), n.Type(), func() { w.inlines(*run) })
	}
}

// owned appends an inline in a Span of its type's class, which has what the inline carries besides its content; the inline
// alone where that is nothing.
func (w *writer) owned(n article.Inline, write func()) {
	facts := w.metaFacts(n.Type(), exchange.MetaOf(n))
	if len(facts) == 0 {
		write()
		return
	}
	w.span(facts, n.Type(), write)
}

// text appends a text: words, and the spaces between them.
func (w *writer) text(s string) {
	s = exchange.Spaced(s)
	for s != "" {
		word, _, space := strings.Cut(s, " ")
		if word != "" {
			w.element("Str", func() { w.String(word) })
		}
		if !space {
			return
		}
		w.bare("Space")
		s = s[len(word)+1:]
	}
}

func (w *writer) link(n *article.Link) {
	url := target(n.URL, gate.Link)
	if url == "" {
		w.inlines(n.Text)
		return
	}
	w.element("Link", func() {
		w.array(func() {
			w.attr(w.metaFacts("link", n.Meta))
			w.array(func() { w.inlines(n.Text) })
			w.pair(url, n.Title)
		})
	})
}

func (w *writer) inlineMath(n *article.InlineMath) {
	facts := exchange.But(w.facts(n), "tex")
	tex := gate.Text(n.TeX)
	switch {
	case tex == "":
		w.span(facts, "math", func() {
			if s := furniture.Formula("", n.MathML, n.Spoken); s != "" {
				w.span(nil, Furniture, func() { w.text(s) })
			}
		})
	case len(facts) == 0:
		w.formula("InlineMath", tex)
	default:
		w.span(facts, "math", func() { w.formula("InlineMath", tex) })
	}
}

func (w *writer) inlineImage(n *article.InlineImage) {
	url := n.URL
	if w.p.ImageURL != nil {
		url = w.p.ImageURL(&article.Rendition{URL: n.URL, Width: n.Width, Height: n.Height}, 0)
	}
	url = target(url, gate.Media)
	facts := w.facts(n)
	if url == "" {
		w.span(facts, "image", func() {
			w.span(nil, Furniture, func() { w.text(n.Alt) })
		})
		return
	}
	if w.p.ImageURL == nil {
		facts = exchange.But(facts, "url")
	}
	if exchange.Spaced(n.Alt) == n.Alt {
		facts = exchange.But(facts, "alt")
	}
	w.element("Image", func() {
		w.array(func() {
			w.attr(facts, "inline")
			w.array(func() { w.text(n.Alt) })
			w.pair(url, "")
		})
	})
}
