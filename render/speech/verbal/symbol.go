package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// mathSign says a sign between two terms: 2 + 2 = 4, 3 × 4.
func mathSign(s *scanner, at int) found {
	r := s.at(at)
	name := ""
	switch r {
	case '+':
		name = s.lang.plus
	case '=':
		name = s.lang.equals
	case '×', '*':
		name = s.lang.times
	case '−', '-', '–':
		name = s.lang.minus
	case '÷', '/':
		name = s.lang.symbols["÷"]
	}
	end := at + utf8.RuneLen(r)
	if name == "" {
		return nothing
	}
	left, right := strings.TrimRight(s.text[:at], " "), s.space(end)
	spaced := len(left) < at && right > end
	last, first := lastRune(left), s.at(right)
	term := func(r rune) bool {
		return r >= '0' && r <= '9' || unicode.Is(unicode.Sc, r) || r == '%' || r == ')' || r == '(' || r >= 0x80 && unicode.IsDigit(r)
	}
	switch {
	case len(left) == 0 || first == 0:
		return nothing
	case r == '=' && (wordly(last) && wordly(first)):
	case r == '+' && (term(last) || spaced && wordly(last)) && wordly(first):
	case r == '×' && term(last) && term(first):
	case spaced && term(last) && term(first):
	default:
		return nothing
	}
	s.say(name)
	return found{end, Math}
}

// symbol says a sign that has a name in the language: &, №, ©.
func symbol(s *scanner, at int) found {
	r := s.at(at)
	if r == 0 || r < utf8.RuneSelf && r != '&' && r != '%' && r != '#' && r != '+' && r != '<' && r != '>' && r != '~' && r != '=' {
		return nothing
	}
	end := at + utf8.RuneLen(r)
	if r == '#' { // a number
		name, ok := s.lang.symbols["#"]
		if d, _ := s.digitAt(end); !ok || d < 0 {
			return nothing
		}
		s.say(name)
		return found{end, Symbol}
	}
	name, ok := s.lang.symbols[string(r)]
	if !ok || name == "" || r < utf8.RuneSelf && r != '&' && r != '%' {
		return nothing
	}
	if r == '&' && !s.parted(at, end) {
		if a, b := s.before(at), s.at(end); !unicode.IsUpper(a) || !unicode.IsUpper(b) { // AT&T
			return nothing
		}
	}
	s.say(name)
	return found{end, Symbol}
}

// parted reports whether space stands on both sides.
func (s *scanner) parted(at, end int) bool {
	return unicode.IsSpace(s.before(at)) && unicode.IsSpace(s.at(end))
}

// decade says the 1990s and the '90s.
func decade(s *scanner, at int) found {
	if s.lang.decade == nil {
		return nothing
	}
	start := at
	if r := s.at(at); r == '\'' || r == '’' || r == '‘' {
		start += utf8.RuneLen(r)
	}
	digits, end := s.run(start)
	if len(digits) != 4 && len(digits) != 2 || !strings.HasSuffix(digits, "0") || start == at && !s.numberBegins(at) {
		return nothing
	}
	next := s.lang.decade(s, digits, end)
	if next <= end {
		return nothing
	}
	return found{next, Decade}
}
