package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// writeAbbreviations writes the abbreviations behind which a full stop ends no sentence, for the languages that have such.
func (r *reader) writeAbbreviations(s *source) {
	const folder = "cldr-segments-full/segments"
	entries, err := os.ReadDir(filepath.Join(r.root, folder))
	if err != nil {
		r.fail("%w", err)
	}
	s.printf("var abbreviations = [...]struct{ tag, list string }{\n")
	for _, e := range entries {
		tree := r.read(folder, e.Name(), "suppressions.json").at("segments", "segmentations", "SentenceBreak")
		standard, _ := tree["standard"].([]any)
		var all []string
		for _, one := range standard {
			entry, _ := one.(map[string]any)
			if text := node(entry).leaf("suppression"); strings.HasSuffix(text, ".") {
				all = append(all, text)
			}
		}
		if len(all) == 0 {
			continue
		}
		slices.Sort(all)
		s.printf("{%q, \"\"", e.Name())
		for line := range slices.Chunk(all, 12) {
			s.printf("+\n%q", strings.Join(line, "|")+"|")
		}
		s.printf("},\n")
	}
	s.printf("}\n")
}
