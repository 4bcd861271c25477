package locale

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
)

// AppendInterval appends the time from one date to another by the fields of a skeleton, as [Locale.AppendSkeleton] has
// them: "Apr 28 – May 2, 2026", "9:30 – 11:00 AM". Fields that one of the dates does not state are left out, and greater
// ones come in where the dates differ in them; dates that do not differ in what is told are told as one.
func (l *Locale) AppendInterval(dst []byte, from, to article.Date, skeleton string, zone *time.Location) []byte {
	if from.IsZero() || to.IsZero() || len(skeleton) > longest {
		return dst
	}
	if skeleton = stated(stated(skeleton, from.Precision), to.Precision); skeleton == "" {
		return dst
	}
	a, b := l.stamp(from, zone), l.stamp(to, zone)
	if b.calendar != a.calendar {
		a, b = on(cldr.Gregorian, a.Time), on(cldr.Gregorian, b.Time)
	}
	single := l.pattern(skeleton, a.calendar)
	differ := greatest(&a, &b)
	if differ == none {
		return l.format(dst, single, &a, true)
	}
	s := newSpan(l, a.calendar, single)
	pattern, two := s.pattern(differ)
	switch {
	case two:
		return l.formatTwo(dst, pattern, &a, &b)
	case pattern != "":
		single = pattern
	case !tells(single, differ):
		return l.format(dst, single, &a, true)
	case differ >= halfDay && s.date != "" && s.clock != "":
		return l.joined(dst, l.id.Date(cldr.Joins, Medium.index()),
			func(dst []byte) []byte { return l.fromTo(dst, l.pattern(s.clock, s.calendar), &a, &b) },
			func(dst []byte) []byte { return l.format(dst, l.pattern(s.date, s.calendar), &a, true) })
	default:
		single = l.pattern(s.skeleton, a.calendar)
	}
	return l.fromTo(dst, single, &a, &b)
}

// fromTo appends two moments by the same pattern.
func (l *Locale) fromTo(dst []byte, pattern string, a, b *stamp) []byte {
	form := l.id.IntervalFallback()
	if a.calendar != cldr.Gregorian {
		form = l.id.CalendarFallback()
	}
	return l.joined(dst, form, func(dst []byte) []byte { return l.format(dst, pattern, a, true) },
		func(dst []byte) []byte { return l.format(dst, pattern, b, true) })
}

// joined appends two texts by a pattern.
func (l *Locale) joined(dst []byte, pattern string, zero, one func([]byte) []byte) []byte {
	for pattern != "" {
		switch {
		case strings.HasPrefix(pattern, "{0}"):
			dst, pattern = zero(dst), pattern[3:]
		case strings.HasPrefix(pattern, "{1}"):
			dst, pattern = one(dst), pattern[3:]
		case pattern[0] == '\'':
			pattern = pattern[1:]
		default:
			dst, pattern = append(dst, pattern[0]), pattern[1:]
		}
	}
	return dst
}

// formatTwo appends two moments by a pattern that has the fields of both: the second begins where a letter comes again.
func (l *Locale) formatTwo(dst []byte, pattern string, a, b *stamp) []byte {
	split := len(pattern)
	var seen letters
	for i, n := range runs(pattern) {
		c := pattern[i]
		if c == 'L' {
			c = 'M'
		}
		if seen[c-'A'] != 0 {
			split = i
			break
		}
		seen[c-'A'] = n
	}
	dst = l.format(dst, pattern[:split], a, true)
	return l.format(dst, pattern[split:], b, true)
}

// A unit is what two moments differ in.
type unit int

// The units from the greatest on.
const (
	era unit = iota
	year
	month
	day
	halfDay
	hour
	minute
	second
	none
)

// greatest returns the greatest unit in which two moments differ.
func greatest(a, b *stamp) unit {
	switch {
	case a.era != b.era:
		return era
	case a.year != b.year:
		return year
	case a.month != b.month:
		return month
	case a.day != b.day:
		return day
	case a.Hour()/12 != b.Hour()/12:
		return halfDay
	case a.Hour() != b.Hour():
		return hour
	case a.Minute() != b.Minute():
		return minute
	case a.Second() != b.Second():
		return second
	}
	return none
}

// finest returns the smallest unit that a letter of a pattern tells, or -1.
func finest(letter byte) unit {
	switch letter {
	case 'G':
		return era
	case 'y', 'Y', 'u', 'r':
		return year
	case 'Q', 'q', 'M', 'L', 'w', 'D':
		return month
	case 'd', 'E', 'c', 'e', 'F', 'W':
		return day
	case 'a':
		return halfDay
	case 'H', 'h', 'K', 'k':
		return hour
	case 'm':
		return minute
	case 's':
		return second
	case 'S':
		return none
	}
	return -1
}

// tells reports whether a pattern or skeleton tells moments apart that differ in the unit.
func tells(pattern string, u unit) bool {
	for i := range runs(pattern) {
		if u <= finest(pattern[i]) {
			return true
		}
	}
	return false
}
