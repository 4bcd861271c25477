package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What the grammars of Japanese, Chinese and Korean have in common.

// folded says what is written with characters of full width as if it were ASCII: ２０２６, 7：30, ５％.
func (s *scanner) folded(at int) found {
	const before, behind, most = 48, 64, 64
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
		if c, _ := narrow(r); c < '0' || c > '9' {
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

// myriad returns a quantity without an English word for a power of ten: 1.5 billion is 1500000000.
func myriad(q quantity) quantity {
	if q.scale == 0 || q.word != "" && q.word[0] >= utf8.RuneSelf {
		return q
	}
	for ; q.scale > 0; q.scale-- {
		digit := "0"
		if q.fraction != "" {
			digit, q.fraction = q.fraction[:1], q.fraction[1:]
		}
		q.whole += digit
	}
	if q.whole = strings.TrimLeft(q.whole, "0"); q.whole == "" {
		q.whole = "0"
	}
	q.word = ""
	return q
}

// englishScales are the words and signs for powers of ten that are written in English.
func englishScales() map[string]int {
	return map[string]int{"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "$k": 3, "$m": 6, "$mn": 6, "$b": 9, "$bn": 9, "$t": 12, "$tn": 12}
}

// partOfEach names what an amount is by: a unit by CLDR's name.
func (s *scanner) partOfEach(name string) string {
	_, word, _ := strings.Cut(s.id.Measure(name, 0), "{0}")
	return strings.TrimLeft(strings.TrimSpace(word), "个個")
}

// eachMeasure returns the words of a measure, by the language's own pattern or CLDR's.
func (s *scanner) eachMeasure(patterns map[string]string, number string, u unit) string {
	pattern := patterns[u.name]
	if pattern == "" {
		pattern = s.id.Measure(u.name, 0)
	}
	if s.lang.clings { // a space behind the number
		if i := strings.Index(pattern, "{0}") + 3; i > 2 && i < len(pattern) && pattern[i] != ' ' {
			pattern = pattern[:i] + " " + pattern[i:]
		}
	} else if strings.IndexFunc(pattern, func(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) }) < 0 {
		pattern = strings.ReplaceAll(pattern, " ", "")
	}
	return strings.Replace(pattern, "{0}", number, 1)
}

// said returns what is said by f alone.
func (s *scanner) said(f func(s *scanner)) string {
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: s.start}
	f(&inner)
	return string(inner.out)
}

// once returns the words of a measure without their first where that stands before them already: 時速60km/h.
func (s *scanner) once(words string, firsts ...string) string {
	before := strings.TrimRight(s.text[:min(s.start, len(s.text))], " ")
	for _, first := range firsts {
		if strings.HasSuffix(before, first) {
			words = strings.TrimLeft(strings.TrimPrefix(words, first), " ")
		}
	}
	return words
}
