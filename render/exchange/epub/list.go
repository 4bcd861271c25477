package epub

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

func (s *setter) list(dst []byte, l *article.List) []byte {
	if len(l.Items) == 0 {
		return dst
	}
	name, class := "ul", ""
	if l.Ordered {
		name = "ol"
	}
	for i := range l.Items {
		if l.Items[i].Task != article.TaskNone {
			class = "tasks"
		}
	}
	dst = s.open(dst, name, class, l.Meta)
	if l.Ordered && l.Start != 0 && l.Start != 1 {
		dst = number(dst, "start", max(min(l.Start, 1<<31-1), -1<<31))
	}
	dst = append(dst, ">\n"...)
	for i := range l.Items {
		it := &l.Items[i]
		dst = s.open(dst, "li", "", it.Meta)
		dst = append(dst, '>')
		dst = s.task(dst, it.Task)
		dst = s.run(dst, it.Text)
		dst = s.blocks(dst, it.Body)
		dst = append(dst, "</li>\n"...)
	}
	return append(shut(dst, name), '\n')
}

// task appends the box of an item of a list of tasks.
func (s *setter) task(dst []byte, t article.Task) []byte {
	k, sign := locale.LabelTaskOpen, "☐"
	switch t {
	case article.TaskNone:
		return dst
	case article.TaskDone:
		k, sign = locale.LabelTaskDone, "☑"
	}
	dst = append(dst, `<span role="img" aria-label="`...)
	dst = s.label(dst, k)
	dst = append(dst, `">`...)
	dst = append(dst, sign...)
	return append(dst, "</span> "...)
}

func (s *setter) definitions(dst []byte, l *article.DefinitionList) []byte {
	if len(l.Items) == 0 {
		return dst
	}
	dst = s.open(dst, "dl", "", l.Meta)
	dst = append(dst, '>')
	for i := range l.Items {
		d := &l.Items[i]
		if !d.Term.Empty() || i == 0 {
			dst = s.open(dst, "dt", "", d.Meta)
			dst = append(dst, '>')
			dst = s.run(dst, d.Term)
			dst = append(dst, "</dt>"...)
		}
		if len(d.Body) > 0 || i == len(l.Items)-1 {
			dst = append(dst, "<dd>"...)
			dst = s.blocks(dst, d.Body)
			dst = append(dst, "</dd>\n"...)
		}
	}
	return append(dst, "</dl>\n"...)
}

func (s *setter) table(dst []byte, t *article.Table) []byte {
	if len(t.Head)+len(t.Rows)+len(t.Foot) == 0 && t.Caption.Empty() {
		return dst
	}
	dst = s.open(dst, "div", "table", t.Meta) // which can be scrolled where the table is too wide
	dst = append(dst, "><table>"...)
	if !t.Caption.Empty() {
		dst = append(dst, "<caption>"...)
		dst = s.run(dst, t.Caption)
		dst = append(dst, "</caption>"...)
	}
	dst = s.rows(dst, t, "thead", t.Head)
	dst = s.rows(dst, t, "tbody", t.Rows)
	dst = s.rows(dst, t, "tfoot", t.Foot)
	return append(dst, "</table></div>\n"...)
}

func (s *setter) rows(dst []byte, t *article.Table, group string, rows []article.Row) []byte {
	if len(rows) == 0 {
		return dst
	}
	dst = append(append(append(dst, '<'), group...), '>')
	for i := range rows {
		dst = s.open(dst, "tr", "", rows[i].Meta)
		dst = append(dst, '>')
		if len(rows[i].Cells) == 0 {
			dst = append(dst, "<td></td>"...)
		}
		col := 0
		for j := range rows[i].Cells {
			c := &rows[i].Cells[j]
			align := c.Align
			if align == article.AlignNone && col < len(t.Columns) {
				align = t.Columns[col].Align
			}
			dst = s.cell(dst, c, group, align, len(rows)-i)
			col += min(max(c.ColSpan, 1), 1000)
		}
		dst = append(dst, "</tr>\n"...)
	}
	return shut(dst, group)
}

// cell appends a cell; left is how many rows of its group there are from its own on, beyond which it may not span.
func (s *setter) cell(dst []byte, c *article.Cell, group string, align article.Align, left int) []byte {
	name, scope := "td", ""
	switch {
	case c.Text.Empty(): // a header without text names nothing
	case group == "thead":
		name, scope = "th", ` scope="col"`
	case c.Header:
		name, scope = "th", ` scope="row"`
	}
	class := ""
	switch align {
	case article.AlignStart, article.AlignCenter, article.AlignEnd:
		class = "to-" + string(align)
	}
	dst = s.open(dst, name, class, c.Meta)
	dst = append(dst, scope...)
	if n := min(c.ColSpan, 1000); n > 1 {
		dst = number(dst, "colspan", n)
	}
	if n := min(c.RowSpan, left, 65534); n > 1 {
		dst = number(dst, "rowspan", n)
	}
	dst = append(dst, '>')
	dst = s.run(dst, c.Text)
	return shut(dst, name)
}
