package sanitize

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// collapse makes one space of each run of white space, and none where there is a space already.
func (b *builder) collapse(s string) string {
	if s == "" {
		return s
	}
	if s[0] == ' ' && b.space {
		s = s[1:]
	}
	if plain, trailing := plainRun(s); plain {
		if s != "" {
			b.space = trailing
		}
		return s
	}
	if !vetted(s) {
		before := s
		whole := gate.Text(strings.ToValidUTF8(s, "\uFFFD"))
		was := dereference(whole)
		if was != whole {
			b.report.add(Changed, CodeEscaped, "", s)
		}
		s = vet(was, false)
		if signs := lost(before[:min(len(before), 4000)], s); signs != "" {
			b.report.add(Changed, CodeText, "", signs)
		}
	}
	out := make([]byte, 0, len(s))
	for _, c := range s {
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' {
			if !b.space {
				out = append(out, ' ')
			}
			b.space = true
			continue
		}
		b.space = false
		out = utf8.AppendRune(out, c)
	}
	return string(out)
}

// plainRun reports whether a text may stay as it is: printable ASCII, or what the rule has nothing to do with, with
// single spaces, the first of them not in front.
func plainRun(s string) (plain, trailing bool) {
	space, beyond := true, false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == ' ':
			if space {
				return i == 0 && len(s) == 1, true
			}
			space = true
		case c < ' ' || c == 0x7F:
			return false, false
		default:
			space = false
			beyond = beyond || c >= utf8.RuneSelf || c == '&'
		}
	}
	return !beyond || vetted(s), space
}

// trimSpace takes away the space that stands before a line's end.
func trimSpace(in article.Inlines) article.Inlines {
	if n := len(in); n > 0 {
		if t, ok := in[n-1].(*article.Text); ok {
			if t.Value = strings.TrimRight(t.Value, " "); t.Value == "" {
				return in[:n-1]
			}
		}
	}
	return in
}

// trimmed takes from both ends of a text what a reader does not see there: spaces of any kind, and breaks.
func trimmed(in article.Inlines) article.Inlines {
	in = trimEnd(in)
	for len(in) > 0 {
		switch n := in[0].(type) {
		case *article.Text:
			if n.Value = strings.TrimLeft(n.Value, spaces); n.Value != "" {
				return in
			}
		case *article.Break:
		default:
			return in
		}
		in = in[1:]
	}
	return nil
}

const spaces = " \u00A0\u3000\u2002\u2003\u2009"

// trimEnd takes spaces and breaks from the end of a text.
func trimEnd(in article.Inlines) article.Inlines {
	for len(in) > 0 {
		switch n := in[len(in)-1].(type) {
		case *article.Text:
			if n.Value = strings.TrimRight(n.Value, spaces); n.Value != "" {
				return in
			}
		case *article.Break:
		default:
			return in
		}
		in = in[:len(in)-1]
	}
	return nil
}
