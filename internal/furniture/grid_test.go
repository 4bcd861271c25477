package furniture_test

import (
	"math"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

func cell(text string, across, down int) article.Cell {
	return article.Cell{Text: article.Plain(text), ColSpan: across, RowSpan: down}
}

func rows(cells ...[]article.Cell) []article.Row {
	var all []article.Row
	for _, c := range cells {
		all = append(all, article.Row{Cells: c})
	}
	return all
}

// Cells stand below the names of their columns, whatever spans what; spans that reach too far do no harm.
func TestGrid(t *testing.T) {
	b := &article.Table{
		Columns: []article.Column{{}, {Align: article.AlignEnd}},
		Head: rows([]article.Cell{cell("Gold", 0, 2), cell("Change", 2, 1), cell("Trend", 900, 1<<40)},
			[]article.Cell{cell("points", 1, 1), cell("%", 1, 1)}),
		Rows: rows([]article.Cell{cell("May", 1, 2), cell("1", 1, 1), cell("2", 1, 1), cell("up", -1, 1)}, []article.Cell{cell("3", 2, 900)}),
		Foot: rows([]article.Cell{cell("June", 1, 1)}, nil),
	}
	g := furniture.GridOf(b)
	set := g.Set(article.Inlines.Plain)
	want := `
Gold  Change  Change  Trend
      points  %
---------------------------
May        1  2       up
           3
June

`
	if got := strings.Join(set.Lines("-", math.MaxInt), "\n"); got+"\n" != want[1:] || set.Width() != 27 {
		t.Errorf("%d wide:\n%s\nwant:\n%s", set.Width(), got, want)
	}
	s := furniture.Of(nil, locale.For("en"), nil)
	list := ""
	for _, item := range s.Rows(g, s.Labelled).Items {
		list += item.Text.Plain() + "\n"
	}
	if want := "Gold: May · Change, points: 1 · Change, %: 2 · Trend: up\nChange, points: 3\nGold: June\n"; list != want {
		t.Errorf("%q, want %q", list, want)
	}
}
