package verbal

import (
	"strings"
	"unicode/utf8"
)

// folded says what is written with characters of full width as if it were ASCII: ２０２６, 7：30, ５％.
func (s *scanner) folded(at int) found {
	const before, behind, most = 48, 64, 64
	if !beginsWide(s.text[at:min(at+most, len(s.text))]) {
		return nothing
	}
	var ascii []byte
	var ends [most + 4]int // where each byte comes from
	wide := false
	for end := at; end < len(s.text) && len(ascii) < most; {
		r, n := utf8.DecodeRuneInString(s.text[end:])
		next := s.at(end + n)
		c, ok := narrow(r)
		if !ok || !joinsWide(ascii, r, c, next) || c == ',' && !groupFollows(s.text[end+n:]) {
			break
		}
		end += n
		wide = wide || n > 1
		for _, b := range []byte(string(c)) {
			ascii = append(ascii, b)
			ends[len(ascii)-1] = end
		}
	}
	if !wide {
		return nothing
	}
	start, last := max(0, at-before), min(len(s.text), ends[len(ascii)-1]+behind)
	for start < at && !utf8.RuneStart(s.text[start]) {
		start++
	}
	for last < len(s.text) && !utf8.RuneStart(s.text[last]) {
		last++
	}
	head := s.text[start:at]
	inner := scanner{Verbalizer: s.Verbalizer, text: head + string(ascii) + s.text[ends[len(ascii)-1]:last]}
	m := inner.recognise(len(head))
	if m.end <= len(head) {
		return nothing
	}
	s.out = append(s.out, inner.out...)
	if length := m.end - len(head); length <= len(ascii) {
		m.end = ends[length-1]
	} else {
		m.end = ends[len(ascii)-1] + length - len(ascii)
	}
	return m
}

// beginsWide reports whether a character beyond ASCII stands in a text before any space.
func beginsWide(text string) bool {
	for i := range len(text) {
		if text[i] == ' ' || text[i] >= utf8.RuneSelf {
			return text[i] != ' '
		}
	}
	return false
}

// narrow returns the character of usual width; and whether there is one.
func narrow(r rune) (rune, bool) {
	switch {
	case r > ' ' && r < utf8.RuneSelf:
		return r, true
	case r > 0xFF00 && r < 0xFF5F:
		return r - 0xFEE0, true
	case r == '￥':
		return '¥', true
	}
	return r, false
}

// groupFollows reports whether a text begins with just three digits.
func groupFollows(text string) bool {
	n := 0
	for _, r := range text {
		if c, _ := narrow(r); c < '0' || c > '9' || n > 3 {
			break
		}
		n++
	}
	return n == 3
}

// joinsWide reports whether a character belongs to what is folded: letters and digits do, and the marks within numbers.
func joinsWide(ascii []byte, r, c, next rune) bool {
	follows, _ := narrow(next)
	last := rune(0)
	if len(ascii) > 0 {
		last = rune(ascii[len(ascii)-1])
	}
	isDigit := func(r rune) bool { return r >= '0' && r <= '9' }
	switch {
	case wordly(c):
		return true
	case c == '%':
		return isDigit(last)
	case c == ',':
		return isDigit(last) && isDigit(follows) && (r == c || next > 0xFF00)
	case strings.ContainsRune(".:/~", c):
		return isDigit(last) && isDigit(follows)
	case c == '-', c == '+', c == '=', c == '@', c == '&', c == '_':
		return r == c && last != 0 && wordly(follows) || wordly(last) && wordly(follows) || last == 0 && r != c && isDigit(follows)
	case c == '$', c == '¥', c == '#':
		return last == 0 && r != c && wordly(follows)
	}
	return false
}
