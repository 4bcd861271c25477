package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A romance is what French, Italian, Portuguese and Spanish say and write in the same way, each with its own words.
type romance struct {
	comma string // the decimal mark that is a comma, as it is said
	cents func(s *scanner, whole bool, cents string, n names)
	of    func(noun string) string // "of" with what is counted in millions: "de euros", "d'euros"

	// noun returns the gender of a noun by its ending, of one thing or of more; "" for what is no noun.
	noun     func(word string, one bool) string
	noNouns  string // words that no number counts, between bars
	passed   string // adjectives between a number and its noun that do not tell a gender
	labels   string // words that a number behind them names: "page 1"
	behindIn string // words behind which a number of four digits is a year

	regnal, queens string            // names of rulers, between bars
	upTo           int               // the highest number of a ruler or century that is an ordinal
	centuries      string            // words behind which a Roman numeral is said as that of a ruler is
	romanNouns     map[string]string // nouns that a Roman numeral may stand before, with their genders

	first   string                         // the word for the first of a month
	isFirst func(s *scanner, end int) bool // whether a 1 that ends at a place is said so; nil for always
	dateOf  string                         // between day, month and year: "de"
	seconds string                         // the word for seconds, behind "and"
	halves  [3]string                      // of the morning, the afternoon and the evening
	evening int                            // the hour at which the evening begins

	clockWords string // words behind which 14.30 is a time
	hours      func(s *scanner, c clock)
	laws       string            // words behind which 5/2024 is the number of a law
	dayWords   string            // words behind which 28/4 is a date
	numberSign []string          // how "number" is written before digits
	numberWord string            //
	counted    map[string]string // abbreviations before digits, which are words elsewhere
	she        map[string]string // what abbreviations of titles are behind a feminine article
	exact      map[string]string // abbreviations with marks other than full stops
	moneyWords map[string]string // words of currencies, by ISO code
	perWord    string            // "par" in "5 € par personne"
	heights    string            // what stands between metre and centimetres in 1,80 m
	crossScore bool              // 7 x 1 is a score
	cross      string            // what stands between 4 and 4 in 4x4

	phoneTo                             string // words before a telephone number that begins so and has groups of three
	phoneShapes, phoneFirst, phoneWords string // groups of local telephone numbers by their lengths; how they begin; what stands before
	phonePairs                          bool   // groups of two digits are said as numbers

	more func(s *scanner, at int) found // what only one of the languages has
}

// spellBy returns the words of a number by one of CLDR's sets.
func (v *Verbalizer) spellBy(set, digits string) string {
	n := int64(0)
	for i := range len(digits) {
		n = n*10 + int64(digits[i]-'0')
	}
	sp := v.numbers["spellout-"+set]
	if sp == nil {
		sp = v.numbers["spellout-numbering"]
	}
	return sp.Int(n)
}

// round reports whether a number ends with the word million or a greater one, behind which its noun stands with "of".
func round(q quantity) bool {
	return q.scale >= 6 || q.fraction == "" && len(q.whole) > 6 && strings.HasSuffix(q.whole, "000000")
}

func (r *romance) agree(s *scanner, q quantity, end int) form {
	switch {
	case q.fraction != "":
		return form{}
	case q.scale >= 6:
		return form{gender: "masculine"}
	case lists(r.labels, s.wordBefore(s.start)) && s.start > 0:
		return form{}
	case len(q.whole) == 4 && q.whole > "1900" && q.whole < "2100" && !q.grouped && s.start > 0 && lists(r.behindIn, s.wordBefore(s.start)):
		return form{}
	}
	return form{gender: r.nounAt(s, end, q.whole == "1")}
}

// nounAt returns the gender of the noun at a place, or "".
func (r *romance) nounAt(s *scanner, at int, one bool) string {
	for range 3 {
		next := s.space(at)
		word := s.word(next)
		switch {
		case word == "" || next == at || lists(r.noNouns, word):
			return ""
		case lists(r.passed, word):
			at = next + len(word)
			continue
		}
		return r.noun(strings.ToLower(word), one)
	}
	return ""
}

func (r *romance) year(s *scanner, digits string) {
	f := form{}
	if bare, end := s.run(s.start); bare == digits && s.start > 0 { // perhaps no year: 1200 personas
		f = r.agree(s, quantity{whole: digits}, end)
	}
	s.cardinal(digits, f)
}

// decimals says the digits behind the mark as a number, with the zeros before it; many of them one by one.
func (r *romance) decimals(s *scanner, q quantity) {
	if q.whole == "" {
		q.whole = "0"
	}
	s.cardinal(q.whole, form{})
	if q.point || s.decimalMark() == '.' {
		s.say(s.lang.point)
	} else {
		s.say(r.comma)
	}
	f := q.fraction
	for len(f) > 1 && f[0] == '0' {
		s.cardinal("0", form{})
		f = f[1:]
	}
	if len(f) > 3 {
		s.digits(f)
		return
	}
	s.cardinal(f, form{})
}

func (r *romance) measure(s *scanner, q quantity, u unit) {
	name, gender := r.unitName(s, q, u)
	f := form{gender: gender}
	if q.scale >= 6 {
		f.gender = "masculine"
	}
	if u.name == "length-meter" && u.per == "" && len(q.fraction) == 2 && q.fraction[0] != '0' && len(q.whole) == 1 && q.whole != "0" && q.scale == 0 { // of a height
		height := q
		height.fraction = ""
		name, _ = r.unitName(s, height, u)
		s.amount(height, f)
		s.say(name)
		s.say(r.heights)
		s.cardinal(q.fraction, form{})
		return
	}
	s.amount(q, f)
	if round(q) {
		name = r.of(name)
	}
	s.say(name)
}

// unitName returns the name and the gender of so much of a unit.
func (r *romance) unitName(s *scanner, q quantity, u unit) (name, gender string) {
	c := counted(s, q)
	if n, ok := s.lang.unitNames[u.name]; ok {
		name, gender = n.of(c), n.gender
	} else {
		name = bareName(s.id.Measure(u.name, c))
		gender = s.id.MeasureGender(u.name)
	}
	if gender == "" {
		first, _, _ := strings.Cut(name, " ")
		gender = r.noun(first, c == cldr.One)
	}
	if u.per != "" {
		name += " " + r.by(s, u.per)
	}
	return name, gender
}

// counted returns the plural category of what so much is counted of: of 1.2 million it is more.
func counted(s *scanner, q quantity) cldr.Category {
	if q.scale >= 3 {
		return cldr.Other
	}
	return q.category(s.id)
}

func bareName(pattern string) string {
	return strings.ReplaceAll(strings.Trim(strings.Replace(pattern, "{0}", "", 1), " \u00A0"), "\u00A0", " ")
}

// by returns the words for "by a unit": "par heure".
func (r *romance) by(s *scanner, unit string) string {
	if per := bareName(s.id.MeasurePer(unit)); per != "" && per[0] != '/' {
		return per
	}
	one := bareName(s.id.Measure(unit, cldr.One))
	if n, ok := s.lang.unitNames[unit]; ok {
		one = n.one
	}
	if per := bareName(s.id.MeasurePer("length-meter")); per != "" { // "per metro"
		first, _, _ := strings.Cut(per, " ")
		return first + " " + one
	}
	return one
}

func (r *romance) money(s *scanner, q quantity, m money) {
	gender := m.names.gender
	c := counted(s, q)
	name := m.names.of(c)
	if m.names.one == "" {
		name = s.id.Money(m.code, c)
		if first, n := utf8.DecodeRuneInString(name); unicode.IsUpper(first) {
			name = string(unicode.ToLower(first)) + name[n:]
		}
		first, _, _ := strings.Cut(name, " ")
		gender = r.noun(first, c == cldr.One)
	}
	if gender == "" {
		gender = "masculine"
	}
	if q.negative {
		s.say(s.lang.minus)
		q.negative = false
	}
	cents := ""
	if len(q.fraction) == 2 && q.scale == 0 && (m.names.part != "" || q.fraction == "00") {
		cents = strings.TrimLeft(q.fraction, "0")
		q.fraction = ""
		if m.names.one != "" {
			name = m.names.of(q.category(s.id))
		}
	}
	whole := strings.Trim(q.whole, "0") != "" || q.fraction != "" || cents == ""
	if whole {
		f := form{gender: gender}
		if q.scale >= 6 {
			f.gender = "masculine"
		}
		s.amount(q, f)
		if round(q) {
			name = r.of(name)
		}
		s.say(name)
	}
	if cents != "" {
		r.cents(s, whole, cents, m.names)
	}
}

// andCents returns the saying of cents behind a word: "y veinte céntimos".
func andCents(and string) func(s *scanner, whole bool, cents string, n names) {
	return func(s *scanner, whole bool, cents string, n names) {
		if whole {
			s.say(and)
		}
		s.cardinal(cents, form{gender: "masculine"})
		if cents == "1" {
			s.say(n.part)
		} else {
			s.say(n.parts)
		}
	}
}

// per says what an amount of money is for.
func (r *romance) per(s *scanner, unit, word string) string {
	if unit != "" {
		return r.by(s, unit)
	}
	return r.perWord + " " + word
}
