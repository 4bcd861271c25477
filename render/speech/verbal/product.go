package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// product says GPT-4o, A4, iOS 18.2, COVID-19: letters, then a number.
func product(s *scanner, at int) found {
	word := s.word(at)
	next := at + len(word)
	if !s.begins(at) || word == "" || len(word) > 12 || s.free(s.at(at)) {
		return nothing
	}
	hyphen := s.at(next) == '-'
	if hyphen && s.before(at) == '-' { // 2-in-1
		return nothing
	}
	number := next
	if hyphen {
		number++
	}
	digits, end := s.run(number)
	if digits == "" || len(digits) > 4 && hyphen {
		return nothing
	}
	tail := s.word(end)
	if hyphen && (tail == "s" || len(digits) == 4 && strings.ToLower(word) == word) { // mid-1960s, pre-1945
		return nothing
	}
	if s.free(s.at(end)) {
		tail = ""
	}
	if len(tail) > 2 || tail == "" && !s.ends(end) {
		return nothing
	}
	after := end + len(tail)
	for tail == "" && s.at(end) == '.' { // a version
		more, next := s.run(end + 1)
		if more == "" {
			break
		}
		digits, end, after = digits+"."+more, next, next
	}
	if hyphen && s.at(after) == '-' || !s.ends(after) {
		return nothing
	}
	capitals := true
	for _, r := range word {
		capitals = capitals && unicode.IsUpper(r)
	}
	if capitals && utf8.RuneCountInString(word) <= 3 && len(word) > 1 && !strings.Contains(s.lang.acronyms, "|"+word+"|") {
		s.spellOut(word)
	} else {
		s.say(word)
	}
	s.versionNumber(digits)
	if tail != "" {
		s.say(tail)
	}
	return found{after, Version}
}

// version says 18.2.1: more than two numbers with points between them.
func version(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	end, n, number := at, 0, ""
	for {
		digits, next := s.run(end)
		if digits == "" || len(digits) > 4 {
			return nothing
		}
		if n++; n > 1 {
			number += "."
		}
		number += digits // in ASCII
		end = next
		if s.at(end) != '.' || s.mark(end, ".") < 0 {
			break
		}
		end++
	}
	if n < 3 || !s.ends(end) || thousands(number) {
		return nothing
	}
	s.versionNumber(number)
	return found{end, Version}
}

// thousands reports whether numbers with points between them are groups of one.
func thousands(s string) bool {
	groups := strings.Split(s, ".")
	for _, g := range groups[1:] {
		if len(g) != 3 {
			return false
		}
	}
	return true
}

// versionNumber says the numbers of a version with the points between them.
func (s *scanner) versionNumber(digits string) {
	for i, part := range strings.Split(digits, ".") {
		if i > 0 {
			s.say(s.lang.point)
		}
		if len(part) > 1 && part[0] == '0' {
			s.digits(part)
		} else {
			s.cardinal(part, form{})
		}
	}
}
