package verbal

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// timeOf returns the time of day at a place: 14:30, 14.30 where dots are allowed or an hour's mark follows, 14u30, 14 h.
func (g *germanic) timeOf(s *scanner, at int, dots bool) (c clock, end int) {
	hour, end := s.run(at)
	if len(hour) == 0 || len(hour) > 2 || atoi(hour) > 24 {
		return c, -1
	}
	c.hour = atoi(hour)
	sep := s.at(end)
	if sep != ':' && sep != '.' && (sep == 0 || string(sep) != g.hourLetter) {
		if marked, after := g.marked(s, end); marked {
			c.marked = true
			return c, after
		}
		return c, -1
	}
	minute, after := s.run(end + 1)
	if minute == "" && string(sep) == g.hourLetter && g.hourLetter == "u" && s.ends(end+1) {
		c.marked = true
		return c, end + 1
	}
	if len(minute) != 2 || minute > "59" || s.mark(after, ".,:") >= 0 {
		return c, -1
	}
	c.minute, c.minutes = atoi(minute), true
	c.marked, end = g.marked(s, after)
	if sep == '.' && !dots && !c.marked || !s.ends(end) {
		return c, -1
	}
	return c, end
}

// marked reports whether a word or letter for the hour stands at a place, and where it ends.
func (g *germanic) marked(s *scanner, at int) (bool, int) {
	if ok, after := s.hourMarkAt(at); ok {
		return true, after
	}
	if d, _ := s.digitAt(max(at-2, 0)); g.hourLetter != "" && d >= 0 && at >= 3 && strings.IndexByte(":.", s.text[at-3]) >= 0 {
		if after := s.has(s.space(at), g.hourLetter); after > at {
			if s.at(after) == '.' && !s.sentenceEnds(after+1) {
				after++
			}
			return true, after
		}
	}
	return false, at
}

// clockTimes says a time, and from one to another.
func (g *germanic) clockTimes(s *scanner, at int) found {
	before := s.wordBefore(at)
	c, end := g.timeOf(s, at, lists(g.timeWords, before))
	if end < 0 { // 14.30 tot 16.00 uur
		if c, end = g.timeOf(s, at, true); end < 0 {
			return nothing
		}
		next := s.space(end)
		if dash := s.at(next); dash == '-' || dash == '–' {
			next += utf8.RuneLen(dash)
		} else if word := s.word(next); lists(g.until, word) {
			next += len(word)
		} else {
			return nothing
		}
		if to, last := g.timeOf(s, s.space(next), false); last < 0 || !to.marked || !to.minutes {
			return nothing
		}
	}
	next := s.space(end)
	if dash := s.at(next); dash == '-' || dash == '–' {
		next = s.space(next + utf8.RuneLen(dash))
		if to, last := g.timeOf(s, next, c.minutes); last > 0 && (c.minutes || to.marked) {
			s.between(func() { s.clock(c) }, func() { s.clock(to) })
			return found{last, Time}
		}
	}
	if !c.minutes && (g.hourLetter != "u" || s.at(end-1) != 'u') {
		return nothing // the core knows these
	}
	if sep := s.at(at + 1); sep != '.' && s.at(at+2) == ':' || sep == ':' {
		if !c.marked && !c.seconds && (lists(g.scoreWords, before) || s.at(end) == '-' || strings.HasPrefix(s.text[end:], " (")) {
			hour, next := s.run(at)
			minute, _ := s.run(next + 1)
			s.lang.ratio(s, hour, strings.TrimPrefix(minute, "0"))
			return found{end, Ratio}
		}
	}
	s.clock(c)
	return found{end, Time}
}

// clock says a time of day: vierzehn Uhr dreißig.
func (g *germanic) clock(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{gender: "neuter"})
	s.say(s.lang.hourMarks[0])
	if c.minutes && (c.minute > 0 || c.seconds) {
		s.cardinal(itoa(c.minute), form{})
	}
	if c.seconds {
		s.say(s.lang.and)
		s.measure(quantity{whole: itoa(c.second)}, unit{name: "duration-second"})
	}
}

// lasting says a duration: 1:45 Minuten, 2:05:30 uur.
func (g *germanic) lasting(s *scanner, at int) found {
	var parts [3]string
	n, end := 0, at
	for n < len(parts) {
		digits, next := s.run(end)
		if digits == "" || n > 0 && len(digits) != 2 {
			return nothing
		}
		parts[n], end = digits, next
		n++
		if s.at(end) != ':' {
			break
		}
		end++
	}
	fraction, end := s.fractionAt(end, "")
	next := s.space(end)
	word := s.word(next)
	units, ok := g.lasts[word]
	if !ok || n < 2 || next == end {
		return nothing
	}
	first := 0
	if n == 2 && units[2] == "duration-second" && units[0] == "" {
		first = 1
	}
	end = next + len(word)
	for i, part := range parts[:n] {
		q := quantity{whole: strings.TrimLeft(part, "0")}
		if i == n-1 {
			q.fraction = fraction
		}
		if q.whole == "" && q.fraction == "" {
			continue
		}
		if i > 0 && len(s.out) > 0 && (i == n-1 || strings.Trim(parts[n-1], "0") == "") {
			s.say(s.lang.and)
		}
		s.measure(q, unit{name: units[first+i]})
	}
	if s.at(end) == '.' && !s.sentenceEnds(end+1) {
		end++
	}
	return found{end, Time}
}

// weekdays says Mo–Fr, ma t/m vr and mån–fre.
func (g *germanic) weekdays(s *scanner, at int) found {
	from, end := s.shortDay(at)
	if from == "" {
		return nothing
	}
	next := s.space(end)
	to := s.lang.to
	switch dash, word := s.at(next), s.word(next); {
	case dash == '-' || dash == '–':
		next += utf8.RuneLen(dash)
	case strings.HasPrefix(s.text[next:], "t/m"):
		next, to = next+len("t/m"), g.exact["t/m"]
	case word != "" && word == to:
		next += len(word)
	default:
		return nothing
	}
	until, last := s.shortDay(s.space(next))
	if until == "" || !s.ends(last) {
		return nothing
	}
	s.say(from)
	s.say(to)
	s.say(until)
	return found{last, Date}
}

// shortDay returns the day of the week whose short name stands at a place, and where it ends.
func (s *scanner) shortDay(at int) (name string, end int) {
	word := s.word(at)
	for i := range 7 {
		if short := strings.TrimSuffix(s.id.Day(cldr.Abbreviated, false, i), "."); word == short && word != "" {
			if end = at + len(word); s.at(end) == '.' && !s.sentenceEnds(end+1) {
				end++
			}
			return s.id.Day(cldr.Wide, false, i), end
		}
	}
	return "", at
}

// weekdayAt returns where the name of a day of the week begins that stands before a place, perhaps with a comma; or -1.
func (s *scanner) weekdayAt(at int) int {
	before := strings.TrimRight(s.text[:at], " \u00A0,")
	word := s.wordBefore(len(before))
	for i := range 7 {
		short := strings.TrimSuffix(s.id.Day(cldr.Abbreviated, false, i), ".")
		if word != "" && (strings.EqualFold(word, s.id.Day(cldr.Wide, false, i)) || word == short) {
			return strings.LastIndex(before, word)
		}
	}
	return -1
}
