package verbal

import (
	"strings"
	"unicode/utf8"
)

// vietnameseHours says 14h30, 14g30, 14h, and from a time to another.
func vietnameseHours(s *scanner, at int) found {
	c, end := s.vietnameseHour(at)
	if end < 0 {
		return nothing
	}
	dash := s.space(end)
	if r := s.at(dash); r == '-' || r == '–' {
		next := s.space(dash + utf8.RuneLen(r))
		if to, last := s.vietnameseHour(next); last > 0 {
			s.between(func() { s.clock(c) }, func() { s.clock(to) })
			return found{last, Time}
		}
	}
	s.clock(c)
	return found{end, Time}
}

// vietnameseHour returns the time with a letter at a place, and where it ends; or -1.
func (s *scanner) vietnameseHour(at int) (c clock, end int) {
	hour, next := s.run(at)
	mark := s.at(next)
	if len(hour) == 0 || len(hour) > 2 || atoi(hour) > 24 || mark != 'h' && mark != 'H' && mark != 'g' {
		return c, -1
	}
	c.hour = atoi(hour)
	minute, end := s.run(next + 1)
	switch {
	case len(minute) == 2 && minute < "60":
		c.minute, c.minutes = atoi(minute), true
		if r := s.at(end); r == '\'' || r == '’' || r == '′' || r == 'p' && s.ends(end+1) {
			end += utf8.RuneLen(r)
		}
		if behind := s.has(s.space(end), "phút"); behind > 0 {
			end = behind
		}
	case minute != "" || mark == 'g' || s.at(next+1) == '/':
		return c, -1
	}
	if !s.ends(end) {
		return c, -1
	}
	return c, end
}

// vietnameseDays says 28/4 where that is a date, 28-30/4, 30/4-1/5, and 4/2026.
func vietnameseDays(s *scanner, at int) found {
	a, next := s.run(at)
	if len(a) == 0 || len(a) > 2 {
		return nothing
	}
	sure := s.behindWords(at, "|ngày|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm|khuya|rạng sáng|lễ|dịp|hai|ba|tư|năm|sáu|bảy|nhật|phiên|")
	if r := s.at(next); r == '.' && lists("|ngày|", s.wordBefore(at)) { // ngày 28.4
		b, end := s.run(next + 1)
		if t := (date{day: atoi(a), month: atoi(b), dayFirst: true}); len(b) > 0 && len(b) < 3 && t.valid() && s.ends(end) && s.mark(end, ".") < 0 {
			s.date(t)
			return found{end, Date}
		}
	}
	likely := sure || s.behindWords(at, "|từ|đến|tới|trước|sau|vào|") || s.before(at) == '(' || lists("|và|", s.wordBefore(at)) && strings.Contains(s.text[max(0, at-40):at], "ngày")
	switch sep := s.at(next); {
	case sep == '/':
		b, end := s.run(next + 1)
		month := atoi(b)
		if len(b) == 4 && atoi(a) >= 1 && atoi(a) <= 12 && b > "1900" && b < "2100" && s.ends(end) && s.mark(end, "/-") < 0 && s.at(end) != '/' {
			if s.behindWords(at, "|số|định|luật|tư|quyết|lệnh|") {
				return nothing
			}
			if !s.behindWords(at, "|tháng|quý|quí|") {
				s.say("tháng")
			}
			s.cardinal(a, form{inflection: "month"})
			s.say("năm")
			s.cardinal(b, form{})
			return found{end, Date}
		}
		t := date{day: atoi(a), month: month, dayFirst: true}
		if !likely || len(b) == 0 || len(b) > 2 || !t.valid() || !s.ends(end) || s.mark(end, "/") >= 0 || !sure && month <= 4 && t.day < month {
			return nothing
		}
		if s.before(at) == '(' && s.at(end) != ')' && s.at(end) != ',' && s.at(end) != '-' && s.at(end) != '–' {
			return nothing
		}
		if r := s.at(end); r == '-' || r == '–' { // 30/4-1/5
			c, after := s.run(end + utf8.RuneLen(r))
			d, last := s.run(after + 1)
			if to := (date{day: atoi(c), month: atoi(d), dayFirst: true}); s.at(after) == '/' && len(c) > 0 && len(c) <= 2 && len(d) > 0 && len(d) <= 2 && to.valid() && s.ends(last) {
				s.between(func() { s.date(t) }, func() { s.date(to) })
				return found{last, Date}
			}
		}
		s.date(t)
		return found{end, Date}
	case sep == '-' || sep == '–':
		b, after := s.run(next + utf8.RuneLen(sep))
		if len(b) == 4 && lists("|tháng|", s.wordBefore(at)) && atoi(a) <= 12 && s.ends(after) { // tháng 11-2025
			s.cardinal(a, form{inflection: "month"})
			s.say("năm")
			s.cardinal(b, form{})
			return found{after, Date}
		}
		if len(b) == 0 || len(b) > 2 {
			return nothing
		}
		if s.at(after) != '/' && s.at(after) != '-' { // ngày 28-4
			t := date{day: atoi(a), month: atoi(b), dayFirst: true}
			if !lists("|ngày|hôm|sáng|chiều|tối|trưa|", s.wordBefore(at)) || !t.valid() || !s.ends(after) || s.has(s.space(after), "tháng") > 0 {
				return nothing
			}
			s.date(t)
			return found{after, Date}
		}
		month, end := s.run(after + 1)
		t := date{day: atoi(b), month: atoi(month), dayFirst: true, word: "/"}
		if len(month) == 0 || len(month) > 2 || s.at(after) != '/' || !t.valid() || atoi(a) >= t.day {
			return nothing
		}
		if s.at(end) == '/' {
			if year, last := s.run(end + 1); len(year) == 4 {
				t.year, end = year, last
			}
		}
		if !s.ends(end) {
			return nothing
		}
		if !lists("|ngày|", s.wordBefore(at)) {
			s.say("ngày")
		}
		s.between(func() { s.cardinal(a, form{}) }, func() { s.date(t) })
		return found{end, Date}
	}
	return nothing
}
