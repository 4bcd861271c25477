package verbal

import (
	"strings"
	"unicode/utf8"
)

// chinese is Chinese, in simplified characters; chineseSettle makes the traditional ones of it.
func chinese() *language {
	return &language{
		tag: "zh", unspaced: true, stops: "–—〜ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ", settle: chineseSettle,
		spell: chineseSpell, decimals: chineseDecimals, agree: chineseAgree, rescale: myriad, year: chineseYear, date: easternDate,
		clock: chineseClock, money: chineseMoney, measure: chineseMeasure, parts: easternParts("又", "分之"), ordinal: chineseOrdinal,
		ordinalMark: englishOrdinalMark, roman: easternRoman, own: chineseOwn,
		eastern:   &eastern{pause: "，", line: (*scanner).chineseLine, patterns: chineseUnits(false)},
		zero:      func(*Verbalizer) string { return "零" },
		ratio:     func(s *scanner, a, b string) { s.pair(a, "比", b) },
		scaleForm: func(int) form { return form{gender: "counted"} },
		countForm: func(string) form { return form{gender: "counted"} },
		per:       easternPer("每"),
		minus:     "负", point: "点", percent: "百分之{0}", to: "到", times: "乘", equals: "等于", plus: "加", over: "分之",
		dash: "杠", slash: "斜杠", dot: "点", at: "艾特", hash: "话题", underscore: "下划线",
		morning: englishHalves(),
		halves:  [2]string{"上午", "下午"},
		scales:  englishScales(),
		signs:   map[string]string{"¥": "CNY", "￥": "CNY", "JP¥": "JPY", "RMB": "CNY", "RMB¥": "CNY", "HKD$": "HKD"},
		currencies: map[string]names{
			"CNY": {one: "元", more: "元"}, "USD": {one: "美元", more: "美元"}, "AUD": {one: "澳元", more: "澳元"}, "CAD": {one: "加元", more: "加元"},
			"NZD": {one: "新西兰元", more: "新西兰元"}, "SGD": {one: "新加坡元", more: "新加坡元"}, "INR": {one: "卢比", more: "卢比"}, "RUB": {one: "卢布", more: "卢布"},
			"TWD": {one: "新台币{0}元"}, "BRL": {one: "雷亚尔", more: "雷亚尔"}, "IDR": {one: "印尼盾", more: "印尼盾"}, "ILS": {one: "谢克尔", more: "谢克尔"},
		},
		units: map[string]string{
			"kph": "speed-kilometer-per-hour", "㎞": "length-kilometer", "㎝": "length-centimeter", "㎜": "length-millimeter", "㎡": "area-square-meter",
			"㎢": "area-square-kilometer", "㎥": "volume-cubic-meter", "㎏": "mass-kilogram", "㎎": "mass-milligram", "Km": "length-kilometer", "KM": "length-kilometer",
			"Kg": "mass-kilogram", "KG": "mass-kilogram", "CM": "length-centimeter", "cc": "volume-milliliter", "KW": "power-kilowatt", "Kw": "power-kilowatt", "hp": "power-horsepower",
			"年": "", "in": "", "st": "", "CD": "", "B": "", "b": "", "A": "", "K": "", "kt": "", "kn": "", "mmHg": "pressure-millimeter-ofhg", "ppm": "ppm", "rpm": "rpm", "dB": "dB", "Gbps": "Gbps", "Mbps": "Mbps", "fps": "fps",
			"mSv": "mSv", "μSv": "μSv", "Bq": "Bq", "GWh": "GWh", "MWh": "MWh", "TWh": "TWh", "eV": "energy-electronvolt", "Ah": "Ah", "mAh": "mAh",
		},
		abbreviations: map[string]string{
			"vs": "对", "vs.": "对", "VS": "对", "Vs": "对", "PK": "P K", "etc.": "等等", "e.g.": "例如", "i.e.": "即", "No.": "第", "Dr.": "博士", "Mr.": "先生", "Mrs.": "夫人", "Ms.": "女士",
			"Prof.": "教授", "Vol.": "卷", "vol.": "卷", "Tel": "电话", "TEL": "电话", "Tel.": "电话", "Fax": "传真", "FAX": "传真", "Ltd.": "有限公司", "Inc.": "公司", "Co.": "公司", "Corp.": "公司",
			"p.": "页", "pp.": "页", "Fig.": "图", "fig.": "图", "cf.": "参见", "ver.": "版本", "Ver.": "版本", "St.": "圣",
		},
		titles: "|vs.|etc.|e.g.|i.e.|No.|Dr.|Mr.|Mrs.|Ms.|Prof.|Vol.|vol.|Tel.|Ltd.|Inc.|Co.|Corp.|p.|pp.|Fig.|fig.|cf.|ver.|Ver.|St.|",
		symbols: map[string]string{
			"&": "和", "%": "百分号", "#": "第", "№": "第", "§": "章节", "©": "版权所有", "®": "注册商标", "™": "商标", "℃": "摄氏度", "°": "度", "×": "乘", "÷": "除以",
			"±": "正负", "~": "约", "≈": "约等于", "<": "小于", ">": "大于", "≤": "小于等于", "≥": "大于等于", "≦": "小于等于", "≧": "大于等于", "≠": "不等于", "√": "根号", "∞": "无穷大", "π": "派",
			"→": "到", "℡": "电话", "㈱": "株式会社", "㊙": "秘密",
		},
		acronyms: "|NASA|NATO|OPEC|ASEAN|FIFA|UEFA|SARS|COVID|UNESCO|UNICEF|IKEA|NIKE|SONY|VISA|ROM|RAM|OK|BRICS|APEC|LOGO|TikTok|TOP|IMAX|LINE|UBER|DIY|",
	}
}

// chineseSettle makes the traditional grammar, so that nothing simplified is said.
func chineseSettle(v *Verbalizer) {
	if v.id.Script() != "Hant" {
		return
	}
	l := v.lang
	l.eastern.patterns = chineseUnits(true)
	l.minus, l.point, l.dot, l.equals, l.slash, l.dash, l.underscore, l.at, l.hash = "負", "點", "點", "等於", "斜線", "連字號", "底線", "小老鼠", "主題標籤"
	for sign, name := range map[string]string{
		"%": "百分號", "§": "章節", "©": "版權所有", "®": "註冊商標", "™": "商標", "℃": "攝氏度", "±": "正負", "~": "約", "≈": "約等於", "<": "小於", ">": "大於", "≤": "小於等於", "≥": "大於等於",
		"≦": "小於等於", "≧": "大於等於", "≠": "不等於", "√": "根號", "∞": "無限大", "℡": "電話", "㈱": "株式會社",
	} {
		l.symbols[sign] = name
	}
	for word, said := range map[string]string{
		"vs": "對", "vs.": "對", "VS": "對", "Vs": "對", "Tel": "電話", "TEL": "電話", "Tel.": "電話", "Fax": "傳真", "FAX": "傳真", "p.": "頁", "pp.": "頁", "Fig.": "圖", "fig.": "圖", "cf.": "參見", "St.": "聖",
	} {
		l.abbreviations[word] = said
	}
	delete(l.signs, "¥")
	delete(l.signs, "￥")
	l.currencies = map[string]names{
		"TWD": {one: "新台幣{0}元"}, "CNY": {one: "人民幣{0}元"}, "HKD": {one: "港元", more: "港元"}, "RUB": {one: "盧布", more: "盧布"}, "INR": {one: "盧比", more: "盧比"},
	}
}

// chineseSpell says a whole number: 两千, 一万零五百, 一万亿; before what it counts 2 is 两.
func chineseSpell(v *Verbalizer, digits string, f form) string {
	n := atoi(digits)
	hant := v.id.Script() == "Hant"
	if n == 2 && f.gender == "counted" {
		return pick(hant, "兩", "两")
	}
	words := chineseWords(v, n)
	rest := strings.TrimPrefix(words, "二")
	if r, _ := utf8.DecodeRuneInString(rest); rest != words && f.gender != "ordinal" && (strings.ContainsRune("千万亿萬億兆", r) || hant && r == '百') {
		words = pick(hant, "兩", "两") + rest
	}
	return words
}

// chineseWords says a number by groups of four digits, with 零 for what is left out between them.
func chineseWords(v *Verbalizer, n int) string {
	hant := v.id.Script() == "Hant"
	unit, name := 10_000, pick(hant, "萬", "万")
	switch {
	case n < 10_000:
		return v.numbers["spellout-cardinal"].Int(int64(n))
	case n >= 1_000_000_000_000 && hant:
		unit, name = 1_000_000_000_000, "兆"
	case n >= 100_000_000:
		unit, name = 100_000_000, pick(hant, "億", "亿")
	}
	words, low := chineseWords(v, n/unit)+name, n%unit
	switch {
	case low == 0:
		return words
	case low >= 10 && low < 20:
		return words + "零一" + chineseWords(v, low)
	case low < unit/10:
		words += "零"
	}
	return words + chineseWords(v, low)
}

func chineseDecimals(s *scanner, q quantity) {
	whole := q.whole
	if whole == "" {
		whole = "0"
	}
	s.cardinal(whole, form{})
	s.say(s.lang.point)
	s.row(q.fraction, "零一二三四五六七八九")
}

// chineseCounters are the characters of counters before which 2 is 两; those behind the bar only where none of these follow.
const chineseCounters = "个個名位人次年天小分秒周週岁歲倍家场場只隻条條张張台臺辆輛架艘座项項种種类類套份件起例支部本股层層轮輪届屆枚颗顆块塊元美欧歐英日韩韓港公千克米吨噸升里斤亩畝平立海光匹头頭棵根把双雙对對副幅篇封顿頓遍趟回句段页頁首盒瓶杯碗盘盤箱袋包桶罐点點国國岸会會者大连連省市县縣万亿萬億兆组組局步节節门門口户戶栋棟间間所处處发發球角毛时時票席集册冊圈队隊胜勝负負平金银銀铜銅死伤傷员員"

// chineseAgree is the form of 2 before what it counts.
func chineseAgree(s *scanner, q quantity, end int) form {
	if strings.HasSuffix(s.text[:s.start], "第") || strings.HasSuffix(s.text[:s.start], "初") {
		return form{gender: "ordinal"}
	}
	next := s.space(end)
	r := s.at(next)
	if r == 0 || r < utf8.RuneSelf || !strings.ContainsRune(chineseCounters, r) {
		return form{}
	}
	for _, not := range [...]string{"年级", "年級", "分之", "次方", "里约", "日", "年代", "年制", "元论", "会议", "连浩特", "连长", "小学", "平方根", "时期", "時期", "时代", "次元", "千金", "年生", "队", "组织", "點零", "点零", "分法"} {
		if strings.HasPrefix(s.text[next:], not) && !strings.HasPrefix(s.text[next:], "日元") && !strings.HasPrefix(s.text[next:], "日圓") {
			return form{}
		}
	}
	return form{gender: "counted"}
}

// chineseYear says a year digit by digit.
func chineseYear(s *scanner, digits string) {
	if strings.HasPrefix(digits, "0") || len(digits) < 3 {
		s.cardinal(digits, form{})
		return
	}
	s.row(digits, "〇一二三四五六七八九")
}

func chineseClock(s *scanner, c clock) {
	two := func(n int) {
		if n < 10 {
			s.say("零")
		}
		s.cardinal(itoa(n), form{})
	}
	if c.half > 0 {
		s.say(s.lang.halves[c.half-1])
	}
	s.cardinal(itoa(c.hour), form{gender: "counted"})
	s.say(s.lang.point)
	if c.seconds && c.minute == 0 {
		s.say("零分")
	} else if c.minute > 0 {
		two(c.minute)
		s.say("分")
	}
	if c.seconds {
		two(c.second)
		s.say("秒")
	}
}

// chineseMoney says 五点二美元; names with {0} stand around the amount.
func chineseMoney(s *scanner, q quantity, m money) {
	if q = myriad(q); q.scale == 0 {
		q.fraction = strings.TrimRight(q.fraction, "0")
	}
	if before, behind, ok := strings.Cut(m.names.one, "{0}"); ok {
		s.say(before)
		s.amount(q, form{gender: "counted"})
		s.say(behind)
		return
	}
	s.plainMoney(q, m)
}

// chineseUnits are units that CLDR lacks, or calls otherwise than a newsreader.
func chineseUnits(hant bool) map[string]string {
	if hant {
		return map[string]string{
			"concentr-permille": "千分之{0}", "digital-bit": "{0}位元", "digital-byte": "{0}位元組", "digital-kilobyte": "{0}K B", "digital-megabyte": "{0}M B", "digital-gigabyte": "{0}G B",
			"digital-terabyte": "{0}T B", "digital-petabyte": "{0}P B", "digital-kilobit": "{0}K b", "digital-megabit": "{0}M b", "digital-gigabit": "{0}G b", "light-lumen": "{0}流明",
			"graphics-dot-per-inch": "每英寸{0}點", "consumption-liter-per-100-kilometer": "每百公里{0}公升", "power-megawatt": "{0}百萬瓦", "mass-tonne": "{0}公噸", "length-millimeter": "{0}公釐",
			"ppm": "{0}P P M", "rpm": "每分鐘{0}轉", "dB": "{0}分貝", "Gbps": "每秒{0}G b", "Mbps": "每秒{0}M b", "fps": "每秒{0}幀", "mSv": "{0}毫西弗", "μSv": "{0}微西弗", "Bq": "{0}貝克",
			"GWh": "{0}吉瓦時", "MWh": "{0}百萬瓦時", "TWh": "{0}太瓦時", "Ah": "{0}安培小時", "mAh": "{0}毫安培小時",
		}
	}
	return map[string]string{
		"concentr-permille": "千分之{0}", "mass-tonne": "{0}吨", "duration-second": "{0}秒", "electric-volt": "{0}伏", "electric-ampere": "{0}安", "power-watt": "{0}瓦", "energy-calorie": "{0}卡",
		"graphics-dot-per-inch": "每英寸{0}点", "consumption-liter-per-100-kilometer": "每百公里{0}升", "pressure-hectopascal": "{0}百帕", "pressure-kilopascal": "{0}千帕", "pressure-megapascal": "{0}兆帕",
		"ppm": "{0}P P M", "rpm": "每分钟{0}转", "dB": "{0}分贝", "Gbps": "每秒{0}吉比特", "Mbps": "每秒{0}兆比特", "fps": "每秒{0}帧", "mSv": "{0}毫西弗", "μSv": "{0}微西弗", "Bq": "{0}贝克勒尔",
		"GWh": "{0}吉瓦时", "MWh": "{0}兆瓦时", "TWh": "{0}太瓦时", "Ah": "{0}安时", "mAh": "{0}毫安时",
	}
}

func chineseMeasure(s *scanner, q quantity, u unit) {
	chineseMeasured(s, s.said(func(s *scanner) { s.amount(q, form{gender: "counted"}) }), u)
}

// chineseMeasured says a measure whose number is in words.
func chineseMeasured(s *scanner, number string, u unit) {
	words := s.eachMeasure(number, u)
	if u.per != "" {
		by := s.partOfEach(u.per)
		if by != "分钟" && by != "秒钟" {
			by = strings.TrimSuffix(by, "钟")
		}
		words = "每" + strings.Replace(by, "秒钟", "秒", 1) + words
	}
	if strings.HasSuffix(s.text[:s.start], "时速") || strings.HasSuffix(s.text[:s.start], "時速") {
		words = strings.TrimPrefix(strings.TrimPrefix(words, "每小时"), "每小時")
	}
	s.say(s.once(words, "每小时", "每小時", "每秒", "攝氏"))
}

func chineseOrdinal(s *scanner, digits string, _ form) {
	s.say("第")
	s.cardinal(digits, form{gender: "ordinal"})
}
