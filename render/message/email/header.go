package email

import (
	"encoding/base64"
	"net/mail"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/furniture"
)

// lineWidth is where header lines are folded (RFC 5322, section 2.1.1), without their ends.
const lineWidth = 78

// A header appends header fields, folded, whose lines end in CRLF. Values are lines of text: no character of theirs ends one.
type header struct {
	dst []byte
	col int // of the line
}

// field appends a field with an unstructured text: words in ASCII as they are, others encoded (RFC 2047). A field without a text is
// left out.
func (h *header) field(name, text string) {
	text = furniture.Line(text)
	if text == "" {
		return
	}
	h.begin(name)
	h.text(text)
	h.end()
}

// token appends a field with a value that is made of tokens, folded at its spaces alone.
func (h *header) token(name, value string) {
	if value == "" {
		return
	}
	h.begin(name)
	for i, word := range strings.Fields(value) {
		h.word(word, i > 0)
	}
	h.end()
}

func (h *header) begin(name string) {
	h.dst = append(append(h.dst, name...), ": "...)
	h.col = len(name) + 2
}

func (h *header) end() { h.dst = append(h.dst, "\r\n"...) }

// word appends a word, on a line of its own where it does not fit on this one.
func (h *header) word(word string, spaced bool) {
	if spaced {
		if h.col+1+len(word) > lineWidth {
			h.dst = append(h.dst, "\r\n"...)
			h.col = 0
		}
		h.dst = append(h.dst, ' ')
		h.col++
	}
	h.dst = append(h.dst, word...)
	h.col += len(word)
}

// text appends an unstructured text.
func (h *header) text(text string) {
	if plainHeader(text) {
		for i, word := range strings.Split(text, " ") {
			h.word(word, i > 0)
		}
		return
	}
	h.encoded(text)
}

// plainHeader reports whether a text can stand in a header as it is: printable ASCII, with nothing that looks like an encoded word, and
// with no word that is too long for a line.
func plainHeader(text string) bool {
	for word := range strings.SplitSeq(text, " ") {
		if len(word) > 60 {
			return false
		}
	}
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return !strings.Contains(text, "=?")
}

// encoded appends a text as encoded words of at most 75 characters, each on a line that is no longer than 76; none splits a character.
func (h *header) encoded(text string) {
	const head, tail = "=?utf-8?b?", "?="
	for first := true; text != ""; first = false {
		room := 76 - h.col - len(head) - len(tail)
		if !first {
			h.dst = append(h.dst, "\r\n "...)
			h.col = 1
			room = 75 - len(head) - len(tail)
		}
		room = max(room/4*3, utf8.UTFMax)
		n := 0
		for n < len(text) {
			_, size := utf8.DecodeRuneInString(text[n:])
			if n+size > room {
				break
			}
			n += size
		}
		h.dst = append(h.dst, head...)
		h.dst = base64.StdEncoding.AppendEncode(h.dst, []byte(text[:n]))
		h.dst = append(h.dst, tail...)
		h.col += len(head) + base64.StdEncoding.EncodedLen(n) + len(tail)
		text = text[n:]
	}
}

// addresses appends a field with those of the addresses that are valid.
func (h *header) addresses(name string, all ...mail.Address) {
	begun := false
	for i := range all {
		if !validAddress(all[i].Address) {
			continue
		}
		if !begun {
			h.begin(name)
		} else {
			h.dst = append(h.dst, ",\r\n "...)
			h.col = 1
		}
		begun = true
		h.address(all[i])
	}
	if begun {
		h.end()
	}
}

// address appends an address with the name that it is known by.
func (h *header) address(a mail.Address) {
	name := furniture.Line(a.Name)
	if name == "" {
		h.word(a.Address, false)
		return
	}
	if n := 120; len(name) > n {
		for !utf8.RuneStart(name[n]) {
			n--
		}
		name = name[:n]
	}
	if plainHeader(name) {
		quoted := `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(name) + `"`
		for i, word := range strings.Split(quoted, " ") {
			h.word(word, i > 0)
		}
	} else {
		h.encoded(name)
	}
	h.word("<"+a.Address+">", true)
}
