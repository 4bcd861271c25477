package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// suffixed says 3-й, 5-ти, 10-летний: a number with the end of its word behind a hyphen.
func (g *slavic) suffixed(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits == "" || len(digits) > 6 || !s.numberBegins(at) || digits[0] == '0' {
		return nothing
	}
	first := ""
	if start, ok := s.dashAt(end); ok && start-end <= 3 && s.at(end) != ' ' { // 5–6-летние
		if second, last := s.run(start); s.at(last) == '-' {
			first, digits, end = digits, second, last
		}
	}
	if hyphen := s.at(end); hyphen != '-' && hyphen != '‑' {
		return nothing
	}
	start := end + len(string(s.at(end)))
	word := s.word(start)
	after := start + len(word)
	if r, _ := utf8.DecodeRuneInString(word); word == "" || !unicode.IsLower(r) || !s.ends(after) || s.at(after) == '-' {
		return nothing
	}
	if utf8.RuneCountInString(word) <= 4 {
		before, _ := s.tokenBefore(at)
		next, _ := s.behind(after)
		if said := g.bySuffix(s.Verbalizer, digits, word, before, next); said != "" {
			if first != "" {
				s.say(g.bySuffix(s.Verbalizer, first, word, before, next))
				s.say("–")
			}
			s.say(said)
			if _, last, f := g.yearWord(s, after, g.years); f.short && f.plural { // 1990-х гг.
				row := nominative
				if hasAny(word, "х", "ch") {
					if row = genitive; lists(g.locals, before) {
						row = locative
					}
				}
				s.say(g.forms(g.year)[row+6])
				if after = last; s.text[after-1] == '.' && s.closes(at, after) {
					s.out = append(s.out, '.')
				}
			} else if n, last, _ := g.thing(s, after); n.one != "" && s.space(after) > after { // на 45-м км
				s.say(g.decline(n, false, g.suffixCase(word, before)))
				after = last
			}
			return found{after, Ordinal}
		}
	}
	if utf8.RuneCountInString(word) < 4 {
		return nothing
	}
	if first != "" {
		s.say(g.combine(first) + "-" + g.combine(digits) + word)
	} else {
		s.say(g.combine(digits) + word)
	}
	return found{after, Ordinal}
}

// suffixCase returns the case that the end of an ordinal number tells.
func (g *slavic) suffixCase(suffix, before string) kase {
	switch {
	case strings.HasSuffix(suffix, "го"):
		return genitive
	case lists(g.locals, before) && (strings.HasSuffix(suffix, "м") || strings.HasSuffix(suffix, "му")):
		return locative
	case strings.HasSuffix(suffix, "му"):
		return dative
	case strings.HasSuffix(suffix, "м"):
		return instrumental
	}
	return nominative
}

// bySuffix returns the form of an ordinal number, or of a cardinal one, that ends in what is written behind the hyphen.
func (g *slavic) bySuffix(v *Verbalizer, digits, suffix, before, next string) string {
	n := atoi(digits)
	if len(digits) == 1 && n >= 2 && n <= 4 && strings.HasSuffix(suffix, "х") || strings.HasSuffix(suffix, "ти") || suffix == "ciu" || suffix == "ech" || suffix == "óch" {
		if said := g.cardinal(v, digits, "masculine", genitive); strings.HasSuffix(said, suffix) {
			return said
		}
	}
	if n%10 == 0 && n > 10 && (next == "" || begins(g.decadeWords, next)) { // 90-е
		for _, c := range [...]kase{nominative, genitive, instrumental, dative} {
			if said := g.ordinal(v, digits, "plural", c); strings.HasSuffix(said, suffix) && (c != dative || next != "") {
				return said
			}
		}
	}
	if next != "" {
		gender, c := g.agrees(next, before)
		if said := g.ordinal(v, digits, gender, c); strings.HasSuffix(said, suffix) {
			return said
		}
	}
	if g.dayCases[":"+before] == locative && before != "w" { // о 9-й
		if said := g.ordinal(v, digits, "feminine", locative); strings.HasSuffix(said, suffix) {
			return said
		}
	}
	for _, gender := range [...]string{"masculine", "feminine", "neuter", "plural"} {
		for _, c := range [...]kase{nominative, genitive, dative, accusative, locative, instrumental} {
			if said := g.ordinal(v, digits, gender, c); strings.HasSuffix(said, suffix) {
				if c == locative && !lists(g.locals, before) {
					if other := g.ordinal(v, digits, gender, instrumental); strings.HasSuffix(other, suffix) {
						return other
					}
				}
				return said
			}
		}
	}
	if said := g.cardinal(v, digits, "masculine", genitive); strings.HasSuffix(said, suffix) {
		return said
	}
	return ""
}

// phone says 123-45-67 and 8-800-555-35-35 digit by digit.
func (g *slavic) phone(s *scanner, at int) found {
	if !s.numberBegins(at) || isoDate(s, at).end > at || numericDate(s, at).end > at {
		return nothing
	}
	s.out = s.out[:0]
	var groups [6]string
	n, total, end, spaces := 0, 0, at, false
	for i := at; n < len(groups); {
		group, next := s.run(i)
		if group == "" || len(group) > 4 || n > 0 && len(group) < 2 {
			return nothing
		}
		groups[n], end = group, next
		n++
		total += len(group)
		if s.at(next) != '-' && s.at(next) != ' ' || s.mark(next, "- ") < 0 {
			break
		}
		spaces = spaces || s.at(next) == ' '

		i = next + 1
	}
	if n < 3 || total < 6 || total > 11 || !s.ends(end) || spaces && !g.called(s, at) && (n < 4 || total < 9 || len(groups[n-1]) != 2 || len(groups[n-2]) != 2) {
		return nothing
	}
	s.dial(groups[:n], ",")
	return found{end, Telephone}
}

// called reports whether a word for a telephone number stands before a place.
func (g *slavic) called(s *scanner, at int) bool {
	word, _ := s.tokenBefore(at)
	return lists(s.lang.callWords, strings.TrimSuffix(word, "."))
}

// percentual returns "процентный" by the ending that is written behind "%-".
func (g *slavic) percentual(written string) string {
	fields := strings.Fields(g.percentAdjective)
	stem := fields[0]
	for i := range stem { // "ный" and "owy" repeat the end of the stem
		if rest, ok := strings.CutPrefix(written, stem[i:]); ok {
			written = rest
			break
		}
	}
	for _, ending := range fields[1:] {
		if strings.HasSuffix(ending, written) {
			return stem + ending
		}
	}
	return stem + written
}
