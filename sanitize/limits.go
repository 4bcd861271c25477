package sanitize

import (
	"fmt"
	"strconv"
)

// Limits bound what a Door takes; zero means the default. Depth needs no limit: tags within more than 200 others are
// left out, and what they hold is not. A run of the door allocates some twelve times the input's length for ordinary pages,
// and up to some two hundred times for markup of nothing but the shortest tags; its time grows as the input does.
type Limits struct {
	Bytes int  // of input: by default 16 MiB
	Cut   bool // what exceeds is cut off, and told in the report; else it is refused
}

// A LimitError says which limit the input exceeds.
type LimitError struct {
	Limit string // "bytes", or "depth" of a document of another system
	Max   int    // what is let in
	Got   int    // what came
}

// Error names the limit and both numbers.
func (e *LimitError) Error() string {
	return fmt.Sprintf("sanitize: %s: %d exceeds the limit of %d", e.Limit, e.Got, e.Max)
}

// most returns the bytes that are let in.
func (l Limits) most() int {
	if l.Bytes == 0 {
		return 16 << 20
	}
	return l.Bytes
}

// Whole returns a [*LimitError] where a document that cannot be cut, such as one in JSON, is larger than the limits let in.
// It is for readers of other formats, as is [Limits.Admit].
func (l Limits) Whole(document []byte) error {
	if most := l.most(); len(document) > most {
		return &LimitError{Limit: "bytes", Max: most, Got: len(document)}
	}
	return nil
}

// Admit returns a text as far as the limits let it in, and tells the report where it is cut. The error is a [*LimitError].
func (l Limits) Admit(text []byte, r *Report) ([]byte, error) { return limited(l, text, r) }

// limited is [Limits.Admit] for text of either type.
func limited[T string | []byte](l Limits, text T, r *Report) (T, error) {
	most := l.most()
	if len(text) <= most {
		return text, nil
	}
	if !l.Cut {
		return text[:0], &LimitError{Limit: "bytes", Max: most, Got: len(text)}
	}
	r.add(Changed, CodeLimit, "bytes", strconv.Itoa(len(text))+" of which the first "+strconv.Itoa(most)+" were read")
	for most > 0 && text[most]&0xC0 == 0x80 {
		most-- // not within a character
	}
	return text[:most], nil
}
