package html

import (
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
)

//go:embed standfirst.css
var stylesheet string

var styleHash = func() string {
	sum := sha256.Sum256([]byte(stylesheet))
	return "sha256-" + base64.StdEncoding.EncodeToString(sum[:])
}()

// Stylesheet returns the stylesheet for all that the package prints: one cascade layer named standfirst, so that any
// rule of a host's own outside a layer goes before it. See the package comment for its custom properties.
func Stylesheet() string { return stylesheet }

// StyleHash returns the hash of the embedded stylesheet as a Content-Security-Policy names it, "sha256-…", without
// quotation marks.
func StyleHash() string { return styleHash }
