package activitypub

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
)

func (w *writer) inlines(text article.Inlines) {
	w.dst = furniture.Inlines(w.dst, text, w.setter.Inline, func(dst []byte, n article.Inline) []byte {
		w.dst = dst
		w.inline(n)
		return w.dst
	})
}

// wrap prints a text within an element, unless it is within one already or there is no text.
func (w *writer) wrap(name, attrs string, inside article.Inlines) {
	for _, n := range w.names {
		if n == name && name != "span" {
			w.inlines(inside)
			return
		}
	}
	n := len(w.dst)
	w.open(name, attrs)
	from := len(w.dst)
	w.names = append(w.names, name)
	w.inlines(inside)
	w.names = w.names[:len(w.names)-1]
	if len(w.dst) == from {
		w.dst = w.dst[:n]
		return
	}
	w.shut(name)
}

// inline prints an inline without asking the hook.
func (w *writer) inline(n article.Inline) {
	if !furniture.Present(n) {
		return
	}
	switch n := n.(type) {
	case *article.Text:
		w.dst = markup.AppendText(w.dst, n.Value)
	case *article.Strong:
		w.wrap("strong", "", n.Text)
	case *article.Emphasis:
		w.wrap("em", "", n.Text)
	case *article.Strike:
		w.wrap("del", "", n.Text)
	case *article.Time:
		if n.Text.Empty() {
			w.dst = markup.AppendText(w.dst, string(w.L.AppendDate(nil, n.Date, 0, w.Set.Zone)))
			return
		}
		w.inlines(n.Text)
	case *article.Span:
		if n.Meta != nil && tagged(n.Meta.Lang) {
			w.wrap("span", string(markup.AppendAttr(nil, "lang", n.Meta.Lang)), n.Text)
			return
		}
		w.inlines(n.Text)
	case *article.Link:
		w.link(n)
	case *article.InlineCode:
		w.short(n.Value)
	case *article.Break:
		w.dst = append(w.dst, "<br>"...)
	case *article.Ruby:
		w.inlines(n.Text)
		if n.Reading != "" {
			w.dst = markup.AppendText(w.dst, " ("+n.Reading+")")
		}
	case *article.InlineMath:
		w.short(furniture.Formula(n.TeX, n.MathML, n.Spoken))
	case *article.InlineImage:
		w.dst = markup.AppendText(w.dst, n.Alt)
	case *article.FootnoteRef:
		if k := w.notes.Number(n.Note); k > 0 {
			w.dst = append(strconv.AppendInt(append(w.dst, '['), int64(k), 10), ']')
		}
	default:
		w.inlines(furniture.Within(n))
	}
}

// short prints a run of code.
func (w *writer) short(s string) {
	if strings.TrimSpace(s) != "" {
		w.open("code", "")
		w.dst = markup.AppendText(w.dst, s)
		w.shut("code")
	}
}

func (w *writer) link(n *article.Link) {
	url := reachable(n.URL)
	if url == "" {
		w.inlines(n.Text)
		return
	}
	inside := n.Text
	if inside.Empty() {
		inside = article.Plain(url)
	}
	w.wrap("a", string(markup.AppendAttr(nil, "href", url)), inside)
}
