// Package policy makes strings of HTML safe, for hosts that hold HTML strings and not articles. A host that can hold
// an article had better take the string through package sanitize: what it holds then cannot be unsafe.
//
// A policy is bluemonday's allow-list, and around it what that lacks by itself: every address, those of a srcset among
// them, goes through the same gate as every printer's; frames are of known hosts; ids cannot shadow what a script
// looks up; links say noopener; what is left open is closed, so that the output stays within the element that it is
// put into; and what comes out comes out the same when it goes in again, byte for byte.
package policy

import (
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/internal/soup"
)

// A Kind says how much a policy lets through.
type Kind uint8

// The kinds of policy.
const (
	Body   Kind = iota // an article: blocks, lists, tables, pictures, films, frames of known hosts, formulas
	Inline             // a headline or a caption: marks and links within a line
	Strict             // text alone, escaped: blocks and line breaks are a space
)

// A Policy says what HTML may come through. Its zero value is the one for an article. It is safe for concurrent use
// while nobody changes it.
type Policy struct {
	Kind     Kind
	MaxBytes int    // of input: by default 16 MiB
	IDPrefix string // put before every id that a link of the string leads to, and into the link: by default "at."
	NoFollow bool   // links to other sites say rel="nofollow ugc"
	NewTab   bool   // links to other sites open in a new tab
}

// A LimitError says that a string is longer than the policy takes.
type LimitError struct{ Max, Got int }

func (e *LimitError) Error() string {
	return fmt.Sprintf("policy: %d bytes exceed the limit of %d", e.Got, e.Max)
}

// Append appends the markup as the policy lets it through. The error is a [*LimitError], and then nothing is appended.
func (p *Policy) Append(dst []byte, markup string) ([]byte, error) {
	most := p.MaxBytes
	if most == 0 {
		most = 16 << 20
	}
	if len(markup) > most {
		return dst, &LimitError{Max: most, Got: len(markup)}
	}
	// The parser first, since bluemonday loses text behind a bare "<"; bluemonday next; and then the tree that a
	// browser would make of that, written out by rules of our own, which close and order what it leaves open.
	first := newWriter(p, nil)
	first.document(soup.Parse("<body>"+markup, nil))
	tree := soup.Parse("<body>"+lists[p.Kind].Sanitize(string(first.out)), nil)
	last := newWriter(p, dst)
	last.document(tree)
	return last.out, nil
}

// String returns the markup as the policy lets it through, and "" for one that exceeds its limit.
func (p *Policy) String(markup string) string {
	out, err := p.Append(nil, markup)
	if err != nil {
		return ""
	}
	return string(out)
}

// Text returns the words of the markup, not escaped: fit for a search index, and unfit for a page.
func Text(markup string) string {
	w := &writer{kind: Strict, raw: true}
	w.document(soup.Parse("<body>"+markup, nil))
	return strings.TrimSpace(string(w.out))
}
