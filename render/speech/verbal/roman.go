package verbal

import "strings"

// romanNumeral says Henry VIII and chapter IV.
func romanNumeral(s *scanner, at int) found {
	word := s.word(at)
	if s.lang.roman == nil || !s.begins(at) || word == "" || len(word) > 8 {
		return nothing
	}
	n := roman(word)
	if n == 0 || !s.ends(at+len(word)) || s.at(at+len(word)) == '.' && len(word) == 1 && !s.sentenceEnds(at+len(word)+1) {
		return nothing
	}
	before := s.wordBefore(at)
	if before == "" || !s.lang.roman(s, n, before) {
		return nothing
	}
	return found{at + len(word), Roman}
}

// romanBehind says a Roman numeral behind one of the language's words for what is numbered so: chapter IV.
func romanBehind(s *scanner, n int, before string) bool {
	if !lists(s.lang.romanWords, before) {
		return false
	}
	s.cardinal(itoa(n), form{})
	return true
}

// roman returns the value of a Roman numeral in capitals, or 0.
func roman(s string) int {
	const letters = "IVXLCDM"
	values := [...]int{1, 5, 10, 50, 100, 500, 1000}
	n, last := 0, 0
	for i := len(s) - 1; i >= 0; i-- {
		at := strings.IndexByte(letters, s[i])
		if at < 0 {
			return 0
		}
		if v := values[at]; v < last {
			n -= v
		} else {
			n, last = n+v, v
		}
	}
	if n <= 0 || n > 3999 || inRoman(n) != s {
		return 0
	}
	return n
}

func inRoman(n int) string {
	var b strings.Builder
	for _, step := range [...]struct {
		value int
		sign  string
	}{{1000, "M"}, {900, "CM"}, {500, "D"}, {400, "CD"}, {100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}} {
		for n >= step.value {
			b.WriteString(step.sign)
			n -= step.value
		}
	}
	return b.String()
}
