package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// What the grammars of Japanese, Chinese and Korean have in common.

// folded says what is written with characters of full width as if it were ASCII: ２０２６, 7：30, ５％.
func (s *scanner) folded(at int) found {
	const before, behind, most = 48, 64, 64
	var ascii []byte
	var ends [most + 4]int // where each byte comes from
	wide := false
	for end := at; end < len(s.text) && len(ascii) < most; {
		r, n := utf8.DecodeRuneInString(s.text[end:])
		next := s.at(end + n)
		c, ok := narrow(r)
		if !ok || !joinsWide(ascii, r, c, next) || c == ',' && !groupFollows(s.text[end+n:]) {
			break
		}
		end += n
		wide = wide || n > 1
		for _, b := range []byte(string(c)) {
			ascii = append(ascii, b)
			ends[len(ascii)-1] = end
		}
	}
	if !wide {
		return nothing
	}
	start, last := max(0, at-before), min(len(s.text), ends[len(ascii)-1]+behind)
	for start < at && !utf8.RuneStart(s.text[start]) {
		start++
	}
	for last < len(s.text) && !utf8.RuneStart(s.text[last]) {
		last++
	}
	head := s.text[start:at]
	inner := scanner{Verbalizer: s.Verbalizer, text: head + string(ascii) + s.text[ends[len(ascii)-1]:last]}
	m := inner.recognise(len(head))
	if m.end <= len(head) {
		return nothing
	}
	s.out = append(s.out, inner.out...)
	if length := m.end - len(head); length <= len(ascii) {
		m.end = ends[length-1]
	} else {
		m.end = ends[len(ascii)-1] + length - len(ascii)
	}
	return m
}

// narrow returns the character of usual width; and whether there is one.
func narrow(r rune) (rune, bool) {
	switch {
	case r > ' ' && r < utf8.RuneSelf:
		return r, true
	case r > 0xFF00 && r < 0xFF5F:
		return r - 0xFEE0, true
	case r == '￥':
		return '¥', true
	}
	return r, false
}

// groupFollows reports whether a text begins with just three digits.
func groupFollows(text string) bool {
	n := 0
	for _, r := range text {
		if c, _ := narrow(r); c < '0' || c > '9' {
			break
		}
		n++
	}
	return n == 3
}

// joinsWide reports whether a character belongs to what is folded: letters and digits do, and the marks within numbers.
func joinsWide(ascii []byte, r, c, next rune) bool {
	follows, _ := narrow(next)
	last := rune(0)
	if len(ascii) > 0 {
		last = rune(ascii[len(ascii)-1])
	}
	isDigit := func(r rune) bool { return r >= '0' && r <= '9' }
	switch {
	case wordly(c):
		return true
	case c == '%':
		return isDigit(last)
	case c == ',':
		return isDigit(last) && isDigit(follows) && (r == c || next > 0xFF00)
	case strings.ContainsRune(".:/~", c):
		return isDigit(last) && isDigit(follows)
	case c == '-', c == '+', c == '=', c == '@', c == '&', c == '_':
		return r == c && last != 0 && wordly(follows) || wordly(last) && wordly(follows) || last == 0 && r != c && isDigit(follows)
	case c == '$', c == '¥', c == '#':
		return last == 0 && r != c && wordly(follows)
	}
	return false
}

// lineNumber returns the groups of digits of a telephone number: 03-1234-5678, (02) 123-4567, +81-90-1234-5678,
// 13812345678.
func (s *scanner) lineNumber(at int) (plus bool, groups []string, end int) {
	i := at
	if s.at(i) == '+' {
		plus = true
		i++
	}
	total, hyphens, spaces := 0, 0, 0
	bracket := false
	for len(groups) < 6 {
		opened := (s.at(i) == '(' || s.at(i) == '（') && len(groups) < 2
		if opened {
			i += len(string(s.at(i)))
		}
		group, next := s.run(i)
		if group == "" {
			break
		}
		groups, total, end = append(groups, group), total+len(group), next
		if r := s.at(next); opened {
			if r != ')' && r != '）' {
				return false, nil, at
			}
			bracket = true
			next += len(string(r))
			end = next
			if i = s.space(next); s.at(i) == '-' {
				i++
			}
			continue
		}
		switch r := s.at(next); {
		case (r == '(' || r == '（') && groups[0][0] == '0' && len(groups) == 1: // 080(1234)5678
			i = next
			continue
		case (r == '-' || r == '‑' || r == '–' || r == '.' && groups[0][0] == '0' && len(groups[0]) > 1) && s.mark(next, "-‑–.") > 0:
			hyphens++
			i = next + len(string(r))
			continue
		case r == ' ' && (plus || len(groups[0]) <= 4):
			spaces++
			if i = next + 1; s.at(i) >= '0' && s.at(i) <= '9' || s.at(i) == '(' {
				continue
			}
		}
		break
	}
	if len(groups) == 0 || !s.ends(end) || s.mark(end, ".-:/") > 0 || total > 15 {
		return false, nil, at
	}
	for _, g := range groups[1:] {
		if len(g) < 2 && !plus || len(g) > 8 {
			return false, nil, at
		}
	}
	first := groups[0]
	zero := first[0] == '0'
	switch {
	case plus && total >= 8:
	case bracket && total >= 9 && zero:
	case len(groups) == 1:
		if !(total == 11 && first[0] == '1' && first[1] >= '3' || zero && (total == 10 || total == 11)) {
			return false, nil, at
		}
	case hyphens == len(groups)-1 && total >= 8 && total <= 12 && (zero && len(first) <= 5 || total == 11 && first[0] == '1' && len(first) == 3 ||
		(first == "400" || first == "800") && total == 10 || len(groups) == 2 && len(first) == 4 && len(groups[1]) == 4 && (first[:2] == "15" || first[:2] == "16" || first[:2] == "18")):
	case hyphens == 0 && spaces >= len(groups)-1 && len(groups) == 3 && total >= 9 && total <= 11 && (zero && len(first) <= 4 || total == 11 && first[0] == '1' && len(first) == 3):
	default:
		return false, nil, at
	}
	return plus, groups, end
}

// line says a telephone number, with a pause between the groups.
func (s *scanner) line(plus bool, groups []string, pause string, say func(digits string)) {
	if plus {
		s.say(s.lang.plus)
	}
	for i, group := range groups {
		if i > 0 {
			s.out = append(s.out, pause...)
		}
		say(group)
	}
}

// easternDate returns a date that begins with its year: 2026. 4. 28., 2026-04-28, 26.04.28; and M/D before a day of the week.
func (s *scanner) easternDate(at int) (t date, end int) {
	y, next := s.run(at)
	sep := s.at(next)
	if !s.numberBegins(at) || len(y) != 4 && len(y) != 2 || sep != '.' && sep != '/' && sep != '-' {
		return t, at
	}
	m, next2 := s.run(s.space(next + 1))
	spaced := s.space(next+1) > next+1
	if len(m) == 0 || len(m) > 2 || s.at(next2) != sep || spaced && (sep != '.' || len(y) == 2) {
		return t, at
	}
	d, end := s.run(s.space(next2 + 1))
	t = date{year: y, month: atoi("0" + m), day: atoi("0" + d)}
	if len(d) == 0 || len(d) > 2 || !t.valid() || !s.ends(end) || s.mark(end, "./-") >= 0 {
		return t, at
	}
	if len(y) == 2 {
		if len(m) != 2 || len(d) != 2 || sep == '-' {
			return t, at
		}
		t.year = "20" + y
		if y > "50" {
			t.year = "19" + y
		}
	}
	if s.at(end) == '.' && sep == '.' && (spaced || len(y) == 4) && !s.sentenceEnds(end+1) {
		end++
	}
	return t, end
}

// inBrackets returns a character between brackets at a place, one of some, and where they end: （火）.
func (s *scanner) inBrackets(at int, some string) (rune, int) {
	open := s.at(at)
	if open != '(' && open != '（' {
		return 0, at
	}
	at += utf8.RuneLen(open)
	r := s.at(at)
	if r == 0 || !strings.ContainsRune(some, r) {
		return 0, at
	}
	at += utf8.RuneLen(r)
	if close := s.at(at); close == ')' || close == '）' {
		return r, at + utf8.RuneLen(close)
	}
	return 0, at
}

// rangeDash returns where a dash at a place ends that means "from … to", a number on its right; or -1. What is on its left is a
// number with its unit, or a time.
func (s *scanner) rangeDash(at int, counters string) int {
	dash := s.at(at)
	if dash == 0 || !strings.ContainsRune("-–—~〜～", dash) {
		return -1
	}
	end := at + utf8.RuneLen(dash)
	next := s.space(end)
	sign := s.at(next)
	if sign == '$' || sign == '¥' || sign == '€' || sign == '￥' {
		next += utf8.RuneLen(sign)
	}
	if d, _ := s.digitAt(next); d < 0 && (dash != '〜' && dash != '～' && dash != '~' || next > end || !s.free(s.at(next))) {
		return -1
	}
	left := strings.TrimRight(s.text[:at], " ")
	last := lastRune(left)
	if r := lastRune(strings.TrimRight(left, "0123456789")); !strings.ContainsRune(counters, last) && strings.ContainsRune("-/", r) && r != 0 {
		return -1
	}
	switch {
	case left == "":
		return -1
	case strings.ContainsRune("%％℃°‰", last):
		return next
	case strings.ContainsRune(counters, last):
		for range 4 { // a number stands before the counter
			if left = strings.TrimSuffix(left, string(lastRune(left))); left != "" && unicode.IsDigit(lastRune(left)) {
				return next
			}
		}
	case (dash == '〜' || dash == '～' || dash == '~') && unicode.IsDigit(last):
		return next
	case last < utf8.RuneSelf && unicode.IsLetter(last): // 3kg-6kg
		units := strings.TrimRight(left, "kmgtclhsMGTBWVAHzin²³/")
		if units != "" && unicode.IsDigit(lastRune(units)) && len(left)-len(units) <= 5 {
			return next
		}
	case last >= '0' && last <= '9': // 10:00-11:00
		hour := strings.TrimRight(left, "0123456789")
		if len(left)-len(hour) == 2 && strings.HasSuffix(hour, ":") && len(hour) > 1 && unicode.IsDigit(rune(hour[len(hour)-2])) {
			if _, after := s.run(next); s.at(after) == ':' {
				return next
			}
		}
	}
	return -1
}

// myriad returns a quantity without an English word for a power of ten: 1.5 billion is 1500000000.
func myriad(q quantity) quantity {
	if q.scale == 0 || q.word != "" && q.word[0] >= utf8.RuneSelf {
		return q
	}
	for ; q.scale > 0; q.scale-- {
		digit := "0"
		if q.fraction != "" {
			digit, q.fraction = q.fraction[:1], q.fraction[1:]
		}
		q.whole += digit
	}
	if q.whole = strings.TrimLeft(q.whole, "0"); q.whole == "" {
		q.whole = "0"
	}
	q.word = ""
	return q
}

// englishScales are the words and signs for powers of ten that are written in English.
func englishScales() map[string]int {
	return map[string]int{"thousand": 3, "million": 6, "billion": 9, "trillion": 12, "bn": 9, "$k": 3, "$m": 6, "$mn": 6, "$b": 9, "$bn": 9, "$t": 12, "$tn": 12}
}

// intervalOf returns two numbers with a dash between them, and where the second ends; or -1.
func (s *scanner) intervalOf(at int) (a, b quantity, end int) {
	a, next := s.number(at)
	if next < 0 || !s.numberBegins(at) {
		return a, b, -1
	}
	dash := s.at(next)
	if dash == 0 || !strings.ContainsRune("-–—~〜～", dash) {
		return a, b, -1
	}
	if b, end = s.number(next + utf8.RuneLen(dash)); end < 0 || !less(a, b) || len(a.whole) > 1 && a.whole[0] == '0' || s.at(end) == dash {
		return a, b, -1
	}
	return a, b, end
}

// partOfEach names what an amount is by: a unit by CLDR's name.
func (s *scanner) partOfEach(name string) string {
	_, word, _ := strings.Cut(s.id.Measure(name, 0), "{0}")
	return strings.TrimLeft(strings.TrimSpace(word), "个個")
}

// eachMeasure returns the words of a measure, by the language's own pattern or CLDR's.
func (s *scanner) eachMeasure(patterns map[string]string, number string, u unit) string {
	pattern := patterns[u.name]
	if pattern == "" {
		pattern = s.id.Measure(u.name, 0)
	}
	if s.lang.clings { // a space behind the number
		if i := strings.Index(pattern, "{0}") + 3; i > 2 && i < len(pattern) && pattern[i] != ' ' {
			pattern = pattern[:i] + " " + pattern[i:]
		}
	} else if strings.IndexFunc(pattern, func(r rune) bool { return r < utf8.RuneSelf && unicode.IsLetter(r) }) < 0 {
		pattern = strings.ReplaceAll(pattern, " ", "")
	}
	return strings.Replace(pattern, "{0}", number, 1)
}

// said returns what is said by f alone.
func (s *scanner) said(f func(s *scanner)) string {
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text, start: s.start}
	f(&inner)
	return string(inner.out)
}

// slashes says numbers with slashes between them that are no fraction: 50/80/120元, 120/80mmHg.
func (s *scanner) slashes(at int, pause string) found {
	var groups []string
	i := at
	for {
		digits, end := s.run(i)
		if digits == "" || len(digits) > 4 {
			return nothing
		}
		groups = append(groups, digits)
		if s.mark(end, "/") < 0 {
			break
		}
		i = end + 1
	}
	inner := scanner{Verbalizer: s.Verbalizer, text: s.text}
	m := nothing
	for _, try := range [...]recogniser{amountOfMoney, percentage, measureOf, plainBehindSign} {
		if inner.out = inner.out[:0]; m.end <= i {
			m = try(&inner, i)
		} else {
			break
		}
		if m.end > i {
			break
		}
	}
	if m.end <= i || len(groups) == 1 || len(groups) == 2 && m.class != Measure {
		return nothing
	}
	for _, digits := range groups[:len(groups)-1] {
		s.cardinal(digits, form{})
		s.out = append(s.out, pause...)
	}
	s.say(string(inner.out))
	return found{m.end, Range}
}

// slashUnit says a slash behind a counter and before a unit: 元/㎡.
func (s *scanner) slashUnit(at int, counters, each string) found {
	if !strings.ContainsRune(counters, s.before(at)) {
		return nothing
	}
	if u, end := s.unitAt(at + 1); u.name != "" && u.per == "" {
		s.say(each)
		s.say(s.partOfEach(u.name))
		return found{end, Measure}
	}
	if s.free(s.at(at+1)) && !s.lang.clings {
		s.say(each)
		return found{at + 1, Measure}
	}
	return nothing
}

// linePlus reports whether a telephone number begins at a plus.
func (s *scanner) linePlus(at int) bool {
	_, _, end := s.lineNumber(at)
	return end > at
}

// belowZero says temperatures under zero, -5℃ and -10~1도, with the words for what is below and above. The degrees are
// written as a word or a sign; those behind a sign may have another word.
func (s *scanner) belowZero(at int, below, above, degree, celsius string) found {
	a, end := s.number(at + utf8.RuneLen(s.at(at)))
	if b := s.before(at); end < 0 || wordly(b) && !s.free(b) {
		return nothing
	}
	degrees := func(at int) (string, int) {
		at = s.space(at)
		for _, sign := range [...]string{degree, "℃", "°C"} {
			if strings.HasPrefix(s.text[at:], sign) {
				if sign == degree {
					return degree, at + len(sign)
				}
				return celsius, at + len(sign)
			}
		}
		return "", -1
	}
	say := func(q quantity, sign, word string) {
		s.say(sign)
		s.amount(q, s.countForm(""))
		s.say(word)
	}
	first, after := degrees(end)
	if after > end {
		end = after
	}
	dash := s.at(end)
	next := end + utf8.RuneLen(dash)
	if dash != 0 && strings.ContainsRune("~∼〜～–", dash) {
		sign := above
		if r := s.at(next); r == '-' || r == '−' {
			next, sign = next+utf8.RuneLen(r), below
		}
		if b, last := s.number(next); last > 0 {
			if word, behind := degrees(last); behind > 0 {
				say(a, below, word)
				if s.lang.clings {
					s.out = append(s.out, s.lang.to...)
				} else {
					s.say(s.lang.to)
				}
				if strings.Trim(b.whole+b.fraction, "0") == "" {
					sign = ""
				}
				say(b, sign, word)
				return found{behind, Range}
			}
		}
	}
	if after < 0 {
		return nothing
	}
	say(a, below, first)
	return found{after, Measure}
}

// longNumber reports whether digits are said one by one: eleven or more that are no round number.
func longNumber(digits string) bool { return len(digits) > 10 && !strings.HasSuffix(digits, "000") }
