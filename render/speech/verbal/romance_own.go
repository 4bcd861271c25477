package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What may begin with a digit, and with a letter, the most special first.
var (
	romanceDigits = [...]func(*romance, *scanner, int) found{
		(*romance).times, (*romance).phone, (*romance).dayAndMonth, (*romance).season, (*romance).overYear, (*romance).letterBehind, (*romance).letterOfScale,
		(*romance).withPoint, (*romance).centsOfWords, (*romance).crossed, (*romance).compound,
	}
	romanceLetters = [...]func(*romance, *scanner, int) found{
		(*romance).numberBehind, (*romance).exactly, (*romance).romanBefore, (*romance).romanSeries, (*romance).formula, (*romance).numbered, (*romance).capitals,
	}
)

// own recognises what these languages write in another way than the core knows.
func (r *romance) own(s *scanner, at int) found {
	if r.more != nil {
		if m := r.more(s, at); m.end > at {
			return m
		}
		s.out = s.out[:0]
	}
	all := romanceLetters[:]
	switch c := s.at(at); {
	case c >= '0' && c <= '9':
		if !s.numberBegins(at) {
			return nothing
		}
		all = romanceDigits[:]
	case c == '+' && r.phonePairs:
		return r.abroad(s, at)
	case !unicode.IsLetter(c) || !s.begins(at):
		return nothing
	}
	return oneBy(r, s, at, all)
}

// letterBehind says 5G, 3D and 4K, and 11-S.
func (r *romance) letterBehind(s *scanner, at int) found {
	digits, end := s.run(at)
	if s.at(end) == '-' && len(digits) <= 2 && s.at(end+1) >= 'A' && s.at(end+1) <= 'Z' && s.ends(end+2) && s.at(end+2) != '-' {
		s.cardinal(digits, form{})
		s.say(s.text[end+1 : end+2])
		return found{end + 2, Version}
	}
	letter := s.at(end)
	if len(digits) > 2 || letter != 'G' && letter != 'D' && letter != 'K' || !s.ends(end+1) {
		return nothing
	}
	s.cardinal(digits, form{})
	s.say(string(letter))
	return found{end + 1, Version}
}

// letterOfScale says 5,2 M de, which is a number of millions.
func (r *romance) letterOfScale(s *scanner, at int) found {
	q, end := s.number(at)
	next := s.space(max(end, 0))
	if end < 0 || next == end || s.at(next) != 'M' || !s.ends(next+1) {
		return nothing
	}
	if behind := s.word(s.space(next + 1)); behind != "de" && behind != "d" && behind != "di" {
		return nothing
	}
	q.scale = 6
	s.amount(q, form{gender: "masculine"})
	return found{next + 1, Cardinal}
}

// crossed says 4x4 and 10 x 15 cm.
func (r *romance) crossed(s *scanner, at int) found {
	q, end := s.number(at)
	next := s.space(max(end, 0))
	cross := s.at(next)
	if end < 0 || cross != 'x' && cross != '×' {
		return nothing
	}
	after := s.space(next + utf8.RuneLen(cross))
	if (after > next+utf8.RuneLen(cross)) != (next > end) {
		return nothing
	}
	m, said, _ := s.aside(after, measureOf, plainBehindSign)
	if m.end <= after || cross == '×' && next > end && m.class != Measure {
		return nothing
	}
	s.amount(q, form{})
	switch {
	case r.crossScore && m.class == Cardinal && len(q.whole) < 3 && cross == 'x' && s.text[at:m.end] != "4x4":
		s.say(s.lang.to)
		m.class = Ratio
	case r.cross != "sur" || s.text[at:m.end] != "4x4": // "un quatre quatre"
		s.say(r.cross)
	}
	s.say(said)
	return m
}

// compound says 2024-42 and 737-800 behind a word that such a name follows, as two numbers.
func (r *romance) compound(s *scanner, at int) found {
	before := s.text[max(at-12, 0):at]
	sign := false
	for _, n := range r.numberSign {
		sign = sign || strings.HasSuffix(strings.TrimRight(before, " \u00A0"), n)
	}
	article := lists("|l|r|d|article|articles|", s.wordBefore(at))
	if !sign && !article && !lists("|boeing|airbus|", s.wordBefore(at)) {
		return nothing
	}
	a, next := s.run(at)
	if s.at(next) != '-' && s.at(next) != '/' {
		return nothing
	}
	b, end := s.run(next + 1)
	if b == "" || len(b) > 6 || !s.ends(end) || s.mark(end, "-/.,") >= 0 {
		return nothing
	}
	s.cardinal(a, form{})
	if article {
		s.say(s.lang.dash)
	}
	s.cardinal(b, form{})
	return found{end, Version}
}

// withPoint says a number with a full stop where the language writes a comma: iOS 18.2, 3.5 million.
func (r *romance) withPoint(s *scanner, at int) found {
	q := quantity{point: true}
	end := at
	q.whole, end = s.run(at)
	if s.decimalMark() != ',' || s.mark(end, ".") < 0 || len(q.whole) > 4 {
		return nothing
	}
	q.fraction, end = s.run(end + 1)
	if len(q.fraction) > 2 || s.mark(end, ".,:/-") >= 0 {
		return nothing
	}
	after, scaled := s.scaledMoney(&q, end)
	if scaled {
		end = after
	}
	next := s.space(end)
	if m, after := s.moneyAt(next); m.code != "" && s.ends(after) {
		s.money(q, m)
		return found{after, Money}
	}
	if u, after := s.unitAt(next); u.name != "" && (next == end || len(s.text[next:after]) > 1) {
		s.measure(q, u)
		return found{after, Measure}
	}
	if s.at(next) == '%' {
		s.percent(q)
		return found{next + 1, Percent}
	}
	if !s.ends(end) {
		return nothing
	}
	s.amount(q, form{})
	return found{end, Decimal}
}

// centsOfWords says 5,20 euros as money: five euros twenty.
func (r *romance) centsOfWords(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 || len(q.fraction) != 2 {
		return nothing
	}
	next := s.space(end)
	word := s.word(next)
	code, ok := r.moneyWords[word]
	if !ok || next == end {
		return nothing
	}
	s.money(q, s.currency(code))
	return found{next + len(word), Money}
}
