package main

import (
	"bytes"
	"fmt"
	"go/format"
	"slices"

	"github.com/standfirst/standfirst/internal/cldr"
	"github.com/standfirst/standfirst/internal/packed/gosource"
)

// A source is a Go file that is being written.
type source struct{ bytes.Buffer }

func (s *source) printf(format string, args ...any) { fmt.Fprintf(s, format, args...) }

// in returns the whole file of a package, formatted.
func (s *source) in(pkg string) ([]byte, error) {
	return format.Source(append([]byte("// Generated from CLDR's JSON by go generate; do not edit.\n\npackage "+pkg+"\n\n"), s.Bytes()...))
}

// list writes an array of strings.
func (s *source) list(name, what string, all []string) {
	s.printf("// %s are %s.\nvar %s = [...]string{", name, what, name)
	for i, text := range all {
		if i%12 == 0 {
			s.printf("\n")
		}
		s.printf("%q,", text)
	}
	s.printf("\n}\n\n")
}

// A topic is being put together: the parts of every locale, each a row of strings, each different row and string once.
type topic struct {
	strings map[string]int
	text    []string
	rows    map[string]int // by their cells
	cells   []int
	records map[string]int
	lines   [][]int // the records
	locales []int
}

// writeTopic writes what parts says of every locale. The number of parts and their widths are alike for all.
func (r *reader) writeTopic(s *source, name string, all []locale, parts func(l locale) [][]string) {
	t := topic{strings: map[string]int{"": 0}, text: []string{""}, rows: map[string]int{}, records: map[string]int{}}
	for _, l := range all {
		var record []int
		for _, row := range parts(l) {
			record = append(record, t.row(row))
		}
		key := fmt.Sprint(record)
		n, known := t.records[key]
		if !known {
			n = len(t.lines)
			t.records[key] = n
			t.lines = append(t.lines, record)
		}
		t.locales = append(t.locales, n)
	}
	if len(t.text) > 1<<16 {
		r.fail("%s: %d strings are too many", name, len(t.text))
	}
	t.write(s, name)
}

// chunks cuts a long row into parts of cldr.Chunk cells: much of what locales differ in is in few of them.
func chunks(row []string) [][]string { return slices.Collect(slices.Chunk(row, cldr.Chunk)) }

// row returns where the row's cells begin.
func (t *topic) row(row []string) int {
	ids := make([]int, len(row))
	for i, text := range row {
		id, known := t.strings[text]
		if !known {
			id = len(t.text)
			t.strings[text] = id
			t.text = append(t.text, text)
		}
		ids[i] = id
	}
	key := fmt.Sprint(ids)
	at, known := t.rows[key]
	if !known {
		at = len(t.cells)
		t.rows[key] = at
		t.cells = append(t.cells, ids...)
	}
	return at
}

// write writes the topic as cldr unpacks it.
func (t *topic) write(s *source, name string) {
	raw := gosource.AppendLists(nil, [][]int{t.locales, slices.Concat(t.lines...), t.cells}, t.text)
	s.printf("var %s = topic{\nparts: %d,\npacked: %s,\n}\n", name, len(t.lines[0]), gosource.Literal(raw))
}
