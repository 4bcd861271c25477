package locale

import (
	"strings"
	"time"

	"github.com/standfirst/standfirst/internal/cldr"
)

// format appends a moment by a pattern of CLDR (UTS #35, part 4). Without seconds, their field goes with the sign
// before it.
func (l *Locale) format(dst []byte, pattern string, s *stamp, seconds bool) []byte {
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
		if !letter(c) {
			dst = append(dst, c)
			i++
			continue
		}
		n := run(pattern[i:])
		i += n
		if c == 's' && !seconds {
			dst = trimSign(dst)
			continue
		}
		dst = l.field(dst, c, n, s, pattern)
	}
	return dst
}

func letter(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' && c < 0x80 }

// run returns how often the pattern's first letter stands there.
func run(pattern string) int {
	n := 1
	for n < len(pattern) && pattern[n] == pattern[0] {
		n++
	}
	return n
}

// trimSign trims the colon or full stop that ends dst.
func trimSign(dst []byte) []byte {
	if n := len(dst); n > 0 && (dst[n-1] == ':' || dst[n-1] == '.') {
		return dst[:n-1]
	}
	return dst
}

// widths are those of names by the number of letters in a pattern: 1 to 3 abbreviated, then wide, narrow, short.
var widths = [...]int{0: cldr.Abbreviated, cldr.Abbreviated, cldr.Abbreviated, cldr.Abbreviated, cldr.Wide, cldr.Narrow, cldr.ShortDay}

func nameWidth(n int) int { return widths[min(n, len(widths)-1)] }

// field appends a field of a pattern.
func (l *Locale) field(dst []byte, c byte, n int, s *stamp, pattern string) []byte {
	switch c {
	case 'G':
		if s.calendar != cldr.Gregorian {
			return append(dst, l.id.CalendarEra(s.calendar, nameWidth(n))...)
		}
		return append(dst, l.id.Date(cldr.Eras, nameWidth(n)*2+s.era)...)
	case 'y':
		if n == 2 {
			return l.pad(dst, s.year%100, 2)
		}
		return l.pad(dst, s.year, n)
	case 'u', 'r':
		return l.pad(dst, s.Year(), n)
	case 'Y':
		year, _ := l.week(s.Time)
		return l.pad(dst, year, n)
	case 'w':
		_, week := l.week(s.Time)
		return l.pad(dst, week, n)
	case 'Q', 'q':
		if n <= 2 {
			return l.pad(dst, (s.month+2)/3, n)
		}
		return append(dst, l.id.Quarter(nameWidth(n), c == 'q', (s.month-1)/3)...)
	case 'M', 'L':
		if n <= 2 {
			return l.pad(dst, s.month, n)
		}
		return append(dst, l.month(s, nameWidth(n), c == 'L')...)
	case cldr.RomanMonth:
		return append(dst, romans[s.month-1]...)
	case 'd':
		return l.pad(dst, s.day, n)
	case 'E':
		return append(dst, l.id.Day(nameWidth(n), false, int(s.Weekday()))...)
	case 'c', 'e':
		if n <= 2 {
			first, _ := l.id.Week()
			return l.pad(dst, (int(s.Weekday())-first+7)%7+1, n)
		}
		return append(dst, l.id.Day(nameWidth(n), c == 'c', int(s.Weekday()))...)
	case 'H':
		return l.pad(dst, s.Hour(), n)
	case 'h':
		return l.pad(dst, (s.Hour()+11)%12+1, n)
	case 'K':
		return l.pad(dst, s.Hour()%12, n)
	case 'k':
		return l.pad(dst, (s.Hour()+23)%24+1, n)
	case 'm':
		return l.pad(dst, s.Minute(), n)
	case 's':
		return l.pad(dst, s.Second(), n)
	case 'S':
		return l.fraction(dst, s.Nanosecond(), n)
	case 'a':
		return append(dst, l.id.Period(nameWidth(n), s.Hour()/12)...)
	case 'b', 'B':
		return append(dst, l.period(s, c, nameWidth(n), pattern)...)
	case 'z', 'v', 'O', 'x', 'X', 'Z', 'V':
		return l.offset(dst, s.Time, n >= 4)
	}
	return dst
}

var romans = [...]string{"i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"}

// month returns the name of the moment's month.
func (l *Locale) month(s *stamp, width int, alone bool) string {
	if s.calendar != cldr.Gregorian {
		if name := l.id.CalendarMonth(s.calendar, width, alone, s.month-1); name != "" {
			return name
		}
	}
	return l.id.Month(width, alone, s.month-1)
}

// period returns the name of the part of the day: with b noon, midnight, am or pm; with B also morning, evening, ….
// What a pattern does not show does not keep it from being noon.
func (l *Locale) period(s *stamp, c byte, width int, pattern string) string {
	exact := (s.Minute() == 0 || !strings.Contains(pattern, "m")) && (s.Second() == 0 || !strings.Contains(pattern, "s"))
	place := l.id.PeriodOf(s.Hour(), exact)
	if c == 'b' && place > cldr.Noon {
		place = s.Hour() / 12
	}
	if name := l.id.Period(width, place); name != "" {
		return name
	}
	if place == cldr.Noon {
		if name := l.id.Period(width, l.id.PeriodOf(s.Hour(), false)); c == 'B' && name != "" {
			return name
		}
	}
	return l.id.Period(width, s.Hour()/12)
}

// week returns the year and week that a moment belongs to.
func (l *Locale) week(t time.Time) (year, week int) {
	first, least := l.id.Week()
	year = t.Year()
	since := func(year int) int { // days from the year's first week to t
		jan := time.Date(year, 1, 1, 0, 0, 0, 0, time.UTC)
		offset := (int(jan.Weekday()) - first + 7) % 7
		start := dayNumber(jan) - offset
		if 7-offset < least {
			start += 7
		}
		return dayNumber(t) - start
	}
	switch {
	case since(year+1) >= 0:
		year++
	case since(year) < 0:
		year--
	}
	return year, since(year)/7 + 1
}

// offset appends the zone as its distance from Greenwich, since its name is not in the moment: "GMT+3", "UTC".
func (l *Locale) offset(dst []byte, t time.Time, long bool) []byte {
	_, seconds := t.Zone()
	if seconds == 0 {
		utc := l.id.Date(cldr.Zones, cldr.UTC)
		switch {
		case t.Location() == time.UTC && long && utc != "":
			return append(dst, utc...)
		case t.Location() == time.UTC && !long:
			return append(dst, l.id.Date(cldr.Zones, cldr.UTCShort)...)
		case t.Location() != time.UTC:
			return append(dst, l.id.Date(cldr.Zones, cldr.GMTZero)...)
		}
	}
	before, after, _ := strings.Cut(l.id.Date(cldr.Zones, cldr.GMT), "{0}")
	dst = append(dst, before...)
	form := l.id.Date(cldr.Zones, cldr.East) // "+HH:mm"
	if seconds < 0 {
		form, seconds = l.id.Date(cldr.Zones, cldr.West), -seconds
	}
	hours, minutes := seconds/3600, seconds/60%60
	at := strings.IndexByte(form, 'H')
	dst = append(dst, form[:at]...)
	if long {
		dst = l.pad(dst, hours, 2)
	} else {
		dst = l.pad(dst, hours, 1)
	}
	if long || minutes != 0 {
		rest := form[at+run(form[at:]):]
		dst = append(dst, rest[:max(strings.IndexByte(rest, 'm'), 0)]...)
		dst = l.pad(dst, minutes, 2)
	}
	return append(dst, after...)
}

// pad appends a number of at least width digits.
func (l *Locale) pad(dst []byte, n, width int) []byte {
	if n < 0 {
		dst, n = append(dst, l.id.Sign(l.digits, cldr.Minus)...), -n
	}
	ten := l.tenDigits()
	div := 1
	for w := 1; w < width || n/div >= 10; w++ {
		div *= 10
	}
	for ; div > 0; div /= 10 {
		dst = appendDigit(dst, ten, byte('0'+n/div%10))
	}
	return dst
}

// fraction appends so many digits of the fraction of a second.
func (l *Locale) fraction(dst []byte, nanoseconds, n int) []byte {
	ten := l.tenDigits()
	for div := 100_000_000; n > 0; n-- {
		digit := byte('0')
		if div > 0 {
			digit += byte(nanoseconds / div % 10)
			div /= 10
		}
		dst = appendDigit(dst, ten, digit)
	}
	return dst
}
