package frontmatter

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// quoted reads the quoted text that s begins with, and returns what follows it. In double quotation marks a backslash
// escapes; in single ones, where doubled is set, a mark that is doubled stands for itself.
func quoted(s string, doubled bool) (text, rest string, ok bool) {
	mark := s[0]
	var b strings.Builder
	for i := 1; i < len(s); i++ {
		switch c := s[i]; {
		case c == mark && doubled && mark == '\'' && i+1 < len(s) && s[i+1] == mark:
			b.WriteByte(mark)
			i++
		case c == mark:
			return b.String(), s[i+1:], true
		case c == '\\' && mark == '"':
			n := escaped(&b, s[i:])
			if n == 0 {
				return "", "", false
			}
			i += n - 1
		default:
			b.WriteByte(c)
		}
	}
	return "", "", false
}

// escaped writes what an escape stands for, and returns its length; 0 where it is none.
func escaped(b *strings.Builder, s string) int {
	if len(s) < 2 {
		return 0
	}
	digits := 0
	switch s[1] {
	case 'n':
		b.WriteByte('\n')
	case 't', '\t':
		b.WriteByte('\t')
	case 'r', 'b', 'f', 'e', 'a', 'v', '0':
	case 'x':
		digits = 2
	case 'u':
		digits = 4
	case 'U':
		digits = 8
	case 'N', '_', 'L', 'P': // YAML's next line, no-break space, line and paragraph separators
		b.WriteByte(' ')
	case '"', '\\', '/', ' ', '\'':
		b.WriteByte(s[1])
	default:
		return 0
	}
	if digits == 0 {
		return 2
	}
	if len(s) < 2+digits {
		return 0
	}
	code, err := strconv.ParseUint(s[2:2+digits], 16, 32)
	if err != nil {
		return 0
	}
	r, n := rune(code), 2+digits
	if 0xD800 <= r && r < 0xDC00 && strings.HasPrefix(s[n:], `\u`) && len(s) >= n+6 { // half of a pair, as JSON writes it
		if low, err := strconv.ParseUint(s[n+2:n+6], 16, 32); err == nil && 0xDC00 <= low && low < 0xE000 {
			r, n = (r-0xD800)<<10+rune(low)-0xDC00+0x10000, n+6
		}
	}
	if !utf8.ValidRune(r) {
		r = utf8.RuneError
	}
	b.WriteRune(r)
	return n
}

// closes reports whether the quoted text that s begins with ends in it.
func closes(s string) bool {
	_, _, ok := quoted(s, true)
	return ok
}

// plain cuts the comment from a scalar without quotation marks, and the space around it.
func plain(s string) string {
	if i := strings.Index(s, " #"); i >= 0 {
		s = s[:i]
	}
	return strings.TrimSpace(s)
}

// nothing reports whether a scalar is written for none.
func nothing(s string) bool { return s == "~" || s == "null" || s == "Null" || s == "NULL" }
