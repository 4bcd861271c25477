package main

import (
	"slices"
	"strings"
)

// dialects are the languages of a region or script that have a name of their own in CLDR.
var dialects = strings.Fields(`ar-001 de-AT de-CH en-AU en-CA en-GB en-US es-419 es-ES es-MX fa-AF fr-CA fr-CH hi-Latn
	nl-BE pt-BR pt-PT ro-MD sw-CD zh-Hans zh-Hant`)

// old are languages without such coverage that texts are about.
var old = strings.Fields("bho bo ce ckb co dz gn grc la mg mi mt rw sa sm sn su ug wo yi ny ln st tn xh om")

// languageTags returns the languages that have names: those that CLDR covers at the basic level, and dialects of them.
func (r *reader) languageTags() []string {
	all := slices.Concat(dialects, old)
	for tag := range r.read("cldr-core", "coverageLevels.json").at("effectiveCoverageLevels") {
		if !strings.Contains(tag, "-") && tag != "und" {
			all = append(all, tag)
		}
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// names returns the display names of the keys; one that is its own key is none.
func names(n node, keys []string) []string {
	row := n.strs(keys...)
	for i, name := range row {
		if name == keys[i] {
			row[i] = ""
		}
	}
	return row
}

// writeLanguages writes the names of the languages in every locale.
func (r *reader) writeLanguages(s *source, all []locale) {
	keys := r.languageTags()
	s.list("Languages", "the languages that have names", keys)
	r.writeTopic(s, "languages", all, func(l locale) [][]string {
		return chunks(names(r.main("localenames", l.tag, "languages.json", "localeDisplayNames", "languages"), keys))
	})
}

// writeScripts writes the names of the scripts that the locales are written in, and how a language, a script and a
// region make a name.
func (r *reader) writeScripts(s *source, all []locale) {
	var keys []string
	for _, l := range all {
		keys = append(keys, l.script)
	}
	slices.Sort(keys)
	keys = slices.Compact(keys)
	s.list("Scripts", "the scripts that have names", keys)
	r.writeTopic(s, "scripts", all, func(l locale) [][]string {
		forms := r.main("localenames", l.tag, "localeDisplayNames.json", "localeDisplayNames", "localeDisplayPattern")
		row := names(r.main("localenames", l.tag, "scripts.json", "localeDisplayNames", "scripts"), keys)
		return append([][]string{forms.strs("localePattern", "localeSeparator")}, chunks(row)...)
	})
}

// writeRegions writes the names of the regions in every locale.
func (r *reader) writeRegions(s *source, all []locale) {
	keys := regionCodes(r.main("localenames", "en", "territories.json", "localeDisplayNames", "territories"))
	s.list("Regions", "the regions that have names", keys)
	r.writeTopic(s, "regions", all, func(l locale) [][]string {
		return chunks(names(r.main("localenames", l.tag, "territories.json", "localeDisplayNames", "territories"), keys))
	})
}

// regionCodes returns the codes of countries and of the groups of them that a tag names (419, 001, 150).
func regionCodes(n node) []string {
	var keys []string
	for key := range n {
		if len(key) == 2 && key != "ZZ" && key != "XA" && key != "XB" || key == "001" || key == "419" || key == "150" {
			keys = append(keys, key)
		}
	}
	slices.Sort(keys)
	return keys
}
