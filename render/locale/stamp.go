package locale

import (
	"time"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A stamp is a moment as a calendar counts it.
type stamp struct {
	time.Time
	calendar         cldr.Calendar
	year, month, day int // of the era; month and day from 1
	era              int // of the Gregorian: 0 before, 1 after
}

// on returns the moment in a calendar.
func on(c cldr.Calendar, t time.Time) stamp {
	s := stamp{Time: t, calendar: c, era: 1}
	var month time.Month
	s.year, month, s.day = t.Date()
	s.month = int(month)
	switch c {
	case cldr.Gregorian:
		if s.year <= 0 {
			s.era, s.year = 0, 1-s.year
		}
	case cldr.Buddhist:
		s.year += 543
	case cldr.Persian:
		s.year, s.month, s.day = persian(dayNumber(t))
	case cldr.IslamicCivil:
		s.year, s.month, s.day = islamic(dayNumber(t) - civilEpoch)
	case cldr.IslamicTabular:
		s.year, s.month, s.day = islamic(dayNumber(t) - civilEpoch + 1)
	case cldr.IslamicUmAlQura:
		s.year, s.month, s.day = ummAlQura(dayNumber(t))
	}
	return s
}

// dayNumber counts the days of the calendar from 1 January 1970, whatever the hour.
func dayNumber(t time.Time) int {
	y, m, d := t.Date()
	return floorDiv(int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix()), 86400)
}

func floorDiv(a, b int) int {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// The days before 1970 on which calendars begin.
const (
	persianEpoch = 1948320 - 2440588
	civilEpoch   = 1948440 - 2440588
)

// persian returns a date of the Solar Hijri calendar by its cycle of 33 years, which is that of astronomy from 1799 to
// 2123.
func persian(day int) (year, month, d int) {
	n := day - persianEpoch
	year = 1 + floorDiv(33*n+3, 12053)
	ofYear := n - (365*(year-1) + floorDiv(8*year+21, 33))
	if ofYear < 216 {
		month = ofYear / 31
	} else {
		month = (ofYear - 6) / 30
	}
	before := 31 * month
	if month > 6 {
		before = 30*month + 6
	}
	return year, month + 1, ofYear - before + 1
}

// islamic returns a date of the tabular Hijri calendar, by the days since it began.
func islamic(n int) (year, month, d int) {
	year = floorDiv(30*n+10646, 10631)
	ofYear := n - ((year-1)*354 + floorDiv(3+11*year, 30))
	month = min((ofYear*2+58)/59, 12) // months of 30 and 29 days in turn
	for month > 1 && ofYear < monthStart(month) {
		month--
	}
	for month < 12 && ofYear >= monthStart(month+1) {
		month++
	}
	return year, month, ofYear - monthStart(month) + 1
}

// monthStart returns how many days of the tabular year are before a month.
func monthStart(month int) int { return (59*(month-1) + 1) / 2 }
