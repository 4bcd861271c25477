package telegram

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what a classic message of any length cannot show of the article, in the order of the article. What a
// limit takes is not among it.
func (p *Printer) Loss(a *article.Article) []render.Loss { return furniture.Losses(a, p.lost) }

// LossRich returns what a rich message cannot show of the article.
func (p *Printer) LossRich(a *article.Article) []render.Loss { return furniture.Losses(a, p.lostRich) }

func (p *Printer) lost(_ article.Path, n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Image:
		return "the picture", "its alternative text as a link to it, its caption and credits"
	case *article.Heading:
		return "the level of the heading", "a line in bold"
	case *article.Table:
		return "the cells, and the marks of their text", "lines of letters of one width"
	case *article.List:
		return "the tie of the items", "a sign or number before each"
	case *article.Callout:
		return "the kind of the remark", "a quotation with its title"
	case *article.PullQuote:
		return "the size of the quotation", "a quotation in italics"
	case *article.Sub, *article.Sup:
		return "the height of the text", "the text"
	case *article.Mark:
		return "the mark", "an underline"
	case *article.DefinitionList:
		return "the tie of terms to what is said of them", "terms in bold, and what is said below each"
	case *article.Details: // a quotation that unfolds
	default:
		return furniture.Lost(n)
	}
	return "", ""
}

func (p *Printer) lostRich(_ article.Path, n article.Node) (lost, stand string) {
	s := setter{Printer: p}
	switch n := n.(type) {
	case *article.Image:
		if s.picture(n) == "" {
			return "the picture, whose address is none that Telegram can fetch", "its alternative text, caption and credits"
		}
		if n.Alt != "" && !n.Decorative {
			return "the alternative text, for which the format has no field", "the picture"
		}
	case *article.Video:
		if file(n.Renditions) == "" {
			return "the film", "its title"
		}
	case *article.Audio:
		if file(n.Renditions) == "" {
			return "the recording", "its title"
		}
	case *article.Math:
		if n.TeX == "" {
			return "the setting of the formula", "its text"
		}
	case *article.InlineMath:
		if n.TeX == "" {
			return "the setting of the formula", "its text"
		}
	case *article.Table:
		if wide(n) {
			return "the cells beyond the twentieth column", ""
		}
	case *article.Callout:
		return "the kind of the remark", "a quotation with its title"
	case *article.DefinitionList:
		return "the tie of terms to what is said of them", "terms in bold, and what is said below each"
	case *article.Details, *article.Mark, *article.Sub, *article.Sup:
	default:
		return furniture.Lost(n)
	}
	return "", ""
}

func wide(t *article.Table) bool {
	for _, part := range [...][]article.Row{t.Head, t.Rows, t.Foot} {
		for r := range part {
			columns := 0
			for c := range part[r].Cells {
				columns += max(part[r].Cells[c].ColSpan, 1)
			}
			if columns > RichColumns {
				return true
			}
		}
	}
	return false
}
