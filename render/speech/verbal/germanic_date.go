package verbal

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// date says a date.
func (g *germanic) date(s *scanner, t date) {
	switch {
	case t.day > 0 && g.sayDay != nil:
		g.sayDay(s, t)
	case t.day > 0:
		s.cardinal(itoa(t.day), form{})
	}
	if lists(g.ownMonths, t.word) {
		s.say(t.word)
	} else {
		s.say(s.id.Month(cldr.Wide, false, t.month-1))
	}
	if t.year != "" {
		s.say(g.years(s.Verbalizer, t.year))
	}
}

// dayRange says 5.–7. Mai and 5–7 maj, where days are ordinal numbers.
func (g *germanic) dayRange(s *scanner, at int) found {
	if g.sayDay == nil {
		return nothing
	}
	from, end := s.run(at)
	if len(from) == 0 || len(from) > 2 || atoi(from) > 31 || from == "0" {
		return nothing
	}
	if strings.ContainsRune(s.lang.dayMarks, s.at(end)) && s.at(end) > 0 {
		end++
	}
	next := s.space(end)
	word := s.word(next)
	dash := s.at(next)
	switch {
	case dash == '-' || dash == '–':
		next += utf8.RuneLen(dash)
	case lists(g.until, word):
		next += len(word)
	default:
		return nothing
	}
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: at}
	m := dayMonth(&inner, s.space(next))
	if m.end < 0 || len(inner.out) == 0 {
		return nothing
	}
	g.sayDay(s, date{day: atoi(from), dayFirst: true})
	switch {
	case word == "" || dash == '-' || dash == '–':
		s.say(s.lang.to)
	default:
		s.say(word)
	}
	s.say(string(inner.out))
	return found{m.end, Date}
}

// daysOfMonths says 5. Mai–7. Juni.
func (g *germanic) daysOfMonths(s *scanner, at int) found {
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: at}
	m := dayMonth(&inner, at)
	if m.end <= at {
		return nothing
	}
	next := s.space(m.end)
	dash := s.at(next)
	if dash != '–' && dash != '-' {
		return nothing
	}
	from := string(inner.out)
	inner.out = inner.out[:0]
	if m = dayMonth(&inner, s.space(next+utf8.RuneLen(dash))); m.end <= at {
		return nothing
	}
	s.say(from)
	s.say(s.lang.to)
	s.say(string(inner.out))
	return found{m.end, Date}
}

// dateAt returns the date without a year, or with it, at a place.
func (g *germanic) dateAt(s *scanner, at int) (t date, end int) {
	day, next := s.run(at)
	mark := s.at(next)
	if len(day) == 0 || len(day) > 2 || mark == 0 || !strings.ContainsRune(g.dateMarks, mark) {
		return t, -1
	}
	if next++; mark == '.' { // 9. 11. 1989
		next = s.space(next)
	}
	month, end := s.run(next)
	t = date{day: atoi(day), month: atoi(month), dayFirst: true}
	if len(month) == 0 || len(month) > 2 || !t.valid() {
		return t, -1
	}
	if s.at(end) == mark {
		if year, after := s.run(end + 1); len(year) == 4 || len(year) == 2 {
			switch t.year = year; {
			case len(year) == 2 && atoi(year) > 50:
				t.year = "19" + year
			case len(year) == 2:
				t.year = "20" + year
			}
			return t, after
		}
	}
	switch {
	case mark == '.' && s.at(end) != '.':
		return t, -1
	case mark == '.':
		end++
	}
	if year, after := s.run(s.space(end)); len(year) == 4 && s.space(end) > end && s.ends(after) && year > "1500" && year < "2200" && mark != '-' {
		t.year, end = year, after
	}
	return t, end
}

// shortDate says 28.4., 28/4 and 28.4.–3.5.2026.
func (g *germanic) shortDate(s *scanner, at int) found {
	t, end := g.dateAt(s, at)
	if end < 0 {
		return nothing
	}
	last := s.text[end-1] == '.'
	next := s.space(end)
	dash := s.at(next)
	if dash == '–' || dash == '-' {
		if to, after := g.dateAt(s, s.space(next+utf8.RuneLen(dash))); after > 0 && s.ends(after) {
			s.date(t)
			s.say(s.lang.to)
			s.date(to)
			return found{after, Date}
		}
	}
	known := lists(g.dateWords, s.wordBefore(at)) || s.weekdayAt(at) >= 0
	if t.year == "" && !known && (!last || end-at != len("28.04.")) {
		return nothing
	}
	if !s.ends(end) || s.mark(end, "./-:,") >= 0 {
		return nothing
	}
	s.date(t)
	if last && (end == len(s.text) || s.sentenceEnds(end)) {
		s.out = append(s.out, '.')
	}
	return found{end, Date}
}

// twoYears says 2024/25.
func (g *germanic) twoYears(s *scanner, at int) found {
	from, next := s.run(at)
	if len(from) != 4 || s.at(next) != '/' || from < "1000" || from > "2199" {
		return nothing
	}
	to, end := s.run(next + 1)
	if len(to) != 2 && len(to) != 4 || !s.ends(end) || s.at(end) == '/' || len(to) == 4 && to <= from || len(to) == 2 && from[2:] != "99" && to <= from[2:] {
		return nothing
	}
	s.year(from)
	if len(to) == 4 {
		s.year(to)
	} else {
		s.cardinal(strings.TrimLeft(to, "0"), form{})
	}
	return found{end, Range}
}

// yearWords returns the words of a year by CLDR's rules.
func (v *Verbalizer) yearWords(digits string) string {
	sp := v.numbers["spellout-numbering-year"]
	if sp == nil {
		sp = v.numbers["spellout-numbering"]
	}
	return sp.Int(int64(atoi(digits)))
}

// year says a year, or a number of four digits that counts something.
func (g *germanic) year(s *scanner, digits string) {
	if bare, end := s.run(s.start); bare == digits && g.counts(s, digits, end) {
		s.cardinal(digits, form{})
		return
	}
	s.say(g.years(s.Verbalizer, digits))
}
