package locale

import (
	"iter"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A span finds the patterns of intervals. CLDR has them by skeleton and greatest difference; how they are found for
// other skeletons is the way of ICU, which UTS #35, part 4, "Interval Formats", leaves open.
type span struct {
	l        *Locale
	calendar cldr.Calendar
	skeleton string    // that of the pattern for a single date
	date     string    // its fields of the date, in usual lengths
	clock    string    // its fields of the time of day
	exact    [2]string // those of both with the lengths that were asked for
}

func newSpan(l *Locale, calendar cldr.Calendar, single string) *span {
	s := &span{l: l, calendar: calendar}
	f := take(single)
	var other, usual, clock [numFields]string
	for i, letter := range f.letter {
		if letter == 0 || i == fieldPeriod && f.period {
			continue
		}
		n := int(f.n[i])
		field := strings.Repeat(string(letter), n)
		if i == fieldHour {
			field = string(letter)
		}
		s.skeleton += field
		if i < fieldPeriod {
			s.exact[0] += field
		}
		switch {
		case i >= fieldPeriod:
			s.exact[1] += field
			if letter != 'a' {
				clock[i] = string(letter)
			}
		case letter == 'y':
			usual[0] = field
		case letter == 'M' && n < 3, letter == 'd':
			usual[map[byte]int{'M': 1, 'd': 3}[letter]] = string(letter)
		case letter == 'M':
			usual[1] = field
		case letter == 'E' && n <= 3:
			usual[2] = "E"
		case letter == 'E':
			usual[2] = field
		default:
			other[i] = field
		}
	}
	// What is left as it is comes first: eras, quarters, weeks; and of the time, seconds and parts of the day.
	s.date = strings.Join(other[:], "") + strings.Join(usual[:], "")
	for _, i := range []int{fieldPeriod, fieldSecond, fieldFraction, fieldHour, fieldMinute, fieldZone} {
		s.clock += clock[i]
	}
	return s
}

// pattern returns the pattern for moments that differ in the unit: one for two moments, or one for each of them. It is
// "" where they are told by the pattern for a single date.
func (s *span) pattern(u unit) (pattern string, two bool) {
	switch {
	case s.clock == "":
		pattern = s.dates(u)
		return pattern, pattern != ""
	case s.date == "" && u <= day:
		skeleton := "yMd" + s.exact[1]
		if u == era {
			skeleton = "G" + skeleton
		}
		return s.l.pattern(skeleton, s.calendar), false
	}
	name, same := s.nearest(s.clock)
	if same < 0 {
		return "", false
	}
	if u > day {
		pattern = s.times(name, same, u)
		if pattern != "" && s.date != "" {
			pattern = join(s.l.id.Date(cldr.Joins, Medium.index()), pattern, s.l.pattern(s.exact[0], s.calendar), "")
		}
		return pattern, pattern != ""
	}
	// The date and the time of each, with as much of the date as tells them apart.
	skeleton := s.skeleton
	for _, up := range []struct {
		unit   unit
		letter string
	}{{day, "d"}, {month, "M"}, {year, "y"}, {era, "G"}} {
		if up.unit < u {
			break
		}
		if strings.Contains(s.date, up.letter) {
			if up.unit == u {
				return "", false
			}
			continue
		}
		skeleton = up.letter + skeleton
	}
	return s.l.pattern(skeleton, s.calendar), false
}

// dates returns the pattern for dates that differ in the unit, or "".
func (s *span) dates(u unit) string {
	want := s.date
	name, same := s.nearest(want)
	if same < 0 || u > day {
		return ""
	}
	if u < day { // what extends the skeleton for months stays for years
		if p, extended := s.extended(want, name, same, month); u == month {
			return p
		} else if extended {
			want, name = "M"+want, "M"+name
		}
	}
	pattern, _ := s.extended(want, name, same, u)
	return pattern
}

// extended returns the pattern of the named skeleton for dates that differ in the unit; where it has none, that of the
// skeleton with that unit.
func (s *span) extended(want, name string, same int, u unit) (pattern string, extended bool) {
	pattern = s.interval(name, u)
	if pattern == "" {
		if !tells(name, u) || u == day {
			return "", false
		}
		longer := string("GyM"[u]) + name
		if pattern = s.interval(longer, u); pattern == "" && same == exactly {
			var near string
			if near, same = s.nearest(longer); same >= 0 {
				pattern = s.interval(near, u)
				name = near
			}
		}
		extended = pattern != ""
	}
	if same != exactly {
		pattern = widened(pattern, want, name)
	}
	return pattern, extended
}

// times returns the pattern for times of one day that differ in the unit, or "".
func (s *span) times(name string, same int, u unit) string {
	pattern := s.interval(name, u)
	if pattern == "" && u == halfDay { // of 24 hours, none is told by its half of the day
		pattern = s.interval(name, hour)
	}
	if same == exactly || pattern == "" {
		return pattern
	}
	if same == inLetters {
		for _, swap := range []string{"zvz", "KhK", "kHk", "bab"} {
			if strings.Contains(s.exact[1], swap[:1]) {
				pattern = strings.ReplaceAll(pattern, swap[1:2], swap[2:])
			}
		}
	}
	return widened(pattern, s.clock, name)
}

// How alike skeletons are: in all, in the fields but not in their lengths, but for letters that stand for others.
const (
	exactly = iota
	inFields
	inLetters
)

// nearest returns the skeleton of an interval that is nearest to the wanted one, and how alike they are, or -1.
func (s *span) nearest(want string) (name string, same int) {
	asked := want
	want = strings.NewReplacer("z", "v", "k", "H", "K", "h", "a", "", "b", "").Replace(want)
	mine := widthsOf(want)
	least := 1 << 30
	last := ""
	for i, key := range cldr.Intervals {
		have, _, _ := strings.Cut(key, "/")
		if have == last || s.intervalAt(i) == "" {
			continue
		}
		last = have
		far, alike := 0, inFields
		for c, n := range widthsOf(have) {
			switch m := mine[c]; {
			case n == m:
			case n == 0 || m == 0:
				far, alike = far+0x1000, -1
			case c == 'M'-'A' && (n <= 2) != (m <= 2):
				far += 0x100
			default:
				far += max(n-m, m-n)
			}
		}
		if far < least {
			least, name, same = far, have, alike
		}
		if far == 0 {
			same = exactly
			break
		}
	}
	switch {
	case name == "":
		return "", -1
	case same >= 0 && asked != want:
		same = inLetters
	}
	return name, same
}

// interval returns the pattern of a skeleton for moments that differ in the unit, or "".
func (s *span) interval(skeleton string, u unit) string {
	keys := [...]string{era: "G", year: "y", month: "M", day: "d", halfDay: "Ba", hour: "hH", minute: "m", second: "s"}[u]
	for i := range len(keys) {
		if at, ok := slices.BinarySearch(cldr.Intervals[:], skeleton+"/"+keys[i:i+1]); ok {
			if p := s.intervalAt(at); p != "" {
				return p
			}
		}
	}
	return ""
}

func (s *span) intervalAt(i int) string {
	if s.calendar != cldr.Gregorian {
		return s.l.id.CalendarInterval(s.calendar, i)
	}
	return s.l.id.Interval(i)
}

// widened gives the fields of a pattern the lengths that are wanted, where those are greater than of the skeleton that
// the pattern is for.
func widened(pattern, want, name string) string {
	wanted, have := widthsOf(want), widthsOf(name)
	var out strings.Builder
	end := 0
	for i, n := range runs(pattern) {
		c := pattern[i]
		if c == 'L' {
			c = 'M'
		}
		out.WriteString(pattern[end : i+n])
		end = i + n
		if had := have[c-'A']; had == n || c == 'a' && had == 0 && n == 1 {
			out.WriteString(strings.Repeat(pattern[i:i+1], max(wanted[c-'A']-n, 0)))
		}
	}
	return out.String() + pattern[end:]
}

// letters counts something by letter.
type letters ['z' - 'A' + 1]int

func widthsOf(skeleton string) (w letters) {
	for i, n := range runs(skeleton) {
		w[skeleton[i]-'A'] += n
	}
	return w
}

// runs yields where each letter of a pattern stands that is not quoted, and how often.
func runs(pattern string) iter.Seq2[int, int] {
	return func(yield func(at, n int) bool) {
		for i := 0; i < len(pattern); {
			switch {
			case pattern[i] == '\'':
				i += 2 + max(strings.IndexByte(pattern[i+1:], '\''), 0)
			case !letter(pattern[i]):
				i++
			default:
				n := run(pattern[i:])
				if !yield(i, n) {
					return
				}
				i += n
			}
		}
	}
}
