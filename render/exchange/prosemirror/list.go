package prosemirror

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
)

// list appends a list. One of tasks alone is a taskList; in any other a task is an attr of its item.
func (w *writer) list(b *article.List) {
	if len(b.Items) == 0 {
		return
	}
	typ, tasks := "bulletList", !b.Ordered
	for i := range b.Items {
		tasks = tasks && b.Items[i].Task != article.TaskNone
	}
	switch {
	case b.Ordered:
		typ = "orderedList"
	case tasks:
		typ = "taskList"
	}
	w.node(typ)
	w.within("attrs", '{', func() {
		if b.Ordered && b.Start != 0 {
			w.Key("start")
			w.Int(b.Start)
		}
		w.metaFacts(b.Type(), b.Meta)
	})
	w.within("content", '[', func() {
		for i := range b.Items {
			w.item(&b.Items[i], tasks)
		}
	})
	w.Close('}')
}

// item appends an item: a paragraph of its text, which is there even when it is empty, then its blocks.
func (w *writer) item(i *article.Item, task bool) {
	if task {
		w.node("taskItem")
	} else {
		w.node("listItem")
	}
	w.within("attrs", '{', func() {
		if task && (i.Task == article.TaskDone || i.Task == article.TaskOpen) {
			w.Key("checked")
			w.Bool(i.Task == article.TaskDone)
		} else {
			w.Text("task", string(i.Task))
		}
		w.metaFacts("item", i.Meta)
	})
	w.within("content", '[', func() {
		w.node("paragraph")
		w.run(i.Text)
		w.Close('}')
		w.blocks(i.Body)
	})
	w.Close('}')
}

func (w *writer) definitions(b *article.DefinitionList) {
	if len(b.Items) == 0 {
		return
	}
	w.node("definitionList")
	w.meta(b.Type(), b.Meta)
	w.within("content", '[', func() {
		for i := range b.Items {
			d := &b.Items[i]
			w.node("definitionTerm")
			w.meta("definition", d.Meta)
			w.run(d.Term)
			w.Close('}')
			if len(d.Body) > 0 {
				w.node("definitionDescription")
				w.within("content", '[', func() { w.body(d.Body) })
				w.Close('}')
			}
		}
	})
	w.Close('}')
}

func (w *writer) table(b *article.Table) {
	if len(b.Head)+len(b.Rows)+len(b.Foot) == 0 {
		return
	}
	w.node("table")
	w.within("attrs", '{', func() { w.nodeFacts(exchange.Bare(b)) })
	w.within("content", '[', func() {
		w.rows(b.Head, "head")
		w.rows(b.Rows, "body")
		w.rows(b.Foot, "foot")
	})
	w.Close('}')
}

// rows appends the rows of a section. It is named but for rows of the body that no reader takes for a head.
func (w *writer) rows(rows []article.Row, section string) {
	for r := range rows {
		row, heads := &rows[r], true
		for c := range row.Cells {
			heads = heads && row.Cells[c].Header
		}
		w.node("tableRow")
		w.within("attrs", '{', func() {
			if section != "body" || heads {
				w.Text("section", section)
			}
			w.metaFacts("row", row.Meta)
		})
		w.within("content", '[', func() {
			for c := range row.Cells {
				w.cell(&row.Cells[c])
			}
		})
		w.Close('}')
	}
}

func (w *writer) cell(c *article.Cell) {
	if c.Header {
		w.node("tableHeader")
	} else {
		w.node("tableCell")
	}
	w.within("attrs", '{', func() {
		for _, span := range [...]struct {
			name string
			n    int
		}{{"colspan", c.ColSpan}, {"rowspan", c.RowSpan}} {
			if span.n != 0 {
				w.Key(span.name)
				w.Int(span.n)
			}
		}
		w.Text("align", string(c.Align))
		w.metaFacts("cell", c.Meta)
	})
	w.within("content", '[', func() {
		w.node("paragraph")
		w.run(c.Text)
		w.Close('}')
	})
	w.Close('}')
}
