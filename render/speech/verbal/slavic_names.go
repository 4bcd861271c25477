package verbal

import (
	"strings"

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
