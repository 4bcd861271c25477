package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A kase is a case of the Slavic languages.
type kase int

// The cases, and what asks for one of two: the genitive or the instrumental ("с", "z"), the genitive or another by the word
// before.
const (
	nominative kase = iota
	genitive
	dative
	accusative
	instrumental
	locative
	either
)

// rbnf returns the end of the name of CLDR's rule set for a case.
func (c kase) rbnf() string {
	return [...]string{"", "genitive", "dative", "accusative", "instrumental", "locative", "genitive"}[c]
}

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

// An ending tells the gender and case of a noun or adjective, most particular first.
type ending struct {
	suffix, gender string
	c              kase // either: the locative behind a preposition of place, else the case of other
	other          kase
}

// endingsOf reads a list of endings: "ого mg" is masculine genitive; "ll" tells a locative, else the second case.
func endingsOf(list string) []ending {
	genders := map[byte]string{'m': "masculine", 'f': "feminine", 'n': "neuter", 'p': "plural"}
	cases := map[byte]kase{'n': nominative, 'g': genitive, 'd': dative, 'a': accusative, 'i': instrumental, 'l': locative}
	var all []ending
	fields := strings.Fields(list)
	for i := 0; i+1 < len(fields); i += 2 {
		code := fields[i+1]
		e := ending{suffix: strings.TrimPrefix(fields[i], "*"), gender: genders[code[0]], c: cases[code[1]]}
		if len(code) > 2 {
			e.c, e.other = either, cases[code[2]]
		}
		all = append(all, e)
	}
	return all
}

// agrees returns the gender and case of an ordinal number before a noun, and behind a preposition.
func (g *slavic) agrees(word, before string) (gender string, c kase) {
	lower := strings.ToLower(word)
	for i := range g.endings {
		e := &g.endings[i]
		if !strings.HasSuffix(lower, e.suffix) {
			continue
		}
		if c = e.c; c == either {
			if c = e.other; lists(g.locals, before) {
				c = locative
			}
		}
		return e.gender, c
	}
	return "masculine", nominative
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

// tokenBefore returns the word that ends at the spaces before a place, in lower case, with its full stop, and where it begins.
func (s *scanner) tokenBefore(at int) (string, int) {
	window := s.behindOf(at)
	from := at - len(window)
	head := strings.TrimRight(window, " \u00A0\u202F")
	if from+len(head) == at {
		if r, n := utf8.DecodeLastRuneInString(head); r == '$' || r == '~' || r == '(' { // "до $5"
			head = strings.TrimRight(head[:len(head)-n], " ")
		} else {
			return "", at
		}
	}
	start := len(head)
	if start > 0 && head[start-1] == '.' {
		start--
	}
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(head[:start])
		if !wordly(r) && r != '-' && (r != ':' && r != ',' && r != '.' || start == len(head) || head[start] < '0' || head[start] > '9') {
			break
		}
		start -= n
	}
	return strings.ToLower(head[start:]), from + start
}

// asked returns the case that the word before a number asks for, and whether there is such a word.
func (g *slavic) asked(s *scanner, at int) (kase, bool) {
	if s.ask == "genitive" {
		return genitive, true
	}
	word, start := s.tokenBefore(at)
	if c, ok := g.governs[word]; ok {
		return c, true
	}
	if lists(g.joins, word) { // от 5 до 10; между 5 и 10
		number, first := s.tokenBefore(start)
		if number != "" && number[0] >= '0' && number[0] <= '9' {
			word, _ = s.tokenBefore(first)
			if c, ok := g.governs[word]; ok {
				return c, true
			}
		}
	}
	return nominative, false
}

// behind returns the next two words behind a number, in lower case, where nothing but spaces stands between.
func (s *scanner) behind(end int) (first, second string) {
	at := s.space(end)
	if at == end {
		return "", ""
	}
	first = s.word(at)
	next := at + len(first)
	if after := s.space(next); first != "" && after > next {
		second = s.word(after)
	}
	return strings.ToLower(first), strings.ToLower(second)
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

// plain returns the case that is said where two are possible.
func (c kase) plain() kase {
	if c == either {
		return genitive
	}
	return c
}
