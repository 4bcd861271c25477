package sanitize

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/standfirst/standfirst/internal/gate"
)

// An EncodingError says where a page stops being UTF-8, though it declares no other encoding.
type EncodingError struct {
	Line   int // from 1
	Offset int // in bytes from the beginning of the page
}

// Error returns the place and the reason.
func (e *EncodingError) Error() string {
	return fmt.Sprintf("line %d, byte %d: not UTF-8, and no other encoding is declared", e.Line, e.Offset)
}

// declares reports whether a page says its encoding, where browsers look for that: in its beginning.
func declares(head []byte) bool {
	head = bytes.ToLower(head)
	for _, d := range [...]struct{ tag, name string }{{"<meta", "charset"}, {"<?xml", "encoding"}} {
		rest, more := head, true
		for more {
			if _, rest, more = bytes.Cut(rest, []byte(d.tag)); more && valueOf(rest, d.name) != nil {
				return true
			}
		}
	}
	return false
}

// xmlEncoding returns the encoding that a document says where it begins as XML does, or "".
func xmlEncoding(head []byte) string {
	tag, ok := bytes.CutPrefix(bytes.TrimLeft(head, blanks), []byte("<?xml"))
	value := bytes.TrimLeft(valueOf(tag, "encoding"), blanks)
	if !ok || len(value) < 2 || value[0] != '"' && value[0] != '\'' || !letter(value[1]) {
		return ""
	}
	name := value[1:]
	end := bytes.IndexFunc(name, func(r rune) bool {
		return r > 'z' || !letter(byte(r)) && (r < '0' || r > '9') && r != '.' && r != '_' && r != '-'
	})
	if end < 0 || name[end] != '"' && name[end] != '\'' {
		return ""
	}
	return string(name[:end])
}

const blanks = " \t\n\f\r"

// valueOf returns what stands behind the name and an equals sign in the tag at the beginning, where that is last; nil where
// it is nowhere.
func valueOf(tag []byte, name string) []byte {
	tag, _, _ = bytes.Cut(tag, []byte(">"))
	for end := len(tag); ; {
		at := bytes.LastIndex(tag[:end], []byte(name))
		if at < 1 { // a space at least is before it
			return nil
		}
		if value, ok := bytes.CutPrefix(bytes.TrimLeft(tag[at+len(name):], blanks), []byte("=")); ok {
			return value
		}
		end = at
	}
}

// Decode returns a document of another system as UTF-8, without a byte order mark: by that mark, by the door's Charset, or by
// the encoding that the document declares. The error is a *EncodingError where it is neither UTF-8 nor says what it is.
func (d *Door) Decode(document []byte) (string, *Report, error) {
	r := &Report{}
	text, err := d.decode(document, r)
	return text, r, err
}

// decode returns the page as UTF-8: by its byte order mark, by what HTTP declared, by what it declares itself.
func (d *Door) decode(page []byte, r *Report) (string, error) {
	switch {
	case bytes.HasPrefix(page, []byte{0xFE, 0xFF}), bytes.HasPrefix(page, []byte{0xFF, 0xFE}):
		out, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewDecoder().Bytes(page)
		return string(out), err
	case bytes.HasPrefix(page, []byte("\xEF\xBB\xBF")):
		return string(bytes.ToValidUTF8(page[3:], []byte("\uFFFD"))), nil
	}
	kind, head := "", page[:min(len(page), 1024)]
	if d.Charset != "" {
		kind = "text/html; charset=" + d.Charset
	} else if name := xmlEncoding(head); name != "" {
		kind = "text/xml; charset=" + name
	}
	enc, name, certain := charset.DetermineEncoding(page, kind)
	certain = certain || declares(head)
	offset := invalid(page)
	if offset < 0 && (!wide(page) || !certain) {
		if certain && name != "utf-8" && hasHigh(page) {
			r.add(Changed, CodeEncoding, "", "declared as "+name+", read as the UTF-8 that it is")
		}
		return string(page), nil
	}
	if !certain {
		return "", &EncodingError{Line: 1 + bytes.Count(page[:offset], []byte("\n")), Offset: offset}
	}
	if name == "utf-8" {
		whole, broken := sequences(page)
		if whole > 0 || broken == 0 {
			r.add(Changed, CodeEncoding, "", "declared as UTF-8, which it is not throughout")
			return string(bytes.ToValidUTF8(page, []byte("\uFFFD"))), nil
		}
		r.add(Changed, CodeEncoding, "", "declared as UTF-8, read as the Windows-1252 that it looks like")
		enc = charmap.Windows1252
	}
	out, err := enc.NewDecoder().Bytes(page)
	if err != nil {
		return "", err
	}
	return gate.Text(string(out)), nil
}

// sequences counts the characters beyond ASCII that are UTF-8, and the bytes that are not.
func sequences(page []byte) (whole, broken int) {
	for i := 0; i < len(page); {
		r, n := utf8.DecodeRune(page[i:])
		switch {
		case r == utf8.RuneError && n == 1:
			broken++
		case n > 1:
			whole++
		}
		i += n
	}
	return whole, broken
}

// invalid returns where the page stops being UTF-8, or -1.
func invalid(page []byte) int {
	for i := 0; i < len(page); {
		r, n := utf8.DecodeRune(page[i:])
		if r == utf8.RuneError && n == 1 {
			return i
		}
		i += n
	}
	return -1
}

// wide reports whether the bytes are those of an encoding that hides in ASCII, as ISO-2022-JP does.
func wide(page []byte) bool { return bytes.Contains(page, []byte("\x1b$")) }

func hasHigh(page []byte) bool {
	for _, c := range page {
		if c >= 0x80 {
			return true
		}
	}
	return false
}
