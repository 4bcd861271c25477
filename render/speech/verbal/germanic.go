package verbal

import (
	"strings"
	"unicode/utf8"
)

// A germanic is what Dutch, German and Swedish say and write in the same way, each with its own words. What they write as
// the Romance languages do is a romance's.
type germanic struct {
	romance

	genderOf   func(noun string) string             // the gender of what is counted, for a measure without one by CLDR
	inflect    func(s *scanner, name string) string // the name of a measure in the case that the text asks
	count      func(s *scanner, gender string) form // the form of a number before a noun
	currency   string                               // that of an amount without a sign: 5,-
	joinsCents string                               // a word between the whole and the cents: "och"
	saysCents  bool                                 // the cents are named behind the whole: "fem kronor och femtio öre"

	timeWords  string                                      // words behind which 14.30 is a time
	hourLetter string                                      // what stands between hour and minute, and may stand behind them: "u", "h"
	lasts      map[string][3]string                        // what behind 1:45 says that it is a duration: the units of its three parts, by CLDR's names
	scoreWords string                                      // words behind which 1-3 is a score
	dateWords  string                                      // words behind which 28/4 or 28-4 is a date
	dateMarks  string                                      // what stands between day and month of these
	sayDay     func(s *scanner, t date)                    // says the day of a date, an ordinal number; nil where it is a cardinal one
	ownMonths  string                                      // names of months that are said as they are written, between bars
	until      string                                      // words between two days, between bars
	power      string                                      // what stands between 10 and its power: "hoch"
	fold       names                                       // what 2x says behind its number: "mal", " keer"
	dotted     map[string]string                           // signs of units that end with a full stop, without it
	also       func(s *scanner, at int) found              // what only one of the languages has, before all else
	counts     func(s *scanner, digits string, e int) bool // whether four digits are no year
	years      func(v *Verbalizer, digits string) string   // the words of a year
}

// What may begin with a digit, with a sign and with a letter, the most special first.
var (
	germanicDigits = [...]func(*germanic, *scanner, int) found{
		(*germanic).emergency, (*germanic).lasting, (*germanic).clockTimes, (*germanic).localPhone, (*germanic).dayRange, (*germanic).daysOfMonths, (*germanic).shortDate, (*germanic).twoYears,
		(*germanic).score, (*germanic).noCents, (*germanic).centsOfWords, (*germanic).vulgarMeasure, (*germanic).dottedUnit, (*germanic).percents,
		(*germanic).timesOf, (*germanic).andMore, (*germanic).toPower, (*germanic).letterBehind, (*germanic).withPoint, (*germanic).crossed,
	}
	germanicSigns   = [...]func(*germanic, *scanner, int) found{(*germanic).vulgarMeasure}
	germanicLetters = [...]func(*germanic, *scanner, int) found{(*germanic).weekdays, (*germanic).numberBehind, (*germanic).exactly, (*germanic).formula, (*germanic).numbered}
)

// own recognises what these languages write in another way than the core knows.
func (g *germanic) own(s *scanner, at int) found {
	c := s.at(at)
	digits := c >= '0' && c <= '9'
	if !s.begins(at) || digits && !s.numberBegins(at) {
		return nothing
	}
	if m := g.also(s, at); m.end > at {
		return m
	}
	s.out = s.out[:0]
	all := germanicLetters[:]
	switch {
	case digits:
		all = germanicDigits[:]
	case c >= '¼' && c <= '¾', c >= '⅐' && c <= '⅞':
		all = germanicSigns[:]
	case s.word(at) == "":
		return g.signNoCents(s, at)
	}
	return oneBy(g, s, at, all)
}

// noCents says 5,- € and 5:-.
func (g *germanic) noCents(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 || !q.integer() {
		return nothing
	}
	mark := s.at(end)
	dash := s.at(end + 1)
	if mark != ',' && mark != ':' || dash != '-' && dash != '–' && dash != '—' {
		return nothing
	}
	after := end + 1 + utf8.RuneLen(dash)
	if !s.ends(after) {
		return nothing
	}
	next := s.space(after)
	if m, last := s.moneyAt(next); m.code != "" {
		s.money(q, m)
		return found{last, Money}
	}
	if word := s.word(next); g.moneyWords[word] != "" {
		s.money(q, s.currency(g.moneyWords[word]))
		return found{next + len(word), Money}
	}
	s.money(q, s.currency(g.currency))
	return found{after, Money}
}

// signNoCents says € 5,-.
func (g *germanic) signNoCents(s *scanner, at int) found {
	m, next := s.moneyAt(at)
	if m.code == "" {
		return nothing
	}
	_, end := s.number(s.space(next))
	if end < 0 || s.at(end) != ',' || s.at(end+1) != '-' && s.at(end+1) != '–' {
		return nothing
	}
	found := moneyBehindSign(s, at)
	if found.end == end {
		found.end = end + 1 + utf8.RuneLen(s.at(end+1))
	}
	return found
}

// named returns the name and the gender of so much of a unit.
func (g *germanic) named(s *scanner, q quantity, u unit) (name, gender string) {
	c := counted(s, q)
	gender = s.id.MeasureGender(u.name)
	if n, ok := s.lang.unitNames[u.name]; ok {
		if name = n.of(c); n.gender != "" {
			gender = n.gender
		}
	} else {
		name = bareName(s.id.Measure(u.name, c))
	}
	if gender == "" {
		gender = g.genderOf(name)
	}
	return name, gender
}

func (g *germanic) measure(s *scanner, q quantity, u unit) {
	name, gender := g.named(s, q, u)
	f := form{gender: gender}
	if q.scale >= 6 {
		f.gender = "feminine"
	}
	if g.count != nil {
		f = g.count(s, f.gender)
	}
	s.amount(q, f)
	if u.per != "" {
		name += " " + g.by(s, u.per)
	}
	if g.inflect != nil {
		name = g.inflect(s, name)
	}
	s.say(name)
}

// money says an amount with its cents: fünf Euro zwanzig, fem kronor och femtio öre.
func (g *germanic) money(s *scanner, q quantity, m money) {
	c := counted(s, q)
	name := m.names.of(c)
	if m.names.one == "" {
		if name = s.id.Money(m.code, c); name == "" {
			name = m.code
		}
	}
	gender := m.names.gender
	if gender == "" {
		gender = "masculine"
	}
	if q.scale >= 6 {
		gender = "feminine"
	}
	if q.negative {
		s.say(s.lang.minus)
		q.negative = false
	}
	cents := ""
	if q.scale == 0 && (len(q.fraction) == 2 && m.names.part != "" || strings.Trim(q.fraction, "0") == "") {
		cents = strings.TrimLeft(q.fraction, "0")
		q.fraction = ""
		if m.names.one != "" {
			name = m.names.of(q.category(s.id))
		}
	}
	whole := strings.Trim(q.whole, "0") != "" || q.fraction != "" || cents == ""
	f := form{gender: gender}
	if g.count != nil {
		f = g.count(s, gender)
	}
	if whole {
		s.amount(q, f)
		s.say(name)
	}
	if cents == "" {
		return
	}
	if !whole {
		s.cardinal(cents, f)
	} else {
		s.say(g.joinsCents)
		s.cardinal(cents, form{})
	}
	switch {
	case whole && !g.saysCents:
	case cents == "1":
		s.say(m.names.part)
	default:
		s.say(m.names.parts)
	}
}

// namesParts reports whether a fraction is said by the name of its parts: three quarters, but 22 over 7.
func namesParts(over, under string) bool {
	n, d := atoi(over), atoi(under)
	return !together(over, under) && n < d && (d <= 10 || d%10 == 0 || d == 12 || d == 16) && d != 1
}

// spaceless adds to abbreviations with spaces those without: "z.B." to "z. B.".
func spaceless(all map[string]string) map[string]string {
	for written, said := range all {
		if strings.Contains(written, ". ") {
			all[strings.ReplaceAll(written, ". ", ".")] = said
		}
	}
	return all
}
