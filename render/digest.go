package render

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
)

// OutputVersion is raised whenever a printer's output changes for the same article.
// A golden file records it, and a [Digest] contains it.
const OutputVersion = 3

// CLDRVersion is the version of CLDR that dates, numbers and lists are printed by.
const CLDRVersion = cldr.Version

// A Digest identifies an article as one printer prints it. Hosts use it as a cache key and, between quotation marks,
// as an ETag. Two equal digests mean the same bytes.
type Digest string

// NewDigest returns the digest of an article printed under the named surface with the given settings: plain values
// whose printed form says all that the output hangs on. A printer with hooks puts in the version that the host gave.
func NewDigest(a *article.Article, surface string, settings ...any) Digest {
	h := sha256.New()
	sum := article.Digest(a)
	h.Write(sum[:])
	fmt.Fprintf(h, "%d\x00%s", OutputVersion, surface)
	for _, s := range settings {
		fmt.Fprintf(h, "\x00%v", s)
	}
	return Digest(hex.EncodeToString(h.Sum(nil)[:16]))
}

// ETag returns the digest as the value of an ETag header.
func (d Digest) ETag() string { return `"` + string(d) + `"` }
