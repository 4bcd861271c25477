package verbal

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A germanic is what Dutch, German and Swedish say and write in the same way, each with its own words. What they write as
// the Romance languages do is a romance's.
type germanic struct {
	romance

	genderOf   func(noun string) string             // the gender of what is counted, for a measure without one by CLDR
	inflect    func(s *scanner, name string) string // the name of a measure in the case that the text asks
	count      func(s *scanner, gender string) form // the form of a number before a noun
	joinsCents string                               // a word between the whole and the cents: "och"
	saysCents  bool                                 // the cents are named behind the whole: "fem kronor och femtio öre"

	timeWords  string                                      // words behind which 14.30 is a time
	hourLetter string                                      // what stands between hour and minute, and may stand behind them: "u", "h"
	lasts      map[string][3]string                        // what behind 1:45 says that it is a duration: the units of its three parts, by CLDR's names
	scoreWords string                                      // words behind which 1-3 is a score
	dateWords  string                                      // words behind which 28/4 or 28-4 is a date
	dateMarks  string                                      // what stands between day and month of these
	sayDay     func(s *scanner, t date)                    // says the day of a range of days
	until      string                                      // words between two days, between bars
	fold       names                                       // what 2x says behind its number: "mal", " keer"
	dotted     map[string]string                           // signs of units that end with a full stop, without it
	also       func(s *scanner, at int) found              // what only one of the languages has, before all else
	counts     func(s *scanner, digits string, e int) bool // whether four digits are no year
}

// What may begin with a digit, with a sign and with a letter, the most special first.
var (
	germanicDigits = [...]func(*germanic, *scanner, int) found{
		(*germanic).emergency, (*germanic).lasting, (*germanic).clockTimes, (*germanic).localPhone, (*germanic).dayRange, (*germanic).daysOfMonths, (*germanic).shortDate, (*germanic).twoYears,
		(*germanic).score, (*germanic).noCents, (*germanic).centsOfWords, (*germanic).vulgarMeasure, (*germanic).dottedUnit, (*germanic).percents,
		(*germanic).timesOf, (*germanic).andMore, (*germanic).letterBehind, (*germanic).withPoint, (*germanic).crossed,
	}
	germanicSigns   = [...]func(*germanic, *scanner, int) found{(*germanic).vulgarMeasure}
	germanicLetters = [...]func(*germanic, *scanner, int) found{(*germanic).weekdays, (*germanic).numberBehind, (*germanic).exactly, (*germanic).formula, (*germanic).numbered}
)

// own recognises what these languages write in another way than the core knows.
func (g *germanic) own(s *scanner, at int) found {
	c := s.at(at)
	digits := c >= '0' && c <= '9'
	if !s.begins(at) || digits && !s.numberBegins(at) {
		return nothing
	}
	if m := g.also(s, at); m.end > at {
		return m
	}
	s.out = s.out[:0]
	all := germanicLetters[:]
	switch {
	case digits:
		all = germanicDigits[:]
	case c >= '¼' && c <= '¾', c >= '⅐' && c <= '⅞':
		all = germanicSigns[:]
	case s.word(at) == "":
		return g.signNoCents(s, at)
	}
	for _, try := range all {
		if m := try(g, s, at); m.end > at {
			return m
		}
		s.out = s.out[:0]
	}
	return nothing
}

// timeOf returns the time of day at a place: 14:30, 14.30 where dots are allowed or an hour's mark follows, 14u30, 14 h.
func (g *germanic) timeOf(s *scanner, at int, dots bool) (c clock, end int) {
	hour, end := s.run(at)
	if len(hour) == 0 || len(hour) > 2 || atoi(hour) > 24 {
		return c, -1
	}
	c.hour = atoi(hour)
	sep := s.at(end)
	if sep != ':' && sep != '.' && (sep == 0 || string(sep) != g.hourLetter) {
		if marked, after := g.marked(s, end); marked {
			c.marked = true
			return c, after
		}
		return c, -1
	}
	minute, after := s.run(end + 1)
	if minute == "" && string(sep) == g.hourLetter && g.hourLetter == "u" && s.ends(end+1) {
		c.marked = true
		return c, end + 1
	}
	if len(minute) != 2 || minute > "59" || s.mark(after, ".,:") >= 0 {
		return c, -1
	}
	c.minute, c.minutes = atoi(minute), true
	c.marked, end = g.marked(s, after)
	if sep == '.' && !dots && !c.marked || !s.ends(end) {
		return c, -1
	}
	return c, end
}

// marked reports whether a word or letter for the hour stands at a place, and where it ends.
func (g *germanic) marked(s *scanner, at int) (bool, int) {
	if ok, after := s.hourMarkAt(at); ok {
		return true, after
	}
	if d, _ := s.digitAt(max(at-2, 0)); g.hourLetter != "" && d >= 0 && at >= 3 && strings.IndexByte(":.", s.text[at-3]) >= 0 {
		if after := s.has(s.space(at), g.hourLetter); after > at {
			if s.at(after) == '.' && !s.sentenceEnds(after+1) {
				after++
			}
			return true, after
		}
	}
	return false, at
}

// clockTimes says a time, and from one to another.
func (g *germanic) clockTimes(s *scanner, at int) found {
	before := s.wordBefore(at)
	c, end := g.timeOf(s, at, lists(g.timeWords, before))
	if end < 0 { // 14.30 tot 16.00 uur
		if c, end = g.timeOf(s, at, true); end < 0 {
			return nothing
		}
		next := s.space(end)
		if dash := s.at(next); dash == '-' || dash == '–' {
			next += utf8.RuneLen(dash)
		} else if word := s.word(next); lists(g.until, word) {
			next += len(word)
		} else {
			return nothing
		}
		if to, last := g.timeOf(s, s.space(next), false); last < 0 || !to.marked || !to.minutes {
			return nothing
		}
	}
	next := s.space(end)
	if dash := s.at(next); dash == '-' || dash == '–' {
		next = s.space(next + utf8.RuneLen(dash))
		if to, last := g.timeOf(s, next, c.minutes); last > 0 && (c.minutes || to.marked) {
			s.between(func() { s.clock(c) }, func() { s.clock(to) })
			return found{last, Time}
		}
	}
	if !c.minutes && (g.hourLetter != "u" || s.at(end-1) != 'u') {
		return nothing // the core knows these
	}
	if sep := s.at(at + 1); sep != '.' && s.at(at+2) == ':' || sep == ':' {
		if !c.marked && !c.seconds && (lists(g.scoreWords, before) || s.at(end) == '-' || strings.HasPrefix(s.text[end:], " (")) {
			hour, next := s.run(at)
			minute, _ := s.run(next + 1)
			s.lang.ratio(s, hour, strings.TrimPrefix(minute, "0"))
			return found{end, Ratio}
		}
	}
	s.clock(c)
	return found{end, Time}
}

// lasting says a duration: 1:45 Minuten, 2:05:30 uur.
func (g *germanic) lasting(s *scanner, at int) found {
	var parts [3]string
	n, end := 0, at
	for n < len(parts) {
		digits, next := s.run(end)
		if digits == "" || n > 0 && len(digits) != 2 {
			return nothing
		}
		parts[n], end = digits, next
		n++
		if s.at(end) != ':' {
			break
		}
		end++
	}
	next := s.space(end)
	word := s.word(next)
	units, ok := g.lasts[word]
	if !ok || n < 2 || next == end {
		return nothing
	}
	first := 0
	if n == 2 && units[2] == "duration-second" && units[0] == "" {
		first = 1
	}
	end = next + len(word)
	for i, part := range parts[:n] {
		part = strings.TrimLeft(part, "0")
		if part == "" {
			continue
		}
		if i > 0 && len(s.out) > 0 && (i == n-1 || strings.Trim(parts[n-1], "0") == "") {
			s.say(s.lang.and)
		}
		s.measure(quantity{whole: part}, unit{name: units[first+i]})
	}
	if s.at(end) == '.' && !s.sentenceEnds(end+1) {
		end++
	}
	return found{end, Time}
}

// localPhone says a telephone number as it is written at home: 030/123456, 020-123 45 67.
func (g *germanic) localPhone(s *scanner, at int) found {
	end, total, groups := at, 0, 0
	for i := at; ; {
		group, next := s.run(i)
		if group == "" || len(group) > 10 {
			break
		}
		end, total = next, total+len(group)
		groups++
		i = next
		if sep := s.at(i); sep == ' ' || sep == '\u00A0' || sep == '-' || sep == '/' || sep == '–' {
			i += utf8.RuneLen(sep)
		}
		if mark := s.at(i); i > next && (mark == '-' || mark == '–' || mark == '/') {
			i = s.space(i + utf8.RuneLen(mark))
		}
		if i == next {
			break
		}
	}
	before := s.wordBefore(len(strings.TrimRight(s.text[:at], " :\u00A0")))
	known := groups > 1 && s.at(at) == '0' && s.at(at+1) != '0' && total >= 8
	if !s.ends(end) || s.mark(end, ".,:") >= 0 || total > 14 || !known && !(lists(g.phoneWords, before) && total >= 3) {
		return nothing
	}
	for i := at; i < end; {
		group, next := s.run(i)
		if group == "" {
			i += utf8.RuneLen(s.at(i))
			continue
		}
		if i > at {
			s.out = append(s.out, ',')
		}
		s.digits(group)
		i = next
	}
	return found{end, Telephone}
}

// dayRange says 5.–7. Mai and 5–7 maj, where days are ordinal numbers.
func (g *germanic) dayRange(s *scanner, at int) found {
	if g.sayDay == nil {
		return nothing
	}
	from, end := s.run(at)
	if len(from) == 0 || len(from) > 2 || atoi(from) > 31 || from == "0" {
		return nothing
	}
	if strings.ContainsRune(s.lang.dayMarks, s.at(end)) && s.at(end) > 0 {
		end++
	}
	next := s.space(end)
	word := s.word(next)
	dash := s.at(next)
	switch {
	case dash == '-' || dash == '–':
		next += utf8.RuneLen(dash)
	case lists(g.until, word):
		next += len(word)
	default:
		return nothing
	}
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: at}
	m := dayMonth(&inner, s.space(next))
	if m.end < 0 || len(inner.out) == 0 {
		return nothing
	}
	g.sayDay(s, date{day: atoi(from), dayFirst: true})
	switch {
	case word == "" || dash == '-' || dash == '–':
		s.say(s.lang.to)
	default:
		s.say(word)
	}
	s.say(string(inner.out))
	return found{m.end, Date}
}

// daysOfMonths says 5. Mai–7. Juni.
func (g *germanic) daysOfMonths(s *scanner, at int) found {
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: at}
	m := dayMonth(&inner, at)
	if m.end <= at {
		return nothing
	}
	next := s.space(m.end)
	dash := s.at(next)
	if dash != '–' && dash != '-' {
		return nothing
	}
	from := string(inner.out)
	inner.out = inner.out[:0]
	if m = dayMonth(&inner, s.space(next+utf8.RuneLen(dash))); m.end <= at {
		return nothing
	}
	s.say(from)
	s.say(s.lang.to)
	s.say(string(inner.out))
	return found{m.end, Date}
}

// weekdays says Mo–Fr, ma t/m vr and mån–fre.
func (g *germanic) weekdays(s *scanner, at int) found {
	from, end := s.shortDay(at)
	if from == "" {
		return nothing
	}
	next := s.space(end)
	to := s.lang.to
	switch dash, word := s.at(next), s.word(next); {
	case dash == '-' || dash == '–':
		next += utf8.RuneLen(dash)
	case strings.HasPrefix(s.text[next:], "t/m"):
		next, to = next+len("t/m"), g.exact["t/m"]
	case word != "" && word == to:
		next += len(word)
	default:
		return nothing
	}
	until, last := s.shortDay(s.space(next))
	if until == "" || !s.ends(last) {
		return nothing
	}
	s.say(from)
	s.say(to)
	s.say(until)
	return found{last, Date}
}

// shortDay returns the day of the week whose short name stands at a place, and where it ends.
func (s *scanner) shortDay(at int) (name string, end int) {
	word := s.word(at)
	for i := range 7 {
		if short := strings.TrimSuffix(s.id.Day(cldr.Abbreviated, false, i), "."); word == short && word != "" {
			if end = at + len(word); s.at(end) == '.' && !s.sentenceEnds(end+1) {
				end++
			}
			return s.id.Day(cldr.Wide, false, i), end
		}
	}
	return "", at
}

// emergency says 112-melding digit by digit.
func (g *germanic) emergency(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits != "112" || s.at(end) != '-' || s.word(end+1) == "" {
		return nothing
	}
	s.digits(digits)
	return found{end, Telephone}
}

// andMore says 50+.
func (g *germanic) andMore(s *scanner, at int) found {
	digits, end := s.run(at)
	if digits == "" || len(digits) > 4 || s.at(end) != '+' || !s.ends(end+1) || s.at(end+1) == '+' {
		return nothing
	}
	if d, _ := s.digitAt(s.space(end + 1)); d >= 0 {
		return nothing
	}
	s.cardinal(digits, form{})
	s.say(s.lang.plus)
	return found{end + 1, Cardinal}
}

// dateAt returns the date without a year, or with it, at a place.
func (g *germanic) dateAt(s *scanner, at int) (t date, end int) {
	day, next := s.run(at)
	mark := s.at(next)
	if len(day) == 0 || len(day) > 2 || mark == 0 || !strings.ContainsRune(g.dateMarks, mark) {
		return t, -1
	}
	if next++; mark == '.' { // 9. 11. 1989
		next = s.space(next)
	}
	month, end := s.run(next)
	t = date{day: atoi(day), month: atoi(month), dayFirst: true}
	if len(month) == 0 || len(month) > 2 || !t.valid() {
		return t, -1
	}
	if s.at(end) == mark {
		if year, after := s.run(end + 1); len(year) == 4 || len(year) == 2 {
			switch t.year = year; {
			case len(year) == 2 && atoi(year) > 50:
				t.year = "19" + year
			case len(year) == 2:
				t.year = "20" + year
			}
			return t, after
		}
	}
	switch {
	case mark == '.' && s.at(end) != '.':
		return t, -1
	case mark == '.':
		end++
	}
	if year, after := s.run(s.space(end)); len(year) == 4 && s.space(end) > end && s.ends(after) && year > "1500" && year < "2200" && mark != '-' {
		t.year, end = year, after
	}
	return t, end
}

// shortDate says 28.4., 28/4 and 28.4.–3.5.2026.
func (g *germanic) shortDate(s *scanner, at int) found {
	t, end := g.dateAt(s, at)
	if end < 0 {
		return nothing
	}
	last := s.text[end-1] == '.'
	next := s.space(end)
	dash := s.at(next)
	if dash == '–' || dash == '-' {
		if to, after := g.dateAt(s, s.space(next+utf8.RuneLen(dash))); after > 0 && s.ends(after) {
			s.date(t)
			s.say(s.lang.to)
			s.date(to)
			return found{after, Date}
		}
	}
	known := lists(g.dateWords, s.wordBefore(at)) || s.weekdayAt(at) >= 0
	if t.year == "" && !known && (!last || end-at != len("28.04.")) {
		return nothing
	}
	if !s.ends(end) || s.mark(end, "./-:,") >= 0 {
		return nothing
	}
	s.date(t)
	if last && (end == len(s.text) || s.sentenceEnds(end)) {
		s.out = append(s.out, '.')
	}
	return found{end, Date}
}

// weekdayAt returns where the name of a day of the week begins that stands before a place, perhaps with a comma; or -1.
func (s *scanner) weekdayAt(at int) int {
	before := strings.TrimRight(s.text[:at], " \u00A0,")
	word := s.wordBefore(len(before))
	for i := range 7 {
		if equalFold(word, s.id.Day(cldr.Wide, false, i)) && word != "" {
			return strings.LastIndex(before, word)
		}
	}
	return -1
}

// twoYears says 2024/25.
func (g *germanic) twoYears(s *scanner, at int) found {
	from, next := s.run(at)
	if len(from) != 4 || s.at(next) != '/' || from < "1000" || from > "2199" {
		return nothing
	}
	to, end := s.run(next + 1)
	if len(to) != 2 && len(to) != 4 || !s.ends(end) || s.at(end) == '/' || len(to) == 4 && to <= from || len(to) == 2 && from[2:] != "99" && to <= from[2:] {
		return nothing
	}
	s.year(from)
	if len(to) == 4 {
		s.year(to)
	} else {
		s.cardinal(strings.TrimLeft(to, "0"), form{})
	}
	return found{end, Range}
}

// score says 1-3 behind a word that a score follows.
func (g *germanic) score(s *scanner, at int) found {
	a, next := s.run(at)
	sign := s.at(next)
	if sign != '-' && sign != '–' || len(a) > 3 || !lists(g.scoreWords, s.wordBefore(at)) {
		return nothing
	}
	b, end := s.run(next + utf8.RuneLen(sign))
	if b == "" || len(b) > 3 || !s.ends(end) || s.mark(end, "-–.,:") >= 0 {
		return nothing
	}
	if u, _ := s.unitAt(s.space(end)); u.name != "" || s.at(s.space(end)) == '%' {
		return nothing
	}
	s.lang.ratio(s, a, b)
	return found{end, Ratio}
}

// noCents says 5,- € and 5:-.
func (g *germanic) noCents(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 || !q.integer() {
		return nothing
	}
	mark := s.at(end)
	dash := s.at(end + 1)
	if mark != ',' && mark != ':' || dash != '-' && dash != '–' && dash != '—' {
		return nothing
	}
	after := end + 1 + utf8.RuneLen(dash)
	if !s.ends(after) {
		return nothing
	}
	next := s.space(after)
	if m, last := s.moneyAt(next); m.code != "" {
		s.money(q, m)
		return found{last, Money}
	}
	if word := s.word(next); g.moneyWords[word] != "" {
		s.money(q, s.currency(g.moneyWords[word]))
		return found{next + len(word), Money}
	}
	code := "EUR"
	if s.lang.tag == "sv" {
		code = "SEK"
	}
	s.money(q, s.currency(code))
	return found{after, Money}
}

// signNoCents says € 5,-.
func (g *germanic) signNoCents(s *scanner, at int) found {
	m, next := s.moneyAt(at)
	if m.code == "" {
		return nothing
	}
	_, end := s.number(s.space(next))
	if end < 0 || s.at(end) != ',' || s.at(end+1) != '-' && s.at(end+1) != '–' {
		return nothing
	}
	found := moneyBehindSign(s, at)
	if found.end == end {
		found.end = end + 1 + utf8.RuneLen(s.at(end+1))
	}
	return found
}

// dottedUnit says 5 Min. and 3 sek.: a unit with a full stop.
func (g *germanic) dottedUnit(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 {
		return nothing
	}
	next := s.space(end)
	word := s.word(next)
	name := g.dotted[word]
	if name == "" || s.at(next+len(word)) != '.' {
		return nothing
	}
	end = next + len(word)
	if !s.sentenceEnds(end + 1) {
		end++
	}
	s.measure(q, unit{name: name})
	return found{end, Measure}
}

// percents says 10 %, where a preposition tells the form of 1 %.
func (g *germanic) percents(s *scanner, at int) found {
	q, end := s.number(at)
	if end < 0 || s.at(s.space(end)) != '%' {
		return nothing
	}
	g.measure(s, q, unit{name: "concentr-percent"})
	return found{s.space(end) + 1, Percent}
}

// timesOf says 2x.
func (g *germanic) timesOf(s *scanner, at int) found {
	digits, end := s.run(at)
	if s.at(end) != 'x' && s.at(end) != '×' || !s.ends(end+utf8.RuneLen(s.at(end))) || digits == "" {
		return nothing
	}
	if d, _ := s.digitAt(s.space(end + utf8.RuneLen(s.at(end)))); d >= 0 {
		return nothing
	}
	s.cardinal(digits, form{gender: "masculine"})
	if digits == "1" {
		s.out = append(s.out, g.fold.one...)
	} else {
		s.out = append(s.out, g.fold.more...)
	}
	return found{end + utf8.RuneLen(s.at(end)), Cardinal}
}

// vulgarMeasure says ½ kg, 2½ l, and ½ hour.
func (g *germanic) vulgarMeasure(s *scanner, at int) found {
	m := vulgarFraction(s, at)
	if m.end <= at {
		return nothing
	}
	half := s.at(at) == '½'
	next := s.space(m.end)
	u, end := s.unitAt(next)
	if u.name == "" || end-next == 1 && !s.sureOfLetter(u, next) {
		gender := ""
		if word := s.word(next); word != "" && next > m.end {
			gender = g.genderOf(word)
		}
		switch {
		case half && gender != "":
			s.out = s.out[:0]
			s.say(s.lang.fractionNames[2].byGender(gender))
		case !g.mendHalf(s, gender):
			return nothing
		}
		return found{m.end, Fraction}
	}
	q := quantity{whole: "2"}
	if whole, _ := s.run(at); whole == "" {
		q.whole = "1"
	}
	name, gender := g.named(s, q, u)
	if half {
		s.out = s.out[:0]
		s.say(s.lang.fractionNames[2].byGender(gender))
	}
	g.mendHalf(s, gender)
	s.say(name)
	return found{end, Measure}
}

// mendHalf sets the half behind a whole number in the neuter: två och ett halvt år.
func (g *germanic) mendHalf(s *scanner, gender string) bool {
	half := s.lang.fractionNames[2]
	words, ok := strings.CutSuffix(string(s.out), half.one)
	if !ok || gender != "neuter" {
		return false
	}
	s.out = append(s.out[:0], words+half.rest...)
	return true
}

// byGender returns a name that differs by gender: of the feminine the second, of the neuter that of the rest.
func (n names) byGender(gender string) string {
	switch {
	case gender == "feminine" && n.more != "":
		return n.more
	case gender == "neuter" && n.rest != "":
		return n.rest
	}
	return n.one
}

// named returns the name and the gender of so much of a unit.
func (g *germanic) named(s *scanner, q quantity, u unit) (name, gender string) {
	c := counted(s, q)
	gender = s.id.MeasureGender(u.name)
	if n, ok := s.lang.unitNames[u.name]; ok {
		if name = n.of(c); n.gender != "" {
			gender = n.gender
		}
	} else {
		name = bareName(s.id.Measure(u.name, c))
	}
	if gender == "" {
		gender = g.genderOf(name)
	}
	return name, gender
}

func (g *germanic) measure(s *scanner, q quantity, u unit) {
	name, gender := g.named(s, q, u)
	f := form{gender: gender}
	if q.scale >= 6 {
		f.gender = "feminine"
	}
	if g.count != nil {
		f = g.count(s, f.gender)
	}
	s.amount(q, f)
	if u.per != "" {
		name += " " + g.by(s, u.per)
	}
	if g.inflect != nil {
		name = g.inflect(s, name)
	}
	s.say(name)
}

// money says an amount with its cents: fünf Euro zwanzig, fem kronor och femtio öre.
func (g *germanic) money(s *scanner, q quantity, m money) {
	c := counted(s, q)
	name := m.names.of(c)
	if m.names.one == "" {
		if name = s.id.Money(m.code, c); name == "" {
			name = m.code
		}
	}
	gender := m.names.gender
	if gender == "" {
		gender = "masculine"
	}
	if q.scale >= 6 {
		gender = "feminine"
	}
	if q.negative {
		s.say(s.lang.minus)
		q.negative = false
	}
	cents := ""
	if q.scale == 0 && (len(q.fraction) == 2 && m.names.part != "" || strings.Trim(q.fraction, "0") == "") {
		cents = strings.TrimLeft(q.fraction, "0")
		q.fraction = ""
		if m.names.one != "" {
			name = m.names.of(q.category(s.id))
		}
	}
	whole := strings.Trim(q.whole, "0") != "" || q.fraction != "" || cents == ""
	f := form{gender: gender}
	if g.count != nil {
		f = g.count(s, gender)
	}
	if whole {
		s.amount(q, f)
		s.say(name)
	}
	if cents == "" {
		return
	}
	if !whole {
		s.cardinal(cents, f)
	} else {
		s.say(g.joinsCents)
		s.cardinal(cents, form{})
	}
	switch {
	case whole && !g.saysCents:
	case cents == "1":
		s.say(m.names.part)
	default:
		s.say(m.names.parts)
	}
}

// yearWords returns the words of a year by CLDR's rules.
func (v *Verbalizer) yearWords(digits string) string {
	sp := v.numbers["spellout-numbering-year"]
	if sp == nil {
		sp = v.numbers["spellout-numbering"]
	}
	return sp.Int(int64(atoi(digits)))
}

// year says a year, or a number of four digits that counts something.
func (g *germanic) year(s *scanner, digits string) {
	if bare, end := s.run(s.start); bare == digits && g.counts(s, digits, end) {
		s.cardinal(digits, form{})
		return
	}
	s.say(s.yearWords(digits))
}

// decimalsBy returns the saying of decimal numbers: digits behind the mark one by one, or as a number where they are at most so many.
func decimalsBy(comma string, together int) func(s *scanner, q quantity) {
	return func(s *scanner, q quantity) {
		if q.whole == "" {
			q.whole = "0"
		}
		s.cardinal(q.whole, form{})
		if q.point {
			s.say(s.lang.point)
		} else {
			s.say(comma)
		}
		f := q.fraction
		if len(f) > together || f == "" || f[0] == '0' {
			s.digits(f)
			return
		}
		s.cardinal(f, form{})
	}
}

// spaceless adds to abbreviations with spaces those without: "z.B." to "z. B.".
func spaceless(all map[string]string) map[string]string {
	for written, said := range all {
		if strings.Contains(written, ". ") {
			all[strings.ReplaceAll(written, ". ", ".")] = said
		}
	}
	return all
}
