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
