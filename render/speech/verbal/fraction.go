package verbal

import "strings"

// vulgar are the characters for fractions.
var vulgar = [...]struct {
	sign        rune
	over, under string
}{
	{'½', "1", "2"}, {'⅓', "1", "3"}, {'⅔', "2", "3"}, {'¼', "1", "4"}, {'¾', "3", "4"}, {'⅕', "1", "5"}, {'⅖', "2", "5"}, {'⅗', "3", "5"},
	{'⅘', "4", "5"}, {'⅙', "1", "6"}, {'⅚', "5", "6"}, {'⅐', "1", "7"}, {'⅛', "1", "8"}, {'⅜', "3", "8"}, {'⅝', "5", "8"}, {'⅞', "7", "8"},
	{'⅑', "1", "9"}, {'⅒', "1", "10"},
}

// vulgarFraction says ½ and 2½.
func vulgarFraction(s *scanner, at int) found {
	whole, end := s.run(at)
	if whole != "" {
		end = s.space(end)
	}
	r := s.at(end)
	for i := range vulgar {
		if v := &vulgar[i]; v.sign == r {
			s.parts(whole, v.over, v.under)
			return found{end + len(string(r)), Fraction}
		}
	}
	return nothing
}

// fractionOfTwo says 3/4, and 2 1/2.
func fractionOfTwo(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	over, next := s.run(at)
	whole := ""
	if s.at(next) == ' ' {
		if second, after := s.run(next + 1); s.at(after) == '/' && second != "" {
			whole, over, next = over, second, after
		}
	}
	if sign := s.at(next); sign != '/' && sign != '⁄' || over == "" {
		return nothing
	}
	under, end := s.run(next + len(string(s.at(next))))
	if under == "" || len(over) > 3 || len(under) > 3 || under[0] == '0' || !s.ends(end) || s.at(end) == '/' || whole != "" && atoi(over) >= atoi(under) {
		return nothing
	}
	s.parts(whole, over, under)
	return found{end, Fraction}
}

// parts says a fraction.
func (s *scanner) parts(whole, over, under string) {
	if s.lang.parts != nil {
		s.lang.parts(s, whole, over, under)
		return
	}
	if whole != "" {
		s.cardinal(whole, form{})
		s.say(s.lang.and)
	}
	s.cardinal(over, form{})
	if s.lang.over != "" {
		s.say(s.lang.over)
	} else {
		s.out = append(s.out, '/')
	}
	s.cardinal(under, form{})
}

// together reports whether two numbers with a slash between them are no fraction: 24/7, and the day of 9/11.
func together(over, under string) bool {
	return over == "24" && under == "7" || over == "9" && under == "11"
}

// slashed says two numbers that are no part of a whole: 22/7 with a word between them, 24/7 without.
func (s *scanner) slashed(over, under, word string) {
	s.cardinal(over, form{})
	if !together(over, under) {
		s.say(word)
	}
	s.cardinal(under, form{})
}

// ratioOrScore says 3:1 and 3–1.
func ratioOrScore(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	a, next := s.run(at)
	sign := s.at(next)
	if a == "" || len(a) > 3 || sign != ':' && sign != '-' && sign != '–' {
		return nothing
	}
	b, end := s.run(next + len(string(sign)))
	if b == "" || len(b) > 3 || !s.ends(end) || s.mark(end, ":-–./,") >= 0 || sign == '-' && s.at(end) == '-' || strings.HasPrefix(b, "0") && len(b) > 1 {
		return nothing
	}
	s.ratio(a, b)
	return found{end, Ratio}
}

// ratio says a ratio or score.
func (s *scanner) ratio(a, b string) {
	if s.lang.ratio != nil {
		s.lang.ratio(s, a, b)
		return
	}
	s.pair(a, s.lang.to, b)
}

// ordinalNumber says 21st, 3., 1er.
func ordinalNumber(s *scanner, at int) found {
	if s.lang.ordinalMark == nil || !s.numberBegins(at) {
		return nothing
	}
	q, next := s.number(at)
	if next < 0 || !q.integer() {
		return nothing
	}
	end, f := s.lang.ordinalMark(s, q.whole, next)
	if end <= next || !s.ends(end) {
		return nothing
	}
	s.ordinal(q.whole, f)
	return found{end, Ordinal}
}

// ordinal says an ordinal number.
func (s *scanner) ordinal(digits string, f form) {
	if s.lang.ordinal != nil {
		s.lang.ordinal(s, digits, f)
		return
	}
	if !s.spelled("ordinal", digits, f) {
		s.cardinal(digits, form{})
	}
}
