// Generate writes CLDR's tables for package cldr from CLDR's JSON, as npm has it:
//
//	go run ./internal/cldr/generate -cldr node_modules -o internal/cldr
package main

import (
	"flag"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
)

func main() {
	root := flag.String("cldr", "", "the folder with CLDR's npm packages")
	out := flag.String("o", ".", "the folder to write to")
	flag.Parse()
	if err := run(*root, *out); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(root, out string) error {
	files, err := tables(root)
	if err != nil {
		return err
	}
	for _, name := range slices.Sorted(maps.Keys(files)) {
		if err := os.WriteFile(filepath.Join(out, name), files[name], 0o666); err != nil {
			return err
		}
	}
	return nil
}

// tables returns the generated files by name.
func tables(root string) (files map[string][]byte, err error) {
	r := &reader{root: root}
	defer func() { // a file that is missing or is not what it was ends the reading
		if e, ok := recover().(readError); ok {
			err = e
		}
	}()
	r.checkVersions()
	all := r.locales()
	files = make(map[string][]byte)
	for _, table := range []struct {
		file  string
		write func(*source)
	}{
		{"zlocales.go", func(s *source) { r.writeLocales(s, all) }},
		{"zplurals.go", func(s *source) { r.writePlurals(s, all) }},
		{"zdates.go", func(s *source) { r.writePeriods(s); r.writeTopic(s, "dates", all, r.dates) }},
		{"zskeletons.go", func(s *source) { r.writeSkeletons(s, all) }},
		{"zintervals.go", func(s *source) { r.writeIntervals(s, all) }},
		{"zrelative.go", func(s *source) { r.writeTopic(s, "relative", all, r.relative) }},
		{"zlists.go", func(s *source) { r.writeTopic(s, "lists", all, r.lists) }},
		{"znumbers.go", func(s *source) { r.writeTopic(s, "numbers", all, r.numbers); r.writeDigits(s) }},
		{"zunits.go", func(s *source) { r.writeTopic(s, "units", all, r.units) }},
		{"zmeasures.go", func(s *source) { r.writeTopic(s, "measures", all, r.measures) }},
		{"zmoneys.go", func(s *source) { r.writeTopic(s, "moneys", all, r.moneys) }},
		{"zlanguages.go", func(s *source) { r.writeLanguages(s, all) }},
		{"zscripts.go", func(s *source) { r.writeScripts(s, all) }},
		{"zregions.go", func(s *source) { r.writeRegions(s, all) }},
		{"zsentences.go", r.writeAbbreviations},
		{"zcalendars.go", func(s *source) { r.writeCalendars(s, all) }},
	} {
		var s source
		table.write(&s)
		if files[table.file], err = s.in("cldr"); err != nil {
			return nil, fmt.Errorf("%s: %w", table.file, err)
		}
	}
	if files["rbnf/zrules.go"], err = r.numberRules(); err != nil {
		return nil, err
	}
	if files["emoji/znames.go"], err = r.emojiNames(); err != nil {
		return nil, err
	}
	return files, nil
}
