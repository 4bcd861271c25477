package locale

import (
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
)

// AppendInterval appends the time from one date to another by the fields of a skeleton, as [Locale.AppendSkeleton] has
// them: "Apr 28 – May 2, 2026", "9:30 – 11:00 AM". Fields that one of the dates does not state are left out; dates that
// do not differ in the fields are told as one.
func (l *Locale) AppendInterval(dst []byte, from, to article.Date, skeleton string, zone *time.Location) []byte {
	if from.IsZero() || to.IsZero() || len(skeleton) > longest {
		return dst
	}
	skeleton = stated(stated(skeleton, from.Precision), to.Precision)
	if strings.ContainsAny(skeleton, "jJC") {
		skeleton = l.hours(skeleton)
	}
	if skeleton == "" {
		return dst
	}
	a, b := l.stamp(from, zone), l.stamp(to, zone)
	if b.calendar != a.calendar {
		a, b = on(cldr.Gregorian, a.Time), on(cldr.Gregorian, b.Time)
	}
	want := take(skeleton)
	differ := greatest(&a, &b, &want)
	if differ == 0 {
		return l.format(dst, l.pattern(skeleton, a.calendar), &a, true)
	}
	if a.calendar == cldr.Gregorian {
		day := strings.IndexByte("GyMd", differ) >= 0
		clock := want.mask()&timeMask != 0
		if pattern := l.interval(skeleton, differ); pattern != "" && (!clock || !day) {
			return l.formatInterval(dst, pattern, &a, &b)
		}
		if date := keepFields(skeleton, false); clock && !day && date != "" { // one day, two times
			time := keepFields(skeleton, true)
			if pattern := l.interval(time, differ); pattern != "" {
				form := l.id.Date(cldr.AtJoins, joinStyle(&want))
				return l.joined(dst, form, func(dst []byte) []byte { return l.formatInterval(dst, pattern, &a, &b) },
					func(dst []byte) []byte { return l.format(dst, l.pattern(date, a.calendar), &a, true) })
			}
		}
	}
	pattern := l.pattern(skeleton, a.calendar)
	return l.joined(dst, l.id.IntervalFallback(), func(dst []byte) []byte { return l.format(dst, pattern, &a, true) },
		func(dst []byte) []byte { return l.format(dst, pattern, &b, true) })
}

// joinStyle is the style whose pattern joins a date and a time.
func joinStyle(want *fields) int {
	switch {
	case want.n[fieldMonth] == 4 && want.kind[fieldWeekday] != 0:
		return 0
	case want.n[fieldMonth] == 4:
		return 1
	case want.n[fieldMonth] == 3:
		return 2
	}
	return 3
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

// keepFields returns the fields of a skeleton that are of the time of day, or those that are not.
func keepFields(skeleton string, clock bool) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("abBhHkKmsSzZOvVXx", r) == clock {
			return r
		}
		return -1
	}, skeleton)
}

// greatest returns the letter of the greatest field in which two moments differ, of those that are asked for or above
// them; 0 where what is asked for does not differ.
func greatest(a, b *stamp, want *fields) byte {
	has := func(fields ...int) bool {
		return slices.ContainsFunc(fields, func(f int) bool { return want.kind[f] != 0 })
	}
	clock := has(fieldHour, fieldMinute, fieldSecond, fieldPeriod)
	day := clock || has(fieldDay, fieldWeekday, fieldDayOfYear)
	month := day || has(fieldMonth, fieldQuarter)
	switch {
	case a.era != b.era:
		return 'G'
	case a.year != b.year:
		return 'y'
	case month && a.month != b.month:
		return 'M'
	case day && a.day != b.day:
		return 'd'
	case !clock:
		return 0
	case a.Hour()/12 != b.Hour()/12 && (want.letter[fieldHour] == 'h' || want.letter[fieldHour] == 'K'):
		return 'a'
	case a.Hour() != b.Hour():
		return want.letter[fieldHour]
	case has(fieldMinute, fieldSecond) && a.Minute() != b.Minute():
		return 'm'
	case has(fieldSecond) && a.Second() != b.Second():
		return 's'
	}
	return 0
}

// interval returns the pattern of an interval with the greatest difference, or "".
func (l *Locale) interval(skeleton string, differ byte) string {
	want := take(skeleton)
	least, found := int(^uint(0)>>1), -1
	for i, key := range cldr.Intervals {
		name, field, _ := strings.Cut(key, "/")
		if field[0] != differ || l.id.Interval(i) == "" {
			continue
		}
		have := take(name)
		if have.mask() != want.mask() {
			continue
		}
		if far, _, _ := want.distance(&have, want.mask()); far < least {
			least, found = far, i
		}
	}
	if found < 0 {
		return ""
	}
	name, _, _ := strings.Cut(cldr.Intervals[found], "/")
	m := matcher{l: l, want: want}
	return m.adjust(&candidate{fields: take(name), pattern: l.id.Interval(found), named: true})
}

// formatInterval appends two moments by a pattern that has the fields of both: the second begins where a field comes
// once more.
func (l *Locale) formatInterval(dst []byte, pattern string, a, b *stamp) []byte {
	split := len(pattern)
	seen := make([]int8, 0, 8)
	for i := 0; i < len(pattern); {
		if pattern[i] == '\'' {
			i += 2 + max(strings.IndexByte(pattern[i+1:], '\''), 0)
			continue
		}
		if !letter(pattern[i]) {
			i++
			continue
		}
		n := run(pattern[i:])
		if form := formOf(pattern[i], n); form != nil {
			if slices.Contains(seen, form.field) {
				split = i
				break
			}
			seen = append(seen, form.field)
		}
		i += n
	}
	dst = l.format(dst, pattern[:split], a, true)
	return l.format(dst, pattern[split:], b, true)
}
