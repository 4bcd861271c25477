package xliff

import (
	"strconv"

	"github.com/standfirst/standfirst/internal/gate"
)

// attr appends an attribute with a leading space. The value passes the text gate.
func attr(dst []byte, name, value string) []byte {
	dst = append(dst, ' ')
	dst = append(dst, name...)
	dst = append(dst, '=', '"')
	dst = escape(dst, gate.Text(value), true)
	return append(dst, '"')
}

// text appends what has passed the text gate as content of an element. A carriage return stands as a reference, since a
// parser would make a line feed of it. A text that is cut in two must have passed the gate before, whole: of pairs of
// directional controls the gate would drop what the cut leaves alone.
func text(dst []byte, s string) []byte { return escape(dst, s, false) }

func escape(dst []byte, s string, attribute bool) []byte {
	start := 0
	for i := 0; i < len(s); i++ {
		with := ""
		switch s[i] {
		case '&':
			with = "&amp;"
		case '<':
			with = "&lt;"
		case '>':
			with = "&gt;"
		case '"':
			with = "&#34;"
		case '\r':
			with = "&#13;"
		case '\n', '\t': // a parser would make spaces of them
			if attribute {
				with = "&#" + strconv.Itoa(int(s[i])) + ";"
			}
		}
		if with != "" {
			dst = append(append(dst, s[start:i]...), with...)
			start = i + 1
		}
	}
	return append(dst, s[start:]...)
}

func digits(n int) string { return strconv.Itoa(n) }
