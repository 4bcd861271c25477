package telegram

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

func (w *writer) inlines(text article.Inlines) {
	w.dst = furniture.Inlines(w.dst, text, w.setter.Inline, func(dst []byte, n article.Inline) []byte {
		w.dst = dst
		w.inline(n)
		return w.dst
	})
}

// wrap prints a text within an element, unless that would be one level too many, or an element within itself.
func (w *writer) wrap(name, attrs string, inside article.Inlines) {
	if w.depth >= RichDepth || w.in(name) {
		w.inlines(inside)
		return
	}
	n := len(w.dst)
	w.open(name, attrs)
	from := len(w.dst)
	w.names = append(w.names, name)
	w.inlines(inside)
	w.names = w.names[:len(w.names)-1]
	if len(w.dst) == from {
		w.dst = w.dst[:n]
		w.depth--
		return
	}
	w.shut(name)
}

func (w *writer) in(name string) bool {
	for _, n := range w.names {
		if n == name {
			return true
		}
	}
	return false
}

// inline prints an inline without asking the hook.
func (w *writer) inline(n article.Inline) {
	if !furniture.Present(n) {
		return
	}
	switch n := n.(type) {
	case *article.Text:
		w.line(n.Value)
	case *article.Strong:
		w.wrap("b", "", n.Text)
	case *article.Emphasis:
		w.wrap("i", "", n.Text)
	case *article.Mark:
		w.wrap("mark", "", n.Text)
	case *article.Sub:
		w.wrap("sub", "", n.Text)
	case *article.Sup:
		w.wrap("sup", "", n.Text)
	case *article.Strike:
		w.wrap("s", "", n.Text)
	case *article.Time:
		w.inlines(w.moment(n))
	case *article.Link:
		w.link(n)
	case *article.InlineCode:
		w.short("code", n.Value)
	case *article.Break:
		w.dst = append(w.dst, "<br>"...)
	case *article.Ruby:
		w.inlines(n.Text)
		w.line(reading(n))
	case *article.InlineMath:
		if w.depth < RichDepth {
			w.math("tg-math", "", n.TeX, n.MathML, n.Spoken)
		} else {
			w.line(furniture.Formula(n.TeX, n.MathML, n.Spoken))
		}
	case *article.InlineImage:
		w.line(n.Alt)
	case *article.FootnoteRef:
		w.ref(n)
	default:
		w.inlines(furniture.Within(n))
	}
}

// line prints text, with its line ends as spaces.
func (w *writer) line(s string) {
	s = gate.Text(s)
	if strings.ContainsAny(s, "\n\r\t") {
		s = lines.Replace(s)
	}
	w.dst = text(w.dst, s)
}

// short prints text within an element that holds nothing else.
func (w *writer) short(name, s string) {
	if s = strings.TrimSpace(lines.Replace(gate.Text(s))); s == "" {
		return
	}
	if w.depth >= RichDepth {
		w.dst = text(w.dst, s)
		return
	}
	w.open(name, "")
	w.dst = text(w.dst, s)
	w.shut(name)
}

func (w *writer) link(n *article.Link) {
	url := furniture.Reachable(n.URL)
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

// ref prints the number of a footnote, which leads to the note where the message has it.
func (w *writer) ref(n *article.FootnoteRef) {
	k := w.notes.Number(n.Note)
	if k == 0 {
		return
	}
	number := strconv.Itoa(k)
	if w.links.Number(n.Note) == 0 || w.in("a") || w.depth+2 > RichDepth {
		w.wrap("sup", "", article.Plain(number))
		return
	}
	w.open("sup", "")
	w.open("a", ` href="#note-`+number+`"`)
	w.dst = append(w.dst, number...)
	w.shut("a")
	w.shut("sup")
}
