package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

func (r *romance) roman(s *scanner, n int, before string) bool {
	f := form{gender: "masculine"}
	if lists(r.queens, before) {
		f.gender = "feminine"
	}
	ruler := unicode.IsUpper(firstRune(before)) && (lists(r.regnal, before) || lists(r.queens, before))
	switch {
	case (ruler || lists(r.centuries, before)) && n <= r.upTo:
		if !ruler && r.noun(strings.ToLower(before), true) == "feminine" {
			f.gender = "feminine"
		}
		s.ordinal(itoa(n), f)
	case ruler || lists(r.centuries, before) || lists(s.lang.romanWords, before):
		s.cardinal(itoa(n), form{})
	default:
		return false
	}
	return true
}

func (r *romance) romanBefore(s *scanner, at int) found {
	word := s.word(at)
	n := roman(word)
	if n == 0 || !s.begins(at) {
		return nothing
	}
	end := at + len(word)
	next := s.space(end)
	gender := r.romanNouns[strings.ToLower(s.word(next))]
	if gender == "" || next == end {
		return nothing
	}
	s.ordinal(itoa(n), form{gender: gender})
	return found{end, Roman}
}

// numbered says an acronym with a number, though it is the code of a currency too: COP28.
func (r *romance) numbered(s *scanner, at int) found {
	word := s.word(at)
	if d, _ := s.digitAt(at + len(word)); d < 0 || !strings.Contains(s.lang.acronyms, "|"+word+"|") {
		return nothing
	}
	return product(s, at)
}

// numberBehind says n° 5, and p. 5: abbreviations before a number.
func (r *romance) numberBehind(s *scanner, at int) found {
	for _, sign := range r.numberSign {
		end := at + len(sign)
		if !strings.HasPrefix(s.text[at:], sign) || s.word(at) == sign && !s.ends(end) {
			continue
		}
		if d, _ := s.digitAt(s.space(end)); d < 0 {
			continue
		}
		s.say(r.numberWord)
		return found{end, Abbreviation}
	}
	word := s.word(at)
	end := at + len(word)
	if she := r.she[word+"."]; she != "" && s.at(end) == '.' && s.ends(end+1) && lists("|la|della|alla|dalla|una|a|da|à|uma|na|pela|", s.wordBefore(at)) {
		s.say(she)
		return found{end + 1, Abbreviation}
	}
	key := word
	if s.at(end) == '.' {
		end++
		key += "."
	}
	said := r.counted[key]
	if said == "" && len(key) > 2 {
		said = r.counted[strings.ToLower(key)]
	}
	if said != "" {
		next := s.space(end)
		if d, _ := s.digitAt(next); d < 0 && roman(s.word(next)) == 0 {
			return nothing
		}
		s.say(said)
		if next == end {
			s.out = append(s.out, ' ')
		}
		return found{end, Abbreviation}
	}
	return nothing
}

// exactly says an abbreviation with marks in it; the longest that is there.
func (r *romance) exactly(s *scanner, at int) found {
	best, said := "", ""
	for written, words := range r.exact {
		if len(written) > len(best) && strings.HasPrefix(s.text[at:], written) && (s.ends(at+len(written)) || !wordly(lastRune(written))) {
			best, said = written, words
		}
	}
	if best == "" {
		return nothing
	}
	end := at + len(best)
	s.say(said)
	if strings.HasSuffix(best, ".") && (end == len(s.text) || s.at(end) == '\n' || s.sentenceEnds(end) && !lists("|saint|sainte|santo|santa|", said)) {
		s.out = append(s.out, '.')
	}
	return found{end, Abbreviation}
}

// romanSeries says the later numerals of siglos XVIII, XIX y XX.
func (r *romance) romanSeries(s *scanner, at int) found {
	n := roman(s.word(at))
	if n == 0 {
		return nothing
	}
	seen := false
	for i, start := 0, at; i < 8 && start > 0; i++ {
		before := s.wordBefore(len(strings.TrimRight(s.text[:start], " ,-–")))
		switch {
		case roman(before) > 0:
			seen = true
		case !lists("|y|e|et|ed|o|ou|u|a|al|à|au|du|del|", before):
			if seen && r.roman(s, n, before) {
				return found{at + len(s.word(at)), Roman}
			}
			return nothing
		}
		start = strings.LastIndex(s.text[:start], before)
	}
	return nothing
}

// formula says CO₂.
func (r *romance) formula(s *scanner, at int) found {
	word := s.word(at)
	end := at + len(word)
	low := s.at(end)
	if low < '₀' || low > '₉' || len(word) > 3 || strings.ToUpper(word) != word {
		return nothing
	}
	s.spellOut(word)
	for low = s.at(end); low >= '₀' && low <= '₉'; low = s.at(end) {
		s.cardinal(itoa(int(low-'₀')), form{})
		end += utf8.RuneLen(low)
		if more := s.word(end); more != "" && strings.ToUpper(more) == more {
			s.spellOut(more)
			end += len(more)
		}
	}
	return found{end, Letters}
}

// capitals leaves words in capitals beside others as they are, where they can be read: EL PAÍS, LE MONDE.
func (r *romance) capitals(s *scanner, at int) found {
	word := s.word(at)
	if !inCapitals(word) || roman(word) > 0 {
		return nothing
	}
	end := at + len(word)
	next := s.word(s.space(end))
	before := s.wordBefore(at)
	phrase := func(other string) bool {
		return inCapitals(other) && readable(other) && (len(word) > 4 || len(other) > 4 || lists(r.noNouns, word) || lists(r.noNouns, other))
	}
	if !readable(word) || !(s.space(end) > end && phrase(next)) && !(s.before(at) == ' ' && phrase(before)) {
		return nothing
	}
	s.say(word)
	return found{end, Letters}
}

// readable reports whether capitals are perhaps a word: with a vowel and more than that.
func readable(word string) bool {
	vowels := 0
	for _, c := range word {
		if strings.ContainsRune("AEIOUYÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÃÕ", c) {
			vowels++
		}
	}
	return vowels > 0 && vowels < utf8.RuneCountInString(word) && !strings.Contains("|UE|USA|EUA|AEB|BCE|", "|"+word+"|")
}

func inCapitals(word string) bool {
	count, letters := 0, false
	for _, r := range word {
		if unicode.ToUpper(r) != r {
			return false
		}
		count++
		letters = letters || unicode.ToLower(r) != r
	}
	return count >= 2 && letters
}
