package cldr

import "strings"

// Parts of the topic dates, in its order.
const (
	DateFormats = iota // full, long, medium, short
	TimeFormats
	Joins   // of a date and a time: "{1}, {0}"
	AtJoins // of a date and a time of day on it: "{1} 'at' {0}"
	Zones   // "GMT{0}", "GMT", "+HH:mm", "-HH:mm", "Coordinated Universal Time"
	Eras    // before and after, abbreviated, wide and narrow
	Months  // within a date abbreviated, wide, narrow; alone the same
)

// The other parts, behind six of Months.
const (
	Days     = Months + 6 // within a date abbreviated, wide, narrow, short; alone the same; from Sunday
	Quarters = Days + 8   // as Months
	Periods  = Quarters + 6
)

// The widths of names.
const (
	Abbreviated = iota
	Wide
	Narrow
	ShortDay
)

// RomanMonth is the letter for a month in Roman numerals, which CLDR gives beside a pattern.
const RomanMonth = 'N'

// Places of Periods: am, pm, midnight, noon, and the parts of the day from Morning1 on.
const (
	AM = iota
	PM
	Midnight
	Noon
	Morning1
)

// Places of Zones.
const (
	GMT = iota
	GMTZero
	East
	West
	UTC
	UTCShort
)

// Date returns a string of the topic dates.
func (l Locale) Date(part, i int) string { return dates.cell(l, part, i) }

// Month returns the name of a month, of which 0 is January.
func (l Locale) Month(width int, alone bool, i int) string {
	if alone {
		width += 3
	}
	return dates.cell(l, Months+width, i)
}

// Day returns the name of a day of the week, of which 0 is Sunday.
func (l Locale) Day(width int, alone bool, i int) string {
	if alone {
		width += 4
	}
	return dates.cell(l, Days+width, i)
}

// Quarter returns the name of a quarter, from 0.
func (l Locale) Quarter(width int, alone bool, i int) string {
	if alone {
		width += 3
	}
	return dates.cell(l, Quarters+width, i)
}

// Period returns the name of a part of the day.
func (l Locale) Period(width, i int) string { return dates.cell(l, Periods+width, i) }

// Parts of the topic skeletons.
const (
	Appended  = iota // by AppendItems
	Fields           // by AppendFields
	available        // by Skeletons
)

// AppendItems are the fields that can be appended to a pattern which lacks them, and AppendFields their names.
var (
	AppendItems  = [...]string{"Era", "Year", "Quarter", "Month", "Week", "Day-Of-Week", "Day", "Hour", "Minute", "Second", "Timezone"}
	AppendFields = [...]string{"era", "year", "quarter", "month", "week", "weekday", "day", "hour", "minute", "second", "zone"}
)

// Skeleton returns the pattern for Skeletons[i], or "".
func (l Locale) Skeleton(i int) string { return skeletons.chunk(l, available, i) }

// Append returns the pattern by which a field is appended, AppendItems[i], and the field's name.
func (l Locale) Append(i int) (pattern, name string) {
	return skeletons.cell(l, Appended, i), skeletons.cell(l, Fields, i)
}

// Interval returns the pattern for Intervals[i], or "".
func (l Locale) Interval(i int) string { return intervals.chunk(l, 1, i) }

// IntervalFallback returns the pattern of an interval that has none of its own: "{0} – {1}".
func (l Locale) IntervalFallback() string { return intervals.cell(l, 0, 0) }

// The units of time.
const (
	Second = iota
	Minute
	Hour
	Day
	Week
	Month
	Quarter
	Year
	NumUnits
)

// The lengths of phrases.
const (
	Long = iota
	Short
	NarrowLength
)

// Relative returns the word for a whole number of units from now, -2 to 2, or "".
func (l Locale) Relative(length, unit, n int) string {
	return relative.cell(l, length*NumUnits+unit, n+2)
}

// Ago returns the pattern for a number of units in the past, and In for the future.
func (l Locale) Ago(length, unit int, c Category) string {
	return relative.plural(l, length*NumUnits+unit, 5, c)
}

// In returns the pattern for a number of units in the future.
func (l Locale) In(length, unit int, c Category) string {
	return relative.plural(l, length*NumUnits+unit, 5+NumCategories, c)
}

// Unit returns the pattern for a number of units: "{0} min".
func (l Locale) Unit(length, unit int, c Category) string {
	return units.plural(l, length*NumUnits+unit, 0, c)
}

// A periodRule says which part of the day each hour is in.
type periodRule struct{ tag, hours string }

// PeriodOf returns the part of the day, as a place of Period, that a time belongs to: exact where it is the very noon.
// Midnight is not told, since it belongs to two days. It is AM or PM where the language has no parts of the day.
func (l Locale) PeriodOf(hour int, exact bool) int {
	for tag := l.Tag(); tag != ""; tag = tag[:max(strings.LastIndexByte(tag, '-'), 0)] {
		for i := range periodRules {
			if r := &periodRules[i]; r.tag == tag {
				if exact && hour == 12 && strings.IndexByte(r.hours[24:], 'N') >= 0 {
					return Noon
				}
				return int(r.hours[hour] - '0')
			}
		}
	}
	return hour / 12
}
