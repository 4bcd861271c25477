package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// germanLabels are words that a number behind them names: Absatz 1.
const germanLabels = "|absatz|abs|artikel|art|nummer|nr|seite|kapitel|platz|rang|teil|band|gruppe|typ|klasse|stufe|phase|runde|tag|raum|zimmer|halle|gleis|linie|formel|satz|ziffer|punkt|zone|kanal|block|haus|tor|position|startplatz|paragraf|paragraph|liga|staffel|folge|akt|szene|woche|"

// germanSpell says a number: only one by itself is told by gender and case.
func germanSpell(v *Verbalizer, digits string, f form) string {
	if strings.TrimLeft(digits, "0") != "1" || f == (form{}) {
		return v.spellBy("numbering", digits)
	}
	set := "cardinal-" + f.gender
	if f.inflection != "" {
		set = "cardinal-" + f.inflection
	}
	return v.spellBy(set, digits)
}

const (
	germanDatives     = "|mit|von|vom|bei|nach|aus|zu|seit|ab|außer|binnen|gegenüber|in|vor|an|unter|zwischen|innerhalb|"
	germanAccusatives = "|um|für|gegen|ohne|durch|auf|über|pro|je|kostet|kosten|kostete|kosteten|zahlt|zahlte|zahlen|zahlten|hat|haben|hatte|hatten|bekommt|bekam|dauert|dauerte|beträgt|betrug|erhält|erhielt|verlor|gewann|nahm|macht|gibt|gab|"
	germanAdverbs     = "|nur|rund|etwa|circa|ca|fast|knapp|genau|gut|mindestens|höchstens|maximal|ungefähr|noch|jeweils|exakt|"
)

// germanCase returns the case that the words before a place ask: "dative", "accusative", or "" for the nominative.
func germanCase(s *scanner, at int) string {
	for range 2 {
		before := s.wordBefore(at)
		switch lower := strings.ToLower(before); {
		case lists(germanAdverbs, lower):
			at = strings.LastIndex(s.text[:at], before)
			continue
		case lower == "zu" && strings.EqualFold(s.wordBefore(strings.LastIndex(s.text[:at], before)), "bis"):
			return ""
		case lists(germanDatives, lower) && !strings.HasSuffix(strings.TrimRight(s.text[:at], " \u00A0"), "-"):
			return "dative"
		case lists(germanAccusatives, lower):
			return "accusative"
		}
		break
	}
	return ""
}

// germanCount returns the form of "one" before a noun of a gender, by what stands before it.
func germanCount(s *scanner, gender string) form {
	f := form{gender: gender}
	switch germanCase(s, s.start) {
	case "dative":
		f.inflection = "m"
		if gender == "feminine" {
			f.inflection = "r"
		}
	case "accusative":
		if gender == "masculine" {
			f.inflection = "n"
		}
	}
	return f
}

// germanDative sets the name of a measure in the dative where a preposition asks it and no noun follows: nach zehn Kilometern.
func germanDative(s *scanner, name string) string {
	first, rest, _ := strings.Cut(name, " ")
	if _, end := s.number(s.start); end > 0 && germanCase(s, s.start) == "dative" && s.text[s.start:end] != "1" {
		if next, ok := s.nounBehind(s.start); ok && unicode.IsUpper(firstRune(next)) {
			return name
		}
		if strings.HasSuffix(first, "ter") || strings.HasSuffix(first, "Tage") || strings.HasSuffix(first, "Monate") || strings.HasSuffix(first, "Jahre") || strings.HasSuffix(first, "Jahrhunderte") {
			first += "n"
		}
	}
	if rest == "" {
		return first
	}
	return first + " " + rest
}

// nounBehind returns the word behind the measure that begins at a place.
func (s *scanner) nounBehind(at int) (string, bool) {
	_, end := s.scaledNumber(at)
	if end < 0 {
		return "", false
	}
	u, after := s.unitAt(s.space(end))
	if u.name == "" {
		return "", false
	}
	word := s.word(s.space(after))
	return word, s.space(after) > after && word != ""
}

// germanAgree returns the form of a number before a noun.
func germanAgree(s *scanner, q quantity, end int) form {
	if q.fraction != "" || lists(germanLabels, s.wordBefore(s.start)) && s.start > 0 {
		return form{}
	}
	if q.scale >= 6 {
		return germanCount(s, "feminine")
	}
	next := s.space(end)
	word := s.word(next)
	if next == end && s.at(end) == '-' { // 1-Euro-Job
		if word = s.word(end + 1); len(word) > 1 {
			return form{gender: "masculine"}
		}
		return form{}
	}
	if lists("|bis|oder|", word) { // 1 bis 2 Tage
		digits, after := s.run(s.space(next + len(word)))
		if digits == "" {
			return form{}
		}
		if next = s.space(after); s.word(next) == "" || !unicode.IsUpper(s.at(next)) && s.word(next) != "bis" {
			return form{}
		}
		return form{gender: "masculine"}
	}
	if next == end || !unicode.IsUpper(firstRune(word)) || inCapitals(word) || lists(germanOpens, word) && s.text[next:next+len(word)] == word && s.before(next) != ' ' {
		if strings.HasSuffix(word, "er") || strings.HasSuffix(word, "e") || strings.HasSuffix(word, "es") || strings.HasSuffix(word, "en") { // 1 neuer Fall
			noun := s.word(s.space(next + len(word)))
			if next > end && !lists(germanOpens, word) && unicode.IsUpper(firstRune(noun)) && !inCapitals(noun) && !lists("|wurde|wurden|hatte|konnte|musste|sollte|wollte|gewann|waren|haben|sollen|", word) {
				return germanCount(s, germanGender(noun))
			}
		}
		return form{}
	}
	if q.whole != "1" {
		return form{gender: "masculine"}
	}
	return germanCount(s, germanGender(word))
}

// germanBetween says a range: eins bis drei, ein bis zwei Wochen.
func germanBetween(s *scanner, from, until func()) {
	joined("bis", "und", "|zwischen|")(s, func() {
		start := len(s.out)
		from()
		if words := strings.TrimSpace(string(s.out[start:])); words == "eine" || words == "einen" || words == "einem" || words == "einer" {
			s.out = append(s.out[:start], "ein"...)
		}
	}, until)
}

func germanRatio(s *scanner, a, b string) {
	s.cardinal(a, form{})
	s.say("zu")
	s.cardinal(b, form{})
}

// germanCounts reports whether four digits count something: 1200 Menschen.
func germanCounts(s *scanner, digits string, end int) bool {
	before := strings.ToLower(s.wordBefore(s.start))
	if lists("|über|rund|etwa|circa|ca|fast|knapp|mindestens|höchstens|insgesamt|zu|als|gut|ungefähr|maximal|nur|mit|auf|um|für|die|den|der|weitere|weiteren|alle|", before) {
		return before != "über" && before != "auf" && before != "für" && before != "der" && before != "die" && before != "den" && before != "um" && before != "mit" || germanNoun(s, end)
	}
	if lists("|jahr|jahre|jahres|jahren|seit|ab|ende|anfang|mitte|sommer|herbst|winter|frühling|frühjahr|und|wm|em|", before) || s.monthBefore(s.start) {
		return false
	}
	start := s.start == 0 || strings.ContainsRune(".!?\n", lastRune(strings.TrimRight(s.text[:s.start], " ")))
	return germanNoun(s, end) && (!start || digits[2:] == "00" || digits[3] == '0' && digits < "1900")
}

// germanNoun reports whether a noun in the plural stands at a place.
func germanNoun(s *scanner, at int) bool {
	next := s.space(at)
	word := s.word(next)
	return next > at && unicode.IsUpper(firstRune(word)) && !inCapitals(word) && utf8.RuneCountInString(word) > 2
}

// monthBefore reports whether the name of a month stands before a place.
func (s *scanner) monthBefore(at int) bool {
	word := s.wordBefore(at)
	for i := range 12 {
		if word != "" && strings.EqualFold(word, s.id.Month(cldr.Wide, false, i)) {
			return true
		}
	}
	return false
}
