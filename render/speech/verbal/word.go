package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// abbreviation says "Dr." and "e.g." in full.
func abbreviation(s *scanner, at int) found {
	if len(s.lang.abbreviations) == 0 || !s.begins(at) {
		return nothing
	}
	// The longest run of letters and full stops, then shorter ones: "e.g.", "z. B.".
	end := at
	stops := 0
	var ends [6]int
	for end < len(s.text) && stops < len(ends) {
		word := s.word(end)
		if word == "" {
			break
		}
		end += len(word)
		if s.at(end) != '.' {
			break
		}
		end++
		ends[stops] = end
		stops++
		if r := s.at(end); r == ' ' || r == '\u00A0' || r == '\u202F' {
			end += utf8.RuneLen(r)
		}
	}
	for i := stops - 1; i >= 0; i-- {
		written := strings.ReplaceAll(strings.ReplaceAll(s.text[at:ends[i]], "\u00A0", " "), "\u202F", " ")
		said, ok := s.lang.abbreviations[written]
		if other := s.lang.behindNames[written]; other != "" && s.behindName(at, ends[i]) {
			said, ok = other, true
		}
		if !ok {
			continue
		}
		s.say(said)
		if !strings.Contains(s.lang.titles, "|"+written+"|") && s.sentenceEnds(ends[i]) {
			s.out = append(s.out, '.')
		}
		return found{ends[i], Abbreviation}
	}
	if word := s.word(at); word != "" && (s.at(at+len(word)) != '.' || s.sentenceEnds(at+len(word)+1)) {
		if said, ok := s.lang.abbreviations[word]; ok {
			if other := s.lang.behindNames[word]; other != "" && s.behindName(at, at+len(word)) {
				said = other
			}
			s.say(said)
			return found{at + len(word), Abbreviation}
		}
	}
	return nothing
}

// behindName reports whether what stands between two places follows a name and precedes none.
func (s *scanner) behindName(at, end int) bool {
	before := strings.TrimRight(s.behindOf(at), " ")
	before = strings.TrimLeft(before[strings.LastIndexByte(before, ' ')+1:], "(\"'“‘")
	first, _ := utf8.DecodeRuneInString(before)
	next := s.at(s.space(end))
	return unicode.IsUpper(first) && (s.space(end) == end || !unicode.IsUpper(next))
}

// dotted says U.S. and B.C. letter by letter.
func dotted(s *scanner, at int) found {
	if !s.begins(at) || s.lang.acronyms == "" {
		return nothing
	}
	var letters strings.Builder
	end, n := at, 0
	for {
		r := s.at(end)
		if n > 12 || !unicode.IsUpper(r) || s.at(end+utf8.RuneLen(r)) != '.' {
			break
		}
		letters.WriteRune(r)
		end += utf8.RuneLen(r) + 1
		n++
	}
	if n < 2 || wordly(s.at(end)) {
		return nothing
	}
	s.spellOut(letters.String())
	if s.sentenceEnds(end) && s.space(end) > end || end == len(s.text) || s.text[end] == '\n' {
		s.out = append(s.out, '.')
	}
	return found{end, Letters}
}

// initialism says AWS letter by letter, and III as a number.
func initialism(s *scanner, at int) found {
	word := s.word(at)
	end := at + len(word)
	if len(word) >= 2 && s.lang.roman != nil && s.begins(at) && strings.ContainsAny(word, "IV") && strings.Trim(word, "IVX") == "" { // of letters X alone it is no number
		if n := roman(word); n > 0 {
			s.cardinal(itoa(n), form{})
			return found{end, Roman}
		}
	}
	if !s.begins(at) || len(word) < 2 || len(word) > 12 || s.shouting() {
		return nothing
	}
	many := false
	if capitals, ok := strings.CutSuffix(word, "s"); ok && len(capitals) >= 2 {
		word, many = capitals, true
	}
	for _, r := range word {
		if !unicode.IsUpper(r) {
			return nothing
		}
	}
	if b := s.before(at); b == '-' && s.lang.letters == nil && !inCapitals(s.wordBefore(at)) || s.at(end) == '.' && utf8.RuneCountInString(word) == 1 || s.lang.acronyms == "" {
		return nothing
	}
	if !s.options.Spell && (strings.Contains(s.lang.acronyms, "|"+word+"|") || s.reads(word)) {
		return nothing
	}
	s.spellOut(word)
	if many {
		s.out = append(s.out, 's')
	}
	return found{end, Letters}
}

// spellOut says letters one by one.
func (s *scanner) spellOut(letters string) {
	for i, r := range letters {
		if i > 0 && s.lang.unspaced {
			s.out = append(s.out, ' ')
		}
		if name, ok := s.lang.letters[unicode.ToUpper(r)]; ok {
			s.say(name)
		} else {
			s.say(string(r))
		}
	}
}

// reads reports whether capitals read as a word: at least four, with vowels between consonants.
func (s *scanner) reads(word string) bool {
	if utf8.RuneCountInString(word) < 5 {
		return false
	}
	run := 0
	vowels := 0
	for _, r := range word {
		if strings.ContainsRune("AEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛÅØÆİАЕЁИОУЫЭЮЯІЇЄ", r) {
			run = 0
			vowels++
			continue
		}
		if run++; run > 2 {
			return false
		}
	}
	return vowels >= 2
}

// shouting reports whether the text is in capitals for the most part, so that they are no sign of anything.
func (s *scanner) shouting() bool {
	if !s.weighed {
		s.weighed, s.shouts = true, shouting(s.text)
	}
	return s.shouts
}

func shouting(text string) bool {
	upper, lower := 0, 0
	for i := 0; i < len(text) && i < 2000; i++ {
		switch c := text[i]; {
		case c >= 'A' && c <= 'Z':
			upper++
		case c >= 'a' && c <= 'z', c >= utf8.RuneSelf:
			lower++
		}
	}
	return upper > 12 && upper > 2*lower
}
