package locale

import (
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	"golang.org/x/text/width"
)

// Columns returns how many columns of a terminal a text takes: two for a wide character of East Asia, an emoji or a flag,
// none for a combining mark or a control character, one for any other.
func Columns(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return columnsOf(s)
		}
		if s[i] >= ' ' && s[i] != 0x7F {
			n++
		}
	}
	return n
}

func columnsOf(s string) int {
	n := 0
	for it := graphemes.FromString(s); it.Next(); {
		n += clusterColumns(it.Value())
	}
	return n
}

// clusterColumns returns how many columns a grapheme cluster takes: as many as its first character
// that takes any.
func clusterColumns(cluster string) int {
	size := 0
	for _, r := range cluster {
		switch {
		case r == 0xFE0F: // shown as an emoji
			return 2
		case r == 0xFF9E || r == 0xFF9F: // the voicing of a narrow kana has a column of its own
			size++
		case size > 0, unicode.In(r, unicode.Mn, unicode.Me, unicode.Cf, unicode.Cc, unicode.Zl, unicode.Zp):
		case broad(r):
			size = 2
		default:
			size = 1
		}
	}
	return size
}

// broad reports whether a character is two columns wide by itself (UAX #11).
func broad(r rune) bool {
	if r < 0x1100 {
		return false
	}
	k := width.LookupRune(r).Kind()
	return k == width.EastAsianWide || k == width.EastAsianFullwidth || 0x1F1E6 <= r && r <= 0x1F1FF || 0x1F300 <= r && r <= 0x1FAFF && k != width.Neutral
}
