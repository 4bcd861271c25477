// Package packed keeps tables small within a program: text that is deflated where it is generated, and inflated where it
// is first asked for.
package packed

import (
	"compress/flate"
	"io"
	"strings"
)

// Inflate returns what was deflated (RFC 1951) into a constant of the program. It panics where that is not so, which the
// tests of the generated files rule out.
func Inflate(packed string) []byte {
	data, err := io.ReadAll(flate.NewReader(strings.NewReader(packed)))
	if err != nil {
		panic("packed: a table does not inflate: " + err.Error())
	}
	return data
}
