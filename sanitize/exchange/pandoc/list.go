package pandoc

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

func (r *reader) items(v *exchange.Value, ordered bool) *article.List {
	b := &article.List{Ordered: ordered}
	items := v.Get("c")
	if ordered {
		c := r.fields(v, 2)
		if c == nil {
			return b
		}
		style := r.tuple(c[0], v, 3)
		if style == nil {
			return b
		}
		if b.Start = style[0].Whole(); b.Start == 1 {
			b.Start = 0
		}
		if s := style[1].Str("t"); s != "Decimal" && s != "DefaultStyle" {
			r.Tell(sanitize.Changed, inward.CodeValue, "OrderedList", s, v)
		}
		items = c[1]
	}
	if !r.Want(items, v, exchange.Array, "c") {
		return b
	}
	for _, i := range items.Items {
		if !r.Want(i, items, exchange.Array, "") {
			return b
		}
		b.Items = append(b.Items, r.item(i))
	}
	return b
}

// item builds an item: of the Plain or Para that it begins with, its text. A Div of the class item around it has its facts.
func (r *reader) item(v *exchange.Value) article.Item {
	var i article.Item
	in, nodes := v, v.Items
	if len(nodes) == 1 && r.class(nodes[0]) == "item" {
		if c := r.fields(nodes[0], 2); c != nil && r.Want(c[1], nodes[0], exchange.Array, "c") {
			classes, facts := r.attr(c[0], nodes[0])
			if r.Err != nil {
				return i
			}
			i.Meta = r.Meta(with(facts, classes[1:]))
			in, nodes = c[1], c[1].Items
		}
	}
	if len(nodes) > 0 {
		if t := nodes[0].Str("t"); t == "Plain" || t == "Para" {
			line := nodes[0].Get("c")
			if !r.Want(line, nodes[0], exchange.Array, "c") {
				return i
			}
			i.Task, line = task(line)
			i.Text = r.run(line)
			nodes = nodes[1:]
		}
	}
	i.Body = r.list(in, nodes)
	return i
}

// task returns the state that an item begins with, and the run behind it.
func task(line *exchange.Value) (article.Task, *exchange.Value) {
	c := line.Items
	if len(c) < 2 || c[0].Str("t") != "Str" || c[1].Str("t") != "Space" {
		return article.TaskNone, line
	}
	rest := *line
	rest.Items = c[2:]
	switch c[0].Str("c") {
	case "☐":
		return article.TaskOpen, &rest
	case "☒":
		return article.TaskDone, &rest
	}
	return article.TaskNone, line
}

func (r *reader) definitions(v *exchange.Value) *article.DefinitionList {
	b := new(article.DefinitionList)
	list := v.Get("c")
	if !r.Want(list, v, exchange.Array, "c") {
		return b
	}
	for _, entry := range list.Items {
		c := r.tuple(entry, list, 2)
		if c == nil || !r.Want(c[1], entry, exchange.Array, "") {
			return b
		}
		d := r.term(c[0])
		for _, said := range c[1].Items {
			d.Body = append(d.Body, r.blocks(said, c[1])...)
		}
		b.Items = append(b.Items, d)
	}
	return b
}

// term builds a definition of its term, which a Span of the class definition holds where it has facts.
func (r *reader) term(v *exchange.Value) article.Definition {
	var d article.Definition
	if len(v.Items) == 1 && v.Items[0].Str("t") == "Span" {
		if c := r.fields(v.Items[0], 2); c != nil {
			if classes, facts := r.attr(c[0], v.Items[0]); len(classes) > 0 && classes[0] == "definition" {
				d.Meta = r.Meta(with(facts, classes[1:]))
				v = c[1]
			}
		}
	}
	d.Term = r.run(v)
	return d
}

func (r *reader) table(v *exchange.Value) article.Block {
	c := r.fields(v, 6)
	if c == nil {
		return new(article.Table)
	}
	classes, facts := r.attr(c[0], v)
	b := r.Block("table", with(facts, classes)).(*article.Table)
	b.Caption = r.caption(c[1], v)
	if b.Columns == nil && r.Want(c[2], v, exchange.Array, "c") {
		for _, spec := range c[2].Items {
			if col := r.tuple(spec, c[2], 2); col != nil {
				b.Columns = append(b.Columns, article.Column{Align: r.align(col[0])})
			}
		}
		for n := len(b.Columns); n > 0 && b.Columns[n-1].Align == article.AlignNone; n-- {
			b.Columns = b.Columns[:n-1]
		}
	}
	if head := r.tuple(c[3], v, 2); head != nil {
		b.Head = r.rows(head[1], c[3], -1)
	}
	if r.Want(c[4], v, exchange.Array, "c") {
		for _, body := range c[4].Items {
			if part := r.tuple(body, c[4], 4); part != nil {
				b.Rows = append(b.Rows, r.rows(part[2], body, len(c[2].Items))...)
				b.Rows = append(b.Rows, r.rows(part[3], body, part[1].Whole())...)
			}
		}
	}
	if foot := r.tuple(c[5], v, 2); foot != nil {
		b.Foot = r.rows(foot[1], c[5], 0)
	}
	return b
}

// rows builds rows, whose first cells are headers: as many as given, or all in the head, for which it is below zero.
func (r *reader) rows(v, in *exchange.Value, headers int) []article.Row {
	if !r.Want(v, in, exchange.Array, "") {
		return nil
	}
	var rows []article.Row
	for _, one := range v.Items {
		c := r.tuple(one, v, 2)
		if c == nil || !r.Want(c[1], one, exchange.Array, "") {
			return rows
		}
		classes, facts := r.attr(c[0], one)
		row := article.Row{Meta: r.Meta(with(facts, classes))}
		for i, cell := range c[1].Items {
			if b, ok := r.cell(cell, c[1], headers < 0, i < headers); ok {
				row.Cells = append(row.Cells, b)
			}
		}
		rows = append(rows, row)
	}
	return rows
}

// cell builds a cell, unless it only fills a row.
func (r *reader) cell(v, in *exchange.Value, head, header bool) (article.Cell, bool) {
	c := r.tuple(v, in, 5)
	if c == nil {
		return article.Cell{}, false
	}
	classes, facts := r.attr(c[0], v)
	cell := article.Cell{Header: head || header, RowSpan: c[2].Whole(), ColSpan: c[3].Whole()}
	if len(classes) > 0 {
		switch classes[0] {
		case "pad":
			return cell, false
		case "header":
			cell.Header, classes = true, classes[1:]
		case "data":
			cell.Header, classes = false, classes[1:]
		}
	}
	for name, p := range map[string]*int{"rowspan": &cell.RowSpan, "colspan": &cell.ColSpan} {
		for _, f := range facts {
			if f.Name == name && f.Value.Is(exchange.Number) {
				*p = f.Value.Whole()
			}
		}
		if *p == 1 {
			*p = 0
		}
	}
	cell.Align = r.align(c[1])
	cell.Meta = r.Meta(with(exchange.But(facts, "rowspan", "colspan"), classes))
	var whole bool
	if cell.Text, whole = inward.Line(r.blocks(c[4], v)); !whole {
		r.Tell(sanitize.Changed, inward.CodeShape, "Cell", "a cell holds a line of text", v)
	}
	return cell, true
}

// align returns an alignment by the direction of the text.
func (r *reader) align(v *exchange.Value) article.Align {
	switch v.Str("t") {
	case "AlignCenter":
		return article.AlignCenter
	case "AlignLeft":
		if r.rtl {
			return article.AlignEnd
		}
		return article.AlignStart
	case "AlignRight":
		if r.rtl {
			return article.AlignStart
		}
		return article.AlignEnd
	}
	return article.AlignNone
}
