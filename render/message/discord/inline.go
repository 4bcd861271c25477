package discord

import (
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// run returns a text as a paragraph of Markdown.
func (s *setter) run(text article.Inlines) string {
	var m marks
	return lineStarts(strings.TrimSpace(string(s.inlines(nil, text, &m))))
}

// line returns a text as one line of Markdown.
func (s *setter) line(text article.Inlines) string {
	return strings.TrimSpace(strings.ReplaceAll(s.run(text), "\n", " "))
}

// marks are those that the text at hand stands in: no mark stands in itself.
type marks struct{ strong, emphasis, strike, link bool }

func (s *setter) inlines(dst []byte, text article.Inlines, m *marks) []byte {
	return furniture.Inlines(dst, text, s.Inline, func(dst []byte, n article.Inline) []byte { return s.inline(dst, n, m) })
}

// inline appends an inline without asking the hook.
func (s *setter) inline(dst []byte, n article.Inline, m *marks) []byte {
	if !furniture.Present(n) {
		return dst
	}
	switch n := n.(type) {
	case *article.Text:
		dst = append(dst, escape(furniture.OneLine(n.Value))...)
	case *article.Strong:
		dst = s.marked(dst, "**", &m.strong, n.Text, m)
	case *article.Emphasis:
		dst = s.marked(dst, "*", &m.emphasis, n.Text, m)
	case *article.Strike:
		dst = s.marked(dst, "~~", &m.strike, n.Text, m)
	case *article.Link:
		dst = s.anchor(dst, n, m)
	case *article.InlineCode:
		dst = append(dst, code(dst, n.Value)...)
	case *article.Break:
		dst = append(dst, '\n')
	case *article.Sub:
		dst = s.script(dst, n.Text, furniture.Lowered, m)
	case *article.Sup:
		dst = s.script(dst, n.Text, furniture.Raised, m)
	case *article.Ruby:
		dst = s.inlines(dst, n.Text, m)
		if n.Reading != "" {
			dst = append(dst, " ("+escape(furniture.OneLine(n.Reading))+")"...)
		}
	case *article.InlineMath:
		dst = append(dst, code(dst, furniture.Formula(n.TeX, n.MathML, n.Spoken))...)
	case *article.InlineImage:
		dst = append(dst, escape(furniture.OneLine(n.Alt))...)
	case *article.FootnoteRef:
		if k := s.notes.Number(n.Note); k > 0 {
			dst = append(dst, `\[`+strconv.Itoa(k)+`\]`...)
		}
	default:
		dst = s.inlines(dst, furniture.Within(n), m)
	}
	return dst
}

// marked appends a text between signs. Spaces at its ends go outside, since a sign beside a space is none. Where signs of
// one kind would touch, the text goes without.
func (s *setter) marked(dst []byte, sign string, in *bool, text article.Inlines, m *marks) []byte {
	if *in {
		return s.inlines(dst, text, m)
	}
	*in = true
	inner := string(s.inlines(nil, text, m))
	*in = false
	body := strings.Trim(inner, " \t\n\u00a0\u3000")
	i := strings.Index(inner, body)
	before, after := inner[:i], inner[i+len(body):]
	last, _ := utf8.DecodeLastRune(dst)
	edge := strings.HasPrefix(body, sign[:1]) || strings.HasSuffix(body, sign[:1]) && !strings.HasSuffix(body, `\`+sign[:1])
	whole := len(body) > 4 && strings.HasPrefix(body, "**") && strings.HasSuffix(body, "**") && strings.Count(body, "**") == 2
	if !furniture.Visible(body) || i == 0 && last == rune(sign[0]) || sign == "*" && edge && !whole {
		return append(dst, inner...)
	}
	dst = append(dst, before...)
	dst = append(dst, sign...)
	dst = append(dst, body...)
	dst = append(dst, sign...)
	return append(dst, after...)
}

func (s *setter) anchor(dst []byte, n *article.Link, m *marks) []byte {
	if m.link {
		return s.inlines(dst, n.Text, m)
	}
	m.link = true
	text := string(s.inlines(nil, n.Text, m))
	m.link = false
	if to := web(n.URL); to != "" {
		return append(dst, masked(text, to)...)
	}
	dst = append(dst, text...)
	if to, ok := gate.URL(n.URL, gate.Link); ok {
		for _, scheme := range [...]string{"mailto:", "tel:"} {
			if to, ok := strings.CutPrefix(to, scheme); ok && escape(to) != strings.TrimSpace(text) {
				dst = append(dst, " ("+escape(to)+")"...)
			}
		}
	}
	return dst
}

// script appends a subscript or superscript in small digits, or as it is where it has other characters too.
func (s *setter) script(dst []byte, text article.Inlines, small func(article.Inlines) (string, bool), m *marks) []byte {
	if digits, ok := small(text); ok {
		return append(dst, digits...)
	}
	return s.inlines(dst, text, m)
}
