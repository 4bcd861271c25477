package main

import (
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/internal/packed/gosource"
)

// numberRules returns the file with the rules for numbers in words, of every locale that has its own.
func (r *reader) numberRules() ([]byte, error) {
	const folder = "cldr-rbnf/rbnf"
	entries, err := os.ReadDir(filepath.Join(r.root, folder))
	if err != nil {
		r.fail("%w", err)
	}
	var s source
	s.printf("var tables = [...]table{\n")
	var tags []string
	for _, e := range entries {
		if tag, ok := strings.CutSuffix(e.Name(), ".json"); ok {
			tags = append(tags, tag)
		}
	}
	slices.Sort(tags)
	for _, tag := range tags {
		groups := r.read(folder, tag+".json").at("rbnf", "rbnf")
		var text strings.Builder
		for _, name := range slices.Sorted(maps.Keys(groups)) {
			rules, err := os.ReadFile(filepath.Join(r.root, folder, groups.at(name).leaf("_rbnfRulesFile")))
			if err != nil {
				r.fail("%w", err)
			}
			text.WriteString("\x00" + name + "\n" + string(rules))
		}
		s.printf("{tag: %q, packed: %s},\n", tag, gosource.Literal([]byte(text.String())))
	}
	s.printf("}\n")
	return s.in("rbnf")
}
