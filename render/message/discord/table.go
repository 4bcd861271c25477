package discord

import (
	"math"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
)

// columns is how wide a table may be so that an embed does not break its lines.
const columns = 56

// table returns a table set in columns, or as a list of its rows where it is too wide for that.
func (s *setter) table(b *article.Table) string {
	caption, g := s.strong(b.Caption), furniture.GridOf(b)
	set := g.Set(article.Inlines.Plain)
	if set.Width() > columns {
		return stacked(caption, s.list(s.Rows(g, s.Labelled)))
	}
	return stacked(caption, fenced("", strings.Join(set.Lines("─", math.MaxInt), "\n")))
}
