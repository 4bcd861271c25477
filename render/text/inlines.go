package text

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// inlines appends a text without its marks; links bring their addresses.
func (w *plain) inlines(dst []byte, text article.Inlines) []byte {
	return furniture.Inlines(dst, text, w.Inline, w.inline)
}

// inline appends an inline without asking the hook.
func (w *plain) inline(dst []byte, n article.Inline) []byte {
	if !furniture.Present(n) {
		return dst
	}
	switch n := n.(type) {
	case *article.Text:
		dst = appendLine(dst, n.Value)
	case *article.Strong:
		dst = w.set(dst, bold, n.Text)
	case *article.Emphasis:
		dst = w.set(dst, italic, n.Text)
	case *article.Mark:
		dst = w.set(dst, reverse, n.Text)
	case *article.Strike:
		switch {
		case w.pen != nil:
			dst = w.set(dst, struck, n.Text)
		default:
			dst = append(dst, '~')
			dst = w.inlines(dst, n.Text)
			dst = append(dst, '~')
		}
	case *article.Link:
		dst = w.link(dst, n)
	case *article.InlineCode:
		start := len(dst)
		dst = appendLine(dst, n.Value)
		w.pen.draw(code, start, len(dst))
	case *article.Break:
		dst = append(dst, '\n')
	case *article.Ruby:
		dst = w.inlines(dst, n.Text)
		if n.Reading != "" {
			dst = append(dst, " ("...)
			dst = appendLine(dst, n.Reading)
			dst = append(dst, ')')
		}
	case *article.InlineMath:
		dst = appendLine(dst, furniture.Formula(n.TeX, n.MathML, n.Spoken))
	case *article.InlineImage:
		dst = appendLine(dst, n.Alt)
	case *article.FootnoteRef:
		if k := w.notes.Number(n.Note); k > 0 {
			dst = append(dst, '[')
			dst = strconv.AppendInt(dst, int64(k), 10)
			dst = append(dst, ']')
		}
	default:
		dst = w.inlines(dst, furniture.Within(n))
	}
	return dst
}

// set appends a text in a style.
func (w *plain) set(dst []byte, s style, text article.Inlines) []byte {
	start := len(dst)
	dst = w.inlines(dst, text)
	w.pen.draw(s, start, len(dst))
	return dst
}

func (w *plain) link(dst []byte, n *article.Link) []byte {
	start := len(dst)
	dst = w.inlines(dst, n.Text)
	address, ok := gate.URL(n.URL, gate.Link)
	if !ok || strings.HasPrefix(address, "#") {
		return dst
	}
	shown := strings.TrimSpace(string(dst[start:]))
	if shown == "" {
		dst = append(dst, address...)
	}
	if w.bare || w.pen.link(address, start, len(dst)) || shown == "" {
		return dst
	}
	if bare := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(address, "mailto:"), "https://"), "http://"); shown == address || shown == bare {
		return dst
	}
	dst = append(dst, " ("...)
	dst = append(dst, address...)
	return append(dst, ')')
}

// appendLine appends a text through the gate, with its line ends as spaces.
func appendLine(dst []byte, s string) []byte {
	s = gate.Text(s)
	if strings.ContainsAny(s, "\n\r") {
		s = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(s)
	}
	return append(dst, s...)
}
