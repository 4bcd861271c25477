package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// vietnamese is Vietnamese.
func vietnamese() *language {
	return &language{
		tag: "vi", doubles: true, own: vietnameseOwn, spell: vietnameseSpell, agree: vietnameseAgree, decimals: vietnameseDecimals,
		date: vietnameseDate, clock: vietnameseClock, parts: vietnameseParts, ratio: vietnameseRatio, roman: vietnameseRoman,
		measure: vietnameseMeasure,
		per: func(s *scanner, unit, word string) string {
			if unit != "" {
				word = s.vietnameseUnit(unit)
			}
			return "mỗi " + word
		},
		minus: "âm", point: "chấm", percent: "phần trăm", to: "đến", times: "nhân", equals: "bằng", plus: "cộng", over: "phần", and: "và",
		dash: "gạch ngang", slash: "gạch chéo", dot: "chấm", at: "a còng", hash: "hashtag", underscore: "gạch dưới",
		monthJoins: []string{"năm"}, noMonthDay: true,
		morning: englishHalves(),
		scales: map[string]int{
			"ngàn": 3, "tỉ": 9, "tr": 6, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "$k": 3, "$m": 6, "$b": 9, "$bn": 9, "$tr": 6,
		},
		letterWords: "aAoOyY",
		currencies: map[string]names{
			"VND": {one: "đồng", more: "đồng"}, "USD": {one: "đô la Mỹ", more: "đô la Mỹ"}, "EUR": {one: "euro", more: "euro"},
			"GBP": {one: "bảng Anh", more: "bảng Anh"}, "JPY": {one: "yên Nhật", more: "yên Nhật"}, "CNY": {one: "nhân dân tệ", more: "nhân dân tệ"},
			"KRW": {one: "won", more: "won"}, "THB": {one: "bạt Thái", more: "bạt Thái"}, "RUB": {one: "rúp", more: "rúp"}, "INR": {one: "rupee", more: "rupee"},
			"AUD": {one: "đô la Úc", more: "đô la Úc"}, "TRY": {one: "lira", more: "lira"}, "UAH": {one: "hryvnia", more: "hryvnia"}, "CHF": {one: "franc Thụy Sĩ", more: "franc Thụy Sĩ"},
			"TWD": {one: "đô la Đài Loan", more: "đô la Đài Loan"},
		},
		signs: map[string]string{
			"đ": "VND", "₫": "VND", "VNĐ": "VND", "vnđ": "VND", "đồng": "VND", "USD": "USD", "euro": "EUR", "bảng Anh": "GBP", "đô la": "USD", "đô la Mỹ": "USD",
		},
		units: map[string]string{
			"tấn": "mass-tonne", "tạ": "tạ", "yến": "yến", "lạng": "lạng", "độ C": "temperature-celsius", "ly": "", "st": "", "CT": "", "pt": "", "kt": "", "pc": "", "au": "", "kn": "", "lb": "mass-pound", "A": "", "N": "", "K": "", "J": "",
			"mẫu": "mẫu", "kmh": "speed-kilometer-per-hour", "mAh": "mAh", "MWh": "MWh", "GWh": "GWh", "dB": "dB", "km2": "area-square-kilometer",
		},
		unitNames:     vietnameseUnits(),
		abbreviations: vietnameseAbbreviations(),
		titles:        "|TP.|TX.|TT.|GS.|TS.|PGS.|ThS.|BS.|KTS.|LS.|Th.S|KS.|Ths.|Tp.|tr.|St.|Mr.|Mrs.|Ms.|Dr.|NSƯT.|NSND.|ĐT.|",
		symbols: map[string]string{
			"&": "và", "%": "phần trăm", "#": "số", "№": "số", "§": "mục", "©": "bản quyền", "®": "đã đăng ký", "™": "thương hiệu", "°": "độ",
			"×": "nhân", "÷": "chia", "±": "cộng trừ", "~": "khoảng", "≈": "xấp xỉ", "<": "dưới", ">": "trên", "≤": "không quá", "≥": "từ", "≠": "khác",
			"√": "căn bậc hai của", "∞": "vô cùng", "π": "pi", "→": "đến", "+": "cộng", "=": "bằng", "?": "hỏi",
		},
		callWords:  "|gọi|",
		romanWords: "|kỷ|kỉ|thứ|chương|phần|tập|khóa|khoá|kỳ|hạng|loại|cấp|hội|quý|quí|điều|mục|đoạn|chiến|nhóm|vùng|quyển|hồi|cảnh|mùa|bậc|apollo|vatican|",
		acronyms:   "|ASEAN|NATO|UNESCO|UNICEF|FIFA|UEFA|APEC|OPEC|NASA|COVID|VAR|SEA|OK|SARS|AIDS|FAO|INTERPOL|BRICS|ASEM|OCOP|VOV|VinFast|IELTS|TOEFL|SIM|PIN|RAM|LED|ODA|NAPAS|VIAC|STEM|SEAL|IKEA|LEGO|",
	}
}

// vietnameseSpell says each group of three digits but the first with its hundreds: một triệu không trăm lẻ năm nghìn.
func vietnameseSpell(_ *Verbalizer, digits string, f form) string {
	if digits = strings.TrimLeft(digits, "0"); digits == "" {
		return "không"
	}
	switch {
	case digits == "1" && f.inflection == "rank":
		return "nhất"
	case digits == "4" && f.inflection != "":
		return "tư"
	}
	return strings.Join(vietnameseWords(nil, digits, false), " ")
}

// vietnameseWords appends the words of a number; in full it has hundreds.
func vietnameseWords(words []string, digits string, full bool) []string {
	if n := len(digits); n > 9 {
		words = append(vietnameseWords(words, digits[:n-9], full), "tỷ")
		if rest := digits[n-9:]; strings.Trim(rest, "0") != "" {
			words = vietnameseWords(words, rest, true)
		}
		return words
	}
	digits = "000000000"[:9-len(digits)] + digits
	ones := [...]string{"không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"}
	for i, scale := range [...]string{"triệu", "nghìn", ""} {
		group := digits[3*i : 3*i+3]
		if group == "000" {
			continue
		}
		hundreds, tens, unit := group[0]-'0', group[1]-'0', group[2]-'0'
		above := full || hundreds > 0
		if above {
			words = append(words, ones[hundreds], "trăm")
		}
		switch {
		case tens == 0 && unit > 0 && above:
			words = append(words, "lẻ")
		case tens == 1:
			words = append(words, "mười")
		case tens > 1:
			words = append(words, ones[tens], "mươi")
		}
		switch {
		case unit == 0:
		case unit == 1 && tens > 1:
			words = append(words, "mốt")
		case unit == 4 && tens > 1:
			words = append(words, "tư")
		case unit == 5 && tens > 0:
			words = append(words, "lăm")
		default:
			words = append(words, ones[unit])
		}
		if scale != "" {
			words = append(words, scale)
		}
		full = true
	}
	return words
}

// vietnameseAgree tells the place in an order, and the month, whose fourth has a word of its own.
func vietnameseAgree(s *scanner, q quantity, _ int) form {
	switch strings.ToLower(s.wordBefore(s.start)) {
	case "thứ":
		return form{inflection: "rank"}
	case "tháng":
		return form{inflection: "month"}
	}
	return form{}
}

// vietnameseDecimals says the digits behind the mark as a number, with the zeros before it; many of them one by one.
func vietnameseDecimals(s *scanner, q quantity) {
	s.cardinal(q.whole, form{})
	s.say("phẩy")
	s.behindComma(q.fraction, "không")
}

func vietnameseDate(s *scanner, t date) {
	if t.day > 0 {
		if t.word == "" && !lists("|ngày|mùng|mồng|hôm|sáng|trưa|chiều|tối|đêm|và|", s.wordBefore(s.start)) {
			s.say("ngày")
		}
		s.cardinal(itoa(t.day), form{})
	}
	s.say("tháng")
	s.cardinal(itoa(t.month), form{inflection: "month"})
	if t.year != "" {
		s.say("năm")
		s.cardinal(t.year, form{})
	}
}

func vietnameseClock(s *scanner, c clock) {
	s.cardinal(itoa(c.hour), form{})
	s.say("giờ")
	if c.minutes && (c.minute > 0 || c.seconds) {
		s.cardinal(itoa(c.minute), form{})
		s.say("phút")
	}
	if c.seconds {
		s.cardinal(itoa(c.second), form{})
		s.say("giây")
	}
	switch {
	case c.half == 1:
		s.say("sáng")
	case c.half == 2 && c.hour == 12:
		s.say("trưa")
	case c.half == 2 && c.hour < 6:
		s.say("chiều")
	case c.half == 2:
		s.say("tối")
	}
}

func vietnameseParts(s *scanner, whole, over, under string) {
	n, d := atoi(over), atoi(under)
	if whole != "" {
		s.cardinal(whole, form{})
		s.say("và")
	}
	s.cardinal(over, form{})
	if whole == "" && (n >= d || d > 10 && d != 100 && d != 1000) {
		s.say("trên")
		s.cardinal(under, form{})
		return
	}
	s.say("phần")
	s.cardinal(under, form{inflection: "month"})
}

// vietnameseRatio says 3-1, and 3:1.
func vietnameseRatio(s *scanner, a, b string) {
	s.cardinal(a, form{})
	if _, end := s.run(s.start); s.at(end) == ':' {
		s.say("trên")
	}
	s.cardinal(b, form{})
}

func vietnameseRoman(s *scanner, n int, before string) bool {
	switch {
	case strings.Contains(regnal, "|"+before+"|") && n <= 10:
		s.say("đệ " + [...]string{"nhất", "nhị", "tam", "tứ", "ngũ", "lục", "thất", "bát", "cửu", "thập"}[n-1])
	case strings.Contains(regnal, "|"+before+"|"):
		s.cardinal(itoa(n), form{})
	case lists("|thứ|", before):
		s.cardinal(itoa(n), form{inflection: "rank"})
	default:
		return romanBehind(s, n, before)
	}
	return true
}

// vietnameseUnit returns the name of a unit: ki-lô-mét trên giờ.
func (s *scanner) vietnameseUnit(name string) string {
	if n, ok := s.lang.unitNames[name]; ok {
		return n.one
	}
	words := strings.TrimSpace(strings.Replace(s.id.Measure(name, cldr.Other), "{0}", "", 1))
	return strings.ReplaceAll(words, "/", " trên ")
}

func vietnameseMeasure(s *scanner, q quantity, u unit) {
	s.amount(q, vietnameseAgree(s, q, 0)) // thứ 4 tuần sau
	s.say(s.vietnameseUnit(u.name))
	if u.per != "" {
		s.say("trên")
		s.say(s.vietnameseUnit(u.per))
	}
}
