package locale

import (
	"strconv"

	"github.com/standfirst/standfirst/internal/cldr"
)

// Cardinal returns the plural category (zero, one, two, few, many, other) that so many things take, by CLDR. The
// number is given as it is written, since the decimals that are seen count: "1" and "1.0" can differ.
func (l *Locale) Cardinal(decimal string) string {
	o := operands([]byte(decimal))
	return cldr.CategoryNames[l.id.Cardinal(o)]
}

// Ordinal returns the category of a place in an order: for English one for the 1st and the 21st, two for the 2nd.
func (l *Locale) Ordinal(n int64) string {
	var buf [20]byte
	o := operands(strconv.AppendInt(buf[:0], n, 10))
	return cldr.CategoryNames[l.id.Ordinal(o)]
}

// operands returns what the plural rules ask of a decimal in ASCII.
func operands(s []byte) (o cldr.Operands) {
	point := false
	for _, c := range s {
		switch {
		case c == '.':
			point = true
		case c < '0' || c > '9':
		case !point:
			o.I = o.I*10 + uint64(c-'0')
			if o.I >= 1e18 { // the rules ask no more than the last six digits
				o.I = o.I%1e17 + 1e17
			}
		case o.V < 18:
			o.V++
			o.F = o.F*10 + uint64(c-'0')
		}
	}
	o.T, o.W = o.F, o.V
	for o.W > 0 && o.T%10 == 0 {
		o.T /= 10
		o.W--
	}
	return o
}

func abs(n int64) uint64 {
	if n < 0 {
		return -uint64(n)
	}
	return uint64(n)
}
