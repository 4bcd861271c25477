package spell

// A value is a number while it is spelled.
type value struct {
	negative bool
	infinite bool
	nan      bool
	whole    uint64
	fraction [maxFraction]byte // digits from 0 to 9
	places   uint8             // how many of them are there
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

func parse(s string) (value, error) {
	var buf [64]byte
	return parseBytes(append(buf[:0], s...))
}

func parseBytes(s []byte) (v value, err error) {
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
	for _, c := range s {
		switch {
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
	return v, nil
}
