package prosemirror

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

func (r *reader) list(v *exchange.Value, ordered bool) *article.List {
	attrs := v.Get("attrs")
	but := []string{"tight"}
	b := &article.List{Ordered: ordered}
	if ordered {
		b.Start = attrs.Int("start") + attrs.Int("order")
		but = append(but, "start", "order")
	}
	b.Meta = r.Meta(facts(v, but...))
	for _, n := range r.content(v) {
		if k := kind(n); k != "listItem" && k != "taskItem" {
			b.Items = append(b.Items, article.Item{Body: r.flow([]*exchange.Value{n})})
			continue
		}
		b.Items = append(b.Items, r.item(n))
	}
	return b
}

// item builds an item: of a paragraph without attrs that it begins with, its text.
func (r *reader) item(v *exchange.Value) article.Item {
	attrs := v.Get("attrs")
	i := article.Item{Task: article.Task(attrs.Str("task"))}
	if kind(v) == "taskItem" && i.Task == "" {
		if i.Task = article.TaskOpen; attrs.Yes("checked") {
			i.Task = article.TaskDone
		}
	}
	i.Meta = r.Meta(facts(v, "task", "checked"))
	nodes := r.content(v)
	if len(nodes) > 0 && kind(nodes[0]) == "paragraph" && len(facts(nodes[0])) == 0 {
		i.Text = r.run(nodes[0])
		nodes = nodes[1:]
	} else if n := lineEnd(nodes); n > 0 {
		i.Text = r.inlines(nodes[:n])
		nodes = nodes[n:]
	}
	i.Body = r.flow(nodes)
	return i
}

// lineEnd returns the number of nodes that stand in a line at the beginning.
func lineEnd(nodes []*exchange.Value) int {
	n := 0
	for n < len(nodes) && inLine(nodes[n]) {
		n++
	}
	return n
}

func (r *reader) definitions(v *exchange.Value) []article.Block {
	b := &article.DefinitionList{Meta: r.Meta(facts(v))}
	for _, n := range r.content(v) {
		if kind(n) == "definitionTerm" {
			b.Items = append(b.Items, article.Definition{Term: r.run(n), Meta: r.Meta(facts(n))})
			continue
		}
		if len(b.Items) == 0 {
			b.Items = append(b.Items, article.Definition{})
		}
		d := &b.Items[len(b.Items)-1]
		if kind(n) == "definitionDescription" {
			d.Body = append(d.Body, inward.Lone(r.flow(r.content(n)))...)
		} else {
			d.Body = append(d.Body, r.flow([]*exchange.Value{n})...)
		}
	}
	return []article.Block{b}
}

// table builds a table. Rows that do not say where they belong are its head while all their cells are headers.
func (r *reader) table(v *exchange.Value) *article.Table {
	b := r.Block("table", facts(v)).(*article.Table)
	head := true
	for _, n := range r.content(v) {
		row, heads := article.Row{Meta: r.Meta(facts(n, "section"))}, true
		for _, c := range r.content(n) {
			cell := r.cell(c)
			heads = heads && cell.Header
			row.Cells = append(row.Cells, cell)
		}
		section := n.Get("attrs").Str("section")
		head = head && (section == "head" || section == "" && heads && len(row.Cells) > 0)
		switch {
		case section == "foot":
			b.Foot = append(b.Foot, row)
		case head || section == "head" && len(b.Rows) == 0:
			b.Head = append(b.Head, row)
		default:
			b.Rows = append(b.Rows, row)
		}
	}
	return b
}

func (r *reader) cell(v *exchange.Value) article.Cell {
	attrs := v.Get("attrs")
	c := article.Cell{
		Header: kind(v) == "tableHeader", ColSpan: attrs.Int("colspan"), RowSpan: attrs.Int("rowspan"),
		Meta: r.Meta(facts(v, "colspan", "rowspan", "align")),
	}
	switch align := attrs.Str("align"); align {
	case "left":
		c.Align = article.AlignStart
	case "right":
		c.Align = article.AlignEnd
	default:
		c.Align = article.Align(align)
	}
	var whole bool
	if c.Text, whole = inward.Line(r.flow(r.content(v))); !whole {
		r.Tell(sanitize.Changed, inward.CodeShape, kind(v), "a cell holds a line of text", v)
	}
	return c
}
