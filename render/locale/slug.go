package locale

import (
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// maxSlug is the length in bytes at which a slug ends, at the end of a word where there is one.
const maxSlug = 96

// AppendSlug appends s as an anchor or a path segment in its own script: NFC, in lower case, its letters, marks and
// digits kept, all between them one hyphen. It is at most 96 bytes long, and empty where s has nothing to keep.
func AppendSlug(dst []byte, s string) []byte {
	start, word := len(dst), len(dst) // where the slug, and its last whole word, begins and ends
	gap := false
	for _, r := range norm.NFC.String(s) {
		keep := r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z' || r >= '0' && r <= '9') ||
			r >= utf8.RuneSelf && r != utf8.RuneError && unicode.In(r, unicode.L, unicode.M, unicode.N)
		if r == '\'' || r == '’' || r == '\u00AD' || r == '\u200C' || r == '\u200D' {
			continue // part of a word: don't, می‌خواهم
		}
		if !keep {
			gap = len(dst) > start
			continue
		}
		if gap {
			word = len(dst)
			dst = append(dst, '-')
			gap = false
		}
		if len(dst)+utf8.UTFMax-start > maxSlug {
			if word > start {
				return dst[:word]
			}
			return wholeLetters(dst, start, r)
		}
		dst = utf8.AppendRune(dst, unicode.ToLower(r))
	}
	return dst
}

// wholeLetters returns a slug that ends before the letter r, without a letter that r is a mark of.
func wholeLetters(dst []byte, start int, r rune) []byte {
	for unicode.Is(unicode.M, r) && len(dst) > start {
		last, n := utf8.DecodeLastRune(dst)
		dst, r = dst[:len(dst)-n], last
	}
	return dst
}
