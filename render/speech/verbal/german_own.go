package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// germanOwn says what German alone writes so: 3. Platz, Ludwig XIV., 90er, 10-jährig, Hauptstr.
func germanOwn(s *scanner, at int) found {
	switch c := s.at(at); {
	case c >= '0' && c <= '9':
		return s.oneOf(at, germanPostal, germanDecade, germanCompound, germanOrdinal)
	case c == '§' && strings.HasPrefix(s.text[at:], "§§"):
		s.say("Paragrafen")
		return found{at + len("§§"), Symbol}
	case unicode.IsLetter(c):
		return s.oneOf(at, germanRomanOrdinal, germanStreet, germanWeekdayDate)
	}
	return nothing
}

// germanEnding returns the case ending of an ordinal number at a place before a noun of a gender: "" for -e, or n, r, s, m.
func germanEnding(s *scanner, at int, gender string) string {
	if before := strings.TrimRight(s.text[:at], " \u00A0"); strings.HasSuffix(before, "–") || strings.HasSuffix(before, "-") {
		at -= len(s.behindOf(at)) - len(strings.TrimRight(s.behindOf(at), "–-0123456789. \u00A0"))
	}
	for range 3 { // vom 1. bis 3.
		word := s.wordBefore(at)
		if !lists("|bis|und|oder|sowie|", word) {
			break
		}
		start := strings.LastIndex(s.text[:at], word)
		left := strings.TrimRight(s.text[:start], " \u00A0")
		if !strings.HasSuffix(left, ".") && !unicode.IsLetter(lastRune(left)) {
			break
		}
		if month := s.wordBefore(len(left)); month != "" && s.monthBefore(len(left)) { // vom 3. April bis 5. Mai
			left = strings.TrimRight(left[:strings.LastIndex(left, month)], " \u00A0")
		}
		if start = len(strings.TrimRight(left, "0123456789.")); start == len(left) {
			break
		}
		at = start
	}
	if day := s.weekdayAt(at); day >= 0 { // am Montag, 28. April
		if lists("|am|vom|zum|bis|seit|ab|von|", s.wordBefore(day)) {
			return "n"
		}
		return "r"
	}
	before := s.text[:at]
	if trimmed := strings.TrimRight(before, " \u00A0"); trimmed == "" || !unicode.IsLetter(lastRune(trimmed)) {
		return strongEnding(gender)
	}
	det := s.wordBefore(at)
	switch lower := strings.ToLower(det); {
	case lists("|der|dieser|jeder|jener|welcher|", lower):
		prior := s.wordBefore(strings.LastIndex(before, det))
		if gender == "feminine" || lists("|in|an|auf|mit|von|zu|bei|nach|aus|vor|seit|während|wegen|unter|über|neben|zwischen|trotz|laut|innerhalb|außerhalb|anlässlich|", prior) {
			return "n"
		}
		return ""
	case lists("|die|das|eine|keine|seine|ihre|unsere|meine|deine|eure|jede|jedes|ins|ans|aufs|fürs|durchs|ums|übers|", lower):
		return ""
	case lists("|den|dem|des|am|im|vom|zum|zur|beim|einen|einem|einer|eines|keinen|keinem|keiner|seinen|seinem|seiner|seines|ihren|ihrem|ihrer|ihres|unseren|unserem|unserer|meinen|meinem|meiner|diesem|diesen|diese|jedem|jeden|deren|dessen|", lower):
		if lower == "deren" || lower == "dessen" {
			return strongEnding(gender)
		}
		return "n"
	case lists("|bis|ab|seit|nach|von|mit|vor|zu|bei|aus|in|auf|an|", lower):
		if gender == "feminine" {
			return "r"
		}
		if lists("|bis|ab|seit|von|vor|nach|", lower) {
			return "n"
		}
		return "m"
	}
	return strongEnding(gender)
}

// strongEnding is that of the nominative without an article.
func strongEnding(gender string) string {
	switch gender {
	case "feminine":
		return ""
	case "neuter":
		return "s"
	}
	return "r"
}

// germanOrdinal says 3. where its full stop marks an ordinal number: der 3. Platz, im 21. Jahrhundert, die 3. und 4. Klasse.
func germanOrdinal(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits == "" || len(digits) > 4 || s.at(end) != '.' || digits[0] == '0' {
		return nothing
	}
	end++
	next := s.space(end)
	word := s.word(next)
	if d, _ := s.digitAt(next); d >= 0 {
		return nothing
	}
	if month, _ := s.monthAt(next); month > 0 || s.at(next) == '–' || s.at(next) == '-' {
		return nothing // a date
	}
	if extra, after := s.run(end + 1); s.at(end) == '+' && extra != "" { // in der 90.+3 Minute
		s.ordinal(digits, form{inflection: germanEnding(s, at, "feminine")})
		s.say(s.lang.plus)
		s.cardinal(extra, form{})
		return found{after, Ordinal}
	}
	before := s.wordBefore(at)
	trimmed := strings.TrimRight(s.text[:at], " \u00A0")
	adjacent := unicode.IsLetter(lastRune(trimmed))
	first := firstRune(word)
	last := next == len(s.text) || s.at(next) == '\n' || s.at(next) == ')'
	gender := germanGender(word)
	switch {
	case adjacent && lists("|am|vom|zum|beim|im|dem|des|", before):
	case adjacent && lists("|der|den|das|die|ein|eine|einen|einem|einer|ins|jede|jeder|jedes|jeden|jedem|sein|seine|seinen|seinem|seiner|ihr|ihre|ihren|ihrem|ihrer|unser|unsere|unseren|zur|dieser|diesem|diesen|keine|kein|", before) && (word != "" || last && lists("|der|den|", before)):
	case s.at(end) == ',' || s.at(end) == ';':
	case last:
		return nothing
	case next == end: // 3.-Klässler
		return nothing
	case word != "" && unicode.IsLower(first) && len(trimmed) > 0 && !lists("|a|b|c|", word): // no sentence ends here
		if !adjacent && trimmed != "" && s.text[end:next] == "" {
			return nothing
		}
	case unicode.IsUpper(first) && lists(germanRanked, lastPart(word)) && !lists(germanOpens, word) && len(digits) <= 3:
	default:
		return nothing
	}
	if word != "" && unicode.IsLower(first) { // the noun is further on
		gender = ""
		at := next
		for range 4 {
			w := s.word(at)
			if unicode.IsUpper(firstRune(w)) {
				gender = germanGender(w)
				break
			}
			if at += len(w); s.at(at) == ' ' {
				at++
			}
			if n, after := s.run(at); n != "" && s.at(after) == '.' {
				at = s.space(after + 1)
			}
		}
	}
	inflection := germanEnding(s, at, gender)
	if adjacent && lists("|ein|kein|sein|ihr|unser|mein|dein|", before) {
		inflection = strongEnding(gender)
	}
	s.ordinal(digits, form{inflection: inflection})
	if s.at(next) != ')' && s.sentenceEnds(end) {
		s.out = append(s.out, '.')
	}
	return found{end, Ordinal}
}

// germanRanked are nouns that are counted by ordinal numbers without an article.
const germanRanked = "|platz|liga|bundesliga|runde|mal|tag|minute|jahrhundert|jh|jhd|weltkrieg|geburtstag|jahrestag|stock|etage|etappe|spieltag|klasse|kapitel|auflage|quartal|halbjahr|advent|akt|satz|gang|reihe|stufe|halbzeit|instanz|senat|kammer|staffel|folge|bezirk|lesung|welle|generation|grades|grad|preis|sieger|rang|republik|reich|welt|hand|wahl|semester|obergeschoss|stockwerk|vorsitzender|vorsitzende|bürgermeister|lauf|durchgang|wahlgang|versuch|anlauf|sinfonie|symphonie|drittel|"

// lastPart returns the last part of a compound noun that the list of ranked nouns has, in lower case.
func lastPart(word string) string {
	lower := strings.ToLower(word)
	for _, part := range [...]string{"liga", "runde", "minute", "klasse", "etappe", "auflage", "quartal", "tag", "platz", "staffel"} {
		if strings.HasSuffix(lower, part) {
			return part
		}
	}
	return lower
}

// germanDecade says 1990er Jahre, 90er-Jahre, 68er and 5er.
func germanDecade(s *scanner, at int) found {
	digits, end := s.run(at)
	suffix := s.word(end)
	if suffix != "er" && suffix != "ern" && suffix != "ers" || len(digits) > 4 || digits[0] == '0' {
		return nothing
	}
	end += len(suffix)
	if len(digits) == 4 && digits < "2100" && digits[1:3] != "00" {
		s.say(s.yearWords(digits))
	} else {
		s.cardinal(digits, form{})
	}
	s.out = append(s.out, suffix...)
	if after := s.has(end, "-Jahre"); after > end {
		s.say("Jahre")
		return found{after, Decade}
	}
	if after := s.has(end, "-Jahren"); after > end {
		s.say("Jahren")
		return found{after, Decade}
	}
	return found{end, Decade}
}

// germanCompound says 10-jährig, 18-Jähriger, 3-mal, 100-prozentig, 50%ig, 10-km-Lauf: a number that is one word with what
// follows.
func germanCompound(s *scanner, at int) found {
	digits, end := s.run(at)
	start := end
	if r := s.at(start); r == '%' {
		if word := s.word(start + 1); strings.HasPrefix(word, "ig") {
			s.cardinal(digits, form{gender: "masculine"})
			s.out = append(s.out, "prozentig"+word[2:]...)
			return found{start + 1 + len(word), Percent}
		}
		return nothing
	}
	hyphen := s.at(start) == '-'
	if hyphen {
		start++
	}
	word := s.word(start)
	if u, after := s.unitAt(start); hyphen && u.name != "" && s.at(after) == '-' && len(s.word(after+1)) > 2 { // 10-km-Lauf
		s.cardinal(digits, form{gender: "masculine"})
		s.out = append(s.out, '-')
		s.out = append(s.out, bareName(s.id.Measure(u.name, 0))...)
		return found{after, Measure}
	}
	lower := strings.ToLower(word)
	for _, stem := range [...]string{"jähr", "mal", "fach", "prozentig", "köpfig", "tägig", "stündig", "wöchig", "monatig", "minütig", "seitig", "teilig", "stellig", "stöckig", "sitzig", "spurig", "türig", "malig", "sekündig", "tausend", "gradig", "räumig", "eckig", "silbig", "zeilig", "bändig", "sprachig", "geschossig", "adrig", "rädrig", "armig"} {
		if !strings.HasPrefix(lower, stem) {
			continue
		}
		s.cardinal(digits, form{gender: "masculine"})
		if unicode.IsUpper(firstRune(word)) && hyphen {
			first, n := utf8.DecodeRune(s.out)
			s.out = append([]byte(string(unicode.ToUpper(first))), s.out[n:]...)
		}
		s.out = append(s.out, lower...)
		return found{start + len(word), Cardinal}
	}
	return nothing
}

// germanPostal says the number before the name of a town, behind that of a house: Hauptstr. 5, 10115 Berlin.
func germanPostal(s *scanner, at int) found {
	digits, end := s.run(at)
	if len(digits) != 5 || s.at(end) != ' ' || !unicode.IsUpper(s.at(end+1)) {
		return nothing
	}
	before := strings.TrimRight(s.text[:at], " \n")
	house := strings.TrimRight(before, ",")
	if house == before && digits[0] != '0' || digits[0] != '0' && (house == "" || lastRune(house) < '0' || lastRune(house) > '9' && lastRune(house) != 'a' && lastRune(house) != 'b') {
		return nothing
	}
	s.digits(digits)
	return found{end, Address}
}

// germanStreet says Hauptstr. and Hausnr.
func germanStreet(s *scanner, at int) found {
	word := s.word(at)
	end := at + len(word)
	stem, ok := strings.CutSuffix(word, "str")
	rest := "straße"
	if !ok {
		stem, ok = strings.CutSuffix(word, "nr")
		rest = "nummer"
	}
	if !ok || len(stem) < 2 || s.at(end) != '.' || !unicode.IsUpper(firstRune(word)) && s.before(at) != '-' {
		return nothing
	}
	s.say(stem + rest)
	if end++; end == len(s.text) || s.sentenceEnds(end) {
		s.out = append(s.out, '.')
	}
	return found{end, Abbreviation}
}

// germanWeekdayDate says Mi., 3. Mai.
func germanWeekdayDate(s *scanner, at int) found {
	name, end := s.shortDay(at)
	if name == "" {
		return nothing
	}
	comma := s.at(end) == ',' && s.text[end-1] == '.'
	next := end
	if comma {
		next++
	}
	day, after := s.run(s.space(next))
	if day == "" || len(day) > 2 || s.at(after) != '.' || s.space(next) == next {
		return nothing
	}
	month, _ := s.monthAt(s.space(after + 1))
	if number, last := s.run(s.space(after + 1)); month == 0 && (s.at(last) != '.' || number == "" || atoi(number) > 12) {
		return nothing
	}
	s.say(name)
	return found{end, Abbreviation}
}
