package locale

import (
	"strings"
	"unicode"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"golang.org/x/text/width"
)

// Wrap breaks a line into lines of at most the given columns: at spaces, and anywhere but before a closing mark in what
// is longer than a line or written without spaces.
func Wrap(s string, room int) []string {
	var lines []string
	var line strings.Builder
	used := 0
	end := func() {
		lines = append(lines, strings.TrimRight(line.String(), " "))
		line.Reset()
		used = 0
	}
	for _, word := range strings.SplitAfter(s, " ") {
		size := Columns(strings.TrimRight(word, " "))
		if used > 0 && used+size > room {
			if size <= room && !wide(word) {
				end()
			}
		}
		if size <= room && !wide(word) {
			line.WriteString(word)
			used += Columns(word)
			continue
		}
		for it := graphemes.FromString(word); it.Next(); {
			n := Columns(it.Value())
			if used > 0 && used+n > room && !closes(it.Value()) {
				end()
			}
			line.WriteString(it.Value())
			used += n
		}
	}
	if line.Len() > 0 {
		end()
	}
	return lines
}

// closes reports whether a character may not begin a line.
func closes(s string) bool {
	return strings.ContainsAny(s, "、。，．！？；：）」』】〉》”’…")
}

// wide reports whether a word holds characters of a script without spaces.
func wide(s string) bool {
	for _, r := range s {
		if r >= 0x1100 && (unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)) {
			return true
		}
	}
	return false
}

// Columns returns how many columns of a terminal a text takes: two for a wide character of East Asia and for an emoji,
// none for a combining mark.
func Columns(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return columnsOf(s)
		}
		n++
	}
	return n
}

func columnsOf(s string) int {
	n := 0
	for it := graphemes.FromString(s); it.Next(); {
		size := 0
		for i, r := range it.Value() {
			switch {
			case unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf):
			case r == 0xFE0F:
				size = 2
			case i == 0 || size == 0:
				size = 1
				if k := width.LookupRune(r).Kind(); k == width.EastAsianWide || k == width.EastAsianFullwidth || r >= 0x1F300 && r <= 0x1FAFF {
					size = 2
				}
			}
		}
		n += size
	}
	return n
}
