// Package rbnf holds CLDR's rules for numbers in words, the text of its rule-based number formats, by locale. The rules of
// a locale lie packed in the program until they are first asked for.
package rbnf

import (
	"strings"
	"sync"

	"github.com/standfirst/standfirst/internal/packed"
)

// A table is the rules of one locale: its groups one after the other, each behind a byte 0 with its name in a line.
type table struct {
	tag    string
	packed string
	once   sync.Once
	text   string
}

// Tags returns the tags of the locales that have rules, sorted; "und" is the root.
func Tags() []string {
	all := make([]string, len(tables))
	for i := range tables {
		all[i] = tables[i].tag
	}
	return all
}

// Groups yields the rules of the very locale, group by group: the name, such as "SpelloutRules", and the text.
func Groups(tag string) func(yield func(name, rules string) bool) {
	return func(yield func(name, rules string) bool) {
		low, high := 0, len(tables)
		for low < high {
			if mid := (low + high) / 2; tables[mid].tag < tag {
				low = mid + 1
			} else {
				high = mid
			}
		}
		if low == len(tables) || tables[low].tag != tag {
			return
		}
		t := &tables[low]
		t.once.Do(func() { t.text = string(packed.Inflate(t.packed)) })
		for group := range strings.SplitSeq(strings.TrimPrefix(t.text, "\x00"), "\x00") {
			name, rules, _ := strings.Cut(group, "\n")
			if !yield(name, rules) {
				return
			}
		}
	}
}
