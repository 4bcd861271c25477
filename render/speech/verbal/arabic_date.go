package verbal

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// arabicYears are words behind which a number is a year, between bars.
const arabicYears = "|عام|سنة|عامي|عامى|سنتي|لعام|لسنة|بعام|منذ|موسم|العام|أعوام|الأعوام|السنة|"

// arabicYear says a year, or a number that is written like one.
func arabicYear(s *scanner, digits string) {
	f := form{inflection: s.ask}
	before := s.wordBefore(s.start)
	if run, end := s.run(s.start); run == digits && !lists(arabicYears, before) {
		f = arabicAgree(s, quantity{whole: digits}, end)
	} else if lists("|سنة|سنتي|لسنة|السنة|", before) {
		f.gender = "feminine"
	}
	if !strings.Contains(f.inflection, "construct") {
		f.inflection = "oblique"
	}
	s.cardinal(digits, f)
}

func arabicDate(s *scanner, t date) {
	month := strings.TrimSuffix(t.word, ".")
	if month == "" || month[0] < 0x80 {
		month = s.id.Month(cldr.Wide, false, t.month-1)
	}
	if t.day > 0 {
		s.say(arabicOrdinal(t.day, false, true))
		s.say("من")
	}
	s.say(month)
	if t.year != "" {
		s.say("عام")
		s.cardinal(t.year, form{inflection: "oblique"})
	}
}

func arabicClock(s *scanner, c clock) {
	switch c.hour {
	case 1:
		s.say("الواحدة")
	case 0:
		s.say("الثانية عشرة")
	default:
		s.say(arabicOrdinal(c.hour, true, true))
	}
	and := func(n int, noun string) {
		s.say("و" + s.said(func(s *scanner) { s.arabicCount(quantity{whole: itoa(n)}, arabicNounOf(noun), true) }))
	}
	switch {
	case c.minute == 15 && !c.seconds:
		s.say("والربع")
	case c.minute == 30 && !c.seconds:
		s.say("والنصف")
	case c.minute > 0:
		and(c.minute, "دقيقة:دقائق")
	}
	if c.second > 0 {
		and(c.second, "ثانية:ثوانٍ")
	}
	switch c.half {
	case 1:
		s.say("صباحًا")
	case 2:
		s.say("مساءً")
	}
}

// arabicHour says 10:30 ص and الساعة 5.
func arabicHour(s *scanner, at int) found {
	hour, end := s.run(at)
	if len(hour) == 0 || len(hour) > 2 || atoi(hour) > 24 {
		return nothing
	}
	c := clock{hour: atoi(hour)}
	called := lists("|الساعة|والساعة|للساعة|بالساعة|", s.wordBefore(at))
	if sep := s.at(end); sep == ':' || sep == '.' && called {
		minute, after := s.run(end + 1)
		if len(minute) != 2 || minute > "59" || s.mark(after, ":.,") >= 0 || !s.ends(after) {
			return nothing
		}
		c.minute, c.minutes, end = atoi(minute), true, after
	}
	if next := s.space(end); next >= end {
		word := s.word(next)
		switch after := next + len(word); {
		case word == "ص" && (called || c.minutes):
			c.half, end = 1, after
		case word == "م" && (called || c.minutes):
			c.half, end = 2, after
		}
	}
	if !called && c.half == 0 || !s.ends(end) || s.mark(end, "-–/") >= 0 {
		return nothing
	}
	s.clock(c)
	return found{end, Time}
}

// arabicDays says 5-7 مايو, يوم 28/4, and days of the Islamic months.
func arabicDays(s *scanner, at int) found {
	a, next := s.run(at)
	if len(a) == 0 || len(a) > 2 || atoi(a) < 1 || atoi(a) > 31 {
		return nothing
	}
	switch sep := s.at(next); sep {
	case '-', '–':
		after := next + utf8.RuneLen(sep)
		b, end := s.run(after)
		month, _ := s.monthAt(s.joins(s.space(end)))
		if len(b) == 0 || len(b) > 2 || month == 0 || atoi(a) >= atoi(b) {
			return nothing
		}
		inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: after}
		m := dayMonth(&inner, after)
		if m.end < 0 || len(inner.out) == 0 {
			return nothing
		}
		s.between(func() { s.say(arabicOrdinal(atoi(a), false, true)) }, func() { s.say(string(inner.out)) })
		return found{m.end, Date}
	case '/':
		b, end := s.run(next + 1)
		t := date{day: atoi(a), month: atoi(b), dayFirst: true}
		if len(b) == 0 || len(b) > 2 || !t.valid() || !s.ends(end) || s.mark(end, "/") >= 0 || s.at(end) == '/' ||
			!lists("|يوم|بتاريخ|تاريخ|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت|", s.wordBefore(at)) {
			return nothing
		}
		s.date(t)
		return found{end, Date}
	}
	month := s.space(next)
	for _, name := range [...]string{"محرم", "صفر", "ربيع الأول", "ربيع الآخر", "ربيع الثاني", "جمادى الأولى", "جمادى الآخرة", "رجب", "شعبان", "رمضان", "شوال", "ذي القعدة", "ذو القعدة", "ذي الحجة", "ذو الحجة"} {
		if month > next && s.has(s.joins(month), name) > 0 {
			s.say(arabicOrdinal(atoi(a), false, true))
			if s.joins(month) == month {
				s.say("من")
			}
			return found{next, Date}
		}
	}
	return nothing
}

func (s *scanner) arabicMonth(word string) bool {
	for i := range s.months {
		if s.months[i].word == word || word != "" && strings.HasPrefix(s.months[i].word, word+" ") {
			return true
		}
	}
	return lists("|الأول|الثاني|", word)
}

// arabicEra says 2026م and 1447هـ.
func arabicEra(s *scanner, at int) found {
	year, end := s.run(at)
	if len(year) < 3 || len(year) > 4 {
		return nothing
	}
	next := s.space(end)
	for _, era := range [...]struct{ sign, said string }{{"هـ", "للهجرة"}, {"ه", "للهجرة"}, {"م", "للميلاد"}} {
		if after := s.has(next, era.sign); after > 0 && (next == end || era.sign == "هـ") && (era.said == "للهجرة" || year > "1000" && lists(arabicYears, s.wordBefore(at))) {
			s.year(year)
			s.say(era.said)
			return found{after, Year}
		}
	}
	return nothing
}
