package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// turkish is Turkish.
func turkish() *language {
	return &language{
		tag: "tr", own: turkishOwn, tail: turkishTail, endings: true, decimals: turkishDecimals, ordinal: turkishOrdinal, ordinalMark: turkishOrdinalMark,
		date: turkishDate, clock: turkishClock, money: turkishMoney, between: turkishBetween, measure: turkishMeasure, parts: turkishParts, roman: romanBehind,
		ratio: func(s *scanner, a, b string) {
			s.cardinal(a, form{})
			s.cardinal(b, form{})
		},
		per: func(s *scanner, unit, word string) string { // before the amount: kilogram başına beş lira
			said := string(s.out)
			s.out = s.out[:0]
			switch word {
			case "ay", "yıl":
				s.say(turkishJoin(word, "da"))
			case "gün":
				s.say("günde")
			case "":
				s.say(s.turkishBy(unit))
			default:
				s.say(word + " başına")
			}
			return said
		},
		minus: "eksi", point: "nokta", percent: "yüzde {0}", to: "ila", times: "çarpı", equals: "eşittir", plus: "artı", over: "bölü", and: "ve",
		dash: "tire", slash: "bölü", dot: "nokta", at: "et", hash: "hashtag", underscore: "alt çizgi",
		noMonthDay: true, notMonths: "|kas|ara|nis|mar|may|tem|eki|haz|oca|eyl|ağu|şub|",
		scales: map[string]int{
			"mn": 6, "mr": 9, "mlr": 9, "mlyr": 9, "mly": 6, "trn": 12, "$m": 6, "$b": 9, "$mn": 6, "$bn": 9, "million": 6, "billion": 9,
		},
		letterWords: "o",
		currencies: map[string]names{
			"TRY": {one: "lira", more: "lira", part: "kuruş", parts: "kuruş"}, "USD": {one: "dolar", more: "dolar", part: "sent", parts: "sent"},
			"EUR": {one: "avro", more: "avro", part: "sent", parts: "sent"}, "GBP": {one: "sterlin", more: "sterlin", part: "peni", parts: "peni"},
			"JPY": {one: "yen", more: "yen"}, "CNY": {one: "yuan", more: "yuan"}, "RUB": {one: "ruble", more: "ruble", part: "kapik", parts: "kapik"},
			"INR": {one: "rupi", more: "rupi"}, "KRW": {one: "won", more: "won"}, "UAH": {one: "grivna", more: "grivna"}, "AZN": {one: "manat", more: "manat"},
			"CHF": {one: "İsviçre frangı", more: "İsviçre frangı"}, "ILS": {one: "şekel", more: "şekel"}, "PLN": {one: "zloti", more: "zloti"},
			"SAR": {one: "riyal", more: "riyal"}, "AED": {one: "dirhem", more: "dirhem"}, "BRL": {one: "real", more: "real"},
		},
		signs: map[string]string{"TL": "TRY", "lira": "TRY", "₺": "TRY", "dolar": "USD", "ABD doları": "USD", "avro": "EUR", "euro": "EUR", "sterlin": "GBP"},
		units: map[string]string{
			"km/s": "speed-kilometer-per-hour", "km/sa": "speed-kilometer-per-hour", "km/saat": "speed-kilometer-per-hour", "m/sn": "speed-meter-per-second", "sa": "duration-hour",
			"dk": "duration-minute", "sn": "duration-second", "gr": "mass-gram", "kğ": "", "lt": "volume-liter", "sm": "", "mAh": "mAh", "MWh": "MWh", "GWh": "GWh", "dB": "dB", "dönüm": "dönüm",
			"bg": "power-horsepower", "HP": "power-horsepower", "yy": "", "st": "", "ct": "", "sb": "", "yk": "", "çk": "", "hf": "", "ac": "", "pc": "", "ay": "", "IY": "", "AU": "", "A": "", "ton": "mass-tonne",
		},
		unitNames: map[string]names{
			"MWh": {one: "megavatsaat"}, "mAh": {one: "miliampersaat"}, "GWh": {one: "gigavatsaat"}, "dB": {one: "desibel"}, "dönüm": {one: "dönüm"},
			"concentr-permille": {one: "binde"},
		},
		abbreviations: turkishAbbreviations(),
		titles:        "|Dr.|Prof.|Doç.|Av.|Sn.|Op.|Uzm.|Yrd.|Öğr.|Gör.|Alb.|Gen.|Org.|Korg.|Tümg.|Tuğg.|Yzb.|Bnb.|Yb.|Hz.|Av|No.|Tel.|örn.|bkz.|Bkz.|s.|yak.|M.Ö.|M.S.|Arş.|Ecz.|Müh.|St.|çev.|Üniv.|Mah.|Cad.|Sok.|Apt.|krş.|Çev.|Ltd.|",
		symbols: map[string]string{
			"&": "ve", "%": "yüzde", "#": "numara", "№": "numara", "§": "madde", "©": "telif hakkı", "®": "tescilli", "™": "ticari marka", "°": "derece",
			"×": "çarpı", "÷": "bölü", "±": "artı eksi", "~": "yaklaşık", "≈": "yaklaşık", "<": "küçüktür", ">": "büyüktür", "≤": "en çok", "≥": "en az", "≠": "eşit değildir",
			"√": "karekök", "∞": "sonsuz", "π": "pi", "→": "ok", "+": "artı", "=": "eşittir", "?": "soru işareti",
		},
		romanWords: "|bölüm|kısım|cilt|kitap|perde|sahne|madde|fasıl|tip|sınıf|grup|ek|tablo|şekil|evre|faz|seviye|apollo|vatikan|cetvel|bowl|",
		acronyms:   "|NATO|UNESCO|UNICEF|NASA|FIFA|UEFA|OPEC|AIDS|SARS|COVID|TÜBİTAK|TÜİK|TOKİ|ASELSAN|HAVELSAN|ROKETSAN|TUSAŞ|BOTAŞ|TÜSİAD|MÜSİAD|MİT|AFAD|İHA|SİHA|TİHA|MASAK|KOBİ|KOSGEB|TEKNOFEST|YÖK|DEAŞ|IŞİD|FETÖ|TÜPRAŞ|TEMA|İSKİ|BİM|SEKA|TOGG|TEDAŞ|TEİAŞ|EÜAŞ|BRICS|ASEAN|OK|PIN|SIM|RAM|İŞKUR|ÇAYKUR|TCDD|DİSK|HAMAS|LGBTİ|DAEŞ|GAP|TİKA|THY|ODTÜ|İTÜ|KADES|MERNİS|HES|KİT|EURO|STEM|IKEA|LEGO|TAI|BIST|IBAN|SİT|",
	}
}

// turkishDecimals says the digits behind the comma as a number, with the zeros before it; many of them one by one.
func turkishDecimals(s *scanner, q quantity) {
	if q.whole == "" {
		q.whole = "0"
	}
	s.cardinal(q.whole, form{})
	if q.point {
		s.say("nokta")
	} else {
		s.say("virgül")
	}
	s.behindComma(q.fraction, "sıfır")
}

func turkishOrdinal(s *scanner, digits string, _ form) {
	said := s.turkishWords(digits)
	s.say(turkishJoin(said, "inci"))
}

// turkishWords returns the words of a number.
func (s *scanner) turkishWords(digits string) string {
	inner := scanner{Verbalizer: s.Verbalizer}
	inner.cardinal(digits, form{})
	return string(inner.out)
}

// turkishOrdinalMark knows 5. before a word, and 5inci.
func turkishOrdinalMark(s *scanner, digits string, at int) (int, form) {
	if digits == "" || len(digits) > 3 || digits[0] == '0' {
		return -1, form{}
	}
	if r := s.at(min(at+1, len(s.text))); s.at(at) == '.' && (s.turkishOrders(at+1) || (r == '\'' || r == '’') && unicode.IsLower(s.at(at+1+utf8.RuneLen(r)))) {
		return at + 1, form{}
	}
	switch word := s.word(at); word {
	case "inci", "ıncı", "uncu", "üncü", "nci", "ncı", "ncu", "ncü":
		return at + len(word), form{}
	}
	return -1, form{}
}

func turkishDate(s *scanner, t date) {
	if t.day > 0 {
		s.cardinal(itoa(t.day), form{})
	}
	s.say(s.monthOf(t))
	if t.year != "" {
		s.cardinal(t.year, form{})
	}
}

func turkishClock(s *scanner, c clock) {
	if s.cardinal(itoa(c.hour), form{}); c.hour == 0 {
		s.say("sıfır")
	}
	if c.minute > 0 || c.seconds {
		if c.minute < 10 {
			s.say("sıfır")
		}
		s.cardinal(itoa(c.minute), form{})
	}
	if c.seconds {
		s.cardinal(itoa(c.second), form{})
		s.say("saniye")
	}
}

func turkishMoney(s *scanner, q quantity, m money) {
	if !s.withCents(q, m) {
		s.plainMoney(q, m)
	}
}

// turkishBetween says a range; what stands before an amount it says first: saatte kırk ila altmış kilometre.
func turkishBetween(s *scanner, from, to func()) {
	before := s.out
	s.out = nil
	to()
	said := string(s.out)
	s.out = before
	for _, first := range [...]string{"saatte ", "saniyede ", "dakikada ", "günde ", "yüz kilometrede ", "yüzde ", "binde ", " başına "} {
		if i := strings.Index(said, first); i == 0 || i > 0 && first == " başına " {
			s.say(strings.TrimSpace(said[:i+len(first)]))
			said = said[i+len(first):]
			break
		}
	}
	from()
	s.say(s.lang.to)
	s.say(said)
}

// turkishTimes are the words for "by a unit" of time.
var turkishTimes = map[string]string{
	"duration-hour": "saatte", "duration-second": "saniyede", "duration-minute": "dakikada", "duration-day": "günde", "duration-week": "haftada", "duration-month": "ayda", "duration-year": "yılda",
}

// turkishBy says "by a unit", before what is by it.
func (s *scanner) turkishBy(name string) string {
	if by := turkishTimes[name]; by != "" {
		return by
	}
	return s.turkishUnit(name) + " başına"
}

func (s *scanner) turkishUnit(name string) string {
	if n, ok := s.lang.unitNames[name]; ok {
		return n.one
	}
	return strings.TrimSpace(strings.Replace(s.id.Measure(name, cldr.Other), "{0}", "", 1))
}

// turkishRates are units by others: the words before the amount, and those behind it.
var turkishRates = map[string][2]string{
	"speed-kilometer-per-hour": {"saatte", "kilometre"}, "speed-meter-per-second": {"saniyede", "metre"}, "speed-mile-per-hour": {"saatte", "mil"},
	"consumption-liter-per-100-kilometer": {"yüz kilometrede", "litre"}, "consumption-mile-per-gallon": {"galon başına", "mil"},
	"pressure-pound-force-per-square-inch": {"inç kare başına", "libre"}, "graphics-dot-per-inch": {"inç başına", "nokta"}, "concentr-permille": {"binde", ""},
}

func turkishMeasure(s *scanner, q quantity, u unit) {
	rate, ok := turkishRates[u.name]
	by, name := rate[0], rate[1]
	if !ok {
		name = s.turkishUnit(u.name)
	}
	if u.per != "" {
		by = s.turkishBy(u.per)
	}
	if before := s.wordBefore(s.start); !strings.EqualFold(before, by) { // saatte 120 km/sa
		s.say(by)
	}
	s.amount(q, form{})
	s.say(name)
}

func turkishParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	half := n == 1 && d == 2
	switch {
	case half && whole != "":
		s.cardinal(whole, form{})
		s.say("buçuk")
	case half && s.at(s.start) == '½':
		s.say("yarım")
	case whole == "" && over == "7" && under == "24":
		s.slashed(over, under, "")
	case whole == "" && (n > 20 || d > 100 || n >= d):
		s.slashed(over, under, "bölü")
	default:
		if whole != "" {
			s.cardinal(whole, form{})
			s.say("tam")
		}
		s.say(turkishJoin(s.turkishWords(under), "de"))
		s.cardinal(over, form{})
	}
}
