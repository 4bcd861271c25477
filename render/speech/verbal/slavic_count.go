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

// percentual returns "процентный" by the ending that is written behind "%-".
func (g *slavic) percentual(written string) string {
	fields := strings.Fields(g.percentAdjective)
	stem := fields[0]
	for i := range stem { // "ный" and "owy" repeat the end of the stem
		if rest, ok := strings.CutPrefix(written, stem[i:]); ok {
			written = rest
			break
		}
	}
	for _, ending := range fields[1:] {
		if strings.HasSuffix(ending, written) {
			return stem + ending
		}
	}
	return stem + written
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

// suffixed says 3-й, 5-ти, 10-летний: a number with the end of its word behind a hyphen.
func (g *slavic) suffixed(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits == "" || len(digits) > 6 || !s.numberBegins(at) || digits[0] == '0' {
		return nothing
	}
	first := ""
	if start, ok := s.dashAt(end); ok && start-end <= 3 && s.at(end) != ' ' { // 5–6-летние
		if second, last := s.run(start); s.at(last) == '-' {
			first, digits, end = digits, second, last
		}
	}
	if hyphen := s.at(end); hyphen != '-' && hyphen != '‑' {
		return nothing
	}
	start := end + len(string(s.at(end)))
	word := s.word(start)
	after := start + len(word)
	if r, _ := utf8.DecodeRuneInString(word); word == "" || !unicode.IsLower(r) || !s.ends(after) || s.at(after) == '-' {
		return nothing
	}
	if utf8.RuneCountInString(word) <= 4 {
		before, _ := s.tokenBefore(at)
		next, _ := s.behind(after)
		if said := g.bySuffix(s.Verbalizer, digits, word, before, next); said != "" {
			if first != "" {
				s.say(g.bySuffix(s.Verbalizer, first, word, before, next))
				s.say("–")
			}
			s.say(said)
			if _, last, f := g.yearWord(s, after, g.years); f.short && f.plural { // 1990-х гг.
				row := nominative
				if hasAny(word, "х", "ch") {
					if row = genitive; lists(g.locals, before) {
						row = locative
					}
				}
				s.say(g.forms(g.year)[row+6])
				if after = last; s.text[after-1] == '.' && s.closes(at, after) {
					s.out = append(s.out, '.')
				}
			} else if n, last, _ := g.thing(s, after); n.one != "" && s.space(after) > after { // на 45-м км
				s.say(g.decline(n, false, g.suffixCase(word, before)))
				after = last
			}
			return found{after, Ordinal}
		}
	}
	if utf8.RuneCountInString(word) < 4 {
		return nothing
	}
	if first != "" {
		s.say(g.combine(first) + "-" + g.combine(digits) + word)
	} else {
		s.say(g.combine(digits) + word)
	}
	return found{after, Ordinal}
}

// suffixCase returns the case that the end of an ordinal number tells.
func (g *slavic) suffixCase(suffix, before string) kase {
	switch {
	case strings.HasSuffix(suffix, "го"):
		return genitive
	case lists(g.locals, before) && (strings.HasSuffix(suffix, "м") || strings.HasSuffix(suffix, "му")):
		return locative
	case strings.HasSuffix(suffix, "му"):
		return dative
	case strings.HasSuffix(suffix, "м"):
		return instrumental
	}
	return nominative
}

// bySuffix returns the form of an ordinal number, or of a cardinal one, that ends in what is written behind the hyphen.
func (g *slavic) bySuffix(v *Verbalizer, digits, suffix, before, next string) string {
	n := atoi(digits)
	if len(digits) == 1 && n >= 2 && n <= 4 && strings.HasSuffix(suffix, "х") || strings.HasSuffix(suffix, "ти") || suffix == "ciu" || suffix == "ech" || suffix == "óch" {
		if said := g.cardinal(v, digits, "masculine", genitive); strings.HasSuffix(said, suffix) {
			return said
		}
	}
	if n%10 == 0 && n > 10 && (next == "" || begins(g.decadeWords, next)) { // 90-е
		for _, c := range [...]kase{nominative, genitive, instrumental, dative} {
			if said := g.ordinal(v, digits, "plural", c); strings.HasSuffix(said, suffix) && (c != dative || next != "") {
				return said
			}
		}
	}
	if next != "" {
		gender, c := g.agrees(next, before)
		if said := g.ordinal(v, digits, gender, c); strings.HasSuffix(said, suffix) {
			return said
		}
	}
	if g.dayCases[":"+before] == locative && before != "w" { // о 9-й
		if said := g.ordinal(v, digits, "feminine", locative); strings.HasSuffix(said, suffix) {
			return said
		}
	}
	for _, gender := range [...]string{"masculine", "feminine", "neuter", "plural"} {
		for _, c := range [...]kase{nominative, genitive, dative, accusative, locative, instrumental} {
			if said := g.ordinal(v, digits, gender, c); strings.HasSuffix(said, suffix) {
				if c == locative && !lists(g.locals, before) {
					if other := g.ordinal(v, digits, gender, instrumental); strings.HasSuffix(other, suffix) {
						return other
					}
				}
				return said
			}
		}
	}
	if said := g.cardinal(v, digits, "masculine", genitive); strings.HasSuffix(said, suffix) {
		return said
	}
	return ""
}

// phone says 123-45-67 and 8-800-555-35-35 digit by digit.
func (g *slavic) phone(s *scanner, at int) found {
	if !s.numberBegins(at) || isoDate(s, at).end > at || numericDate(s, at).end > at {
		return nothing
	}
	s.out = s.out[:0]
	var groups [6]string
	n, total, end, spaces := 0, 0, at, false
	for i := at; n < len(groups); {
		group, next := s.run(i)
		if group == "" || len(group) > 4 || n > 0 && len(group) < 2 {
			return nothing
		}
		groups[n], end = group, next
		n++
		total += len(group)
		if s.at(next) != '-' && s.at(next) != ' ' || s.mark(next, "- ") < 0 {
			break
		}
		spaces = spaces || s.at(next) == ' '

		i = next + 1
	}
	if n < 3 || total < 6 || total > 11 || !s.ends(end) || spaces && !g.called(s, at) && (n < 4 || total < 9 || len(groups[n-1]) != 2 || len(groups[n-2]) != 2) {
		return nothing
	}
	for i, group := range groups[:n] {
		if i > 0 {
			s.out = append(s.out, ',')
		}
		s.digits(group)
	}
	return found{end, Telephone}
}

// called reports whether a word for a telephone number stands before a place.
func (g *slavic) called(s *scanner, at int) bool {
	word, _ := s.tokenBefore(at)
	return lists(s.lang.callWords, strings.TrimSuffix(word, "."))
}
