package text

import (
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// LossMarkdown returns what Markdown does not show of the article: pictures it shows.
func (p *Printer) LossMarkdown(a *article.Article) []render.Loss {
	return slices.DeleteFunc(p.Loss(a), func(l render.Loss) bool { return l.Type == "image" })
}

// Loss returns what neither format shows of the article, and what stands in for it.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	return furniture.Losses(a, func(_ article.Path, n article.Node) (lost, stand string) {
		switch n := n.(type) {
		case *article.InlineImage: // Markdown shows it
		case *article.Table:
			if spans(n) {
				return "spans", "single cells"
			}
		default:
			return furniture.Lost(n)
		}
		return "", ""
	})
}

func spans(t *article.Table) bool {
	for _, part := range [...][]article.Row{t.Head, t.Rows, t.Foot} {
		for r := range part {
			for c := range part[r].Cells {
				if part[r].Cells[c].ColSpan > 1 || part[r].Cells[c].RowSpan > 1 {
					return true
				}
			}
		}
	}
	return false
}
