package verbal

import (
	"strings"
	"unicode"
)

// japanese is Japanese. Its numbers are said in kanji, which a voice reads with the sounds that the counter behind them asks.
func japanese() *language {
	return &language{
		tag: "ja", unspaced: true, stops: "–—〜〒ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫ",
		spell: japaneseSpell, decimals: japaneseDecimals, agree: japaneseAgree, rescale: myriad, year: easternYear, date: easternDate,
		clock: japaneseClock, money: japaneseMoney, measure: japaneseMeasure, parts: easternParts("と", "分の"), ordinal: japaneseOrdinal,
		ordinalMark: englishOrdinalMark, roman: easternRoman, own: japaneseOwn,
		eastern:   &eastern{pause: "、", line: (*scanner).digits, weekday: (*scanner).japaneseWeekday, patterns: japaneseUnits(), words: japaneseWords()},
		zero:      func(*Verbalizer) string { return "ゼロ" },
		ratio:     func(s *scanner, a, b string) { s.pair(a, "対", b) },
		scaleForm: func(int) form { return form{gender: "scaled"} },
		per:       easternPer("毎"),
		minus:     "マイナス", point: "点", percent: "パーセント", to: "から", times: "かける", equals: "イコール", plus: "プラス", over: "分の",
		dash: "ハイフン", slash: "スラッシュ", dot: "ドット", at: "アットマーク", hash: "ハッシュタグ", underscore: "アンダーバー",
		morning: englishHalves(),
		halves:  [2]string{"午前", "午後"},
		scales:  englishScales(),
		currencies: map[string]names{
			"JPY": {one: "円", more: "円", part: "銭"}, "USD": {one: "ドル", more: "ドル", part: "セント"}, "EUR": {one: "ユーロ", more: "ユーロ", part: "セント"},
			"GBP": {one: "ポンド", more: "ポンド", part: "ペンス"}, "CNY": {one: "元", more: "元"}, "KRW": {one: "ウォン", more: "ウォン"},
			"INR": {one: "ルピー", more: "ルピー"}, "RUB": {one: "ルーブル", more: "ルーブル"}, "TWD": {one: "台湾ドル", more: "台湾ドル"},
			"CHF": {one: "スイスフラン", more: "スイスフラン"}, "AUD": {one: "豪ドル", more: "豪ドル"}, "BRL": {one: "レアル", more: "レアル"},
			"THB": {one: "バーツ", more: "バーツ"}, "VND": {one: "ドン", more: "ドン"}, "PHP": {one: "ペソ", more: "ペソ"}, "UAH": {one: "フリブナ", more: "フリブナ"},
			"TRY": {one: "トルコリラ", more: "トルコリラ"}, "CAD": {one: "カナダドル", more: "カナダドル"}, "SGD": {one: "シンガポールドル", more: "シンガポールドル"},
			"NZD": {one: "ニュージーランドドル", more: "ニュージーランドドル"}, "IDR": {one: "ルピア", more: "ルピア"}, "MXN": {one: "メキシコペソ", more: "メキシコペソ"},
			"ILS": {one: "シェケル", more: "シェケル"}, "PLN": {one: "ズウォティ", more: "ズウォティ"}, "ZAR": {one: "ランド", more: "ランド"},
		},
		units: map[string]string{
			"kph": "speed-kilometer-per-hour", "㎞": "length-kilometer", "㎝": "length-centimeter", "㎜": "length-millimeter", "㎡": "area-square-meter",
			"㎢": "area-square-kilometer", "㎥": "volume-cubic-meter", "㎏": "mass-kilogram", "㎎": "mass-milligram", "㏄": "volume-cubic-centimeter",
			"cc": "volume-cubic-centimeter", "㍑": "volume-liter", "㌔": "length-kilometer", "㌢": "length-centimeter", "㌧": "mass-tonne", "㌘": "mass-gram",
			"Kg": "mass-kilogram", "KG": "mass-kilogram", "mmHg": "pressure-millimeter-ofhg", "ppm": "ppm", "ppb": "ppb", "rpm": "rpm", "hp": "power-horsepower", "kt": "speed-knot",
			"年": "", "K": "", "A": "", "in": "", "st": "", "ct": "", "B": "", "fps": "fps", "dB": "dB", "Gbps": "Gbps", "Mbps": "Mbps", "bps": "bps", "mSv": "mSv", "μSv": "μSv", "µSv": "μSv",
			"Bq": "Bq", "Wh": "Wh", "MWh": "MWh", "GWh": "GWh", "eV": "energy-electronvolt", "TW": "TW",
		},
		abbreviations: map[string]string{
			"Dr.": "ドクター", "Mr.": "ミスター", "Mrs.": "ミセス", "Ms.": "ミズ", "Prof.": "プロフェッサー", "St.": "セント", "Jr.": "ジュニア", "vs": "対", "vs.": "対", "VS": "対",
			"etc.": "など", "e.g.": "例えば", "i.e.": "すなわち", "No.": "ナンバー", "Vol.": "ボリューム", "vol.": "ボリューム", "ver.": "バージョン", "Ver.": "バージョン",
			"Inc.": "インク", "Ltd.": "リミテッド", "Co.": "カンパニー", "Corp.": "コーポレーション", "feat.": "フィーチャリング", "Fig.": "図", "fig.": "図", "cf.": "参照", "p.": "ページ", "pp.": "ページ",
			"TEL": "電話番号", "Tel": "電話番号", "tel": "電話番号", "FAX": "ファックス", "Fax": "ファックス", "GW": "ゴールデンウイーク", "GDP": "G D P",
		},
		titles: "|Dr.|Mr.|Mrs.|Ms.|Prof.|St.|Jr.|vs.|etc.|e.g.|i.e.|No.|Vol.|vol.|ver.|Ver.|Inc.|Ltd.|Co.|Corp.|feat.|Fig.|fig.|cf.|p.|pp.|",
		symbols: map[string]string{
			"&": "アンド", "%": "パーセント", "#": "ナンバー", "№": "ナンバー", "§": "セクション", "©": "コピーライト", "®": "登録商標", "™": "トレードマーク",
			"℡": "電話番号", "℃": "度", "°": "度", "×": "かける", "÷": "割る", "±": "プラスマイナス", "~": "約", "≈": "約", "≒": "ニアリーイコール", "<": "小なり", ">": "大なり",
			"≤": "小なりイコール", "≥": "大なりイコール", "≦": "小なりイコール", "≧": "大なりイコール", "≠": "ノットイコール", "√": "ルート", "∞": "無限大", "π": "パイ", "→": "から", "⇒": "から",
			"㈱": "株式会社", "㈲": "有限会社", "㈳": "社団法人", "㈶": "財団法人", "㍻": "平成", "㍼": "昭和", "㍽": "大正", "㍾": "明治", "㋿": "令和", "‰": "パーミル", "㌫": "パーセント", "㌦": "ドル",
		},
		acronyms: "|NASA|NATO|UNESCO|UNICEF|OPEC|ASEAN|FIFA|UEFA|AIDS|SARS|COVID|BRICS|APEC|JAXA|JAL|JETRO|JICA|JASRAC|JAF|NISA|GAFA|LINE|SONY|IKEA|NIKE|UNIQLO|TOTO|STAP|LED|ROM|RAM|PIN|SIM|OK|SWIFT|IRENA|TEPCO|NEXCO|KADOKAWA|GIGA|SALT|ICAN|MERS|SIPRI|ICAO|",
	}
}

// japaneseSpell says a whole number in kanji: 一千万, but 千.
func japaneseSpell(v *Verbalizer, digits string, f form) string {
	words := v.numbers["spellout-cardinal"].Int(int64(atoi(digits)))
	switch {
	case strings.Trim(digits, "0") == "" && f.gender == "rei":
		return "零"
	case strings.Trim(digits, "0") == "":
		return "ゼロ"
	case words == "千" && f.gender == "scaled":
		return "一千"
	}
	for _, scale := range [...]string{"万", "億", "兆"} {
		if i := strings.Index(words, "千"+scale); i == 0 || i > 0 && strings.HasSuffix(words[:i], "億") || i > 0 && strings.HasSuffix(words[:i], "兆") {
			words = words[:i] + "一" + words[i:]
		}
	}
	return words
}

// japaneseDecimals says 零点五 and 三点一四.
func japaneseDecimals(s *scanner, q quantity) {
	if strings.Trim(q.whole, "0") == "" {
		s.say("零")
	} else {
		s.cardinal(q.whole, form{})
	}
	s.say("点")
	s.row(q.fraction, "零一二三四五六七八九")
}

// japaneseAgree makes 零時 and 零度 of 0時 and 0度.
func japaneseAgree(s *scanner, q quantity, end int) form {
	if r := s.at(end); r == '時' || r == '度' || r == '点' || r == '℃' {
		return form{gender: "rei"}
	}
	return form{}
}

func japaneseClock(s *scanner, c clock) {
	if c.half > 0 {
		s.say(s.lang.halves[c.half-1])
	}
	s.cardinal(itoa(c.hour), form{gender: "rei"})
	s.say("時")
	if c.minute > 0 || c.seconds {
		s.cardinal(itoa(c.minute), form{gender: "rei"})
		s.say("分")
	}
	if c.seconds {
		s.cardinal(itoa(c.second), form{gender: "rei"})
		s.say("秒")
	}
}

// japaneseMoney says 五ドル二十セント.
func japaneseMoney(s *scanner, q quantity, m money) {
	if q = rounded(q); !s.withCents(q, m) {
		s.plainMoney(q, m)
	}
}

// japaneseUnits are units that CLDR lacks, or calls otherwise than a newsreader.
func japaneseUnits() map[string]string {
	return map[string]string{
		"temperature-celsius": "{0}度", "temperature-fahrenheit": "華氏{0}度", "graphics-dot-per-inch": "{0}ドットパーインチ", "mass-carat": "{0}カラット",
		"consumption-liter-per-100-kilometer": "百キロメートルあたり{0}リットル", "consumption-mile-per-gallon": "一ガロンあたり{0}マイル", "volume-cup": "{0}カップ",
		"ppm": "{0}P P M", "ppb": "{0}P P B", "rpm": "毎分{0}回転", "fps": "毎秒{0}フレーム", "dB": "{0}デシベル", "Gbps": "毎秒{0}ギガビット", "Mbps": "毎秒{0}メガビット", "bps": "毎秒{0}ビット",
		"mSv": "{0}ミリシーベルト", "μSv": "{0}マイクロシーベルト", "Bq": "{0}ベクレル", "Wh": "{0}ワット時", "MWh": "{0}メガワット時", "GWh": "{0}ギガワット時", "TW": "{0}テラワット",
		"speed-kilometer-per-hour": "時速{0}キロメートル", "speed-meter-per-second": "秒速{0}メートル", "pressure-pound-force-per-square-inch": "{0}ポンド毎平方インチ",
	}
}

func japaneseMeasure(s *scanner, q quantity, u unit) {
	f := form{}
	if strings.HasPrefix(u.name, "temperature") {
		f.gender = "rei"
	}
	japaneseMeasured(s, s.said(func(s *scanner) { s.amount(q, f) }), u)
}

// japaneseMeasured says a measure whose number is in words.
func japaneseMeasured(s *scanner, number string, u unit) {
	words := s.eachMeasure(number, u)
	switch u.per {
	case "":
	case "duration-second", "duration-minute", "duration-hour":
		words = "毎" + s.partOfEach(u.per) + words
		words = strings.Replace(words, "毎時間", "毎時", 1)
	case "duration-day":
		words = "一日あたり" + words
	default:
		words = "一" + s.partOfEach(u.per) + "あたり" + words
	}
	s.say(s.once(words, "時速", "秒速", "毎秒", "華氏"))
}

func japaneseOrdinal(s *scanner, digits string, _ form) {
	switch digits {
	case "1":
		s.say("ファースト")
	case "2":
		s.say("セカンド")
	case "3":
		s.say("サード")
	default:
		s.say("第")
		s.cardinal(digits, form{})
	}
}

func isKana(r rune) bool { return unicode.In(r, unicode.Hiragana, unicode.Katakana) || r == 'ー' }
