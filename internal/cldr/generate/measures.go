package main

import "github.com/standfirst/standfirst/internal/cldr"

// measures returns, for each unit of measurement, the plurals, the gender, the pattern of what is measured by it, and the
// short pattern; then the pattern of a compound.
func (r *reader) measures(l locale) [][]string {
	n := r.main("units", l.tag, "units.json", "units")
	var parts [][]string
	for _, unit := range cldr.Measures {
		long, short := n.at("long", unit), n.at("short", unit)
		row := append(long.plurals("unitPattern-count-"), long.str("gender"), long.str("perUnitPattern"), short.str("unitPattern-count-other"))
		if row[0] == "" && l.tag == "en" {
			r.fail("there is no unit %s", unit)
		}
		parts = append(parts, row)
	}
	return append(parts, []string{n.at("long", "per").str("compoundUnitPattern")})
}

// moneys returns, for each currency, the plurals of its name, and its sign.
func (r *reader) moneys(l locale) [][]string {
	n := r.main("numbers", l.tag, "currencies.json", "numbers", "currencies")
	var parts [][]string
	for _, code := range cldr.Moneys {
		row := n.at(code).plurals("displayName-count-")
		if row[0] == "" {
			row[0] = n.at(code).str("displayName")
		}
		sign := n.at(code).str("symbol")
		if sign == code {
			sign = ""
		}
		parts = append(parts, append(row, sign))
	}
	return parts
}
