package furniture

import (
	"math"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// widest is how many columns a cell is taken to span at most.
const widest = 50

// A Grid is a table with each cell in its column, spans reckoned with.
type Grid struct {
	Names   []string // of the columns: what stands above each in the rows of the head
	columns []article.Column
	heads   int // rows of the head
	rows    [][]Place
}

// A Place is a cell in its column.
type Place struct {
	*article.Cell
	Column int
	Across bool // it began in another column
	Down   bool // it began in another row
}

// GridOf returns a table as a grid. A cell ends with its part of the table, whatever rows it says that it spans.
func GridOf(b *article.Table) *Grid {
	g := &Grid{columns: b.Columns, heads: len(b.Head)}
	for _, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		var above []Place // by column
		var below []int   // how many rows the cell above still takes
		for r := range part {
			var row []Place
			reach := func() { // to the next free column
				for c := len(row); c < len(below) && below[c] > 0; c++ {
					below[c]--
					row = append(row, Place{above[c].Cell, c, above[c].Across, true})
				}
			}
			for i := range part[r].Cells {
				cell := &part[r].Cells[i]
				reach()
				for k := range min(max(cell.ColSpan, 1), widest) {
					c := len(row)
					row = append(row, Place{cell, c, k > 0, false})
					if c == len(below) {
						above, below = append(above, Place{}), append(below, 0)
					}
					above[c], below[c] = row[c], max(cell.RowSpan, 1)-1
				}
			}
			reach()
			g.rows = append(g.rows, row)
		}
	}
	for _, row := range g.rows[:g.heads] {
		for _, p := range row {
			for len(g.Names) <= p.Column {
				g.Names = append(g.Names, "")
			}
			g.Names[p.Column] = under(g.Names[p.Column], Line(p.Text.Plain()))
		}
	}
	return g
}

// under returns the name of a column whose cell in the head stands below another.
func under(above, name string) string {
	if above == "" || name == "" || above == name || strings.HasSuffix(above, ", "+name) {
		return max(above, name)
	}
	return above + ", " + name
}

// Rows returns a table as a list of its rows, for surfaces that cannot show one: the cells as cell returns them, parted by
// dots. Each comes with the name of its column, or "" where it needs none.
func (s *Set) Rows(g *Grid, cell func(p Place, name string) article.Inlines) *article.List {
	list := &article.List{}
	for _, row := range g.Records() {
		var text article.Inlines
		for _, p := range row {
			if inner := cell(p, g.Name(p)); len(inner) > 0 {
				if text != nil {
					text = append(text, &article.Text{Value: " · "})
				}
				text = append(text, inner...)
			}
		}
		if text != nil {
			list.Items = append(list.Items, article.Item{Text: text})
		}
	}
	return list
}

// Labelled returns the text of a cell as one line behind the name of its column.
func (s *Set) Labelled(p Place, name string) article.Inlines {
	text := Line(p.Text.Plain())
	if text != "" && name != "" {
		text = string(s.L.AppendLabelled(nil, name, text))
	}
	return article.Plain(text)
}

// Records returns the cells of each row that has any. The rows of the head count where there are no others.
func (g *Grid) Records() [][]Place {
	rows := g.rows[g.heads:]
	if len(rows) == 0 {
		rows = g.rows
	}
	var all [][]Place
	for _, row := range rows {
		row = slices.DeleteFunc(slices.Clone(row), func(p Place) bool { return p.Across || p.Down || p.Text.Empty() })
		if len(row) > 0 {
			all = append(all, row)
		}
	}
	return all
}

// Name returns the name of a cell's column, or "" where it needs none: it is a name itself.
func (g *Grid) Name(p Place) string {
	if p.Header || p.Column >= len(g.Names) || len(g.rows) == g.heads {
		return ""
	}
	return g.Names[p.Column]
}

// A Setting is a table's text in columns.
type Setting struct {
	heads int
	rows  [][]string
	sizes []int
	ends  []bool // the text of the column stands at its end
}

// Set returns the text of the cells, which print prints, in columns: those in which a cell begins. A cell that spans has
// its text where it begins; in the head, where it names columns, above each.
func (g *Grid) Set(print func(article.Inlines) string) *Setting {
	s := &Setting{heads: g.heads}
	var at []int // 1 and up, by column of the grid; 0 where no cell begins
	for _, row := range g.rows {
		for len(at) < len(row) {
			at = append(at, 0)
		}
		for c, p := range row {
			if !p.Across {
				at[c] = 1
			}
		}
	}
	for c, begins := range at {
		if begins > 0 {
			s.sizes = append(s.sizes, 0)
			s.ends = append(s.ends, c < len(g.columns) && g.columns[c].Align == article.AlignEnd)
			at[c] = len(s.sizes)
		}
	}
	for r, row := range g.rows {
		var texts []string
		for c, p := range row {
			if at[c] == 0 {
				continue
			}
			text := ""
			if !p.Down && (!p.Across || r < g.heads) {
				text = strings.Join(strings.Fields(print(p.Text)), " ")
			}
			texts = append(texts, text)
			s.sizes[at[c]-1] = max(s.sizes[at[c]-1], locale.Columns(text))
		}
		s.rows = append(s.rows, texts)
	}
	return s
}

// Width returns how many columns of text the table takes.
func (s *Setting) Width() int { return s.width(math.MaxInt) }

func (s *Setting) width(most int) int {
	n := -2
	for _, size := range s.sizes {
		n += min(size, most) + 2
	}
	return max(n, 1)
}

// Lines returns the rows of the table as lines, with a rule of a sign below the head. No rule and no gap is wider than
// most.
func (s *Setting) Lines(rule string, most int) []string {
	var lines []string
	for r, row := range s.rows {
		var line strings.Builder
		for c, text := range row {
			if c > 0 {
				line.WriteString("  ")
			}
			gap := strings.Repeat(" ", max(min(s.sizes[c], most)-locale.Columns(text), 0))
			if s.ends[c] {
				line.WriteString(gap + text)
			} else {
				line.WriteString(text + gap)
			}
		}
		lines = append(lines, strings.TrimRight(line.String(), " "))
		if r+1 == s.heads {
			lines = append(lines, strings.Repeat(rule, min(s.width(most), most)))
		}
	}
	return lines
}
