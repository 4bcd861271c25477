package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// behindWords reports whether one of some words or pairs of words, in lower case and between bars, ends before a place.
func (s *scanner) behindWords(at int, list string) bool {
	head := strings.TrimRight(s.text[:at], " \u00A0:")
	last := s.wordBefore(len(head))
	if last == "" || !strings.HasSuffix(head, last) {
		return false
	}
	if lists(list, last) {
		return true
	}
	rest := head[:len(head)-len(last)]
	first := s.wordBefore(len(rest))
	return first != "" && strings.HasSuffix(rest, first+" ") && lists(list, first+" "+last)
}

// season returns two years at a place, one behind the other, 2025-26 and 2025/2026, and where they end; or "".
func (s *scanner) season(at int) (from, to string, end int) {
	from, next := s.run(at)
	sep := s.at(next)
	if len(from) != 4 || from < "1800" || from > "2100" || sep != '-' && sep != '–' && sep != '/' {
		return "", "", at
	}
	to, end = s.run(next + utf8.RuneLen(sep))
	after := itoa(atoi(from) + 1)
	if to != after && to != after[2:] || !s.ends(end) || s.mark(end, "-/.") >= 0 {
		return "", "", at
	}
	return from, to, end
}

// dashed returns two numbers at a place of at most three digits with a dash between them, 2-3, and where they end; or "".
func (s *scanner) dashed(at int) (a, b string, end int) {
	a, next := s.run(at)
	dash := s.at(next)
	if len(a) == 0 || len(a) > 3 || dash != '-' && dash != '–' {
		return "", "", at
	}
	b, end = s.run(next + utf8.RuneLen(dash))
	if len(b) == 0 || len(b) > 3 || !s.ends(end) || s.mark(end, "-–.,/") >= 0 {
		return "", "", at
	}
	return a, b, end
}

// pointNumber says 18.2 where the language writes a comma before a fraction: a version.
func pointNumber(s *scanner, at int) found {
	a, next := s.run(at)
	if a == "" || len(a) > 3 || s.mark(next, ".") < 0 {
		return nothing
	}
	b, end := s.run(next + 1)
	if len(b) > 2 || !s.ends(end) || s.mark(end, ".,:/-") >= 0 {
		return nothing
	}
	s.versionNumber(a + "." + b)
	return found{end, Version}
}

// crossed says 4x4 and 10 x 15.
func crossed(s *scanner, at int) found {
	a, end := s.run(at)
	next := s.space(end)
	if r := s.at(next); a == "" || r != 'x' && r != '×' {
		return nothing
	}
	after := next + utf8.RuneLen(s.at(next))
	start := s.space(after)
	b, last := s.run(start)
	if b == "" || start > after != (next > end) {
		return nothing
	}
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: start, ask: s.ask}
	if m := measureOf(&inner, start); m.end > last {
		last = m.end
	} else if inner.cardinal(b, form{}); !s.ends(last) || s.mark(last, ".,") >= 0 {
		return nothing
	}
	s.cardinal(a, form{})
	s.say(s.lang.times)
	s.say(string(inner.out))
	return found{last, Math}
}

// longRun says the many digits of an account one by one.
func longRun(s *scanner, at int) found {
	digits, end := s.run(at)
	if len(digits) < 11 || !s.ends(end) || s.mark(end, ".,") >= 0 {
		return nothing
	}
	s.digits(digits)
	return found{end, Digits}
}

// lettered says F-16, A4, 5G and 50MP by the names of the letters, in a language whose voices do not know them.
func lettered(s *scanner, at int) found {
	capitals := func(at int) string {
		end := at
		for end < len(s.text) && s.text[end] >= 'A' && s.text[end] <= 'Z' {
			end++
		}
		return s.text[at:end]
	}
	letters := capitals(at)
	end := at + len(letters)
	if letters != "" && s.at(end) == '-' {
		end++
	}
	digits, next := s.run(end)
	tail := ""
	if letters == "" {
		tail = capitals(next)
	} else if r := s.at(next); r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
		tail = s.text[next : next+1]
	}
	last := next + len(tail)
	switch {
	case !s.begins(at) || digits == "" || len(digits) > 4 || len(letters) > 3 || len(tail) > 3 || letters+tail == "" || !s.ends(last) || s.mark(last, ".,-") >= 0:
		return nothing
	case strings.Contains(s.lang.acronyms, "|"+letters+"|"):
		return nothing
	}
	if letters == "" {
		if u, after := s.unitAt(next); u.name != "" && after == last {
			return nothing
		}
		if m, after := s.moneyAt(next); m.code != "" && after == last {
			return nothing
		}
	}
	s.spellOut(letters)
	s.cardinal(digits, form{})
	for _, r := range tail {
		s.spellOut(string(unicode.ToUpper(r)))
	}
	return found{last, Version}
}
