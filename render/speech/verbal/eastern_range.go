package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// rangeDash returns where a dash at a place ends that means "from … to", a number on its right; or -1. What is on its left is a
// number with its unit, or a time.
func (s *scanner) rangeDash(at int, counters string) int {
	dash := s.at(at)
	if dash == 0 || !strings.ContainsRune("-–—~〜～", dash) {
		return -1
	}
	end := at + utf8.RuneLen(dash)
	next := s.space(end)
	sign := s.at(next)
	if sign == '$' || sign == '¥' || sign == '€' || sign == '￥' {
		next += utf8.RuneLen(sign)
	}
	if d, _ := s.digitAt(next); d < 0 && (dash != '〜' && dash != '～' && dash != '~' || next > end || !s.free(s.at(next))) {
		return -1
	}
	left := strings.TrimRight(s.text[:at], " ")
	last := lastRune(left)
	if r := lastRune(strings.TrimRight(left, "0123456789")); !strings.ContainsRune(counters, last) && strings.ContainsRune("-/", r) && r != 0 {
		return -1
	}
	switch {
	case left == "":
		return -1
	case strings.ContainsRune("%％℃°‰", last):
		return next
	case strings.ContainsRune(counters, last):
		for range 4 { // a number stands before the counter
			if left = strings.TrimSuffix(left, string(lastRune(left))); left != "" && unicode.IsDigit(lastRune(left)) {
				return next
			}
		}
	case (dash == '〜' || dash == '～' || dash == '~') && unicode.IsDigit(last):
		return next
	case last < utf8.RuneSelf && unicode.IsLetter(last): // 3kg-6kg
		units := strings.TrimRight(left, "kmgtclhsMGTBWVAHzin²³/")
		if units != "" && unicode.IsDigit(lastRune(units)) && len(left)-len(units) <= 5 {
			return next
		}
	case last >= '0' && last <= '9': // 10:00-11:00
		hour := strings.TrimRight(left, "0123456789")
		if len(left)-len(hour) == 2 && strings.HasSuffix(hour, ":") && len(hour) > 1 && unicode.IsDigit(rune(hour[len(hour)-2])) {
			if _, after := s.run(next); s.at(after) == ':' {
				return next
			}
		}
	}
	return -1
}

// intervalOf returns two numbers with a dash between them, and where the second ends; or -1.
func (s *scanner) intervalOf(at int) (a, b quantity, end int) {
	a, next := s.number(at)
	if next < 0 || !s.numberBegins(at) {
		return a, b, -1
	}
	dash := s.at(next)
	if dash == 0 || !strings.ContainsRune("-–—~〜～", dash) {
		return a, b, -1
	}
	if b, end = s.number(next + utf8.RuneLen(dash)); end < 0 || !less(a, b) || len(a.whole) > 1 && a.whole[0] == '0' || s.at(end) == dash {
		return a, b, -1
	}
	return a, b, end
}

// slashes says numbers with slashes between them that are no fraction: 50/80/120元, 120/80mmHg.
func (s *scanner) slashes(at int, pause string) found {
	var groups []string
	i := at
	for {
		digits, end := s.run(i)
		if digits == "" || len(digits) > 4 {
			return nothing
		}
		groups = append(groups, digits)
		if s.mark(end, "/") < 0 {
			break
		}
		i = end + 1
	}
	m, said, _ := s.aside(i, amounts[:]...)
	if m.end <= i || len(groups) == 1 || len(groups) == 2 && m.class != Measure {
		return nothing
	}
	for _, digits := range groups[:len(groups)-1] {
		s.cardinal(digits, form{})
		s.out = append(s.out, pause...)
	}
	s.say(said)
	return found{m.end, Range}
}

// slashUnit says a slash behind a counter and before a unit: 元/㎡.
func (s *scanner) slashUnit(at int, counters, each string) found {
	if !strings.ContainsRune(counters, s.before(at)) {
		return nothing
	}
	if u, end := s.unitAt(at + 1); u.name != "" && u.per == "" {
		s.say(each)
		s.say(s.partOfEach(u.name))
		return found{end, Measure}
	}
	if s.free(s.at(at+1)) && !s.lang.clings {
		s.say(each)
		return found{at + 1, Measure}
	}
	return nothing
}

// belowZero says temperatures under zero, -5℃ and -10~1도, with the words for what is below and above. The degrees are
// written as a word or a sign; those behind a sign may have another word.
func (s *scanner) belowZero(at int, below, above, degree, celsius string) found {
	a, end := s.number(at + utf8.RuneLen(s.at(at)))
	if b := s.before(at); end < 0 || wordly(b) && !s.free(b) {
		return nothing
	}
	degrees := func(at int) (string, int) {
		at = s.space(at)
		for _, sign := range [...]string{degree, "℃", "°C"} {
			if strings.HasPrefix(s.text[at:], sign) {
				if sign == degree {
					return degree, at + len(sign)
				}
				return celsius, at + len(sign)
			}
		}
		return "", -1
	}
	say := func(q quantity, sign, word string) {
		s.say(sign)
		s.amount(q, s.countForm(""))
		s.say(word)
	}
	first, after := degrees(end)
	if after > end {
		end = after
	}
	dash := s.at(end)
	next := end + utf8.RuneLen(dash)
	if dash != 0 && strings.ContainsRune("~∼〜～–", dash) {
		sign := above
		if r := s.at(next); r == '-' || r == '−' {
			next, sign = next+utf8.RuneLen(r), below
		}
		if b, last := s.number(next); last > 0 {
			if word, behind := degrees(last); behind > 0 {
				say(a, below, word)
				if s.lang.clings {
					s.out = append(s.out, s.lang.to...)
				} else {
					s.say(s.lang.to)
				}
				if strings.Trim(b.whole+b.fraction, "0") == "" {
					sign = ""
				}
				say(b, sign, word)
				return found{behind, Range}
			}
		}
	}
	if after < 0 {
		return nothing
	}
	say(a, below, first)
	return found{after, Measure}
}
