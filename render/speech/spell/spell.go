package spell

import (
	"errors"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/internal/cldr"
	"github.com/standfirst/standfirst/internal/cldr/rbnf"
)

// A Speller spells numbers by one rule set of a locale.
type Speller struct {
	set     *ruleSet
	digits  digits
	hyphens bool
}

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
				return g.compile(tag)[name[1:]], nil
			}
		}
	}
	return nil, &UnknownSetError{tag, set, Sets(tag)}
}

// All returns the spellers for all public rule sets of a locale, by name; nil for a locale without.
func All(tag string) map[string]*Speller {
	var all map[string]*Speller
	for _, g := range groups(tag) {
		if all == nil {
			all = make(map[string]*Speller)
		}
		for name, s := range g.compile(tag) {
			if all[name] == nil {
				all[name] = s
			}
		}
	}
	return all
}

// compile returns the spellers of a group. That CLDR's rules compile is what a test proves of each.
func (g group) compile(tag string) map[string]*Speller {
	c := compiler{sets: make(map[string]*ruleSet), digits: newDigits(tag)}
	if err := c.compile(g.rules); err != nil {
		panic("spell: " + tag + ": " + err.Error())
	}
	all := make(map[string]*Speller)
	for name, set := range c.sets {
		if !strings.HasPrefix(name, "%%") {
			all[name[1:]] = &Speller{set: set, digits: c.digits}
		}
	}
	return all
}

// SoftHyphens returns a speller that keeps the soft hyphens of CLDR's German, Finnish and Norwegian rules (U+00AD), which
// are for the eye. A Speller by itself leaves them out.
func (s *Speller) SoftHyphens() *Speller {
	kept := *s
	kept.hyphens = true
	return &kept
}

// A group is a group of rules that serves a locale.
type group struct{ name, rules string }

// groups returns the groups of the locale: each of its own or of the nearest parent that has it. A language without any is
// not served by the root.
func groups(tag string) []group {
	var all []group
	tags := rbnf.Tags()
	for tag := range chain(tag) {
		if _, ok := slices.BinarySearch(tags, tag); !ok {
			continue
		}
		rbnf.Groups(tag)(func(name, rules string) bool {
			if !slices.ContainsFunc(all, func(g group) bool { return g.name == name }) {
				all = append(all, group{name, rules})
			}
			return true
		})
	}
	return all
}

// chain yields the tag as CLDR writes it, and its parents. Norwegian is written as "no" is.
func chain(tag string) func(yield func(string) bool) {
	return func(yield func(string) bool) {
		if tag == "und" || tag == "root" {
			yield("und")
			return
		}
		tag = strings.ReplaceAll(tag, "_", "-")
		id, ok := cldr.Find(tag)
		for language := tag; !ok && language != ""; language = language[:max(strings.LastIndexByte(language, '-'), 0)] {
			if !yield(language) {
				return
			}
			id, ok = cldr.Find(language)
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

// AppendInt appends a whole number. CLDR's rules reach to 10^18; what is beyond is told in digits.
func (s *Speller) AppendInt(dst []byte, n int64) []byte {
	f := formatter{digits: &s.digits, hyphens: s.hyphens}
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
// or Infinity, Inf, ∞ or NaN. Every digit of the fraction is said, zeros at its end too. Where the text is none of that it
// appends nothing and returns [ErrSyntax] or [ErrRange].
func (s *Speller) AppendDecimal(dst []byte, decimal string) ([]byte, error) {
	v, err := parse(decimal)
	if err != nil {
		return dst, err
	}
	f := formatter{digits: &s.digits, hyphens: s.hyphens}
	return f.set(dst, s.set, v), nil
}

// AppendFloat appends a number by its shortest decimal form.
func (s *Speller) AppendFloat(dst []byte, x float64) []byte {
	if math.Abs(x) >= 1e18 && !math.IsInf(x, 0) {
		return s.digits.append(dst, strconv.FormatFloat(x, 'f', -1, 64), "#,##0.#")
	}
	var buf [400]byte
	text := strconv.AppendFloat(buf[:0], x, 'f', -1, 64)
	v, err := parseBytes(text)
	if err != nil { // more digits behind the point than are said
		v, _ = parseBytes(strconv.AppendFloat(buf[:0], x, 'f', maxFraction, 64))
	}
	f := formatter{digits: &s.digits, hyphens: s.hyphens}
	return f.set(dst, s.set, v)
}
