package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// chineseOwn says what Chinese alone writes so.
func chineseOwn(s *scanner, at int) found {
	if m := s.lang.eastern.wide(s, at); m.end > at {
		return m
	}
	r := s.at(at)
	switch {
	case r >= '0' && r <= '9':
		return s.chineseNumber(at)
	case r == '(', r == '+' && s.linePlus(at):
		if m := s.lang.eastern.phone(s, at); m.end > at {
			return m
		}
	case r == '+':
		if before := s.before(at); before == 0 || before >= 0x3000 || before == ' ' {
			return s.signed(at+utf8.RuneLen(r), "正")
		}
	case r == '/':
		return s.slashUnit(at, "元块塊次人万亿萬億", "每")
	case r == '-' || r == '−':
		if m := s.belowZero(at, "零下", "", "度", pick(s.id.Script() == "Hant", "度", "摄氏度")); m.end > at {
			return m
		}
		if m := s.negative(at, "为為是到至达達于於即"); m.end > at {
			return m
		}
		if d, _ := s.digitAt(at + utf8.RuneLen(r)); d >= 0 && r == '-' && unicode.Is(unicode.Han, s.before(at)) && s.rangeDash(at, chineseUnitEnds) < 0 {
			return found{at + 1, Version} // 歼-20
		}
	case r == '#' && !s.begins(at): // #话题#
		if unicode.Is(unicode.Han, s.before(at)) && !wordly(s.at(at+1)) {
			return found{at + 1, Electronic}
		}
	case r == '#' && unicode.Is(unicode.Han, s.before(at)) && !wordly(s.at(at+1)):
		return found{at + 1, Electronic}
	case r < utf8.RuneSelf && unicode.IsUpper(r) && s.begins(at):
		return s.serial(at, func(digits string) { s.row(digits, "零一二三四五六七八九") })
	}
	if end := s.rangeDash(at, chineseUnitEnds); end > at {
		s.say(s.lang.to)
		return found{end, Range}
	}
	return nothing
}

// chineseUnitEnds are last characters of units behind which a dash means "from … to".
const chineseUnitEnds = "年月日号號时時点點分秒元人个個岁歲次倍度级級层層周週米里吨噸克斤升亩畝章条條页頁期届屆万亿萬億兆折钟鐘天"

// chineseLine says the digits of a telephone number; in simplified Chinese 1 is 幺.
func (s *scanner) chineseLine(digits string) {
	s.row(digits, "零"+pick(s.id.Script() == "Hant", "一", "幺")+"二三四五六七八九")
}

// chineseNumber says numbers in their Chinese settings.
func (s *scanner) chineseNumber(at int) found {
	if m, more := s.lang.eastern.begins(s, at); !more {
		return m
	}
	digits, end := s.run(at)
	if s.chineseHotline(at, digits, end) {
		s.chineseLine(digits)
		return found{end, Telephone}
	}
	before := s.text[:at]
	plain := s.mark(end, ",.:") < 0
	switch next := s.at(end); {
	case plain && (longNumber(digits) || s.chineseNumbered(before, digits, next)):
		s.row(digits, "零一二三四五六七八九")
		return found{end, Digits}
	case plain && next == '年' && s.isChineseYear(before, digits, end+3):
		s.row(digits, "〇一二三四五六七八九")
		return found{end, Year}
	case plain && len(digits) == 4 && digits >= "1900" && digits < "2100" && s.chineseBareYear(before, end):
		s.year(digits)
		return found{end, Year}
	case (next == '·' || next == '•' || next == '・') && len(digits) <= 2: // “9·11”
		if second, last := s.run(end + utf8.RuneLen(next)); second != "" && len(second) <= 2 && atoi(digits) <= 12 && atoi(second) <= 31 && s.ends(last) {
			if digits == "10" {
				s.cardinal(digits, form{})
			} else {
				s.row(digits, "零一二三四五六七八九")
			}
			s.row(second, "零一二三四五六七八九")
			return found{last, Digits}
		}
	case next == ':' && len(digits) == 2 && s.scores(at, "比分", "局分", "比数", "比數"): // 23:25
		if b, last := s.run(end + 1); len(b) == 2 && s.ends(last) && s.mark(last, ":") < 0 {
			s.pair(digits, "比", b)
			return found{last, Ratio}
		}
	case next == '/':
		if m := s.slashes(at, "、"); m.end > at {
			return m
		}
	case next == '-' && len(digits) <= 3:
		b, last := s.run(end + 1)
		if b != "" && len(b) <= 3 && s.ends(last) && s.mark(last, ".-:/%") < 0 && s.at(last) != '%' &&
			s.scores(at, "胜", "负", "击败", "战平", "比分", "不敌", "逼平", "晋级", "球", "勝", "負", "擊敗", "戰平", "進球") && (strings.ContainsRune("胜负平勝負", s.at(last)) || !strings.ContainsRune(chineseCounters, s.at(last))) {
			s.pair(digits, "比", b)
			return found{last, Ratio}
		}
	case digits == "100" && (next == '%' || next == '％'):
		s.say("百分之百")
		return found{end + utf8.RuneLen(next), Percent}
	}
	for _, name := range [...]string{"尾号", "尾号是", "尾号为", "编号", "尾號", "編號"} {
		if plain && len(digits) >= 3 && strings.HasSuffix(before, name) {
			s.chineseLine(digits)
			return found{end, Digits}
		}
	}
	for _, name := range [...]string{"波音", "空客", "航班", "房间号", "邮编", "邮政编码", "验证码", "密码", "代码", "空中巴士", "郵遞區號", "驗證碼", "密碼", "股票代號", "代碼"} {
		if plain && len(digits) >= 3 && strings.HasSuffix(strings.TrimRight(before, " ：:为是為"), name) {
			s.row(digits, "零一二三四五六七八九")
			return found{end, Digits}
		}
	}
	return s.chineseInterval(at)
}

// chineseInterval says 5-10% and 10-12km, and seasons: 2024-25赛季.
func (s *scanner) chineseInterval(at int) found {
	a, b, last := s.intervalOf(at)
	if last < 0 {
		first, end := s.run(at)
		second, last := s.run(end + 1)
		if dash := s.at(end); len(first) == 4 && first > "1900" && first < "2100" && (dash == '-' || dash == '/') && len(second) == 2 && second == itoa(101 + atoi(first[2:]))[1:] && s.ends(last) && s.mark(last, ".-/") < 0 {
			s.year(first)
			s.say(s.lang.to)
			s.row(second, "〇一二三四五六七八九")
			return found{last, Range}
		}
		return nothing
	}
	if sign := s.at(last); sign == '%' || sign == '％' || sign == '‰' {
		part := pick(sign == '‰', "千分之", "百分之")
		s.say(part)
		s.amount(a, form{})
		s.say(s.lang.to)
		s.say(part)
		s.amount(b, form{})
		return found{last + utf8.RuneLen(sign), Range}
	}
	if u, after := s.unitAt(s.space(last)); u.name != "" {
		chineseMeasured(s, s.said(func(s *scanner) { s.amount(a, form{gender: "counted"}); s.say(s.lang.to); s.amount(b, form{}) }), u)
		return found{after, Range}
	}
	return nothing
}

// isChineseYear reports whether digits before 年 are a year and no span of time.
func (s *scanner) isChineseYear(before, digits string, behind int) bool {
	named := strings.HasSuffix(before, "公元") || strings.HasSuffix(before, "西元") || strings.HasSuffix(before, "公元前") || strings.HasSuffix(before, "西元前")
	if len(digits) != 4 {
		return len(digits) == 3 && named
	}
	if digits[0] == '0' || digits[0] > '2' && !named {
		return false
	}
	if strings.HasSuffix(digits, "00") && !named {
		for _, span := range [...]string{"前", "的历史", "历史", "的歷史", "歷史", "来", "來", "之久", "间", "間", "多"} {
			if strings.HasPrefix(s.text[behind:], span) {
				return false
			}
		}
	}
	return true
}

// chineseBareYear reports whether four digits without 年 are a year: 2024巴黎奥运会, but 2024人.
func (s *scanner) chineseBareYear(before string, end int) bool {
	next := s.at(end)
	if next == ')' || next == '）' {
		last := lastRune(before)
		return last == '(' || last == '（'
	}
	if !unicode.Is(unicode.Han, next) || strings.ContainsRune(chineseCounters, next) || strings.ContainsRune("多余餘几幾来來百十号號度左以至到比和与與字户戶株座种吨家的", next) {
		return false
	}
	return !strings.ContainsRune("约約近超达達共逾第满滿编編数數量约", lastRune(before))
}

// chineseHotline reports whether digits are a number to call: 拨打120, 12345热线.
func (s *scanner) chineseHotline(at int, digits string, end int) bool {
	if len(digits) != 3 && len(digits) != 5 || digits[0] != '1' && digits[0] != '9' || s.mark(end, ",.-") >= 0 {
		return false
	}
	before, behind := strings.TrimRight(s.text[:at], " “\"：:"), s.text[end:]
	for _, word := range [...]string{"拨打", "致电", "电话", "热线", "撥打", "致電", "電話", "熱線", "專線", "专线", "打了", "拨通", "拨", "打"} {
		if strings.HasSuffix(before, word) {
			return true
		}
	}
	for _, word := range [...]string{"热线", "电话", "报警", "急救", "指挥中心", "专线", "客服", "熱線", "專線", "電話", "報案", "救护车", "救護車", "市民热线", "市民熱線", "政务", "政务服务"} {
		if strings.HasPrefix(strings.TrimLeft(behind, " ”\""), word) {
			return true
		}
	}
	return false
}

// chineseNumbered reports whether digits are a number that names something: 985高校, RTX 5090, QQ群123456789.
func (s *scanner) chineseNumbered(before, digits string, next rune) bool {
	switch {
	case digits == "985" || digits == "211" || digits == "996":
		return next != 0 && strings.ContainsRune("高工大院", next)
	case len(digits) > 5:
		for _, name := range [...]string{"号", "号码", "群", "QQ", "账号", "號", "號碼", "帳號"} {
			if strings.HasSuffix(strings.TrimRight(before, " ：:为是為"), name) {
				return true
			}
		}
	case len(digits) == 4 && !strings.HasSuffix(digits, "00") && strings.HasSuffix(before, " "):
		word := strings.TrimRight(before, " ")
		return word != "" && unicode.IsUpper(lastRune(word)) && lastRune(word) < utf8.RuneSelf && !(digits > "1900" && digits < "2100")
	}
	return false
}
