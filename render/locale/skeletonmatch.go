package locale

import (
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A matcher looks for the pattern of a skeleton.
type matcher struct {
	l          *Locale
	want       fields
	candidates []candidate
}

// best returns the candidate that is nearest to what is wanted of the fields in the mask, and what it lacks.
func (m *matcher) best(mask uint32) (found *candidate, missing, extra uint32) {
	least := int(^uint(0) >> 1)
	for i := range m.candidates {
		c := &m.candidates[i]
		far, lacks, more := m.want.distance(&c.fields, mask)
		if far < least {
			least, found, missing, extra = far, c, lacks, more
			if far == 0 {
				break
			}
		}
	}
	return found, missing, extra
}

const timeMask = ^uint32(1<<fieldPeriod - 1)

func (m *matcher) pattern() string {
	all := m.want.mask()
	c, missing, extra := m.best(all)
	if c == nil {
		return ""
	}
	if missing == 0 && extra == 0 {
		return m.adjust(c)
	}
	date, clock := m.appended(all&^timeMask), m.appended(all&timeMask)
	switch {
	case date == "":
		return clock
	case clock == "":
		return date
	}
	style := 3
	switch kind := m.want.kind[fieldMonth]; {
	case m.want.n[fieldMonth] == 4 && m.want.kind[fieldWeekday] != 0:
		style = 0
	case m.want.n[fieldMonth] == 4:
		style = 1
	case kind != 0 && m.want.n[fieldMonth] == 3:
		style = 2
	}
	return join(m.l.id.Date(cldr.AtJoins, style), clock, date, "")
}

// join puts texts into a pattern's {0}, {1} and {2}.
func join(pattern, zero, one, two string) string {
	return strings.NewReplacer("{0}", zero, "{1}", one, "{2}", two).Replace(pattern)
}

// appended returns the pattern for the fields in the mask, with those appended that the nearest pattern lacks.
func (m *matcher) appended(mask uint32) string {
	if mask == 0 {
		return ""
	}
	c, missing, _ := m.best(mask)
	pattern := m.adjust(c)
	for missing != 0 {
		if missing == 1<<fieldFraction && mask&(1<<fieldSecond) != 0 {
			return m.withFraction(pattern)
		}
		before := missing
		var next *candidate
		if next, missing, _ = m.best(missing); missing == before {
			return pattern
		}
		top := 0
		for i := range numFields {
			if (before&^missing)&(1<<i) != 0 {
				top = i
			}
		}
		form, name := m.l.id.Append(appendPlace[top])
		pattern = join(form, pattern, m.adjust(next), "'"+name+"'")
	}
	return pattern
}

// appendPlace is the place of each field in cldr.AppendItems.
var appendPlace = [numFields]int{0, 1, 2, 3, 4, 4, 5, 6, 6, 6, 7, 7, 8, 9, 9, 10}

// withFraction puts the fraction behind the seconds of a pattern.
func (m *matcher) withFraction(pattern string) string {
	i := strings.LastIndexByte(pattern, 's')
	if i < 0 {
		return pattern
	}
	sign := m.l.id.Sign(m.l.digits, cldr.Decimal)
	return pattern[:i+1] + sign + strings.Repeat("S", int(m.want.n[fieldFraction])) + pattern[i+1:]
}

// adjust gives the fields of a pattern the lengths that are wanted.
func (m *matcher) adjust(c *candidate) string {
	var out []byte
	p := c.pattern
	for i := 0; i < len(p); {
		if p[i] == '\'' {
			end := i + 1 + strings.IndexByte(p[i+1:], '\'') + 1
			if end <= i+1 {
				end = len(p)
			}
			out = append(out, p[i:end]...)
			i = end
			continue
		}
		if !letter(p[i]) {
			out = append(out, p[i])
			i++
			continue
		}
		n := run(p[i:])
		letter, length := m.wanted(c, p[i], n)
		for range length {
			out = append(out, letter)
		}
		i += n
	}
	return string(out)
}

// wanted returns the letter and length that a field of a candidate's pattern is to have.
func (m *matcher) wanted(c *candidate, letter byte, n int) (byte, int) {
	form := formOf(letter, n)
	if form == nil || m.want.kind[form.field] == 0 {
		return letter, n
	}
	field := form.field
	asked, length := m.want.letter[field], int(m.want.n[field])
	if asked == 'E' && length < 3 {
		length = 3
	}
	to := length
	switch {
	case field == fieldHour || field == fieldMinute || field == fieldSecond:
		to = n
	case c.named && asked != 'c' && asked != 'e':
		own := int(c.n[field])
		if own == length || (form.kind > 0) != (c.kind[field] > 0) {
			to = n
		}
	}
	if field != fieldHour && field != fieldMonth && field != fieldWeekday && (field != fieldYear || asked == 'Y') {
		letter = asked
	}
	if letter == 'E' && to < 3 {
		letter = 'e'
	}
	if field == fieldHour && (asked == 'h' || asked == 'H' || asked == 'K' || asked == 'k') {
		letter = asked
	}
	return letter, to
}
