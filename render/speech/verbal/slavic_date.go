package verbal

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/internal/cldr"
)

// dates says a date, with the word for the year behind it.
func (g *slavic) dates(s *scanner, at int) found {
	var m found
	if s.at(at) >= '0' && s.at(at) <= '9' {
		for _, try := range [...]recogniser{isoDate, numericDate, dayMonth} {
			if m = try(s, at); m.end > at {
				break
			}
			s.out = s.out[:0]
		}
	} else {
		m = monthFirst(s, at)
	}
	if m.end <= at || s.text[m.end-1] < '0' || s.text[m.end-1] > '9' {
		return m
	}
	s.say(g.forms(g.year)[genitive])
	if _, after, f := g.yearWord(s, m.end, g.years); after > m.end && !f.plural {
		m.end = after
		if s.text[after-1] == '.' && s.closes(at, after) {
			s.out = append(s.out, '.')
		}
	}
	return m
}

// saysDate says a date: the day in the case that the word before asks for, the rest in the genitive.
func (g *slavic) saysDate(s *scanner, t date) {
	if t.day > 0 {
		s.say(g.ordinal(s.Verbalizer, itoa(t.day), g.dayGender, g.dayCase(s, s.start)))
		s.say(s.id.Month(cldr.Wide, false, t.month-1))
	} else {
		s.say(strings.TrimSuffix(t.word, "."))
	}
	if t.year != "" {
		s.say(g.ordinal(s.Verbalizer, strings.TrimLeft(t.year, "0"), "masculine", genitive))
	}
}

// dayCase returns the case of a day.
func (g *slavic) dayCase(s *scanner, at int) kase {
	word, start := s.tokenBefore(at)
	if c, ok := g.dayCases[word]; ok {
		return c
	}
	if lists(g.joins, word) {
		number, first := s.tokenBefore(start)
		if number != "" && number[0] >= '0' && number[0] <= '9' {
			word, _ = s.tokenBefore(first)
			if c, ok := g.dayCases[word]; ok {
				return c
			}
		}
	}
	return genitive
}

// days says the first of several days of a month: с 1 по 5 мая, 1 и 5 мая, and both of 1–5 мая.
func (g *slavic) days(s *scanner, at int) found {
	digits, end := s.run(at)
	if len(digits) == 0 || len(digits) > 2 || atoi(digits) > 31 || atoi(digits) == 0 || !s.numberBegins(at) {
		return nothing
	}
	ordinal := func(digits string, c kase) string {
		return g.ordinal(s.Verbalizer, digits, g.dayGender, c)
	}
	if start, ok := s.dashAt(end); ok {
		to := dayMonth(s, start)
		s.out = s.out[:0]
		until, _ := s.run(start)
		if to.end <= start || atoi(until) <= atoi(digits) {
			return nothing
		}
		word, _ := s.tokenBefore(at)
		c, governed := g.dayCases[word]
		if _, also := g.governs[word]; also && !governed {
			c, governed = genitive, true
		}
		inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: at}
		if governed {
			s.say(ordinal(digits, c))
			s.say("–")
			inner.start = at
			m := g.dates(&inner, start)
			s.say(string(inner.out))
			return found{m.end, Date}
		}
		s.say(g.since)
		s.say(ordinal(digits, genitive))
		s.say(g.until)
		m := g.dates(&inner, start)
		said := string(inner.out)
		if day := ordinal(until, g.dayCase(s, at)); g.untilCase != genitive {
			said = ordinal(until, g.untilCase) + strings.TrimPrefix(said, day)
		}
		s.say(said)
		return found{m.end, Date}
	}
	for i := end; ; { // more days, and at last the month
		next := s.space(i)
		word := s.word(next)
		switch {
		case s.at(i) == ',' && s.space(i+1) > i+1:
			next = s.space(i + 1)
		case next > i && word != "" && (lists(g.joins, word) || word == g.until || word == g.to || word == "на" || word == "na"):
			next = s.space(next + len(word))
		default:
			return nothing
		}
		more, after := s.run(next)
		if len(more) == 0 || len(more) > 2 || atoi(more) > 31 {
			return nothing
		}
		if month, _ := s.monthAt(s.space(after)); month > 0 && s.space(after) > after {
			break
		}
		i = after
	}
	s.say(ordinal(digits, g.dayCase(s, at)))
	return found{end, Date}
}

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

// timeAt reads a time of day; with a full stop for its colon where a word before tells that it is one.
func (g *slavic) timeAt(s *scanner, at int, dots bool) (c clock, end int) {
	hour, next := s.run(at)
	sep := s.at(next)
	if len(hour) == 0 || len(hour) > 2 || atoi(hour) > 24 || sep != ':' && (sep != '.' || !dots) {
		return c, at
	}
	minute, end := s.run(next + 1)
	if len(minute) != 2 || minute > "59" {
		return c, at
	}
	c = clock{hour: atoi(hour), minute: atoi(minute), minutes: true}
	if second, after := s.run(end + 1); s.at(end) == ':' && sep == ':' && len(second) == 2 && second < "60" {
		c.second, c.seconds, end = atoi(second), true, after
	}
	if !s.ends(end) || s.mark(end, ".,:") >= 0 {
		return c, at
	}
	return c, end
}

// times says a time of day, or two.
func (g *slavic) times(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	before, _ := s.tokenBefore(at)
	dots := lists(g.hours, before)
	from, end := g.timeAt(s, at, dots)
	if end == at {
		return nothing
	}
	if s.text[at+1] == '.' || s.text[min(at+2, len(s.text)-1)] == '.' {
		q := quantity{}
		_, scaled := s.scaled(&q, end)
		m, _ := s.moneyAt(s.space(end))
		if n, _, _ := g.thing(s, end); scaled || m.code != "" || n.one != "" || s.at(s.space(end)) == '%' {
			return nothing
		}
	}
	c, governed := g.asked(s, at)
	if k, ok := g.dayCases[":"+before]; ok {
		c = k
	} else if before == "godz." {
		_, first := s.tokenBefore(at)
		c, governed = g.hourCase(firstOf(s.tokenBefore(first))), true
	}
	if start, ok := s.dashAt(end); ok {
		if to, last := g.timeAt(s, start, dots); last > start {
			if !governed || before == "godz." {
				s.say(g.since)
				g.clock(s, from, genitive)
				s.say(g.to)
				g.clock(s, to, genitive)
				return found{last, Range}
			}
			g.clock(s, from, c)
			s.say("–")
			g.clock(s, to, c)
			return found{last, Range}
		}
	}
	g.clock(s, from, c)
	return found{end, Time}
}
