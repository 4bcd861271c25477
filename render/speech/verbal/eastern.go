package verbal

import (
	"strings"
	"unicode/utf8"
)

// An eastern is what Chinese, Japanese and Korean have in common, each with its own words.
type eastern struct {
	pause    string                             // between the groups of digits of a telephone number
	line     func(s *scanner, digits string)    // says such a group
	weekday  func(s *scanner, at int) (end int) // says the day of the week in brackets behind a date, where one stands there
	patterns map[string]string                  // measures that CLDR lacks, or calls otherwise than a newsreader
	words    map[string]string                  // words with Latin letters or digits that are read otherwise than letter by letter
}

// englishScales are the words and signs for powers of ten that are written in English.
func englishScales() map[string]int {
	return map[string]int{"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "$k": 3, "$m": 6, "$mn": 6, "$b": 9, "$bn": 9, "$t": 12, "$tn": 12}
}

// englishHalves are the signs of the half of the day that are written in English.
func englishHalves() map[string]int {
	return map[string]int{"am": 0, "a.m.": 0, "pm": 1, "p.m.": 1}
}

// myriad returns a quantity without an English word for a power of ten: 1.5 billion is 1500000000.
func myriad(q quantity) quantity {
	if q.scale == 0 || q.word != "" && q.word[0] >= utf8.RuneSelf {
		return q
	}
	for ; q.scale > 0; q.scale-- {
		digit := "0"
		if q.fraction != "" {
			digit, q.fraction = q.fraction[:1], q.fraction[1:]
		}
		q.whole += digit
	}
	if q.whole = strings.TrimLeft(q.whole, "0"); q.whole == "" {
		q.whole = "0"
	}
	q.word = ""
	return q
}

// easternYear says a year as a number.
func easternYear(s *scanner, digits string) { s.cardinal(digits, form{}) }

// easternDate says a date: 二〇二六年四月二十八日.
func easternDate(s *scanner, t date) {
	if t.year != "" {
		s.year(t.year)
		s.say("年")
	}
	s.cardinal(itoa(t.month), form{})
	s.say("月")
	if t.day > 0 {
		s.cardinal(itoa(t.day), form{})
		s.say("日")
	}
}

// rounded is myriad, without a fraction that is nothing but zeros.
func rounded(q quantity) quantity {
	if q = myriad(q); q.scale == 0 && strings.Trim(q.fraction, "0") == "" {
		q.fraction = ""
	}
	return q
}

// easternParts returns the saying of fractions: 三分の一, with a word behind the whole and one between the parts.
func easternParts(and, of string) func(s *scanner, whole, over, under string) {
	return func(s *scanner, whole, over, under string) {
		if whole != "" {
			s.cardinal(whole, form{})
			s.say(and)
		}
		s.cardinal(under, form{})
		s.say(of)
		s.cardinal(over, form{})
	}
}

// easternPer returns the words for what an amount of money is for, behind a word: 每公斤.
func easternPer(each string) func(s *scanner, unit, word string) string {
	return func(s *scanner, unit, word string) string {
		if unit != "" {
			word = s.partOfEach(unit)
		}
		return each + word
	}
}

// easternRoman says a Roman numeral by the word behind it, in Chinese too: ヘンリーVIII世, 第IV章.
func easternRoman(s *scanner, n int, _ string) bool {
	word := s.word(s.start)
	if r := s.at(s.start + len(word)); r == '世' || r == '章' || r == '部' || r == '巻' || r == '期' || r == '型' || r == '類' || r == '級' || r == '種' || r == '度' {
		s.cardinal(itoa(n), form{})
		return true
	}
	return false
}

// unicodeRoman returns the value of a numeral that is one character, Ⅳ, or 0.
func unicodeRoman(r rune) int {
	if r >= 'Ⅰ' && r <= 'Ⅻ' {
		return int(r-'Ⅰ') + 1
	}
	return 0
}

// pair says two numbers with a word between them.
func (s *scanner) pair(a, between, b string) {
	s.cardinal(a, form{})
	s.say(between)
	s.cardinal(b, form{})
}

// row says digits one by one.
func (s *scanner) row(digits, names string) {
	words := []rune(names)
	for i := range len(digits) {
		s.say(string(words[digits[i]-'0']))
	}
}

// said returns what is said by f alone.
func (s *scanner) said(f func(s *scanner)) string {
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: s.start, ask: s.ask}
	f(&inner)
	return string(inner.out)
}

func pick(hant bool, traditional, simplified string) string {
	if hant {
		return traditional
	}
	return simplified
}
