package portabletext

import (
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/furniture"
)

// maxLevel is the level down to which lists within lists are printed as blocks with a level.
const maxLevel = 10

// flatItem is the record that an item is which is printed as a block with a level.
const flatItem = "block"

// levelled are the names that such a block has for itself.
var levelled = []string{"listItem", "level", "newList", "start", "task", "markDefs", "children"}

// flat reports whether blocks with a level can say all of a list: its items hold a line and lists alone.
func (w *writer) flat(b *article.List, level int) bool {
	if len(b.Items) == 0 || level > maxLevel || !exchange.Plain(b.Meta) || b.Start < 0 {
		return false
	}
	for i := range b.Items {
		if m := b.Items[i].Meta; m != nil && w.p.Unknown && slices.ContainsFunc(m.Extra, func(e article.Member) bool { return slices.Contains(levelled, e.Name) }) {
			return false
		}
		for _, in := range b.Items[i].Body {
			if !furniture.Present(in) {
				continue
			}
			if inner, ok := in.(*article.List); !ok || !w.flat(inner, level+1) {
				return false
			}
		}
	}
	return true
}

// list appends a list as blocks with a level.
func (w *writer) list(b *article.List, before article.Block) {
	kind := "bullet"
	if b.Ordered {
		kind = "number"
	}
	for i := range b.Items {
		item := &b.Items[i]
		w.object("block")
		w.Text("listItem", kind)
		w.Number("level", w.level)
		if i == 0 {
			if was, ok := before.(*article.List); ok && was.Ordered == b.Ordered && w.flat(was, w.level) {
				w.Key("newList")
				w.Bool(true)
			}
			if b.Ordered && b.Start > 1 {
				w.Number("start", b.Start)
			}
		}
		w.Text("task", string(item.Task))
		w.text(w.style(item.Meta), item.Text, item.Meta, flatItem)
		w.Close('}')
		w.level++
		w.blocks(item.Body)
		w.level--
	}
}

// items appends a list as an object.
func (w *writer) items(b *article.List) {
	w.object("list")
	w.nodeFacts(exchange.Bare(b))
	w.Key("items")
	w.array(func() {
		for i := range b.Items {
			item := &b.Items[i]
			w.object("item")
			w.Text("task", string(item.Task))
			w.metaFacts("item", item.Meta)
			if len(item.Text) > 0 {
				w.Key("text")
				w.rich(item.Text)
			}
			if len(item.Body) > 0 {
				w.Key("body")
				w.inner(item.Body)
			}
			w.Close('}')
		}
	})
}
