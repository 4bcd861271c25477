package locale

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
)

// A Style is the length of a date or time.
type Style int

// The styles, as CLDR has them.
const (
	Medium Style = iota // the zero Style: "Apr 28, 2026"
	Full
	Long
	Short
)

// index is the style's place in CLDR's order.
func (s Style) index() int {
	switch s {
	case Full:
		return 0
	case Long:
		return 1
	case Short:
		return 3
	}
	return 2
}

// in returns the moment of the date in the zone; a day, month or year has no zone.
func in(d article.Date, zone *time.Location) time.Time {
	if zone != nil && d.HasTime() {
		return d.Time.In(zone)
	}
	return d.Time
}

// stamp returns the moment in the locale's calendar. A month or year is one of the Gregorian calendar in any case,
// since it spans two of another.
func (l *Locale) stamp(d article.Date, zone *time.Location) stamp {
	calendar := l.calendar
	if d.Precision == article.Month || d.Precision == article.Year {
		calendar = cldr.Gregorian
	}
	return on(calendar, in(d, zone))
}

// AppendDate appends the date to its precision, without the time of day. With a zone, an exact date is told in that
// zone; without, at its stated offset. A day, month or year has no zone. A zero date appends nothing.
func (l *Locale) AppendDate(dst []byte, d article.Date, style Style, zone *time.Location) []byte {
	if d.IsZero() {
		return dst
	}
	s := l.stamp(d, zone)
	switch d.Precision {
	case article.Year:
		return l.format(dst, l.pattern("y", s.calendar), &s, true)
	case article.Month:
		if style == Medium || style == Short {
			return l.format(dst, l.pattern("yMMM", s.calendar), &s, true)
		}
		return l.format(dst, l.pattern("yMMMM", s.calendar), &s, true)
	}
	return l.format(dst, l.datePattern(style, s.calendar), &s, true)
}

func (l *Locale) datePattern(style Style, calendar cldr.Calendar) string {
	if calendar != cldr.Gregorian {
		return l.id.CalendarFormat(calendar, style.index())
	}
	return l.id.Date(cldr.DateFormats, style.index())
}

// AppendTime appends the time of day, or nothing where it is not known. A time that is known to the minute is told to
// the minute in every style. The zone of the longer styles is told as its distance from Greenwich.
func (l *Locale) AppendTime(dst []byte, d article.Date, style Style, zone *time.Location) []byte {
	if !d.HasTime() {
		return dst
	}
	s := l.stamp(d, zone)
	return l.format(dst, l.timePattern(style), &s, d.Precision != article.Minute)
}

// timePattern returns the pattern of a style, with the hours that were asked for.
func (l *Locale) timePattern(style Style) string {
	pattern := l.id.Date(cldr.TimeFormats, style.index())
	hour := l.preferred()
	length := 1
	for i, n := range runs(pattern) {
		switch c := pattern[i]; {
		case c == hour || hour == 'h' && c == 'K' || hour == 'H' && c == 'k':
			return pattern
		case strings.IndexByte("hHkK", c) >= 0:
			length = n
		}
	}
	skeleton := string(hour) + "ms"
	switch style {
	case Full:
		skeleton += "zzzz"
	case Long:
		skeleton += "z"
	case Short:
		skeleton = skeleton[:2]
	}
	pattern = l.pattern(skeleton, cldr.Gregorian)
	for i, n := range runs(pattern) {
		if pattern[i] == hour && n < length {
			return pattern[:i] + pattern[i:i+1] + pattern[i:]
		}
	}
	return pattern
}

// AppendDateTime appends the date and, where it is known, the time of day.
func (l *Locale) AppendDateTime(dst []byte, d article.Date, date, clock Style, zone *time.Location) []byte {
	if !d.HasTime() {
		return l.AppendDate(dst, d, date, zone)
	}
	pattern := l.id.Date(cldr.AtJoins, date.index())
	for pattern != "" {
		switch {
		case strings.HasPrefix(pattern, "{0}"):
			dst, pattern = l.AppendTime(dst, d, clock, zone), pattern[3:]
		case strings.HasPrefix(pattern, "{1}"):
			dst, pattern = l.AppendDate(dst, d, date, zone), pattern[3:]
		case pattern[0] == '\'':
			pattern = pattern[1:]
		default:
			dst, pattern = append(dst, pattern[0]), pattern[1:]
		}
	}
	return dst
}

// AppendSkeleton appends the fields of the date that a skeleton names, in the order and with the words of the locale:
// "yMMMEd", "MMMd", "Hm" (UTS #35, part 4); j stands for the hours that the locale prefers. Fields that the date does
// not state are left out.
func (l *Locale) AppendSkeleton(dst []byte, d article.Date, skeleton string, zone *time.Location) []byte {
	if d.IsZero() || len(skeleton) > longest {
		return dst
	}
	if skeleton = stated(skeleton, d.Precision); skeleton == "" {
		return dst
	}
	s := l.stamp(d, zone)
	return l.format(dst, l.pattern(skeleton, s.calendar), &s, true)
}

// stated returns the skeleton with the fields that a date of the precision has.
func stated(skeleton string, p article.Precision) string {
	lacks := ""
	switch p {
	case article.Year:
		lacks = "QqMLwWEecdDFgabBhHkKjJCmsSAzZOvVXx"
	case article.Month:
		lacks = "wWEecdDFgabBhHkKjJCmsSAzZOvVXx"
	case article.Day:
		lacks = "abBhHkKjJCmsSAzZOvVXx"
	case article.Minute:
		lacks = "sSA"
	}
	if !strings.ContainsAny(skeleton, lacks) {
		return skeleton
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(lacks, r) {
			return -1
		}
		return r
	}, skeleton)
}
