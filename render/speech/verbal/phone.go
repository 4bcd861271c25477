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
	case hyphens == n-1 && strings.Contains("|34|334|1334|", "|"+shape(groups[:n])+"|"): // of North America: 555-1234, 1-800-555-1234
	default:
		return nothing
	}
	if plus {
		s.say(s.lang.plus)
	}
	s.dial(groups[:n], ",")
	return found{end, Telephone}
}

// dial says groups of digits one by one, with a pause between them.
func (s *scanner) dial(groups []string, pause string) {
	for i, group := range groups {
		if i > 0 {
			s.out = append(s.out, pause...)
		}
		s.digits(group)
	}
}

// lineGroups returns the groups of digits at a place with one of some marks between them, at most so many, how many digits
// they have, and where they end. A group behind the first has at most so many digits.
func (s *scanner) lineGroups(at int, marks string, most, longest int) (groups []string, total, end int) {
	end = at
	for i := at; len(groups) < most; {
		group, next := s.run(i)
		if group == "" || len(groups) > 0 && len(group) > longest {
			break
		}
		groups, total, end = append(groups, group), total+len(group), next
		if i = s.mark(next, marks); i < 0 {
			break
		}
	}
	return groups, total, end
}

// shape returns the lengths of groups of digits: "334" of 555 123 4567.
func shape(groups []string) string {
	var b strings.Builder
	for _, g := range groups {
		b.WriteString(itoa(len(g)))
	}
	return b.String()
}
