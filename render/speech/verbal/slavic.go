package verbal

import (
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// slavic is what the grammars of Polish, Russian and Ukrainian have in common: what is counted agrees with its number, both
// take the case that the word before asks for, and dates, years, centuries and hours are ordinal numbers.
type slavic struct {
	governs  map[string]kase // words before a number by the case that they ask for, in lower case
	locals   string          // prepositions of place and time, behind which an ambiguous noun is in the locative, between bars
	joins    string          // "and", "or": behind them the case of the number before goes on, between bars
	cardinal func(v *Verbalizer, digits, gender string, c kase) string
	ordinal  func(v *Verbalizer, digits, gender string, c kase) string
	decimals func(s *scanner, q quantity, gender string, c kase)
	// counts returns the gender, and the case where that is told, of what is counted by the words behind a number.
	counts func(digits, first, second string) (gender string, c kase)
	// lone reports whether what is so many is in the singular in all cases.
	lone    func(q quantity) bool
	decline func(n names, plural bool, c kase) string
	combine func(digits string) string // the number as the beginning of a word: "двадцати", "dwudziesto"

	endings          []ending          // how an ordinal number agrees with the noun behind it
	numbered         string            // nouns before which a Roman I, V or X is a number, by their beginnings, between bars
	scales           map[int]names     // thousand, million and so on
	coins            map[string]coin   // currencies by their ISO codes
	nouns            map[string]names  // what is counted by an abbreviation or a sign beyond CLDR's
	unitNames        map[string]names  // units by CLDR's names, where the language says another
	dotted           string            // signs of units that are abbreviations, between bars
	places           map[string]string // abbreviations before a name or a number, by their six cases between bars
	by, each         string            // "на", "за": the words for a unit by another, and for that of a price
	from, to         string            // "от", "до": a range
	since            string            // "с": that of days and hours
	until            string            // "по"
	untilCase        kase
	year             string // the year in its six cases, and in the plural, between bars
	years, centuries map[string]yearForm
	dayGender        string
	dayCases         map[string]kase   // prepositions before a day by their case, where that is not the one before a number
	away             string            // "от": words behind a distance that is a place, between bars
	decadeWords      string            // the beginnings of "годы", behind 90-е
	versions         string            // words before a version, between bars
	hours            string            // words before a time that is written with a full stop, between bars
	cardinals        bool              // ranges of years are plain numbers
	placeCases       map[string]kase   // prepositions before a street or an article by their case, where that is not the one before a number
	percentAdjective string            // the stem of "процентный" and its endings
	feminines        string            // the beginnings of feminine nouns that are numbered, between bars
	phrases          map[string]string // abbreviations of several words
	// clock says a time of day, listed a number with a full stop.
	clock  func(s *scanner, t clock, c kase)
	listed recogniser
}

// A coin is a currency and its hundredth.
type coin struct{ whole, part names }

// A yearForm is a word for year or century.
type yearForm struct {
	c      kase
	plural bool
	short  bool   // an abbreviation: the case is that of what stands before
	full   string // the cases of the century, then those of many, between bars
	gender string
	first  bool // the nominative at the beginning of a sentence
}

// own recognises what is written otherwise, or said in another case, than the core knows.
func (g *slavic) own(s *scanner, at int) found {
	r := s.at(at)
	switch {
	case unicode.Is(unicode.No, r):
		return g.fraction(s, at)
	case r >= '0' && r <= '9':
		if m := s.oneOf(at, g.phone, g.dates, g.days, g.times, version, telephone, g.suffixed, g.yearOrCentury, g.fraction); m.end > at {
			return m
		}
		if g.listed != nil {
			if m := g.listed(s, at); m.end > at {
				return m
			}
			s.out = s.out[:0]
		}
		return g.quantity(s, at)
	case unicode.IsLetter(r):
		return s.oneOf(at, electronic, g.dates, g.romanBefore, g.placed, g.moneyBefore, g.capitals)
	case r == '-' || r == '−' || r == '–' || r == '+':
		return s.oneOf(at, telephone, g.signed, clause)
	case r == '<' || r == '>' || r == '≤' || r == '≥':
		return g.compared(s, at)
	case r == '№':
		return g.numbers(s, at)
	}
	return g.moneyBefore(s, at)
}

// clause leaves a dash between words as it is.
func clause(s *scanner, at int) found {
	if end := at + utf8.RuneLen(s.at(at)); s.at(at) == '–' && s.parted(at, end) {
		s.say("–")
		return found{end, Symbol}
	}
	return nothing
}

// noun returns the form of what is counted.
func (g *slavic) noun(v *Verbalizer, q quantity, n names, c kase) string {
	if c == either {
		c = genitive
	}
	switch {
	case n.one == "":
		return ""
	case q.fraction != "":
		return n.rest
	case c == nominative || c == accusative:
		switch q.category(v.id) {
		case cldr.One:
			if c == accusative {
				return g.decline(n, false, c)
			}
			return n.one
		case cldr.Few:
			return n.few
		}
		return n.more
	}
	return g.decline(n, !g.lone(q), c)
}

// counted says a quantity of something.
func (g *slavic) counted(s *scanner, q quantity, n names, c kase) {
	if q.negative {
		s.say(s.lang.minus)
	}
	if q.scale > 0 {
		scale, plain := g.scales[q.scale], q
		if plain.scale = 0; scale.one != "" {
			if plain.whole != "1" || plain.fraction != "" || q.scale > 3 || s.lang.letters != nil { // "tysiąc"
				g.bare(s, plain, scale.gender, c)
			}
			s.say(g.noun(s.Verbalizer, plain, scale, c))
			s.say(n.more)
			return
		}
	}
	g.bare(s, q, n.gender, c)
	s.say(g.noun(s.Verbalizer, q, n, c))
}

// bare says a number in a gender and case.
func (g *slavic) bare(s *scanner, q quantity, gender string, c kase) {
	if c == either {
		c = genitive
	}
	if q.fraction != "" {
		if q.whole == "" {
			q.whole = "0"
		}
		g.decimals(s, q, gender, c)
		return
	}
	if len(q.whole) > maxDigits {
		s.digits(q.whole)
		return
	}
	s.say(g.cardinal(s.Verbalizer, q.whole, gender, c))
}
