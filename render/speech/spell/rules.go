package spell

import "github.com/standfirst/standfirst/internal/cldr"

// A ruleSet is a list of rules for whole numbers, by their bases, and the rules for the others.
type ruleSet struct {
	name     string
	rules    []rule
	negative *rule // -x
	improper *rule // x.x
	proper   *rule // 0.x
	master   *rule // x.0
	infinity *rule
	nan      *rule
	fraction bool // a set for fractions: "halves", "thirds"
}

// A rule says numbers from its base on, up to the next rule's.
type rule struct {
	base     uint64
	divisor  uint64 // the greatest power of the radix that is not greater than the base
	ops      []op
	modulus  bool // it has a substitution for what is left over
	previous int  // the place in the set of the rule before, or -1
}

// An op is a step of saying a rule.
type op struct {
	kind    kind
	ordinal bool     // of a plural
	zeros   bool     // of a fraction, the zeros before its digits are said too
	text    string   // of a literal; the pattern of a number in digits
	plain   string   // of a literal, without soft hyphens
	set     *ruleSet // by which a part is said
	forms   *forms   // of a plural
}

// Forms are the forms of a plural, by category.
type forms [cldr.NumCategories]string

type kind uint8

// The kinds of steps.
const (
	literal     kind = iota
	quotient         // <<
	remainder        // >>
	remainderBy      // >>>, by the rule before
	same             // ==
	plural           // $(…)$
)

// normal returns the rule for a whole number.
func (s *ruleSet) normal(n uint64) *rule {
	if n < uint64(len(s.rules)) && s.rules[n].base == n { // as most sets begin: a rule each for 0, 1, 2
		return &s.rules[n]
	}
	low, high := 0, len(s.rules)
	for low < high {
		mid := (low + high) / 2
		switch base := s.rules[mid].base; {
		case base == n:
			return &s.rules[mid]
		case base > n:
			high = mid
		default:
			low = mid + 1
		}
	}
	if high == 0 {
		return s.master
	}
	r := &s.rules[high-1]
	// A multiple of the divisor leaves nothing for a rule that says what is left over: the rule before takes it.
	if r.modulus && n%r.divisor == 0 && r.base%r.divisor != 0 && high > 1 {
		return &s.rules[high-2]
	}
	return r
}
