package verbal

import "strings"

// easternNumbers are the words for numbers in Russian or Ukrainian. CLDR's rules have the cardinal numbers in the nominative;
// the other cases and the ordinals follow from these.
type easternNumbers struct {
	cases                            map[int]string   // the six cases of a number, in one string with spaces; two words with a slash are those of two genders
	forms                            map[int][]string // those, each by itself: of one, those of its four genders
	stems                            map[int]string   // the ordinal numbers without their endings
	begin                            map[int]string   // the beginnings of compounds, where they are not the genitive
	hard                             [4][6]string     // the endings of ordinals: masculine, feminine, neuter, plural
	third                            [4][6]string     // those of "third"
	oj                               string           // the ending of ordinals that are stressed on it, or ""
	ojs                              map[int]bool     // which those are
	scales                           map[int]names    // thousand and so on
	thousandth, millionth, billionth string
	decline                          func(n names, plural bool, c kase) string
	comma                            string
	whole                            string // the stem of "целая", "ціла"
}

func genderIndex(gender string) int {
	switch gender {
	case "feminine":
		return 1
	case "neuter":
		return 2
	case "plural":
		return 3
	}
	return 0
}

// parse parts the cases of the numbers.
func (e *easternNumbers) parse() *easternNumbers {
	e.forms = make(map[int][]string, len(e.cases))
	for n, list := range e.cases {
		e.forms[n] = strings.Fields(strings.ReplaceAll(list, ";", " "))
	}
	return e
}

// word returns the form of a number that is one word.
func (e *easternNumbers) word(n int, gender string, c kase) string {
	i := int(c)
	if n == 1 {
		i += 6 * genderIndex(gender)
	}
	forms := e.forms[n]
	if i >= len(forms) {
		return ""
	}
	he, she, differ := strings.Cut(forms[i], "/")
	if differ && gender == "feminine" {
		return she
	}
	return he
}

// cardinal returns the words of a number.
func (e *easternNumbers) cardinal(digits, gender string, c kase) string {
	c = c.plain()
	digits = strings.TrimLeft(digits, "0")
	if digits == "" {
		return e.word(0, gender, c)
	}
	var words []string
	for len(digits) > 0 {
		head := (len(digits)-1)%3 + 1
		group, power := atoi(digits[:head]), len(digits)-head
		digits = digits[head:]
		if group == 0 {
			continue
		}
		if power == 0 {
			words = append(words, e.small(group, gender, c)...)
			break
		}
		n := e.scales[power]
		words = append(words, e.small(group, n.gender, c)...)
		words = append(words, e.form(group, n, c))
	}
	return strings.Join(words, " ")
}

// addends returns the numbers that a number below a thousand is said by: 300, 40 and 5; 300 and 15.
func addends(n int) []int {
	var all []int
	tens, ones := n%100/10*10, n%10
	if tens == 10 {
		tens, ones = 0, n%100
	}
	for _, part := range [...]int{n / 100 * 100, tens, ones} {
		if part > 0 {
			all = append(all, part)
		}
	}
	return all
}

// form returns the form of a noun behind a number below a thousand.
func (e *easternNumbers) form(group int, n names, c kase) string {
	one := group%10 == 1 && group%100 != 11
	switch {
	case one && c == nominative:
		return n.one
	case one:
		return e.decline(n, false, c)
	case c != nominative && c != accusative:
		return e.decline(n, true, c)
	case group%10 > 1 && group%10 < 5 && (group%100 < 12 || group%100 > 14):
		return n.few
	}
	return n.more
}

// small returns the words of a number below a thousand.
func (e *easternNumbers) small(group int, gender string, c kase) []string {
	var words []string
	for _, n := range addends(group) {
		if word := e.word(n, gender, c); word != "" {
			words = append(words, word)
		}
	}
	return words
}

// ordinal returns the words of an ordinal number.
func (e *easternNumbers) ordinal(digits, gender string, c kase) string {
	c = c.plain()
	digits = strings.TrimLeft(digits, "0")
	if digits == "" {
		return e.cardinal("0", gender, c)
	}
	if len(digits) > 12 {
		return e.cardinal(digits, gender, c)
	}
	i := genderIndex(gender)
	for k, stem := range [...]string{e.thousandth, e.millionth, e.billionth} {
		head, whole := strings.CutSuffix(digits, strings.Repeat("0", 3*k+3))
		if !whole || head == "" || len(head) > 3 {
			continue
		}
		if head == "1" {
			return stem + e.hard[i][c]
		}
		return e.combined(atoi(head), true) + stem + e.hard[i][c]
	}
	low := 0 // the part that is an ordinal number
	n := atoi(digits[max(0, len(digits)-3):])
	switch {
	case n == 0: // whole thousands behind millions
		low = 1000
	case n%100 == 0:
		low = n
	case n%100 < 20:
		low = n % 100
	case n%10 == 0:
		low = n % 100
	default:
		low = n % 10
	}
	if low == 1000 {
		return e.cardinal(digits, gender, c)
	}
	rest := ""
	if head := atoi(digits) - low; head > 0 {
		rest = e.cardinal(itoa(head), "masculine", nominative) + " "
		if one := e.word(1, "feminine", nominative) + " "; head < 2000 && head >= 1000 { // "тысяча девятьсот"
			rest = strings.TrimPrefix(rest, one)
		}
	}
	ending := e.hard[i][c]
	switch {
	case low == 3:
		ending = e.third[i][c]
	case e.ojs[low] && i == 0 && (c == nominative || c == accusative):
		ending = e.oj
	}
	return rest + e.stems[low] + ending
}

// combined returns a number as the beginning of a word.
func (e *easternNumbers) combined(n int, ordinal bool) string {
	var b strings.Builder
	if n >= 1000 {
		if n == 1000 {
			return e.begin[1000]
		}
		b.WriteString(e.combined(n/1000, ordinal) + e.begin[1000])
		n %= 1000
	}
	for _, n := range addends(n) {
		if begin, ok := e.begin[n]; ok && !(ordinal && n > 1 && n < 5) {
			b.WriteString(begin)
		} else {
			b.WriteString(e.word(n, "masculine", genitive))
		}
	}
	return b.String()
}

// decimals says 3,5 as "три целых пять десятых".
func (e *easternNumbers) decimals(s *scanner, q quantity, _ string, c kase) {
	c = c.plain()
	digits := q.fraction
	if len(digits) > 6 {
		s.say(e.cardinal(q.whole, "masculine", nominative))
		s.say(e.comma)
		s.digits(digits)
		return
	}
	stem := [...]string{"", e.stems[10], e.stems[100], e.thousandth, e.combined(10, true) + e.thousandth, e.combined(100, true) + e.thousandth, e.millionth}[len(digits)]
	part := func(digits, stem string) {
		s.say(e.cardinal(digits, "feminine", c))
		n := atoi(digits[max(0, len(digits)-2):])
		switch {
		case n%10 == 1 && n != 11:
			s.say(stem + e.hard[1][c])
		case c == nominative || c == accusative:
			s.say(stem + e.hard[3][genitive])
		default:
			s.say(stem + e.hard[3][c])
		}
	}
	part(q.whole, e.whole)
	part(digits, stem)
}

// parts says a fraction: "две пятых", "два с половиной".
func (e *easternNumbers) parts(s *scanner, whole, over, under string, half, third, quarter names) {
	n, d := atoi(over), atoi(under)
	c := nominative
	if s.ask == "genitive" {
		c = genitive
	}
	if whole == "" && n >= d && n > 9 { // 24/7, 50/50
		s.say(e.cardinal(over, "masculine", nominative))
		s.say(s.lang.over)
		s.say(e.cardinal(under, "masculine", nominative))
		return
	}
	if whole != "" {
		if n == 1 && d == 2 {
			s.say(e.cardinal(whole, "masculine", c))
			s.say(half.rest)
			return
		}
		s.say(e.cardinal(whole, "feminine", c))
		if w := atoi(whole); w%10 == 1 && w%100 != 11 {
			s.say(e.whole + e.hard[1][c])
		} else {
			s.say(e.whole + e.hard[3][genitive])
		}
	}
	s.say(e.cardinal(over, "feminine", c))
	named := names{}
	switch d {
	case 3:
		named = third
	case 4:
		named = quarter
	}
	switch one := n%10 == 1 && n%100 != 11; {
	case named.one != "" && n < 5:
		s.say(e.form(n, named, c))
	case one:
		s.say(e.ordinal(under, "feminine", c))
	default:
		s.say(e.ordinal(under, "plural", genitive))
	}
}
