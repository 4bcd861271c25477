package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// dates says a date, with the word for the year behind it.
func (g *slavic) dates(s *scanner, at int) found {
	var m found
	if s.at(at) >= '0' && s.at(at) <= '9' {
		m = s.oneOf(at, isoDate, numericDate, dayMonth)
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
	for n, i := 0, end; ; n++ { // more days, and at last the month
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
		if len(more) == 0 || len(more) > 2 || atoi(more) > 31 || n > 6 {
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
