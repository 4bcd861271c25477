package locale

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// How patterns are found for skeletons is not in CLDR's data but in UTS #35, part 4, "Matching Skeletons", and in the
// distances that ICU gives to fields of different lengths, which the standard leaves open.

// The fields of a skeleton, in the order of their weight.
const (
	fieldEra = iota
	fieldYear
	fieldQuarter
	fieldMonth
	fieldWeek
	fieldWeekOfMonth
	fieldWeekday
	fieldDayOfYear
	fieldDayOfWeekInMonth
	fieldDay
	fieldPeriod
	fieldHour
	fieldMinute
	fieldSecond
	fieldFraction
	fieldZone
	numFields
)

// kinds of a field's form: names are negative and apart from numbers, and letters of one field apart by a step.
const (
	narrow  = -0x101
	shorter = -0x102
	short   = -0x103
	long    = -0x104
	numeric = 0x100
	step    = 0x10
)

// A form is what a letter of a skeleton, so often, means.
type form struct {
	letter byte
	field  int8
	kind   int16
	least  int8 // letters
}

var forms = [...]form{
	{'G', fieldEra, short, 1}, {'G', fieldEra, long, 4}, {'G', fieldEra, narrow, 5},
	{'y', fieldYear, numeric, 1}, {'Y', fieldYear, numeric + step, 1}, {'u', fieldYear, numeric + 2*step, 1},
	{'r', fieldYear, numeric + 3*step, 1},
	{'Q', fieldQuarter, numeric, 1}, {'Q', fieldQuarter, short, 3}, {'Q', fieldQuarter, long, 4}, {'Q', fieldQuarter, narrow, 5},
	{'q', fieldQuarter, numeric + step, 1}, {'q', fieldQuarter, short - step, 3}, {'q', fieldQuarter, long - step, 4},
	{'q', fieldQuarter, narrow - step, 5},
	{'M', fieldMonth, numeric, 1}, {'M', fieldMonth, short, 3}, {'M', fieldMonth, long, 4}, {'M', fieldMonth, narrow, 5},
	{'L', fieldMonth, numeric + step, 1}, {'L', fieldMonth, short - step, 3}, {'L', fieldMonth, long - step, 4},
	{'L', fieldMonth, narrow - step, 5},
	{'w', fieldWeek, numeric, 1}, {'W', fieldWeekOfMonth, numeric, 1},
	{'E', fieldWeekday, short, 1}, {'E', fieldWeekday, long, 4}, {'E', fieldWeekday, narrow, 5}, {'E', fieldWeekday, shorter, 6},
	{'c', fieldWeekday, numeric + 2*step, 1}, {'c', fieldWeekday, short - 2*step, 3}, {'c', fieldWeekday, long - 2*step, 4},
	{'c', fieldWeekday, narrow - 2*step, 5}, {'c', fieldWeekday, shorter - 2*step, 6},
	{'e', fieldWeekday, numeric + step, 1}, {'e', fieldWeekday, short - step, 3}, {'e', fieldWeekday, long - step, 4},
	{'e', fieldWeekday, narrow - step, 5}, {'e', fieldWeekday, shorter - step, 6},
	{'d', fieldDay, numeric, 1}, {'D', fieldDayOfYear, numeric, 1}, {'F', fieldDayOfWeekInMonth, numeric, 1},
	{'a', fieldPeriod, short, 1}, {'a', fieldPeriod, long, 4}, {'a', fieldPeriod, narrow, 5},
	{'b', fieldPeriod, short - step, 1}, {'b', fieldPeriod, long - step, 4}, {'b', fieldPeriod, narrow - step, 5},
	{'B', fieldPeriod, short - 3*step, 1}, {'B', fieldPeriod, long - 3*step, 4}, {'B', fieldPeriod, narrow - 3*step, 5},
	{'H', fieldHour, numeric + 10*step, 1}, {'k', fieldHour, numeric + 11*step, 1}, {'h', fieldHour, numeric, 1},
	{'K', fieldHour, numeric + step, 1},
	{'m', fieldMinute, numeric, 1}, {'s', fieldSecond, numeric, 1}, {'S', fieldFraction, numeric, 1},
	{'v', fieldZone, short - 2*step, 1}, {'v', fieldZone, long - 2*step, 4}, {'z', fieldZone, short, 1}, {'z', fieldZone, long, 4},
	{'Z', fieldZone, narrow - step, 1}, {'Z', fieldZone, long - step, 4}, {'O', fieldZone, short - step, 1},
	{'O', fieldZone, long - step, 4},
}

// formOf returns what n times a letter means, or nil.
func formOf(letter byte, n int) *form {
	var found *form
	for i := range forms {
		if f := &forms[i]; f.letter == letter && (found == nil || n >= int(f.least)) {
			found = f
		}
	}
	return found
}

// fields are a skeleton taken apart.
type fields struct {
	kind   [numFields]int16 // 0 where the field is not there
	letter [numFields]byte
	n      [numFields]int8
	period bool // the part of the day was not asked for, but comes with the hours
}

// take takes apart a skeleton, or the fields of a pattern.
func take(s string) (f fields) {
	for i := 0; i < len(s); {
		if s[i] == '\'' {
			end := strings.IndexByte(s[i+1:], '\'')
			if end < 0 {
				break
			}
			i += end + 2
			continue
		}
		if !letter(s[i]) {
			i++
			continue
		}
		n := run(s[i:])
		if form := formOf(s[i], n); form != nil {
			k := form.kind
			if k > 0 {
				k += int16(n)
			}
			f.kind[form.field], f.letter[form.field], f.n[form.field] = k, s[i], int8(min(n, 100))
		}
		i += n
	}
	// Hours to twelve need a part of the day, and those to 24 none; hours and seconds need minutes.
	switch h := f.letter[fieldHour]; {
	case (h == 'h' || h == 'K') && f.kind[fieldPeriod] == 0:
		f.kind[fieldPeriod], f.letter[fieldPeriod], f.n[fieldPeriod], f.period = short, 'a', 1, true
	case (h == 'H' || h == 'k') && f.kind[fieldPeriod] != 0:
		f.drop(fieldPeriod)
	}
	if f.kind[fieldHour] != 0 && f.kind[fieldSecond] != 0 && f.kind[fieldMinute] == 0 {
		f.kind[fieldMinute], f.letter[fieldMinute], f.n[fieldMinute] = numeric+1, 'm', 1
	}
	return f
}

func (f *fields) drop(i int) { f.kind[i], f.letter[i], f.n[i] = 0, 0, 0 }

// mask returns the fields that are there, as bits.
func (f *fields) mask() (m uint32) {
	for i, k := range f.kind {
		if k != 0 {
			m |= 1 << i
		}
	}
	return m
}

// distance returns how far a skeleton is from what is asked of the fields in the mask, and which of those it lacks.
func (f *fields) distance(have *fields, mask uint32) (far int, missing, extra uint32) {
	for i := range f.kind {
		mine, other := f.kind[i], have.kind[i]
		if mask&(1<<i) == 0 {
			mine = 0
		}
		switch {
		case mine == other:
		case mine == 0:
			far += 0x10000
			extra |= 1 << i
		case other == 0:
			far += 0x1000
			missing |= 1 << i
		case mine > other:
			far += int(mine - other)
		default:
			far += int(other - mine)
		}
	}
	return far, missing, extra
}

// A candidate is a pattern of a locale, with its skeleton where CLDR names one.
type candidate struct {
	fields
	pattern string
	named   bool
}

// alike reports whether two candidates have the same fields, but for the lengths of numbers.
func (c *candidate) alike(other candidate) bool {
	for i, kind := range c.kind {
		if kind != other.kind[i] && (kind <= 0 || other.kind[i] <= 0 || c.letter[i] != other.letter[i]) {
			return false
		}
	}
	return true
}

// candidates returns the patterns of a calendar, in the order in which equally good ones are preferred: by the first
// field's letter, and then as CLDR's data come.
func (l *Locale) candidates(calendar cldr.Calendar) []candidate {
	all := make([]candidate, 0, 128)
	for _, p := range [...]string{"G", "y", "Q", "M", "w", "W", "E", "d", "D", "F", "a", "H", "m", "s", "S", "v"} {
		all = append(all, candidate{fields: take(p), pattern: p})
	}
	for i := range 4 {
		for _, p := range [...]string{l.datePattern(styleAt[i], calendar), l.id.Date(cldr.TimeFormats, i)} {
			c := candidate{fields: take(p), pattern: p}
			if !slices.ContainsFunc(all, c.alike) {
				all = append(all, c)
			}
		}
	}
	for i, skeleton := range cldr.Skeletons {
		p := l.skeletonPattern(i, calendar)
		if p == "" || strings.Contains(skeleton, "-") { // a form by number
			continue
		}
		c := candidate{fields: take(skeleton), pattern: p, named: true}
		if at := slices.IndexFunc(all, func(have candidate) bool { return have.kind == c.kind }); at >= 0 {
			all[at] = c
		} else {
			all = append(all, c)
		}
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return int(a.first()) - int(b.first()) })
	return all
}

var styleAt = [...]Style{Full, Long, Medium, Short}

// first returns the letter of the first field.
func (f *fields) first() byte {
	for _, c := range f.letter {
		if c != 0 {
			return c
		}
	}
	return 0
}

// skeletonPattern returns the pattern of cldr.Skeletons[i], or "".
func (l *Locale) skeletonPattern(i int, calendar cldr.Calendar) string {
	if calendar != cldr.Gregorian {
		return l.id.CalendarSkeleton(calendar, i)
	}
	return l.id.Skeleton(i)
}

// pattern returns the pattern for a skeleton.
func (l *Locale) pattern(skeleton string, calendar cldr.Calendar) string {
	if strings.ContainsAny(skeleton, "jJC") {
		skeleton = l.hours(skeleton)
	}
	if i, ok := slices.BinarySearch(cldr.Skeletons[:], skeleton); ok {
		if p := l.skeletonPattern(i, calendar); p != "" && !mended(p, skeleton) {
			return p
		}
	}
	m := matcher{l: l, want: take(skeleton), candidates: l.candidates(calendar)}
	return m.pattern()
}

// mended reports whether the pattern that CLDR has for a skeleton tells hours, parts of the day or weekdays otherwise than
// was asked for.
func mended(pattern, skeleton string) bool {
	return strings.ContainsAny(pattern, "kKB") && !strings.Contains(skeleton, "B") ||
		strings.Contains(pattern, "EEEE") && !strings.Contains(skeleton, "EEEE")
}

// preferred returns the letter of the hours that were asked for, or of the locale's own.
func (l *Locale) preferred() byte {
	if l.hour != 0 {
		return l.hour
	}
	return l.id.Hour()
}

// hours puts the locale's own hours for j.
func (l *Locale) hours(skeleton string) string {
	hour := l.preferred()
	return strings.Map(func(r rune) rune {
		switch r {
		case 'j', 'J', 'C':
			return rune(hour)
		}
		return r
	}, skeleton)
}
