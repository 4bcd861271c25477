package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviation says "Dr." and "e.g." in full.
func abbreviation(s *scanner, at int) found {
	if len(s.lang.abbreviations) == 0 || !s.begins(at) {
		return nothing
	}
	// The longest run of letters and full stops, then shorter ones: "e.g.", "z. B.".
	end := at
	stops := 0
	var ends [6]int
	for end < len(s.text) && stops < len(ends) {
		word := s.word(end)
		if word == "" {
			break
		}
		end += len(word)
		if s.at(end) != '.' {
			break
		}
		end++
		ends[stops] = end
		stops++
		if r := s.at(end); r == ' ' || r == '\u00A0' || r == '\u202F' {
			end += utf8.RuneLen(r)
		}
	}
	for i := stops - 1; i >= 0; i-- {
		written := strings.ReplaceAll(strings.ReplaceAll(s.text[at:ends[i]], "\u00A0", " "), "\u202F", " ")
		said, ok := s.lang.abbreviations[written]
		if other := s.lang.behindNames[written]; other != "" && s.behindName(at, ends[i]) {
			said, ok = other, true
		}
		if !ok {
			continue
		}
		s.say(said)
		if !strings.Contains(s.lang.titles, "|"+written+"|") && s.sentenceEnds(ends[i]) {
			s.out = append(s.out, '.')
		}
		return found{ends[i], Abbreviation}
	}
	if word := s.word(at); word != "" && (s.at(at+len(word)) != '.' || s.sentenceEnds(at+len(word)+1)) {
		if said, ok := s.lang.abbreviations[word]; ok {
			if other := s.lang.behindNames[word]; other != "" && s.behindName(at, at+len(word)) {
				said = other
			}
			s.say(said)
			return found{at + len(word), Abbreviation}
		}
	}
	return nothing
}

// behindName reports whether what stands between two places follows a name and precedes none.
func (s *scanner) behindName(at, end int) bool {
	before := strings.TrimRight(s.text[:at], " ")
	before = strings.TrimLeft(before[strings.LastIndexByte(before, ' ')+1:], "(\"'“‘")
	first, _ := utf8.DecodeRuneInString(before)
	next := s.at(s.space(end))
	return unicode.IsUpper(first) && (s.space(end) == end || !unicode.IsUpper(next))
}

// dotted says U.S. and B.C. letter by letter.
func dotted(s *scanner, at int) found {
	if !s.begins(at) || s.lang.acronyms == "" {
		return nothing
	}
	var letters strings.Builder
	end, n := at, 0
	for {
		r := s.at(end)
		if !unicode.IsUpper(r) || s.at(end+utf8.RuneLen(r)) != '.' {
			break
		}
		letters.WriteRune(r)
		end += utf8.RuneLen(r) + 1
		n++
	}
	if n < 2 || wordly(s.at(end)) {
		return nothing
	}
	s.spellOut(letters.String())
	if s.sentenceEnds(end) && s.space(end) > end || end == len(s.text) {
		s.out = append(s.out, '.')
	}
	return found{end, Letters}
}

// initialism says AWS letter by letter, and III as a number.
func initialism(s *scanner, at int) found {
	word := s.word(at)
	end := at + len(word)
	if len(word) >= 2 && s.lang.roman != nil && s.begins(at) && strings.Trim(word, "IVX") == "" && word != "XX" && word != "XXX" {
		if n := roman(word); n > 0 {
			s.cardinal(itoa(n), form{})
			return found{end, Roman}
		}
	}
	if !s.begins(at) || len(word) < 2 || len(word) > 12 || s.shouting() {
		return nothing
	}
	many := false
	if capitals, ok := strings.CutSuffix(word, "s"); ok && len(capitals) >= 2 {
		word, many = capitals, true
	}
	for _, r := range word {
		if !unicode.IsUpper(r) {
			return nothing
		}
	}
	if b := s.before(at); b == '-' && s.lang.letters == nil && !inCapitals(s.wordBefore(at)) || s.at(end) == '.' && utf8.RuneCountInString(word) == 1 || s.lang.acronyms == "" {
		return nothing
	}
	if !s.options.Spell && (strings.Contains(s.lang.acronyms, "|"+word+"|") || s.reads(word)) {
		return nothing
	}
	s.spellOut(word)
	if many {
		s.out = append(s.out, 's')
	}
	return found{end, Letters}
}

// spellOut says letters one by one.
func (s *scanner) spellOut(letters string) {
	for i, r := range letters {
		if i > 0 && s.lang.unspaced {
			s.out = append(s.out, ' ')
		}
		if name, ok := s.lang.letters[unicode.ToUpper(r)]; ok {
			s.say(name)
		} else {
			s.say(string(r))
		}
	}
}

// reads reports whether capitals read as a word: at least four, with vowels between consonants.
func (s *scanner) reads(word string) bool {
	if utf8.RuneCountInString(word) < 5 {
		return false
	}
	run := 0
	vowels := 0
	for _, r := range word {
		if strings.ContainsRune("AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÅØÆİАЕЁИОУЫЭЮЯІЇЄ", r) {
			run = 0
			vowels++
			continue
		}
		if run++; run > 2 {
			return false
		}
	}
	return vowels >= 2
}

// shouting reports whether the text is in capitals for the most part, so that they are no sign of anything.
func (s *scanner) shouting() bool {
	upper, lower := 0, 0
	for i := 0; i < len(s.text) && i < 2000; i++ {
		switch c := s.text[i]; {
		case c >= 'A' && c <= 'Z':
			upper++
		case c >= 'a' && c <= 'z', c >= utf8.RuneSelf:
			lower++
		}
	}
	return upper > 12 && upper > 2*lower
}

// product says GPT-4o, A4, iOS 18.2, COVID-19: letters, then a number.
func product(s *scanner, at int) found {
	word := s.word(at)
	next := at + len(word)
	if !s.begins(at) || word == "" || len(word) > 12 || s.free(s.at(at)) {
		return nothing
	}
	hyphen := s.at(next) == '-'
	if hyphen && s.before(at) == '-' { // 2-in-1
		return nothing
	}
	number := next
	if hyphen {
		number++
	}
	digits, end := s.run(number)
	if digits == "" || len(digits) > 4 && hyphen {
		return nothing
	}
	tail := s.word(end)
	if hyphen && (tail == "s" || len(digits) == 4 && strings.ToLower(word) == word) { // mid-1960s, pre-1945
		return nothing
	}
	if s.free(s.at(end)) {
		tail = ""
	}
	if len(tail) > 2 || tail == "" && !s.ends(end) {
		return nothing
	}
	after := end + len(tail)
	for tail == "" && s.at(end) == '.' { // a version
		more, next := s.run(end + 1)
		if more == "" {
			break
		}
		digits, end, after = digits+"."+more, next, next
	}
	if hyphen && s.at(after) == '-' || !s.ends(after) {
		return nothing
	}
	capitals := true
	for _, r := range word {
		capitals = capitals && unicode.IsUpper(r)
	}
	if capitals && utf8.RuneCountInString(word) <= 3 && len(word) > 1 && !strings.Contains(s.lang.acronyms, "|"+word+"|") {
		s.spellOut(word)
	} else {
		s.say(word)
	}
	s.versionNumber(digits)
	if tail != "" {
		s.say(tail)
	}
	return found{after, Version}
}

// version says 18.2.1: more than two numbers with points between them.
func version(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	end, n, number := at, 0, ""
	for {
		digits, next := s.run(end)
		if digits == "" || len(digits) > 4 {
			return nothing
		}
		if n++; n > 1 {
			number += "."
		}
		number += digits // in ASCII
		end = next
		if s.at(end) != '.' || s.mark(end, ".") < 0 {
			break
		}
		end++
	}
	if n < 3 || !s.ends(end) || thousands(number) {
		return nothing
	}
	s.versionNumber(number)
	return found{end, Version}
}

// thousands reports whether numbers with points between them are groups of one.
func thousands(s string) bool {
	groups := strings.Split(s, ".")
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return true
}

// versionNumber says the numbers of a version with the points between them.
func (s *scanner) versionNumber(digits string) {
	for i, part := range strings.Split(digits, ".") {
		if i > 0 {
			s.say(s.lang.point)
		}
		if len(part) > 1 && part[0] == '0' {
			s.digits(part)
		} else {
			s.cardinal(part, form{})
		}
	}
}

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
