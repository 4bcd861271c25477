package verbal

import (
	"strings"
	"unicode"
)

// englishOwn says what English alone writes so.
func englishOwn(s *scanner, at int) found {
	return s.oneOf(at, englishPoint, englishBeforeDigits, englishSpaced, englishBook, englishLasting, englishPower, englishPair, englishFeet)
}

// englishOpens are words with which sentences begin more often than names do.
const englishOpens = "|a|about|according|after|all|also|although|an|and|another|any|as|asked|at|because|before|both|but|by|despite|during|each|even|every|few|for|from|he|her|here|his|how|however|i|if|in|instead|it|its|last|later|many|meanwhile|more|most|my|no|nobody|none|not|nothing|now|of|on|once|one|only|or|other|our|over|people|she|since|so|some|still|such|that|the|their|then|there|these|they|this|those|though|to|today|under|until|was|we|what|when|where|whether|which|while|who|why|with|yesterday|yet|you|your|"

// englishTail says the unit behind a fraction, and takes in the full stop of a unit.
func englishTail(s *scanner, m found) found {
	switch m.class {
	case Fraction:
		u, after := s.unitAt(s.space(m.end))
		if u.name == "" || after-s.space(m.end) < 2 && !s.sureOfLetter(u, s.space(m.end)) {
			return m
		}
		q := quantity{whole: "1"} // three quarters teaspoon
		if d, _ := s.digitAt(s.start); d >= 0 && !strings.Contains(s.text[s.start:min(s.start+3, len(s.text))], "/") {
			q.whole = "2" // five and a half kilometres
		}
		words := s.unitPattern(q, u, string(s.out))
		s.out = append(s.out[:0], words...)
		m = found{after, Measure}
	case Measure:
	case Time:
		return englishUntil(s, m)
	default:
		return m
	}
	if s.at(m.end) == '.' && unicode.IsLetter(s.before(m.end)) && s.at(m.end+1) != 0 && s.at(m.end+1) != '\n' && !s.sentenceEnds(m.end+1) {
		m.end++
	}
	return m
}

// englishUntil says the end of a span of time: 9am-5pm.
func englishUntil(s *scanner, m found) found {
	r := s.at(m.end)
	if r != '-' && r != '–' {
		return m
	}
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text}
	until := timeOfDay(&inner, m.end+len(string(r)))
	if until.end <= m.end {
		return m
	}
	s.say(s.lang.to)
	s.say(string(inner.out))
	return until
}

// beforeDigits are abbreviations that are ones only before a number.
var beforeDigits = map[string]string{
	"c.": "circa", "p.": "page", "Sec.": "section", "Art.": "article", "para.": "paragraph", "No": "number", "Nos": "numbers", "fl.": "flourished",
}

// englishBeforeDigits says c. 1850 and p. 8.
func englishBeforeDigits(s *scanner, at int) found {
	word := s.word(at)
	end := at + len(word)
	if word == "" || len(word) > 4 || !s.begins(at) {
		return nothing
	}
	if s.at(end) == '.' {
		end++
	}
	said := beforeDigits[s.text[at:end]]
	if d, _ := s.digitAt(s.space(end)); said == "" || d < 0 || s.space(end) == end {
		return nothing
	}
	s.say(said)
	return found{end, Abbreviation}
}

// englishBook says the number of a book or journal: ISBN 978-3-16-148410-0.
func englishBook(s *scanner, at int) found {
	if d, _ := s.digitAt(at); d < 0 || !s.begins(at) {
		return nothing
	}
	before := strings.TrimRight(s.text[:at], " :")
	if !strings.HasSuffix(before, "ISBN") && !strings.HasSuffix(before, "ISSN") && !strings.HasSuffix(before, "ISBN-13") && !strings.HasSuffix(before, "ISBN-10") {
		return nothing
	}
	end := at
	for {
		digits, next := s.run(end)
		s.digits(digits)
		if s.at(next) == 'X' {
			s.say("X")
			next++
		}
		end = next
		if s.at(next) != '-' || s.mark(next, "-") < 0 && s.at(next+1) != 'X' {
			return found{end, Digits}
		}
		end++
	}
}

// englishLasting says 23m 45s and 2h30m.
func englishLasting(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	units := [...]struct {
		sign rune
		name string
	}{{'h', "duration-hour"}, {'m', "duration-minute"}, {'s', "duration-second"}}
	end, parts := at, 0
	for i, next := 0, at; i < len(units); i++ {
		digits, after := s.run(next)
		if digits == "" || len(digits) > 3 || s.at(after) != units[i].sign || wordly(s.at(after+1)) && !unicode.IsDigit(s.at(after+1)) {
			continue
		}
		s.plainMeasure(quantity{whole: digits}, unit{name: units[i].name})
		end, parts = after+1, parts+1
		next = s.space(end)
	}
	if parts < 2 || !s.ends(end) {
		return nothing
	}
	return found{end, Time}
}

// englishFeet says 5'11", 99¢, 5p, 2m people, 50k, 4K and 12A.
func englishFeet(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits == "" || !s.numberBegins(at) {
		return nothing
	}
	switch r := s.at(end); r {
	case '\'', '’', '′':
		inches, after := s.run(end + len(string(r)))
		if q := s.at(after); inches == "" || q != '"' && q != '”' && q != '″' || len(digits) > 2 || len(inches) > 2 {
			return nothing
		} else {
			after += len(string(q))
		}
		s.cardinal(digits, form{})
		if digits == "1" {
			s.say("foot")
		} else {
			s.say("feet")
		}
		s.cardinal(inches, form{})
		return found{after, Measure}
	case '¢':
		s.cardinal(digits, form{})
		if digits == "1" {
			s.say("cent")
		} else {
			s.say("cents")
		}
		return found{end + len(string(r)), Money}
	case 'A': // seat 12A
		if !s.ends(end+1) || len(digits) > 3 {
			return nothing
		}
		s.cardinal(digits, form{})
		s.say("A")
		return found{end + 1, Cardinal}
	case 'p':
		if !s.ends(end+1) || len(digits) > 2 {
			return nothing
		}
		s.cardinal(digits, form{})
		if digits == "1" {
			s.say("penny")
		} else {
			s.say("pence")
		}
		return found{end + 1, Money}
	case 'm': // 2m people
		if !s.ends(end + 1) {
			return nothing
		}
		if noun := s.word(s.space(end + 1)); noun != "people" && (len(noun) < 4 || noun[len(noun)-1] != 's' || noun == "across" || noun == "hurdles" || noun != strings.ToLower(noun)) {
			return nothing
		}
		s.cardinal(digits, form{})
		s.say("million")
		return found{end + 1, Cardinal}
	case 'k', 'K':
		if !s.ends(end + 1) {
			return nothing
		}
		s.cardinal(digits, form{})
		if r == 'k' {
			s.say("thousand")
		} else {
			s.say("K")
		}
		return found{end + 1, Cardinal}
	}
	return nothing
}
