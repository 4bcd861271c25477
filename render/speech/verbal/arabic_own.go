package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// arabicGoverns reports whether a number behind a word is in the genitive or the accusative.
func arabicGoverns(word string) bool {
	const governing = "|في|من|إلى|الى|على|عن|حتى|منذ|خلال|بعد|قبل|نحو|حوالي|حوالى|قرابة|زهاء|عام|عامي|سنة|سنتي|لعام|لسنة|بعام|بين|مع|دون|لدى|عند|كل|أكثر|أقل|بنسبة|بنتيجة|نتيجة|بقيمة|بنحو|بمبلغ|بعمر|نسبة|قيمة|مبلغ|مدة|لمدة|طوال|ب|ل|ك|لل|بلغ|بلغت|تبلغ|يبلغ|تجاوز|تجاوزت|يتجاوز|تتجاوز|سجل|سجلت|خسر|خسرت|استغرق|استغرقت|تستغرق|يستغرق|يضم|تضم|ضم|ضمت|شمل|شملت|كلف|كلفت|يكلف|دفع|دفعت|مدى|بحلول|مطلع|أواخر|أوائل|نهاية|بداية|صيف|شتاء|ربيع|خريف|موسم|يوم|يومي|زيادة|بزيادة|فوق|تحت|ضد|عبر|أمام|كانت|كان|يوازي|يعادل|تعادل|بسعر|بواقع|سعر|بمعدل|معدل|بفارق|أعوام|وزنه|قتلت|أصابت|اعتقلت|ستبلغ|سيبلغ|ستتجاوز|سيتجاوز|وفق|بحسب|حسب|مقابل|إحصاء|ضمن|رغم|مقتل|إصابة|وفاة|تسجيل|اعتقال|مشاركة|حضور|سقوط|مرور|انتشار|وجود|وصول|إطلاق|إنتاج|استيراد|بناء|إنشاء|توفير|تخصيص|شراء|بيع|منح|نقل|تدمير|إسقاط|توقيع|عودة|إجلاء|نزوح|مجموع|إجمالي|متوسط|سوى|توظيف|استهداف|إنقاذ|احتجاز|خسارة|لفترة|فترة|سن|"
	if lists(governing, word) || strings.HasSuffix(word, "ة") && !strings.HasPrefix(word, "ال") || strings.HasPrefix(word, "ب") && !lists("|بقي|بقيت|بدأ|بدأت|بات|باتت|بايرن|برشلونة|بوينغ|بن|بوتين|بايدن|برنت|", word) {
		return true
	}
	for _, and := range [...]string{"و", "ف"} {
		if rest, ok := strings.CutPrefix(word, and); ok && len(rest) > 2 && lists(governing, rest) {
			return true
		}
	}
	return false
}

// arabicFollowing are words behind a number that it does not count.
const arabicFollowing = "|في|من|إلى|الى|على|عن|حتى|منذ|خلال|بعد|قبل|و|أو|ثم|أي|كما|كان|كانت|هو|هي|هم|التي|الذي|الذين|هذا|هذه|فقط|بين|مع|لدى|عند|ضمن|مقابل|بنسبة|بقيمة|إذ|إن|أن|لكن|لا|لم|لن|قد|ما|مليون|ألف|مليار|وهو|وهي|بينهم|منهم|منها|بينها|منه|فيما|بينما|أيضا|تقريبا|حاليا|سنويا|يوميا|شهريا|مئوية|"

// arabicAgree returns the form of a number by the noun behind it, and by the word before.
func arabicAgree(s *scanner, q quantity, end int) form {
	f := form{inflection: s.ask}
	before := s.wordBefore(s.start)
	if lists("|سنة|سنتي|لسنة|", before) {
		f.gender = "feminine"
	}
	next := s.space(end)
	word := s.word(next)
	if lists(arabicYears+"رقم|الرقم|المادة|مادة|الصفحة|صفحة|الفصل|البند|المجموعة|الطائرة|بوينغ|إيرباص|القناة|الطريق|العدد|الفقرة|غرفة|الغرفة|", before) ||
		next == end || word == "" || word[0] < 0x80 || lists(arabicFollowing, word) || strings.HasPrefix(word, "ال") || strings.HasPrefix(word, "وال") {
		return f
	}
	count := 0
	if q.integer() {
		count = atoi(q.whole[max(0, len(q.whole)-2):])
	}
	f.gender = arabicGender(word, count)
	f.inflection = strings.TrimSpace(f.inflection + " construct")
	return f
}

// arabicOwn notes the case that is asked, and says what only Arabic writes so.
func arabicOwn(s *scanner, at int) found {
	s.ask = ""
	r := s.at(at)
	next := at + utf8.RuneLen(max(r, 0))
	if unicode.IsDigit(r) || r != 0 && !unicode.IsLetter(r) && unicode.IsDigit(s.at(next)) {
		if arabicGoverns(s.wordBefore(at)) {
			s.ask = "oblique"
		}
	}
	switch {
	case r == '~', r == '≈', r == '<', r == '>':
		s.ask = "oblique"
	case unicode.IsDigit(r):
		if !s.numberBegins(at) {
			return nothing
		}
		if m := s.oneOf(at, arabicHour, arabicDays, arabicPhone, arabicScore, arabicEra, arabicPlace, arabicVersion, crossed, longRun, lettered); m.end > at {
			return m
		}
		if s.arabicRange(at) {
			s.ask = "oblique"
		}
	case r == '%' || r == '٪':
		q, end := s.number(next)
		if b := s.before(at); end < 0 || !s.ends(end) || unicode.IsDigit(b) {
			return nothing
		}
		s.percent(q)
		return found{end, Percent}
	case r == '/':
		before, after := s.wordBefore(at), s.word(at+1)
		if s.arabicMonth(before) && s.arabicMonth(after) { // نيسان/أبريل
			month, end := s.monthAt(at + 1)
			if month == 0 {
				return nothing
			}
			t := date{month: month, word: s.text[at+1 : end]}
			t.year, end = s.yearBehind(end)
			s.date(t)
			return found{end, Date}
		}
	case r >= 'A' && r <= 'Z':
		return lettered(s, at)
	case r > 0x600 && unicode.IsLetter(r) && s.begins(at):
		if m := arabicShort(s, at); m.end > at {
			return m
		}
		return arabicPrefixed(s, at)
	}
	return nothing
}

// arabicShort says abbreviations without a full stop at their end: ق.م, ص.ب.
func arabicShort(s *scanner, at int) found {
	end, best, said := at, -1, ""
	for n := range 5 {
		word := s.word(end)
		if word == "" || len(word) > 4 {
			break
		}
		end += len(word)
		if name, ok := s.lang.abbreviations[s.text[at:end]]; ok && n > 0 && s.ends(end) {
			if best, said = end, name; s.at(end) == '.' && !s.sentenceEnds(end+1) {
				best++
			}
		}
		if s.at(end) != '.' {
			break
		}
		end++
	}
	if best < 0 {
		for _, title := range [...]string{"أ.د.", "أ. د.", "د.", "م."} { // ود. أحمد
			rest, ok := strings.CutPrefix(s.text[at:], "و"+title)
			if end := at + len("و"+title); ok && unicode.IsLetter(s.at(s.space(end))) && rest != "" {
				s.say("و" + s.lang.abbreviations[title])
				return found{end, Abbreviation}
			}
		}
		return nothing
	}
	s.say(said)
	return found{best, Abbreviation}
}

func (s *scanner) arabicMonth(word string) bool {
	for i := range s.months {
		if s.months[i].word == word || word != "" && strings.HasPrefix(s.months[i].word, word+" ") {
			return true
		}
	}
	return lists("|الأول|الثاني|", word)
}

// arabicRange reports whether a number with a dash and another begins at a place.
func (s *scanner) arabicRange(at int) bool {
	a, end := s.number(at)
	dash := s.at(max(end, 0))
	if end < 0 || dash != '-' && dash != '–' {
		return false
	}
	b, _ := s.number(end + utf8.RuneLen(dash))
	return b.whole != "" && less(a, b)
}

// arabicPlace says a number behind a noun that it orders: الدقيقة 90, القرن 21.
func arabicPlace(s *scanner, at int) found {
	before := s.wordBefore(at)
	if rest, ok := strings.CutPrefix(before, "لل"); ok {
		before = "ال" + rest
	}
	if !lists("|القرن|الدقيقة|المركز|المرتبة|الجولة|المادة|الفقرة|الدورة|النسخة|الذكرى|الحلقة|الطابق|الجزء|البند|الفصل|الباب|المرحلة|الدفعة|الأسبوع|الموسم|الصفحة|", strings.TrimPrefix(before, "و")) {
		return nothing
	}
	digits, end := s.run(at)
	if len(digits) > 3 || atoi(digits) < 1 || atoi(digits) > 150 || !s.ends(end) || s.mark(end, ".,-–/:") >= 0 {
		return nothing
	}
	s.say(arabicOrdinal(atoi(digits), strings.HasSuffix(before, "ة") || before == "الذكرى", true))
	return found{end, Ordinal}
}

// arabicVersion says 18.2 behind the name of a program.
func arabicVersion(s *scanner, at int) found {
	if !s.behindWords(at, "|ios|ipados|macos|android|windows|chrome|python|version|أندرويد|ويندوز|الإصدار|إصدار|نسخة|النسخة|") {
		return nothing
	}
	return pointNumber(s, at)
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

// arabicPhone says 050 123 4567 digit by digit.
func arabicPhone(s *scanner, at int) found {
	groups, total, end := s.lineGroups(at, " -\u00A0", 5, maxDigits)
	if len(groups) == 0 || !s.ends(end) || s.mark(end, ",./:") >= 0 {
		return nothing
	}
	switch first := groups[0]; {
	case first[0] == '0' && len(groups) > 1 && len(first) > 1 && total >= 8 && total <= 11:
	case first == "800" && len(groups) > 1 && total >= 7 && total <= 10:
	default:
		return nothing
	}
	s.dial(groups, "،")
	return found{end, Telephone}
}

// arabicScore says 2-3 where that is no range.
func arabicScore(s *scanner, at int) found {
	a, next := s.run(at)
	dash := s.at(next)
	if b, end := s.run(next + utf8.RuneLen(max(dash, 0))); (dash == '-' || dash == '–') && s.ends(end) && (len(b) == 3 && lists("|بوينغ|إيرباص|", s.wordBefore(at)) || len(a) == 4 && len(b) == 4 && lists("|موسم|الموسم|الدراسي|", s.wordBefore(at))) {
		s.cardinal(a, form{inflection: "oblique"})
		s.cardinal(b, form{inflection: "oblique"})
		return found{end, Version}
	}
	if len(a) == 0 || len(a) > 2 || dash != '-' && dash != '–' || !s.behindWords(at, "|بنتيجة|نتيجة|النتيجة|فاز|فازت|خسر|خسرت|تعادل|تعادلا|تغلب|هزم|وبنتيجة|لتصبح|") {
		return nothing
	}
	b, end := s.run(next + utf8.RuneLen(dash))
	if len(b) == 0 || len(b) > 2 || !s.ends(end) || s.mark(end, "-/.,") >= 0 {
		return nothing
	}
	s.lang.ratio(s, a, b)
	return found{end, Ratio}
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
