package article

import (
	"math"
	"strconv"
	"time"
	"unicode/utf8"
)

// name begins a member.
func (e *encoder) name(name string) {
	if !e.bare {
		e.dst = append(e.dst, ',')
	}
	e.bare = false
	e.dst = append(e.dst, '"')
	e.dst = append(e.dst, name...)
	e.dst = append(e.dst, '"', ':')
}

func (e *encoder) str(name string, p *string) {
	if *p != "" {
		e.name(name)
		e.string(*p)
	}
}

func (e *encoder) enum(name string, p *string, _ []string) { e.str(name, p) }
func (e *encoder) open(name string, p *string, _ []string) { e.str(name, p) }
func (e *encoder) url(name string, p *string)              { e.str(name, p) }
func (e *encoder) lang(name string, p *string)             { e.str(name, p) }

func (e *encoder) strs(name string, p *[]string) {
	if len(*p) == 0 {
		return
	}
	e.name(name)
	e.dst = append(e.dst, '[')
	for i, s := range *p {
		if i > 0 {
			e.dst = append(e.dst, ',')
		}
		e.string(s)
	}
	e.dst = append(e.dst, ']')
}

func (e *encoder) flag(name string, p *bool) {
	if *p {
		e.name(name)
		e.dst = append(e.dst, "true"...)
	}
}

func (e *encoder) num(name string, p *int) {
	n := int64(*p)
	e.size(name, &n)
}

func (e *encoder) size(name string, p *int64) {
	if *p != 0 {
		e.name(name)
		e.dst = strconv.AppendInt(e.dst, *p, 10)
	}
}

func (e *encoder) real(name string, p *float64) {
	if *p != 0 && !math.IsNaN(*p) && !math.IsInf(*p, 0) {
		e.name(name)
		e.dst = strconv.AppendFloat(e.dst, *p, 'g', -1, 64)
	}
}

func (e *encoder) seconds(name string, p *time.Duration) {
	if *p != 0 {
		e.name(name)
		e.dst = appendSeconds(e.dst, *p)
	}
}

// appendSeconds appends a duration as a number of seconds, exactly.
func appendSeconds(dst []byte, t time.Duration) []byte {
	n := uint64(t)
	if t < 0 {
		dst = append(dst, '-')
		n = -n
	}
	dst = strconv.AppendUint(dst, n/1e9, 10)
	if n %= 1e9; n == 0 {
		return dst
	}
	point := len(dst)
	dst = strconv.AppendUint(dst, 1e9+n, 10) // the 1 keeps the zeros and gives way to the point
	dst[point] = '.'
	for dst[len(dst)-1] == '0' {
		dst = dst[:len(dst)-1]
	}
	return dst
}

func (e *encoder) date(name string, p *Date) {
	if p.IsZero() || p.Time.Year() < 0 || p.Time.Year() > 9999 {
		return
	}
	e.name(name)
	e.dst = append(e.dst, '"')
	e.dst = p.Append(e.dst)
	e.dst = append(e.dst, '"')
}

func (e *encoder) value(name string, p *[]byte) {
	if raw := trimJSON(*p); len(raw) > 0 && string(raw) != "null" && validJSON(raw) {
		e.name(name)
		e.dst = append(e.dst, raw...)
	}
}

// trimJSON returns a JSON value without the white space around it.
func trimJSON(raw []byte) []byte {
	space := func(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }
	for len(raw) > 0 && space(raw[0]) {
		raw = raw[1:]
	}
	for len(raw) > 0 && space(raw[len(raw)-1]) {
		raw = raw[:len(raw)-1]
	}
	return raw
}

func (e *encoder) inlines(name string, p *Inlines) {
	if len(*p) == 0 {
		return
	}
	start, bare := len(e.dst), e.bare
	e.name(name)
	if !e.inlineRun(*p) {
		e.dst, e.bare = e.dst[:start], bare
	}
}

func (e *encoder) blocks(name string, p *[]Block) {
	if len(*p) == 0 {
		return
	}
	start, bare := len(e.dst), e.bare
	e.name(name)
	open := len(e.dst)
	if e.blockList(*p); len(e.dst) == open+2 {
		e.dst, e.bare = e.dst[:start], bare
	}
}

func (e *encoder) record(name string, r record) {
	start, bare := len(e.dst), e.bare
	e.name(name)
	open := len(e.dst)
	if e.object(r); len(e.dst) == open+2 {
		e.dst, e.bare = e.dst[:start], bare
	}
}

func (e *encoder) optional(name string, o optional) {
	if r := o.get(); r != nil {
		e.name(name)
		e.object(r)
	}
}

func (e *encoder) list(name string, l list) {
	n := l.size()
	if n == 0 {
		return
	}
	e.name(name)
	e.dst = append(e.dst, '[')
	for i := range n {
		if i > 0 {
			e.dst = append(e.dst, ',')
		}
		e.object(l.at(i))
	}
	e.dst = append(e.dst, ']')
}

func (e *encoder) meta(p **Meta) {
	if m := *p; m != nil {
		e.str("id", &m.ID)
		e.str("lang", &m.Lang)
		e.str("dir", (*string)(&m.Dir))
		e.extra(&m.Extra)
	}
}

func (e *encoder) extra(p *Extra) {
	if len(*p) == 0 {
		return
	}
	taken := namesOf(e.rec)
	for i := range *p {
		m := &(*p)[i]
		raw := trimJSON(m.Value)
		if taken[m.Name] || !validJSON(raw) {
			continue
		}
		taken[m.Name] = true
		if !e.bare {
			e.dst = append(e.dst, ',')
		}
		e.bare = false
		e.string(m.Name)
		e.dst = append(e.dst, ':')
		e.dst = append(e.dst, raw...)
	}
}

const hexDigits = "0123456789abcdef"

// string writes a string.
func (e *encoder) string(s string) {
	dst := append(e.dst, '"')
	start := 0
	for i := 0; i < len(s); {
		c := s[i]
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[i:])
			if r == utf8.RuneError && n == 1 {
				dst = append(dst, s[start:i]...)
				dst = append(dst, "\uFFFD"...)
				start = i + 1
			}
			i += n
			continue
		}
		if c >= ' ' && c != '"' && c != '\\' {
			i++
			continue
		}
		dst = append(dst, s[start:i]...)
		switch c {
		case '"', '\\':
			dst = append(dst, '\\', c)
		case '\n':
			dst = append(dst, '\\', 'n')
		case '\t':
			dst = append(dst, '\\', 't')
		case '\r':
			dst = append(dst, '\\', 'r')
		default:
			dst = append(dst, '\\', 'u', '0', '0', hexDigits[c>>4], hexDigits[c&0xF])
		}
		i++
		start = i
	}
	dst = append(dst, s[start:]...)
	e.dst = append(dst, '"')
}
