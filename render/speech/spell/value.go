package spell

import "math"

// A value is a number while it is spelled.
type value struct {
	negative bool
	infinite bool
	nan      bool
	rough    bool // it was negative, and in digits it is told as a floating-point number
	whole    uint64
	fraction [maxFraction]byte // digits from 0 to 9
	places   uint8             // how many of them are there
	double   float64           // the same number, where it has a fraction: by it ICU chooses among fractions
}

// maxFraction is how many digits behind the point are said.
const maxFraction = 20

// integer reports whether there is nothing behind the point.
func (v *value) integer() bool {
	for _, d := range v.fraction[:v.places] {
		if d != 0 {
			return false
		}
	}
	return v.places == 0
}

// rounded returns the whole number nearest to the value, halves up.
func (v *value) rounded() uint64 {
	if v.places > 0 && v.fraction[0] >= 5 {
		return v.whole + 1
	}
	return v.whole
}

// floor returns the greatest whole number that is not greater than the value.
func (v *value) floor() value {
	w := value{negative: v.negative, whole: v.whole}
	if v.negative && !v.integer() {
		w.whole++
	}
	w.negative = w.negative && w.whole > 0
	return w
}

// behind returns what the value is more than its floor.
func (v *value) behind() value {
	w := value{fraction: v.fraction, places: v.places}
	w.double = v.double - math.Floor(v.double)
	if !v.negative || v.integer() {
		return w
	}
	carry := byte(10) // one less the fraction, digit by digit from the last
	for i := int(w.places) - 1; i >= 0; i-- {
		d := carry - w.fraction[i]
		carry = 9
		if d == 10 {
			d, carry = 0, 10
		}
		w.fraction[i] = d
	}
	return w
}

// quotient returns how often a number goes into the value, without what is behind the point.
func (v *value) quotient(n uint64) value {
	w := value{whole: v.whole / n}
	if v.negative && !v.integer() && v.places > 0 { // of a fraction it is the floor
		w.whole++
		if v.whole%n == 0 && v.integer() {
			w.whole--
		}
	}
	w.negative = v.negative && w.whole > 0
	return w
}

// remainder returns what is left of the value, with its sign.
func (v *value) remainder(n uint64) value {
	w := *v
	w.whole %= n
	w.negative = v.negative && (w.whole > 0 || !v.integer())
	return w
}

// parse reads a decimal text. It leaves the double of a fraction to the caller.
func parse[T string | []byte](s T) (v value, err error) {
	if len(s) > 0 && (s[0] == '-' || s[0] == '+') {
		v.negative = s[0] == '-'
		s = s[1:]
	}
	switch string(s) {
	case "NaN":
		v.nan = true
		return v, nil
	case "Inf", "Infinity", "∞":
		v.infinite = true
		return v, nil
	}
	point, any := false, false
	for i := range len(s) {
		switch c := s[i]; {
		case c == '.' && !point:
			point = true
			continue
		case c < '0' || c > '9':
			return value{}, ErrSyntax
		case point && v.places == maxFraction:
			return value{}, ErrRange
		case point:
			v.fraction[v.places] = c - '0'
			v.places++
		case v.whole >= 1e17:
			return value{}, ErrRange
		default:
			v.whole = v.whole*10 + uint64(c-'0')
		}
		any = true
	}
	if !any {
		return value{}, ErrSyntax
	}
	if v.whole == 0 && v.fraction == [maxFraction]byte{} {
		v.negative = false
	}
	return v, nil
}
