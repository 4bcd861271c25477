package sanitize

import (
	"bytes"
	"fmt"
	"regexp"
	"unicode/utf8"

	"golang.org/x/net/html/charset"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"github.com/standfirst/standfirst/internal/gate"
)

// An EncodingError says where a page stops being UTF-8, though it declares no other encoding.
type EncodingError struct {
	Line   int // from 1
	Offset int // in bytes, from 0
}

func (e *EncodingError) Error() string {
	return fmt.Sprintf("line %d, byte %d: not UTF-8, and no other encoding is declared", e.Line, e.Offset)
}

// declaration finds a page's own word on its encoding, where browsers look for it: in the first kilobyte.
var declaration = regexp.MustCompile(`(?i)<meta[^>]+charset\s*=|<\?xml[^>]+encoding\s*=`)

// xmlDeclaration finds what a document says of its encoding where it begins as XML does.
var xmlDeclaration = regexp.MustCompile(`^\s*<\?xml[^>]+encoding\s*=\s*["']([A-Za-z][A-Za-z0-9._-]*)["']`)

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
	kind := ""
	if d.Charset != "" {
		kind = "text/html; charset=" + d.Charset
	} else if m := xmlDeclaration.FindSubmatch(page[:min(len(page), 1024)]); m != nil {
		kind = "text/xml; charset=" + string(m[1])
	}
	enc, name, certain := charset.DetermineEncoding(page, kind)
	certain = certain || declaration.Match(page[:min(len(page), 1024)])
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
