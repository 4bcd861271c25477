package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// partOfEach names what an amount is by: a unit by CLDR's name.
func (s *scanner) partOfEach(name string) string {
	_, word, _ := strings.Cut(s.id.Measure(name, 0), "{0}")
	return strings.TrimLeft(strings.TrimSpace(word), "个個")
}

// eachMeasure returns the words of a measure, by the language's own pattern or CLDR's.
func (s *scanner) eachMeasure(number string, u unit) string {
	pattern := s.lang.eastern.patterns[u.name]
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
