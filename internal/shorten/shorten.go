// Package shorten cuts a body to the room that a surface has: at a block, a sentence or a word.
package shorten

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// A Cost tells how much of a surface's room a block takes, with what parts it from the block before. It may not grow less
// where a block grows.
type Cost func(article.Block) int

// Blocks returns as many of the blocks as cost no more than room, and reports whether anything is gone. The last of them is
// cut where there is a place for it: at a sentence or, where not even one fits, a word; a row, an item, a picture, a line of
// a listing. A heading does not come last. The blocks themselves stay as they are.
func Blocks(l *locale.Locale, blocks []article.Block, room int, cost Cost) (kept []article.Block, cut bool) {
	for i, b := range blocks {
		if n := cost(b); n <= room {
			room -= n
			continue
		}
		kept = append(kept, blocks[:i]...)
		if last := within(l, b, room, cost); last != nil {
			return append(kept, last), true
		}
		for len(kept) > 0 && Leads(kept[len(kept)-1]) {
			kept = kept[:len(kept)-1]
		}
		return kept, true
	}
	return blocks, false
}

// Leads reports whether a block only leads to what follows.
func Leads(b article.Block) bool {
	switch b.(type) {
	case *article.Heading, *article.Divider:
		return true
	}
	return false
}
