package text

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// grid returns the lines of a table whose columns stand side by side, with a rule below its head. Cell prints what is in one.
func grid(b *article.Table, cell func(article.Inlines) string) []string {
	var rows [][]string
	var sizes []int
	for _, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		for r := range part {
			var row []string
			for c := range part[r].Cells {
				s := strings.Join(strings.Fields(cell(part[r].Cells[c].Text)), " ")
				if row = append(row, s); c >= len(sizes) {
					sizes = append(sizes, 0)
				}
				sizes[c] = max(sizes[c], locale.Columns(s))
			}
			rows = append(rows, row)
		}
	}
	var lines []string
	for r, row := range rows {
		var line strings.Builder
		for c, text := range row {
			if c > 0 {
				line.WriteString("  ")
			}
			gap := strings.Repeat(" ", sizes[c]-locale.Columns(text))
			if c < len(b.Columns) && b.Columns[c].Align == article.AlignEnd {
				line.WriteString(gap + text)
			} else {
				line.WriteString(text + gap)
			}
		}
		lines = append(lines, strings.TrimRight(line.String(), " "))
		if r+1 == len(b.Head) {
			total := 0
			for _, n := range sizes {
				total += n + 2
			}
			lines = append(lines, strings.Repeat("-", max(total-2, 1)))
		}
	}
	return lines
}

// records prints the rows of a table one after the other, a line for each cell behind the name of its column.
func (w *plain) records(b *article.Table) {
	names := columns(b.Head)
	for _, part := range [...][]article.Row{b.Rows, b.Foot} {
		for r := range part {
			w.open()
			tight := w.tight
			w.tight = true
			at := 0
			for _, cell := range part[r].Cells {
				text := cell.Text
				if at < len(names) && names[at] != "" && !cell.Header && !text.Empty() {
					text = furniture.Join(article.Plain(string(w.L.AppendLabelled(nil, names[at], ""))), text)
				}
				w.run(text)
				at += max(cell.ColSpan, 1)
			}
			w.tight = tight
		}
	}
}

// widest is how many columns a cell is taken to span at most.
const widest = 1000

// columns returns the names of a table's columns: what stands above each in the rows of the head, spans reckoned with.
func columns(head []article.Row) []string {
	var names []string
	var taken []int // how many rows from above still reach into each column
	for _, row := range head {
		at := 0
		for _, cell := range row.Cells {
			for at < len(taken) && taken[at] > 0 {
				at++
			}
			name := furniture.Line(cell.Text.Plain())
			for range min(max(cell.ColSpan, 1), widest) {
				for len(names) <= at {
					names, taken = append(names, ""), append(taken, 0)
				}
				names[at] = dotted(names[at], name)
				taken[at] = max(cell.RowSpan, 1)
				at++
			}
		}
		for i := range taken {
			taken[i] = max(taken[i]-1, 0)
		}
	}
	return names
}

func dotted(a, b string) string {
	if a == "" || b == "" || a == b {
		return max(a, b)
	}
	return a + ", " + b
}
