package spell

import (
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// body reads what a rule says.
func (c *compiler) body(set *ruleSet, r *rule, special bool, body string) error {
	first, read := len(c.ops), 0 // where the rule's steps begin, and how much of body is literal so far
	flush := func() {
		if text := body[:read]; text != "" {
			c.ops = append(c.ops, op{kind: literal, text: text, plain: strings.ReplaceAll(text, "\u00AD", "")})
		}
		body, read = body[read:], 0
	}
	for read < len(body) {
		var o op
		var found bool
		var after string
		var err error
		switch body[read] {
		case '$':
			o, after, found, err = c.plural(body[read:])
		case '<', '>', '=':
			o, after, found, err = c.substitution(set, body[read:])
		}
		if err != nil {
			return err
		}
		if !found {
			read++
			continue
		}
		flush()
		r.modulus = r.modulus || !special && (o.kind == remainder || o.kind == remainderBy)
		c.ops = append(c.ops, o)
		body = after
	}
	flush()
	r.ops = c.ops[first:len(c.ops):len(c.ops)]
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

// plural reads a plural, where the body begins with one: $(cardinal,one{…}other{…})$.
func (c *compiler) plural(body string) (o op, after string, found bool, err error) {
	if !strings.HasPrefix(body, "$(") {
		return op{}, "", false, nil
	}
	text, after, closed := strings.Cut(body[len("$("):], ")$")
	if !closed {
		return op{}, "", false, fmt.Errorf("a plural that does not end: %q", body)
	}
	if o, found = c.plurals[text]; found {
		return o, after, true, nil
	}
	rules, list, _ := strings.Cut(text, ",")
	o = op{kind: plural, ordinal: rules == "ordinal", forms: new(forms)}
	var has [cldr.NumCategories]bool
	for list = strings.TrimSpace(list); list != ""; list = strings.TrimSpace(list) {
		name, rest, ok := strings.Cut(list, "{")
		form, rest, closed := strings.Cut(rest, "}")
		if !ok || !closed {
			return op{}, "", false, fmt.Errorf("a plural that is not closed: %q", text)
		}
		for category, of := range cldr.CategoryNames {
			if strings.TrimSpace(name) == of {
				o.forms[category], has[category] = form, true
			}
		}
		list = rest
	}
	for category := range o.forms {
		if !has[category] {
			o.forms[category] = o.forms[cldr.Other]
		}
	}
	c.plurals[text] = o
	return o, after, true, nil
}
