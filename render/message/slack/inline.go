package slack

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
)

// inlines writes a text in a style, and asks the host's hook about each inline first.
func (w *writer) inlines(text article.Inlines, st style) {
	for _, n := range text {
		if !furniture.Present(n) || w.Inline == nil {
			w.inline(n, st)
			continue
		}
		out, taken := w.Inline(nil, n, func(dst []byte, n article.Inline) []byte {
			inner := w.writer(nil, 0)
			inner.at, inner.some = element, true
			inner.inline(n, st)
			inner.flush()
			return joined(dst, inner.out.Dst)
		})
		if taken {
			w.raw(out)
		} else {
			w.inline(n, st)
		}
	}
}

// inline writes an inline without asking the hook.
func (w *writer) inline(n article.Inline, st style) {
	if !furniture.Present(n) {
		return
	}
	switch n := n.(type) {
	case *article.Text:
		w.text(furniture.OneLine(n.Value), st)
	case *article.Strong:
		st.bold = true
		w.inlines(n.Text, st)
	case *article.Emphasis:
		st.italic = true
		w.inlines(n.Text, st)
	case *article.Strike:
		st.strike = true
		w.inlines(n.Text, st)
	case *article.Link:
		w.anchor(n, st)
	case *article.InlineCode:
		st.code = true
		w.text(furniture.OneLine(n.Value), st)
	case *article.Break:
		w.text("\n", st)
	case *article.Sub:
		w.scripted(n.Text, furniture.Lowered, st)
	case *article.Sup:
		w.scripted(n.Text, furniture.Raised, st)
	case *article.Ruby:
		w.inlines(n.Text, st)
		if n.Reading != "" {
			w.text(" ("+furniture.OneLine(n.Reading)+")", st)
		}
	case *article.InlineMath:
		st.code = true
		w.text(furniture.OneLine(furniture.Formula(n.TeX, n.MathML, n.Spoken)), st)
	case *article.InlineImage:
		w.text(furniture.OneLine(n.Alt), st)
	case *article.FootnoteRef:
		if k := w.notes.Number(n.Note); k > 0 {
			w.text("["+strconv.Itoa(k)+"]", st)
		}
	default:
		w.inlines(furniture.Within(n), st)
	}
}

// anchor writes a link: its text is one, in the style that the whole of it has. What leads nowhere keeps its marks.
func (w *writer) anchor(n *article.Link, st style) {
	if reach(n.URL) == "" {
		w.inlines(n.Text, st)
		return
	}
	text := n.Text
	for len(text) == 1 {
		switch in := text[0].(type) {
		case *article.Strong:
			if in != nil {
				st.bold, text = true, in.Text
				continue
			}
		case *article.Emphasis:
			if in != nil {
				st.italic, text = true, in.Text
				continue
			}
		case *article.Strike:
			if in != nil {
				st.strike, text = true, in.Text
				continue
			}
		case *article.InlineCode:
			st.code = in != nil
		}
		break
	}
	w.link(n.URL, furniture.Line(text.Plain()), st)
}

// scripted writes a subscript or superscript in small digits, or as it is where it has other characters too.
func (w *writer) scripted(text article.Inlines, small func(article.Inlines) (string, bool), st style) {
	if s, ok := small(text); ok {
		w.text(s, st)
		return
	}
	w.inlines(text, st)
}
