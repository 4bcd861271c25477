package verbal

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
	"github.com/standfirst/standfirst/render/locale"
)

// A Class says what kind of thing was written in signs.
type Class string

// The classes.
const (
	Cardinal     Class = "cardinal"
	Ordinal      Class = "ordinal"
	Decimal      Class = "decimal"
	Fraction     Class = "fraction"
	Percent      Class = "percent"
	Money        Class = "money"
	Measure      Class = "measure"
	Date         Class = "date"
	Time         Class = "time"
	Year         Class = "year"
	Decade       Class = "decade"
	Range        Class = "range"
	Ratio        Class = "ratio" // scores too
	Digits       Class = "digits"
	Telephone    Class = "telephone"
	Address      Class = "address"
	Roman        Class = "roman"
	Version      Class = "version" // and names of products
	Electronic   Class = "electronic"
	Letters      Class = "letters" // an initialism
	Abbreviation Class = "abbreviation"
	Symbol       Class = "symbol"
	Math         Class = "math"
	Emoji        Class = "emoji"
)

// A Span is a place of a text that is said otherwise than it is written.
type Span struct {
	Start, End int // in bytes of the text
	Class      Class
	Spoken     string
}

// Options are choices of taste. The zero Options are those of the language.
type Options struct {
	// Style is the English of the United States or of Great Britain; by default that of the locale's region.
	Style Style
	// Order is which number of 03/04/2026 is the month; by default that of the locale.
	Order Order
	// And says "one hundred and five" instead of "one hundred five", in English; by default as the style has it.
	And Choice
	// Zero is how English says 0 among digits: "zero" or "oh"; by default "zero" in the American style, "oh" in the British.
	Zero string
	// Spell says acronyms letter by letter, even those that are usually read as words.
	Spell bool
	// FullCurrency tells dollars apart: "US dollars" for "$" in English.
	FullCurrency bool
}

// A Style is a kind of English.
type Style int

// The styles.
const (
	ByRegion Style = iota
	US
	GB
)

// An Order is that of day and month.
type Order int

// The orders.
const (
	ByLocale Order = iota
	DayMonth
	MonthDay
)

// A Choice is yes, no, or as usual.
type Choice int

// The choices.
const (
	AsUsual Choice = iota
	Yes
	No
)

// A Verbalizer says text of one language in words. It is immutable and safe for concurrent use; making one costs more than
// using it, so make it once.
type Verbalizer struct {
	options Options
	id      cldr.Locale
	locale  *locale.Locale
	lang    *language // nil for a language without number words, whose text stays as it is
	numbers speller
	months  []monthName
	scales  []scaleName
	units   []unitSign
	group   string
	decimal string
	first   Order
	signs   []moneySign
	starts  [256]uint8 // what may begin with a byte
	seconds [256]uint8 // what may go on with a byte behind its first
}

// New returns the verbalizer of a locale.
func New(l *locale.Locale, o Options) *Verbalizer {
	v := &Verbalizer{options: o, locale: l}
	id, ok := cldr.Find(l.Tag())
	if !ok {
		return v
	}
	v.id = id
	if v.numbers, ok = newSpeller(l.Tag()); !ok {
		return v
	}
	v.lang = languageOf(l.Tag())
	v.settle()
	return v
}

// Full returns the languages whose every class is said, by their tags, sorted. The others say numbers, money, percentages,
// dates and units.
func Full() []string {
	var all []string
	for i := range languages {
		all = append(all, languages[i].tag)
	}
	return all
}

// settle computes what follows from the options and the locale.
func (v *Verbalizer) settle() {
	if v.lang.settle != nil {
		v.lang.settle(v)
	}
	v.group, v.decimal = v.id.Sign(cldr.Usual, cldr.Group), v.id.Sign(cldr.Usual, cldr.Decimal)
	v.months = monthNames(v.id, v.lang)
	v.scales = scaleNames(v.id)
	v.units = unitSigns(v.id, v.lang)
	v.signs = moneySigns(v.lang)
	v.note()
	v.first = v.options.Order
	if v.first == ByLocale {
		v.first = DayMonth
		if p := v.id.Date(cldr.DateFormats, 3); strings.IndexByte(p, 'M') < strings.IndexByte(p, 'd') {
			v.first = MonthDay
		}
	}
}

// Append appends the text as it is said.
func (v *Verbalizer) Append(dst []byte, text string) []byte {
	at := 0
	v.Each(text, func(s Span) bool {
		dst = append(append(dst, text[at:s.Start]...), s.Spoken...)
		at = s.End
		return true
	})
	return append(dst, text[at:]...)
}

// String returns the text as it is said.
func (v *Verbalizer) String(text string) string {
	spans := v.Spans(text)
	if len(spans) == 0 {
		return text
	}
	return string(v.Append(nil, text))
}

// Spans returns the places that are said otherwise than they are written, in their order.
func (v *Verbalizer) Spans(text string) []Span {
	var all []Span
	v.Each(text, func(s Span) bool {
		all = append(all, s)
		return true
	})
	return all
}

// What a word may be, by its first byte.
const (
	startsMonth = 1 << iota
	startsMoney
	startsUnit
	startsHalf
	startsWord
)

// mayStart reports whether one of what the flag tells may begin at a place, by the two bytes there.
func (s *scanner) mayStart(at int, what uint8) bool {
	if at >= len(s.text) || s.starts[s.text[at]]&what == 0 {
		return false
	}
	return at+1 == len(s.text) || s.seconds[s.text[at+1]]&what != 0
}

// note notes with which bytes the names of months, currencies, units and so on begin, so that few words are looked up.
func (v *Verbalizer) note() {
	var all uint8 // what may go on with any byte
	exactly := func(word string, what uint8) {
		switch {
		case word == "":
			return
		case len(word) > 1:
			v.seconds[word[1]] |= what
		case all&what == 0: // a sign of one byte
			all |= what
			for i := range v.seconds {
				v.seconds[i] |= what
			}
		}
		v.starts[word[0]] |= what
	}
	inAnyCase := func(word string, what uint8) {
		exactly(strings.ToUpper(word), what)
		exactly(strings.ToLower(word), what)
	}
	for i := range v.months {
		inAnyCase(v.months[i].word, startsMonth)
	}
	for word := range v.lang.morning {
		inAnyCase(word, startsHalf)
	}
	for i := range v.signs {
		exactly(v.signs[i].sign, startsMoney)
	}
	for _, code := range cldr.Moneys {
		exactly(code, startsMoney)
	}
	if v.lang.eastern != nil {
		for word := range v.lang.eastern.words {
			exactly(word, startsWord)
		}
	}
	for i := range v.units {
		exactly(v.units[i].sign, startsUnit)
	}
}
