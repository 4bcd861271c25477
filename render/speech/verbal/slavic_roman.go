package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// romanBefore says a Roman numeral behind a name, or before what it numbers: XXI век, II квартал, XIX–XX вв.
func (g *slavic) romanBefore(s *scanner, at int) found {
	if m := romanNumeral(s, at); m.end > at {
		return m
	}
	s.out = s.out[:0]
	word := s.word(at)
	latin := inLatin(word)
	n := roman(latin)
	if n == 0 || n > 99 || !s.begins(at) || !s.ends(at+len(word)) {
		return nothing
	}
	end := at + len(word)
	to, last := 0, end
	if next := s.space(end); s.at(next) == '–' || s.at(next) == '-' || s.at(next) == '—' {
		start := s.space(next + utf8.RuneLen(s.at(next)))
		if second := s.word(start); roman(inLatin(second)) > n {
			to, last = roman(inLatin(second)), start+len(second)
		}
	}
	say := func(gender string, c kase) {
		s.say(g.ordinal(s.Verbalizer, itoa(n), gender, c))
		if to > 0 {
			s.say("–")
			s.say(g.ordinal(s.Verbalizer, itoa(to), gender, c))
		}
	}
	// The word may follow more numbers: XIX и XX веков.
	noun := last
	for range 3 {
		next := s.space(noun)
		join := s.word(next)
		start := next + len(join)
		if s.at(noun) == ',' {
			start = noun + 1
		} else if !lists(g.joins, join) {
			break
		}
		start = s.space(start)
		more := s.word(start)
		if roman(inLatin(more)) == 0 {
			break
		}
		noun = start + len(more)
	}
	if name, after, f := g.yearWord(s, noun, g.centuries); name != "" {
		c := g.yearCase(s, at, f)
		say(f.gender, c)
		if !f.short || noun > last {
			return found{last, Roman}
		}
		if f.plural || to > 0 && !g.cardinals {
			s.say(g.forms(f.full)[c+6])
		} else {
			s.say(g.forms(f.full)[c])
		}
		if s.closes(at, after) {
			s.out = append(s.out, '.')
		}
		return found{after, Roman}
	}
	if next := s.space(noun); s.at(next) == '—' || s.at(next) == '–' { // XIX — начало XX века
		for i, word := range strings.Fields(s.text[next:min(next+60, len(s.text))]) {
			if f, ok := g.centuries[strings.Trim(word, ",;:)»")]; ok && i < 5 {
				c := nominative
				if before, _ := s.tokenBefore(at); before != "" {
					c = genitive
				}
				say(f.gender, c)
				return found{last, Roman}
			}
		}
	}
	if s.space(noun) == noun {
		return nothing
	}
	next := s.word(s.space(noun))
	if r := s.at(s.space(noun) + len(next)); (r == '\'' || r == '’') && s.lang.letters != nil { // з'їзд
		next += s.word(s.space(noun) + len(next) + utf8.RuneLen(r))
	}
	lower := strings.ToLower(next)
	if utf8.RuneCountInString(next) < 2 || (len(word) == 1 || word != latin) && !begins(g.numbered, lower) || lists(g.joins, lower) {
		return nothing
	}
	if _, preposition := g.governs[lower]; preposition || roman(next) > 0 || utf8.RuneCountInString(next) < 3 && !inCapitals(next) {
		return nothing
	}
	before, _ := s.tokenBefore(at)
	gender, c := g.agrees(next, before)
	if k, ok := g.governs[before]; ok && inCapitals(next) { // w III RP
		if c = k.plain(); lists(g.locals, before) {
			c = locative
		}
	}
	if gender == "plural" && (noun > last || lists(g.joins, before)) { // I и II мировые войны
		gender = "masculine"
		_, second := s.behind(noun)
		if begins(g.feminines, second) || begins(g.feminines, lower) {
			gender = "feminine"
		}
	}
	say(gender, c)
	return found{last, Roman}
}

// inLatin returns a Roman numeral that is written in Cyrillic letters, ХХІ, in Latin ones.
func inLatin(word string) string {
	if word == "" || word[0] < utf8.RuneSelf && word[len(word)-1] < utf8.RuneSelf {
		return word
	}
	return latinNumerals.Replace(word)
}

var latinNumerals = strings.NewReplacer("Х", "X", "І", "I", "С", "C", "М", "M")

// rulers returns the way to say a number behind a name: the names by their stems, with those of women behind a semicolon.
func (g *slavic) rulers(men, women string, him, her map[string]kase) func(s *scanner, n int, before string) bool {
	type ruler struct {
		stem, gender string
		endings      map[string]kase
	}
	var all []ruler
	for stem := range strings.SplitSeq(men, "|") {
		all = append(all, ruler{stem, "masculine", him})
	}
	for stem := range strings.SplitSeq(women, "|") {
		if he, ok := strings.CutPrefix(stem, "*"); ok { // a man's name like a woman's
			all = append(all, ruler{he, "masculine", her})
		} else {
			all = append(all, ruler{stem, "feminine", her})
		}
	}
	return func(s *scanner, n int, before string) bool {
		say := func(gender string, c kase) bool {
			if c == either { // the dative, or the locative
				c = dative
				if _, start := s.tokenBefore(s.start); lists(g.locals, firstOf(s.tokenBefore(start))) {
					c = locative
				}
			}
			s.say(g.ordinal(s.Verbalizer, itoa(n), gender, c))
			return true
		}
		if first, _ := utf8.DecodeRuneInString(before); unicode.IsUpper(first) {
			for i := range all {
				r := &all[i]
				if end, ok := strings.CutPrefix(before, r.stem); ok && r.stem != "" {
					if c, ok := r.endings[end]; ok {
						return say(r.gender, c)
					}
				}
			}
		}
		if lower := strings.ToLower(before); begins(s.lang.romanWords, lower) {
			_, start := s.tokenBefore(s.start)
			gender, c := g.agrees(lower, firstOf(s.tokenBefore(start)))
			return say(gender, c)
		}
		return false
	}
}
