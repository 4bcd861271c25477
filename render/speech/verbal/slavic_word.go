package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

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
