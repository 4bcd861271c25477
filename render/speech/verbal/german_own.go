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
