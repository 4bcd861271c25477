package verbal

import (
	"strings"
	"unicode/utf8"
)

// localPhone says a telephone number as it is written at home: 030/123456, 020-123 45 67.
func (g *germanic) localPhone(s *scanner, at int) found {
	var groups []string
	end, total := at, 0
	for i := at; ; {
		group, next := s.run(i)
		if group == "" || len(group) > 10 {
			break
		}
		groups, end = append(groups, group), next
		if total += len(group); total > 14 {
			return nothing
		}
		i = next
		if sep := s.at(i); sep == ' ' || sep == '\u00A0' || sep == '-' || sep == '/' || sep == '–' {
			i += utf8.RuneLen(sep)
		}
		if mark := s.at(i); i > next && (mark == '-' || mark == '–' || mark == '/') {
			i = s.space(i + utf8.RuneLen(mark))
		}
		if i == next {
			break
		}
	}
	before := s.wordBefore(len(strings.TrimRight(s.text[:at], " :\u00A0")))
	known := len(groups) > 1 && s.at(at) == '0' && s.at(at+1) != '0' && total >= 8
	if !s.ends(end) || s.mark(end, ".,:") >= 0 || !known && !(lists(g.phoneWords, before) && total >= 3) {
		return nothing
	}
	s.dial(groups, ",")
	return found{end, Telephone}
}

// emergency says 112-melding digit by digit.
func (g *germanic) emergency(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits != "112" || s.at(end) != '-' || s.word(end+1) == "" {
		return nothing
	}
	s.digits(digits)
	return found{end, Telephone}
}

// andMore says 50+.
func (g *germanic) andMore(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits == "" || len(digits) > 4 || s.at(end) != '+' || !s.ends(end+1) || s.at(end+1) == '+' {
		return nothing
	}
	if d, _ := s.digitAt(s.space(end + 1)); d >= 0 {
		return nothing
	}
	s.cardinal(digits, form{})
	s.say(s.lang.plus)
	return found{end + 1, Cardinal}
}

// toPower says 10².
func (g *germanic) toPower(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 {
		return nothing
	}
	power := map[rune]string{'²': "2", '³': "3", '⁴': "4", '⁵': "5", '⁶': "6", '⁷': "7", '⁸': "8", '⁹': "9"}[s.at(end)]
	after := end + utf8.RuneLen(s.at(end))
	if power == "" || !s.ends(after) {
		return nothing
	}
	s.amount(q, form{})
	s.say(g.power)
	s.cardinal(power, form{})
	return found{after, Math}
}

// score says 1-3 behind a word that a score follows, and 2:0-Sieg.
func (g *germanic) score(s *scanner, at int) found {
	a, next := s.run(at)
	sign := s.at(next)
	if sign != '-' && sign != '–' && sign != ':' || len(a) > 3 {
		return nothing
	}
	b, end := s.run(next + utf8.RuneLen(sign))
	joined := s.at(end) == '-' && s.word(end+1) != ""
	if b == "" || len(b) > 3 || len(b) > 1 && b[0] == '0' || !s.ends(end) || s.mark(end, "-–.,:") >= 0 || !joined && (sign == ':' || !lists(g.scoreWords, s.wordBefore(at))) {
		return nothing
	}
	if u, _ := s.unitAt(s.space(end)); u.name != "" || s.at(s.space(end)) == '%' || joined && sign != ':' && less(quantity{whole: a}, quantity{whole: b}) {
		return nothing
	}
	s.lang.ratio(s, a, b)
	return found{end, Ratio}
}

// dottedUnit says 5 Min. and 3 sek.: a unit with a full stop.
func (g *germanic) dottedUnit(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 {
		return nothing
	}
	next := s.space(end)
	word := s.word(next)
	name := g.dotted[word]
	if name == "" || s.at(next+len(word)) != '.' {
		return nothing
	}
	end = next + len(word)
	if !s.sentenceEnds(end + 1) {
		end++
	}
	s.measure(q, unit{name: name})
	return found{end, Measure}
}

// percents says 10 %, where a preposition tells the form of 1 %.
func (g *germanic) percents(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 || s.at(s.space(end)) != '%' {
		return nothing
	}
	g.measure(s, q, unit{name: "concentr-percent"})
	return found{s.space(end) + 1, Percent}
}

// timesOf says 2x.
func (g *germanic) timesOf(s *scanner, at int) found {
	digits, end := s.run(at)
	if s.at(end) != 'x' && s.at(end) != '×' || !s.ends(end+utf8.RuneLen(s.at(end))) || digits == "" {
		return nothing
	}
	if d, _ := s.digitAt(s.space(end + utf8.RuneLen(s.at(end)))); d >= 0 {
		return nothing
	}
	s.cardinal(digits, form{gender: "masculine"})
	if digits == "1" {
		s.out = append(s.out, g.fold.one...)
	} else {
		s.out = append(s.out, g.fold.more...)
	}
	return found{end + utf8.RuneLen(s.at(end)), Cardinal}
}

// vulgarMeasure says ½ kg, 2½ l, and ½ hour.
func (g *germanic) vulgarMeasure(s *scanner, at int) found {
	m := vulgarFraction(s, at)
	if m.end <= at {
		return nothing
	}
	half := s.at(at) == '½'
	next := s.space(m.end)
	u, end := s.unitAt(next)
	if u.name == "" || end-next == 1 && !s.sureOfLetter(u, next) {
		gender := ""
		if word := s.word(next); word != "" && next > m.end {
			gender = g.genderOf(word)
		}
		switch {
		case half && gender != "":
			s.out = s.out[:0]
			s.say(s.lang.fractionNames[2].byGender(gender))
		case !g.mendHalf(s, gender):
			return nothing
		}
		return found{m.end, Fraction}
	}
	q := quantity{whole: "2"}
	if whole, _ := s.run(at); whole == "" {
		q.whole = "1"
	}
	name, gender := g.named(s, q, u)
	if half {
		s.out = s.out[:0]
		s.say(s.lang.fractionNames[2].byGender(gender))
	}
	g.mendHalf(s, gender)
	s.say(name)
	return found{end, Measure}
}

// mendHalf sets the half behind a whole number in the neuter: två och ett halvt år.
func (g *germanic) mendHalf(s *scanner, gender string) bool {
	half := s.lang.fractionNames[2]
	words, ok := strings.CutSuffix(string(s.out), half.one)
	if !ok || gender != "neuter" {
		return false
	}
	s.out = append(s.out[:0], words+half.rest...)
	return true
}

// byGender returns a name that differs by gender: of the feminine the second, of the neuter that of the rest.
func (n names) byGender(gender string) string {
	switch {
	case gender == "feminine" && n.more != "":
		return n.more
	case gender == "neuter" && n.rest != "":
		return n.rest
	}
	return n.one
}

// decimalsBy returns the saying of decimal numbers: digits behind the mark one by one, or as a number where they are at most so many.
func decimalsBy(comma string, together int) func(s *scanner, q quantity) {
	return func(s *scanner, q quantity) {
		if q.whole == "" {
			q.whole = "0"
		}
		s.cardinal(q.whole, form{})
		if q.point {
			s.say(s.lang.point)
		} else {
			s.say(comma)
		}
		f := q.fraction
		if len(f) > together || f == "" || f[0] == '0' {
			s.digits(f)
			return
		}
		s.cardinal(f, form{})
	}
}
