package spell

import (
	"fmt"
	"math"
	"strings"
)

// setNames yields the names of the rule sets in a text of rules.
func setNames(rules string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for line := range strings.Lines(rules) {
			if name, ok := strings.CutSuffix(strings.TrimSpace(line), ":"); ok && strings.HasPrefix(name, "%") && !yield(name) {
				return
			}
		}
	}
}

// A compiler reads a group of rules. What it makes is laid one after the other, so that a locale takes few allocations.
type compiler struct {
	sets    map[string]*ruleSet
	names   []string // of the sets, in their order
	rules   []rule   // of all sets
	ops     []op     // of all rules
	plurals map[string]op
	decimal string // the locale's decimal separator
}

func (c *compiler) compile(rules string) error {
	lines := strings.Count(rules, "\n")
	c.rules = make([]rule, 0, lines+lines/4)
	c.ops = make([]op, 0, lines*5/2)
	c.sets, c.plurals = make(map[string]*ruleSet), make(map[string]op)
	for name := range setNames(rules) {
		c.names = append(c.names, name)
	}
	sets := make([]ruleSet, len(c.names))
	for i, name := range c.names {
		sets[i].name = name
		c.sets[name] = &sets[i]
	}
	var set *ruleSet
	for line := range strings.Lines(rules) {
		line = strings.TrimSpace(line)
		switch name, header := strings.CutSuffix(line, ":"); {
		case line == "" || line[0] == '#':
		case header && line[0] == '%':
			if set = c.sets[name]; strings.HasPrefix(name, "%%lenient-parse") {
				set = nil
			}
		case set != nil:
			if err := c.rule(set, strings.TrimSuffix(line, ";")); err != nil {
				return fmt.Errorf("%s: %w", set.name, err)
			}
		}
	}
	c.markFractions()
	return nil
}

// rule reads a rule: a descriptor, a colon, and what is said.
func (c *compiler) rule(set *ruleSet, line string) error {
	descriptor, body, ok := strings.Cut(line, ":")
	if !ok {
		return fmt.Errorf("a rule without descriptor: %q", line)
	}
	body = strings.TrimPrefix(strings.TrimLeft(body, " "), "'")
	r := rule{divisor: 1}
	special := c.special(set, descriptor)
	if special == nil {
		if err := r.describe(descriptor); err != nil {
			return err
		}
	}
	open, end := strings.IndexByte(body, '['), strings.IndexByte(body, ']')
	if open < 0 || end < open {
		return c.put(set, special, r, body)
	}
	with, without, _ := strings.Cut(body[open+1:end], "|")
	with, without = body[:open]+with+body[end+1:], body[:open]+without+body[end+1:]
	switch {
	case special == &set.improper: // x.x with brackets is two rules: 0.x goes without
		if err := c.put(set, &set.proper, r, without); err != nil {
			return err
		}
	case special == &set.master:
		if err := c.put(set, special, r, without); err != nil {
			return err
		}
		special = &set.improper
	case special == nil && r.base > 0 && r.base%r.divisor == 0: // the very multiple goes without
		if err := c.put(set, nil, r, without); err != nil {
			return err
		}
		r.base++
	}
	return c.put(set, special, r, with)
}

// special returns the place of a rule that is not for whole numbers, or nil.
func (c *compiler) special(set *ruleSet, descriptor string) **rule {
	switch descriptor {
	case "-x":
		return &set.negative
	case "Inf":
		return &set.infinity
	case "NaN":
		return &set.nan
	case "x.x", "x,x":
		if set.improper != nil && descriptor[1:2] != c.decimal { // the other is the locale's own
			return new(*rule)
		}
		return &set.improper
	case "0.x", "0,x":
		return &set.proper
	case "x.0", "x,0":
		return &set.master
	}
	return nil
}

// describe reads the descriptor of a rule for whole numbers: the base, a radix behind a slash, and signs that lower the
// exponent.
func (r *rule) describe(descriptor string) error {
	lower := strings.Count(descriptor, ">")
	base, by, divided := strings.Cut(strings.TrimRight(descriptor, "> "), "/")
	radix := uint64(10)
	var err error
	if r.base, err = number(base); err != nil {
		return err
	}
	if divided {
		if radix, err = number(by); err != nil || radix == 0 {
			return fmt.Errorf("a rule with the radix %q", by)
		}
	}
	exponent := 0
	for power := radix; r.base > 0 && radix > 1 && power <= r.base; exponent++ {
		if power > math.MaxUint64/radix {
			exponent++
			break
		}
		power *= radix
	}
	for range max(exponent-lower, 0) {
		r.divisor *= radix
	}
	return nil
}

func number(s string) (n uint64, err error) {
	for _, c := range s {
		switch {
		case c >= '0' && c <= '9':
			n = n*10 + uint64(c-'0')
		case c == ',' || c == '.' || c == ' ':
		default:
			return 0, fmt.Errorf("a rule with the base %q", s)
		}
	}
	return n, nil
}

// put adds a rule with its body.
func (c *compiler) put(set *ruleSet, special **rule, r rule, body string) error {
	if err := c.body(set, &r, special != nil, body); err != nil {
		return err
	}
	if special != nil {
		kept := r
		*special = &kept
		return nil
	}
	r.previous = len(set.rules) - 1
	c.rules = append(c.rules, r)
	set.rules = c.rules[len(c.rules)-len(set.rules)-1:]
	return nil
}

// markFractions marks the rule sets by which others say a fraction as a whole: "halves", "thirds".
func (c *compiler) markFractions() {
	for _, set := range c.sets {
		for _, r := range []*rule{set.improper, set.proper, set.master} {
			if r == nil {
				continue
			}
			for i := range r.ops {
				if o := &r.ops[i]; o.kind == remainder && o.set != nil && o.set != set {
					o.set.fraction = true
				}
			}
		}
	}
}
