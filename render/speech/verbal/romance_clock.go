package verbal

import (
	"strings"
	"unicode/utf8"
)

// timeAt returns the time of day at a place: 14h30, 14 h 30, 14h; 14:30; and 14.30 where dots are allowed. A time with a
// letter is marked.
func (r *romance) timeAt(s *scanner, at int, dots bool) (c clock, end int) {
	hour, end := s.run(at)
	if len(hour) == 0 || len(hour) > 2 || atoi(hour) > 24 {
		return c, -1
	}
	c.hour = atoi(hour)
	sign := s.space(end)
	switch sep := s.at(sign); {
	case sep == 'h' || sep == 'H' && sign == end:
		after := sign + 1
		next := s.space(after)
		minute, last := s.run(next)
		if len(minute) == 2 && minute < "60" && (s.ends(last) || s.has(last, "min") > 0) && s.mark(last, ".,") < 0 && (next == after || sign > end) {
			c.minute, c.minutes = atoi(minute), true
			if behind := s.has(s.space(last), "min"); behind > 0 {
				last = behind
			}
			c.marked = true
			return c, last
		}
		if sep == 'H' || !s.ends(after) || s.at(after) == '/' {
			return c, -1
		}
		c.marked = true
		return c, after
	case sign == end && (sep == ':' || sep == '.' && dots):
		minute, last := s.run(end + 1)
		if len(minute) != 2 || minute > "59" || !s.ends(last) && s.at(last) != 'h' || s.mark(last, ".,:") >= 0 {
			return c, -1
		}
		c.minute, c.minutes = atoi(minute), true
		if behind := s.has(s.space(last), "h"); behind > 0 {
			c.marked, last = true, behind
		}
		return c, last
	}
	return c, -1
}

// times says a time with a letter or a dot, and from a time to another.
func (r *romance) times(s *scanner, at int) found {
	dots := lists(r.clockWords, s.wordBefore(at))
	c, end := r.timeAt(s, at, dots || s.before(at) == '(' && r.clockWords != "")
	if s.before(at) == '(' && !dots && end > 0 && !c.marked && s.at(end) != ')' && !lists("|a|ad|en|em|hora|ora|gmt|", s.word(s.space(end))) {
		end = -1
	}
	if end < 0 {
		return nothing
	}
	next := s.space(end)
	if dash := s.at(next); dash == '-' || dash == '–' {
		next = s.space(next + utf8.RuneLen(dash))
		if to, last := r.timeAt(s, next, dots || s.at(at+2) == '.'); last > 0 {
			s.between(func() { r.hours(s, c) }, func() { r.hours(s, to) })
			return found{last, Time}
		}
	}
	if half, _ := s.halfAt(end); half > 0 || s.at(at+1) == ':' || s.at(at+2) == ':' {
		return nothing // the core knows these
	}
	r.hours(s, c)
	return found{end, Time}
}

// clock says a time of day, its seconds and its half of the day.
func (r *romance) clock(s *scanner, c clock) {
	r.hours(s, c)
	if c.seconds && r.seconds != "" {
		s.say(s.lang.and)
		s.cardinal(itoa(c.second), form{})
		s.say(r.seconds)
	}
	switch {
	case c.half == 1:
		s.say(r.halves[0])
	case c.half == 2 && c.hour >= r.evening && c.hour < 12:
		s.say(r.halves[2])
	case c.half == 2:
		s.say(r.halves[1])
	}
}

// phone says a telephone number as it is written at home.
func (r *romance) phone(s *scanner, at int) found {
	var groups [8]string
	n, total, end, i := 0, 0, at, at
	before := s.wordBefore(len(strings.TrimRight(s.text[:at], " :\u00A0")))
	called := lists(r.phoneWords, before)
	for n < len(groups) {
		group, next := s.run(i)
		if group == "" || len(group) > 11 {
			break
		}
		groups[n], end = group, next
		n, total = n+1, total+len(group)
		sep := s.at(next)
		if sep != ' ' && sep != '\u00A0' && sep != '\u202F' && sep != '.' && sep != '-' && (sep != '/' || !called) {
			break
		}
		i = next + utf8.RuneLen(sep)
	}
	if n == 0 || !s.ends(end) || s.mark(end, ".,/:") >= 0 || total < 6 || total > 12 {
		return nothing
	}
	lengths := shape(groups[:n])
	known := strings.Contains(r.phoneShapes, "|"+lengths+"|") && strings.IndexByte(r.phoneFirst, groups[0][0]) >= 0
	known = known || lengths == "333" && strings.IndexByte(r.phoneFirst, groups[0][0]) >= 0 && lists(r.phoneTo, before)
	if !known && !called {
		return nothing
	}
	for i, group := range groups[:n] {
		if i > 0 {
			s.out = append(s.out, ',')
		}
		if r.phonePairs && len(group) == 2 && group[0] != '0' {
			s.cardinal(group, form{})
		} else {
			s.digits(group)
		}
	}
	return found{end, Telephone}
}

// abroad says +33 1 23 45 67 89 by groups of two.
func (r *romance) abroad(s *scanner, at int) found {
	m := telephone(s, at)
	if m.end <= at {
		return nothing
	}
	s.out = s.out[:0]
	s.say(s.lang.plus)
	for i := at + 1; i < m.end; {
		group, next := s.run(i)
		if group == "" {
			i += utf8.RuneLen(s.at(i))
			continue
		}
		if i > at+1 {
			s.out = append(s.out, ',')
		}
		if len(group) == 2 && group[0] != '0' {
			s.cardinal(group, form{})
		} else {
			s.digits(group)
		}
		i = next
	}
	return m
}

// dayAndMonth says 28/4 behind a word that a date follows.
func (r *romance) dayAndMonth(s *scanner, at int) found {
	day, next := s.run(at)
	if s.at(next) != '/' || len(day) > 2 || atoi(day) < 13 && !lists(r.dayWords, s.wordBefore(at)) { // 25/12 is a date everywhere
		return nothing
	}
	month, end := s.run(next + 1)
	t := date{day: atoi(day), month: 0, dayFirst: true}
	if len(month) == 0 || len(month) > 2 || !s.ends(end) || s.at(end) == '/' || day == "24" && month == "7" {
		return nothing
	}
	if t.month = atoi(month); !t.valid() {
		return nothing
	}
	if next := s.space(end); t.day < 10 && t.day < t.month && len(day) == 1 && (lists("|de|des|du|dei|delle|della|del|do|da|dos|das|", s.word(next)) || strings.HasPrefix(s.text[next:], "d")) {
		return nothing // 3/4 of something
	}
	s.date(t)
	return found{end, Date}
}

// season says 2025/26 and 2025/2026.
func (r *romance) season(s *scanner, at int) found {
	from, next := s.run(at)
	if len(from) != 4 || s.at(next) != '/' || from < "1800" || from > "2199" {
		return nothing
	}
	to, end := s.run(next + 1)
	if len(to) != 2 && len(to) != 4 || !s.ends(end) || s.at(end) == '/' || len(to) == 4 && to <= from || len(to) == 2 && from[2:] != "99" && to <= from[2:] {
		return nothing
	}
	s.cardinal(from, form{})
	s.cardinal(strings.TrimLeft(to, "0"), form{})
	return found{end, Range}
}

// overYear says 05/2026 as a month, and 15/2024 as the number of a law.
func (r *romance) overYear(s *scanner, at int) found {
	number, next := s.run(at)
	if q, end := s.number(at); end > next && q.integer() {
		number, next = q.whole, end
	}
	year, end := s.run(next + 1)
	law := lists(r.laws, s.wordBefore(at))
	if s.at(next) != '/' || len(number) > 5 || !s.ends(end) || s.at(end) == '/' ||
		(len(year) != 4 || year < "1800" || year > "2199") && (len(year) != 2 || !law) && (len(year) != 3 || len(number) != 4) {
		return nothing
	}
	if month := atoi(number); len(number) == 2 && month >= 1 && month <= 12 && !law && len(year) == 4 {
		s.date(date{month: month, year: year, dayFirst: true})
		return found{end, Date}
	}
	s.cardinal(number, form{})
	s.say(s.lang.slash)
	s.cardinal(strings.TrimLeft(year[:1], "0")+year[1:], form{})
	return found{end, Version}
}
