package verbal

import (
	"strings"
	"unicode"
)

// yearWord returns the word for year or century at a place, and where it ends.
func (g *slavic) yearWord(s *scanner, end int, words map[string]yearForm) (word string, after int, f yearForm) {
	at := s.space(end)
	word = strings.ToLower(s.word(at))
	if word == "" || at == end && len(word) > 2 {
		return "", end, f
	}
	after = at + len(word)
	if s.at(after) == '.' {
		if f, ok := words[word+"."]; ok {
			return word, after + 1, f
		}
	}
	if f, ok := words[word]; ok {
		return word, after, f
	}
	return "", end, f
}

// yearCase returns the case of a year or century whose word is an abbreviation, or tells two.
func (g *slavic) yearCase(s *scanner, at int, f yearForm) kase {
	before, start := s.tokenBefore(at)
	if lists(g.joins, before) {
		_, first := s.tokenBefore(start)
		before, _ = s.tokenBefore(first)
	}
	if !f.short {
		if f.first && (before == "" || start == 0) {
			return nominative
		}
		if f.c != either {
			return f.c
		}
		if lists(g.locals, before) {
			return locative
		}
		if c, ok := g.governs[before]; ok && c == dative {
			return dative
		}
		return g.years["*"].c
	}
	c, ok := g.governs[before]
	switch {
	case c == either:
		return genitive
	case lists(g.locals, before) && before != "на" && before != "na":
		return locative
	case ok:
		return c
	case before == "" || s.before(at) == '(' || start == 0:
		return nominative
	}
	return genitive
}

// yearOrCentury says a year before its word, a range of years, and a year alone where the words around tell it.
func (g *slavic) yearOrCentury(s *scanner, at int) found {
	digits, end := s.run(at)
	if len(digits) == 0 || len(digits) > 4 || digits[0] == '0' || !s.numberBegins(at) {
		return nothing
	}
	n := atoi(digits)
	likely := len(digits) == 4 && n >= 1000 && n < 3000
	say := func(digits string, c kase) {
		s.say(g.ordinal(s.Verbalizer, digits, "masculine", c))
	}
	to, last := "", end
	if start, ok := s.dashAt(end); ok && len(digits) >= 3 {
		if to, last = s.run(start); len(to) != len(digits) && len(to) != 2 || len(to) == len(digits) && to <= digits || !s.ends(last) || s.mark(last, ".,-") >= 0 {
			if s.space(end) == end {
				return nothing
			}
			to, last = "", end
		}
	}
	if s.at(end) == '/' && likely { // the season 2024/25
		if second, after := s.run(end + 1); (len(second) == 2 || len(second) == 4) && s.ends(after) {
			s.say(g.cardinal(s.Verbalizer, digits, "masculine", nominative))
			s.say("–")
			s.say(g.cardinal(s.Verbalizer, second, "masculine", nominative))
			return found{after, Range}
		}
	}
	word, after, f := g.yearWord(s, last, g.years)
	switch {
	case word != "" && f.plural && !f.short && to == "" && !lists(g.joins, firstOf(s.tokenBefore(at))): // so many years
	case word != "" && (likely || len(digits) == 3 && (f.short || f.c == either || f.c == instrumental)):
		c := g.yearCase(s, at, f)
		if to != "" {
			g.yearRange(s, digits, to, c)
		} else {
			say(digits, c)
		}
		if !f.short {
			return found{last, Year}
		}
		row := c
		if f.plural || to != "" {
			row += 6
		}
		s.say(g.forms(g.year)[row])
		if s.closes(at, after) {
			s.out = append(s.out, '.')
		}
		return found{after, Year}
	case to != "" && likely:
		c := nominative
		if before, _ := s.tokenBefore(at); lists(g.locals, before) {
			c = locative
		} else if k, ok := g.asked(s, at); ok {
			c = k
		}
		g.yearRange(s, digits, to, c)
		return found{last, Range}
	}
	if to != "" {
		return nothing
	}
	if word, after, f := g.yearWord(s, end, g.centuries); word != "" && (n >= 10 || f.short) && n > 0 && n <= 21 && !f.plural && (s.at(s.space(after)) < '0' || s.at(s.space(after)) > '9') {
		c := g.yearCase(s, at, f)
		s.say(g.ordinal(s.Verbalizer, digits, f.gender, c))
		if !f.short {
			return found{end, Ordinal}
		}
		s.say(g.forms(f.full)[c])
		if s.closes(at, after) {
			s.out = append(s.out, '.')
		}
		return found{after, Ordinal}
	}
	if !likely {
		return nothing
	}
	if c, ok := g.yearList(s, end); ok { // в 1941 и 1945 годах
		say(digits, c)
		return found{end, Year}
	}
	return g.bareYear(s, at, digits, end)
}

// yearRange says two years.
func (g *slavic) yearRange(s *scanner, from, to string, c kase) {
	for i, digits := range [...]string{from, to} {
		if i > 0 {
			s.say("–")
		}
		digits = strings.TrimLeft(digits, "0")
		if g.cardinals {
			s.say(g.cardinal(s.Verbalizer, digits, "masculine", nominative))
		} else {
			s.say(g.ordinal(s.Verbalizer, digits, "masculine", c.plain()))
		}
	}
}

// yearList reports whether more years follow, and at last a word for them, and the case of that.
func (g *slavic) yearList(s *scanner, end int) (kase, bool) {
	for range 4 {
		next := s.space(end)
		word := s.word(next)
		switch {
		case s.at(end) == ',' && s.space(end+1) > end+1:
			next = s.space(end + 1)
		case next > end && lists(g.joins, word):
			next = s.space(next + len(word))
		default:
			return nominative, false
		}
		digits, after := s.run(next)
		if len(digits) != 4 {
			return nominative, false
		}
		if word, _, f := g.yearWord(s, after, g.years); word != "" && f.plural && f.c != either {
			return f.c, true
		}
		end = after
	}
	return nominative, false
}

// bareYear says a year without its word: behind "год", or behind a preposition where nothing follows that it counts.
func (g *slavic) bareYear(s *scanner, at int, digits string, end int) found {
	before, start := s.tokenBefore(at)
	if f, ok := g.years[before]; ok && !f.plural && !f.short && before != "*" {
		c := f.c
		if c == either {
			if c = genitive; lists(g.locals, firstOf(s.tokenBefore(start))) {
				c = locative
			}
		}
		s.say(g.ordinal(s.Verbalizer, digits, "masculine", c))
		return found{end, Year}
	}
	c, ok := g.governs[before]
	if !ok || digits < "1700" || digits > "2099" || s.at(end) == '.' && s.mark(end, ".") >= 0 || s.at(end) == ',' && s.mark(end, ",") >= 0 {
		return nothing
	}
	switch next := s.word(s.space(end)); {
	case s.at(end) == '%' || s.at(end) == '-' || s.at(s.space(end)) == '%':
		return nothing
	case next == "" && (s.at(s.space(end)) < '0' || s.at(s.space(end)) > '9') && !unicode.Is(unicode.Sc, s.at(s.space(end))):
	case next != "" && (lists(g.joins, next) || next == g.to || next == g.until):
	default:
		return nothing
	}
	if lists(g.locals, before) && before != "на" && before != "na" {
		c = locative
	}
	s.say(g.ordinal(s.Verbalizer, digits, "masculine", c))
	return found{end, Year}
}

func firstOf(word string, _ int) string { return word }

// closes reports whether a sentence seems to end behind the abbreviation of a year: a clause does not end with its first
// words, and no initialism begins another sentence.
func (s *scanner) closes(start, after int) bool {
	next := s.space(after)
	if !s.sentenceEnds(after) {
		return false
	}
	if r := s.at(next); r == 0 || r == '\n' {
		return true
	}
	clause := s.behindOf(start)
	clause = clause[strings.LastIndexAny(clause, ".!?,;:\n")+1:]
	n := 0
	for _, word := range strings.Fields(clause) {
		if roman(word) == 0 {
			n++
		}
	}
	return !inCapitals(s.word(next)) && n > 2
}

// stops reports whether a sentence seems to end behind the abbreviation of what is counted: not before an initialism.
func (s *scanner) stops(after int) bool {
	return s.sentenceEnds(after) && !inCapitals(s.word(s.space(after)))
}

// forms returns the cases of a word.
func (g *slavic) forms(list string) []string { return strings.Split(list, "|") }
