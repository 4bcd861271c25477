package html

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// table appends a table in a region that scrolls by itself, and that the keyboard reaches.
func (s *setter) table(dst []byte, t *article.Table) []byte {
	if len(t.Head)+len(t.Rows)+len(t.Foot) == 0 && blank(t.Caption) {
		return dst
	}
	dst = s.open(dst, "div", "sf-table", t.Meta)
	dst = append(dst, ` role="group" tabindex="0" aria-label="`...)
	if blank(t.Caption) {
		dst = s.label(dst, locale.LabelTable)
	} else {
		dst = words(dst, t.Caption)
	}
	dst = append(dst, `"><table>`...)
	if !blank(t.Caption) {
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
	dst = append(dst, '<')
	dst = append(dst, group...)
	dst = append(dst, '>')
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
			col += max(c.ColSpan, 1)
		}
		dst = append(dst, "</tr>\n"...)
	}
	return append(shut(dst, group), '\n')
}

// cell appends a cell; left is how many rows of its group there are from its own on, beyond which it may not span.
func (s *setter) cell(dst []byte, c *article.Cell, group string, align article.Align, left int) []byte {
	name, scope := "td", ""
	switch {
	case group == "thead":
		name, scope = "th", ` scope="col"`
	case c.Header:
		name, scope = "th", ` scope="row"`
	}
	class := ""
	switch align {
	case article.AlignStart:
		class = "sf-start"
	case article.AlignCenter:
		class = "sf-center"
	case article.AlignEnd:
		class = "sf-end"
	}
	if blank(c.Text) && name == "th" {
		name, scope = "td", "" // an empty header names nothing
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
	if blank(c.Text) {
		return shut(dst, name)
	}
	apart := locale.DirOf(s.a.Lang) == article.RTL && signed(c.Text)
	if apart {
		dst = append(dst, `<bdi dir="ltr">`...)
	}
	dst = s.run(dst, c.Text)
	if apart {
		dst = append(dst, "</bdi>"...)
	}
	return shut(dst, name)
}

// signed reports whether a run is a number behind a sign, which among words from right to left would stand at its other side.
func signed(run article.Inlines) bool {
	if len(run) != 1 {
		return false
	}
	t, ok := run[0].(*article.Text)
	if !ok || t == nil || strings.ContainsFunc(t.Value, unicode.IsLetter) || !strings.ContainsFunc(t.Value, unicode.IsDigit) {
		return false
	}
	return strings.ContainsAny(t.Value[:1], "+-<>~") || strings.HasPrefix(t.Value, "−") || strings.HasPrefix(t.Value, "±")
}

// linked appends a name as a link where its address may go out, isolated from the text around it.
func (s *setter) linked(dst []byte, name, url string) []byte {
	dst, ok := s.anchor(dst, "", url)
	if ok {
		dst = append(dst, '>')
	}
	dst = append(dst, "<bdi>"...)
	dst = markup.AppendText(dst, name)
	dst = append(dst, "</bdi>"...)
	if ok {
		dst = append(dst, "</a>"...)
	}
	return dst
}
