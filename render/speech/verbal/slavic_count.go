package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// quantity says a number, or a range of two, and what it counts, in the case that the word before asks for.
func (g *slavic) quantity(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	return g.quantityAt(s, at, at)
}

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

// thing returns what the sign of a unit or an abbreviation behind a number stands for, where it ends, and whether a sentence
// ends with it.
func (g *slavic) thing(s *scanner, end int) (n names, after int, full bool) {
	at := s.space(end)
	if s.at(at) == '-' {
		return n, end, false
	}
	word := s.word(at)
	after = at + len(word)
	u, last := s.unitAt(at)
	if word != "" && last <= after+1 {
		if noun, ok := g.nouns[word+"."]; ok && s.at(after) == '.' {
			return noun, after + 1, s.stops(after + 1)
		}
		if noun, ok := g.nouns[word]; ok {
			if d, _ := s.digitAt(s.space(after)); d >= 0 && g.places[word+"#"] != "" { // ust. 2 pkt 5
				return n, end, false
			}
			return noun, after, false
		}
	}
	after = last
	if u.name == "" {
		return n, end, false
	}
	sign := s.text[at:after]
	if s.at(after) == '.' && g.places[sign+"."] != "" && unicode.IsUpper(s.at(s.space(after+1))) { // школа № 5 г. Москвы
		if before, start := s.tokenBefore(s.start); g.places[before+"#"] != "" || strings.HasSuffix(strings.TrimRight(s.text[:start], " \u00A0"), "№") {
			return n, end, false
		}
	}
	if s.at(after) == '-' && unicode.IsLetter(s.at(after+1)) {
		return n, end, false
	}
	if utf8.RuneCountInString(sign) == 1 && strings.Contains(s.lang.letterWords, sign) {
		if r := s.at(s.space(after)); at == end || unicode.IsLetter(r) || unicode.IsDigit(r) || s.at(after) == '.' && !s.sentenceEnds(after+1) {
			return n, end, false
		}
	}
	if r := s.at(after); r == '\'' || r == '’' {
		return n, end, false
	}
	n = g.ofUnit(s, u)
	if s.text[after-1] == '.' {
		return n, after, s.stops(after)
	}
	if s.at(after) == '.' && strings.Contains(g.dotted, "|"+sign+"|") && !s.sentenceEnds(after+1) {
		after++
	}
	return n, after, false
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
