package verbal

import "strings"

// A language is what the grammar of one language adds to CLDR's words. Every field may be left out: what it would say is
// then said by CLDR's rules alone.
type language struct {
	tag      string
	unspaced bool                                                   // words stand without spaces between them
	clings   bool                                                   // words stand directly behind digits, signs and Latin letters: Korean's particles
	lakhs    bool                                                   // digits are grouped as in 12,34,567
	decimals func(s *scanner, q quantity)                           // says a decimal number
	number   func(v *Verbalizer, words, kind, digits string) string // mends the words of a number
	zero     func(v *Verbalizer) string                             // the word for 0 among digits
	year     func(s *scanner, digits string)                        // says a year
	decade   func(s *scanner, digits string, end int) int           // says a decade where its mark stands behind the digits; where that ends, or -1
	ordinal  func(s *scanner, digits string, f form)                // says an ordinal number
	date     func(s *scanner, d date)                               // says a date
	clock    func(s *scanner, c clock)                              // says a time of day
	money    func(s *scanner, q quantity, m money)                  // says an amount of money
	measure  func(s *scanner, q quantity, u unit)                   // says a measure
	between  func(s *scanner, from, to func())                      // says a range
	parts    func(s *scanner, whole, over, under string)            // says a fraction
	ratio    func(s *scanner, a, b string)                          // says a ratio or score
	roman    func(s *scanner, n int, before string) bool            // says a Roman numeral behind a word
	own      func(s *scanner, at int) found                         // recognises what only this language writes

	// ordinalMark returns where the mark of an ordinal number behind digits ends, with the form that it asks; or -1.
	ordinalMark func(s *scanner, digits string, at int) (end int, f form)
	// scale returns the word of a quantity's power of ten; scaleForm the form that the number before it takes.
	scale     func(v *Verbalizer, q quantity) string
	scaleForm func(power int) form
	// countForm returns the form of a number before a noun of the gender.
	countForm func(gender string) form

	// spell returns the words of a cardinal number in a form, in place of CLDR's rule sets.
	spell func(v *Verbalizer, digits string, f form) string
	// agree returns the form of a plain number whose noun, where there is one, follows at a place.
	agree func(s *scanner, q quantity, end int) form

	// tail says what clings to what was found: the case endings behind a Turkish number. It returns where that ends.
	tail    func(s *scanner, m found) found
	endings bool // what clings stands behind an apostrophe

	// settle completes the grammar for the locale.
	settle func(v *Verbalizer)
	// rescale returns a quantity whose word for a power of ten the language lacks, without it.
	rescale func(q quantity) quantity
	// per says what an amount of money is for: a unit by CLDR's name, or a word.
	per func(s *scanner, unit, word string) string

	eastern *eastern // what only Chinese, Japanese and Korean have

	minus, point, percent, to, times, equals, plus, over string
	dash, slash, dot, at, hash, underscore               string // in addresses
	and                                                  string

	dayMarks      string            // what may stand behind the day of a date: "." in German
	monthJoins    []string          // words between day and month, and month and year: "de"
	notMonths     string            // short names of months that are words too, between bars: they are months with a full stop only
	noMonthDay    bool              // the day never stands behind the month in words
	monthWords    map[string]int    // more names of months than CLDR's, in lower case
	morning       map[string]int    // signs of the half of the day, in lower case: "am" 0, "pm" 1
	halves        [2]string         // how those are said
	hourMarks     []string          // what stands behind an hour: "Uhr", "h"
	scales        map[string]int    // more words and signs for powers of ten, in lower case
	currencies    map[string]names  // by ISO code: the names that are said
	signs         map[string]string // signs and words of currencies beyond the usual: ISO codes
	units         map[string]string // more signs of units: CLDR's names, or "" for what is no unit in the language
	unitWords     string            // signs of units that are words too, between bars: before another word they are no units
	unitNames     map[string]names  // units that CLDR lacks, by the names that units has for them
	abbreviations map[string]string // by how they are written, with their full stop
	behindNames   map[string]string // abbreviations that mean another thing behind a name: "St." is "street" there
	callWords     string            // words behind which digits are said one by one, in lower case, between bars
	titles        string            // abbreviations among those that stand before a name, each between bars
	symbols       map[string]string // what signs are called
	romanWords    string            // words that a Roman numeral follows, in lower case, between bars
	acronyms      string            // capitals that are read as a word, between bars
	letters       map[rune]string   // the names of letters, where a voice does not know them
	fractionNames map[int]names     // halves, thirds, quarters
	letterWords   string            // single letters that are words: "a" in Spanish
	opens         string            // where all nouns begin with capitals: the words that a sentence begins with, in lower case, between bars
	doubles       bool              // words for powers of ten follow each other: लाख करोड़
	ones          [10]string        // the digits as they are said one by one, where CLDR has them otherwise
	stops         string            // more characters, beyond ASCII, at which own finds something
}

// names are those of a thing by its number: one, few and many in the languages that tell them, else one and more.
type names struct {
	one, more   string
	few         string // or like more
	rest        string // of decimals, or like few
	gender      string
	part, parts string // of money: cents
}

// languages are those with every class, sorted by tag.
var languages = [...]struct {
	tag  string
	make func() *language
}{
	{"ar", arabic},
	{"de", german},
	{"en", english},
	{"es", spanish},
	{"fr", french},
	{"hi", hindi},
	{"it", italian},
	{"ja", japanese},
	{"ko", korean},
	{"nl", dutch},
	{"pl", polish},
	{"pt", portuguese},
	{"ru", russian},
	{"sv", swedish},
	{"tr", turkish},
	{"uk", ukrainian},
	{"vi", vietnamese},
	{"zh", chinese},
}

// languageOf returns the grammar of a locale's language.
func languageOf(tag string) *language {
	base, _, _ := strings.Cut(tag, "-")
	for i := range languages {
		if languages[i].tag == base {
			return languages[i].make()
		}
	}
	return new(language)
}
