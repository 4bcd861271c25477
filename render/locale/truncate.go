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
// leaves an isolate open, ends at a mark that may not end a line, or leaves a comma before the ellipsis; a first word that
// is longer than the limit is cut within. A limit below 1 appends nothing.
func (l *Locale) AppendTruncated(dst []byte, s string, limit int) []byte {
	if _, whole := clip(s, limit); whole {
		return append(dst, s...)
	}
	mark := l.Ellipsis()
	room := Graphemes(mark)
	if limit < room {
		return dst
	}
	end, _ := clip(s, limit-room)
	if end > 0 {
		end = wordEnd(s, end)
	}
	kept := strings.TrimRightFunc(s[:end], func(r rune) bool {
		return unicode.IsSpace(r) || isolator(r) || strings.ContainsRune(",;:–—-、，；：،؛・"+neverLast, r)
	})
	dst = append(dst, kept...)
	dst = closeIsolates(dst, kept)
	return append(dst, mark...)
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
			if last == 0 || unspaced(r) && !(unicode.Is(unicode.Katakana, r) && end-last < 30) {
				return lineEnd(s, end)
			}
			return last
		}
		if !hyphened(s, it.End()) {
			last = it.End()
		}
	}
	return end
}

// hyphened reports whether a hyphen joins what is before a place to what is behind it.
func hyphened(s string, at int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, n := utf8.DecodeRuneInString(s[at:])
	if before == '-' || before == '‑' {
		before, _ = utf8.DecodeLastRuneInString(strings.TrimRight(s[:at], "-‑"))
		return wordly(before) && wordly(after)
	}
	next, _ := utf8.DecodeRuneInString(s[at+n:])
	return (after == '-' || after == '‑') && wordly(before) && wordly(next)
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// lineEnd returns the end, or the last one before it where no character loses what belongs to it.
func lineEnd(s string, end int) int {
	for at := end; at > 0; {
		last, n := utf8.DecodeLastRuneInString(s[:at])
		next, _ := utf8.DecodeRuneInString(s[at:])
		if !strings.ContainsRune(dependent, next) && !strings.ContainsRune(neverLast, last) {
			return at
		}
		at -= n
	}
	return end
}

// isolator reports whether a character begins an isolate.
func isolator(r rune) bool { return r >= 0x2066 && r <= 0x2068 }

// closeIsolates closes the isolates that are open at the end of s.
func closeIsolates(dst []byte, s string) []byte {
	open := 0
	for _, r := range s {
		switch {
		case isolator(r):
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

// GraphemeBoundary returns the end of the grapheme cluster of s in which the byte at a place stands: where s can be cut
// without splitting a character.
func GraphemeBoundary(s string, at int) int {
	for it := graphemes.FromString(s); it.Next(); {
		if it.End() >= at {
			return it.End()
		}
	}
	return len(s)
}
