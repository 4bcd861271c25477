package discord

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

const (
	columns = 56 // how wide a table may be so that an embed does not break its lines
	maxSpan = 50 // columns or rows of a cell
)

// A grid is a table with each cell in its column. A cell that spans has its text where it begins; in the head, where it
// names columns, everywhere.
type grid struct {
	rows  [][]string
	named [][]bool // the cell names its row
	heads int      // rows of the head
	sizes []int    // columns of text in each column
}

func gridOf(b *article.Table) *grid {
	g := &grid{heads: len(b.Head)}
	var below []int // rows that a cell above still takes, by column
	var above []string
	for p, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		below = below[:0] // no cell goes beyond its part
		for r := range part {
			var row []string
			var named []bool
			put := func(text string, header bool) {
				if row, named = append(row, text), append(named, header); len(row) > len(g.sizes) {
					g.sizes, above = append(g.sizes, 0), append(above, "")
				}
				c := len(row) - 1
				g.sizes[c] = max(g.sizes[c], locale.Columns(text))
			}
			spanned := func() {
				for len(row) < len(below) && below[len(row)] > 0 {
					c := len(row)
					below[c]--
					if p == 0 {
						put(above[c], false)
					} else {
						put("", false)
					}
				}
			}
			for i := range part[r].Cells {
				cell := &part[r].Cells[i]
				spanned()
				text := furniture.Line(cell.Text.Plain())
				for k := range min(max(cell.ColSpan, 1), maxSpan) {
					if k > 0 && p > 0 {
						text = ""
					}
					put(text, cell.Header)
					c := len(row) - 1
					for len(below) <= c {
						below = append(below, 0)
					}
					below[c], above[c] = min(max(cell.RowSpan, 1), maxSpan)-1, text
				}
			}
			spanned()
			g.rows, g.named = append(g.rows, row), append(g.named, named)
		}
	}
	return g
}

// width returns how many columns of text the table takes.
func (g *grid) width() int {
	n := -2
	for _, size := range g.sizes {
		n += size + 2
	}
	return n
}

// table returns a table set in columns, or as a list of its rows where it is too wide for that.
func (s *setter) table(b *article.Table) string {
	caption, g := s.strong(b.Caption), gridOf(b)
	if g.width() > columns {
		return stacked(caption, s.rows(g))
	}
	var t strings.Builder
	for r, row := range g.rows {
		line := ""
		for c, cell := range row {
			gap := strings.Repeat(" ", g.sizes[c]-locale.Columns(cell))
			if c < len(b.Columns) && b.Columns[c].Align == article.AlignEnd {
				line += gap + cell + "  "
			} else {
				line += cell + gap + "  "
			}
		}
		t.WriteString(strings.TrimRight(line, " ") + "\n")
		if r+1 == g.heads {
			t.WriteString(strings.Repeat("─", max(g.width(), 1)) + "\n")
		}
	}
	return stacked(caption, fenced("", t.String()))
}

// rows returns a table as a list: each cell after the name of its column, but one that names its row.
func (s *setter) rows(g *grid) string {
	list := &article.List{}
	var names []string
	first := g.heads
	if first == len(g.rows) {
		first = 0 // nothing but a head
	} else if first > 0 {
		names = g.rows[first-1]
	}
	for r := first; r < len(g.rows); r++ {
		line := ""
		for c, cell := range g.rows[r] {
			if cell == "" {
				continue
			}
			if c < len(names) && names[c] != "" && !g.named[r][c] {
				cell = string(s.L.AppendLabelled(nil, names[c], cell))
			}
			if line != "" {
				line += " · "
			}
			line += cell
		}
		list.Items = append(list.Items, article.Item{Text: article.Plain(line)})
	}
	return s.list(list)
}
