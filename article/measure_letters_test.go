package article

import (
	"testing"
	"unicode"
)

func TestPlainLettersAreLetters(t *testing.T) {
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if plainLetter(r) && (!unicode.In(r, unicode.L, unicode.M, unicode.N) || unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)) {
			t.Errorf("%U is no letter", r)
		}
	}
}
