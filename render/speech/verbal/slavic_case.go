package verbal

import (
	"strings"
	"unicode/utf8"
)

// A kase is a case of the Slavic languages.
type kase int

// The cases, and what asks for one of two: the genitive or the instrumental ("с", "z"), the genitive or another by the word
// before.
const (
	nominative kase = iota
	genitive
	dative
	accusative
	instrumental
	locative
	either
)

// rbnf returns the end of the name of CLDR's rule set for a case.
func (c kase) rbnf() string {
	return [...]string{"", "genitive", "dative", "accusative", "instrumental", "locative", "genitive"}[c]
}

// plain returns the case that is said where two are possible.
func (c kase) plain() kase {
	if c == either {
		return genitive
	}
	return c
}

// kasesOf reads a list of words by the cases that they ask for.
func kasesOf(list string) map[string]kase {
	all := make(map[string]kase)
	kinds := map[string]kase{"genitive": genitive, "dative": dative, "accusative": accusative, "instrumental": instrumental, "locative": locative, "either": either}
	for part := range strings.SplitSeq(list, ";") {
		words := strings.Fields(part)
		for _, word := range words[1:] {
			all[word] = kinds[words[0]]
		}
	}
	return all
}

// An ending tells the gender and case of a noun or adjective, most particular first.
type ending struct {
	suffix, gender string
	c              kase // either: the locative behind a preposition of place, else the case of other
	other          kase
}

// endingsOf reads a list of endings: "ого mg" is masculine genitive; "ll" tells a locative, else the second case.
func endingsOf(list string) []ending {
	genders := map[byte]string{'m': "masculine", 'f': "feminine", 'n': "neuter", 'p': "plural"}
	cases := map[byte]kase{'n': nominative, 'g': genitive, 'd': dative, 'a': accusative, 'i': instrumental, 'l': locative}
	var all []ending
	fields := strings.Fields(list)
	for i := 0; i+1 < len(fields); i += 2 {
		code := fields[i+1]
		e := ending{suffix: strings.TrimPrefix(fields[i], "*"), gender: genders[code[0]], c: cases[code[1]]}
		if len(code) > 2 {
			e.c, e.other = either, cases[code[2]]
		}
		all = append(all, e)
	}
	return all
}

// agrees returns the gender and case of an ordinal number before a noun, and behind a preposition.
func (g *slavic) agrees(word, before string) (gender string, c kase) {
	lower := strings.ToLower(word)
	for i := range g.endings {
		e := &g.endings[i]
		if !strings.HasSuffix(lower, e.suffix) {
			continue
		}
		if c = e.c; c == either {
			if c = e.other; lists(g.locals, before) {
				c = locative
			}
		}
		return e.gender, c
	}
	return "masculine", nominative
}

// tokenBefore returns the word that ends at the spaces before a place, in lower case, with its full stop, and where it begins.
func (s *scanner) tokenBefore(at int) (string, int) {
	window := s.behindOf(at)
	from := at - len(window)
	head := strings.TrimRight(window, " \u00A0\u202F")
	if from+len(head) == at {
		if r, n := utf8.DecodeLastRuneInString(head); r == '$' || r == '~' || r == '(' { // "до $5"
			head = strings.TrimRight(head[:len(head)-n], " ")
		} else {
			return "", at
		}
	}
	start := len(head)
	if start > 0 && head[start-1] == '.' {
		start--
	}
	for start > 0 {
		r, n := utf8.DecodeLastRuneInString(head[:start])
		if !wordly(r) && r != '-' && (r != ':' && r != ',' && r != '.' || start == len(head) || head[start] < '0' || head[start] > '9') {
			break
		}
		start -= n
	}
	return strings.ToLower(head[start:]), from + start
}

// asked returns the case that the word before a number asks for, and whether there is such a word.
func (g *slavic) asked(s *scanner, at int) (kase, bool) {
	if s.ask == "genitive" {
		return genitive, true
	}
	word, start := s.tokenBefore(at)
	if c, ok := g.governs[word]; ok {
		return c, true
	}
	if lists(g.joins, word) { // от 5 до 10; между 5 и 10
		number, first := s.tokenBefore(start)
		if number != "" && number[0] >= '0' && number[0] <= '9' {
			word, _ = s.tokenBefore(first)
			if c, ok := g.governs[word]; ok {
				return c, true
			}
		}
	}
	return nominative, false
}

// behind returns the next two words behind a number, in lower case, where nothing but spaces stands between.
func (s *scanner) behind(end int) (first, second string) {
	at := s.space(end)
	if at == end {
		return "", ""
	}
	first = s.word(at)
	next := at + len(first)
	if after := s.space(next); first != "" && after > next {
		second = s.word(after)
	}
	return strings.ToLower(first), strings.ToLower(second)
}
