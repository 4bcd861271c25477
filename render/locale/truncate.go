package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
	segment "github.com/clipperhouse/uax29/v2/words"
)

// Graphemes returns how many characters a reader sees in s: its extended grapheme clusters (UAX #29, Unicode 17).
func Graphemes(s string) int {
	n := 0
	for it := graphemes.FromString(s); it.Next(); {
		n++
	}
	return n
}

// AppendTruncated appends at most limit characters (grapheme clusters) of s, cut at the end of a word where the script
// has spaces, and with the locale's ellipsis, which counts, where anything was cut. A cut never splits a character,
// leaves an isolate open or a comma before the ellipsis; a first word that is longer than the limit is cut within.
// A limit below 1 appends nothing.
func (l *Locale) AppendTruncated(dst []byte, s string, limit int) []byte {
	_, whole := clip(s, limit)
	if whole {
		return append(dst, s...)
	}
	mark := l.Ellipsis()
	end, _ := clip(s, limit-Graphemes(mark))
	if end <= 0 {
		if limit < Graphemes(mark) {
			return dst
		}
		return append(dst, mark...)
	}
	end = wordEnd(s, end)
	kept := strings.TrimRightFunc(s[:end], func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune(",;:–—-、，；：،؛([{（「『«“‘", r)
	})
	dst = append(dst, kept...)
	dst = append(dst, mark...)
	return closeIsolates(dst, kept)
}

// clip returns where the first n characters of s end, and whether they are all of it.
func clip(s string, n int) (end int, whole bool) {
	if n <= 0 {
		return 0, s == ""
	}
	if len(s) <= n {
		return len(s), true
	}
	it := graphemes.FromString(s)
	for n > 0 && it.Next() {
		n--
		end = it.End()
	}
	return end, end == len(s)
}

// wordEnd returns the end of the last word of s that ends at or before the given end, or the end itself
// where the first word is longer than that, or where the script breaks anywhere.
func wordEnd(s string, end int) int {
	last := 0
	for it := segment.FromString(s); it.Next(); {
		if it.End() > end {
			r, _ := utf8.DecodeRuneInString(s[it.Start():])
			if last == 0 || ideographic(r) {
				return end
			}
			return last
		}
		last = it.End()
	}
	return end
}

// ideographic reports whether lines break before and after the character in any case.
func ideographic(r rune) bool {
	return r >= 0x2E80 && unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana)
}

// closeIsolates closes the isolates that are open at the end of s.
func closeIsolates(dst []byte, s string) []byte {
	open := 0
	for _, r := range s {
		switch {
		case r >= 0x2066 && r <= 0x2068:
			open++
		case r == 0x2069 && open > 0:
			open--
		}
	}
	for ; open > 0; open-- {
		dst = append(dst, "\u2069"...)
	}
	return dst
}
