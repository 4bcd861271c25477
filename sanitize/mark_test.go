package sanitize

import (
	"testing"
	"unicode"
)

func TestMarksAreMarks(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if r >= 0x300 && unicode.In(r, unicode.Mn, unicode.Me) != mark(r) {
			t.Errorf("%U", r)
		}
	}
}
