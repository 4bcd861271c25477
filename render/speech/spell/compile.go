package spell

import (
	"fmt"
	"math"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

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
	radix    uint64
	divisor  uint64 // the greatest power of the radix that is not greater than the base
	ops      []op
	modulus  bool // it has a substitution for what is left over
	previous int  // the place in the set of the rule before, or -1
}

// An op is a step of saying a rule.
type op struct {
	kind    kind
	text    string   // of a literal; the pattern of a number in digits
	plain   string   // of a literal, without soft hyphens
	set     *ruleSet // by which a part is said
	forms   [cldr.NumCategories]string
	ordinal bool
	zeros   bool // of a fraction, the zeros before its digits are said too
}

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

// A compiler reads a group of rules.
type compiler struct {
	sets   map[string]*ruleSet
	digits digits
}

func (c *compiler) compile(rules string) error {
	for name := range setNames(rules) {
		c.sets[name] = &ruleSet{name: name}
	}
	var set *ruleSet
	for line := range strings.Lines(rules) {
		line = strings.TrimSpace(line)
		switch name, header := strings.CutSuffix(line, ":"); {
		case line == "" || strings.HasPrefix(line, "#"):
		case header && strings.HasPrefix(name, "%"):
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
	r := rule{radix: 10, divisor: 1, previous: len(set.rules) - 1}
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
		if set.improper != nil && descriptor[1:2] != c.digits.decimal { // the other is the locale's own
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
	base, radix, divided := strings.Cut(strings.TrimRight(descriptor, "> "), "/")
	var err error
	if r.base, err = number(base); err != nil {
		return err
	}
	if divided {
		if r.radix, err = number(radix); err != nil || r.radix == 0 {
			return fmt.Errorf("a rule with the radix %q", radix)
		}
	}
	exponent := 0
	for power := r.radix; r.base > 0 && r.radix > 1 && power <= r.base; exponent++ {
		if power > math.MaxUint64/r.radix {
			exponent++
			break
		}
		power *= r.radix
	}
	for range max(exponent-lower, 0) {
		r.divisor *= r.radix
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
	if err := c.body(set, &r, special, body); err != nil {
		return err
	}
	if special != nil {
		*special = &r
		return nil
	}
	r.previous = len(set.rules) - 1
	set.rules = append(set.rules, r)
	return nil
}

// body reads what a rule says.
func (c *compiler) body(set *ruleSet, r *rule, special **rule, body string) error {
	read := 0 // how much of body is literal so far
	flush := func() {
		if text := body[:read]; text != "" {
			r.ops = append(r.ops, op{kind: literal, text: text, plain: strings.ReplaceAll(text, "\u00AD", "")})
		}
		body, read = body[read:], 0
	}
	for read < len(body) {
		next := strings.IndexAny(body[read:], "<>=$")
		if next < 0 {
			read = len(body)
			break
		}
		read += next
		if strings.HasPrefix(body[read:], "$(") {
			flush()
			end := strings.Index(body, ")$")
			if end < 0 {
				return fmt.Errorf("a plural that does not end: %q", body)
			}
			o, err := pluralOp(body[2:end])
			if err != nil {
				return err
			}
			r.ops = append(r.ops, o)
			body = body[end+2:]
			continue
		}
		o, rest, found, err := c.substitution(set, body[read:])
		if err != nil {
			return err
		}
		if !found {
			read++
			continue
		}
		flush()
		r.modulus = r.modulus || special == nil && (o.kind == remainder || o.kind == remainderBy)
		r.ops = append(r.ops, o)
		body = rest
	}
	flush()
	return nil
}

// substitution reads a part in arrows or between equals signs, where the body begins with one.
func (c *compiler) substitution(set *ruleSet, body string) (o op, left string, found bool, err error) {
	sign := body[0]
	if sign != '<' && sign != '>' && sign != '=' || len(body) < 2 {
		return op{}, "", false, nil
	}
	switch next := body[1]; {
	case next == sign && sign != '=':
		if strings.HasPrefix(body, ">>>") {
			return op{kind: remainderBy, set: set}, body[3:], true, nil
		}
		o, left = op{set: set}, body[2:]
	case next == '%' || next == '#' || next == '0':
		end := strings.IndexByte(body[1:], sign)
		if end < 0 {
			return op{}, "", false, nil
		}
		inner := body[1 : end+1]
		left = body[end+2:]
		if next != '%' {
			o = op{text: inner}
		} else if o.set = c.sets[inner]; o.set == nil {
			return op{}, "", false, fmt.Errorf("there is no rule set %q", inner)
		}
	default:
		return op{}, "", false, nil
	}
	switch sign {
	case '<':
		o.kind = quotient
		if left, o.zeros = strings.CutPrefix(left, "<"); o.zeros && body[1] == '<' {
			left, o.zeros = "<"+left, false
		}
	case '>':
		o.kind = remainder
	default:
		o.kind = same
	}
	return o, left, true, nil
}

// pluralOp reads a plural: cardinal,one{…}other{…}.
func pluralOp(s string) (o op, err error) {
	rules, forms, _ := strings.Cut(s, ",")
	o.kind, o.ordinal = plural, rules == "ordinal"
	for forms = strings.TrimSpace(forms); forms != ""; forms = strings.TrimSpace(forms) {
		name, after, ok := strings.Cut(forms, "{")
		form, rest, closed := strings.Cut(after, "}")
		if !ok || !closed {
			return op{}, fmt.Errorf("a plural that is not closed: %q", s)
		}
		for c, category := range cldr.CategoryNames {
			if strings.TrimSpace(name) == category {
				o.forms[c] = form
			}
		}
		forms = rest
	}
	for c := range o.forms {
		if o.forms[c] == "" && !strings.Contains(s, cldr.CategoryNames[c]+"{") {
			o.forms[c] = o.forms[cldr.Other]
		}
	}
	return o, nil
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
