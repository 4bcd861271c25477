package short

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what a text of [Printer.Append] does not show of the article: all but a few lines.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	return furniture.Losses(a, func(_ article.Path, n article.Node) (lost, stand string) {
		if _, ok := n.(article.Block); ok {
			return "the block, beyond what an excerpt tells of it", "the address of the article"
		}
		return "", ""
	})
}

// LossWhatsApp returns what a message for WhatsApp of any length cannot show of the article, in the order of the article.
// What a limit takes is not among it.
func (p *Printer) LossWhatsApp(a *article.Article) []render.Loss {
	return furniture.Losses(a, lost)
}

func lost(_ article.Path, n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Heading:
		return "the level of the heading", "a line in bold"
	case *article.Video, *article.Audio:
		return "the player", "the address of the file"
	case *article.Embed:
		return "the other site's piece", "its text and address"
	case *article.Table:
		return "columns", "a list of the rows, each cell behind the name of its column"
	case *article.DefinitionList:
		return "the tie of terms to what is said of them", "terms in bold, and what is said below each"
	case *article.PullQuote:
		return "the size of the quotation", "a quotation"
	case *article.Callout:
		return "the kind of the remark", "a quotation with its title"
	case *article.Math, *article.InlineMath:
		return "the setting of the formula", "its TeX, as code"
	default:
		return furniture.Lost(n)
	}
}
