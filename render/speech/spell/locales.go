package spell

import (
	"fmt"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
	"github.com/standfirst/standfirst/internal/cldr/rbnf"
)

// Locales returns the tags of the locales that have rules of their own, sorted; "und" is the root, which spells in digits.
func Locales() []string { return rbnf.Tags() }

// An UnknownLocaleError says that no rules are known for a locale.
type UnknownLocaleError struct{ Tag string }

func (e *UnknownLocaleError) Error() string {
	return fmt.Sprintf("no number words for %q; there are some for %s", e.Tag, strings.Join(Locales(), ", "))
}

// An UnknownSetError says that a locale has no rule set of a name.
type UnknownSetError struct {
	Tag, Set string
	Has      []string // the sets that it has, sorted
}

func (e *UnknownSetError) Error() string {
	return fmt.Sprintf("%s has no rule set %q; it has %s", e.Tag, e.Set, strings.Join(e.Has, ", "))
}

// Sets returns the names of the public rule sets that serve a locale, sorted: "spellout-cardinal", "spellout-ordinal",
// "digits-ordinal". It is nil for a locale without.
func Sets(tag string) []string {
	var all []string
	for _, g := range groups(tag) {
		for name := range setNames(g.rules) {
			if !strings.HasPrefix(name, "%%") {
				all = append(all, name[1:])
			}
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// New returns the speller for a rule set of a locale, or of the nearest locale that CLDR's inheritance leads to. The error
// is an [*UnknownLocaleError] or an [*UnknownSetError]. Who needs many sets of a locale asks for [All].
func New(tag, set string) (*Speller, error) {
	all := groups(tag)
	if len(all) == 0 {
		return nil, &UnknownLocaleError{tag}
	}
	name := "%" + strings.TrimLeft(set, "%")
	for _, g := range all {
		for of := range setNames(g.rules) {
			if of == name && !strings.HasPrefix(name, "%%") {
				return g.compile(digitsOf(tag))[name[1:]], nil
			}
		}
	}
	return nil, &UnknownSetError{tag, set, Sets(tag)}
}

// All returns the spellers for all public rule sets of a locale, by name; nil for a locale without. They share what is
// compiled, which takes a fraction of a millisecond: who spells often keeps them.
func All(tag string) map[string]*Speller {
	var all map[string]*Speller
	var d *digits
	for _, g := range groups(tag) {
		if all == nil {
			all, d = make(map[string]*Speller), digitsOf(tag)
		}
		for name, s := range g.compile(d) {
			if all[name] == nil {
				all[name] = s
			}
		}
	}
	return all
}

// A group is a group of rules that serves a locale.
type group struct{ name, rules string }

// compile returns the spellers of the group. That CLDR's rules compile is what a test proves of each.
func (g group) compile(d *digits) map[string]*Speller {
	c := compiler{decimal: d.decimal}
	if err := c.compile(g.rules); err != nil {
		panic("spell: " + err.Error())
	}
	all := make(map[string]*Speller, len(c.sets))
	for name, set := range c.sets {
		if !strings.HasPrefix(name, "%%") {
			all[name[1:]] = &Speller{set: set, digits: d}
		}
	}
	return all
}

// groups returns the groups of the locale: each of its own or of the nearest parent that has it. A language without any is
// not served by the root.
func groups(tag string) []group {
	var all []group
	for tag := range chain(tag) {
		for name, rules := range rbnf.Groups(tag) {
			if !slices.ContainsFunc(all, func(g group) bool { return g.name == name }) {
				all = append(all, group{name, rules})
			}
		}
	}
	return all
}

// digitsOf returns the digits and signs of the locale or of the nearest parent that CLDR knows.
func digitsOf(tag string) *digits {
	for tag := range chain(tag) {
		if id, ok := cldr.Find(tag); ok {
			return newDigits(id)
		}
	}
	return rootDigits()
}

// chain yields the tag as CLDR writes it, and its parents. Norwegian is written as "no" is.
func chain(tag string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		tag = canonical(tag)
		if tag == "und" || tag == "root" {
			yield("und")
			return
		}
		id, ok := cldr.Find(tag)
		for !ok && tag != "" { // what CLDR does not know may be behind what it knows
			if !yield(tag) {
				return
			}
			tag = tag[:max(strings.LastIndexByte(tag, '-'), 0)]
			id, ok = cldr.Find(tag)
		}
		for ok {
			if !yield(id.Tag()) {
				return
			}
			if id.Tag() == "nb" {
				yield("no")
				return
			}
			id, ok = id.Parent()
		}
	}
}

// canonical returns a tag with hyphens and in the case that CLDR writes: zh-Hant-HK.
func canonical(tag string) string {
	parts := strings.Split(strings.ToLower(strings.ReplaceAll(tag, "_", "-")), "-")
	for i, part := range parts[1:] {
		switch {
		case len(part) == 2:
			parts[i+1] = strings.ToUpper(part)
		case len(part) == 4:
			parts[i+1] = strings.ToUpper(part[:1]) + part[1:]
		}
	}
	return strings.Join(parts, "-")
}
