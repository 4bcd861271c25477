package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
	"github.com/standfirst/standfirst/render/speech/spell"
)

// A form is what the grammar asks of a number: a gender ("masculine", "feminine", "neuter") and a case ("genitive").
type form struct{ gender, inflection string }

// A speller holds the number words of a locale, by CLDR's rule sets.
type speller map[string]*spell.Speller

func newSpeller(tag string) (speller, bool) {
	sp := speller(spell.All(tag))
	return sp, len(sp) > 0
}

// named returns the set that serves a kind of number ("cardinal", "ordinal", "numbering") in a form best.
func (sp speller) named(kind string, f form) *spell.Speller {
	base := "spellout-" + kind
	for _, name := range [...]string{
		base + dash(f.gender) + dash(f.inflection), base + dash(f.gender), base + dash(f.inflection), base,
		base + "-masculine", base + "-neuter", base + "-feminine",
	} {
		if s, ok := sp[name]; ok {
			return s
		}
	}
	if kind == "cardinal" {
		return sp["spellout-numbering"]
	}
	return nil
}

func dash(s string) string {
	if s == "" {
		return ""
	}
	return "-" + s
}

// maxDigits is how many digits of a number are said as one number; longer ones are said digit by digit.
const maxDigits = 18

// cardinal says a whole number of digits.
func (s *scanner) cardinal(digits string, f form) {
	s.spelled("cardinal", digits, f)
}

// spelled says a whole number by a kind of rule set, and reports whether there is one.
func (s *scanner) spelled(kind, digits string, f form) bool {
	if f.inflection == "" {
		f.inflection = s.ask
	}
	sp := s.numbers.named(kind, f)
	if kind == "cardinal" && s.lang.spell != nil && len(digits) <= maxDigits {
		s.say(s.lang.spell(s.Verbalizer, digits, f))
		return true
	}
	if sp == nil || len(digits) > maxDigits {
		if kind == "cardinal" {
			s.digits(digits)
		}
		return false
	}
	n := int64(0)
	for i := range len(digits) {
		n = n*10 + int64(digits[i]-'0')
	}
	var buf [256]byte
	words := string(sp.AppendInt(buf[:0], n))
	if s.lang.number != nil {
		words = s.lang.number(s.Verbalizer, words, kind, digits)
	}
	s.say(words)
	return true
}

// digits says digits one by one.
func (s *scanner) digits(digits string) {
	sp := s.numbers.named("numbering", form{})
	if sp == nil {
		sp = s.numbers.named("cardinal", form{})
	}
	for i := range len(digits) {
		word := ""
		if digits[i] == '0' && s.lang.zero != nil {
			word = s.lang.zero(s.Verbalizer)
		} else if word = s.lang.ones[digits[i]-'0']; word == "" {
			word = sp.Int(int64(digits[i] - '0'))
		}
		if s.lang.clings && i > 0 { // one word
			s.out = append(s.out, word...)
		} else {
			s.say(word)
		}
	}
}

// amount says a quantity: with its fraction, and with the word of its scale.
func (s *scanner) amount(q quantity, f form) {
	s.form = f
	if q.scale > 0 && s.lang.rescale != nil {
		q = s.lang.rescale(q)
	}
	if q.negative {
		s.say(s.lang.minus)
	}
	switch {
	case q.fraction == "" && q.scale > 0 && s.lang.scaleForm != nil:
		s.cardinal(q.whole, s.lang.scaleForm(q.scale))
	case q.fraction == "":
		s.cardinal(q.whole, f)
	default:
		s.fraction(q)
	}
	if q.scale > 0 {
		s.say(s.scaleWord(q))
	}
}

// fraction says a decimal number: the whole, the mark, and what is behind it.
func (s *scanner) fraction(q quantity) {
	if s.lang.decimals != nil {
		s.lang.decimals(s, q)
		return
	}
	sp := s.numbers.named("cardinal", form{})
	if sp == nil {
		sp = s.numbers.named("numbering", form{})
	}
	whole := q.whole
	if whole == "" {
		whole = "0"
	}
	if len(whole)+len(q.fraction) <= maxDigits {
		if words, err := sp.AppendDecimal(nil, whole+"."+q.fraction); err == nil {
			s.say(string(words))
			return
		}
	}
	s.cardinal(whole, form{})
	s.say(s.lang.point)
	s.digits(q.fraction)
}

// behindComma says the digits of a fraction as a number, with the zeros before it; many of them one by one.
func (s *scanner) behindComma(digits, zero string) {
	if len(digits) > 3 {
		s.digits(digits)
		return
	}
	for len(digits) > 1 && digits[0] == '0' {
		s.say(zero)
		digits = digits[1:]
	}
	s.cardinal(digits, form{})
}

// scaleWord returns the word for a quantity's power of ten, in the form that the number asks.
func (s *scanner) scaleWord(q quantity) string {
	if s.lang.scale != nil {
		return s.lang.scale(s.Verbalizer, q)
	}
	if q.word != "" && !s.shortScale(q.word) {
		return q.word
	}
	plain := q
	plain.scale = 0
	pattern := s.id.Compact(cldr.Latin, true, q.scale, plain.category(s.id), false)
	if word := strings.Trim(strings.ReplaceAll(pattern, "'", ""), "0 \u00A0"); word != "" {
		return word
	}
	return q.word
}
