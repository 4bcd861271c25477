package short

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// run returns a text with WhatsApp's marks, its lines fit to stand where lists and quotations begin.
func (w *writer) run(text article.Inlines) string {
	inner := &writer{setter: w.setter}
	inner.inlines(text, utf8.RuneError)
	out := strings.Split(string(inner.dst), "\n")
	for i := range out {
		out[i] = unlisted(strings.TrimSpace(out[i]))
	}
	return strings.Trim(strings.Join(out, "\n"), "\n")
}

// unlisted puts an invisible character before what would make a line a quotation or an item of a list.
func unlisted(line string) string {
	switch digits := strings.TrimLeft(line, "0123456789"); {
	case strings.HasPrefix(line, ">"), strings.HasPrefix(line, "- "), len(digits) < len(line) && strings.HasPrefix(digits, ". "):
		return "\u2060" + line
	}
	return line
}

// inlines prints a text that is followed by a character.
func (w *writer) inlines(text article.Inlines, next rune) {
	for i, n := range text {
		after := next
		for _, other := range text[i+1:] {
			if other == nil {
				continue
			}
			if plain := (article.Inlines{other}).Plain(); plain != "" {
				after, _ = utf8.DecodeRuneInString(plain)
				break
			}
		}
		if !furniture.Present(n) || w.setter.Inline == nil {
			w.inline(n, after)
			continue
		}
		dst, taken := w.setter.Inline(w.dst, n, func(dst []byte, n article.Inline) []byte {
			w.dst = dst
			w.inline(n, after)
			return w.dst
		})
		if w.dst = dst; !taken {
			w.inline(n, after)
		}
	}
}

// mark prints a text between marks. WhatsApp takes them for such where no letter touches them from without, no space from
// within, and the line does not end between them.
func (w *writer) mark(sign string, text article.Inlines, next rune) {
	inner := &writer{setter: w.setter, marks: w.marks + sign}
	inner.inlines(text, utf8.RuneError)
	s := string(inner.dst)
	last, _ := utf8.DecodeLastRune(w.dst)
	trimmed := strings.TrimSpace(s)
	lead, trail := s[:len(s)-len(strings.TrimLeft(s, " "))], s[len(strings.TrimRight(s, " ")):]
	touched := lead == "" && wordly(last) || trail == "" && wordly(next)
	if trimmed == "" || touched || strings.Contains(w.marks, sign) || strings.Contains(s, "\n") {
		w.inlines(text, next)
		return
	}
	w.dst = append(w.dst, lead+sign+trimmed+sign+trail...)
}

func wordly(r rune) bool {
	return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
}

// inline prints an inline without asking the hook.
func (w *writer) inline(n article.Inline, next rune) {
	if !furniture.Present(n) {
		return
	}
	switch n := n.(type) {
	case *article.Text:
		w.dst = append(w.dst, w.neutral(n.Value)...)
	case *article.Strong:
		w.mark("*", n.Text, next)
	case *article.Emphasis:
		w.mark("_", n.Text, next)
	case *article.Strike:
		w.mark("~", n.Text, next)
	case *article.Time:
		if n.Text.Empty() {
			w.dst = append(w.dst, w.neutral(string(w.L.AppendDate(nil, n.Date, 0, w.Set.Zone)))...)
			return
		}
		w.inlines(n.Text, next)
	case *article.Link:
		w.link(n, next)
	case *article.InlineCode:
		w.coded(n.Value, next)
	case *article.Break:
		w.dst = append(w.dst, '\n')
	case *article.Ruby:
		w.inlines(n.Text, next)
		if n.Reading != "" {
			w.dst = append(w.dst, w.neutral(" ("+n.Reading+")")...)
		}
	case *article.InlineMath:
		w.coded(furniture.Formula(n.TeX, n.MathML, n.Spoken), next)
	case *article.InlineImage:
		w.dst = append(w.dst, w.neutral(n.Alt)...)
	case *article.FootnoteRef:
		if k := w.notes.Number(n.Note); k > 0 {
			w.dst = append(w.dst, "["+strconv.Itoa(k)+"]"...)
		}
	default:
		w.inlines(furniture.Within(n), next)
	}
}

// coded prints a run of code, where letters touch it without marks.
func (w *writer) coded(s string, next rune) {
	last, _ := utf8.DecodeLastRune(w.dst)
	if code := w.code(s); code != "" && !wordly(last) && !wordly(next) && w.marks == "" {
		w.dst = append(w.dst, code...)
		return
	}
	w.dst = append(w.dst, w.neutral(s)...)
}

// code returns a run of code between its marks, or "".
func (w *writer) code(s string) string {
	return marked("`", strings.ReplaceAll(furniture.Line(s), "`", "ˋ"))
}

// link prints the text of a link and, in brackets, its address, which WhatsApp makes a link.
func (w *writer) link(n *article.Link, next rune) {
	url, ok := gate.URL(n.URL, gate.Link)
	if !ok || !strings.HasPrefix(url, "mailto:") && !strings.HasPrefix(url, "tel:") && furniture.Absolute(url) == "" {
		w.inlines(n.Text, next)
		return
	}
	url = tame(url)
	mark := len(w.dst)
	w.inlines(n.Text, ' ')
	shown := strings.TrimSpace(string(w.dst[mark:]))
	bare := strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(strings.TrimPrefix(url, "mailto:"), "tel:"), "https://"), "http://")
	switch shown {
	case "":
		w.dst = append(w.dst[:mark], url...)
	case url, bare:
		w.dst = append(w.dst[:mark], shown...)
	default:
		w.dst = append(w.dst, " ("+url+")"...)
	}
}

// The signs that stand for WhatsApp's marks in the text of an article: they look alike and mark nothing.
const (
	signs = "*_~`"
	alike = "∗ˍ∼ˋ"
)

// neutral returns text in which no sign is a mark: those that stand within a word, where they mark nothing, stay.
func (s *setter) neutral(text string) string {
	text = gate.Text(text)
	if strings.ContainsAny(text, "\n\r\t\u2028\u2029") {
		text = spaces.Replace(text)
	}
	if !strings.ContainsAny(text, signs) {
		return text
	}
	var out strings.Builder
	var last rune
	for i, r := range text {
		if k := strings.IndexRune(signs, r); k >= 0 {
			next, _ := utf8.DecodeRuneInString(text[i+1:])
			if r == '`' || !wordly(last) || !wordly(next) {
				out.WriteRune([]rune(alike)[k])
				last = r
				continue
			}
		}
		out.WriteRune(r)
		last = r
	}
	return out.String()
}

var spaces = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ", "\u2028", " ", "\u2029", " ")

// tame returns an address in which no sign is a mark.
func tame(url string) string {
	var out strings.Builder
	var last byte
	for i := 0; i < len(url); i++ {
		c := url[i]
		if strings.IndexByte(signs, c) >= 0 && !(letter(last) && i+1 < len(url) && letter(url[i+1])) || c == '`' {
			out.WriteString("%" + strings.ToUpper(strconv.FormatInt(int64(c), 16)))
		} else {
			out.WriteByte(c)
		}
		last = c
	}
	return out.String()
}

func letter(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9'
}
