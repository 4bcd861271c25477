package verbal

import (
	"strings"
	"unicode"
)

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
