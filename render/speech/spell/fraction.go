package spell

import "math"

// times returns the value times a whole number, to the nearest whole.
func (v *value) times(n uint64) uint64 {
	return uint64(math.Abs(v.double)*float64(n) + 0.5)
}

// fractionRule returns the rule whose base, as the denominator of a fraction, comes nearest to the value.
func (s *ruleSet) fractionRule(v value) *rule {
	if len(s.rules) == 0 {
		return s.master
	}
	multiple := s.rules[0].base
	for i := range s.rules {
		multiple = lcm(multiple, s.rules[i].base)
	}
	if multiple == 0 {
		return &s.rules[0]
	}
	// In 64 bits with a sign, which large denominators go beyond: ICU chooses so.
	numerator, all := int64(v.times(multiple)), int64(multiple)
	best, least := 0, int64(1)<<53
	for i := range s.rules {
		far := numerator * int64(s.rules[i].base) % all
		if far = min(far, all-far); far < least {
			best, least = i, far
			if far == 0 {
				break
			}
		}
	}
	if best+1 < len(s.rules) && s.rules[best+1].base == s.rules[best].base {
		if n := math.Abs(v.double) * float64(s.rules[best].base); n < 0.5 || n >= 2 {
			best++
		}
	}
	return &s.rules[best]
}

func lcm(a, b uint64) uint64 {
	if a == 0 || b == 0 {
		return 0
	}
	x, y := a, b
	for y != 0 {
		x, y = y, x%y
	}
	return a / x * b
}
