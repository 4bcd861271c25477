package article

import (
	"fmt"
	"time"
)

// A Date is a moment as precisely as it is known: a day is not a midnight, and a year is not a first of January.
// The zero Date states nothing.
type Date struct {
	Time      time.Time // in the zone in which it was stated; a day, month or year begins at UTC midnight
	Precision Precision
}

// A Precision says how much of a [Date] is known. The zero Precision is [Exact].
type Precision int

// The precisions.
const (
	Exact  Precision = iota // to the second or better
	Minute                  // to the minute
	Day
	Month
	Year
)

// At returns the moment t as an exact date.
func At(t time.Time) Date { return Date{Time: t} }

// On returns a date that is known to the day. A day that its month does not have is one of the next, as with [time.Date].
func On(year int, month time.Month, day int) Date {
	return Date{Time: time.Date(year, month, day, 0, 0, 0, 0, time.UTC), Precision: Day}
}

// IsZero reports whether the date states nothing.
func (d Date) IsZero() bool { return d.Time.IsZero() }

// HasTime reports whether the time of day is known.
func (d Date) HasTime() bool { return !d.IsZero() && d.Precision <= Minute }

var dateLayouts = [...]struct {
	layout    string
	precision Precision
}{
	{"2006-01-02T15:04:05Z07:00", Exact},
	{"2006-01-02T15:04Z07:00", Minute},
	{"2006-01-02", Day},
	{"2006-01", Month},
	{"2006", Year},
}

// Append appends the date as ISO 8601 writes it, to its precision: "2026-04-28T09:30:00+03:00",
// "2026-04-28T09:30Z", "2026-04-28", "2026-04" or "2026". A zero date appends nothing.
func (d Date) Append(dst []byte) []byte {
	if d.IsZero() {
		return dst
	}
	for _, l := range dateLayouts {
		if l.precision == d.Precision {
			if l.precision == Exact && d.Time.Nanosecond() != 0 {
				return d.Time.AppendFormat(dst, time.RFC3339Nano)
			}
			return d.Time.AppendFormat(dst, l.layout)
		}
	}
	return d.Time.AppendFormat(dst, time.RFC3339)
}

// String returns what [Date.Append] appends.
func (d Date) String() string { return string(d.Append(nil)) }

// ParseDate reads a date as [Date.Append] writes it. An empty string is the zero Date.
func ParseDate(s string) (Date, error) {
	if s == "" {
		return Date{}, nil
	}
	l := &dateLayouts[Exact]
	switch {
	case len(s) == len("2006"):
		l = &dateLayouts[Year]
	case len(s) == len("2006-01"):
		l = &dateLayouts[Month]
	case len(s) == len("2006-01-02"):
		l = &dateLayouts[Day]
	case len(s) > 16 && s[16] != ':':
		l = &dateLayouts[Minute]
	}
	// UTC and not the machine's zone: the same text is the same Date everywhere.
	if t, err := time.ParseInLocation(l.layout, s, time.UTC); err == nil {
		return Date{Time: t, Precision: l.precision}, nil
	}
	return Date{}, fmt.Errorf("%q is not a date such as 2026-04-28 or 2026-04-28T09:30:00Z", s)
}
