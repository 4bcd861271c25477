package head

import (
	"bytes"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/jsonw"
)

// JSON is written with a comma after every value; what closes an object or list takes the last one back.

func key(dst []byte, name string) []byte {
	dst = append(dst, '"')
	dst = append(dst, name...)
	return append(dst, '"', ':')
}

// open begins an object of a schema.org type; "" leaves the type open.
func open(dst []byte, kind string) []byte {
	dst = append(dst, '{')
	if kind == "" {
		return dst
	}
	dst = append(dst, `"@type":"`...)
	dst = append(dst, kind...)
	return append(dst, '"', ',')
}

// done closes an object or list.
func done(dst []byte, bracket byte) []byte {
	if last := len(dst) - 1; dst[last] == ',' {
		dst = dst[:last]
	}
	return append(dst, bracket, ',')
}

// list begins a list under a name. finish closes it, or takes it back where nothing was added.
func list(dst []byte, name string) []byte { return append(key(dst, name), '[') }

func finish(dst []byte, mark int) []byte {
	if dst[len(dst)-1] == '[' {
		return dst[:mark]
	}
	return done(dst, ']')
}

// value appends a string that stands in a list.
func value(dst []byte, text string) []byte { return append(jsonw.AppendString(dst, text), ',') }

// text appends a property, or nothing where no text is left of it at the gate.
func text(dst []byte, name, text string) []byte {
	mark := len(dst)
	dst = value(key(dst, name), text)
	if bytes.HasSuffix(dst, []byte(`:"",`)) {
		return dst[:mark]
	}
	return dst
}

func integer(dst []byte, name string, n int) []byte {
	if n <= 0 {
		return dst
	}
	return append(strconv.AppendInt(key(dst, name), int64(n), 10), ',')
}

func date(dst []byte, name string, d article.Date) []byte {
	if d.IsZero() {
		return dst
	}
	dst = append(key(dst, name), '"')
	return append(d.Append(dst), '"', ',')
}

// address appends a property whose value is an address, or nothing where it may not go out.
func address(dst []byte, name, url string) []byte {
	return text(dst, name, vetted(url))
}

// more appends text to the string that dst ends with.
func more(dst []byte, text string) []byte {
	dst = dst[:len(dst)-1]
	mark := len(dst)
	dst = jsonw.AppendString(dst, text)
	copy(dst[mark:], dst[mark+1:])
	return dst[:len(dst)-1]
}
