package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// hindi is Hindi.
func hindi() *language {
	return &language{
		tag: "hi", lakhs: true, doubles: true, own: hindiOwn, number: hindiNumber, year: hindiYear, ordinalMark: hindiOrdinalMark,
		date: hindiDate, clock: hindiClock, money: hindiMoney, measure: hindiMeasure, parts: hindiParts, roman: hindiRoman, scale: hindiScale,
		ratio: func(s *scanner, a, b string) {
			s.cardinal(a, form{})
			if _, end := s.run(s.start); s.at(end) == ':' {
				s.say("अनुपात")
			}
			s.cardinal(b, form{})
		},
		per: func(s *scanner, unit, word string) string {
			if unit != "" {
				word = s.hindiUnit(unit, cldr.One)
			}
			return "प्रति " + word
		},
		minus: "माइनस", point: "पॉइंट", percent: "प्रतिशत", to: "से", times: "गुणा", equals: "बराबर", plus: "प्लस", over: "बटा", and: "और",
		dash: "डैश", slash: "स्लैश", dot: "डॉट", at: "ऐट", hash: "हैशटैग", underscore: "अंडरस्कोर",
		noMonthDay: true,
		monthWords: map[string]int{
			"फरवरी": 2, "सितंबर": 9, "सितम्बर": 9, "अक्टूबर": 10, "अक्तूबर": 10, "नवंबर": 11, "नवम्बर": 11, "दिसंबर": 12, "दिसम्बर": 12, "जन": 1, "फर": 2, "अक्टू": 10,
		},
		notMonths: "|जन|फर|अक्टू|", // people
		morning:   englishHalves(),
		hourMarks: []string{"बजे"},
		scales: map[string]int{
			"हजार": 3, "ह\u095Bार": 3, "सौ": 2, "करोड": 7, "करो\u095C": 7, "करोड़": 7, "मिलियन": 6, "बिलियन": 9, "ट्रिलियन": 12, "नील": 13,
			"cr": 7, "lakh": 5, "crore": 7, "million": 6, "billion": 9, "trillion": 12, "mn": 6, "bn": 9, "$m": 6, "$mn": 6, "$bn": 9, "$cr": 7, "$k": 3,
		},
		letterWords: "aAiI",
		currencies: map[string]names{
			"INR": {one: "रुपया", more: "रुपये", part: "पैसा", parts: "पैसे"}, "USD": {one: "डॉलर", more: "डॉलर", part: "सेंट", parts: "सेंट"},
			"EUR": {one: "यूरो", more: "यूरो", part: "सेंट", parts: "सेंट"}, "GBP": {one: "पाउंड", more: "पाउंड", part: "पेनी", parts: "पेंस"},
			"JPY": {one: "येन", more: "येन"}, "CNY": {one: "युआन", more: "युआन"}, "RUB": {one: "रूबल", more: "रूबल"}, "PKR": {one: "पाकिस्तानी रुपया", more: "पाकिस्तानी रुपये"},
			"BDT": {one: "टका", more: "टका"}, "AED": {one: "दिरहम", more: "दिरहम", part: "फ़िल", parts: "फ़िल"}, "SAR": {one: "रियाल", more: "रियाल"}, "KRW": {one: "वॉन", more: "वॉन"},
			"TRY": {one: "लीरा", more: "लीरा"}, "UAH": {one: "रिव्निया", more: "रिव्निया"}, "ILS": {one: "शेकेल", more: "शेकेल"}, "KWD": {one: "दिनार", more: "दिनार"},
		},
		signs: map[string]string{
			"Rs.": "INR", "Rs": "INR", "रु.": "INR", "रु॰": "INR", "रु": "INR", "रुपये": "INR", "रुपए": "INR", "रुपया": "INR", "रूपये": "INR", "रूपए": "INR",
			"डॉलर": "USD", "यूरो": "EUR", "अमेरिकी डॉलर": "USD",
		},
		units: map[string]string{
			"किमी": "length-kilometer", "कि.मी.": "length-kilometer", "कि. मी.": "length-kilometer", "किमी/घंटा": "speed-kilometer-per-hour", "किमी/घंटे": "speed-kilometer-per-hour", "किमी/घं": "speed-kilometer-per-hour",
			"मी.": "length-meter", "सेमी": "length-centimeter", "से.मी.": "length-centimeter", "सेंमी": "length-centimeter", "मिमी": "length-millimeter", "मि.मी.": "length-millimeter",
			"किग्रा": "mass-kilogram", "कि.ग्रा.": "mass-kilogram", "ग्रा.": "mass-gram", "मिग्रा": "mass-milligram", "मि.ग्रा.": "mass-milligram", "ली.": "volume-liter", "मिली": "volume-milliliter", "मि.ली.": "volume-milliliter",
			"वर्ग किमी": "area-square-kilometer", "वर्ग कि.मी.": "area-square-kilometer", "वर्ग मी": "area-square-meter", "°से": "temperature-celsius", "kmph": "speed-kilometer-per-hour", "km/hr": "speed-kilometer-per-hour",
			"mAh": "mAh", "MWh": "MWh", "GWh": "GWh", "dB": "dB", "K": "", "A": "", "N": "", "J": "", "MP": "", "CT": "", "st": "", "kt": "", "pc": "", "t": "mass-tonne", "hrs": "duration-hour",
		},
		unitNames: map[string]names{
			"MWh": {one: "मेगावॉट घंटा", more: "मेगावॉट घंटे"}, "mAh": {one: "मिलीएम्पीयर घंटे", more: "मिलीएम्पीयर घंटे"}, "GWh": {one: "गीगावॉट घंटा", more: "गीगावॉट घंटे"}, "dB": {one: "डेसिबल", more: "डेसिबल"},
			"consumption-liter-per-100-kilometer": {one: "लीटर प्रति सौ किलोमीटर", more: "लीटर प्रति सौ किलोमीटर"}, "power-gigawatt": {one: "गीगावॉट", more: "गीगावॉट"},
		},
		abbreviations: hindiAbbreviations(),
		titles:        "|डॉ.|प्रो.|पं.|स्व.|कु.|ले.|कै.|मे.|एड.|इंजी.|नं.|सं.|पृ.|क्र.|उदा.|दू.|Dr.|Mr.|Mrs.|No.|vs.|जि.|",
		symbols: map[string]string{
			"&": "और", "%": "प्रतिशत", "#": "नंबर", "№": "नंबर", "§": "धारा", "©": "कॉपीराइट", "®": "पंजीकृत", "™": "ट्रेडमार्क", "°": "डिग्री",
			"×": "गुणा", "÷": "भाग", "±": "प्लस माइनस", "~": "लगभग", "≈": "लगभग", "<": "से कम", ">": "से अधिक", "≤": "अधिकतम", "≥": "न्यूनतम", "≠": "बराबर नहीं",
			"√": "वर्गमूल", "∞": "अनंत", "π": "पाई", "→": "से", "+": "प्लस", "=": "बराबर", "?": "प्रश्न चिह्न",
		},
		romanWords: "|अध्याय|भाग|खंड|अंक|चरण|टाइप|श्रेणी|अनुसूची|परिशिष्ट|वर्ग|युद्ध|फेज|फ़ेज़|कक्षा|अपोलो|",
		acronyms:   "|NASA|NATO|UNESCO|UNICEF|FIFA|UEFA|OPEC|AIDS|SARS|COVID|ASEAN|OK|BRICS|SAARC|NABARD|ISRO|AIIMS|NEET|UIDAI|SEBI|CAPTCHA|RAM|SIM|PIN|LED|IKEA|LEGO|",
		letters: map[rune]string{
			'A': "ए", 'B': "बी", 'C': "सी", 'D': "डी", 'E': "ई", 'F': "एफ़", 'G': "जी", 'H': "एच", 'I': "आई", 'J': "जे", 'K': "के", 'L': "एल", 'M': "एम",
			'N': "एन", 'O': "ओ", 'P': "पी", 'Q': "क्यू", 'R': "आर", 'S': "एस", 'T': "टी", 'U': "यू", 'V': "वी", 'W': "डब्ल्यू", 'X': "एक्स", 'Y': "वाई", 'Z': "ज़ेड",
		},
	}
}

// hindiNumber mends CLDR's feminine ordinals: पाँचवीं.
func hindiNumber(_ *Verbalizer, words, kind, _ string) string {
	if kind == "ordinal" && strings.HasSuffix(words, "वी") {
		return words + "ं"
	}
	return words
}

// hindiScale keeps the words that are written, and says the English signs.
func hindiScale(v *Verbalizer, q quantity) string {
	if q.word != "" && q.word[0] >= 0x80 {
		return q.word
	}
	return map[int]string{3: "हज़ार", 5: "लाख", 6: "मिलियन", 7: "करोड़", 9: "अरब", 12: "ट्रिलियन"}[q.scale]
}

// hindiYear says the years of the second millennium by hundreds: उन्नीस सौ सैंतालीस.
func hindiYear(s *scanner, digits string) {
	if n := atoi(digits); n >= 1100 && n < 2000 {
		s.cardinal(itoa(n/100), form{})
		s.say("सौ")
		if n%100 > 0 {
			s.cardinal(itoa(n%100), form{})
		}
		return
	}
	s.cardinal(digits, form{})
}

// hindiOrdinalMark knows 1ला, 2री, 5वाँ and 21 वीं.
func hindiOrdinalMark(s *scanner, digits string, at int) (int, form) {
	if digits == "" || digits[0] == '0' {
		return -1, form{}
	}
	spaced := s.space(at)
	word := s.word(spaced)
	end := spaced + len(word)
	switch word {
	case "वां", "वाँ":
		return end, form{gender: "masculine"}
	case "वें":
		return end, form{gender: "masculine", inflection: "oblique"}
	case "वीं", "वीँ":
		return end, form{gender: "feminine"}
	}
	if spaced > at {
		return -1, form{}
	}
	switch word {
	case "ला", "रा", "था", "ठा", "वा":
		return end, form{gender: "masculine"}
	case "ले", "रे", "थे", "ठे", "वे":
		return end, form{gender: "masculine", inflection: "oblique"}
	case "ली", "री", "थी", "ठी", "वी":
		return end, form{gender: "feminine"}
	}
	return -1, form{}
}

func hindiDate(s *scanner, t date) {
	month := t.word
	if month == "" || strings.HasSuffix(month, "॰") || strings.HasSuffix(month, ".") || strings.Contains(s.lang.notMonths, "|"+month+"|") || month[0] < 0x80 {
		month = s.id.Month(cldr.Wide, false, t.month-1)
	}
	if t.day > 0 {
		s.cardinal(itoa(t.day), form{})
	}
	s.say(month)
	if t.year != "" {
		s.year(t.year)
	}
}

func hindiClock(s *scanner, c clock) {
	switch {
	case c.half == 1:
		s.say("सुबह")
	case c.half == 2 && (c.hour == 12 || c.hour < 4):
		s.say("दोपहर")
	case c.half == 2 && c.hour < 7:
		s.say("शाम")
	case c.half == 2:
		s.say("रात")
	}
	s.cardinal(itoa(c.hour), form{})
	if c.minute == 0 && !c.seconds {
		s.say("बजे")
		return
	}
	s.say("बजकर")
	s.cardinal(itoa(c.minute), form{})
	s.say("मिनट")
	if c.seconds {
		s.cardinal(itoa(c.second), form{})
		s.say("सेकंड")
	}
}

func hindiMoney(s *scanner, q quantity, m money) {
	switch {
	case s.withCents(q, m):
	case q.scale > 0 && m.names.more != "":
		s.amount(q, form{})
		s.say(m.names.more)
	default:
		if q.scale == 0 && strings.Trim(q.fraction, "0") == "" {
			q.fraction = ""
		}
		s.plainMoney(q, m)
	}
}

// hindiUnit returns the name of a unit.
func (s *scanner) hindiUnit(name string, c cldr.Category) string {
	if n, ok := s.lang.unitNames[name]; ok {
		return n.of(c)
	}
	return strings.TrimSpace(strings.Replace(s.id.Measure(name, c), "{0}", "", 1))
}

func hindiMeasure(s *scanner, q quantity, u unit) {
	s.amount(q, form{})
	s.say(s.hindiUnit(u.name, q.category(s.id)))
	if u.per != "" {
		s.say("प्रति")
		s.say(s.hindiUnit(u.per, cldr.One))
	}
}

func hindiParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	switch {
	case whole == "" && n == 1 && d == 2:
		s.say("आधा")
	case whole == "1" && n == 1 && d == 2:
		s.say("डेढ़")
	case whole == "2" && n == 1 && d == 2:
		s.say("ढाई")
	case whole != "" && n == 1 && d == 2:
		s.say("साढ़े")
		s.cardinal(whole, form{})
	case whole != "" && n == 1 && d == 4:
		s.say("सवा")
		s.cardinal(whole, form{})
	case whole != "" && n == 3 && d == 4:
		s.say("पौने")
		s.cardinal(itoa(atoi(whole)+1), form{})
	case together(over, under), whole == "" && n > d && n <= 31 && d <= 12: // 26/11
		s.cardinal(over, form{})
		s.cardinal(under, form{})
	default:
		if whole != "" {
			s.cardinal(whole, form{})
			s.say("सही")
		}
		s.cardinal(over, form{})
		switch {
		case d == 3 && n < 3:
			s.say("तिहाई")
		case d == 4 && n < 4:
			s.say("चौथाई")
		default:
			s.say("बटा")
			s.cardinal(under, form{})
		}
	}
}
