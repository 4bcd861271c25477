package sanitize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"github.com/standfirst/standfirst/article"
)

// Hygiene sets the signs of a text as an editor would. Each rule is off until it is asked for. It is safe for concurrent
// use, changes nothing that it has changed before, and leaves code and formulas alone.
type Hygiene struct {
	Spaces    bool // runs of white space are one space; none stands at the ends or before a comma or a full stop
	Ellipses  bool // three full stops, or more with spaces between, are "…"
	Ligatures bool // "ﬁ" and its like are the letters that they show
	NFC       bool // a letter and its marks are one character where there is one
	// Quotes are the marks to set for straight ones: outer begin and end, inner begin and end, such as locale.Quotes
	// names them; and the apostrophe is set with them. Empty ones leave straight marks as they are.
	Quotes [4]string
}

// String returns the text as the rules would have it.
func (h *Hygiene) String(s string) string {
	return string(h.append(nil, s, true))
}

// Append appends the text as the rules would have it.
func (h *Hygiene) Append(dst []byte, s string) []byte { return h.append(dst, s, true) }

// Article returns a copy of the article, with all of its prose as the rules would have it.
func (h *Hygiene) Article(a *article.Article) *article.Article {
	return article.Rewrite(a, article.Rewriter{Inline: func(_ article.Path, n article.Inline) []article.Inline {
		if t, ok := n.(*article.Text); ok {
			t.Value = string(h.append(nil, t.Value, false))
		}
		return []article.Inline{n}
	}})
}

// append applies the rules. A text that is whole has no space at its ends.
func (h *Hygiene) append(dst []byte, s string, whole bool) []byte {
	s = strings.ToValidUTF8(s, "\uFFFD")
	if h.Ligatures {
		s = ligatures.Replace(s)
	}
	if h.NFC {
		s = norm.NFC.String(s)
	}
	if h.Spaces {
		s = spaced(s, whole)
	}
	if h.Ellipses {
		s = ellipses(s)
	}
	if h.Quotes[0] == "" {
		return append(dst, s...)
	}
	return h.quoted(dst, s)
}

var ligatures = strings.NewReplacer("ﬀ", "ff", "ﬁ", "fi", "ﬂ", "fl", "ﬃ", "ffi", "ﬄ", "ffl", "ﬅ", "st", "ﬆ", "st")

// ellipses makes one sign of three full stops or more.
func ellipses(s string) string {
	if !strings.Contains(s, "..") && !strings.Contains(s, ". .") {
		return s
	}
	var out strings.Builder
	for i := 0; i < len(s); {
		stops, end := 0, i
		for k := i; k < len(s) && (s[k] == '.' || stops > 0 && s[k] == ' ' && k+1 < len(s) && s[k+1] == '.'); k++ {
			if s[k] == '.' {
				stops, end = stops+1, k+1
			}
		}
		if stops >= 3 {
			out.WriteString("…")
			i = end
			continue
		}
		out.WriteByte(s[i])
		i++
	}
	return out.String()
}

// spaced makes one space of each run of white space. A no-break space stays where it stands alone.
func spaced(s string, whole bool) string {
	var out strings.Builder
	run, begin := 0, 0
	flush := func(next rune, rest string) {
		stop := next == '.' && !strings.HasPrefix(rest, "..") && !strings.HasPrefix(rest, ". .")
		switch {
		case run == 0:
		case whole && (out.Len() == 0 || next == 0), next == ',' || stop:
		case run == 1 && strings.HasPrefix(s[begin:], "\u00A0"):
			out.WriteString("\u00A0")
		default:
			out.WriteByte(' ')
		}
		run = 0
	}
	for i, r := range s {
		if r == 0x202F || r == 0x2009 || r == 0x3000 || !unicode.IsSpace(r) {
			flush(r, s[i:])
			out.WriteRune(r)
			continue
		}
		if run == 0 {
			begin = i
		}
		run++
	}
	flush(0, "")
	return out.String()
}

// quoted sets marks for straight ones: a mark begins a quotation where nothing, a space or an opening sign is before
// it and something else behind it.
func (h *Hygiene) quoted(dst []byte, s string) []byte {
	last, inner := rune(0), false
	for i, r := range s {
		next, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(max(r, 0)):])
		if i+utf8.RuneLen(max(r, 0)) >= len(s) {
			next = 0
		}
		opens := (last == 0 || unicode.IsSpace(last) || strings.ContainsRune("([{—–-/\"'“‘«„‚", last)) && next != 0 && !unicode.IsSpace(next)
		switch {
		case r == '"' && opens:
			dst = append(dst, h.Quotes[0]...)
		case r == '"':
			dst = append(dst, h.Quotes[1]...)
		case r == '\'' && (unicode.IsLetter(last) || unicode.IsDigit(last)) && (unicode.IsLetter(next) || unicode.IsDigit(next)), r == '\'' && opens && unicode.IsDigit(next):
			dst = append(dst, "’"...)
		case r == '\'' && opens && h.Quotes[2] != "":
			dst, inner = append(dst, h.Quotes[2]...), true
		case r == '\'' && inner:
			dst, inner = append(dst, h.Quotes[3]...), false
		case r == '\'':
			dst = append(dst, "’"...)
		default:
			dst = utf8.AppendRune(dst, r)
		}
		last = r
	}
	return dst
}
