package portabletext

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// maxLevel is the level below which list items are read as those of the level itself.
const maxLevel = 100

// lists builds the lists that blocks with a level are.
func (r *reader) lists(items []*exchange.Value) []article.Block {
	var list []article.Block
	b := &nester{r, items}
	for len(b.items) > 0 && r.Err == nil {
		list = append(list, b.list(level(b.items[0])))
	}
	return list
}

// A nester builds lists within lists.
type nester struct {
	*reader
	items []*exchange.Value // those that are to come
}

func level(v *exchange.Value) int { return min(max(v.Int("level"), 1), maxLevel) }

func ordered(v *exchange.Value) bool { return v.Str("listItem") == "number" }

// list builds the list of a level that begins with the next item.
func (n *nester) list(at int) *article.List {
	first := n.items[0]
	b := &article.List{Ordered: ordered(first)}
	if b.Ordered {
		b.Start = max(first.Int("start"), 0)
	}
	for len(n.items) > 0 && n.Err == nil {
		v := n.items[0]
		switch l := level(v); {
		case l < at, l == at && v != first && (ordered(v) != b.Ordered || v.Yes("newList")):
			return b
		case l > at:
			last := &b.Items[len(b.Items)-1]
			last.Body = append(last.Body, n.list(l))
		default:
			b.Items = append(b.Items, n.item(v))
			n.items = n.items[1:]
		}
	}
	return b
}

// item builds an item of a block of text. Its style is kept where it says more than that it is text.
func (n *nester) item(v *exchange.Value) article.Item {
	but := []string{"style", "listItem", "level", "newList", "start", "task", "markDefs", "children"}
	if style := v.Str("style"); style != "" && style != "normal" {
		but = but[1:]
	}
	if kind := v.Str("listItem"); kind != "bullet" && kind != "number" {
		n.Tell(sanitize.Changed, inward.CodeUnknown, "listItem", kind, v)
	}
	return article.Item{Task: article.Task(v.Str("task")), Text: n.run(v), Meta: n.Meta(n.facts(v, but...))}
}

// each hands the objects of a member to a function.
func (r *reader) each(v *exchange.Value, name string, do func(*exchange.Value)) {
	list := v.Get(name)
	if list == nil || !r.Want(list, v, exchange.Array, name) {
		return
	}
	for _, item := range list.Items {
		if r.Want(item, list, exchange.Object, "") {
			do(item)
		}
	}
}

// items builds the list that is an object.
func (r *reader) items(v *exchange.Value) article.Block {
	b := r.Block("list", r.facts(v, "items")).(*article.List)
	r.each(v, "items", func(i *exchange.Value) {
		item := article.Item{Task: article.Task(i.Str("task")), Body: r.within(i, "body"), Meta: r.Meta(r.facts(i, "task", "text", "body"))}
		if text := i.Get("text"); text != nil {
			item.Text = r.line(text)
		}
		b.Items = append(b.Items, item)
	})
	return b
}

func (r *reader) definitions(v *exchange.Value) article.Block {
	b := &article.DefinitionList{Meta: r.Meta(r.facts(v, "items"))}
	r.each(v, "items", func(i *exchange.Value) {
		d := article.Definition{Body: r.within(i, "body"), Meta: r.Meta(r.facts(i, "term", "body"))}
		if term := i.Get("term"); term != nil {
			d.Term = r.line(term)
		}
		b.Items = append(b.Items, d)
	})
	return b
}

func (r *reader) footnotes(v *exchange.Value) article.Block {
	b := &article.Footnotes{Meta: r.Meta(r.facts(v, "notes"))}
	r.each(v, "notes", func(n *exchange.Value) {
		b.Notes = append(b.Notes, article.Footnote{ID: n.Str("note"), Body: r.within(n, "body"), Meta: r.Meta(r.facts(n, "note", "number", "body"))})
	})
	return b
}

// table builds a table of ours, or one of Sanity's table input, whose cells are strings.
func (r *reader) table(v *exchange.Value) article.Block {
	b := r.Block("table", r.facts(v, "caption", "head", "rows", "foot")).(*article.Table)
	if c := v.Get("caption"); c != nil {
		b.Caption = r.line(c)
	}
	for _, section := range [...]struct {
		name string
		rows *[]article.Row
	}{{"head", &b.Head}, {"rows", &b.Rows}, {"foot", &b.Foot}} {
		r.each(v, section.name, func(v *exchange.Value) {
			*section.rows = append(*section.rows, r.row(v))
		})
	}
	return b
}

func (r *reader) row(v *exchange.Value) article.Row {
	row := article.Row{Meta: r.Meta(r.facts(v, "cells"))}
	for _, c := range v.List("cells") {
		if c.Kind == exchange.String {
			row.Cells = append(row.Cells, article.Cell{Text: article.Plain(c.Text)})
			continue
		}
		if !r.Want(c, v, exchange.Object, "cells") {
			break
		}
		cell := article.Cell{
			Header: c.Yes("header"), ColSpan: c.Int("colSpan"), RowSpan: c.Int("rowSpan"), Align: article.Align(c.Str("align")),
			Meta: r.Meta(r.facts(c, "text", "header", "colSpan", "rowSpan", "align")),
		}
		if text := c.Get("text"); text != nil {
			cell.Text = r.line(text)
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}
