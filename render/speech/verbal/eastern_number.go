package verbal

import (
	"strings"
	"unicode/utf8"
)

// lineNumber returns the groups of digits of a telephone number: 03-1234-5678, (02) 123-4567, +81-90-1234-5678,
// 13812345678.
func (s *scanner) lineNumber(at int) (plus bool, groups []string, end int) {
	i := at
	if s.at(i) == '+' {
		plus = true
		i++
	}
	total, hyphens, spaces := 0, 0, 0
	bracket := false
	for len(groups) < 6 {
		opened := (s.at(i) == '(' || s.at(i) == '（') && len(groups) < 2
		if opened {
			i += len(string(s.at(i)))
		}
		group, next := s.run(i)
		if group == "" {
			break
		}
		groups, total, end = append(groups, group), total+len(group), next
		if r := s.at(next); opened {
			if r != ')' && r != '）' {
				return false, nil, at
			}
			bracket = true
			next += len(string(r))
			end = next
			if i = s.space(next); s.at(i) == '-' {
				i++
			}
			continue
		}
		switch r := s.at(next); {
		case (r == '(' || r == '（') && groups[0][0] == '0' && len(groups) == 1: // 080(1234)5678
			i = next
			continue
		case (r == '-' || r == '‑' || r == '–' || r == '.' && groups[0][0] == '0' && len(groups[0]) > 1) && s.mark(next, "-‑–.") > 0:
			hyphens++
			i = next + len(string(r))
			continue
		case r == ' ' && (plus || len(groups[0]) <= 4):
			spaces++
			if i = next + 1; s.at(i) >= '0' && s.at(i) <= '9' || s.at(i) == '(' {
				continue
			}
		}
		break
	}
	if len(groups) == 0 || !s.ends(end) || s.mark(end, ".-:/") > 0 || total > 15 {
		return false, nil, at
	}
	for _, g := range groups[1:] {
		if len(g) < 2 && !plus || len(g) > 8 {
			return false, nil, at
		}
	}
	first := groups[0]
	zero := first[0] == '0'
	switch {
	case plus && total >= 8:
	case bracket && total >= 9 && zero:
	case len(groups) == 1:
		if !(total == 11 && first[0] == '1' && first[1] >= '3' || zero && (total == 10 || total == 11)) {
			return false, nil, at
		}
	case hyphens == len(groups)-1 && total >= 8 && total <= 12 && (zero && len(first) <= 5 || total == 11 && first[0] == '1' && len(first) == 3 ||
		(first == "400" || first == "800") && total == 10 || len(groups) == 2 && len(first) == 4 && len(groups[1]) == 4 && (first[:2] == "15" || first[:2] == "16" || first[:2] == "18")):
	case hyphens == 0 && spaces >= len(groups)-1 && len(groups) == 3 && total >= 9 && total <= 11 && (zero && len(first) <= 4 || total == 11 && first[0] == '1' && len(first) == 3):
	default:
		return false, nil, at
	}
	return plus, groups, end
}

// linePlus reports whether a telephone number begins at a plus.
func (s *scanner) linePlus(at int) bool {
	_, _, end := s.lineNumber(at)
	return end > at
}

// easternDate returns a date that begins with its year: 2026. 4. 28., 2026-04-28, 26.04.28; and M/D before a day of the week.
func (s *scanner) easternDate(at int) (t date, end int) {
	y, next := s.run(at)
	sep := s.at(next)
	if !s.numberBegins(at) || len(y) != 4 && len(y) != 2 || sep != '.' && sep != '/' && sep != '-' {
		return t, at
	}
	m, next2 := s.run(s.space(next + 1))
	spaced := s.space(next+1) > next+1
	if len(m) == 0 || len(m) > 2 || s.at(next2) != sep || spaced && (sep != '.' || len(y) == 2) {
		return t, at
	}
	d, end := s.run(s.space(next2 + 1))
	t = date{year: y, month: atoi("0" + m), day: atoi("0" + d)}
	if len(d) == 0 || len(d) > 2 || !t.valid() || !s.ends(end) || s.mark(end, "./-") >= 0 {
		return t, at
	}
	if len(y) == 2 {
		if len(m) != 2 || len(d) != 2 || sep == '-' {
			return t, at
		}
		t.year = "20" + y
		if y > "50" {
			t.year = "19" + y
		}
	}
	if s.at(end) == '.' && sep == '.' && (spaced || len(y) == 4) && !s.sentenceEnds(end+1) {
		end++
	}
	return t, end
}

// inBrackets returns a character between brackets at a place, one of some, and where they end: （火）.
func (s *scanner) inBrackets(at int, some string) (rune, int) {
	open := s.at(at)
	if open != '(' && open != '（' {
		return 0, at
	}
	at += utf8.RuneLen(open)
	r := s.at(at)
	if r == 0 || !strings.ContainsRune(some, r) {
		return 0, at
	}
	at += utf8.RuneLen(r)
	if close := s.at(at); close == ')' || close == '）' {
		return r, at + utf8.RuneLen(close)
	}
	return 0, at
}

// longNumber reports whether digits are said one by one: eleven or more that are no round number.
func longNumber(digits string) bool { return len(digits) > 10 && !strings.HasSuffix(digits, "000") }
