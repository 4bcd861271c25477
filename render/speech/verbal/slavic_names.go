package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// ofUnit returns what a unit is called.
func (g *slavic) ofUnit(s *scanner, u unit) names {
	n, ok := g.unitNames[u.name]
	if !ok {
		form := func(c cldr.Category) string {
			return strings.ReplaceAll(bareName(s.id.Measure(u.name, c)), "амер. ", "")
		}
		n = names{one: form(cldr.One), few: form(cldr.Few), more: form(cldr.Many), rest: form(cldr.Other), gender: s.id.MeasureGender(u.name)}
		switch last := lastRune(n.one); {
		case n.gender == "feminine" || n.gender == "neuter" || n.gender == "masculine":
		case n.gender == "" && (last == 'a' || last == 'а' || last == 'я'):
			n.gender = "feminine"
		default:
			n.gender = "masculine"
		}
	}
	if u.per != "" {
		per := g.per(s, u.per)
		n.one, n.few, n.more, n.rest = n.one+per, n.few+per, n.more+per, n.rest+per
	}
	return n
}

// per returns the words for a unit by which something is.
func (g *slavic) per(s *scanner, name string) string {
	if per := bareName(s.id.MeasurePer(name)); per != "" {
		return " " + per
	}
	return " " + g.by + " " + g.decline(g.ofUnit(s, unit{name: name}), false, accusative)
}

// ofMoney returns what a currency and its hundredth are called.
func (g *slavic) ofMoney(s *scanner, code string) coin {
	if k, ok := g.coins[code]; ok && !s.options.FullCurrency {
		return k
	}
	n := names{one: s.id.Money(code, cldr.One), few: s.id.Money(code, cldr.Few), more: s.id.Money(code, cldr.Many), rest: s.id.Money(code, cldr.Other), gender: "masculine"}
	if first, _, _ := strings.Cut(n.one, " "); strings.HasSuffix(first, "a") || strings.HasSuffix(first, "ая") || strings.HasSuffix(n.one, "а") {
		n.gender = "feminine"
	}
	if n.one == "" {
		n = names{one: code, few: code, more: code, rest: code}
	}
	return coin{whole: n, part: g.coins[code].part}
}

// forEach returns the words for the unit that a price is for.
func (g *slavic) forEach(s *scanner, name string) string {
	return g.each + " " + g.decline(g.ofUnit(s, unit{name: name}), false, accusative)
}

// pay says an amount of money.
func (g *slavic) pay(s *scanner, q quantity, code string, c kase) {
	k := g.ofMoney(s, code)
	if q.scale == 0 && strings.Trim(q.fraction, "0") == "" {
		q.fraction = ""
	}
	if len(q.fraction) != 2 || q.scale > 0 || k.part.one == "" {
		g.counted(s, q, k.whole, c)
		return
	}
	part := quantity{whole: strings.TrimLeft(q.fraction, "0")}
	if q.fraction = ""; strings.Trim(q.whole, "0") != "" {
		g.counted(s, q, k.whole, c)
	} else if q.negative {
		s.say(s.lang.minus)
	}
	g.counted(s, part, k.part, c)
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
