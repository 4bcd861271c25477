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

// AppendDate appends the date to its precision, without the time of day. With a zone, an exact date is told in that
// zone; without, at its stated offset. A day, month or year has no zone. A zero date appends nothing.
func (l *Locale) AppendDate(dst []byte, d article.Date, style Style, zone *time.Location) []byte {
	if d.IsZero() {
		return dst
	}
	t := in(d, zone)
	switch d.Precision {
	case article.Year:
		return l.format(dst, l.data.Year, t, true)
	case article.Month:
		if style == Medium || style == Short {
			return l.format(dst, l.data.YearMonth[1], t, true)
		}
		return l.format(dst, l.data.YearMonth[0], t, true)
	}
	return l.format(dst, l.data.Date[style.index()], t, true)
}

// AppendTime appends the time of day, or nothing where it is not known. A time that is known to the minute is told to
// the minute in every style.
func (l *Locale) AppendTime(dst []byte, d article.Date, style Style, zone *time.Location) []byte {
	if !d.HasTime() {
		return dst
	}
	return l.format(dst, l.data.Time[style.index()], in(d, zone), d.Precision != article.Minute)
}

// AppendDateTime appends the date and, where it is known, the time of day.
func (l *Locale) AppendDateTime(dst []byte, d article.Date, date, clock Style, zone *time.Location) []byte {
	if !d.HasTime() {
		return l.AppendDate(dst, d, date, zone)
	}
	pattern := l.data.At[date.index()]
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

// format appends a moment by a pattern of CLDR (UTS #35, part 4). Without seconds, their field goes with the sign
// before it.
func (l *Locale) format(dst []byte, pattern string, t time.Time, seconds bool) []byte {
	for i := 0; i < len(pattern); {
		c := pattern[i]
		if c == '\'' {
			end := strings.IndexByte(pattern[i+1:], '\'')
			if end < 0 {
				return dst
			}
			if end == 0 {
				dst = append(dst, '\'')
			}
			dst = append(dst, pattern[i+1:i+1+end]...)
			i += end + 2
			continue
		}
		if c|0x20 < 'a' || c|0x20 > 'z' || c >= 0x80 {
			dst = append(dst, c)
			i++
			continue
		}
		n := 1
		for i+n < len(pattern) && pattern[i+n] == c {
			n++
		}
		i += n
		if c == 's' && !seconds {
			dst = trimSign(dst)
			continue
		}
		dst = l.field(dst, c, n, t)
	}
	return dst
}

// trimSign trims the colon or full stop that ends dst.
func trimSign(dst []byte) []byte {
	if n := len(dst); n > 0 && (dst[n-1] == ':' || dst[n-1] == '.') {
		return dst[:n-1]
	}
	return dst
}

// field appends a field of a pattern.
func (l *Locale) field(dst []byte, c byte, n int, t time.Time) []byte {
	data := l.data
	switch c {
	case 'y':
		if n == 2 {
			return pad(dst, t.Year()%100, 2)
		}
		return pad(dst, t.Year(), 1)
	case 'M', 'L':
		m := int(t.Month()) - 1
		switch {
		case n <= 2:
			return pad(dst, m+1, n)
		case n == 3 && c == 'M':
			return append(dst, data.MonthsAbbr[m]...)
		case n == 3:
			return append(dst, data.MonthsAbbrAlone[m]...)
		case c == 'M':
			return append(dst, data.Months[m]...)
		}
		return append(dst, data.MonthsAlone[m]...)
	case 'd':
		return pad(dst, t.Day(), n)
	case 'E':
		if n >= 4 {
			return append(dst, data.Days[t.Weekday()]...)
		}
		return append(dst, data.DaysAbbr[t.Weekday()]...)
	case 'H':
		return pad(dst, t.Hour(), n)
	case 'h':
		return pad(dst, (t.Hour()+11)%12+1, n)
	case 'm':
		return pad(dst, t.Minute(), n)
	case 's':
		return pad(dst, t.Second(), n)
	case 'a':
		if t.Hour() < 12 {
			return append(dst, data.AM...)
		}
		return append(dst, data.PM...)
	case 'z':
		return l.offset(dst, t, n >= 4)
	}
	return dst
}

// offset appends the zone as its distance from Greenwich, since its name is not in the moment: "GMT+3", "UTC".
func (l *Locale) offset(dst []byte, t time.Time, long bool) []byte {
	_, seconds := t.Zone()
	if seconds == 0 {
		switch {
		case t.Location() == time.UTC && long && l.data.UTC != "":
			return append(dst, l.data.UTC...)
		case t.Location() == time.UTC:
			return append(dst, "UTC"...)
		}
		return append(dst, l.data.GMTZero...)
	}
	before, after, _ := strings.Cut(l.data.GMT, "{0}")
	dst = append(dst, before...)
	sign := l.data.OffsetSign[0]
	if seconds < 0 {
		sign, seconds = l.data.OffsetSign[1], -seconds
	}
	dst = append(dst, sign...)
	hours, minutes := seconds/3600, seconds/60%60
	if long {
		dst = pad(dst, hours, 2)
		dst = pad(append(dst, ':'), minutes, 2)
	} else {
		dst = pad(dst, hours, 1)
		if minutes != 0 {
			dst = pad(append(dst, ':'), minutes, 2)
		}
	}
	return append(dst, after...)
}

// pad appends a number of at least width digits.
func pad(dst []byte, n, width int) []byte {
	if n < 0 {
		return dst
	}
	div := 1
	for w := 1; w < width || n/div >= 10; w++ {
		div *= 10
	}
	for ; div > 0; div /= 10 {
		dst = append(dst, byte('0'+n/div%10))
	}
	return dst
}

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
		ago := now.Sub(t)
		units := &l.data.Ago
		if ago < 0 {
			ago, units = -ago, &l.data.In
		}
		switch {
		case ago < time.Minute:
			return append(dst, l.data.Now...)
		case ago < time.Hour:
			return l.appendUnit(dst, &units[cldr.Minute], int64(ago/time.Minute))
		}
		return l.appendUnit(dst, &units[cldr.Hour], int64(ago/time.Hour))
	}
	switch {
	case days >= -1 && days <= 1:
		return append(dst, l.data.Today[days+1]...)
	case days < -1 && days >= -7:
		return l.appendUnit(dst, &l.data.Ago[cldr.Day], int64(-days))
	case days > 1 && days <= 7:
		return l.appendUnit(dst, &l.data.In[cldr.Day], int64(days))
	}
	return l.AppendDate(dst, d, Medium, zone)
}

// dayNumber counts the days of the calendar, whatever the hour.
func dayNumber(t time.Time) int {
	y, m, d := t.Date()
	return int(time.Date(y, m, d, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}
