package verbal

import (
	"strings"
	"unicode/utf8"
)

// quantity says a number, or a range of two, and what it counts, in the case that the word before asks for.
func (g *slavic) quantity(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	return g.quantityAt(s, at, at)
}

// quantityAt is quantity of a number behind a sign, which the place tells.
func (g *slavic) quantityAt(s *scanner, at, sign int) found {
	from, end := s.number(at)
	if end < 0 {
		return nothing
	}
	if s.thousandsAt(at, end) {
		from, end = s.grouped(at)
	}
	if strings.HasPrefix(from.whole, "0") && len(from.whole) > 1 || len(from.whole) > maxDigits {
		return nothing
	}
	if m := g.pointed(s, &from, &end, sign); m.end > at {
		return m
	}
	c, governed := g.asked(s, sign)
	before, _ := s.tokenBefore(sign)
	governed = governed || g.places[before+"#"] != ""
	q, ranged := from, false
	if start, ok := s.dashAt(end); ok {
		to, last := s.number(start)
		if last < 0 || !less(from, to) || strings.HasPrefix(to.whole, "0") && len(to.whole) > 1 {
			return nothing // a score, or a number of something
		}
		if after, long := s.dashAt(last); long && after > last {
			return nothing
		}
		q, end, ranged = to, last, true
	}
	if r := s.at(end); r == ':' || r == '/' {
		if s.mark(end, ":/") >= 0 {
			return nothing
		}
	}
	if after, ok := s.scaledMoney(&q, end); ok && g.scales[q.scale].one != "" {
		if end = after; s.at(end) == '.' && s.lang.scales[strings.ToLower(q.word)] > 0 && !s.sentenceEnds(end+1) {
			end++
		}
	} else {
		q.scale = 0
	}
	say := func(n names) func(q quantity, bare bool) {
		return func(q quantity, bare bool) {
			if bare {
				gender := n.gender
				if q.scale > 0 {
					gender, q.scale = g.scales[q.scale].gender, 0
				}
				g.bare(s, q, gender, c)
				return
			}
			g.counted(s, q, n, c)
		}
	}
	class, stop := Measure, false
	var said func(q quantity, bare bool)
	next := s.space(end)
	switch m, after := s.moneyAt(next); {
	case s.at(next) == '%':
		end, class = next+1, Percent
		if word := s.word(end + 1); s.at(end) == '-' && word != "" && q.fraction == "" && !ranged { // 5%-ный
			s.say(g.combine(q.whole) + g.percentual(word))
			return found{end + 1 + len(word), Ordinal}
		}
		said = say(g.ofUnit(s, unit{name: "concentr-percent"}))
	case m.code != "" && (s.ends(after) || s.text[after-1] == '.'):
		end, class = after, Money
		stop = s.text[after-1] == '.' && s.stops(after)
		by := ""
		if per := s.at(end); per == '/' {
			if u, last := s.unitAt(end + 1); u.name != "" {
				end = last
				by = g.forEach(s, u.name)
			}
		}
		said = func(q quantity, bare bool) {
			if bare {
				say(g.ofMoney(s, m.code).whole)(q, true)
				return
			}
			g.pay(s, q, m.code, c)
			s.say(by)
		}
	default:
		n, after, full := g.thing(s, end)
		if n.one == "" {
			break
		}
		end, stop, said = after, full, say(n)
		if next, _ := s.behind(end); lists(g.away, next) && lists(g.locals, before) {
			c = locative
		}
		if before == "po" && hasAny(n.one, "godzina", "minuta", "sekunda") { // po 2 godz.
			c = locative
		}
	}
	if said == nil {
		if !s.ends(end) && !s.attached(end) {
			return nothing
		}
		gender, told := "masculine", nominative
		if q.fraction == "" && q.scale == 0 {
			first, second := s.behind(end)
			gender, told = g.counts(q.whole, first, second)
			if g.lone(q) && lists(g.locals, before) && !hasAny(first, "у", "ю", "ę", "ą") {
				if he, k := g.agrees(first, before); k == locative {
					gender, told = he, k
				}
			}
		}
		if told != nominative {
			c = told
		}
		class, said = Cardinal, say(names{gender: gender})
		if word := s.word(end + 1); s.at(end) == '-' && !ranged && inCapitals(word) { // 123-ФЗ
			s.say(g.cardinal(s.Verbalizer, q.whole, "masculine", nominative))
			return found{end + 1, Cardinal}
		}
		if q.fraction != "" {
			class = Decimal
		}
	}
	if !ranged {
		said(q, false)
	} else {
		if name := s.wordBefore(sign); name != "" && class == Cardinal && s.text[end-len(q.whole)-1] == '-' && name[0] < utf8.RuneSelf && capital(name) == name { // Boeing 737-800
			governed = true
		}
		class = Range
		from.scale = 0
		if q.scale > 0 { // the number before the scale agrees with its word
			from.scale = q.scale
		}
		g.between(s, &c, governed, func() { said(from, true) }, func() { said(q, false) })
	}
	if stop {
		s.out = append(s.out, '.')
	}
	return found{end, class}
}

// pointed reads a fraction behind a full stop, 3.5 млн, and says a version: iOS 18.2.
func (g *slavic) pointed(s *scanner, q *quantity, end *int, sign int) found {
	if q.fraction != "" || q.grouped || s.at(*end) != '.' || s.mark(*end, ".") < 0 {
		return nothing
	}
	fraction, after := s.run(*end + 1)
	if len(fraction) > 3 || !s.ends(after) || s.mark(after, ".,:/-–") >= 0 {
		return nothing
	}
	if name := s.wordBefore(sign); name != "" && (name[0] < utf8.RuneSelf && s.letters(name) || inCapitals(name) || lists(g.versions, name)) {
		s.versionNumber(q.whole + "." + fraction)
		return found{after, Version}
	}
	q.fraction, *end = fraction, after
	return nothing
}

// letters reports whether a word of Latin letters is none of the language: a name in a text in Cyrillic, or one with a capital.
func (s *scanner) letters(word string) bool {
	return s.lang.letters != nil || strings.ToLower(word) != word
}

// between says a range: "from … to …", or with a dash where the word before asks for a case.
func (g *slavic) between(s *scanner, c *kase, governed bool, from, to func()) {
	if governed {
		from()
		s.say("–")
		to()
		return
	}
	*c = genitive
	s.say(g.from)
	from()
	s.say(g.to)
	to()
}
