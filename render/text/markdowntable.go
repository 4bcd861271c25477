package text

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// table prints a table in GitHub's form: one row of headers, spans as single cells.
func (w *markdown) table(b *article.Table) {
	w.run(b.Caption)
	size := 0
	var rows []article.Row
	for _, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		for r := range part {
			size = max(size, len(part[r].Cells))
			rows = append(rows, part[r])
		}
	}
	if size == 0 {
		return
	}
	if len(b.Head) == 0 {
		rows = append([]article.Row{{}}, rows...)
	}
	w.open()
	for r := range rows {
		line := "|"
		for c := range size {
			text := ""
			if c < len(rows[r].Cells) {
				text = strings.ReplaceAll(strings.ReplaceAll(w.inlines(rows[r].Cells[c].Text), "\\\n", " "), "\n", " ")
			}
			line += " " + pipes(text) + " |"
		}
		w.line(line)
		if r == 0 {
			line = "|"
			for c := range size {
				line += rule(b, c)
			}
			w.line(line)
		}
	}
}

// pipes escapes the pipes of a cell that are not escaped yet, those within code.
func pipes(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] == '|' && (i == 0 || s[i-1] != '\\') {
			b.WriteByte('\\')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

func rule(b *article.Table, c int) string {
	switch alignment(b, c) {
	case article.AlignStart:
		return " :-- |"
	case article.AlignCenter:
		return " :-: |"
	case article.AlignEnd:
		return " --: |"
	}
	return " --- |"
}

// alignment returns how a column stands: as the table says, or else as all of its cells do.
func alignment(b *article.Table, c int) article.Align {
	if c < len(b.Columns) && b.Columns[c].Align != "" {
		return b.Columns[c].Align
	}
	common := article.AlignNone
	for _, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		for r := range part {
			if c >= len(part[r].Cells) {
				continue
			}
			switch is := part[r].Cells[c].Align; {
			case is == article.AlignNone, common != article.AlignNone && is != common:
				return article.AlignNone
			default:
				common = is
			}
		}
	}
	return common
}
