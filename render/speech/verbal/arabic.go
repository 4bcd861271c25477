package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// arabic is Modern Standard Arabic, as newsreaders speak it: without the endings that are not written.
func arabic() *language {
	return &language{
		tag: "ar", own: arabicOwn, agree: arabicAgree, decimals: arabicDecimals, year: arabicYear, date: arabicDate, clock: arabicClock,
		money: arabicMoney, measure: arabicMeasure, parts: arabicParts, ratio: arabicRatio, roman: arabicRoman, between: arabicBetween, rescale: arabicRescale,
		spell: func(_ *Verbalizer, digits string, f form) string { return arabicCardinal(digits, arabicOf(f)) },
		ordinal: func(s *scanner, digits string, f form) {
			s.say(arabicOrdinal(atoi(digits), f.gender == "feminine", true))
		},
		scale: func(_ *Verbalizer, q quantity) string {
			return map[int]string{3: "ألف", 6: "مليون", 9: "مليار", 12: "تريليون"}[q.scale]
		},
		per: func(s *scanner, unit, word string) string {
			if unit != "" {
				return s.arabicBy(unit)
			}
			return "لكل " + word
		},
		minus: "ناقص", point: "نقطة", percent: "في المئة", to: "إلى", times: "في", equals: "يساوي", plus: "زائد", over: "على", and: "و",
		dash: "شرطة", slash: "شرطة مائلة", dot: "نقطة", at: "آت", hash: "هاشتاغ", underscore: "شرطة سفلية",
		ones:       [10]string{"صفر", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة"},
		monthJoins: []string{"من", "عام", "سنة", "لعام", "للعام"}, noMonthDay: true,
		monthWords: map[string]int{
			"كانون الثاني": 1, "شباط": 2, "آذار": 3, "اذار": 3, "نيسان": 4, "أيار": 5, "ايار": 5, "حزيران": 6, "تموز": 7, "آب": 8, "أيلول": 9, "ايلول": 9, "تشرين الأول": 10, "تشرين الاول": 10, "تشرين الثاني": 11, "كانون الأول": 12, "كانون الاول": 12,
			"جانفي": 1, "فيفري": 2, "أفريل": 4, "ماي": 5, "جوان": 6, "جويلية": 7, "يوليوز": 7, "أوت": 8, "غشت": 8, "شتنبر": 9, "نونبر": 11, "دجنبر": 12,
			"ابريل": 4, "إبريل": 4, "اغسطس": 8, "اكتوبر": 10,
		},
		morning: englishHalves(),
		scales: map[string]int{
			"ألفا": 3, "ألفًا": 3, "الف": 3, "الاف": 3, "مليونا": 6, "مليونًا": 6, "ملايين": 6, "مليارا": 9, "مليارًا": 9, "مليارات": 9, "بليون": 9, "بلايين": 9, "تريليون": 12, "تريليونا": 12, "تريليونات": 12,
			"million": 6, "billion": 9, "trillion": 12, "bn": 9, "$m": 6, "$mn": 6, "$bn": 9, "$k": 3,
		},
		currencies: arabicCurrencies(),
		signs: map[string]string{
			"ر.س": "SAR", "ر.س.": "SAR", "﷼": "SAR", "د.إ": "AED", "د.إ.": "AED", "د.ك": "KWD", "د.ك.": "KWD", "د.ع": "IQD", "ر.ق": "QAR", "ج.م": "EGP", "ج.م.": "EGP", "د.م": "MAD", "د.م.": "MAD", "ل.ل": "LBP", "ل.س": "SYP", "د.أ": "JOD", "د.ت": "TND", "د.ج": "DZD",
			"دولار": "USD", "يورو": "EUR", "ين": "JPY",
		},
		units:         arabicUnitSigns(),
		unitNames:     arabicUnits(),
		abbreviations: arabicAbbreviations(),
		titles:        "|د.|أ.د.|م.|أ.|أ. د.|ص.ب|ص.|",
		symbols: map[string]string{
			"&": "و", "%": "في المئة", "#": "رقم", "№": "رقم", "§": "المادة", "©": "حقوق النشر", "®": "علامة مسجلة", "™": "علامة تجارية", "°": "درجة",
			"×": "في", "÷": "على", "±": "زائد أو ناقص", "~": "نحو", "≈": "نحو", "<": "أقل من", ">": "أكثر من", "≤": "لا يزيد على", "≥": "لا يقل عن", "≠": "لا يساوي",
			"√": "جذر", "∞": "ما لا نهاية", "π": "باي", "→": "إلى", "+": "زائد", "=": "يساوي", "?": "علامة استفهام",
		},
		callWords:  "|الرقم|بالرقم|",
		romanWords: "|القرن|الحرب العالمية|العالمية|الفصل|الجزء|الباب|المجلد|القسم|الملحق|الفئة|المرحلة|أبولو|",
		acronyms:   "|NASA|NATO|UNESCO|UNICEF|FIFA|UEFA|OPEC|AIDS|SARS|COVID|ASEAN|OK|BRICS|RAM|SIM|PIN|LED|IKEA|LEGO|",
		letters: map[rune]string{
			'A': "إيه", 'B': "بي", 'C': "سي", 'D': "دي", 'E': "إي", 'F': "إف", 'G': "جي", 'H': "إتش", 'I': "آي", 'J': "جيه", 'K': "كيه", 'L': "إل", 'M': "إم",
			'N': "إن", 'O': "أو", 'P': "بي", 'Q': "كيو", 'R': "آر", 'S': "إس", 'T': "تي", 'U': "يو", 'V': "في", 'W': "دبليو", 'X': "إكس", 'Y': "واي", 'Z': "زد",
		},
	}
}

// arabicRescale returns a whole number of thousands or millions as one number, whose words agree.
func arabicRescale(q quantity) quantity {
	if q.fraction == "" && len(q.whole)+q.scale <= maxDigits {
		q.whole, q.scale, q.word = q.whole+strings.Repeat("0", q.scale), 0, ""
	}
	return q
}

// arabicDecimals says the digits behind the point as a number, with the zeros before it; many of them one by one.
func arabicDecimals(s *scanner, q quantity) {
	if q.whole == "" {
		q.whole = "0"
	}
	s.cardinal(q.whole, form{})
	s.say("فاصلة")
	s.behindComma(q.fraction, "صفر")
}

// arabicCount says so many of a noun: كيلومتر واحد, كيلومتران, ثلاثة كيلومترات, أحد عشر كيلومترًا.
func (s *scanner) arabicCount(q quantity, n arabicNoun, oblique bool) {
	f := form{gender: "masculine", inflection: "construct"}
	if n.feminine {
		f.gender = "feminine"
	}
	if oblique {
		f.inflection = "oblique construct"
	}
	s.form = f
	if q.negative {
		s.say(s.lang.minus)
		q.negative = false
	}
	scaled := q.scale > 0
	q = arabicRescale(q)
	if q.fraction != "" || q.scale > 0 {
		s.amount(q, f)
		s.form = f
		name, _ := n.of(0, oblique)
		s.say(name)
		return
	}
	count := atoi(q.whole[max(0, len(q.whole)-3):])
	if len(q.whole) > 3 && count < 3 { // none of it, or one or two more
		count = 100
	}
	name, alone := n.of(count, oblique)
	if !alone || scaled || len(q.whole) > 3 {
		s.cardinal(q.whole, f)
	}
	s.say(name)
}

func arabicMoney(s *scanner, q quantity, m money) {
	spec := m.names.one
	if spec == "" {
		if spec = strings.Replace(s.id.Money(m.code, cldr.Other), " ", "+", 1); spec == "" {
			spec = m.code
		}
	}
	oblique := s.ask != ""
	cents := strings.TrimLeft(q.fraction, "0")
	if n := len(q.fraction); m.names.part == "" || q.scale > 0 || n != 2 && (n != 3 || !strings.HasPrefix(m.names.part, "فلس")) {
		s.arabicCount(q, arabicNounOf(spec), oblique)
		return
	}
	q.fraction = ""
	part := arabicNounOf(m.names.part)
	if cents == "" || strings.Trim(q.whole, "0") != "" {
		s.arabicCount(q, arabicNounOf(spec), oblique)
		if cents != "" {
			s.say("و" + s.said(func(s *scanner) { s.arabicCount(quantity{whole: cents}, part, oblique) }))
		}
		return
	}
	s.arabicCount(quantity{whole: cents, negative: q.negative}, part, oblique)
}

// arabicUnit returns the noun of a unit.
func (s *scanner) arabicUnit(name string) arabicNoun {
	if n, ok := s.lang.unitNames[name]; ok {
		return arabicNounOf(n.one)
	}
	words := strings.TrimSpace(strings.Replace(s.id.Measure(name, cldr.Other), "{0}", "", 1))
	first, tail, _ := strings.Cut(words, " ")
	n := arabicNounOf(first + ":=>" + tail)
	n.feminine = s.id.MeasureGender(name) == "feminine" || strings.HasSuffix(first, "ة")
	return n
}

// arabicBy says "by a unit".
func (s *scanner) arabicBy(name string) string {
	if word := map[string]string{
		"duration-second": "الثانية", "duration-minute": "الدقيقة", "duration-hour": "الساعة", "duration-day": "اليوم", "duration-week": "الأسبوع", "duration-month": "الشهر", "duration-year": "السنة",
	}[name]; word != "" {
		return "في " + word
	}
	n := s.arabicUnit(name)
	words, _ := n.of(0, true)
	return "لكل " + words
}

func arabicMeasure(s *scanner, q quantity, u unit) {
	s.arabicCount(q, s.arabicUnit(u.name), s.ask != "")
	if u.per != "" {
		s.say(s.arabicBy(u.per))
	}
}

func arabicParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	part := "نصف"
	if d >= 3 && d <= 10 {
		part = [...]string{"ثلث:أثلاث", "ربع:أرباع", "خمس:أخماس", "سدس:أسداس", "سبع:أسباع", "ثمن:أثمان", "تسع:أتساع", "عشر:أعشار"}[d-3]
	}
	if d > 10 || d < 2 || n >= d || n > 10 {
		if whole != "" {
			s.cardinal(whole, form{})
			over = strings.TrimSpace("و " + over)
		}
		s.cardinal(strings.TrimPrefix(over, "و "), form{})
		s.say("على")
		s.cardinal(under, form{inflection: "oblique"})
		return
	}
	noun := arabicNounOf(part)
	words, _ := noun.of(n, s.ask != "")
	if n == 1 {
		words = noun.one
	} else if n > 2 {
		words = arabicCardinal(over, arabicForm{construct: true}) + " " + words
	}
	if whole != "" {
		s.cardinal(whole, form{})
		words = "و" + words
	}
	s.say(words)
}

// arabicRatio says 3-1, and 3:1.
func arabicRatio(s *scanner, a, b string) {
	s.cardinal(a, form{inflection: "oblique"})
	if _, end := s.run(s.start); s.at(end) == ':' {
		s.say("إلى")
	} else {
		s.say("مقابل")
	}
	s.cardinal(b, form{inflection: "oblique"})
}

// arabicBetween says a range: من عشرة إلى اثني عشر.
func arabicBetween(s *scanner, from, to func()) {
	before := s.wordBefore(s.start)
	between := lists("|بين|", before)
	if !between && !arabicGoverns(before) {
		s.say("من")
	}
	from()
	if !between {
		s.say("إلى")
		to()
		return
	}
	said := s.out
	s.out = nil
	to()
	second := string(s.out)
	s.out = said
	s.say("و" + second)
}

func arabicRoman(s *scanner, n int, before string) bool {
	switch {
	case lists("|إليزابيث|إليزابيت|كاترين|كاثرين|ماري|", before):
		s.say(arabicOrdinal(n, true, true))
	case strings.Contains(regnal, "|"+before+"|"), lists("|لويس|هنري|تشارلز|جورج|إدوارد|فيليب|وليام|جيمس|نيكولاس|ألكسندر|فريدريك|نابليون|بيوس|بنديكتوس|ليو|لاون|فرنسيس|بولس|رمسيس|بطرس|محمد|الحسن|عبدالله|فاروق|فيصل|فؤاد|خوان|كارلوس|فيليبي|", before):
		s.say(arabicOrdinal(n, false, true))
	case lists(s.lang.romanWords, before):
		s.say(arabicOrdinal(n, strings.HasSuffix(before, "ة"), true))
	default:
		return false
	}
	return true
}
