package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// koreanOwn says what Korean alone writes so.
func koreanOwn(s *scanner, at int) found {
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
		return s.koreanNumber(at)
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
		if m := s.lang.eastern.phone(s, at); m.end > at {
			return m
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
		if m := s.lexical(at); m.end > at {
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

// koreanNumber says numbers in their Korean settings.
func (s *scanner) koreanNumber(at int) found {
	if m, more := s.lang.eastern.begins(s, at); !more {
		return m
	}
	digits, end := s.run(at)
	if m := s.long(digits, end); m.end > at {
		return m
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
			for n := 0; s.at(last) == next; n++ {
				s.cardinal(digits, form{})
				s.out = append(s.out, ',')
				digits = second
				if second, last = s.run(last + utf8.RuneLen(next)); second == "" || n > 12 {
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
