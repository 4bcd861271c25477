package telegram

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
)

// table prints a table. Rows give up their cells beyond the 20 columns that a message may have.
func (w *writer) table(b *article.Table) {
	if len(b.Head)+len(b.Rows)+len(b.Foot) == 0 {
		w.run("p", b.Caption)
		return
	}
	w.open("table", " bordered striped")
	w.run("caption", b.Caption)
	carried := make([]int, RichColumns) // rows that cells above still reach down, by column
	for i, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		for r := range part {
			w.row(b, &part[r], i == 0, carried, len(part)-r)
		}
		clear(carried)
	}
	w.shut("table")
}

func (w *writer) row(b *article.Table, row *article.Row, head bool, carried []int, left int) {
	w.open("tr", "")
	c := 0
	for i := range row.Cells {
		cell := &row.Cells[i]
		for c < RichColumns && carried[c] > 0 {
			carried[c]--
			c++
		}
		if c >= RichColumns {
			break
		}
		wide := 1
		for wide < cell.ColSpan && c+wide < RichColumns && carried[c+wide] == 0 {
			wide++
		}
		tall := min(max(cell.RowSpan, 1), left)
		attrs := ""
		if wide > 1 {
			attrs += ` colspan="` + strconv.Itoa(wide) + `"`
		}
		if tall > 1 {
			attrs += ` rowspan="` + strconv.Itoa(tall) + `"`
		}
		align := cell.Align
		if align == article.AlignNone && c < len(b.Columns) {
			align = b.Columns[c].Align
		}
		if side := w.side(align); side != "" {
			attrs += ` align="` + side + `"`
		}
		for ; wide > 0; wide-- {
			carried[c] = tall - 1
			c++
		}
		name := "td"
		if head || cell.Header {
			name = "th"
		}
		w.open(name, attrs)
		w.inlines(cell.Text)
		w.shut(name)
	}
	for ; c < RichColumns; c++ {
		if carried[c] > 0 {
			carried[c]--
		}
	}
	w.shut("tr")
}

// side returns the side of an alignment, which goes by the direction of the text.
func (w *writer) side(a article.Align) string {
	start, end := "left", "right"
	if w.L.Dir() == article.RTL {
		start, end = end, start
	}
	switch a {
	case article.AlignStart:
		return start
	case article.AlignCenter:
		return "center"
	case article.AlignEnd:
		return end
	}
	return ""
}
