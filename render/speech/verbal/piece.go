package verbal

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// view is how much of a text is looked at in one piece, in bytes. What stands around a number decides how it is said, so
// that without a bound the time would grow with the square of a text's length.
const view = 4096

// piece returns the length of the piece that a text begins with: all of it where it is short, else up to the end of a line,
// of a sentence, or of a word far from any digit.
func piece(text string) int {
	if len(text) <= view {
		return len(text)
	}
	whole := text
	text = text[:view]
	if i := strings.LastIndexByte(text, '\n'); i > view/4 {
		return i + 1
	}
	word := 0
	for at := len(text); at > view/4; {
		r, n := utf8.DecodeLastRuneInString(text[:at])
		behind := at
		at -= n
		switch before, _ := utf8.DecodeLastRuneInString(text[:at]); {
		case r == '。' || r == '！' || r == '？':
			return behind
		case r == ' ' && (before == '.' || before == '!' || before == '?') && calm(text[:at-1]):
			return behind
		case word == 0 && r == ' ' && calm(text[:at]):
			word = behind
		}
	}
	if word > 0 {
		return word
	}
	end := len(text)
	for end > view/2 && text[end-1] >= '0' && text[end-1] <= '9' {
		end--
	}
	for range utf8.UTFMax - 1 { // a text that is not valid may have no beginning of a character at all
		if utf8.RuneStart(whole[end]) {
			break
		}
		end--
	}
	return end
}

// calm reports whether a text ends with a word of four letters or more, and without a digit for some words.
func calm(text string) bool {
	tail := text[max(0, len(text)-32):]
	letters := 0
	for len(tail) > 0 && letters < 4 {
		r, n := utf8.DecodeLastRuneInString(tail)
		if !unicode.IsLetter(r) {
			return false
		}
		letters++
		tail = tail[:len(tail)-n]
	}
	return letters == 4 && !strings.ContainsAny(text[max(0, len(text)-32):], "0123456789")
}
