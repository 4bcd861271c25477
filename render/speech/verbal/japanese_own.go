package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// japaneseCounters are last characters of counters and units behind which a dash means "from … to".
const japaneseCounters = "年月日時分秒円人回個本枚台件歳階位番号度割倍点章節条項巻話世紀代週間杯冊匹頭羽戸棟軒席名社校国町村市区県丁目トルムログ）"

// japaneseOwn says what Japanese alone writes so.
func japaneseOwn(s *scanner, at int) found {
	if m := s.lang.eastern.wide(s, at); m.end > at {
		return m
	}
	r := s.at(at)
	switch {
	case r >= '0' && r <= '9':
		if m := s.lexical(at); m.end > at && s.numberBegins(at) {
			return m
		}
		s.out = s.out[:0]
		return s.japaneseNumber(at)
	case r == '▲', r == '△':
		return s.signed(at+utf8.RuneLen(r), s.lang.minus)
	case r == '.':
		return s.japaneseAverage(at)
	case r == '/':
		return s.slashUnit(at, "円元ドル回人", "毎")
	case r == '+' && s.before(at) >= 0x3000 && !s.linePlus(at):
		if m := s.signed(at+1, s.lang.plus); m.end > at {
			return m
		}
		if s.free(s.before(at)) && s.free(s.at(at+1)) { // 1,980円+税
			s.say(s.lang.plus)
			return found{at + 1, Math}
		}
	case r == '+', r == '(':
		if m := s.lang.eastern.phone(s, at); m.end > at {
			return m
		}
	case r == '〒':
		return s.japanesePost(at)
	case r == '-' || r == '−':
		if m := s.belowZero(at, "氷点下", "", "度", "度"); m.end > at {
			return m
		}
		if m := s.negative(at, "にはがでをとものへ"); m.end > at {
			return m
		}
	case r < utf8.RuneSelf && unicode.IsUpper(r) && s.begins(at):
		if m := s.lexical(at); m.end > at {
			return m
		}
		if m := s.japaneseEra(at); m.end > at {
			return m
		}
		return s.serial(at, s.digits)
	}
	if end := s.rangeDash(at, japaneseCounters); end > at {
		s.say("から")
		return found{end, Range}
	}
	return nothing
}

// japaneseNumber says numbers in their Japanese settings.
func (s *scanner) japaneseNumber(at int) found {
	if m, more := s.lang.eastern.begins(s, at); !more {
		return m
	}
	digits, end := s.run(at)
	if m := s.long(digits, end); m.end > at {
		return m
	}
	next := s.at(end)
	switch {
	case next == '年' && len(digits) >= 3 && len(digits) <= 4 && digits[0] != '0':
		s.cardinal(digits, form{})
		return found{end, Year}
	case next == '日' && len(digits) <= 2:
		if after := s.japaneseWeekday(end + 3); after > end+3 {
			weekday := string(s.out)
			s.out = s.out[:0]
			s.cardinal(strings.TrimLeft(digits, "0"), form{})
			s.say("日" + weekday)
			return found{after, Date}
		}
	case next == '/' && len(digits) <= 2: // 4/28（火）
		day, last := s.run(end + 1)
		t := date{month: atoi(digits), day: atoi("0" + day)}
		if len(day) <= 2 && t.valid() {
			if after := s.japaneseWeekday(s.space(last)); after > s.space(last) {
				weekday := string(s.out)
				s.out = s.out[:0]
				s.date(t)
				s.say(weekday)
				return found{after, Date}
			}
		}
	case next == '番' && (digits == "110" || digits == "119" || digits == "118" || digits == "117"):
		s.cardinal(digits, form{})
		return found{end, Cardinal}
	case next == '・' && len(digits) <= 2: // 3・11
		if second, last := s.run(end + 3); len(second) == 2 && atoi(digits) <= 12 && atoi(second) <= 31 && second > "10" {
			s.cardinal(digits, form{})
			s.say("・")
			s.digits(second)
			return found{last, Digits}
		}
	case next == '―' && len(digits) <= 3: // 2―1
		if b, last := s.run(end + len("―")); b != "" && len(b) <= 3 && s.ends(last) {
			s.pair(digits, "対", b)
			return found{last, Ratio}
		}
	case next == '/':
		if m := s.slashes(at, "、"); m.end > at {
			return m
		}
	case next == '-' && len(digits) <= 3:
		if m := s.japaneseHyphen(digits, end); m.end > at {
			return m
		}
	}
	for _, name := range [...]string{"ボーイング", "エアバス", "内線", "郵便番号", "暗証番号", "ボーイング "} {
		if len(digits) >= 3 && strings.HasSuffix(s.text[:at], name) && s.mark(end, ",.") < 0 {
			s.digits(digits)
			return found{end, Digits}
		}
	}
	if a, b, last := s.intervalOf(at); last > at {
		if u, after := s.unitAt(s.space(last)); u.name != "" {
			japaneseMeasured(s, s.said(func(s *scanner) { s.amount(a, form{}); s.say("から"); s.amount(b, form{}) }), u)
			return found{after, Range}
		}
	}
	return nothing
}

// japaneseHyphen says the scores of a match, 2-1, and the numbers of an address, 1-2-3.
func (s *scanner) japaneseHyphen(a string, end int) found {
	b, last := s.run(end + 1)
	if b == "" || len(b) > 3 {
		return nothing
	}
	if c, after := s.run(last + 1); s.at(last) == '-' && c != "" && len(c) <= 4 && s.ends(after) && s.at(after) != '-' {
		s.cardinal(a, form{})
		s.say("の")
		s.cardinal(b, form{})
		s.say("の")
		s.cardinal(c, form{})
		return found{after, Address}
	}
	if r := s.at(last); isKana(r) && !unicode.Is(unicode.Katakana, r) || !wordly(r) {
		if s.ends(last) && s.mark(last, ".-:/") < 0 && s.scores(end, "勝", "敗", "負", "破", "下し", "引き分け", "スコア", "試合", "先制", "同点", "逆転") {
			s.pair(a, "対", b)
			return found{last, Ratio}
		}
	}
	return nothing
}

// japaneseWeekday says the day of the week that stands in brackets at a place, and returns where it ends.
func (s *scanner) japaneseWeekday(at int) int {
	if day, end := s.inBrackets(at, "月火水木金土日"); day != 0 {
		s.say(string(day) + "曜日")
		return end
	}
	for _, more := range [...]string{"・祝", "・休"} {
		for _, day := range [...]string{"月", "火", "水", "木", "金", "土", "日"} {
			for _, brackets := range [...][2]string{{"(", ")"}, {"（", "）"}} {
				if written := brackets[0] + day + more + brackets[1]; strings.HasPrefix(s.text[at:], written) {
					s.say(day + "曜日、" + map[string]string{"・祝": "祝日", "・休": "休日"}[more])
					return at + len(written)
				}
			}
		}
	}
	return at
}

// japaneseAverage says a batting average: .314 is 三割一分四厘.
func (s *scanner) japaneseAverage(at int) found {
	digits, end := s.run(at + 1)
	if len(digits) != 3 || !s.ends(end) || s.mark(end, ".,") >= 0 || unicode.IsDigit(s.before(at)) {
		return nothing
	}
	for i, part := range [...]string{"割", "分", "厘"} {
		if digits[i] != '0' {
			s.cardinal(digits[i:i+1], form{})
			s.say(part)
		}
	}
	return found{end, Decimal}
}

// japaneseEra says R8.4.28 and R8年.
func (s *scanner) japaneseEra(at int) found {
	era := map[byte]string{'R': "令和", 'H': "平成", 'S': "昭和", 'T': "大正", 'M': "明治"}[s.text[at]]
	year, end := s.run(at + 1)
	if era == "" || year == "" || len(year) > 2 {
		return nothing
	}
	said := func() {
		s.say(era)
		s.cardinal(year, form{})
	}
	if s.at(end) == '年' {
		said()
		return found{end, Year}
	}
	month, next := s.run(end + 1)
	day, last := s.run(next + 1)
	t := date{month: atoi("0" + month), day: atoi("0" + day)}
	if sep := s.at(end); sep != '.' && sep != '/' || s.at(next) != sep || len(month) > 2 || len(day) > 2 || !t.valid() || !s.ends(last) {
		return nothing
	}
	said()
	s.say("年")
	s.date(t)
	return found{last, Date}
}

// japanesePost says a postal code: 〒100-0001.
func (s *scanner) japanesePost(at int) found {
	end := at + utf8.RuneLen('〒')
	area, next := s.run(s.space(end))
	if len(area) != 3 {
		s.say("郵便番号")
		return found{end, Symbol}
	}
	s.say("郵便番号")
	s.digits(area)
	if rest, last := s.run(next + 1); s.at(next) == '-' && len(rest) == 4 {
		s.say("の")
		s.digits(rest)
		next = last
	}
	return found{next, Address}
}

// japaneseWords are words with Latin letters that are read otherwise than letter by letter.
func japaneseWords() map[string]string {
	return map[string]string{
		"W杯": "ワールドカップ", "No.1": "ナンバーワン", "No.2": "ナンバーツー", "NO.1": "ナンバーワン", "G7": "ジーセブン", "G8": "ジーエイト", "G20": "ジートゥエンティー", "F1": "エフワン", "5G": "ファイブジー", "4G": "フォージー", "6G": "シックスジー", "4K": "四K", "8K": "八K", "3D": "スリーディー", "2D": "ツーディー",
		"J1": "ジェイワン", "J2": "ジェイツー", "J3": "ジェイスリー", "B1": "ビーワン", "M1": "エムワン", "R1": "アールワン", "P2P": "ピーツーピー", "B2B": "ビートゥービー", "B2C": "ビートゥーシー",
		"CO2": "シーオーツー", "H2O": "エイチツーオー", "O157": "オー一五七", "Xマス": "クリスマス", "Wi-Fi": "ワイファイ", "U-23": "アンダー二十三", "U-20": "アンダー二十", "U-17": "アンダー十七",
	}
}
