package slack

import (
	"math"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
)

// columns is how wide a table may be so that Slack does not break its lines.
const columns = 72

// table writes a table set in columns, or as a list of its rows where it is too wide for that.
func (w *writer) table(b *article.Table) {
	w.paragraph(b.Caption, style{bold: true})
	g := furniture.GridOf(b)
	set := g.Set(article.Inlines.Plain)
	if set.Width() > columns || w.flat > 0 {
		w.bullets(w.Rows(g, w.Labelled), 0)
		return
	}
	w.preformatted(strings.Join(set.Lines("─", math.MaxInt), "\n"))
}
