package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// begins says what a number may be before all else: one in characters of full width, a date that begins with its year, a
// telephone number. It reports whether to look further.
func (e *eastern) begins(s *scanner, at int) (found, bool) {
	if m := s.folded(at); m.end > at {
		return m, false
	}
	if !s.numberBegins(at) {
		return nothing, false
	}
	if t, end := s.easternDate(at); end > at {
		s.date(t)
		if e.weekday != nil {
			end = e.weekday(s, end)
		}
		return found{end, Date}, false
	}
	m := e.phone(s, at)
	return m, m.end <= at
}

// wide says what begins with a character of full width, and a numeral that is one character: ５％, Ⅳ.
func (e *eastern) wide(s *scanner, at int) found {
	switch r := s.at(at); {
	case r > 0xFF00 && r < 0xFF5F && r != '～', r == '￥':
		return s.folded(at)
	case unicodeRoman(r) > 0:
		s.cardinal(itoa(unicodeRoman(r)), form{})
		return found{at + utf8.RuneLen(r), Roman}
	}
	return nothing
}

// phone says a telephone number, with a pause between the groups.
func (e *eastern) phone(s *scanner, at int) found {
	plus, groups, end := s.lineNumber(at)
	if end <= at {
		return nothing
	}
	if plus {
		s.say(s.lang.plus)
	}
	for i, group := range groups {
		if i > 0 {
			s.out = append(s.out, e.pause...)
		}
		e.line(s, group)
	}
	return found{end, Telephone}
}

// long says one by one the digits of a number that is too long to be said as one.
func (s *scanner) long(digits string, end int) found {
	if !longNumber(digits) || !s.ends(end) || s.mark(end, ".,") >= 0 {
		return nothing
	}
	s.digits(digits)
	return found{end, Digits}
}

// lexical says a word in Latin letters that the language reads in its own way: W杯.
func (s *scanner) lexical(at int) found {
	if !s.mayStart(at, startsWord) {
		return nothing
	}
	end, said := at, ""
	for word, as := range s.lang.eastern.words {
		if next := at + len(word); next > end && strings.HasPrefix(s.text[at:], word) && s.ends(next) {
			end, said = next, as
		}
	}
	if end == at {
		return nothing
	}
	s.say(said)
	return found{end, Abbreviation}
}

// negative says a negative number behind a letter after which a number stands: 気温は-5. Those letters are some.
func (s *scanner) negative(at int, some string) found {
	next := at + utf8.RuneLen(s.at(at))
	before := s.before(at)
	if d, _ := s.digitAt(next); d < 0 || before == 0 || !strings.ContainsRune(some, before) && (before < 0x3000 || !unicode.IsPunct(before)) {
		return nothing
	}
	return s.signed(next, s.lang.minus)
}

// signed says what is counted at a place behind the word for its sign.
func (s *scanner) signed(at int, sign string) found {
	m, said, _ := s.aside(at, amounts[:]...)
	if m.end > at {
		s.say(sign)
		s.say(said)
	}
	return m
}

// serial says letters with a number of three digits or more, these one by one: A320, C919, KF-100; but years and hundreds as such.
func (s *scanner) serial(at int, digit func(string)) found {
	word := s.word(at)
	next := at + len(word)
	if s.at(next) == '-' {
		next++
	}
	digits, end := s.run(next)
	if len(word) > 6 || len(digits) < 3 || len(digits) > 5 || !s.ends(end) || strings.ToUpper(word) != word || s.mark(end, ".,-/") >= 0 || s.at(end) == '-' {
		return nothing
	}
	if strings.HasSuffix(digits, "00") || len(digits) == 4 && digits > "1900" && digits < "2100" {
		return nothing
	}
	if len(word) > 1 && len(word) <= 3 && !strings.Contains(s.lang.acronyms, "|"+word+"|") {
		s.spellOut(word)
	} else {
		s.say(word)
	}
	digit(digits)
	return found{end, Version}
}

// scores reports whether words near a place speak of a match.
func (s *scanner) scores(at int, words ...string) bool {
	from, to := max(0, at-60), min(len(s.text), at+60)
	for _, word := range words {
		if strings.Contains(s.text[from:to], word) {
			return true
		}
	}
	return false
}
