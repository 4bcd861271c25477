// Package gosource writes what package packed reads, for generators and the tests of their files: no program that only
// reads links it.
package gosource

import (
	"bytes"
	"compress/flate"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/internal/packed"
)

// Literal returns the Go expression of a text that is deflated, for a field or constant that is named packed.
func Literal(text []byte) string {
	var deflated bytes.Buffer
	w, _ := flate.NewWriter(&deflated, flate.BestCompression)
	w.Write(text)
	w.Close()
	var lit strings.Builder
	lit.WriteString(`""`)
	for line := range slices.Chunk(deflated.Bytes(), 64) {
		lit.WriteString("+\n\"")
		for _, b := range line {
			fmt.Fprintf(&lit, `\x%02x`, b)
		}
		lit.WriteByte('"')
	}
	return lit.String()
}

// Unpacked returns a Go file with each text of [Literal] inflated, for tests that compare a committed file with a fresh
// one: two releases of Go may deflate alike texts differently.
func Unpacked(file []byte) []byte {
	literal := regexp.MustCompile(`"(?:\\x[0-9a-f]{2})+"`)
	field := regexp.MustCompile(`packed: ""(?:\s*\+\s*` + literal.String() + `)*`)
	return field.ReplaceAllFunc(file, func(tables []byte) []byte {
		var all strings.Builder
		for _, lit := range literal.FindAllString(string(tables), -1) {
			part, _ := strconv.Unquote(lit)
			all.WriteString(part)
		}
		return packed.Inflate(all.String())
	})
}
