package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// koreanOwn says what Korean alone writes so.
func koreanOwn(s *scanner, at int, words map[string]string) found {
	r := s.at(at)
	switch {
	case r >= '0' && r <= '9':
		if m := s.lexical(at, words); m.end > at && s.numberBegins(at) {
			return m
		}
		s.out = s.out[:0]
		return s.koreanNumber(at)
	case r > 0xFF00 && r < 0xFF5F && r != '～':
		if m := s.folded(at); m.end > at {
			return m
		}
	case unicodeRoman(r) > 0:
		s.cardinal(itoa(unicodeRoman(r)), form{})
		return found{at + utf8.RuneLen(r), Roman}
	case r == '±' || r == '+' && (s.free(s.before(at)) || s.before(at) == '(' || s.before(at) == ' ') && !s.linePlus(at):
		inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: at + utf8.RuneLen(r)}
		if d, _ := s.digitAt(inner.start); d >= 0 {
			if m := inner.recognise(inner.start); m.end > at {
				s.say(pick(r == '±', "플러스마이너스", "플러스"))
				s.say(string(inner.out))
				return m
			}
		}
	case r == '+', r == '(':
		if plus, groups, end := s.lineNumber(at); end > at {
			s.line(plus, groups, ",", s.digits)
			return found{end, Telephone}
		}
	case r == '/':
		return s.slashUnit(at, "원러로엔안", " 퍼 ")
	case r == '-' || r == '−':
		if m := s.belowZero(at, "영하", "영상", "도", "도"); m.end > at {
			return m
		}
		if m := s.negative(at, ""); m.end > at {
			return m
		}
		if d, _ := s.digitAt(at + utf8.RuneLen(r)); d >= 0 && s.free(s.before(at)) && s.rangeDash(at, koreanUnitEnds) < 0 {
			s.out, s.bare = append(s.out, ' '), true
			return found{at + utf8.RuneLen(r), Version} // 현무-5
		}
	case r < utf8.RuneSelf && unicode.IsLetter(r) && s.begins(at):
		if m := s.lexical(at, words); m.end > at {
			return m
		}
		if unicode.IsUpper(r) {
			return s.serial(at, s.digits)
		}
	}
	if end := s.rangeDash(at, koreanUnitEnds); end > at {
		from := "에서"
		if last := lastRune(strings.TrimRight(s.text[:at], " ")); strings.ContainsRune("년월일시분", last) || last >= '0' && last <= '9' && strings.Contains(s.text[max(0, at-3):at], ":") {
			from = "부터"
		}
		s.out, s.bare = append(append(s.out, from...), ' '), true
		return found{end, Range}
	}
	return nothing
}

// koreanUnitEnds are last characters of units behind which a dash means "from … to".
const koreanUnitEnds = "년월일시분초원명개세살회차도배층위장권호점등급조만억천인주대기석곳건"

// ratio says a score.
func (s *scanner) ratio(a, b string) { s.lang.ratio(s, a, b) }

// koreanNumber says numbers in their Korean settings.
func (s *scanner) koreanNumber(at int) found {
	if m := s.folded(at); m.end > at {
		return m
	}
	if !s.numberBegins(at) {
		return nothing
	}
	if t, end := s.easternDate(at); end > at {
		s.date(t)
		return found{s.koreanWeekday(end), Date}
	}
	if plus, groups, end := s.lineNumber(at); end > at {
		s.line(plus, groups, ",", s.digits)
		return found{end, Telephone}
	}
	digits, end := s.run(at)
	if longNumber(digits) && s.ends(end) && s.mark(end, ".,") < 0 {
		s.digits(digits)
		return found{end, Digits}
	}
	if m := s.koreanPair(at, digits, end); m.end > at {
		return m
	}
	if strings.HasPrefix(s.text[end:], "분의") && s.mark(end, ".,") < 0 { // 3분의 1
		if over, last := s.run(s.space(end + len("분의"))); over != "" {
			s.parts("", over, digits)
			return found{last, Fraction}
		}
	}
	if (digits == "112" || digits == "119" || digits == "114" || digits == "113" || digits == "118") && s.koreanCalled(at, end) {
		s.digits(digits)
		return found{end, Telephone}
	}
	for _, name := range [...]string{"보잉", "에어버스", "편명", "비밀번호", "우편번호", "계좌번호", "번호는", "인증번호", "내선", "에어버스 "} {
		if len(digits) >= 3 && strings.HasSuffix(strings.TrimRight(s.text[:at], " -"), name) && s.mark(end, ".,") < 0 {
			s.digits(digits)
			return found{end, Digits}
		}
	}
	if b, last := s.run(end + 1); s.at(end) == '-' && b != "" && len(b) < 4 && len(digits) < 4 && s.ends(last) && s.mark(last, ".-:/") < 0 &&
		s.scores(at, "승", "패", "이겼", "졌", "꺾", "비겼", "스코어", "물리쳤", "제압", "동점", "역전") {
		s.ratio(digits, b)
		return found{last, Ratio}
	}
	if s.at(end) == '/' {
		if m := s.slashes(at, ", "); m.end > at {
			return m
		}
	}
	if m := s.koreanInterval(at); m.end > at {
		return m
	}
	q, end := s.koreanQuantity(at)
	if end < 0 {
		return nothing
	}
	return s.koreanCounted(q, end)
}

// koreanQuantity reads a number with the words in it: 1억2천만, 3만5000, 12조1천661억, 1.5조.
func (s *scanner) koreanQuantity(at int) (q quantity, end int) {
	q, end = s.number(at)
	if end < 0 {
		return q, -1
	}
	total, section, read := 0, 0, false
	for part := q; ; {
		small, after := 1, end
		for {
			n, next := s.koreanPower(after, "십백천")
			if n == 1 {
				break
			}
			small, after = small*n, next
		}
		big, next := s.koreanPower(after, "만억조")
		if part.fraction != "" || len(part.whole) > 8 {
			if small*big > 1 {
				q.word, q.scale = s.text[end:next], len(itoa(small*big))-1
			}
			return q, next
		}
		section, end = section+atoi(part.whole)*small, next
		if big > 1 {
			total, section = total+section*big, 0
		}
		if small*big == 1 {
			break
		}
		read = true
		from := next
		if s.at(next) == ' ' && big > 1 {
			from++
		}
		more, last := s.number(from)
		if last < 0 || more.whole == "" || more.fraction != "" || len(more.whole) > 4 || big == 1 && len(more.whole) >= len(itoa(small)) {
			break
		}
		if from > next { // 1억 2000만, but no 3만 5명
			if n, _ := s.koreanPower(last, "십백천만억조"); n == 1 && len(more.whole) < 4 {
				break
			}
		}
		part, end = more, last
	}
	if read {
		q = quantity{whole: itoa(total + section)}
	}
	return q, end
}

// koreanPower returns the power of ten whose word stands at a place, one of some, and where it ends; or 1.
func (s *scanner) koreanPower(at int, some string) (int, int) {
	r := s.at(at)
	if r == 0 || !strings.ContainsRune(some, r) {
		return 1, at
	}
	end := at + utf8.RuneLen(r)
	if behind := s.text[end:]; r == '조' && (strings.HasPrefix(behind, "각") || strings.HasPrefix(behind, "직") || strings.HasPrefix(behind, "항")) ||
		r == '백' && (strings.HasPrefix(behind, "신") || strings.HasPrefix(behind, "화")) {
		return 1, at
	}
	return map[rune]int{'십': 10, '백': 100, '천': 1000, '만': 1e4, '억': 1e8, '조': 1e12}[r], end
}

// koreanInterval says 5~7명, 2019~2024년 and 10~12km, each number with what is counted.
func (s *scanner) koreanInterval(at int) found {
	a, b, last := s.intervalOf(at)
	if last < 0 {
		return nothing
	}
	if u, after := s.unitAt(s.space(last)); u.name != "" {
		s.koreanMeasured(s.said(func(s *scanner) { s.amount(a, form{}) })+"에서 "+s.said(func(s *scanner) { s.amount(b, form{}) }), u)
		return found{after, Range}
	}
	first, end := s.koreanQuantity(at)
	dash := s.at(end)
	next := end + utf8.RuneLen(dash)
	if first.scale > 0 || !strings.ContainsRune("-–—~〜～", dash) {
		return nothing
	}
	second, last := s.koreanQuantity(next)
	if last < 0 || second.scale > 0 {
		return nothing
	}
	counter, native := s.koreanCounter(last, first)
	if counter == "" {
		return nothing
	}
	_, alike := s.koreanCounter(last, second)
	word := "에서 "
	if strings.Contains("|년|월|일|시|", "|"+counter+"|") {
		word = "부터 "
	}
	if counter == "시즌" {
		s.koreanAmount(first, form{})
	} else {
		s.koreanSaid(first, counter, native)
	}
	s.out = append(s.out, word...)
	s.koreanSaid(second, counter, alike)
	return found{last + len(counter), Range}
}

// koreanSaid says a number with its counter.
func (s *scanner) koreanSaid(q quantity, counter string, native bool) {
	switch n := q.small(); {
	case counter == "월" && n >= 1 && n <= 12:
		s.say(koreanMonth(n))
		return
	case native:
		s.koreanAmount(q, form{gender: "native"})
	default:
		s.koreanAmount(q, form{})
	}
	if strings.Contains("|년|월|일|년대|", "|"+counter+"|") || counter == "대" && !native {
		s.out = append(s.out, counter...)
	} else {
		s.say(counter)
	}
}

// koreanCounted says a number before what it counts, or as a plain one.
func (s *scanner) koreanCounted(q quantity, end int) found {
	next := s.at(end)
	if next == '%' || next == '％' {
		s.koreanAmount(q, form{})
		s.say("퍼센트")
		after := end + utf8.RuneLen(next)
		if p := s.at(after); (p == 'p' || p == 'P') && s.ends(after+1) {
			s.out = append(s.out, "포인트"...)
			after++
		}
		return found{after, Percent}
	}
	if next == '여' { // 120여 명
		if counter, _ := s.koreanCounter(s.space(end+len("여")), q); counter != "" {
			s.koreanAmount(q, form{})
			s.out = append(s.out, "여"...)
			s.gap(end+len("여"), s.space(end+len("여")))
			return found{end + len("여"), Cardinal}
		}
	}
	if word := s.wordBefore(s.start); word != "" && s.free(s.before(s.start)) && unicode.IsDigit(s.before(s.start-len(word))) { // 11시40분
		s.out = append(s.out, ' ')
	}
	leading := strings.HasPrefix(q.whole, "0") && len(q.whole) > 1 && q.fraction == ""
	from := s.space(end)
	counter, native := s.koreanCounter(from, q)
	switch {
	case counter == "" && !unicode.Is(unicode.Hangul, next):
		if q.scale == 0 && (q.fraction != "" || q.whole != "" && s.text[s.start:end] != "" && !s.koreanScaled(end)) {
			return nothing // as everywhere
		}
		if m, after := s.moneyAt(from); m.code != "" {
			s.koreanAmount(q, form{})
			s.say(s.moneyName(q, m))
			return found{after, Money}
		}
		if u, after := s.unitAt(from); u.name != "" {
			s.koreanMeasured(s.said(func(s *scanner) { s.koreanAmount(q, form{}) }), u)
			return found{after, Measure}
		}
		s.koreanAmount(q, form{})
	case counter == "월" || counter == "년" || counter == "일" || counter == "년대":
		if leading {
			q.whole = strings.TrimLeft(q.whole, "0")
		}
		if from > end || q.whole == "" {
			return nothing
		}
		s.koreanSaid(q, counter, false)
		if strings.HasPrefix(counter, "년") {
			return found{end + len(counter), Year}
		}
		return found{s.koreanWeekday(end + len(counter)), Date}
	case leading && counter != "분" && counter != "시" && counter != "초":
		return nothing
	case counter == "번째":
		digits := q.whole
		if from == end {
			s.koreanOrdinalWord(digits)
			return found{end + len(counter), Ordinal}
		}
		s.koreanOrdinalWord(digits)
		return found{from + len(counter), Ordinal}
	case native:
		q.whole = strings.TrimLeft(q.whole, "0")
		s.koreanAmount(q, form{gender: "native"})
		s.gap(end, from)
	default:
		if leading {
			q.whole = strings.TrimLeft(q.whole, "0")
			if q.whole == "" {
				q.whole = "0"
			}
		}
		s.koreanAmount(q, form{})
		if from == end && counter != "대" && !koreanParticle(s.word(end)) && !strings.HasSuffix(s.text[:s.start], "제") {
			s.gap(end, from)
		}
	}
	if q.fraction != "" {
		return found{end, Decimal}
	}
	return found{end, Cardinal}
}

// gap sets a space between a number and what is written directly behind it.
func (s *scanner) gap(end, from int) {
	if from == end {
		s.out = append(s.out, ' ')
	}
}

// koreanScaled reports whether the number before a place ended in a word: 3만.
func (s *scanner) koreanScaled(end int) bool {
	return strings.ContainsRune("십백천만억조", s.before(end))
}

// koreanOrdinalWord says 첫 번째, 스물한 번째.
func (s *scanner) koreanOrdinalWord(digits string) {
	if digits == "1" {
		s.say("첫")
	} else {
		s.cardinal(digits, form{gender: "native"})
	}
	s.say("번째")
}

// koreanWeekday says the day of the week that stands in brackets at a place, and returns where it ends.
func (s *scanner) koreanWeekday(at int) int {
	day, end := s.inBrackets(at, "월화수목금토일")
	if day == 0 {
		return at
	}
	s.say(string(day) + "요일")
	return end
}

// koreanCalled reports whether 112 and 119 are numbers to call.
func (s *scanner) koreanCalled(at, end int) bool {
	behind := s.text[end:]
	for _, word := range [...]string{"에 신고", "신고", "구급", "구조", "상황실", "로 신고", "에 전화", "종합상황", "안전센터", "대원", "특수", "에 연락", "지령"} {
		if strings.HasPrefix(strings.TrimLeft(behind, " "), word) {
			return true
		}
	}
	return strings.HasSuffix(strings.TrimRight(s.text[:at], " "), "국번 없이")
}

// koreanPair says 6·25, 3·1절, scores 2대1, and lists 3·4호기.
func (s *scanner) koreanPair(at int, digits string, end int) found {
	if len(digits) > 3 {
		return nothing
	}
	switch next := s.at(end); next {
	case '·', '・', 'ㆍ', '‧':
		second, last := s.run(end + utf8.RuneLen(next))
		if second == "" || len(second) > 2 {
			return nothing
		}
		if s.at(last) == next { // 3·4·5호기
			for s.at(last) == next {
				s.cardinal(digits, form{})
				s.out = append(s.out, ',')
				digits = second
				if second, last = s.run(last + utf8.RuneLen(next)); second == "" {
					return nothing
				}
			}
			s.cardinal(digits, form{})
			s.out = append(s.out, ',')
			s.cardinal(second, form{})
			if counter, _ := s.koreanCounter(last, quantity{whole: second}); counter != "" {
				s.gap(last, last)
			}
			return found{last, Cardinal}
		}
		if counter, native := s.koreanCounter(last, quantity{whole: second}); counter != "" && counter != "월" || counter == "월" && s.mark(last, ".") < 0 {
			f := form{}
			if native {
				f.gender = "native"
			}
			if counter == "월" {
				s.say(strings.TrimSuffix(koreanMonth(max(1, min(12, atoi(digits)))), "월"))
				s.out = append(s.out, ',')
				s.say(koreanMonth(max(1, min(12, atoi(second)))))
				return found{last + len(counter), Date}
			}
			s.cardinal(digits, f)
			s.out = append(s.out, ',')
			s.cardinal(second, f)
			s.gap(last, last)
			return found{last, Cardinal}
		}
		if n := atoi(digits); n < 1 || n > 12 || atoi(second) > 31 {
			return nothing
		}
		s.cardinal(digits, form{})
		if second == "12" || second == "10" {
			s.out = append(s.out, s.said(func(s *scanner) { s.cardinal(second, form{}) })...)
		} else {
			s.out = append(s.out, s.said(func(s *scanner) { s.digits(second) })...)
		}
		return found{last, Digits}
	case '.': // 3.1절
		second, last := s.run(end + 1)
		if second == "" || len(second) > 2 || s.at(last) == '.' {
			return nothing
		}
		for _, event := range [...]string{"절", "민주", "전쟁", "광복", "기념", "혁명", "항쟁", "사태", "운동", "참사", "만세", "제헌"} {
			if strings.HasPrefix(s.text[s.space(last):], event) {
				s.cardinal(digits, form{})
				s.out = append(s.out, s.said(func(s *scanner) { s.digits(second) })...)
				return found{last, Digits}
			}
		}
	case '/': // 3/4분기
		if second, last := s.run(end + 1); strings.HasPrefix(s.text[last:], "분기") && len(second) == 1 && len(digits) == 1 {
			s.digits(digits + second)
			return found{last, Ordinal}
		}
	case '대', ' ':
		from := s.space(end)
		if s.at(from) != '대' {
			return nothing
		}
		second, last := s.run(s.space(from + len("대")))
		if second == "" || len(second) > 3 || s.at(last) == '%' || from > end && s.space(from+len("대")) == from+len("대") || s.mark(last, ".,") >= 0 {
			return nothing
		}
		if counter, _ := s.koreanCounter(last, quantity{whole: second}); counter != "" && counter != "로" {
			return nothing
		}
		s.cardinal(digits, form{})
		s.say("대")
		s.cardinal(second, form{})
		return found{last, Ratio}
	}
	return nothing
}
