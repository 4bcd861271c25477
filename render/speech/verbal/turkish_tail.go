package verbal

import (
	"strings"
	"unicode/utf8"
)

// turkishJoin returns words with an ending behind them, whose sounds agree with those of the last word: altı'da is altıda,
// TL'lik liralık.
func turkishJoin(words, ending string) string {
	const vowels, voiceless = "aeıioöuüâîû", "fstkçşhp"
	is := func(r rune, some string) bool { return strings.ContainsRune(some, r) }
	r := []rune(ending)
	last := lastRune(words)
	vowel := rune('e')
	for _, c := range strings.ToLower(words) {
		if is(c, vowels) {
			vowel = c
		}
	}
	if strings.HasSuffix(words, "saat") {
		vowel = 'e'
	}
	switch open := is(last, vowels); {
	case len(r) == 0:
		return words
	case !open && len(r) > 1 && is(r[0], "ynsş") && is(r[1], vowels) && (len(r) < 3 || r[0] != 's' || r[2] != 'z'), !open && len(r) > 1 && r[0] == 'y':
		r = r[1:] // what parts two vowels
	case !open || !is(r[0], vowels):
	case len(r) > 2 && r[1] == 'n' && r[2] == 'c':
		r = r[1:]
	case len(r) == 1:
		r = append([]rune{'y'}, r...)
	case r[1] == 'r' && is(r[0], "ae"):
		r = append([]rune{'ş'}, r...)
	case r[1] == 'n' && len(r) == 2:
		r = append([]rune{'n'}, r...)
	default:
		r = append([]rune{'s'}, r...)
	}
	if len(r) > 1 && is(r[1], vowels) {
		hard := is(last, voiceless)
		switch {
		case is(r[0], "dt") && hard:
			r[0] = 't'
		case is(r[0], "dt"):
			r[0] = 'd'
		case is(r[0], "cç") && hard:
			r[0] = 'ç'
		case is(r[0], "cç"):
			r[0] = 'c'
		}
	}
	if is(r[0], vowels) && (words == "dört" || strings.HasSuffix(words, " dört")) {
		words = strings.TrimSuffix(words, "t") + "d"
	}
	for i, c := range r {
		front, round := is(vowel, "eiöüî"), is(vowel, "oöuüû")
		switch {
		case i > 2 && c == 'i' && r[i-1] == 'k' && is(r[i-2], "ae") && is(r[i-3], "dt"): // -ki
		case is(c, "ae") && front:
			r[i] = 'e'
		case is(c, "ae"):
			r[i] = 'a'
		case !is(c, "ıiuü"):
			continue
		case front && round:
			r[i] = 'ü'
		case front:
			r[i] = 'i'
		case round:
			r[i] = 'u'
		default:
			r[i] = 'ı'
		}
		vowel = r[i]
	}
	return words + string(r)
}

// turkishTail joins the ending behind an apostrophe to the words of a number.
func turkishTail(s *scanner, m found) found {
	mark := s.at(m.end)
	if mark != '\'' && mark != '’' || len(s.out) == 0 {
		return m
	}
	switch m.class {
	case Letters, Electronic, Abbreviation, Symbol, Math, Emoji, Telephone:
		return m
	}
	from := m.end + len(string(mark))
	ending := s.word(from)
	words := string(s.out)
	name := words[strings.LastIndexByte(words, ' ')+1:]
	if ending == "" || len(ending) > 16 || strings.ToLower(ending) != ending || !s.ends(from+len(ending)) || strings.ToLower(name) != name || name[len(name)-1] <= '9' {
		return m
	}
	end := from + len(ending)
	if m.class == Fraction && utf8.RuneCountInString(ending) == 1 { // 2/3'ü
		ending = "s" + ending
	}
	s.out = append(s.out[:0], turkishJoin(words, ending)...)
	if m.class == Cardinal && strings.Contains(ending, "nc") {
		m.class = Ordinal
	}
	return found{end, m.class}
}
