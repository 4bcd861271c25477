// Package emoji holds CLDR's short names of emoji, in the languages that are spoken in full. The names of a language lie
// packed in the program until they are first asked for.
package emoji

import (
	"slices"
	"strings"
	"sync"

	"github.com/standfirst/standfirst/internal/packed"
)

// A table is the names of one language: lines with an emoji, a tab and its name, sorted by the emoji.
type table struct {
	tag    string
	packed string
	once   sync.Once
	lines  []string
}

// Name returns the name of an emoji in a language, by the language's tag and the emoji without variation selectors; or "".
func Name(language, emoji string) string {
	for i := range tables {
		t := &tables[i]
		if t.tag != language {
			continue
		}
		t.once.Do(func() { t.lines = strings.Split(string(packed.Inflate(t.packed)), "\n") })
		at, _ := slices.BinarySearchFunc(t.lines, emoji, func(line, emoji string) int {
			key, _, _ := strings.Cut(line, "\t")
			return strings.Compare(key, emoji)
		})
		if at < len(t.lines) {
			if key, name, _ := strings.Cut(t.lines[at], "\t"); key == emoji {
				return name
			}
		}
		return ""
	}
	return ""
}
