package verbal

import "strings"

// englishSpaced says 2 000 000.
func englishSpaced(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	digits, end := s.run(at)
	if digits == "" || len(digits) > 3 || digits[0] == '0' {
		return nothing
	}
	groups := 0
	for s.at(end) == ' ' {
		group, after := s.run(end + 1)
		if len(group) != 3 || len(digits) > maxDigits-3 {
			break
		}
		digits, end, groups = digits+group, after, groups+1
	}
	if groups < 2 || !s.ends(end) || s.mark(end, ".,-/") >= 0 {
		return nothing
	}
	s.cardinal(digits, form{})
	return found{end, Cardinal}
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

// englishPair says two numbers that belong together: 4x4, 1920×1080, 50-50, 2010/11.
func englishPair(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	a, next := s.run(at)
	sign := s.at(next)
	if a == "" || sign != 'x' && sign != '×' && sign != '/' && sign != '-' {
		return nothing
	}
	b, end := s.run(next + len(string(sign)))
	if b == "" || !s.ends(end) || s.mark(end, "./,") >= 0 {
		return nothing
	}
	switch {
	case sign == '-':
		if a != "50" || b != "50" {
			return nothing
		}
		s.cardinal(a, form{})
		s.cardinal(b, form{})
		return found{end, Ratio}
	case sign != '/':
		s.cardinal(a, form{})
		s.say("by")
		s.cardinal(b, form{})
		return found{end, Measure}
	case len(a) == 4 && len(b) == 2 && (atoi(a)+1)%100 == atoi(b) && a >= "1000" && a < "2100":
		s.year(a)
		if b[0] == '0' {
			s.say("oh")
		}
		s.cardinal(strings.TrimLeft(b, "0"), form{})
		return found{end, Year}
	}
	return nothing
}
