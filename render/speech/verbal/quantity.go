package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A quantity is a number as it is written.
type quantity struct {
	negative bool
	whole    string // in ASCII digits, without groups
	fraction string // the digits behind the decimal mark
	grouped  bool
	point    bool   // a full stop stands before the fraction though the language writes a comma
	scale    int    // the power of ten that a word behind it tells: 6 for "million"
	word     string // that word, where it is one and no abbreviation
}

func (q *quantity) integer() bool { return q.fraction == "" && q.scale == 0 }

// small returns a whole number of at most four digits, or -1.
func (q *quantity) small() int {
	if !q.integer() || len(q.whole) > 4 || q.whole == "" {
		return -1
	}
	return atoi(q.whole)
}

func atoi(digits string) int {
	n := 0
	for i := range len(digits) {
		n = n*10 + int(digits[i]-'0')
	}
	return n
}

// category returns the plural category that so many things take.
func (q *quantity) category(id cldr.Locale) cldr.Category {
	var o cldr.Operands
	for i := range len(q.whole) {
		o.I = o.I*10 + uint64(q.whole[i]-'0')
		if o.I >= 1e17 {
			o.I = o.I%1e16 + 1e16
		}
	}
	for i := range len(q.fraction) {
		if o.V < 15 {
			o.V++
			o.F = o.F*10 + uint64(q.fraction[i]-'0')
		}
	}
	for o.T, o.W = o.F, o.V; o.W > 0 && o.T%10 == 0; o.W-- {
		o.T /= 10
	}
	if q.scale > 0 && o.V == 0 {
		for range q.scale {
			if o.I < 1e17 {
				o.I *= 10
			}
		}
	}
	return id.Cardinal(o)
}

// digitAt returns the value of the decimal digit at a place, and where it ends; or -1. Digits of all scripts count.
func (s *scanner) digitAt(at int) (value, end int) {
	r := s.at(at)
	if r >= '0' && r <= '9' {
		return int(r - '0'), at + 1
	}
	if r < utf8.RuneSelf || !unicode.Is(unicode.Nd, r) {
		return -1, at
	}
	zero := r
	for unicode.Is(unicode.Nd, zero-1) && r-zero < 9 {
		zero--
	}
	return int(r-zero) % 10, at + utf8.RuneLen(r)
}

// run returns the digits at a place, in ASCII, and where they end.
func (s *scanner) run(at int) (digits string, end int) {
	at = min(at, len(s.text))
	end = at
	for end < len(s.text) && s.text[end] >= '0' && s.text[end] <= '9' {
		end++
	}
	if end > at || end >= len(s.text) || s.text[end] < utf8.RuneSelf {
		return s.text[at:end], end
	}
	var b []byte
	for {
		d, next := s.digitAt(end)
		if d < 0 {
			return string(b), end
		}
		b, end = append(b, byte('0'+d)), next
	}
}

// number returns the number at a place, without a sign, and where it ends; or -1. It may have groups and a fraction, as
// the locale writes them.
func (s *scanner) number(at int) (q quantity, end int) {
	q.whole, end = s.run(at)
	if q.whole == "" {
		if f, next := s.fractionAt(at, ""); next > at { // .5
			q.fraction = f
			return q, next
		}
		return q, -1
	}
	if len(q.whole) <= 3 {
		for {
			next := s.mark(end, s.groupMarks())
			if next < 0 {
				break
			}
			group, after := s.run(next)
			if len(group) != 3 && !(len(group) == 2 && s.lang.lakhs && s.moreGroups(after)) || s.lang.lakhs && len(group) == 2 && len(q.whole) > 2 && !q.grouped {
				break
			}
			if q.whole[0] == '0' || len(q.whole) > 2*maxDigits {
				break
			}
			q.whole, end, q.grouped = q.whole+group, after, true
		}
	}
	if f, next := s.fractionAt(end, q.whole); next > end {
		q.fraction, end = f, next
	}
	return q, end
}

// moreGroups reports whether a group of digits follows, as in 12,34,567.
func (s *scanner) moreGroups(at int) bool {
	next := s.mark(at, s.groupMarks())
	if next < 0 {
		return false
	}
	group, _ := s.run(next)
	return len(group) == 2 || len(group) == 3
}

// groupMarks are the marks between groups of digits.
func (s *scanner) groupMarks() string {
	if s.decimalMark() == ',' {
		return ".\u00A0\u202F '’"
	}
	return ",\u00A0\u202F'’٬"
}

// decimalMark is the mark before a fraction.
func (s *scanner) decimalMark() rune {
	r, _ := utf8.DecodeRuneInString(s.decimal)
	if r == '٫' {
		return '.'
	}
	return r
}

// mark returns where one of the marks at a place ends, which a digit follows; or -1.
func (s *scanner) mark(at int, marks string) int {
	r := s.at(at)
	if r == 0 || !strings.ContainsRune(marks, r) {
		return -1
	}
	at += utf8.RuneLen(r)
	if d, _ := s.digitAt(at); d < 0 {
		return -1
	}
	return at
}

// fractionAt returns the digits behind the decimal mark at a place.
func (s *scanner) fractionAt(at int, whole string) (digits string, end int) {
	marks := string(s.decimalMark()) + "٫"
	next := s.mark(at, marks)
	if next < 0 {
		return "", at
	}
	digits, end = s.run(next)
	if r := s.at(end); (r == '.' || r == ',') && s.mark(end, ".,") >= 0 { // 1.2.3 is no number
		return "", at
	}
	return digits, end
}
