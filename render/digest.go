package render

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/cldr"
)

// OutputVersion is raised whenever a printer's output changes for the same article.
// A golden file records it, and a [Digest] contains it.
const OutputVersion = 4

// CLDRVersion is the version of CLDR that dates, numbers and lists are printed by.
const CLDRVersion = cldr.Version

// A Digest identifies an article as one printer prints it. Hosts use it as a cache key and, between quotation marks,
// as an ETag. Two equal digests mean the same bytes.
type Digest string

// NewDigest returns the digest of an article printed under the named surface with the given settings: plain values
// whose printed form says all that the output hangs on, such as a Locale of package locale, and zones, whose name does not.
// A printer with hooks puts in the version that the host gave.
func NewDigest(a *article.Article, surface string, settings ...any) Digest {
	h := sha256.New()
	sum := article.Digest(a)
	h.Write(sum[:])
	fmt.Fprintf(h, "%d\x00%s", OutputVersion, surface)
	for _, s := range settings {
		if zone, ok := s.(*time.Location); ok {
			s = offsets(zone)
		}
		fmt.Fprintf(h, "\x00%v", s)
	}
	return Digest(hex.EncodeToString(h.Sum(nil)[:16]))
}

// offsets returns the name of a zone, and how far it is from Greenwich in winter and in summer: zones of a host's own may
// have any name or none, and "Local" is another zone elsewhere. No zone has neither.
func offsets(zone *time.Location) string {
	if zone == nil {
		return ""
	}
	_, winter := time.Date(2026, time.January, 1, 0, 0, 0, 0, zone).Zone()
	_, summer := time.Date(2026, time.July, 1, 0, 0, 0, 0, zone).Zone()
	return fmt.Sprint(zone, winter, summer)
}

// ETag returns the digest as the value of an ETag header.
func (d Digest) ETag() string { return `"` + string(d) + `"` }
