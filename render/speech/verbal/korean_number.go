package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// koreanQuantity reads a number with the words in it: 1억2천만, 3만5000, 12조1천661억, 1.5조.
func (s *scanner) koreanQuantity(at int) (q quantity, end int) {
	q, end = s.number(at)
	if end < 0 {
		return q, -1
	}
	total, section, read, least := 0, 0, false, int(1e16)
	for part := q; ; {
		small, after := 1, end
		for {
			n, next := s.koreanPower(after, "십백천")
			if n == 1 || small >= 1e4 {
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
		if big > 1 && big >= least { // 13억13억 is no number
			break
		}
		if big > 1 {
			least = big
		}
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
