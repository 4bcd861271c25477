package main

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/packed/gosource"
)

// emojiLanguages are the languages whose voices name emoji.
var emojiLanguages = strings.Fields("ar de en es fr hi it ja ko nl pl pt ru sv tr uk vi zh zh-Hant")

// emojiNames returns the file with the short names of emoji.
func (r *reader) emojiNames() ([]byte, error) {
	var s source
	s.printf("var tables = [...]table{\n")
	for _, tag := range emojiLanguages {
		names := r.read("cldr-annotations-full", "annotations", tag, "annotations.json").at("annotations", "annotations")
		if names == nil {
			r.fail("there are no names of emoji in %s", tag)
		}
		var lines []string
		for emoji := range names {
			said, _ := names.at(emoji)["tts"].([]any)
			if first, _ := utf8.DecodeRuneInString(emoji); len(said) == 0 || !pictorial(first) {
				continue
			}
			name, _ := said[0].(string)
			lines = append(lines, strings.ReplaceAll(emoji, "\uFE0F", "")+"\t"+name)
		}
		slices.Sort(lines)
		s.printf("{tag: %q, packed: %s},\n", tag, gosource.Literal([]byte(strings.Join(lines, "\n"))))
	}
	s.printf("}\n")
	return s.in("emoji")
}

// pictorial reports whether a character begins an emoji rather than a sign that texts are written with.
func pictorial(r rune) bool {
	return r >= 0x1F000 && r <= 0x1FAFF || r >= 0x2600 && r <= 0x27BF || r >= 0x23E9 && r <= 0x23FF || r == 0x231A || r == 0x231B ||
		r >= 0x2B05 && r <= 0x2B55
}
