//go:build !js

package main

import (
	"encoding/binary"
	"slices"

	"github.com/standfirst/standfirst/internal/packed/gosource"
)

// A topic is what internal/cldr has packed of one: rows of strings for every locale. Each different record, row and string
// is there once.
type topic struct {
	parts   int
	locales []int // the record of each locale
	records []int // for each part of each record, where its row begins in cells
	cells   []int // the strings of the rows, by number
	strings []string
}

// decode reads what is packed: lists of numbers, each told by the difference to the one before, then strings.
func (t *topic) decode(data []byte) {
	number := func() int {
		n, size := binary.Uvarint(data)
		data = data[size:]
		return int(n)
	}
	for _, list := range []*[]int{&t.locales, &t.records, &t.cells} {
		*list = make([]int, number())
		last := 0
		for i := range *list {
			n, size := binary.Varint(data)
			data = data[size:]
			last += int(n)
			(*list)[i] = last
		}
	}
	lengths := make([]int, number())
	for i := range lengths {
		lengths[i] = number()
	}
	for _, n := range lengths {
		t.strings = append(t.strings, string(data[:n]))
		data = data[n:]
	}
}

// encode is the reverse, without what no locale asks for any more.
func (t *topic) encode() []byte {
	begins := slices.Compact(slices.Sorted(slices.Values(t.records)))
	var records, rows, strings order
	strings.of(0) // which is the empty one
	var lists [3][]int
	for _, record := range t.locales {
		lists[0] = append(lists[0], records.of(record))
	}
	places := make(map[int]int) // where each row is now
	for _, record := range records.all {
		for _, row := range t.records[record*t.parts : (record+1)*t.parts] {
			if rows.of(row) == len(places) {
				places[row] = len(lists[2])
				end := len(t.cells)
				if next, _ := slices.BinarySearch(begins, row+1); next < len(begins) {
					end = begins[next]
				}
				for _, cell := range t.cells[row:end] {
					lists[2] = append(lists[2], strings.of(cell))
				}
			}
			lists[1] = append(lists[1], places[row])
		}
	}
	texts := make([]string, len(strings.all))
	for i, old := range strings.all {
		texts[i] = t.strings[old]
	}
	return gosource.AppendLists(nil, lists[:], texts)
}

// An order gives numbers new ones, in the order in which they are asked for.
type order struct {
	all []int
	new map[int]int
}

func (o *order) of(old int) int {
	n, known := o.new[old]
	if !known {
		if o.new == nil {
			o.new = make(map[int]int)
		}
		n = len(o.all)
		o.new[old] = n
		o.all = append(o.all, old)
	}
	return n
}
