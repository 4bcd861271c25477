package verbal

import "strings"

// A clock is a time of day as it was written.
type clock struct {
	hour, minute, second int
	minutes, seconds     bool // whether they were written
	half                 int  // 1 before noon, 2 after it, 0 where it was not written
	marked               bool // a word for the hour stood behind: "Uhr"
}

// timeOfDay says 14:30, 2:30 pm, 2 pm, 14.30 Uhr, 14h30.
func timeOfDay(s *scanner, at int) found {
	digits, end := s.run(at)
	if len(digits) == 0 || len(digits) > 2 || atoi(digits) > 24 || !s.numberBegins(at) {
		return nothing
	}
	c := clock{hour: atoi(digits)}
	if sep := s.at(end); sep == ':' || sep == '.' || sep == 'h' || sep == 'H' {
		minute, after := s.run(end + 1)
		if len(minute) == 2 && minute < "60" && s.mark(after, ".,") < 0 {
			c.minute, c.minutes = atoi(minute), true
			dotted := sep == '.'
			end = after
			if s.at(end) == ':' && sep == ':' {
				second, after := s.run(end + 1)
				if len(second) != 2 || second > "59" {
					return nothing
				}
				c.second, c.seconds, end = atoi(second), true, after
			}
			half, after := s.halfAt(end)
			marked, behind := s.hourMarkAt(max(end, after))
			if dotted && half == 0 && !marked {
				return nothing
			}
			c.half, c.marked, end = half, marked, behind
			if !s.ends(end) {
				return nothing
			}
			s.clock(c)
			return found{end, Time}
		}
	}
	half, after := s.halfAt(end)
	marked, behind := s.hourMarkAt(max(end, after))
	if half == 0 && !marked || half > 0 && c.hour > 12 || !s.ends(behind) {
		return nothing
	}
	c.half, c.marked = half, marked
	s.clock(c)
	return found{behind, Time}
}

// halfAt returns which half of the day is written at a place, 1 or 2, and where that ends; or 0.
func (s *scanner) halfAt(at int) (half, end int) {
	next := s.space(at)
	best := at
	if !s.mayStart(next, startsHalf) {
		return 0, at
	}
	for word, h := range s.lang.morning {
		if after := s.has(next, word); after > best {
			half, best = h+1, after
		}
	}
	return half, best
}

// hourMarkAt returns whether a word for the hour stands at a place, and where it ends.
func (s *scanner) hourMarkAt(at int) (bool, int) {
	next := s.space(at)
	for _, word := range s.lang.hourMarks {
		if after := s.has(next, word); after > next {
			return true, after
		}
	}
	return false, at
}

// clock says a time of day.
func (s *scanner) clock(c clock) {
	if s.lang.clock != nil {
		s.lang.clock(s, c)
		return
	}
	s.cardinal(itoa(c.hour), form{})
	if c.minutes && (c.minute > 0 || c.seconds) {
		s.cardinal(itoa(c.minute), form{})
	}
	if c.seconds {
		s.cardinal(itoa(c.second), form{})
	}
	if c.half > 0 {
		s.say(s.lang.halves[c.half-1])
	}
}

// interval says 10–12 and 2019–2024: two numbers with a dash between them, and what is counted.
func interval(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	a, end := s.number(at)
	if end < 0 {
		return nothing
	}
	next := s.space(end)
	spaced := next > end
	dash := s.at(next)
	if dash != '–' && dash != '-' && dash != '—' && dash != '~' && dash != '～' && dash != '〜' {
		return nothing
	}
	after := next + len(string(dash))
	if start := s.space(after); start > after != spaced || spaced && dash == '-' {
		return nothing
	} else {
		after = start
	}
	b, last := s.number(after)
	if last < 0 || s.at(last) == '-' || s.at(last) == '–' || strings.HasPrefix(a.whole, "0") && len(a.whole) > 1 {
		return nothing
	}
	class := Range
	years := len(a.whole) == 4 && a.integer() && b.integer() && !a.grouped && (len(b.whole) == 4 || len(b.whole) == 2) && a.whole > "1000" && a.whole < "2200"
	switch {
	case years:
		if !s.ends(last) || len(b.whole) == 4 && b.whole < a.whole {
			return nothing
		}
		s.between(func() { s.year(a.whole) }, func() {
			if len(b.whole) == 4 {
				s.year(b.whole)
			} else {
				s.cardinal(strings.TrimLeft(b.whole, "0"), form{})
			}
		})
		return found{last, class}
	case !less(a, b):
		return nothing // a score, or a number of something
	}
	// What follows belongs to both: 10–12 km, 5–10%, 5–7 May.
	m, said, f := s.aside(after, amountOfMoney, percentage, measureOf, dayMonth, plainBehindSign)
	if m.end <= after {
		return nothing
	}
	s.between(func() { s.amount(a, f) }, func() { s.say(said) })
	if m.class == Date {
		class = Date
	}
	return found{m.end, class}
}

// less reports whether a is less than b.
func less(a, b quantity) bool {
	if len(a.whole) != len(b.whole) {
		return len(a.whole) < len(b.whole)
	}
	if a.whole != b.whole {
		return a.whole < b.whole
	}
	return a.fraction < b.fraction
}

// between says a range.
func (s *scanner) between(from, to func()) {
	if s.lang.between != nil {
		s.lang.between(s, from, to)
		return
	}
	from()
	if s.lang.to != "" {
		s.say(s.lang.to)
	} else {
		s.out = append(s.out, " –"...)
	}
	to()
}
