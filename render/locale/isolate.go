package locale

import (
	"golang.org/x/text/unicode/bidi"

	"github.com/standfirst/standfirst/article"
)

// AppendIsolated appends s for plain text that runs in direction dir: between a first-strong isolate and its end
// (U+2068, U+2069) where s has characters of the other direction, else as it is.
func AppendIsolated(dst []byte, s string, dir article.Direction) []byte {
	if !has(s, opposite(dir)) {
		return append(dst, s...)
	}
	dst = append(dst, "\u2068"...)
	dst = append(dst, s...)
	return append(dst, "\u2069"...)
}

func opposite(dir article.Direction) article.Direction {
	if dir == article.RTL {
		return article.LTR
	}
	return article.RTL
}

// has reports whether s has a strong character of the direction.
func has(s string, dir article.Direction) bool {
	for i, r := range s {
		if strong(s[i:], r) == dir {
			return true
		}
	}
	return false
}

// FirstStrong returns the direction of the first strong character of s, or DirAuto where there is none.
func FirstStrong(s string) article.Direction {
	for i, r := range s {
		if d := strong(s[i:], r); d != article.DirAuto {
			return d
		}
	}
	return article.DirAuto
}

// strong returns the direction of the character r that s begins with, or DirAuto where it has none of its own.
func strong(s string, r rune) article.Direction {
	if r < 0x80 {
		if r|0x20 >= 'a' && r|0x20 <= 'z' {
			return article.LTR
		}
		return article.DirAuto
	}
	props, _ := bidi.LookupString(s)
	switch props.Class() {
	case bidi.L:
		return article.LTR
	case bidi.R, bidi.AL:
		return article.RTL
	}
	return article.DirAuto
}
