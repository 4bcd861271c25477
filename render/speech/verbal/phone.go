package verbal

import "strings"

// telephone says +1 555 123 4567, (555) 123-4567 and 555-1234 digit by digit, with a pause between groups.
func telephone(s *scanner, at int) found {
	if !s.begins(at) {
		return nothing
	}
	i, plus := at, false
	if s.at(i) == '+' {
		plus = true
		i++
	}
	var groups [12]string
	n, digits, hyphens, brackets := 0, 0, 0, 0
	end := i
	for n < len(groups) {
		opened := false
		if s.at(i) == '(' && n < 3 {
			if d, _ := s.digitAt(i + 1); d < 0 {
				break
			}
			brackets++
			opened = true
			i++
		}
		group, next := s.run(i)
		if group == "" || len(group) > 4 && !(plus && n == 0) && len(group) > 8 {
			break
		}
		if opened && s.at(next) != ')' { // (1939-1945)
			return nothing
		}
		groups[n] = group
		n++
		digits += len(group)
		end = next
		if s.at(next) == ')' && brackets > 0 {
			next++
			end = next
			i = s.space(next)
			if s.at(i) == '-' {
				i++
			}
			continue
		}
		switch r := s.at(next); r {
		case '-', '‑', '.':
			if s.mark(next, "-‑.") < 0 {
				break
			}
			hyphens++
			i = next + len(string(r))
			continue
		case ' ', '\u00A0':
			i = s.space(next)
			continue
		}
		break
	}
	switch {
	case n < 2 || digits > 15 || !s.ends(end):
		return nothing
	case plus && digits >= 7:
	case brackets > 0 && digits >= 7 && s.before(at) != ')' && s.text[end-1] != ')': // but resolution 2231 (2015)
	case n >= 3 && len(groups[0]) > 2 && groups[0][0] == '0' && digits >= 9 && digits <= 11: // 020 7946 0958
	case hyphens == n-1 && s.americanGroups(groups[:n]):
	default:
		return nothing
	}
	if plus {
		s.say(s.lang.plus)
	}
	for k, group := range groups[:n] {
		if k > 0 {
			s.out = append(s.out, ',')
		}
		s.digits(group)
	}
	return found{end, Telephone}
}

// americanGroups reports whether groups of digits are those of a number in North America: 555-1234, 1-800-555-1234.
func (s *scanner) americanGroups(groups []string) bool {
	var b strings.Builder
	for _, g := range groups {
		b.WriteByte(byte('0' + len(g)))
	}
	switch b.String() {
	case "34", "334", "1334":
		return true
	}
	return false
}
