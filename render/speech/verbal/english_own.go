package verbal

import (
	"strings"
	"unicode"
)

// What English alone writes so.
var englishOwns = []recogniser{englishPoint, englishBook, englishLasting, englishPower, englishPair, englishFeet}

// englishOwn tries what English alone writes so.
func englishOwn(s *scanner, at int) found {
	for _, try := range englishOwns {
		if m := try(s, at); m.end > at {
			return m
		}
		s.out = s.out[:0]
	}
	return nothing
}

// englishPoint says .75 and .5%.
func englishPoint(s *scanner, at int) found {
	if s.at(at) != '.' {
		return nothing
	}
	digits, end := s.run(at + 1)
	if digits == "" || s.mark(end, ".,") >= 0 || !s.ends(end) {
		return nothing
	}
	s.say("point")
	s.digits(digits)
	if s.at(end) == '%' {
		s.say(s.lang.symbols["%"])
		return found{end + 1, Percent}
	}
	next := s.space(end)
	if u, after := s.unitAt(next); u.name != "" && after > next+1 {
		words := s.unitPattern(quantity{fraction: digits}, u, string(s.out))
		s.out = append(s.out[:0], words...)
		return found{after, Measure}
	}
	return found{end, Decimal}
}

// englishBook says the number of a book or journal: ISBN 978-3-16-148410-0.
func englishBook(s *scanner, at int) found {
	if d, _ := s.digitAt(at); d < 0 || !s.begins(at) {
		return nothing
	}
	before := strings.TrimRight(s.text[:at], " :")
	if !strings.HasSuffix(before, "ISBN") && !strings.HasSuffix(before, "ISSN") && !strings.HasSuffix(before, "ISBN-13") && !strings.HasSuffix(before, "ISBN-10") {
		return nothing
	}
	end := at
	for {
		digits, next := s.run(end)
		s.digits(digits)
		if s.at(next) == 'X' {
			s.say("X")
			next++
		}
		end = next
		if s.at(next) != '-' || s.mark(next, "-") < 0 && s.at(next+1) != 'X' {
			return found{end, Digits}
		}
		end++
	}
}

// englishLasting says 23m 45s and 2h30m.
func englishLasting(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	units := [...]struct {
		sign rune
		name string
	}{{'h', "duration-hour"}, {'m', "duration-minute"}, {'s', "duration-second"}}
	end, parts := at, 0
	for i, next := 0, at; i < len(units); i++ {
		digits, after := s.run(next)
		if digits == "" || len(digits) > 3 || s.at(after) != units[i].sign || wordly(s.at(after+1)) && !unicode.IsDigit(s.at(after+1)) {
			continue
		}
		s.plainMeasure(quantity{whole: digits}, unit{name: units[i].name})
		end, parts = after+1, parts+1
		next = s.space(end)
	}
	if parts < 2 || !s.ends(end) {
		return nothing
	}
	return found{end, Time}
}

// englishPower says 1e6, 10^6 and 10⁶.
func englishPower(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	q, end := s.number(at)
	if end < 0 {
		return nothing
	}
	base := "10"
	next := end
	switch r := s.at(end); {
	case (r == 'e' || r == 'E') && end-at < 8:
		next++
	case r == '^':
		base, next = "", next+1
	case r != '²' && r != '³' && superscript(r) >= 0 || r == '⁻':
		base = ""
	default:
		return nothing
	}
	negative := false
	if r := s.at(next); r == '-' || r == '−' || r == '⁻' {
		negative, next = true, next+len(string(r))
	}
	power, after := s.run(next)
	for power == "" || after == next {
		d := superscript(s.at(after))
		if d < 0 {
			break
		}
		for ; d >= 0; d = superscript(s.at(after)) {
			power += itoa(d)
			after += len(string(s.at(after)))
		}
	}
	if power == "" || len(power) > 3 || !s.ends(after) {
		return nothing
	}
	s.amount(q, form{})
	if base != "" {
		s.say("times")
		s.cardinal(base, form{})
	}
	s.say("to the power of")
	if negative {
		s.say(s.lang.minus)
	}
	s.cardinal(power, form{})
	return found{after, Math}
}

// superscript returns the value of a digit that is set high, or -1.
func superscript(r rune) int {
	switch {
	case r == '¹':
		return 1
	case r == '²' || r == '³':
		return int(r-'²') + 2
	case r == '⁰' || r >= '⁴' && r <= '⁹':
		return int(r - '⁰')
	}
	return -1
}

// englishPair says two numbers that belong together: 4x4, 1920×1080, 2010/11, 9/11.
func englishPair(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	a, next := s.run(at)
	sign := s.at(next)
	if a == "" || sign != 'x' && sign != '×' && sign != '/' {
		return nothing
	}
	b, end := s.run(next + len(string(sign)))
	if b == "" || !s.ends(end) || s.mark(end, "./,") >= 0 {
		return nothing
	}
	switch {
	case sign != '/':
		s.cardinal(a, form{})
		s.say("by")
		s.cardinal(b, form{})
		return found{end, Measure}
	case len(a) == 4 && len(b) == 2 && (atoi(a)+1)%100 == atoi(b) && a >= "1000" && a < "2100":
		s.year(a)
		s.cardinal(b, form{})
		return found{end, Year}
	case a == "9" && b == "11": // the day
		s.cardinal(a, form{})
		s.cardinal(b, form{})
		return found{end, Date}
	}
	return nothing
}

// englishFeet says 5'11", 99¢, 50k and 4K.
func englishFeet(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits == "" || !s.numberBegins(at) {
		return nothing
	}
	switch r := s.at(end); r {
	case '\'', '’', '′':
		inches, after := s.run(end + len(string(r)))
		if q := s.at(after); inches == "" || q != '"' && q != '”' && q != '″' || len(digits) > 2 || len(inches) > 2 {
			return nothing
		} else {
			after += len(string(q))
		}
		s.cardinal(digits, form{})
		if digits == "1" {
			s.say("foot")
		} else {
			s.say("feet")
		}
		s.cardinal(inches, form{})
		return found{after, Measure}
	case '¢':
		s.cardinal(digits, form{})
		if digits == "1" {
			s.say("cent")
		} else {
			s.say("cents")
		}
		return found{end + len(string(r)), Money}
	case 'k', 'K':
		if !s.ends(end + 1) {
			return nothing
		}
		s.cardinal(digits, form{})
		if r == 'k' {
			s.say("thousand")
		} else {
			s.say("K")
		}
		return found{end + 1, Cardinal}
	}
	return nothing
}
