// Package markup appends text to HTML and XML. It is the only place where content meets markup:
// whatever goes through it comes out as text, in an element as in a double-quoted attribute.
package markup

import (
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/gate"
)

// special tells the ASCII characters that cannot be copied as they are.
var special = func() (t [utf8.RuneSelf]bool) {
	for c := range t {
		t[c] = gate.Drops[c]
	}
	for _, c := range `&<>"` {
		t[c] = true
	}
	return t
}()

// AppendText appends s as text: the text gate's characters, escaped. It serves HTML and XML,
// the content of elements and double-quoted attributes alike.
func AppendText(dst []byte, s string) []byte { return appendText(dst, s, false) }

func appendText(dst []byte, s string, vetted bool) []byte {
	mark, start := len(dst), 0
	for i := 0; i < len(s); {
		b := s[i]
		if b < utf8.RuneSelf {
			if !special[b] {
				i++
				continue
			}
			dst = append(dst, s[start:i]...)
			switch b {
			case '&':
				dst = append(dst, "&amp;"...)
			case '<':
				dst = append(dst, "&lt;"...)
			case '>':
				dst = append(dst, "&gt;"...)
			case '"':
				dst = append(dst, "&#34;"...)
			}
			i++
			start = i
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		if !vetted && gate.Class(r, n) != gate.Pass {
			// Some verdicts hang on the whole string: ask once, and begin again if it changes.
			if t := gate.Text(s); t != s {
				return appendText(dst[:mark], t, true)
			}
			vetted = true
		}
		i += n
	}
	return append(dst, s[start:]...)
}

// AppendAttr appends an attribute with a leading space: ` name="value"`. The name is the caller's own.
func AppendAttr(dst []byte, name, value string) []byte {
	dst = append(dst, ' ')
	dst = append(dst, name...)
	dst = append(dst, '=', '"')
	dst = AppendText(dst, value)
	return append(dst, '"')
}
