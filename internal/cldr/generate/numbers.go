package main

import (
	"maps"
	"slices"
	"strconv"
	"strings"
)

// powers are the keys of compact patterns: 1000 to 10^14.
var powers = func() (all []string) {
	for n := 3; n <= 14; n++ {
		all = append(all, "1"+strings.Repeat("0", n))
	}
	return all
}()

// numbers returns the parts in the order of cldr's constants: those of the locale, then those of its default digits,
// of Latin digits and of its native ones.
func (r *reader) numbers(l locale) [][]string {
	n := r.main("numbers", l.tag, "numbers.json", "numbers")
	usual, native := n.str("defaultNumberingSystem"), n.at("otherNumberingSystems").str("native")
	parts := [][]string{{usual, native, n.str("minimumGroupingDigits"), r.digits(usual), r.digits(native)}}
	for _, system := range []string{usual, "latn", native} {
		symbols := n.at("symbols-numberSystem-" + system)
		if symbols == nil {
			system = "latn"
			symbols = n.at("symbols-numberSystem-latn")
		}
		decimal := n.at("decimalFormats-numberSystem-" + system)
		parts = append(parts,
			symbols.strs("decimal", "group", "percentSign", "plusSign", "minusSign", "infinity", "nan"),
			[]string{decimal.str("standard"), n.at("percentFormats-numberSystem-" + system).str("standard")},
			compact(decimal.at("short", "decimalFormat")), compact(decimal.at("long", "decimalFormat")))
	}
	return parts
}

// compact returns the patterns by power of ten and plural category, and that for exactly one.
func compact(n node) []string {
	var row []string
	for _, power := range powers {
		row = append(row, n.plurals(power+"-count-")...)
		row = append(row, n.str(power+"-count-1"))
	}
	return row
}

// lists returns the patterns of lists, and the quotation marks and ellipses.
func (r *reader) lists(l locale) [][]string {
	n := r.main("misc", l.tag, "listPatterns.json", "listPatterns")
	var parts [][]string
	for _, kind := range []string{"standard", "or", "unit"} {
		for _, length := range []string{"", "-short", "-narrow"} {
			parts = append(parts, n.at("listPattern-type-"+kind+length).strs("2", "start", "middle", "end"))
		}
	}
	quotes := r.main("misc", l.tag, "delimiters.json", "delimiters")
	ellipsis := r.main("misc", l.tag, "characters.json", "characters", "ellipsis")
	return append(parts,
		quotes.strs("quotationStart", "quotationEnd", "alternateQuotationStart", "alternateQuotationEnd"),
		ellipsis.strs("final", "initial", "medial", "word-final", "word-initial", "word-medial"))
}

// units returns, for each length and unit of time, the plurals.
func (r *reader) units(l locale) [][]string {
	n := r.main("units", l.tag, "units.json", "units")
	var parts [][]string
	for _, length := range []string{"long", "short", "narrow"} {
		for _, unit := range timeUnits {
			parts = append(parts, n.at(length, "duration-"+unit).plurals("unitPattern-count-"))
		}
	}
	return parts
}

// digits returns the ten digits of a numbering system, or "" where they are 0 to 9.
func (r *reader) digits(system string) string {
	if r.systems == nil {
		r.systems = r.supplemental("numberingSystems.json", "numberingSystems")
	}
	if system == "latn" {
		return ""
	}
	return r.systems.at(system).str("_digits")
}

// writeDigits writes the ten digits of every numbering system that has them.
func (r *reader) writeDigits(s *source) {
	systems := r.systems
	s.printf("var digits = [...]system{\n")
	for _, name := range slices.Sorted(maps.Keys(systems)) {
		if systems.at(name).str("_type") == "numeric" {
			s.printf("{%q, %s},\n", name, strconv.QuoteToASCII(systems.at(name).str("_digits")))
		}
	}
	s.printf("}\n")
}
