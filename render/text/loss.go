package text

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what neither format shows of the article, and what stands in for it.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	var losses []render.Loss
	for path, n := range article.All(a) {
		lost, stand := "", ""
		switch n := n.(type) {
		case *article.Image:
			lost, stand = "the picture", "its alternative text, caption and credits"
		case *article.Video, *article.Audio:
			lost, stand = "the player", "a link to the file"
		case *article.Embed:
			lost, stand = "the other site's piece", "its text and a link"
		case *article.Math, *article.InlineMath:
			lost, stand = "the setting of the formula", "its TeX"
		case *article.DefinitionList:
			lost, stand = "the tie of terms to what is said of them", "terms in bold, paragraphs"
		case *article.Callout:
			lost, stand = "the kind of the remark", "its title"
		case *article.Details:
			lost, stand = "folding", "all of it"
		case *article.Table:
			if spans(n) {
				lost, stand = "spans", "single cells"
			}
		case *article.Sub, *article.Sup, *article.Mark:
			lost, stand = "the mark", "the text"
		case *article.Abbr:
			lost, stand = "what the abbreviation stands for", "the abbreviation"
		case *article.Ruby:
			lost, stand = "the setting of the reading", "the reading in brackets"
		case *article.Custom, *article.InlineCustom:
			lost, stand = "the data", "the fallback"
		}
		if lost != "" {
			losses = append(losses, render.Loss{Path: path.String(), Type: n.Type(), Lost: lost, Stand: stand})
		}
	}
	return losses
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
