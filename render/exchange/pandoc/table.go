package pandoc

import (
	"slices"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
)

// A grid says which columns the cells of a section take. Pandoc's writer of docx fails on a row that leaves one open.
type grid struct {
	width  int     // of the widest row
	across [][]int // columns that a cell takes, by row and cell
	taken  []int   // columns that are taken in a row, by cells above it as well
}

// layout lays the rows of a section out. No cell spans more columns or rows than most, or into what is taken.
func layout(rows []article.Row, most int) grid {
	g := grid{across: make([][]int, len(rows)), taken: make([]int, len(rows))}
	var below []int // rows to come that are taken, by column
	for r := range rows {
		at := 0
		for _, n := range below {
			if n > 0 {
				g.taken[r]++
			}
		}
		now := below
		below = append([]int(nil), below...)
		for c := range rows[r].Cells {
			cell := &rows[r].Cells[c]
			for at < len(now) && now[at] > 0 {
				at++
			}
			n := 0
			for n < span(cell.ColSpan, most) && (at+n >= len(now) || now[at+n] == 0) {
				if at+n == len(below) {
					below = append(below, 0)
				}
				below[at+n] = span(cell.RowSpan, min(most, len(rows)-r)) // one of which is this row
				n++
			}
			at += n
			g.across[r] = append(g.across[r], n)
			g.taken[r] += n
		}
		g.width = max(g.width, len(below))
		for i := range below {
			if i < len(now) && now[i] > 0 {
				below[i] = now[i]
			}
			below[i] = max(below[i]-1, 0)
		}
	}
	return g
}

// span returns what a cell spans within its bounds.
func span(n, most int) int { return min(max(n, 1), most) }

// lay lays a table out: with the spans that it states or, where most of the grid would be empty, without any.
func lay(b *article.Table) (sections [3]grid, width, most int) {
	cells, rows := 0, len(b.Head)+len(b.Rows)+len(b.Foot)
	for _, most = range [...]int{1000, 1} {
		width, cells = len(b.Columns), 0
		for i, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
			sections[i] = layout(part, most)
			width = max(width, sections[i].width)
			for r := range part {
				cells += len(part[r].Cells)
			}
		}
		if width*rows <= 20*cells+10000 {
			break
		}
	}
	return sections, width, most
}

func (w *writer) table(b *article.Table) {
	grids, width, most := lay(b)
	facts := w.facts(exchange.Bare(b))
	if !w.p.Unknown || !slices.ContainsFunc(b.Columns, func(c article.Column) bool { return len(c.Extra) > 0 }) {
		facts = exchange.But(facts, "columns") // the table says them itself
	}
	w.element("Table", func() {
		w.array(func() {
			w.attr(facts)
			w.array(func() {
				w.Raw("null")
				w.array(func() {
					if len(b.Caption) > 0 {
						w.element("Plain", func() { w.array(func() { w.inlines(b.Caption) }) })
					}
				})
			})
			w.array(func() {
				for i := range width {
					align := article.AlignNone
					if i < len(b.Columns) {
						align = b.Columns[i].Align
					}
					w.array(func() {
						w.align(align)
						w.bare("ColWidthDefault")
					})
				}
			})
			t := tabular{w, width, most}
			t.section(b.Head, grids[0], true)
			w.array(func() {
				w.array(func() {
					w.attr(nil)
					w.Int(headers(b.Rows))
					w.array(func() {})
					w.array(func() { t.rows(b.Rows, grids[1], false) })
				})
			})
			t.section(b.Foot, grids[2], false)
		})
	})
}

// tabular appends the rows of one table.
type tabular struct {
	*writer
	width, most int
}

// headers returns the number of columns at the beginning whose cells are headers in every row; none where a cell
// spans others.
func headers(rows []article.Row) int {
	n := -1
	for r := range rows {
		k := 0
		for c := range rows[r].Cells {
			cell := &rows[r].Cells[c]
			if cell.RowSpan > 1 || cell.ColSpan > 1 {
				return 0
			}
			if cell.Header && k == c {
				k++
			}
		}
		if n < 0 || k < n {
			n = k
		}
	}
	return max(n, 0)
}

func (t tabular) section(rows []article.Row, g grid, head bool) {
	t.array(func() {
		t.attr(nil)
		t.array(func() { t.rows(rows, g, head) })
	})
}

func (t tabular) rows(rows []article.Row, g grid, head bool) {
	for r := range rows {
		row := &rows[r]
		t.array(func() {
			t.attr(t.metaFacts("row", row.Meta))
			t.array(func() {
				for c := range row.Cells {
					t.cell(&row.Cells[c], span(row.Cells[c].RowSpan, min(t.most, len(rows)-r)), g.across[r][c], head)
				}
				for range t.width - g.taken[r] {
					t.pad()
				}
			})
		})
	}
}

// cell appends a cell. That it is a header is said of a cell below the head, that it is none of one in the head. Attributes keep
// the spans that were stated, where it has others.
func (t tabular) cell(c *article.Cell, down, across int, head bool) {
	class := ""
	if c.Header && !head {
		class = "header"
	} else if !c.Header && head {
		class = "data"
	}
	facts := t.metaFacts("cell", c.Meta)
	for _, s := range [...]struct {
		name    string
		is, was int
	}{{"rowspan", down, c.RowSpan}, {"colspan", across, c.ColSpan}} {
		if s.is != max(s.was, 1) || s.was < 0 {
			facts = append(facts, exchange.Member{Name: s.name, Value: &exchange.Value{Kind: exchange.Number, Raw: strconv.AppendInt(nil, int64(s.was), 10)}})
		}
	}
	t.array(func() {
		t.attr(facts, class)
		t.align(c.Align)
		t.Int(down)
		t.Int(across)
		t.array(func() {
			if len(c.Text) > 0 {
				t.element("Plain", func() { t.array(func() { t.inlines(c.Text) }) })
			}
		})
	})
}

// pad appends a cell that fills a row which is too short.
func (w *writer) pad() {
	w.array(func() {
		w.attr(nil, "pad")
		w.align(article.AlignNone)
		w.Int(1)
		w.Int(1)
		w.array(func() {})
	})
}

// align appends an alignment, which Pandoc says by left and right.
func (w *writer) align(a article.Align) {
	switch {
	case a == article.AlignCenter:
		w.bare("AlignCenter")
	case a == article.AlignStart && !w.rtl, a == article.AlignEnd && w.rtl:
		w.bare("AlignLeft")
	case a == article.AlignStart, a == article.AlignEnd:
		w.bare("AlignRight")
	default:
		w.bare("AlignDefault")
	}
}
