package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// vietnameseOwn says what only Vietnamese writes so.
func vietnameseOwn(s *scanner, at int) found {
	switch r := s.at(at); {
	case r >= '0' && r <= '9':
		if !s.numberBegins(at) {
			return nothing
		}
		return s.oneOf(at, vietnameseHours, vietnameseDays, vietnamesePhone, vietnameseScore, vietnameseThousands, vietnameseDecree, pointNumber, crossed, longRun)
	case unicode.IsUpper(r) && s.begins(at):
		return vietnameseCapitals(s, at)
	case r == '/':
		return vietnameseEach(s, at)
	}
	return nothing
}

// vietnamesePhone says 0901 234 567, 024.3825.1234, 1900 1234 digit by digit.
func vietnamesePhone(s *scanner, at int) found {
	groups, total, end := s.lineGroups(at, " .-\u00A0", 6, 7)
	if len(groups) < 2 || !s.ends(end) || s.mark(end, ",/") > 0 {
		return nothing
	}
	switch first := groups[0]; {
	case first[0] == '0' && len(first) > 2 && (total == 10 || total == 11):
	case (first == "1900" || first == "1800") && total >= 8 && total <= 10:
	default:
		return nothing
	}
	s.dial(groups, ",")
	return found{end, Telephone}
}

// vietnameseScore says 2-3 where that is no range.
func vietnameseScore(s *scanner, at int) found {
	a, next := s.run(at)
	dash := s.at(next)
	if b, end := s.run(next + 1); len(a) == 4 && dash == '/' && len(b) == 2 && (atoi(a)+1)%100 == atoi(b) && s.ends(end) && s.at(end) != '/' { // mùa giải 2025/26
		s.cardinal(a, form{})
		s.cardinal(b, form{})
		return found{end, Year}
	}
	if b, end := s.run(next + 1); len(a) == 3 && dash == '-' && len(b) == 3 && lists("|boeing|airbus|", s.wordBefore(at)) && s.ends(end) {
		s.cardinal(a, form{})
		s.cardinal(b, form{})
		return found{end, Version}
	}
	if len(a) == 0 || len(a) > 2 || dash != '-' && dash != '–' || !s.behindWords(at, "|tỷ số|tỉ số|thắng|thua|hòa|hoà|bại|ngược|dẫn|bị dẫn|chung cuộc|gỡ hòa|") {
		return nothing
	}
	b, end := s.run(next + utf8.RuneLen(dash))
	if len(b) == 0 || len(b) > 2 || !s.ends(end) || s.mark(end, ",./") >= 0 {
		return nothing
	}
	s.cardinal(a, form{})
	s.cardinal(b, form{})
	return found{end, Ratio}
}

// vietnameseThousands says 50k.
func vietnameseThousands(s *scanner, at int) found {
	digits, end := s.run(at)
	if r := s.at(end); digits == "" || r != 'k' && r != 'K' || !s.ends(end+1) {
		return nothing
	}
	s.cardinal(digits, form{})
	s.say("nghìn")
	return found{end + 1, Cardinal}
}

// vietnameseDecree says the number of a law: 42/2017/QH14.
func vietnameseDecree(s *scanner, at int) found {
	number, next := s.run(at)
	if number == "" || len(number) > 4 || s.at(next) != '/' {
		return nothing
	}
	year, end := s.run(next + 1)
	if len(year) != 4 || s.at(end) != '/' || !unicode.IsUpper(s.at(end+1)) {
		return nothing
	}
	s.cardinal(number, form{})
	s.say("năm")
	s.cardinal(year, form{})
	return found{end, Cardinal}
}

// vietnameseCapitals says quý I/2026, Q.1 and abbreviations joined by a sign: GD&ĐT.
func vietnameseCapitals(s *scanner, at int) found {
	word := s.word(at)
	end := at + len(word)
	if strings.ToUpper(word) == word && (toned(word) || toned(s.wordBefore(at)) || toned(s.word(s.space(end)))) { // of a headline
		s.say(word)
		return found{end, Letters}
	}
	switch next := s.at(end); {
	case next == '/' && roman(word) > 0 && s.behindWords(at, "|quý|quí|"):
		year, last := s.run(end + 1)
		if len(year) != 4 || !s.ends(last) {
			return nothing
		}
		s.cardinal(itoa(roman(word)), form{})
		s.say("năm")
		s.cardinal(year, form{})
		return found{last, Date}
	case next == '.' && (word == "Q" || word == "P"):
		if digits, last := s.run(end + 1); digits != "" && s.ends(last) {
			s.say(map[string]string{"Q": "quận", "P": "phường"}[word])
			s.cardinal(digits, form{})
			return found{last, Abbreviation}
		}
		head := strings.TrimRight(s.text[:at], " ")
		if before := s.wordBefore(at); unicode.IsUpper(s.at(s.space(end+1))) && (strings.HasSuffix(head, ",") || before != "" && strings.ToLower(before) == before) { // tại Q. Ba Đình
			s.say(map[string]string{"Q": "quận", "P": "phường"}[word])
			return found{end + 1, Abbreviation}
		}
	case word == "RON": // of petrol, and no currency
		s.say(word)
		return found{end, Letters}
	case word == "VN" && next == '-':
		s.spellOut(word)
		return found{end, Letters}
	case next == '&':
		after := end + 1 + len(s.word(end+1))
		if said, ok := s.lang.abbreviations[s.text[at:after]]; ok {
			s.say(said)
			return found{after, Abbreviation}
		}
	}
	return nothing
}

// vietnameseEach says the stroke of "%/năm", "42 triệu/m2", "đồng/lượng".
func vietnameseEach(s *scanner, at int) found {
	before := s.before(at)
	if before != '%' && !lists("|triệu|tỷ|tỉ|nghìn|ngàn|đồng|usd|lần|người|khách|ca|chuyến|suất|vé|chiếc|tấn|giờ|", s.wordBefore(at)) || s.before(at) == ' ' {
		return nothing
	}
	if s.begins(at) {
		s.out = append(s.out, ' ')
	}
	if u, end := s.unitAt(at + 1); u.name != "" {
		s.say(s.lang.per(s, u.name, ""))
		return found{end, Measure}
	}
	if word := s.word(at + 1); len(word) < 2 || strings.ToLower(word) != word {
		return nothing
	}
	s.say("mỗi")
	return found{at + 1, Measure}
}

// toned reports whether a word in capitals has the mark of a tone, as no initialism has.
func toned(word string) bool {
	return strings.ContainsAny(word, "ÀÁẢÃẠẰẮẲẴẶẦẤẨẪẬÈÉẺẼẸỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌỒỐỔỖỘỜỚỞỠỢÙÚỦŨỤỪỨỬỮỰỲÝỶỸỴ") && strings.ToUpper(word) == word && utf8.RuneCountInString(word) > 1
}
