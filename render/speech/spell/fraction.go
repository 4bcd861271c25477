package spell

// times returns the value times a whole number, to the nearest whole.
func (v *value) times(n uint64) uint64 {
	return uint64(v.float()*float64(n) + 0.5)
}

// float returns the value as a floating-point number.
func (v *value) float() float64 {
	x, unit := float64(v.whole), 0.1
	for _, d := range v.fraction[:v.places] {
		x += float64(d) * unit
		unit /= 10
	}
	return x
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
	numerator := v.times(multiple)
	best, least := 0, ^uint64(0)
	for i := range s.rules {
		far := numerator * s.rules[i].base % multiple
		if far = min(far, multiple-far); far < least {
			best, least = i, far
		}
	}
	if best+1 < len(s.rules) && s.rules[best+1].base == s.rules[best].base {
		if n := v.float() * float64(s.rules[best].base); n < 0.5 || n >= 2 {
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
