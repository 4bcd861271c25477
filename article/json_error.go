package article

import (
	"strconv"
	"strings"
)

// A DecodeError says why and where decoding an article failed. Every error of [Decode] is one.
type DecodeError struct {
	Path   string // of the value in question, such as "body[3].items[0].text[1]"; empty for the article
	Offset int    // in bytes from the start of the input
	Err    error  // what is wrong: a [*VersionError], a [*LimitError] or another error
}

// Error returns a line such as "body[3].text: byte 812: expected a string". Of a long path it shows both ends.
func (e *DecodeError) Error() string {
	s := "byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
	if e.Path != "" {
		s = shortPath(e.Path) + ": " + s
	}
	return s
}

// shortPath leaves out the middle of a path that is too long to be read, as that of an article too deep to be decoded.
func shortPath(path string) string {
	const most, ends = 240, 80
	if len(path) <= most {
		return path
	}
	return strings.ToValidUTF8(path[:ends], "") + "…" + strings.ToValidUTF8(path[len(path)-ends:], "")
}

// Unwrap returns e.Err.
func (e *DecodeError) Unwrap() error { return e.Err }

// A VersionError says that an article is written in a version of the JSON form that this library cannot read.
type VersionError struct {
	Version string // as the article states it
}

// Error names the version and those that can be read.
func (e *VersionError) Error() string {
	return "version " + strconv.Quote(e.Version) + " cannot be read: this library reads 0.9 and 1.x"
}

// A LimitError says that an article exceeds a limit of its [Decoder].
type LimitError struct {
	Limit string // "bytes", "depth" or "nodes"
	Max   int
}

// Error names the limit.
func (e *LimitError) Error() string {
	switch e.Limit {
	case "bytes":
		return "larger than the limit of " + strconv.Itoa(e.Max) + " bytes"
	case "depth":
		return "nested deeper than the limit of " + strconv.Itoa(e.Max)
	}
	return "more than the limit of " + strconv.Itoa(e.Max) + " " + e.Limit
}
