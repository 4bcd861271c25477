// Package cldr holds what the locales take from CLDR, generated from its JSON form.
package cldr

// Version is the version of CLDR that the tables were generated from.
const Version = "48.2.0"

// Data is what CLDR says of one locale, in CLDR's own patterns.
type Data struct {
	Tag string

	Months, MonthsAbbr           [12]string // as they stand in a date
	MonthsAlone, MonthsAbbrAlone [12]string // as they stand alone
	Days, DaysAbbr               [7]string  // from Sunday
	AM, PM                       string

	// The formats in the order full, long, medium, short.
	Date, Time, DateTime [4]string
	// At joins a date in full or long style and a time.
	At         [4]string
	YearMonth  [2]string // "MMMM y", "MMM y"
	Year       string
	GMT        string // "GMT{0}"
	GMTZero    string
	UTC        string    // the long name of UTC
	OffsetSign [2]string // what stands before hours east and west

	Digit       string // the zero of the default digits
	Group       string
	Decimal     string
	Minus       string
	MinGrouping int
	Percent     string // "#,##0%"

	And, Or, Unit [4]string // lists: two items, start, middle, end

	Today     [3]string // yesterday, today, tomorrow
	Now       string    // "now", as of seconds
	Ago, In   [NumUnits]Plurals
	Durations [NumUnits]Plurals // of hours and minutes: "{0} min"

	Quotes    [4]string // outer start and end, inner start and end
	Ellipsis  string    // "{0}…"
	Languages []Name    // names of languages, by tag
}

// Name is the name of a language.
type Name struct{ Tag, Name string }

// Plurals are the forms of a pattern by category: other, zero, one, two, few, many. An empty form is other's.
type Plurals [6]string

// The units of time.
const (
	Second = iota
	Minute
	Hour
	Day
	NumUnits
)

// Get returns the data of a locale that has tables of its own, or nil.
func Get(tag string) *Data {
	for i := range tables {
		if tables[i].Tag == tag {
			return &tables[i]
		}
	}
	return nil
}

// Native returns the name of a language in that language, or "".
func Native(tag string) string {
	for i := range native {
		if native[i].Tag == tag {
			return native[i].Name
		}
	}
	return ""
}
