package cldr

// A Calendar is a calendar that dates are told in.
type Calendar uint8

// The calendars, in the order of CalendarNames.
const (
	Gregorian Calendar = iota
	Buddhist
	Persian
	IslamicCivil
	IslamicTabular
	IslamicUmAlQura
)

// CalendarNames are the names of the calendars in BCP 47's -u-ca-.
var CalendarNames = [...]string{"gregory", "buddhist", "persian", "islamic-civil", "islamic-tbla", "islamic-umalqura"}

// Parts of the topic calendars: the formats of every calendar but the Gregorian, what three sets of them have of
// their own, and the patterns by Skeletons that they share.
const (
	genericFormats   = 0 // full, long, medium, short, and that of intervals
	calendarParts    = 1
	calendarFormats  = 0 // of each set: full, long, medium, short
	calendarEras     = 1 // abbreviated, wide, narrow
	calendarMonths   = 2 // within a date abbreviated, wide, narrow; alone the same
	perCalendar      = 8
	genericSkeletons = calendarParts + 3*perCalendar
)

// set returns the first part of a calendar's own names. The Islamic calendars share theirs.
func (c Calendar) set() int { return calendarParts + int(min(c, IslamicCivil)-1)*perCalendar }

// CalendarFormat returns a date format of a calendar that is not the Gregorian.
func (l Locale) CalendarFormat(c Calendar, style int) string {
	if s := calendars.cell(l, c.set()+calendarFormats, style); s != "" {
		return s
	}
	return calendars.cell(l, genericFormats, style)
}

// CalendarEra returns the name of the calendar's era.
func (l Locale) CalendarEra(c Calendar, width int) string {
	return calendars.cell(l, c.set()+calendarEras, width)
}

// CalendarMonth returns the name of a month of a calendar, from 0; "" where it is the Gregorian's.
func (l Locale) CalendarMonth(c Calendar, width int, alone bool, i int) string {
	if alone {
		width += 3
	}
	return calendars.cell(l, c.set()+calendarMonths+width, i)
}

// CalendarSkeleton returns the pattern for Skeletons[i] in a calendar other than the Gregorian, or "".
func (l Locale) CalendarSkeleton(c Calendar, i int) string { return l.calendarPattern(c, i) }

// CalendarInterval returns the pattern for Intervals[i] in a calendar other than the Gregorian, or "".
func (l Locale) CalendarInterval(c Calendar, i int) string {
	return l.calendarPattern(c, len(Skeletons)+i)
}

// CalendarFallback returns the pattern of an interval, in a calendar other than the Gregorian, that has none of its own.
func (l Locale) CalendarFallback() string { return calendars.cell(l, genericFormats, 4) }

// calendarPattern returns a pattern that the locale has for its usual calendar, or for any.
func (l Locale) calendarPattern(c Calendar, i int) string {
	if c == l.Calendar() {
		if p := calendars.chunk(l, genericSkeletons, len(Skeletons)+len(Intervals)+i); p != "" {
			return p
		}
	}
	return calendars.chunk(l, genericSkeletons, i)
}
