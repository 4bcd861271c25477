package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// signed says a quantity behind a sign: -5 °C.
func (g *slavic) signed(s *scanner, at int) found {
	sign := s.at(at)
	next := at + utf8.RuneLen(sign)
	if b := s.before(at); b != 0 && !unicode.IsSpace(b) && !strings.ContainsRune("([{\"'“„«…", b) {
		return nothing
	}
	if d, _ := s.digitAt(next); d < 0 {
		return nothing
	}
	if sign == '+' {
		s.say(s.lang.plus)
	} else {
		s.say(s.lang.minus)
	}
	m := g.times(s, next)
	if m.end <= next {
		m = g.quantityAt(s, next, at)
	}
	return m
}

// dashAt returns where a number begins behind a dash, and whether there is one.
func (s *scanner) dashAt(end int) (int, bool) {
	next := s.space(end)
	dash := s.at(next)
	if dash != '–' && dash != '-' && (dash != '—' || next > end) && dash != '‑' && dash != '−' {
		return end, false
	}
	after := next + utf8.RuneLen(dash)
	start := s.space(after)
	if start > after != (next > end) || next > end && dash == '-' {
		return end, false
	}
	d, _ := s.digitAt(start)
	return start, d >= 0
}

// compared says a sign and the number behind it: >5, ≥ 3.
func (g *slavic) compared(s *scanner, at int) found {
	sign := s.at(at)
	next := s.space(at + utf8.RuneLen(sign))
	if d, _ := s.digitAt(next); d < 0 || s.lang.letters == nil {
		return nothing
	}
	s.say(s.lang.symbols[string(sign)])
	s.ask = "genitive"
	m := g.quantityAt(s, next, at)
	s.ask = ""
	return m
}

// moneyBefore says $13, $13 млрд, €20–30.
func (g *slavic) moneyBefore(s *scanner, at int) found {
	m, next := s.moneyAt(at)
	if m.code == "" || !s.begins(at) && wordly(s.at(at)) {
		return nothing
	}
	if unicode.IsLower(s.at(at)) { // a word: euro 4,27 zł
		s.say(s.text[at:next])
		return found{next, Money}
	}
	next = s.space(next)
	q, end := s.number(next)
	if end < 0 || q.whole == "" {
		return nothing
	}
	end = s.pointed(&q, end)
	c, governed := g.asked(s, at)
	from, ranged := q, false
	if start, ok := s.dashAt(end); ok {
		if to, last := s.number(start); last > 0 && less(q, to) {
			q, end, ranged = to, last, true
		}
	}
	if after, ok := s.scaledMoney(&q, end); ok && g.scales[q.scale].one != "" {
		end = after
	} else {
		q.scale = 0
	}
	if !s.ends(end) {
		return nothing
	}
	if !ranged {
		g.pay(s, q, m.code, c)
		return found{end, Money}
	}
	gender := g.ofMoney(s, m.code).whole.gender
	if q.scale > 0 {
		gender = g.scales[q.scale].gender
	}
	g.between(s, &c, governed, func() { g.bare(s, from, gender, c) }, func() { g.pay(s, q, m.code, c) })
	return found{end, Range}
}

// fraction says ½ and 3/4 with what they are of.
func (g *slavic) fraction(s *scanner, at int) found {
	if c, _ := g.asked(s, at); c.plain() == genitive { // около 2/3
		s.ask = "genitive"
		defer func() { s.ask = "" }()
	}
	m := vulgarFraction(s, at)
	if m.end <= at {
		if m = fractionOfTwo(s, at); m.end <= at {
			return nothing
		}
	}
	if n, after, full := g.thing(s, m.end); n.one != "" {
		s.say(n.rest)
		if full {
			s.out = append(s.out, '.')
		}
		m.end = after
	}
	return m
}
