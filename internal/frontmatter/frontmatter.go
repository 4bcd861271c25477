// Package frontmatter reads the fields that stand above a Markdown text: YAML between lines of ---, TOML between lines
// of +++, or a JSON object. Of YAML and TOML it reads what such fields are written in: scalars, quoted and folded, lists
// and maps, in lines or in one line. Anchors, tags and documents of several parts are not read, and said to be so.
package frontmatter

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// A Value is a scalar, a list or a map; a scalar where neither List nor Map is set.
type Value struct {
	Text string
	List []Value
	Map  []Field
	Line int // where it begins, from 1
}

// A Field is a name with its value. Of two of one name in a map both are kept, in their order.
type Field struct {
	Name  string
	Value Value
}

// A Fault is a line that could not be read.
type Fault struct {
	Line int
	Text string
}

// maxDepth is how deep lists and maps may stand within each other.
const maxDepth = 16

// maxBytes is how much may stand above a text.
const maxBytes = 64 << 10

// Cut cuts the fields from above a text. It reports false, and the whole source, where there are none: a text may begin
// with a rule of hyphens, or with a brace. Where fields begin that nothing ends, the fault is their first line. The error is
// that of an object in JSON that breaks off or goes wrong.
func Cut(source []byte) (fields []Field, faults []Fault, text []byte, ok bool, err error) {
	text = bytes.TrimPrefix(source, []byte("\ufeff"))
	first, rest, _ := bytes.Cut(text, []byte("\n"))
	switch fence := string(bytes.TrimRight(first, " \t\r")); {
	case fence == "---" || fence == "+++":
		head, after, found := until(rest, fence)
		if !found || len(head) > maxBytes || !utf8.Valid(head) {
			if states(rest, fence) {
				faults = []Fault{{Line: 1, Text: fence}}
			}
			return nil, faults, source, false, nil
		}
		r := &reader{lines: strings.Split(strings.ReplaceAll(string(head), "\r\n", "\n"), "\n"), first: 2}
		if fence == "---" {
			fields = r.yaml()
		} else {
			fields = r.toml()
		}
		if len(fields) == 0 && strings.TrimSpace(string(head)) != "" && !states(head, fence) {
			return nil, nil, source, false, nil
		}
		return fields, r.faults, after, true, nil
	case begins(text):
		fields, n, err := object(text)
		if err != nil {
			return nil, nil, source, false, err
		}
		return fields, nil, text[n:], true, nil
	}
	return nil, nil, source, false, nil
}

// states reports whether the first line that says something is a field, readable or not.
func states(head []byte, fence string) bool {
	for line := range bytes.Lines(head) {
		if s := strings.TrimRight(string(line), "\r\n"); !empty(s) {
			if fence == "---" {
				_, _, ok := key(s)
				return ok
			}
			_, rest, ok := path(s)
			return ok && strings.HasPrefix(rest, "=")
		}
	}
	return false
}

// until returns what stands before the line that closes the fields, and what after it.
func until(text []byte, fence string) (head, after []byte, ok bool) {
	for at := 0; at < len(text); {
		line, _, more := bytes.Cut(text[at:], []byte("\n"))
		next := at + len(line)
		if more {
			next++
		}
		if s := string(bytes.TrimRight(line, " \t\r")); s == fence || s == "..." && fence == "---" {
			return text[:at], text[next:], true
		}
		at = next
	}
	return nil, nil, false
}

// A reader goes through lines.
type reader struct {
	lines  []string
	at     int
	first  int // number of the first line
	faults []Fault
}

func (r *reader) number() int { return r.at + r.first }

func (r *reader) fault(at int) {
	r.faults = append(r.faults, Fault{Line: at + r.first, Text: strings.TrimSpace(r.lines[at])})
}

// empty reports whether a line has nothing but space and a comment.
func empty(line string) bool {
	line = strings.TrimLeft(line, " \t")
	return line == "" || line[0] == '#'
}
