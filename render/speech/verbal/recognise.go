package verbal

import (
	"strings"
	"unicode"
)

// recognise finds out what the token at a place is, and says it.
func (s *scanner) recognise(at int) found {
	s.start = at
	if s.lang.own != nil {
		if m := s.lang.own(s, at); m.end > at {
			return s.tailed(m)
		}
		s.out = s.out[:0]
	}
	r := s.at(at)
	if m := s.oneOf(at, s.candidates(r)...); m.end > at {
		return s.tailed(m)
	}
	return nothing
}

// oneOf returns what the first of some recognisers finds that finds anything; where none does, nothing is said.
func (s *scanner) oneOf(at int, tries ...recogniser) found {
	for _, try := range tries {
		if m := try(s, at); m.end > at {
			return m
		}
		s.out = s.out[:0]
	}
	return nothing
}

// oneBy is oneOf for methods of a grammar.
func oneBy[G any](g G, s *scanner, at int, tries []func(G, *scanner, int) found) found {
	for _, try := range tries {
		if m := try(g, s, at); m.end > at {
			return m
		}
		s.out = s.out[:0]
	}
	return nothing
}

// amounts recognise a number with what it counts.
var amounts = [...]recogniser{amountOfMoney, percentage, measureOf, plainBehindSign}

// aside returns what the first of some recognisers finds at a place, how that is said, and the form of its number.
func (s *scanner) aside(at int, tries ...recogniser) (m found, said string, f form) {
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, ask: s.ask}
	m = inner.oneOf(at, tries...)
	return m, string(inner.out), inner.form
}

// tailed says what clings to what was found too.
func (s *scanner) tailed(m found) found {
	if s.lang.tail != nil {
		return s.lang.tail(s, m)
	}
	return m
}

// A recogniser finds out whether something of its class begins at a place, says it, and returns where it ends.
type recogniser func(s *scanner, at int) found

// What may begin with a character, the most special first.
var (
	digitRecognisers = []recogniser{
		isoDate, numericDate, dayMonth, timeOfDay, telephone, version, amountOfMoney, percentage, vulgarFraction,
		interval, ratioOrScore, fractionOfTwo, decade, ordinalNumber, measureOf, yearNumber, plainNumber,
	}
	signRecognisers   = []recogniser{telephone, moneyBehindSign, signedNumber, decade, handle, mathSign, symbol, emoji}
	letterRecognisers = []recogniser{electronic, monthFirst, moneyBehindSign, romanNumeral, abbreviation, dotted, product, initialism}
)

func (s *scanner) candidates(r rune) []recogniser {
	switch {
	case r >= '0' && r <= '9', r >= 0x80 && unicode.Is(unicode.Nd, r):
		return digitRecognisers
	case r >= 0x80 && unicode.Is(unicode.No, r):
		return []recogniser{vulgarFraction, measureOf}
	case unicode.IsLetter(r):
		return letterRecognisers
	}
	return signRecognisers
}

// plainNumber says a cardinal or decimal number.
func plainNumber(s *scanner, at int) found {
	if !s.numberBegins(at) {
		return nothing
	}
	q, end := s.number(at)
	if end < 0 || !s.ends(end) && !s.attached(end) {
		return nothing
	}
	if s.thousandsAt(at, end) { // 1.000.000, whatever the locale
		q, end = s.grouped(at)
	}
	if s.lang.callWords != "" && q.integer() && len(q.whole) == 3 && strings.Contains(s.lang.callWords, "|"+strings.ToLower(s.wordBefore(at))+"|") {
		s.digits(q.whole)
		return found{end, Telephone}
	}
	if strings.HasPrefix(q.whole, "0") && len(q.whole) > 1 && q.fraction == "" || len(q.whole) > maxDigits {
		s.digits(q.whole)
		return found{end, Digits}
	}
	if end, ok := s.scaled(&q, end); ok {
		s.amount(q, s.agreed(q, end))
		return found{end, Cardinal}
	}
	s.amount(q, s.agreed(q, end))
	if q.fraction != "" {
		return found{end, Decimal}
	}
	return found{end, Cardinal}
}

// agreed returns the form of a plain number that ends at a place.
func (s *scanner) agreed(q quantity, end int) form {
	if s.lang.agree != nil {
		return s.lang.agree(s, q, end)
	}
	return form{}
}

// numberBegins reports whether a number may begin at a place: not within a word, nor behind another's mark.
func (s *scanner) numberBegins(at int) bool {
	if !s.begins(at) {
		return false
	}
	if b := s.before(at); b == '.' || b == ',' || b == ':' || b == '/' {
		before := at - 1
		if d, _ := s.digitAt(max(before-1, 0)); before > 0 && d >= 0 {
			return false
		}
	}
	return true
}

// attached reports whether the letters at the end of a number are said apart from it: 60fps, 221B.
func (s *scanner) attached(end int) bool {
	if unspaced(s.at(end)) || s.free(s.at(end)) {
		return true
	}
	word := s.word(end)
	return word != "" && len(word) <= 4 && word[0] < 0x80 && s.ends(end+len(word))
}

// thousandsAt reports whether a number goes on in groups of three with the other mark between them.
func (s *scanner) thousandsAt(at, end int) bool {
	_, last := s.grouped(at)
	return last > end
}

// grouped returns the number at a place whose groups are parted by two full stops or more.
func (s *scanner) grouped(at int) (q quantity, end int) {
	q.whole, end = s.run(at)
	n := 0
	for s.mark(end, ".") >= 0 {
		group, next := s.run(end + 1)
		if len(group) != 3 || len(q.whole) > maxDigits {
			return q, -1
		}
		q.whole, end = q.whole+group, next
		n++
	}
	if n < 2 || len(q.whole) > maxDigits {
		return q, -1
	}
	return q, end
}

// signedNumber says a number behind a sign: -5, +3, ±2, ~40.
func signedNumber(s *scanner, at int) found {
	sign := s.at(at)
	words := ""
	switch sign {
	case '-', '−', '–':
		words = s.lang.minus
	case '+':
		words = s.lang.plus
	case '±', '~', '≈', '<', '>', '≤', '≥', '№':
		words = s.lang.symbols[string(sign)]
	}
	next := at + len(string(sign))
	if b := s.before(at); words == "" || b != 0 && !unicode.IsSpace(b) && !strings.ContainsRune("([{\"'“„«", b) {
		return nothing
	}
	if sign == '~' || sign == '<' || sign == '>' || sign == '≈' || sign == '≤' || sign == '≥' || sign == '№' {
		next = s.space(next)
	}
	if d, _ := s.digitAt(next); d < 0 {
		if money := moneyBehindSign(s, next); money.end > next { // -$5
			said := string(s.out)
			s.out = s.out[:0]
			s.say(words)
			s.say(said)
			return money
		}
		return nothing
	}
	m, said, _ := s.aside(next, amounts[:]...)
	if m.end > next {
		s.say(words)
		s.say(said)
	}
	return m
}

// plainBehindSign is plainNumber where something stands before it.
func plainBehindSign(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 || !s.ends(end) {
		return nothing
	}
	s.amount(q, s.agreed(q, end))
	if q.fraction != "" {
		return found{end, Decimal}
	}
	return found{end, Cardinal}
}

// scaled reads the word of a scale behind a number: "million", "Mrd.", "млн"; and reports whether there is one.
func (s *scanner) scaled(q *quantity, end int) (int, bool) {
	at := s.space(end)
	word := s.word(at)
	if word == "" {
		return end, false
	}
	if s.free(s.at(at)) { // 5億円: the longest that is a scale
		for word != "" {
			if _, ok := s.scaleOf(word); ok {
				break
			}
			word = word[:len(word)-len(string(lastRune(word)))]
		}
	}
	after := at + len(word)
	power, ok := s.scaleOf(word)
	if !ok {
		return end, false
	}
	q.scale, q.word = power, word
	for next := s.space(after); s.lang.doubles && next > after; next = s.space(after) {
		more := s.word(next)
		power, ok := s.scaleOf(more)
		if !ok || more == "" {
			break
		}
		q.scale, q.word, after = q.scale+power, q.word+" "+more, next+len(more)
	}
	if s.at(after) == '.' && len(word) <= 4 && s.shortScale(word) && !s.sentenceEnds(after+1) {
		after++
	}
	return after, true
}

// scaledNumber returns the number at a place with the word of a scale behind it, and where that ends; or -1.
func (s *scanner) scaledNumber(at int) (q quantity, end int) {
	q, end = s.number(at)
	if end > 0 {
		end, _ = s.scaled(&q, end)
	}
	return q, end
}

// sentenceEnds reports whether a sentence seems to end at a place behind a full stop.
func (s *scanner) sentenceEnds(at int) bool {
	next := s.space(at)
	r := s.at(next)
	if s.lang.opens != "" && next > at && unicode.IsUpper(r) {
		return lists(s.lang.opens, s.word(next))
	}
	return r == 0 || r == '\n' || unicode.IsUpper(r) && next > at
}
