package locale

import (
	"math"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// maxDecimals is the most decimals that a number is written with.
const maxDecimals = 20

// AppendInt appends a number with the locale's digits and grouping.
func (l *Locale) AppendInt(dst []byte, n int64) []byte {
	var buf [20]byte
	return l.appendGrouped(dst, strconv.AppendInt(buf[:0], n, 10), l.id.DecimalPattern(l.digits), l.id.MinGrouping())
}

// AppendNumber appends a number with at least and at most so many decimals, up to 20. Halves are rounded away from
// zero, by the digits that the number is usually written with: 1.005 becomes 1.01.
func (l *Locale) AppendNumber(dst []byte, x float64, least, most int) []byte {
	var buf [400]byte
	return l.appendGrouped(dst, decimal(buf[:0], x, least, most), l.id.DecimalPattern(l.digits), l.id.MinGrouping())
}

// AppendPercent appends a share, of which 1 is the whole, as a percentage with so many decimals: "12%", "12 %".
func (l *Locale) AppendPercent(dst []byte, share float64, decimals int) []byte {
	var buf [400]byte
	return l.appendGrouped(dst, hundredfold(buf[:0], share, decimals), l.id.PercentPattern(l.digits), l.id.MinGrouping())
}

// decimal appends a number in ASCII.
func decimal(dst []byte, x float64, least, most int) []byte {
	least = min(max(least, 0), maxDecimals)
	return rounded(strconv.AppendFloat(dst, x, 'f', -1, 64), least, min(max(most, least), maxDecimals))
}

// hundredfold appends a hundred times a number, which is not what a float makes of 0.285*100.
func hundredfold(dst []byte, x float64, decimals int) []byte {
	decimals = min(max(decimals, 0), maxDecimals)
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return strconv.AppendFloat(dst, x, 'f', -1, 64)
	}
	s := strconv.AppendFloat(dst, x, 'f', -1, 64)
	point := len(s)
	for i, c := range s {
		if c == '.' {
			point = i
		}
	}
	if point == len(s) {
		s = append(s, '.')
	}
	for len(s)-point <= 2 {
		s = append(s, '0')
	}
	copy(s[point:], s[point+1:point+3])
	s[point+2] = '.'
	if point+3 == len(s) {
		s = s[:point+2]
	}
	return rounded(trimZeros(s), decimals, decimals)
}

// trimZeros drops the zeros that a number begins with, but for the last before the point.
func trimZeros(s []byte) []byte {
	from := 0
	if len(s) > 0 && s[0] == '-' {
		from = 1
	}
	n := from
	for n+1 < len(s) && s[n] == '0' && s[n+1] != '.' {
		n++
	}
	return append(s[:from], s[n:]...)
}

// rounded rounds a decimal in ASCII, halves away from zero, and fills it up with zeros.
func rounded(s []byte, least, most int) []byte {
	point := len(s)
	for i, c := range s {
		if c > '9' {
			return s // NaN, +Inf
		}
		if c == '.' {
			point = i
		}
	}
	if end := point + 1 + most; end < len(s) {
		up := s[end] >= '5'
		s = s[:end]
		if up {
			s = increment(s)
		}
		if most > 0 {
			for len(s) > 0 && s[len(s)-1] == '0' {
				s = s[:len(s)-1]
			}
		}
		if s[len(s)-1] == '.' {
			s = s[:len(s)-1]
		}
	}
	have := 0
	for i, c := range s {
		if c == '.' {
			have = len(s) - i - 1
		}
	}
	if have == 0 && least > 0 {
		s = append(s, '.')
	}
	for ; have < least; have++ {
		s = append(s, '0')
	}
	return s
}

// increment adds one to the last digit.
func increment(s []byte) []byte {
	for i := len(s) - 1; i >= 0; i-- {
		switch s[i] {
		case '9':
			s[i] = '0'
		case '.':
		case '-':
			s = append(s, 0)
			copy(s[2:], s[1:])
			s[1] = '1'
			return s
		default:
			s[i]++
			return s
		}
	}
	s = append(s, 0)
	copy(s[1:], s)
	s[0] = '1'
	return s
}

// appendGrouped appends a decimal number in ASCII by a pattern of CLDR, "#,##0.###" or "#,##0%", of which the decimals
// do not count.
func (l *Locale) appendGrouped(dst, ascii []byte, pattern string, least int) []byte {
	negative := len(ascii) > 0 && (ascii[0] == '-' || ascii[0] == '+')
	positive, minus, two := strings.Cut(pattern, ";")
	sign := ascii[:0]
	if negative {
		sign, ascii = ascii[:1], ascii[1:]
	}
	if negative && sign[0] == '-' && two {
		pattern = minus
	} else {
		pattern = positive
		if negative && sign[0] == '-' {
			dst = append(dst, l.id.Sign(l.digits, cldr.Minus)...)
		}
	}
	first := strings.IndexAny(pattern, "#0")
	if first < 0 {
		return dst
	}
	last := strings.LastIndexAny(pattern, "#0") + 1
	dst = l.affix(dst, pattern[:first])
	dst = l.digitsOf(dst, ascii, pattern[first:last], least)
	return l.affix(dst, pattern[last:])
}

// affix appends what stands before or behind the digits of a pattern.
func (l *Locale) affix(dst []byte, s string) []byte {
	quoted := false
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c == '\'':
			quoted = !quoted
		case quoted:
			dst = append(dst, c)
		case c == '%':
			dst = append(dst, l.id.Sign(l.digits, cldr.Percent)...)
		case c == '-':
			dst = append(dst, l.id.Sign(l.digits, cldr.Minus)...)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// digitsOf appends the digits of a number, grouped as the pattern's are.
func (l *Locale) digitsOf(dst, ascii []byte, pattern string, least int) []byte {
	if len(ascii) > 0 && ascii[0] > '9' {
		sign := cldr.NaN
		if ascii[0] == 'I' {
			sign = cldr.Infinity
		}
		return append(dst, l.id.Sign(l.digits, sign)...)
	}
	whole := len(ascii)
	for i, c := range ascii {
		if c == '.' {
			whole = i
		}
	}
	integer, _, _ := strings.Cut(pattern, ".")
	primary, secondary := 0, 0 // the sizes of groups: of the last, and of those before
	if i := strings.LastIndexByte(integer, ','); i >= 0 {
		primary = len(integer) - i - 1
		secondary = primary
		if j := strings.LastIndexByte(integer[:i], ','); j >= 0 {
			secondary = i - j - 1
		}
	}
	grouped := primary > 0 && whole >= primary+least
	ten := l.tenDigits()
	for i, c := range ascii {
		left := whole - i
		switch {
		case i == whole:
			dst = append(dst, l.id.Sign(l.digits, cldr.Decimal)...)
			continue
		case grouped && i > 0 && left >= primary && left > 0 && (left == primary || left > primary && (left-primary)%secondary == 0):
			dst = append(dst, l.id.Sign(l.digits, cldr.Group)...)
		}
		dst = appendDigit(dst, ten, c)
	}
	return dst
}

// tenDigits returns the digits that numbers are written with, or "" for those of ASCII.
func (l *Locale) tenDigits() string {
	if l.ten != "" {
		return l.ten
	}
	return l.id.Ten(l.digits)
}

// appendDigit appends a digit of ASCII as one of the ten, which are all as long.
func appendDigit(dst []byte, ten string, c byte) []byte {
	if ten == "" {
		return append(dst, c)
	}
	n := len(ten) / 10
	return append(dst, ten[int(c-'0')*n:int(c-'0'+1)*n]...)
}
