package spell

import (
	"bytes"
	"errors"
	"math"
	"strconv"
)

// A Speller spells numbers by one rule set of a locale. It is made by [New] or [All].
type Speller struct {
	set     *ruleSet
	digits  *digits
	hyphens bool
}

// SoftHyphens returns a speller that keeps the soft hyphens (U+00AD) of CLDR's rules for German, Swedish, Finnish and others
// that write numbers in one word. They are for the eye: a Speller by itself leaves them out.
func (s *Speller) SoftHyphens() *Speller {
	kept := *s
	kept.hyphens = true
	return &kept
}

// AppendInt appends a whole number. CLDR's rules reach to 10^18; what is beyond is told in digits.
func (s *Speller) AppendInt(dst []byte, n int64) []byte {
	f := formatter{digits: s.digits, hyphens: s.hyphens}
	if n < 0 {
		return f.set(dst, s.set, value{negative: true, whole: -uint64(n)})
	}
	return f.set(dst, s.set, value{whole: uint64(n)})
}

// Int returns what [Speller.AppendInt] appends.
func (s *Speller) Int(n int64) string { return string(s.AppendInt(nil, n)) }

// ErrSyntax says that a text is no decimal number such as -12.50, Infinity or NaN.
var ErrSyntax = errors.New("not a decimal number")

// ErrRange says that a number has more than 18 digits before its point, or 20 behind.
var ErrRange = errors.New("a number of more digits than can be spelled")

// AppendDecimal appends a number that is given as decimal text: an optional sign, digits, and a fraction behind a point;
// or Infinity, Inf, ∞ or NaN. Every digit of the fraction is said, zeros at its end too; the sign of a zero is not. Where the
// text is none of that it appends nothing and returns [ErrSyntax] or [ErrRange].
func (s *Speller) AppendDecimal(dst []byte, decimal string) ([]byte, error) {
	v, err := parse(decimal)
	if err != nil {
		return dst, err
	}
	if v.places > 0 {
		v.double, _ = strconv.ParseFloat(decimal, 64)
	}
	f := formatter{digits: s.digits, hyphens: s.hyphens}
	return f.set(dst, s.set, v), nil
}

// AppendFloat appends a number by its shortest decimal form. One of 10^18 or more is told in digits.
func (s *Speller) AppendFloat(dst []byte, x float64) []byte {
	var buf [400]byte
	text := strconv.AppendFloat(buf[:0], x, 'f', -1, 64)
	if math.Abs(x) >= 1e18 && !math.IsInf(x, 0) {
		return s.digits.append(dst, string(text), "#,##0.#")
	}
	v, err := parse(text)
	if err != nil { // more digits behind the point than are said
		text = strconv.AppendFloat(buf[:0], x, 'f', maxFraction, 64)
		v, _ = parse(bytes.TrimSuffix(bytes.TrimRight(text, "0"), []byte(".")))
	}
	if v.places > 0 {
		v.double = x
	}
	f := formatter{digits: s.digits, hyphens: s.hyphens}
	return f.set(dst, s.set, v)
}
