package locale

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
)

// A TimeUnit is a unit of time.
type TimeUnit int

// The units.
const (
	Second TimeUnit = iota
	Minute
	Hour
	Day
	Week
	Month
	Quarter
	Year
)

// A Width is how much room a phrase takes.
type Width int

// The widths.
const (
	Wide        Width = iota // "5 minutes ago", "5 minutes"
	Abbreviated              // "5 min. ago", "5 min"
	Narrow                   // "5m ago", "5m"
)

// AppendRelative appends how long ago, or how far ahead, the date is from now: by minutes and hours within the day,
// by calendar days beyond ("yesterday"), and the date itself beyond a week. A date without a time of day is told by
// days, a month or a year as itself. Days begin at midnight in the zone; without one, at the date's stated offset.
func (l *Locale) AppendRelative(dst []byte, d article.Date, now time.Time, zone *time.Location) []byte {
	if d.IsZero() || now.IsZero() || d.Precision > article.Day {
		return l.AppendDate(dst, d, Medium, zone)
	}
	t := in(d, zone)
	if zone == nil {
		zone = t.Location()
	}
	days := dayNumber(t) - dayNumber(now.In(zone))
	if d.HasTime() && days == 0 {
		away := t.Sub(now)
		switch ago := away.Abs(); {
		case ago < time.Minute:
			return append(dst, l.id.Relative(cldr.Long, cldr.Second, 0)...)
		case ago < time.Hour:
			return l.away(dst, int64(away/time.Minute), Minute)
		}
		return l.away(dst, int64(away/time.Hour), Hour)
	}
	if days >= -7 && days <= 7 {
		if word := l.id.Relative(cldr.Long, cldr.Day, min(max(days, -2), 2)); word != "" && days >= -1 && days <= 1 {
			return append(dst, word...)
		}
		return l.away(dst, int64(days), Day)
	}
	return l.AppendDate(dst, d, Medium, zone)
}

func (l *Locale) away(dst []byte, n int64, unit TimeUnit) []byte {
	return l.AppendFromNow(dst, float64(n), unit, Wide, false)
}

// AppendFromNow appends a number of units from now, negative for the past: "in 3 days", "3 days ago". With words, what
// has a word of its own is told by it: "tomorrow", "last month". At most three decimals are told. Minus zero is past.
func (l *Locale) AppendFromNow(dst []byte, n float64, unit TimeUnit, width Width, words bool) []byte {
	if unit < Second || unit > Year {
		return dst
	}
	length := l.length(width)
	if i := int(n); words && float64(i) == n && i >= -2 && i <= 2 {
		if word := l.id.Relative(length, int(unit), i); word != "" {
			return append(dst, word...)
		}
	}
	var buf [400]byte
	s := decimal(buf[:0], n, 0, 3)
	past := len(s) > 0 && s[0] == '-'
	if past {
		s = s[1:]
	}
	o := operands(s)
	pattern := l.id.In(length, int(unit), l.id.Cardinal(o))
	if past {
		pattern = l.id.Ago(length, int(unit), l.id.Cardinal(o))
	}
	return l.fillNumber(dst, pattern, s)
}

// length is a width's place in CLDR's order.
func (l *Locale) length(w Width) int { return min(max(int(w), cldr.Long), cldr.NarrowLength) }

// AppendUnit appends a number of units of time: "5 minutes", "1.5 min". At most three decimals are told.
func (l *Locale) AppendUnit(dst []byte, n float64, unit TimeUnit, width Width) []byte {
	if unit < Second || unit > Year {
		return dst
	}
	var buf [400]byte
	s := decimal(buf[:0], n, 0, 3)
	o := operands(s)
	return l.fillNumber(dst, l.id.Unit(l.length(width), int(unit), l.id.Cardinal(o)), s)
}

// fillNumber appends a pattern such as "{0} min" with the number, a decimal in ASCII.
func (l *Locale) fillNumber(dst []byte, pattern string, n []byte) []byte {
	before, after, numbered := strings.Cut(pattern, "{0}")
	dst = append(dst, before...)
	if numbered {
		dst = l.appendGrouped(dst, n, l.id.DecimalPattern(l.digits), l.id.MinGrouping())
	}
	return append(dst, after...)
}

// AppendDuration appends a duration in its two greatest units of hours, minutes and seconds, the rest rounded off:
// "1 hr 12 min", "5 min 30 sec"; wide "1 hour, 12 minutes". A duration below a second is "0 sec".
func (l *Locale) AppendDuration(dst []byte, d time.Duration, width Width) []byte {
	d = d.Abs()
	if d >= time.Hour {
		d = d.Round(time.Minute)
	} else {
		d = d.Round(time.Second)
	}
	big, small, unit := int64(d/time.Hour), int64(d/time.Minute%60), Hour
	if big == 0 {
		big, small, unit = int64(d/time.Minute), int64(d/time.Second%60), Minute
	}
	if big == 0 {
		return l.AppendUnit(dst, float64(small), Second, width)
	}
	dst = l.AppendUnit(dst, float64(big), unit, width)
	if small == 0 {
		return dst
	}
	kind := UnitNarrow
	if width == Wide {
		kind = Unit
	}
	dst = append(dst, l.Gap(kind, 0, 2, "")...)
	return l.AppendUnit(dst, float64(small), unit-1, width)
}
