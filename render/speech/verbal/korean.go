package verbal

import "strings"

// korean is Korean: native numerals before native counters, those from Chinese elsewhere.
func korean() *language {
	return &language{
		tag: "ko", clings: true, stops: "–—〜·ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ",
		spell: koreanSpell, decimals: koreanDecimals, rescale: myriad, year: easternYear, own: koreanOwn, date: koreanDate, clock: koreanClock, money: koreanMoney,
		measure: koreanMeasure, parts: koreanParts, ordinal: koreanOrdinal, ordinalMark: englishOrdinalMark, roman: koreanRoman,
		eastern: &eastern{pause: ",", line: (*scanner).digits, weekday: (*scanner).koreanWeekday, patterns: koreanUnits(), words: koreanWords()},
		zero:    func(*Verbalizer) string { return "공" },
		ratio: func(s *scanner, a, b string) {
			s.cardinal(a, form{})
			s.say("대")
			s.cardinal(b, form{})
		},
		between: func(s *scanner, from, to func()) {
			from()
			s.out = append(s.out, "에서"...)
			to()
		},
		per:   easternPer("퍼 "),
		minus: "마이너스", point: "점", percent: "퍼센트", to: "에서", times: "곱하기", equals: "는", plus: "플러스", over: "분의",
		dash: "대시", slash: "슬래시", dot: "닷", at: "골뱅이", hash: "해시태그", underscore: "언더바",
		morning: englishHalves(),
		halves:  [2]string{"오전", "오후"},
		scales:  englishScales(),
		signs:   map[string]string{"￦": "KRW", "元": "CNY"},
		currencies: map[string]names{
			"KRW": {one: "원", more: "원"}, "USD": {one: "달러", more: "달러", part: "센트"}, "EUR": {one: "유로", more: "유로", part: "센트"}, "GBP": {one: "파운드", more: "파운드", part: "펜스"},
			"JPY": {one: "엔", more: "엔"}, "CNY": {one: "위안", more: "위안"}, "INR": {one: "루피", more: "루피"}, "RUB": {one: "루블", more: "루블"}, "TWD": {one: "대만 달러", more: "대만 달러"},
			"UAH": {one: "흐리우냐", more: "흐리우냐"}, "TRY": {one: "리라", more: "리라"}, "THB": {one: "밧", more: "밧"}, "VND": {one: "동", more: "동"}, "BRL": {one: "헤알", more: "헤알"}, "ILS": {one: "셰켈", more: "셰켈"},
			"CHF": {one: "스위스 프랑", more: "스위스 프랑"}, "PLN": {one: "즈워티", more: "즈워티"}, "IDR": {one: "루피아", more: "루피아"}, "PHP": {one: "페소", more: "페소"},
		},
		units: map[string]string{
			"kph": "speed-kilometer-per-hour", "㎞": "length-kilometer", "㎝": "length-centimeter", "㎜": "length-millimeter", "㎡": "area-square-meter", "㎢": "area-square-kilometer",
			"㎥": "volume-cubic-meter", "㎏": "mass-kilogram", "㎎": "mass-milligram", "㎖": "volume-milliliter", "ℓ": "volume-liter", "㏊": "area-hectare", "㎾": "power-kilowatt", "㎿": "power-megawatt",
			"㎍": "mass-microgram", "㎛": "length-micrometer", "㎚": "length-nanometer", "㎐": "frequency-hertz", "㎒": "frequency-megahertz", "㎓": "frequency-gigahertz", "㎧": "speed-meter-per-second",
			"KM": "length-kilometer", "KG": "mass-kilogram", "Kg": "mass-kilogram", "cc": "volume-cubic-centimeter", "hp": "power-horsepower", "in": "", "st": "", "CD": "", "C": "", "ac": "", "au": "",
			"dec": "", "kt": "", "pc": "", "K": "", "A": "", "년": "", "분": "", "주": "", "시간": "", "초": "", "개월": "", "일": "", "컵": "volume-cup", "줄": "", "mmHg": "pressure-millimeter-ofhg", "ppm": "ppm", "rpm": "rpm", "dB": "dB",
			"Gbps": "Gbps", "Mbps": "Mbps", "fps": "fps", "mSv": "mSv", "μSv": "μSv", "Bq": "Bq", "GWh": "GWh", "MWh": "MWh", "Wh": "Wh", "TWh": "TWh", "eV": "energy-electronvolt", "bp": "bp",
			"㎾h": "energy-kilowatt-hour", "mAh": "mAh",
		},
		abbreviations: map[string]string{
			"vs": "대", "vs.": "대", "VS": "대", "etc.": "등", "e.g.": "예를 들어", "i.e.": "즉", "No.": "넘버", "Dr.": "닥터", "Mr.": "미스터", "Mrs.": "미시즈", "Ms.": "미즈", "Prof.": "교수", "St.": "세인트", "Jr.": "주니어",
			"Vol.": "볼륨", "vol.": "볼륨", "ver.": "버전", "Ver.": "버전", "Ltd.": "리미티드", "Inc.": "인코퍼레이티드", "Co.": "컴퍼니", "Corp.": "코퍼레이션", "feat.": "피처링", "Tel": "전화", "TEL": "전화", "Tel.": "전화", "Fax": "팩스", "FAX": "팩스",
			"p.": "페이지", "pp.": "페이지", "Fig.": "그림", "fig.": "그림", "cf.": "참조",
		},
		titles: "|vs.|etc.|e.g.|i.e.|No.|Dr.|Mr.|Mrs.|Ms.|Prof.|St.|Jr.|Vol.|vol.|ver.|Ver.|Ltd.|Inc.|Co.|Corp.|feat.|Tel.|p.|pp.|Fig.|fig.|cf.|",
		symbols: map[string]string{
			"&": "앤드", "%": "퍼센트", "#": "샵", "№": "넘버", "§": "섹션", "©": "저작권", "®": "등록 상표", "™": "상표", "℃": "도", "°": "도", "×": "곱하기", "÷": "나누기", "±": "플러스마이너스",
			"~": "약", "≈": "약", "<": "미만", ">": "초과", "≤": "이하", "≥": "이상", "≠": "같지 않다", "√": "루트", "∞": "무한대", "π": "파이", "→": "에서", "㈜": "주식회사", "㈔": "사단법인", "㈐": "재단법인", "℡": "전화", "‰": "퍼밀", "㎩": "파스칼",
			"＋": "플러스",
		},
		acronyms: "|NASA|NATO|OPEC|ASEAN|FIFA|UEFA|SARS|MERS|COVID|UNESCO|UNICEF|IKEA|NIKE|SONY|VISA|ROM|RAM|OK|BRICS|APEC|KOTRA|KAIST|POSCO|KOSPI|KOSDAQ|KEPCO|THAAD|LINE|UBER|NEIS|GIST|DIMF|BIFF|PIFF|FTA:|",
	}
}

// koreanSpell says a whole number: 이십삼, or 스물세 in the native form.
func koreanSpell(v *Verbalizer, digits string, f form) string {
	set := "spellout-cardinal-sinokorean"
	if f.gender == "native" {
		set = "spellout-cardinal-native-attributive"
	}
	return v.numbers[set].Int(int64(atoi(digits)))
}

func koreanDecimals(s *scanner, q quantity) {
	whole := q.whole
	if whole == "" {
		whole = "0"
	}
	s.cardinal(whole, form{})
	s.out = append(s.out, "점"...)
	for i := range len(q.fraction) {
		s.out = append(s.out, koreanDigit(q.fraction[i], "영")...)
	}
}

func koreanDigit(digit byte, zero string) string {
	return [...]string{zero, "일", "이", "삼", "사", "오", "육", "칠", "팔", "구"}[digit-'0']
}

// koreanMonth returns the name of a month, whose sound is not always that of the number.
func koreanMonth(n int) string {
	return [...]string{"", "일월", "이월", "삼월", "사월", "오월", "유월", "칠월", "팔월", "구월", "시월", "십일월", "십이월"}[n]
}

func koreanDate(s *scanner, t date) {
	if t.year != "" {
		s.cardinal(t.year, form{})
		s.out = append(s.out, "년"...)
	}
	s.say(koreanMonth(t.month))
	if t.day > 0 {
		s.cardinal(itoa(t.day), form{})
		s.out = append(s.out, "일"...)
	}
}

// koreanHour says the hour: native up to twelve.
func (s *scanner) koreanHour(hour int) {
	if hour > 0 && hour <= 12 {
		s.cardinal(itoa(hour), form{gender: "native"})
	} else {
		s.cardinal(itoa(hour), form{})
	}
	s.say("시")
}

func koreanClock(s *scanner, c clock) {
	if c.half > 0 {
		s.say(s.lang.halves[c.half-1])
	}
	s.koreanHour(c.hour)
	if c.minute > 0 || c.seconds {
		s.cardinal(itoa(c.minute), form{})
		s.say("분")
	}
	if c.seconds {
		s.cardinal(itoa(c.second), form{})
		s.say("초")
	}
}

// koreanMoney says 오 달러 이십 센트.
func koreanMoney(s *scanner, q quantity, m money) {
	if q = rounded(q); !s.withCents(q, m) {
		s.koreanAmount(q, form{})
		s.say(s.moneyName(q, m))
	}
}

// koreanAmount says a quantity, its scale as part of the number: 일점오억.
func (s *scanner) koreanAmount(q quantity, f form) {
	scale := q.scale
	word := q.word
	q.scale = 0
	if scale > 0 && q.fraction == "" && len(q.whole)+scale <= maxDigits {
		q.whole += strings.Repeat("0", scale)
		scale = 0
	}
	s.amount(q, f)
	if scale > 0 {
		s.out = append(s.out, word...)
	}
}

// koreanUnits are units that CLDR lacks, or calls otherwise than a newsreader.
func koreanUnits() map[string]string {
	return map[string]string{
		"concentr-permille": "{0} 퍼밀", "mass-tonne": "{0}톤", "graphics-megapixel": "{0}메가픽셀", "graphics-pixel": "{0}픽셀", "pressure-atmosphere": "{0}기압", "graphics-dot-per-inch": "인치당 {0}도트",
		"pressure-pound-force-per-square-inch": "제곱인치당 {0}파운드", "mass-carat": "{0}캐럿", "ppm": "{0}피피엠", "rpm": "분당 {0}회전", "dB": "{0}데시벨", "Gbps": "초당 {0}기가비트", "Mbps": "초당 {0}메가비트",
		"fps": "초당 {0}프레임", "mSv": "{0}밀리시버트", "μSv": "{0}마이크로시버트", "Bq": "{0}베크렐", "GWh": "{0}기가와트시", "MWh": "{0}메가와트시", "Wh": "{0}와트시", "TWh": "{0}테라와트시", "bp": "{0}베이시스포인트",
		"mAh": "{0}밀리암페어시",
	}
}

func koreanMeasure(s *scanner, q quantity, u unit) {
	s.koreanMeasured(s.said(func(s *scanner) { s.koreanAmount(q, form{}) }), u)
}

// koreanMeasured says a measure whose number is in words.
func (s *scanner) koreanMeasured(number string, u unit) {
	words := s.eachMeasure(number, u)
	if u.per != "" {
		per := s.id.MeasurePer(u.per)
		if per == "" {
			per = s.partOfEach(u.per) + "당 {0}"
		}
		words = strings.Replace(per, "{0}", words, 1)
	}
	s.say(s.once(words, "시속", "초속", "섭씨", "화씨", "초당", "분당"))
}

func koreanParts(s *scanner, whole, over, under string) {
	if whole != "" {
		s.cardinal(whole, form{})
		last := lastRune(string(s.out))
		s.out = append(s.out, pick(hasCoda(last), "과", "와")...)
	}
	s.cardinal(under, form{})
	s.out = append(s.out, "분의"...)
	s.cardinal(over, form{})
}

// hasCoda reports whether a syllable ends in a consonant.
func hasCoda(r rune) bool { return r >= '가' && r <= '힣' && (r-'가')%28 > 0 }

// koreanOrdinal says 첫 번째.
func koreanOrdinal(s *scanner, digits string, _ form) {
	s.spelled("ordinal-native-count", digits, form{})
}

// koreanRoman says 헨리 8세 for 헨리 VIII세, and 제IV장.
func koreanRoman(s *scanner, n int, before string) bool {
	behind := s.word(s.start + len(s.word(s.start)))
	for _, word := range [...]string{"세", "장", "부", "권", "기", "형", "급", "편"} {
		if strings.HasPrefix(behind, word) {
			s.cardinal(itoa(n), form{})
			if before != "제" {
				s.out = append(s.out, ' ')
			}
			return true
		}
	}
	return false
}

// koreanWords are words with Latin letters or digits that are read otherwise than letter by letter.
func koreanWords() map[string]string {
	return map[string]string{
		"G7": "지세븐", "G8": "지에이트", "G20": "지이십", "5G": "파이브지", "4G": "포지", "6G": "식스지", "3D": "쓰리디", "2D": "투디", "4K": "포케이", "8K": "에잇케이", "MP3": "엠피쓰리", "K팝": "케이팝", "K-팝": "케이팝", "K뷰티": "케이뷰티", "K리그": "케이리그",
		"K-리그": "케이리그", "A4": "에이포", "F1": "에프원", "U-23": "유 이십삼", "CO2": "씨오투", "No.1": "넘버원", "1+1": "원 플러스 원", "2+1": "투 플러스 원", "B2B": "비투비", "B2C": "비투씨", "P2P": "피투피", "Wi-Fi": "와이파이", "R&D": "알앤디", "M&A": "엠앤에이",
		"A씨": "에이 씨", "B씨": "비 씨", "C씨": "씨 씨", "T1": "티원", "TOP10": "톱텐", "PM2.5": "피엠 이점오", "O2O": "오투오", "Q&A": "큐앤에이", "D램": "디램", "e스포츠": "이스포츠", "7080": "칠공팔공", "8090": "팔공구공",
	}
}
