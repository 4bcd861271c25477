package locale

import (
	"strconv"
	"strings"
	"time"

	"github.com/standfirst/standfirst/internal/cldr"
)

// AppendInt appends a number with the locale's digits and grouping.
func (l *Locale) AppendInt(dst []byte, n int64) []byte {
	var buf [20]byte
	return l.appendDigits(dst, strconv.AppendInt(buf[:0], n, 10))
}

// AppendNumber appends a number with the given number of decimals, at most 9; a negative number of decimals means as
// many as the number has. Halves are rounded to even.
func (l *Locale) AppendNumber(dst []byte, x float64, decimals int) []byte {
	var buf [400]byte
	return l.appendDigits(dst, strconv.AppendFloat(buf[:0], x, 'f', min(decimals, 9), 64))
}

// AppendPercent appends a share, of which 1 is the whole, as a percentage: "12%", "12 %".
func (l *Locale) AppendPercent(dst []byte, share float64, decimals int) []byte {
	before, after, _ := strings.Cut(l.data.Percent, "#,##0")
	dst = append(dst, before...)
	dst = l.AppendNumber(dst, share*100, max(decimals, 0))
	return append(dst, after...)
}

// appendDigits appends a decimal number in ASCII as the locale writes it.
func (l *Locale) appendDigits(dst, ascii []byte) []byte {
	if len(ascii) > 0 && ascii[0] == '-' {
		dst = append(dst, l.data.Minus...)
		ascii = ascii[1:]
	}
	whole := len(ascii)
	for i, c := range ascii {
		if c == '.' {
			whole = i
		} else if c > '9' {
			return append(dst, ascii...) // NaN, +Inf
		}
	}
	grouped := whole >= 3+l.data.MinGrouping
	for i, c := range ascii {
		switch {
		case i == whole:
			dst = append(dst, l.data.Decimal...)
			continue
		case grouped && i > 0 && i < whole && (whole-i)%3 == 0:
			dst = append(dst, l.data.Group...)
		}
		dst = append(dst, c)
	}
	return dst
}

// AppendDuration appends a duration in its two greatest units of hours, minutes and seconds, the rest rounded off:
// "1 hr 12 min", "5 min 30 sec". A duration below a second is "0 sec".
func (l *Locale) AppendDuration(dst []byte, d time.Duration) []byte {
	d = d.Abs()
	if d >= time.Hour {
		d = d.Round(time.Minute)
	} else {
		d = d.Round(time.Second)
	}
	hours, minutes, seconds := int64(d/time.Hour), int64(d/time.Minute%60), int64(d/time.Second%60)
	switch {
	case hours > 0:
		dst = l.appendUnit(dst, &l.data.Durations[cldr.Hour], hours)
		return l.appendRest(dst, &l.data.Durations[cldr.Minute], minutes)
	case minutes > 0:
		dst = l.appendUnit(dst, &l.data.Durations[cldr.Minute], minutes)
		return l.appendRest(dst, &l.data.Durations[cldr.Second], seconds)
	}
	return l.appendUnit(dst, &l.data.Durations[cldr.Second], seconds)
}

func (l *Locale) appendRest(dst []byte, p *cldr.Plurals, n int64) []byte {
	if n == 0 {
		return dst
	}
	if !sameLanguage(l.tag, "ja") && !sameLanguage(l.tag, "zh") {
		dst = append(dst, ' ')
	}
	return l.appendUnit(dst, p, n)
}

// appendUnit appends a pattern such as "{0} min" in the form that n takes.
func (l *Locale) appendUnit(dst []byte, p *cldr.Plurals, n int64) []byte {
	pattern := p[l.plural(n)]
	if pattern == "" {
		pattern = p[other]
	}
	before, after, numbered := strings.Cut(pattern, "{0}")
	dst = append(dst, before...)
	if numbered {
		dst = l.AppendInt(dst, n)
	}
	return append(dst, after...)
}
