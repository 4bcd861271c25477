package cldr

import (
	"encoding/binary"
	"sync"

	"github.com/standfirst/standfirst/internal/packed"
)

// A topic holds rows of strings for every locale. A locale has a record, a record is a number of parts, a part a row
// of cells, and a cell the number of a string.
type topic struct {
	parts  int
	packed string

	once    sync.Once
	locales []uint16 // the record of each locale
	records []uint32 // for each part of each record, where its row begins in cells
	cells   []uint16
	ends    []uint32 // where each string ends in text
	text    string
}

// cell returns the string at a place of a row.
func (t *topic) cell(l Locale, part, i int) string {
	t.once.Do(t.unpack)
	row := t.records[int(t.locales[l])*t.parts+part]
	n := t.cells[int(row)+i]
	if n == 0 {
		return ""
	}
	return t.text[t.ends[n-1]:t.ends[n]]
}

// Chunk is how many cells a part has where a long row is cut into parts.
const Chunk = 16

// chunk returns a string of a long row that begins at a part.
func (t *topic) chunk(l Locale, part, i int) string { return t.cell(l, part+i/Chunk, i%Chunk) }

// plural returns the form of a category in a row, or that of other.
func (t *topic) plural(l Locale, part, i int, c Category) string {
	if s := t.cell(l, part, i+int(c)); s != "" {
		return s
	}
	return t.cell(l, part, i)
}

// differences reads a list of numbers.
func differences[N uint16 | uint32](next func() int) []N {
	list := make([]N, next())
	last := 0
	for i := range list {
		u := next()
		last += u>>1 ^ -(u & 1)
		list[i] = N(last)
	}
	return list
}

// unpack reads what the generator packed: three lists of numbers, each with its length and told by the differences from
// one to the next; the lengths of the strings; and their text.
func (t *topic) unpack() {
	data := packed.Inflate(t.packed)
	next := func() (n int) {
		u, size := binary.Uvarint(data)
		data = data[size:]
		return int(u)
	}
	t.locales = differences[uint16](next)
	t.records = differences[uint32](next)
	t.cells = differences[uint16](next)
	t.ends = make([]uint32, next())
	end := 0
	for i := range t.ends {
		end += next()
		t.ends[i] = uint32(end)
	}
	t.text = string(data)
}
