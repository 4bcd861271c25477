package email

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

func (s *setter) list(dst []byte, l *article.List) []byte {
	if len(l.Items) == 0 {
		return dst
	}
	name := "ul"
	if l.Ordered {
		name = "ol"
	}
	style := "margin:" + s.sides(0, 0, 16, 24) + "padding:0"
	if s.small {
		style = "margin:" + s.sides(0, 0, 12, 22) + "padding:0"
	}
	for i := range l.Items {
		if l.Items[i].Task != article.TaskNone {
			style = "margin:" + s.sides(0, 0, 16, 0) + "padding:0;list-style-type:none"
		}
	}
	mark := len(dst)
	dst = s.open(dst, name, "", style, l.Meta)
	if l.Ordered && l.Start > 1 {
		dst = append(number(dst[:len(dst)-1], "start", min(l.Start, 1<<30)), '>')
	}
	start := len(dst)
	for i := range l.Items {
		dst = s.item(dst, &l.Items[i])
	}
	if len(dst) == start {
		return dst[:mark]
	}
	return append(shut(dst, name), '\n')
}

func (s *setter) item(dst []byte, it *article.Item) []byte {
	was := s.turn(it.Meta)
	dst = s.open(dst, "li", "", "margin:0 0 6px", it.Meta)
	switch it.Task {
	case article.TaskOpen:
		dst = s.task(dst, "☐", locale.LabelTaskOpen)
	case article.TaskDone:
		dst = s.task(dst, "☑", locale.LabelTaskDone)
	}
	dst = s.run(dst, it.Text)
	s.room -= 24
	dst = s.blocks(dst, it.Body)
	s.room += 24
	s.dir = was
	return append(dst, "</li>\n"...)
}

// task appends a task's box, with its state in words for those who do not see it.
func (s *setter) task(dst []byte, sign string, k locale.Label) []byte {
	dst = append(dst, `<span role="img" aria-label="`...)
	dst = markup.AppendText(dst, s.L.Label(k))
	return append(append(append(dst, `">`...), sign...), "</span> "...)
}

func (s *setter) definitions(dst []byte, l *article.DefinitionList) []byte {
	if len(l.Items) == 0 {
		return dst
	}
	dst = s.open(dst, "div", "", "", l.Meta)
	for i := range l.Items {
		d := &l.Items[i]
		was := s.turn(d.Meta)
		dst = s.para(dst, "sf-i", "margin:0 0 4px;font-weight:bold", d.Term, d.Meta)
		if len(d.Body) > 0 {
			dst = s.open(dst, "div", "", "margin:"+s.sides(0, 0, 0, 24), d.Meta)
			s.room -= 24
			dst = s.blocks(dst, d.Body)
			s.room += 24
			dst = append(dst, "</div>\n"...)
		}
		s.dir = was
	}
	return append(dst, "</div>\n"...)
}

// cells is the class and style of the cells of tables of data, but for what is a cell's own.
func (s *setter) cells(header bool) string {
	style := s.face.label("14px", ink) + "border-bottom:1px solid " + line + ";padding:8px 10px;vertical-align:top;"
	if header {
		style += "font-weight:bold;"
	}
	return style
}

// table appends a table of data: wide ones scroll where the mail program lets them.
func (s *setter) table(dst []byte, t *article.Table) []byte {
	if len(t.Head)+len(t.Rows)+len(t.Foot) == 0 {
		return s.note(dst, t.Caption)
	}
	dst = s.para(dst, "sf-i", "margin:0 0 8px;"+s.face.label("14px", ink)+"font-weight:bold", t.Caption, t.Meta)
	dst = append(dst, `<div style="margin:0 0 20px;overflow-x:auto">`...)
	dst = append(append(append(dst, `<table cellspacing="0" cellpadding="0" width="100%" dir="`...), s.dir...), '"')
	if t.Meta != nil && gate.Tag(t.Meta.Lang) {
		dst = markup.AppendAttr(dst, "lang", t.Meta.Lang)
	}
	dst = append(dst, ` style="width:100%;border-collapse:collapse;word-break:normal">`...)
	dst = s.rows(dst, "thead", t.Head, t.Columns)
	dst = s.rows(dst, "tbody", t.Rows, t.Columns)
	dst = s.rows(dst, "tfoot", t.Foot, t.Columns)
	return append(dst, "</table></div>\n"...)
}

func (s *setter) rows(dst []byte, part string, rows []article.Row, columns []article.Column) []byte {
	if len(rows) == 0 {
		return dst
	}
	dst = append(append(append(dst, '<'), part...), '>')
	for r := range rows {
		dst = append(dst, "<tr>"...)
		for c := range rows[r].Cells {
			cell := &rows[r].Cells[c]
			align := cell.Align
			if align == "" && c < len(columns) {
				align = columns[c].Align
			}
			dst = s.cell(dst, cell, align, part == "thead", len(rows)-r)
		}
		if len(rows[r].Cells) == 0 {
			dst = append(dst, "<td></td>"...)
		}
		dst = append(dst, "</tr>\n"...)
	}
	return append(shut(dst, part), '\n')
}

func (s *setter) cell(dst []byte, c *article.Cell, align article.Align, head bool, left int) []byte {
	was := s.turn(c.Meta)
	name, scope := "td", ""
	if (head || c.Header) && shown(c.Text) {
		name, scope = "th", ` scope="row"`
		if head {
			scope = ` scope="col"`
		}
	}
	side := s.start()
	switch align {
	case article.AlignCenter:
		side = "center"
	case article.AlignEnd:
		side = s.end()
	}
	dst = append(append(append(dst, '<'), name...), ` class="sf-i sf-l sf-td"`...)
	if c.Meta != nil && (gate.Tag(c.Meta.Lang) || c.Meta.Dir != "") {
		dst = s.language(dst, c.Meta.Lang)
	}
	dst = append(dst, scope...)
	if n := min(c.ColSpan, 1000); n > 1 {
		dst = number(dst, "colspan", n)
	}
	if n := min(c.RowSpan, left); n > 1 {
		dst = number(dst, "rowspan", n)
	}
	dst = append(append(append(dst, ` style="`...), s.cells(name == "th")...), "text-align:"...)
	dst = append(append(dst, side...), `">`...)
	dst = shut(s.run(dst, c.Text), name)
	s.dir = was
	return dst
}
