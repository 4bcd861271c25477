package text

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// inlines returns a text as Markdown: lines joined by line feeds, each hard break a backslash before one.
func (w *markdown) inlines(text article.Inlines) string {
	var m marks
	s := string(w.appendInlines(nil, text, &m))
	var lines []string
	for line := range strings.SplitSeq(strings.Trim(s, " \t\n"), "\n") {
		lines = append(lines, lineStart(strings.Trim(line, " \t")))
	}
	return strings.Join(lines, "\\\n")
}

// marks are those that the text at hand stands in: no mark stands in itself.
type marks struct{ strong, emphasis, strike, link bool }

func (w *markdown) appendInlines(dst []byte, text article.Inlines, m *marks) []byte {
	return furniture.Inlines(dst, text, w.Inline, func(dst []byte, n article.Inline) []byte { return w.inline(dst, n, m) })
}

// inline appends an inline without asking the hook.
func (w *markdown) inline(dst []byte, n article.Inline, m *marks) []byte {
	if !furniture.Present(n) {
		return dst
	}
	switch n := n.(type) {
	case *article.Text:
		dst = append(dst, escape(dst, oneLine(n.Value))...)
	case *article.Strong:
		dst = w.marked(dst, "**", &m.strong, n.Text, m)
	case *article.Emphasis:
		dst = w.marked(dst, "*", &m.emphasis, n.Text, m)
	case *article.Strike:
		dst = w.marked(dst, "~~", &m.strike, n.Text, m)
	case *article.Link:
		dst = w.link(dst, n, m)
	case *article.InlineCode:
		dst = codeSpan(dst, w.verbatim(n.Value))
	case *article.Break:
		dst = append(dst, '\n')
	case *article.Ruby:
		dst = w.appendInlines(dst, n.Text, m)
		if n.Reading != "" {
			dst = append(dst, escape(dst, " ("+oneLine(n.Reading)+")")...)
		}
	case *article.InlineMath:
		dst = codeSpan(dst, w.verbatim(furniture.Formula(n.TeX, n.MathML, n.Spoken)))
	case *article.InlineImage:
		if address, ok := gate.URL(n.URL, gate.Media); ok {
			dst = append(dst, "!["+escape(nil, oneLine(n.Alt))+"]("+destination(address)+")"...)
		} else {
			dst = append(dst, escape(dst, oneLine(n.Alt))...)
		}
	case *article.FootnoteRef:
		if k := w.notes.Number(n.Note); k > 0 {
			dst = append(dst, "[^"+strconv.Itoa(k)+"]"...)
		}
	default:
		dst = w.appendInlines(dst, furniture.Within(n), m)
	}
	return dst
}

// marked appends a text between delimiters. Spaces at its ends go outside, since a delimiter beside a space is none;
// and beside a letter, one at a punctuation mark is none either: such a text goes without the mark.
func (w *markdown) marked(dst []byte, sign string, in *bool, text article.Inlines, m *marks) []byte {
	if *in {
		return w.appendInlines(dst, text, m)
	}
	*in = true
	inner := string(w.appendInlines(nil, text, m))
	*in = false
	body := strings.Trim(inner, " \t\n")
	if body == "" {
		return append(dst, inner...)
	}
	i := strings.Index(inner, body)
	before, after := inner[:i], inner[i+len(body):]
	if len(before) == 0 && len(dst) > 0 && dst[len(dst)-1] == sign[0] {
		return append(dst, inner...) // two runs of delimiters would be read as one
	}
	first, _ := utf8.DecodeRuneInString(body)
	prev, _ := utf8.DecodeLastRune(append(dst[:len(dst):len(dst)], before...))
	if len(dst)+len(before) > 0 && !apart(prev) && apart(first) {
		return append(dst, inner...)
	}
	dst = append(dst, before...)
	dst = append(dst, sign...)
	dst = append(dst, body...)
	dst = append(dst, sign...)
	return append(dst, after...)
}

// apart reports whether a character is a space or a punctuation mark, as CommonMark's rules for delimiters ask.
func apart(r rune) bool { return unicode.IsSpace(r) || unicode.IsPunct(r) || unicode.IsSymbol(r) }

func (w *markdown) link(dst []byte, n *article.Link, m *marks) []byte {
	address, ok := gate.URL(n.URL, gate.Link)
	if !ok || m.link {
		return w.appendInlines(dst, n.Text, m)
	}
	m.link = true
	text := strings.ReplaceAll(string(w.appendInlines(nil, n.Text, m)), "\n", " ")
	m.link = false
	if strings.TrimSpace(text) == "" {
		text = escape(nil, address)
	}
	dst = append(dst, '[')
	dst = append(dst, text...)
	dst = append(dst, "]("...)
	dst = append(dst, destination(address)...)
	if title := strings.TrimSpace(oneLine(n.Title)); title != "" {
		dst = append(dst, ` "`...)
		dst = append(dst, strings.ReplaceAll(escape(nil, title), `"`, `\"`)...)
		dst = append(dst, '"')
	}
	return append(dst, ')')
}

// destination writes an address so that nothing in it ends the link.
func destination(address string) string {
	if !strings.ContainsAny(address, " ()<>\\&*_\"'`[]!") {
		return address
	}
	var b strings.Builder
	b.WriteByte('<')
	for _, r := range address {
		switch r {
		case '<', '>', '\\', '&', '*', '_', '`', '[', ']', '!':
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	b.WriteByte('>')
	return b.String()
}

// codeSpan appends code between backticks that are more than any run of them within.
func codeSpan(dst []byte, s string) []byte {
	s = oneLine(s)
	if s == "" {
		return dst
	}
	fence := strings.Repeat("`", longest(s, '`')+1)
	if s[0] == '`' || s[len(s)-1] == '`' || s[0] == ' ' && s[len(s)-1] == ' ' && strings.TrimSpace(s) != "" {
		s = " " + s + " "
	}
	dst = append(dst, fence...)
	dst = append(dst, s...)
	return append(dst, fence...)
}

func oneLine(s string) string { return string(appendLine(nil, s)) }

// escape returns a text in which no character is markup, after what stands before it in the line.
func escape(before []byte, s string) string {
	var b strings.Builder
	for i, r := range s {
		switch r {
		case '\\', '`', '*', '_', '[', ']', '<', '>', '&', '#', '~', '|', '!', '$', '^':
			b.WriteByte('\\')
		case '@':
			b.WriteByte('\\')
		case '{', '%': // no {{ nor {%, which call templates in the Markdown of many sites
			if i > 0 && s[i-1] == '{' || i == 0 && strings.HasSuffix(string(before), "{") {
				b.WriteByte('\\')
			}
		case ':':
			if strings.HasPrefix(s[i:], "://") || strings.HasPrefix(s[i:], ":\\/\\/") {
				b.WriteByte('\\')
			}
		case '.':
			if tail := ends(before, s[:i]); strings.EqualFold(tail, "www") {
				b.WriteByte('\\')
			}
		}
		b.WriteRune(r)
	}
	return b.String()
}

// ends returns the last three bytes of two texts in a row.
func ends(before []byte, s string) string {
	if len(s) < 3 {
		s = string(before[max(0, len(before)-3):]) + s
	}
	return s[max(0, len(s)-3):]
}

// lineStart escapes what begins a line and would begin a block: a list, a rule, an underline.
func lineStart(s string) string {
	if s == "" {
		return s
	}
	switch s[0] {
	case '-', '+', '=', ':', '%':
		return "\\" + s
	}
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	if digits > 0 && digits < len(s) && (s[digits] == '.' || s[digits] == ')') {
		return s[:digits] + "\\" + s[digits:]
	}
	return s
}
