package spell

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// digits say a number in digits, by the signs of a locale.
type digits struct {
	locale                               cldr.Locale
	decimal, group, minus, infinity, nan string
	ten                                  string // "" for those of ASCII
}

func newDigits(id cldr.Locale) *digits {
	sign := func(i int) string { return id.Sign(cldr.Usual, i) }
	return &digits{id, sign(cldr.Decimal), sign(cldr.Group), sign(cldr.Minus), sign(cldr.Infinity), sign(cldr.NaN), id.Ten(cldr.Usual)}
}

// rootDigits returns those of the root, whose plurals have one form.
func rootDigits() *digits {
	id, _ := cldr.Find("ja")
	return &digits{locale: id, decimal: ".", group: ",", minus: "-", infinity: "∞", nan: "NaN"}
}

// value appends a number by a decimal pattern: "#,##0.0#".
func (d *digits) value(dst []byte, v value, pattern string) []byte {
	switch {
	case v.nan:
		return append(dst, d.nan...)
	case v.infinite && v.negative:
		return append(append(dst, d.minus...), d.infinity...)
	case v.infinite:
		return append(dst, d.infinity...)
	}
	var buf [64]byte
	text := strconv.AppendUint(buf[:0], v.whole, 10)
	if v.places > 0 {
		text = append(text, '.')
		for _, digit := range v.fraction[:v.places] {
			text = append(text, '0'+digit)
		}
	}
	if v.negative {
		dst = append(dst, d.minus...)
	}
	if (v.negative || v.rough) && v.places == 0 && v.whole > 1<<53 { // which ICU tells as a floating-point number
		text = strconv.AppendFloat(buf[:0], float64(v.whole), 'f', -1, 64)
	}
	return d.append(dst, string(text), pattern)
}

// append appends a decimal number in ASCII by a pattern.
func (d *digits) append(dst []byte, text, pattern string) []byte {
	if negative, ok := strings.CutPrefix(text, "-"); ok {
		dst, text = append(dst, d.minus...), negative
	}
	whole, fraction, _ := strings.Cut(text, ".")
	integer, decimals, _ := strings.Cut(pattern, ".")
	least, most := strings.Count(decimals, "0"), len(decimals)
	whole, fraction = round(whole, fraction, most)
	for len(fraction) > least && fraction[len(fraction)-1] == '0' {
		fraction = fraction[:len(fraction)-1]
	}
	primary, secondary := 0, 0
	if i := strings.LastIndexByte(integer, ','); i >= 0 {
		primary = len(integer) - i - 1
		secondary = primary
		if j := strings.LastIndexByte(integer[:i], ','); j >= 0 {
			secondary = i - j - 1
		}
	}
	for i := range len(whole) {
		if left := len(whole) - i; i > 0 && primary > 0 && left >= primary && (left-primary)%secondary == 0 {
			dst = append(dst, d.group...)
		}
		dst = d.digit(dst, whole[i])
	}
	if fraction == "" && least == 0 {
		return dst
	}
	dst = append(dst, d.decimal...)
	for i := range max(len(fraction), least) {
		if i < len(fraction) {
			dst = d.digit(dst, fraction[i])
		} else {
			dst = d.digit(dst, '0')
		}
	}
	return dst
}

func (d *digits) digit(dst []byte, c byte) []byte {
	if d.ten == "" {
		return append(dst, c)
	}
	n := len(d.ten) / 10
	return append(dst, d.ten[int(c-'0')*n:int(c-'0'+1)*n]...)
}

// round rounds a decimal number to so many digits behind the point, halves to the even.
func round(whole, fraction string, most int) (string, string) {
	if len(fraction) <= most {
		return whole, fraction
	}
	kept := []byte(whole + fraction[:most])
	rest := fraction[most:]
	up := rest[0] > '5' || rest[0] == '5' && (strings.Trim(rest[1:], "0") != "" || len(kept) > 0 && (kept[len(kept)-1]-'0')%2 == 1)
	for i := len(kept) - 1; up; i-- {
		if i < 0 {
			kept = append([]byte{'1'}, kept...)
			break
		}
		if kept[i] < '9' {
			kept[i]++
			break
		}
		kept[i] = '0'
	}
	n := len(kept) - most
	return string(kept[:n]), string(kept[n:])
}
