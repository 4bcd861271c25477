package verbal

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// money is what an amount is counted in.
type money struct {
	code  string // by ISO 4217
	names names  // what the grammar calls it; empty where CLDR's name is said
}

// A moneySign is how a currency is written.
type moneySign struct{ sign, code string }

// signsOfMoney are the signs by which currencies are known everywhere.
var signsOfMoney = [...]moneySign{
	{"US$", "USD"}, {"A$", "AUD"}, {"AU$", "AUD"}, {"C$", "CAD"}, {"CA$", "CAD"}, {"HK$", "HKD"}, {"NZ$", "NZD"}, {"S$", "SGD"}, {"NT$", "TWD"},
	{"R$", "BRL"}, {"MX$", "MXN"}, {"CN¥", "CNY"}, {"$", "USD"}, {"€", "EUR"}, {"£", "GBP"}, {"¥", "JPY"}, {"￥", "JPY"}, {"₹", "INR"}, {"₽", "RUB"},
	{"₩", "KRW"}, {"₺", "TRY"}, {"₴", "UAH"}, {"₪", "ILS"}, {"₫", "VND"}, {"₦", "NGN"}, {"₱", "PHP"}, {"฿", "THB"}, {"₸", "KZT"},
	{"₾", "GEL"}, {"zł", "PLN"}, {"Kč", "CZK"}, {"Fr.", "CHF"}, {"＄", "USD"}, {"₡", "CRC"},
}

// moneySigns returns the signs of the language, then those that are known everywhere.
func moneySigns(lang *language) []moneySign {
	var all []moneySign
	for sign, code := range lang.signs {
		all = append(all, moneySign{sign, code})
	}
	return append(all, signsOfMoney[:]...)
}

// moneyAt returns the currency whose sign, code or word stands at a place, and where it ends; or a zero money.
func (s *scanner) moneyAt(at int) (m money, end int) {
	end = at
	if !s.mayStart(at, startsMoney) {
		return m, end
	}
	take := func(sign, code string) {
		if next := at + len(sign); next > end && strings.HasPrefix(s.text[at:], sign) && (!wordly(lastRune(sign)) || s.ends(next)) {
			m, end = s.currency(code), next
		}
	}
	for i := range s.signs {
		take(s.signs[i].sign, s.signs[i].code)
	}
	if end == at && len(s.text) >= at+3 {
		if code := s.text[at : at+3]; strings.Trim(code, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == "" && slices.Contains(cldr.Moneys[:], code) && s.begins(at) && (s.ends(at+3) || s.text[at+3] >= '0' && s.text[at+3] <= '9') {
			m, end = s.currency(code), at+3
		}
	}
	return m, end
}

// currency returns a currency with the names that are said.
func (s *scanner) currency(code string) money {
	m := money{code: code}
	if !s.options.FullCurrency {
		m.names = s.lang.currencies[code]
	}
	return m
}

// moneyBehindSign says $13, $13 billion, €3bn, US$5, EUR 20.
func moneyBehindSign(s *scanner, at int) found {
	m, next := s.moneyAt(at)
	if m.code == "" || !s.begins(at) && wordly(s.at(at)) {
		return nothing
	}
	next = s.space(next)
	if r := s.at(next); r == '-' || r == '−' {
		next += utf8.RuneLen(r)
	}
	q, end := s.number(next)
	if end < 0 || q.whole == "" {
		return nothing
	}
	end = s.pointed(&q, end)
	if b := s.before(next); b == '-' || b == '−' {
		q.negative = true
	}
	after, scaled := s.scaledMoney(&q, end)
	if scaled {
		end = after
	}
	if r := s.at(end); !scaled && (r == '–' || r == '-') { // $10–15 million
		dash := end + utf8.RuneLen(r)
		if again, after := s.moneyAt(dash); again.code == m.code {
			dash = after
		}
		if to, last := s.number(dash); last > 0 && less(q, to) {
			if after, ok := s.scaledMoney(&to, last); ok {
				last = after
			}
			if s.ends(last) {
				s.between(func() { s.amount(q, s.countForm(m.names.gender)) }, func() { s.money(to, m) })
				return found{last, Range}
			}
		}
	}
	if !s.ends(end) {
		return nothing
	}
	s.money(q, m)
	return found{s.perUnit(end), Money}
}

// amountOfMoney says 13 €, 13 Mrd. Euro, 20 EUR, 5 zł.
func amountOfMoney(s *scanner, at int) found {
	if !s.begins(at) {
		return nothing
	}
	q, end := s.number(at)
	if end < 0 {
		return nothing
	}
	if after, ok := s.scaledMoney(&q, end); ok {
		end = after
	}
	next := s.space(end)
	m, after := s.moneyAt(next)
	if m.code == "" || !s.ends(after) {
		return nothing
	}
	s.money(q, m)
	return found{s.perUnit(after), Money}
}

// perUnit says what an amount of money is for, where that stands behind a slash, and returns where it ends: 5 €/kg.
func (s *scanner) perUnit(end int) int {
	if s.at(end) != '/' || s.lang.per == nil {
		return end
	}
	if u, after := s.unitAt(end + 1); u.name != "" && u.per == "" {
		s.say(s.lang.per(s, u.name, ""))
		return after
	}
	word := s.word(end + 1)
	after := end + 1 + len(word)
	if len(word) < 2 || strings.ToLower(word) != word || s.at(after) == '/' {
		return end
	}
	s.say(s.lang.per(s, "", word))
	return after
}

// pointed reads the fraction of an amount behind a sign that is written with a full stop where the language writes a comma:
// $3.5 million, CHF 1'250.50.
func (s *scanner) pointed(q *quantity, end int) int {
	if q.fraction != "" || s.decimalMark() != ',' || s.mark(end, ".") < 0 {
		return end
	}
	fraction, after := s.run(end + 1)
	if len(fraction) > 2 || s.mark(after, ".,:/-") >= 0 {
		return end
	}
	q.fraction, q.point = fraction, true
	return after
}

// scaledMoney is scaled, where single letters count too: m, bn, k.
func (s *scanner) scaledMoney(q *quantity, end int) (int, bool) {
	if after, ok := s.scaled(q, end); ok {
		return after, true
	}
	word := s.word(end)
	if word == "" { // 3 M€
		at := s.space(end)
		word = s.word(at)
		if m, _ := s.moneyAt(at + len(word)); m.code == "" {
			return end, false
		}
		end = at
	}
	power, ok := s.lang.scales["$"+strings.ToLower(word)]
	if !ok || word == "" {
		return end, false
	}
	q.scale = power
	return end + len(word), true
}

// countForm returns the form of a number before a noun of a gender.
func (s *scanner) countForm(gender string) form {
	if s.lang.countForm != nil {
		return s.lang.countForm(gender)
	}
	return form{gender: gender}
}

// money says an amount of money.
func (s *scanner) money(q quantity, m money) {
	if s.lang.money != nil {
		s.lang.money(s, q, m)
		return
	}
	s.plainMoney(q, m)
}

// plainMoney says the amount, then the name of the currency.
func (s *scanner) plainMoney(q quantity, m money) {
	s.amount(q, s.countForm(m.names.gender))
	s.say(s.moneyName(q, m))
}

// withCents says an amount with its hundredths as a number of their own, 五ドル二十セント, where two digits of them are written
// and have a name; and reports whether they are.
func (s *scanner) withCents(q quantity, m money) bool {
	if len(q.fraction) != 2 || q.scale > 0 || m.names.part == "" {
		return false
	}
	cents := strings.TrimLeft(q.fraction, "0")
	q.fraction = ""
	if cents == "" || strings.Trim(q.whole, "0") != "" {
		s.plainMoney(q, m)
	} else if q.negative {
		s.say(s.lang.minus)
	}
	if cents == "" {
		return true
	}
	s.cardinal(cents, form{})
	if cents == "1" || m.names.parts == "" {
		s.say(m.names.part)
	} else {
		s.say(m.names.parts)
	}
	return true
}

// moneyName returns the name of so much of a currency.
func (s *scanner) moneyName(q quantity, m money) string {
	c := q.category(s.id)
	if m.names.one == "" {
		if name := s.id.Money(m.code, c); name != "" {
			return name
		}
		return m.code
	}
	return m.names.of(c)
}

// of returns the name for a plural category.
func (n names) of(c cldr.Category) string {
	switch {
	case c == cldr.One:
		return n.one
	case n.few != "" && (c == cldr.Few || c == cldr.Other && n.rest == ""):
		return n.few
	case c == cldr.Other && n.rest != "":
		return n.rest
	}
	return n.more
}
