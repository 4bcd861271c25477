package locale

import (
	"math"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// AppendCompact appends a number in few digits: "12K", "1.2 million" where it is wide. It is rounded to a whole number
// of the unit, or to two digits where it has less than two before the point.
func (l *Locale) AppendCompact(dst []byte, x float64, width Width) []byte {
	var buf [400]byte
	if math.IsNaN(x) || math.IsInf(x, 0) {
		return l.appendGrouped(dst, strconv.AppendFloat(buf[:0], x, 'f', -1, 64), l.id.DecimalPattern(l.digits), l.id.MinGrouping())
	}
	least := max(l.id.MinGrouping(), 2)
	power := 0
	if a := math.Abs(x); a >= 1 {
		power = len(strconv.AppendFloat(buf[:0], math.Floor(a), 'f', 0, 64)) - 1
	}
	for { // once more where rounding gives it a digit more: 999,999
		pattern, shift := l.compactPattern(power, width, cldr.Other, false)
		s := shifted(buf[:0], x, shift)
		s = rounded(s, 0, fewDecimals(s))
		if n := whole(s); n > power-shift+1 && power < 15 && power >= 0 && n > 1 {
			power++
			continue
		}
		if pattern == "0" || pattern == "" {
			return l.appendGrouped(dst, s, l.id.DecimalPattern(l.digits), least)
		}
		o := operands(s)
		o.E, o.C = shift, shift
		pattern, _ = l.compactPattern(power, width, l.id.Cardinal(o), o.I == 1 && o.F == 0)
		// The pattern's zeros are where the number stands, without groups of its own.
		return l.appendCompact(dst, s, pattern, least)
	}
}

// compactPattern returns the pattern for numbers of so many digits, and how many of those it leaves out.
func (l *Locale) compactPattern(power int, width Width, c cldr.Category, exact bool) (pattern string, shift int) {
	if power < 3 {
		return "", 0
	}
	top := min(power, 14)
	pattern = l.id.Compact(l.digits, width == Wide, top, c, exact)
	usual := l.id.Compact(l.digits, width == Wide, top, cldr.Other, false)
	usual, _, _ = strings.Cut(usual, ";")
	zeros := strings.Count(usual, "0")
	if usual == "0" || zeros == 0 {
		return "", 0
	}
	return pattern, top - zeros + 1
}

// appendCompact appends a number by a pattern such as "0 тыс'.'".
func (l *Locale) appendCompact(dst, s []byte, pattern string, least int) []byte {
	pattern, negative, two := strings.Cut(pattern, ";")
	if len(s) > 0 && s[0] == '-' {
		if s = s[1:]; two {
			pattern = negative
		} else {
			dst = append(dst, l.id.Sign(l.digits, cldr.Minus)...)
		}
	}
	first, last := strings.IndexByte(pattern, '0'), strings.LastIndexByte(pattern, '0')+1
	if first < 0 { // a word alone: "mille"
		return l.affix(dst, pattern)
	}
	dst = l.affix(dst, pattern[:first])
	grouping := l.id.DecimalPattern(l.digits)
	dst = l.digitsOf(dst, s, grouping, least)
	return l.affix(dst, pattern[last:])
}

// shifted appends a number with its point moved to the left.
func shifted(dst []byte, x float64, places int) []byte {
	s := strconv.AppendFloat(dst, x, 'f', -1, 64)
	if places == 0 {
		return s
	}
	sign := 0
	if s[0] == '-' {
		sign = 1
	}
	point := len(s)
	for i, c := range s {
		if c == '.' {
			point = i
		}
	}
	for point-sign <= places { // a zero before the point
		s = append(s, 0)
		copy(s[sign+1:], s[sign:])
		s[sign] = '0'
		point++
	}
	if point == len(s) {
		s = append(s, '.')
	}
	copy(s[point-places+1:point+1], s[point-places:point])
	s[point-places] = '.'
	return s
}

// whole returns the number of digits before the point.
func whole(s []byte) int {
	n := 0
	for i, c := range s {
		switch {
		case c == '.':
			return n
		case i > 0 || c != '-':
			n++
		}
	}
	return n
}

// fewDecimals returns how many decimals two digits of a number need: none where it has two before the point.
func fewDecimals(s []byte) int {
	if whole(s) >= 2 {
		return 0
	}
	zeros := 0
	seen := false
	for _, c := range s {
		switch {
		case c == '.':
			seen = true
		case c == '-':
		case !seen && c != '0':
			return 1
		case seen && c == '0':
			zeros++
		case seen:
			return zeros + 2
		}
	}
	return 0
}
