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
	return strings.NewReplacer("Х", "X", "І", "I", "С", "C", "М", "M").Replace(word)
}

// begins reports whether a word begins as one of a list between bars does.
func begins(list, word string) bool {
	for _, stem := range strings.Split(list, "|") {
		if stem != "" && strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

// rulers returns the way to say a number behind a name: the names by their stems, with those of women behind a semicolon.
func (g *slavic) rulers(men, women string, him, her map[string]kase) func(s *scanner, n int, before string) bool {
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
			for _, kind := range [...]struct {
				names, gender string
				endings       map[string]kase
			}{{men, "masculine", him}, {women, "feminine", her}} {
				for _, stem := range strings.Split(kind.names, "|") {
					gender := kind.gender
					if he, ok := strings.CutPrefix(stem, "*"); ok { // a man's name like a woman's
						stem, gender = he, "masculine"
					}
					if end, ok := strings.CutPrefix(before, stem); ok && stem != "" {
						if c, ok := kind.endings[end]; ok {
							return say(gender, c)
						}
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

// placed says an abbreviation before a name or a number in the case that the word before asks for: в г. Москве, по ул. Ленина.
func (g *slavic) placed(s *scanner, at int) found {
	for phrase, said := range g.phrases {
		if strings.HasPrefix(s.text[at:], phrase) && s.begins(at) {
			s.say(said)
			if s.sentenceEnds(at + len(phrase)) {
				s.out = append(s.out, '.')
			}
			return found{at + len(phrase), Abbreviation}
		}
	}
	word := s.word(at)
	end := at + len(word)
	d, _ := s.digitAt(s.space(end))
	if word == "" || !s.begins(at) || s.at(end) != '.' && s.at(end) != '-' && (d < 0 || s.space(end) == end) {
		return nothing
	}
	for _, more := range [...]string{"-т.", "-д.", "-т", "-р", "-н", "-на", "-жа"} {
		if s.at(end) == '-' && strings.HasPrefix(s.text[end:], more) && s.ends(end+len(more)) {
			end += len(more)
			break
		}
	}
	if s.at(end) == '.' {
		end++
	}
	next := s.space(end)
	key := s.text[at:end]
	switch r := s.at(next); {
	case r >= '0' && r <= '9' || r == '№':
		key += "#"
		_, first := s.run(next)
		if g.timeRange(s, next, first) && g.places[key+"#"] != "" {
			key += "#"
		}
	case !unicode.IsUpper(r) && r != '«' && r != '"' && r != '„':
		return nothing
	}
	list, ok := g.places[key]
	if !ok {
		return nothing
	}
	before, _ := s.tokenBefore(at)
	c := g.governs[before]
	k, placed := g.placeCases[before]
	switch {
	case key == "ст.#" && before != "" && before[0] >= '0' && before[0] <= '9': // п. 3 ст. 15
		c = genitive
	case placed:
		c = k
	case lists(g.locals, before):
		c = locative
	case c == either && list[0] == '+':
		c = instrumental
	case c == either:
		c = genitive
	}
	s.say(g.forms(strings.TrimPrefix(list, "+"))[c])
	if next == end {
		s.out = append(s.out, ' ')
	}
	return found{end, Abbreviation}
}

// timeRange reports whether hours with a dash between them begin at a place.
func (g *slavic) timeRange(s *scanner, at, end int) bool {
	if _, after := g.timeAt(s, at, true); after > at {
		end = after
	}
	_, ok := s.dashAt(end)
	return ok
}

// numbers says № in the case that the word before asks for.
func (g *slavic) numbers(s *scanner, at int) found {
	list, ok := g.places["№"]
	if !ok {
		return nothing
	}
	before, _ := s.tokenBefore(at)
	c, placed := g.placeCases[before]
	switch {
	case placed:
	case lists(g.locals, before):
		c = locative
	default:
		c = g.governs[before].plain()
	}
	s.say(g.forms(list)[c])
	return found{at + len("№"), Symbol}
}

// capitals says an initialism letter by letter; what is pronounced as a word, and a headline, stays.
func (g *slavic) capitals(s *scanner, at int) found {
	word := s.word(at)
	end := at + len(word)
	count := utf8.RuneCountInString(word)
	if count == 0 || !s.begins(at) || !s.ends(end) || s.lang.abbreviations[word] != "" {
		return nothing
	}
	for _, r := range word {
		if !unicode.IsUpper(r) {
			return nothing
		}
	}
	if n := roman(word); n > 0 && strings.Trim(word, "IVX") == "" {
		return nothing
	}
	if d, _ := s.digitAt(end); d >= 0 {
		return nothing
	}
	if s.at(end) == '-' {
		if d, _ := s.digitAt(end + 1); d >= 0 {
			return nothing
		}
	}
	if count == 1 { // a word, or someone's initial
		if s.at(end) == '.' {
			return nothing
		}
		s.say(word)
		return found{end, Letters}
	}
	if !s.options.Spell && (strings.Contains(s.lang.acronyms, "|"+word+"|") || count > 6 || g.pronounced(word) || g.headline(s, at, end)) {
		s.say(word)
		return found{end, Letters}
	}
	s.spellOut(word)
	return found{end, Letters}
}

// pronounced reports whether capitals read as a word: vowels between consonants, and no heap of either.
func (g *slavic) pronounced(word string) bool {
	const vowels = "AEIOUYĄĘÓАЕЁИОУЫЭЮЯІЇЄ"
	var shape []byte
	for _, r := range word {
		if strings.ContainsRune(vowels, r) {
			shape = append(shape, 'v')
		} else {
			shape = append(shape, 'c')
		}
	}
	kind := string(shape)
	switch count := strings.Count(kind, "v"); {
	case len(kind) < 3 || count == 0 || strings.Contains(kind, "ccc") || strings.Contains(kind, "vv"):
		return false
	case len(kind) == 3:
		return kind == "cvc"
	case len(kind) == 4 && strings.HasPrefix(kind, "cc"):
		return false
	default:
		return count > 1 || kind[0] == 'c'
	}
}

// headline reports whether a word in capitals stands beside another long one.
func (g *slavic) headline(s *scanner, at, end int) bool {
	beside := func(word string) bool {
		return utf8.RuneCountInString(word) > 4 && inCapitals(word)
	}
	return beside(s.wordBefore(at)) || beside(s.word(s.space(end)))
}

// texts reads a table of abbreviations, one a line: what is written, an equals sign, what is said. What holds a space is
// written without it too, and what begins with a small letter with a capital one.
func texts(table string) map[string]string {
	all := make(map[string]string)
	put := func(key, value string) {
		if _, ok := all[key]; !ok {
			all[key] = value
		}
	}
	for line := range strings.Lines(table) {
		key, value, ok := strings.Cut(strings.TrimSpace(line), "=")
		if !ok {
			continue
		}
		put(key, value)
		tight := strings.ReplaceAll(key, ". ", ".")
		put(tight, value)
		put(capital(key), capital(value))
		put(capital(tight), capital(value))
	}
	return all
}

// capital returns a text with a capital at its beginning.
func capital(s string) string {
	r, n := utf8.DecodeRuneInString(s)
	return string(unicode.ToUpper(r)) + s[n:]
}
