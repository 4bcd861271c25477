package telegram

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
)

// A classic writer prints blocks as a classic message.
type classic struct {
	*setter
	*pen
}

// run prints a text as a block, unless it is empty.
func (w *classic) run(text article.Inlines) {
	w.para()
	w.inlines(text)
}

// styled prints a text as a block within an element.
func (w *classic) styled(name string, text article.Inlines) {
	defer w.push(name, "")()
	w.run(text)
}

func (w *classic) inlines(text article.Inlines) {
	for _, n := range text {
		if !furniture.Present(n) || w.setter.Inline == nil {
			w.inline(n)
			continue
		}
		w.sync()
		dst, taken := w.setter.Inline(w.dst, n, func(dst []byte, n article.Inline) []byte {
			w.dst = dst
			w.inline(n)
			w.within()
			return w.dst
		})
		if w.dst = dst; !taken {
			w.inline(n)
		}
	}
}

// within ends the elements that a node left open, so that a hook can go on behind it.
func (w *classic) within() {
	n := 0
	for n < len(w.open) && n < len(w.want) && w.open[n].id == w.want[n].id {
		n++
	}
	w.shut(n)
}

// inline prints an inline without asking the hook.
func (w *classic) inline(n article.Inline) {
	wrap := func(name string, text article.Inlines) {
		defer w.push(name, "")()
		w.inlines(text)
	}
	if !furniture.Present(n) {
		return
	}
	switch n := n.(type) {
	case *article.Text:
		w.text(n.Value)
	case *article.Strong:
		wrap("b", n.Text)
	case *article.Emphasis:
		wrap("i", n.Text)
	case *article.Mark:
		wrap("u", n.Text)
	case *article.Strike:
		wrap("s", n.Text)
	case *article.Time:
		w.inlines(w.moment(n))
	case *article.Link:
		w.link(n)
	case *article.InlineCode:
		defer w.push("code", "")()
		w.text(n.Value)
	case *article.Break:
		w.line()
	case *article.Ruby:
		w.inlines(n.Text)
		w.text(reading(n))
	case *article.InlineMath:
		defer w.push("code", "")()
		w.text(furniture.Formula(n.TeX, n.MathML, n.Spoken))
	case *article.InlineImage:
		w.text(n.Alt)
	case *article.FootnoteRef:
		if k := w.notes.Number(n.Note); k > 0 {
			w.text("[" + strconv.Itoa(k) + "]")
		}
	default:
		w.inlines(furniture.Within(n))
	}
}

func (w *classic) link(n *article.Link) {
	url := furniture.Reachable(n.URL)
	if url == "" {
		w.inlines(n.Text)
		return
	}
	defer w.push("a", string(markup.AppendAttr(nil, "href", url)))()
	if n.Text.Empty() {
		w.text(url)
		return
	}
	w.inlines(n.Text)
}

// moment returns the text of a moment, or the date where it has none.
func (s *setter) moment(n *article.Time) article.Inlines {
	if !n.Text.Empty() {
		return n.Text
	}
	return article.Plain(string(s.L.AppendDate(nil, n.Date, 0, s.Set.Zone)))
}

func reading(n *article.Ruby) string {
	if n.Reading == "" {
		return ""
	}
	return " (" + n.Reading + ")"
}
