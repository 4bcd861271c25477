package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A date is a date as it was written. What was not written is zero.
type date struct {
	year     string // in digits
	month    int    // 1 to 12
	day      int
	dayFirst bool   // the day stood before the month
	word     string // the month as it was written in words
}

// A monthName is a word for a month.
type monthName struct {
	word  string // in lower case, without a full stop
	month int
}

// monthNames returns CLDR's names of the months, and those that the grammar adds.
func monthNames(id cldr.Locale, lang *language) []monthName {
	var all []monthName
	for _, width := range [...]int{cldr.Wide, cldr.Abbreviated} {
		for _, alone := range [...]bool{false, true} {
			for i := range 12 {
				word := strings.ToLower(strings.TrimSuffix(id.Month(width, alone, i), "."))
				if word != "" && (word[0] < '0' || word[0] > '9') {
					all = append(all, monthName{word, i + 1})
				}
			}
		}
	}
	for word, month := range lang.monthWords {
		all = append(all, monthName{word, month})
	}
	return all
}

// monthAt returns the month whose name stands at a place, and where it ends; or 0.
func (s *scanner) monthAt(at int) (month, end int) {
	if s.lang.unspaced || !s.mayStart(at, startsMonth) {
		return 0, at
	}
	for i := range s.months {
		if next := s.has(at, s.months[i].word); next > end {
			month, end = s.months[i].month, next
		}
	}
	if year, _ := s.run(s.space(end)); month > 0 && s.at(end) != '.' && s.lang.notMonths != "" && len(year) != 4 && strings.Contains(s.lang.notMonths, "|"+strings.ToLower(s.text[at:end])+"|") {
		return 0, at
	}
	if month > 0 && s.at(end) == '.' && !s.sentenceEnds(end+1) && !strings.EqualFold(s.text[at:end], s.id.Month(cldr.Wide, false, month-1)) {
		end++
	}
	return month, end
}

// isoDate says 2026-04-28, and 2026/04/28.
func isoDate(s *scanner, at int) found {
	y, next := s.run(at)
	sep := s.at(next)
	if len(y) != 4 || !s.numberBegins(at) || sep != '-' && sep != '/' && sep != '.' {
		return nothing
	}
	m, next2 := s.run(next + 1)
	if s.at(next2) != sep || len(m) > 2 {
		return nothing
	}
	d, end := s.run(next2 + 1)
	t := date{year: y}
	if len(m) == 0 || len(d) == 0 || len(d) > 2 || !s.ends(end) {
		return nothing
	}
	if t.month, t.day = atoi(m), atoi(d); !t.valid() {
		return nothing
	}
	t.dayFirst = s.first == DayMonth
	s.date(t)
	return found{end, Date}
}

// numericDate says 28.4.2026, 28/04/26 and 4/28/2026, in the order of the locale where both are possible.
func numericDate(s *scanner, at int) found {
	a, next := s.run(at)
	sep := s.at(next)
	if len(a) == 0 || len(a) > 2 || !s.numberBegins(at) || sep != '/' && sep != '.' && sep != '-' {
		return nothing
	}
	b, next2 := s.run(next + 1)
	if len(b) == 0 || len(b) > 2 || s.at(next2) != sep {
		return nothing
	}
	y, end := s.run(next2 + 1)
	if len(y) != 4 && (len(y) != 2 || sep == '.' && len(b) != 2 || sep == '-') || !s.ends(end) || s.mark(end, "./-") >= 0 {
		return nothing
	}
	t := date{day: atoi(a), month: atoi(b), year: y, dayFirst: true}
	if s.first == MonthDay && sep != '.' {
		t.day, t.month, t.dayFirst = t.month, t.day, false
	}
	if t.month > 12 {
		t.day, t.month = t.month, t.day
	}
	if !t.valid() {
		return nothing
	}
	if len(y) == 2 {
		t.year = "20" + y
		if atoi(y) > 50 {
			t.year = "19" + y
		}
	}
	s.date(t)
	return found{end, Date}
}

func (t *date) valid() bool { return t.month >= 1 && t.month <= 12 && t.day >= 1 && t.day <= 31 }

// dayMonth says 28 April 2026, 28. April, 28 de abril de 2026.
func dayMonth(s *scanner, at int) found {
	digits, next := s.run(at)
	if len(digits) == 0 || len(digits) > 2 || !s.numberBegins(at) || atoi(digits) < 1 || atoi(digits) > 31 {
		return nothing
	}
	if s.lang.ordinalMark != nil {
		if end, _ := s.lang.ordinalMark(s, digits, next); end > next {
			next = end
		}
	}
	if r := s.at(next); r == '.' && strings.ContainsRune(s.lang.dayMarks, r) {
		next++
	}
	next = s.space(next)
	next = s.joins(next)
	month, end := s.monthAt(next)
	if month == 0 {
		return nothing
	}
	t := date{day: atoi(digits), month: month, dayFirst: true, word: s.text[next:end]}
	t.year, end = s.yearBehind(end)
	s.date(t)
	return found{end, Date}
}

// joins skips a word between the parts of a date, such as "of" or "de".
func (s *scanner) joins(at int) int {
	for _, word := range s.lang.monthJoins {
		if end := s.has(at, word); end > at {
			return s.space(end)
		}
	}
	return at
}

// yearBehind returns the year that stands behind a month, over a comma or a joining word, and where it ends.
func (s *scanner) yearBehind(end int) (year string, after int) {
	at := end
	if s.at(at) == ',' {
		at++
	}
	if s.space(at) == at {
		return "", end
	}
	at = s.joins(s.space(at))
	year, after = s.run(at)
	if len(year) != 4 || !s.ends(after) || s.mark(after, ".,:") >= 0 || year[0] == '0' {
		return "", end
	}
	return year, after
}

// monthFirst says April 28, 2026, and April 2026.
func monthFirst(s *scanner, at int) found {
	if !s.mayStart(at, startsMonth) || !s.begins(at) {
		return nothing
	}
	month, next := s.monthAt(at)
	if month == 0 || next == s.space(next) {
		return nothing
	}
	t := date{month: month, word: s.text[at:next]}
	digits, end := s.run(s.space(next))
	if len(digits) == 4 {
		if t.year, end = s.yearBehind(next); t.year == "" {
			return nothing
		}
		s.date(t)
		return found{end, Date}
	}
	if s.lang.noMonthDay || s.first != MonthDay && s.lang.ordinalMark == nil || len(digits) == 0 || len(digits) > 2 || atoi(digits) < 1 || atoi(digits) > 31 {
		return nothing
	}
	if s.lang.ordinalMark != nil {
		if after, _ := s.lang.ordinalMark(s, digits, end); after > end {
			end = after
		}
	}
	if !s.ends(end) || s.mark(end, ".:") >= 0 {
		return nothing
	}
	t.day = atoi(digits)
	t.year, end = s.yearBehind(end)
	s.date(t)
	return found{end, Date}
}

// date says a date.
func (s *scanner) date(t date) {
	if s.lang.date != nil {
		s.lang.date(s, t)
		return
	}
	month := s.id.Month(cldr.Wide, false, t.month-1)
	if t.day > 0 {
		s.cardinal(itoa(t.day), form{})
	}
	s.say(month)
	if t.year != "" {
		s.year(t.year)
	}
}

// year says a year.
func (s *scanner) year(digits string) {
	if s.lang.year != nil {
		s.lang.year(s, digits)
		return
	}
	if sp := s.numbers["spellout-numbering-year"]; sp != nil {
		s.say(sp.Int(int64(atoi(digits))))
		return
	}
	s.cardinal(digits, form{})
}

// yearNumber says a number of four digits that a year is written like, where the language says years otherwise.
func yearNumber(s *scanner, at int) found {
	digits, end := s.run(at)
	if s.lang.year == nil || s.lang.unspaced || s.lang.clings || len(digits) != 4 || !s.numberBegins(at) || !s.ends(end) || s.mark(end, ".,") >= 0 ||
		digits < "1100" || digits > "2099" {
		return nothing
	}
	s.year(digits)
	return found{end, Year}
}

func itoa(n int) string {
	if n < 10 {
		return string(rune('0' + n))
	}
	var buf [20]byte
	i := len(buf)
	for ; n > 0; n /= 10 {
		i--
		buf[i] = byte('0' + n%10)
	}
	return string(buf[i:])
}
