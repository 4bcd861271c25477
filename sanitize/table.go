package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// table builds a table of data; a table for layout gives what its cells hold, one after the other.
func (b *builder) table(n *node) {
	if layout(n) {
		b.report.add(Changed, CodeLayoutTable, "table", "")
		b.flush()
		b.children(n)
		b.flush()
		return
	}
	t := &article.Table{}
	for d := range n.below() {
		if !d.element() || nearest(d, "table") != n {
			continue
		}
		switch d.data {
		case "caption":
			t.Caption = b.inlines(d)
		case "tr":
			row := b.row(d)
			if len(row.Cells) == 0 {
				continue
			}
			switch {
			case d.parent.data == "thead", len(t.Rows)+len(t.Head) == 0 && headers(row):
				t.Head = append(t.Head, row)
			case d.parent.data == "tfoot":
				t.Foot = append(t.Foot, row)
			default:
				t.Rows = append(t.Rows, row)
			}
		}
	}
	if says(t) {
		b.add(t, n)
	}
}

func (b *builder) row(tr *node) article.Row {
	var row article.Row
	for c := tr.first; c != nil; c = c.next {
		if !c.element() || c.data != "td" && c.data != "th" || b.dropped(c) {
			continue
		}
		cell := article.Cell{Text: b.cell(c), Header: c.data == "th", Align: align(c), Meta: b.meta(c)}
		if n := atoi(attr(c, "colspan")); n > 1 {
			cell.ColSpan = min(n, 1000)
		}
		if n := atoi(attr(c, "rowspan")); n > 1 {
			cell.RowSpan = min(n, 1000)
		}
		row.Cells = append(row.Cells, cell)
	}
	return row
}

// cell builds the text of a cell; what stands on lines of its own there is parted by breaks.
func (b *builder) cell(n *node) article.Inlines {
	if !holdsLines(n) {
		return b.inlines(n)
	}
	var text article.Inlines
	for _, part := range linesOf(b.sub(n)) {
		if len(text) > 0 {
			text = append(text, &article.Break{})
		}
		text = append(text, part...)
	}
	return text
}

// linesOf returns the texts of blocks, one a line, with their marks and links.
func linesOf(blocks []article.Block) []article.Inlines {
	var lines []article.Inlines
	add := func(line article.Inlines) {
		if len(line) > 0 {
			lines = append(lines, line)
		}
	}
	for _, block := range blocks {
		switch block := block.(type) {
		case *article.Paragraph:
			add(block.Text)
		case *article.Heading:
			add(article.Inlines{&article.Strong{Text: block.Text}})
		case *article.List:
			for i := range block.Items {
				add(block.Items[i].Text)
				lines = append(lines, linesOf(block.Items[i].Body)...)
			}
		case *article.Quote:
			lines = append(lines, linesOf(block.Body)...)
			add(block.Cite)
		case *article.Callout:
			add(block.Title)
			lines = append(lines, linesOf(block.Body)...)
		case *article.Details:
			add(block.Summary)
			lines = append(lines, linesOf(block.Body)...)
		case *article.DefinitionList:
			for i := range block.Items {
				add(block.Items[i].Term)
				lines = append(lines, linesOf(block.Items[i].Body)...)
			}
		case *article.Image:
			if f := block.Renditions; len(f) > 0 {
				var one article.Inline = &article.InlineImage{URL: f[0].URL, Alt: block.Alt, Width: f[0].Width, Height: f[0].Height}
				if block.Link != "" {
					one = &article.Link{URL: block.Link, Text: article.Inlines{one}}
				}
				add(append(article.Inlines{one}, spacedOff(block.Caption)...))
			}
		case *article.Embed:
			title := block.Title
			if title == "" {
				title = block.URL
			}
			add(article.Inlines{&article.Link{URL: block.URL, Text: article.Plain(title)}})
		case *article.Code:
			add(article.Inlines{&article.InlineCode{Value: block.Value}})
		case *article.Math:
			add(article.Inlines{&article.InlineMath{TeX: block.TeX, MathML: block.MathML}})
		default:
			add(article.Plain(strings.TrimSpace(string(article.AppendBlocksPlain(nil, []article.Block{block})))))
		}
	}
	return lines
}

func spacedOff(text article.Inlines) article.Inlines {
	if len(text) == 0 {
		return nil
	}
	return append(article.Inlines{&article.Text{Value: " "}}, text...)
}

func holdsLines(n *node) bool {
	for c := n.first; c != nil; c = c.next {
		if c.element() && (c.trait&breaks != 0 || holdsLines(c)) {
			return true
		}
	}
	return false
}

func headers(row article.Row) bool {
	for i := range row.Cells {
		if !row.Cells[i].Header {
			return false
		}
	}
	return len(row.Cells) > 1
}

func align(n *node) article.Align {
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	_, value, _ := strings.Cut(style, "text-align:")
	value, _, _ = strings.Cut(value, ";")
	if value == "" {
		value = strings.ToLower(attr(n, "align"))
	}
	switch value {
	case "center":
		return article.AlignCenter
	case "right", "end":
		return article.AlignEnd
	case "left", "start":
		return article.AlignStart
	}
	return article.AlignNone
}

// layout reports whether a table only sets its cells side by side: it says so, has one cell, or holds other tables,
// figures or several paragraphs in a cell and names no column.
func layout(n *node) bool {
	if role := attr(n, "role"); role == "presentation" || role == "none" {
		return true
	}
	cells, long := 0, false
	for d := range n.below() {
		if !d.element() {
			continue
		}
		switch d.data {
		case "th", "caption", "thead":
			if d.facts.text > 0 {
				return false
			}
		case "td":
			cells++
			long = long || several(d)
		case "table", "article", "iframe", "figure", "blockquote":
			long = true
		}
	}
	return cells <= 1 || long
}

// several reports whether a cell holds more than one paragraph or heading.
func several(td *node) bool {
	count := 0
	for c := td.first; c != nil && count < 2; c = c.next {
		switch {
		case !c.element() || c.facts.text == 0:
		case c.data == "div":
			if several(c) {
				return true
			}
			count++
		case c.data == "p" || isHeading(c):
			count++
		}
	}
	return count > 1
}

// says reports whether any cell of a table, or its caption, holds something.
func says(t *article.Table) bool {
	for _, rows := range [...][]article.Row{t.Head, t.Rows, t.Foot} {
		for i := range rows {
			for k := range rows[i].Cells {
				if len(rows[i].Cells[k].Text) > 0 {
					return true
				}
			}
		}
	}
	return false
}
