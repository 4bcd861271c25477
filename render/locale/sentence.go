package locale

import (
	"iter"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"

	"github.com/standfirst/standfirst/internal/cldr"
)

// Sentences yields the sentences of a text, each with the space behind it: together they are the text. It breaks as UAX
// #29 (Unicode 17) does, but not behind an abbreviation of the language ("Mr.", "z. B.", by CLDR), the initial of a name
// ("J. Smith") or, in the languages that write them so, an ordinal number ("3. Mai"); nor between a quotation and the
// particle that takes it up without a space. A mark that opens belongs to the sentence behind it.
func (l *Locale) Sentences(s string) iter.Seq[string] {
	return func(yield func(string) bool) {
		start := 0
		for it := sentences.FromString(s); it.Next(); {
			end := it.End()
			if end < len(s) {
				end = start + len(strings.TrimRight(s[start:end], openers))
				if end == start || l.abbreviated(s[start:end]) || takenUp(s[start:end], s[end:]) {
					continue
				}
			}
			if !yield(s[start:end]) {
				return
			}
			start = end
		}
	}
}

// takenUp reports whether a quotation goes on in what follows without a space: 「…。」と言った. In Chinese a new sentence may
// follow just so.
func takenUp(s, next string) bool {
	last, _ := utf8.DecodeLastRuneInString(s)
	first, _ := utf8.DecodeRuneInString(next)
	if strings.HasSuffix(strings.TrimRightFunc(s, unicode.IsSpace), "၊") { // Burmese has it for a comma
		return true
	}
	return strings.ContainsRune("」』”’»\"", last) && unicode.IsLetter(first) && !unicode.Is(unicode.Han, first)
}

// abbreviated reports whether a text that seems to end a sentence ends with a full stop that does not.
func (l *Locale) abbreviated(s string) bool {
	trimmed := strings.TrimRightFunc(s, unicode.IsSpace)
	if strings.ContainsAny(s[len(trimmed):], "\n\r\u0085\u2028\u2029") {
		return false
	}
	s, ok := strings.CutSuffix(trimmed, ".")
	if !ok || strings.HasSuffix(s, ".") {
		return false
	}
	word := s[strings.LastIndexFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("([{“‘«„\"'", r) })+1:]
	switch r, n := utf8.DecodeRuneInString(word); {
	case word == "":
		return false
	case n == len(word) && unicode.IsUpper(r):
		return word != "I" || !sameLanguage(l.id.Tag(), "en")
	case len(word) <= 2 && word[0] <= '9' && word[len(word)-1] <= '9':
		return word[0] >= '0' && strings.Contains(ordinalStops, " "+l.subtag()+" ")
	}
	return endsWith(s, titles) || endsWith(s, cldr.Abbreviations(l.id.Tag()))
}

// endsWith reports whether a text, without its full stop, ends with one of the abbreviations as a word.
func endsWith(s, list string) bool {
	for abbreviation := range strings.SplitSeq(list, "|") {
		if before, ok := strings.CutSuffix(s, strings.TrimSuffix(abbreviation, ".")); ok && abbreviation != "" {
			if r, _ := utf8.DecodeLastRuneInString(before); before == "" || !unicode.IsLetter(r) && !unicode.IsDigit(r) {
				return true
			}
		}
	}
	return false
}

const (
	// titles are abbreviations that stand before names in most languages of the Latin script.
	titles = "Dr.|Prof.|Mr.|Mrs.|Ms.|St.|"

	// ordinalStops are the languages that write a full stop behind an ordinal number.
	ordinalStops = " bs cs da de dsb et eu fi fo gsw hr hsb hu is lb lt lv mk nb nds nn no pl rm sk sl sr tr "
)

// subtag returns the language of the tag.
func (l *Locale) subtag() string {
	language, _, _ := strings.Cut(l.id.Tag(), "-")
	return language
}
