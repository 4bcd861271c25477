// Package gate holds the two rules that the door and every printer obey: which characters of a text may go out,
// and which addresses.
//
// The rule for text. Dropped are: the control characters but tab, line feed and carriage return; the byte order
// mark; interlinear annotation; noncharacters; tag characters outside an emoji flag. Embeddings, overrides and
// isolates are dropped from a string in which they are not balanced. A byte that is not UTF-8 becomes U+FFFD.
// Kept is all that a script or an emoji needs: joiners, variation selectors, directional marks.
package gate

import (
	"unicode/utf8"
)

// Text returns s as the rule lets it pass: s itself where nothing had to change.
func Text(s string) string {
	if Clean(s) {
		return s
	}
	return string(AppendText(nil, s))
}

// Clean reports whether the rule lets s pass unchanged. Of a string with an emoji flag it may say no.
func Clean(s string) bool {
	for i := 0; i < len(s); {
		if b := s[i]; b < utf8.RuneSelf {
			if Drops[b] {
				return false
			}
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch Class(r, n) {
		case Pass:
		case Bidi:
			return balanced(s) && cleanButBidi(s[i:])
		default:
			return false
		}
		i += n
	}
	return true
}

func cleanButBidi(s string) bool {
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		if c := Class(r, n); c != Pass && c != Bidi {
			return false
		}
		i += n
	}
	return true
}

// AppendText appends s as the rule lets it pass.
func AppendText(dst []byte, s string) []byte {
	bidi, mark := balanced(s), len(dst)
	for i := 0; i < len(s); {
		r, n := utf8.DecodeRuneInString(s[i:])
		switch Class(r, n) {
		case Pass:
			dst = append(dst, s[i:i+n]...)
		case Bidi:
			if bidi {
				dst = append(dst, s[i:i+n]...)
			}
		case Broken:
			dst = append(dst, "\uFFFD"...)
		case Flag:
			if m := flagTags(s[i:]); m > 0 && endsInFlag(dst[mark:]) {
				dst = append(dst, s[i:i+m]...)
				n = m
			}
		}
		i += n
	}
	return dst
}

// A Verdict is what the rule says of a character.
type Verdict uint8

// The verdicts.
const (
	Pass   Verdict = iota
	Drop           // never passes
	Broken         // not UTF-8
	Bidi           // passes where the string's bidi controls are balanced
	Flag           // a tag character: passes within an emoji flag
)

// Drops says which ASCII characters are dropped.
var Drops = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = c < 0x20 && c != '\t' && c != '\n' && c != '\r' || c == 0x7F
	}
	return t
}()

// Class returns the verdict on r, decoded from size bytes.
func Class(r rune, size int) Verdict {
	switch {
	case r < utf8.RuneSelf:
		if r >= 0 && Drops[r] {
			return Drop
		}
		return Pass
	case r == utf8.RuneError && size == 1:
		return Broken
	case r < 0xA0:
		return Drop
	case r < 0x202A:
		return Pass
	case r <= 0x202E, r >= 0x2066 && r <= 0x2069:
		return Bidi
	case r < 0xFDD0:
		return Pass
	case r <= 0xFDEF, r == 0xFEFF, r >= 0xFFF9 && r <= 0xFFFB, r&0xFFFE == 0xFFFE:
		return Drop
	case r >= 0xE0000 && r <= 0xE007F:
		return Flag
	}
	return Pass
}

// balanced reports whether each embedding, override and isolate in s is closed by its own closer, in order.
func balanced(s string) bool {
	var stack [64]rune
	depth := 0
	for _, r := range s {
		switch r {
		case 0x202A, 0x202B, 0x202D, 0x202E:
			if depth == len(stack) {
				return false
			}
			stack[depth] = 0x202C
			depth++
		case 0x2066, 0x2067, 0x2068:
			if depth == len(stack) {
				return false
			}
			stack[depth] = 0x2069
			depth++
		case 0x202C, 0x2069:
			if depth == 0 || stack[depth-1] != r {
				return false
			}
			depth--
		}
	}
	return depth == 0
}

// flagTags returns the length of the tag sequence that s begins with: at most 32 letters or digits and the cancel tag.
func flagTags(s string) int {
	for i, n := 0, 0; i < len(s) && n < 32; n++ {
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case r == 0xE007F && n > 0:
			return i
		case r >= 0xE0030 && r <= 0xE0039, r >= 0xE0061 && r <= 0xE007A:
		default:
			return 0
		}
	}
	return 0
}

func endsInFlag(b []byte) bool {
	r, _ := utf8.DecodeLastRune(b)
	return r == 0x1F3F4
}
