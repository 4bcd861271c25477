package applenews

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
)

// table writes a table with its caption above it; nothing where it has no cells.
func (s *setter) table(b *article.Table) {
	s.caption(b.Caption)
	var dst []byte
	for i, rows := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		for r := range rows {
			if len(rows[r].Cells) == 0 {
				continue
			}
			dst = append(dst, "<tr>"...)
			for c := range rows[r].Cells {
				dst = s.cell(dst, &rows[r].Cells[c], i == 0)
			}
			dst = append(dst, "</tr>"...)
		}
	}
	if len(dst) == 0 {
		return
	}
	s.open(component{role: "htmltable", layout: "wide"})
	s.w.Text("html", "<table>"+string(dst)+"</table>")
	s.w.Close('}')
}

// maxSpan is the number of columns or rows that a cell takes at most, as in HTML.
const maxSpan = 1000

func (s *setter) cell(dst []byte, c *article.Cell, head bool) []byte {
	tag := "td"
	if head || c.Header {
		tag = "th"
	}
	dst = append(append(dst, '<'), tag...)
	span := func(name string, n int) {
		if n > 1 {
			dst = append(append(append(dst, ' '), name...), `="`...)
			dst = append(strconv.AppendInt(dst, int64(min(n, maxSpan)), 10), '"')
		}
	}
	span("colspan", c.ColSpan)
	span("rowspan", c.RowSpan)
	dst = append(dst, '>')
	dst = s.run(dst, c.Text)
	return append(append(append(dst, "</"...), tag...), '>')
}
