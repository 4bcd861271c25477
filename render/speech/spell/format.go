package spell

import (
	"math"

	"github.com/standfirst/standfirst/internal/cldr"
)

// A formatter spells one number.
type formatter struct {
	digits  *digits
	hyphens bool
	depth   int
}

// deepest is how deep rules may call each other. CLDR's do not come near it.
const deepest = 64

// set appends the number by a rule set.
func (f *formatter) set(dst []byte, set *ruleSet, v value) []byte {
	if f.depth >= deepest || set == nil {
		return dst
	}
	f.depth++
	dst = f.by(dst, set, v)
	f.depth--
	return dst
}

// by appends the number by the rule of a set that is for it.
func (f *formatter) by(dst []byte, set *ruleSet, v value) []byte {
	switch {
	case v.nan && set.nan != nil:
		return f.rule(dst, set, set.nan, v)
	case v.nan:
		return append(dst, f.digits.nan...)
	case v.negative && set.negative != nil:
		return f.rule(dst, set, set.negative, v)
	}
	// A negative number that the set has no rule for keeps its sign: another set, or the digits, may tell it.
	switch {
	case v.infinite && set.infinity != nil:
		return f.rule(dst, set, set.infinity, v)
	case v.infinite:
		return append(dst, f.digits.infinity...)
	case !v.integer():
		switch {
		case set.fraction:
			return f.rule(dst, set, set.fractionRule(v), v)
		case v.whole == 0 && set.proper != nil:
			return f.rule(dst, set, set.proper, v)
		case set.improper != nil:
			return f.rule(dst, set, set.improper, v)
		case set.master != nil:
			return f.rule(dst, set, set.master, v)
		}
		return f.rule(dst, set, set.normal(v.rounded()), v)
	}
	return f.rule(dst, set, set.normal(v.whole), v)
}

// rule appends the number by a rule of a set.
func (f *formatter) rule(dst []byte, set *ruleSet, r *rule, v value) []byte {
	if r == nil {
		return dst
	}
	fractional := r == set.improper || r == set.proper || r == set.master
	for i := range r.ops {
		switch o := &r.ops[i]; o.kind {
		case literal:
			if f.hyphens {
				dst = append(dst, o.text...)
			} else {
				dst = append(dst, o.plain...)
			}
		case plural:
			dst = append(dst, o.forms[f.category(r, o, v)]...)
		case same:
			dst = f.part(dst, o, v)
		case quotient:
			switch {
			case fractional:
				dst = f.part(dst, o, v.floor())
			case set.fraction:
				over := v.times(r.base)
				for n := over * 10; o.zeros && o.set != nil && over > 0 && n < r.base; n *= 10 { // of a decimal fraction each leading zero
					dst = append(f.part(dst, o, value{}), ' ')
				}
				dst = f.part(dst, o, value{whole: over})
			default:
				dst = f.part(dst, o, v.quotient(r.divisor))
			}
		case remainder, remainderBy:
			switch {
			case r == set.negative:
				v.negative, v.rough, v.double = false, o.set == nil, math.Abs(v.double)
				dst = f.part(dst, o, v)
			case fractional:
				dst = f.decimals(dst, set, o, v)
			default:
				left := v.remainder(r.divisor)
				if o.kind == remainderBy && r.previous >= 0 {
					dst = f.rule(dst, set, &set.rules[r.previous], left)
				} else {
					dst = f.part(dst, o, left)
				}
			}
		}
	}
	return dst
}

// part appends a part of the number, by a rule set or in digits.
func (f *formatter) part(dst []byte, o *op, v value) []byte {
	if o.set != nil {
		return f.set(dst, o.set, v)
	}
	return f.digits.value(dst, v, o.text)
}

// decimals appends what is behind the point: digit by digit, or as a fraction.
func (f *formatter) decimals(dst []byte, set *ruleSet, o *op, v value) []byte {
	if o.set == nil || o.set != set {
		return f.part(dst, o, v.behind())
	}
	for i := range max(v.places, 1) {
		if i > 0 && o.kind != remainderBy {
			dst = append(dst, ' ')
		}
		dst = f.set(dst, o.set, value{whole: uint64(v.fraction[i])})
	}
	return dst
}

// category returns the plural category of the number that a rule counts in.
func (f *formatter) category(r *rule, o *op, v value) cldr.Category {
	// ICU4C counts in 32 bits here, and so what it prints of numbers from 2^31 on is what its users know.
	n := cldr.Operands{I: v.whole / r.divisor}
	switch {
	case v.places == 0:
		n.I = uint64(max(int64(int32(n.I)), -int64(int32(n.I))))
	case v.whole == 0: // less than one: as much of the divisor, rounded
		n.I = min(v.times(r.divisor), 1<<31)
	default:
		n.I = min(n.I, 1<<31)
	}
	if o.ordinal {
		return f.digits.locale.Ordinal(n)
	}
	return f.digits.locale.Cardinal(n)
}
