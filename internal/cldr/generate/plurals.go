package main

import (
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
)

// writePlurals writes each different set of plural rules as a function, and which one each locale has.
func (r *reader) writePlurals(s *source, all []locale) {
	for _, kind := range []struct{ name, file, key, prefix string }{
		{"cardinal", "plurals.json", "plurals-type-cardinal", "pluralRule-count-"},
		{"ordinal", "ordinals.json", "plurals-type-ordinal", "pluralRule-count-"},
	} {
		rules := r.supplemental(kind.file, kind.key)
		var bodies []string
		var of []int
		for _, l := range all {
			tag := l.tag
			for ; tag != "" && rules[tag] == nil; tag = tag[:max(strings.LastIndexByte(tag, '-'), 0)] {
			}
			body := r.rules(rules.at(tag), kind.prefix)
			n := slices.Index(bodies, body)
			if n < 0 {
				n = len(bodies)
				bodies = append(bodies, body)
			}
			of = append(of, n)
		}
		s.printf("var %ss = [...]func(o Operands) Category{\n", kind.name)
		for i := range bodies {
			s.printf("%s%d,", kind.name, i)
		}
		s.printf("\n}\n\n// %sOf is the rules of each locale.\nvar %sOf = [Count]uint8{", kind.name, kind.name)
		for i, n := range of {
			if i%40 == 0 {
				s.printf("\n")
			}
			s.printf("%d,", n)
		}
		s.printf("\n}\n\n")
		for i, body := range bodies {
			s.printf("func %s%d(o Operands) Category {\n%s}\n\n", kind.name, i, body)
		}
	}
}

// rules returns the body of a function.
func (r *reader) rules(n node, prefix string) string {
	var cases strings.Builder
	for i, category := range cldr.CategoryNames[1:] {
		condition, _, _ := strings.Cut(n.str(prefix+category), "@")
		if condition = strings.TrimSpace(condition); condition == "" {
			continue
		}
		var ors []string
		for or := range strings.SplitSeq(condition, " or ") {
			var ands []string
			for and := range strings.SplitSeq(or, " and ") {
				if is, whole := r.relation(and); !whole {
					ands = append(ands, is)
				} else { // n is an integer
					if !slices.Contains(ands, "o.T == 0") {
						ands = append(ands, "o.T == 0")
					}
					ands = append(ands, is)
				}
			}
			ors = append(ors, strings.Join(ands, " && "))
		}
		fmt.Fprintf(&cases, "case %s:\nreturn %s\n", strings.Join(ors, " || "), categoryConstants[i+1])
	}
	if cases.Len() == 0 {
		return "return Other\n"
	}
	return "switch {\n" + cases.String() + "}\nreturn Other\n"
}

var categoryConstants = [...]string{"Other", "Zero", "One", "Two", "Few", "Many"}

var relationForm = regexp.MustCompile(`^([nivwfte])(?: % (\d+))? (=|!=) ([0-9., ]+)$`)

// relation returns the Go of one relation of UTS #35's plural rules, "n % 10 = 2..4,6", and whether it is one of n that
// holds for integers alone.
func (r *reader) relation(text string) (is string, whole bool) {
	m := relationForm.FindStringSubmatch(strings.TrimSpace(text))
	if m == nil {
		r.fail("a plural relation that is not understood: %q", text)
	}
	operand := "o." + strings.ToUpper(m[1])
	if m[1] == "n" {
		operand = "o.I"
	}
	if m[2] != "" {
		operand += "%" + m[2]
	}
	var parts []string
	for value := range strings.SplitSeq(m[4], ",") {
		low, high, ranged := strings.Cut(strings.TrimSpace(value), "..")
		switch {
		case ranged && low == "0":
			parts = append(parts, fmt.Sprintf("%s <= %s", operand, high))
		case ranged:
			parts = append(parts, fmt.Sprintf("%s >= %s && %s <= %s", operand, low, operand, high))
		default:
			parts = append(parts, fmt.Sprintf("%s == %s", operand, low))
		}
	}
	is = strings.Join(parts, " || ")
	switch {
	case m[3] == "=" && len(parts) > 1:
		is = "(" + is + ")"
	case m[3] == "!=" && m[1] == "n" && len(parts) > 1:
		is = "!(o.T == 0 && (" + is + "))"
	case m[3] == "!=" && m[1] == "n":
		is = "!(o.T == 0 && " + is + ")"
	case m[3] == "!=":
		is = "!(" + is + ")"
	}
	return is, m[1] == "n" && m[3] == "="
}
