package activitypub

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what an object of any length cannot show of the article, in the order of the article. What a limit takes is
// not among it.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	return furniture.Losses(a, lost)
}

func lost(_ article.Path, n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Image:
		return "the place of the picture in the text", "an attachment; there, its alternative text as a link, caption and credits"
	case *article.Video, *article.Audio:
		return "the place of the player in the text", "an attachment, and there a link"
	case *article.Embed:
		return "the other site's piece", "its text and a link"
	case *article.Table:
		return "columns", "a list of the rows, each cell behind the name of its column"
	case *article.DefinitionList:
		return "the tie of terms to what is said of them", "terms in bold, what is said of them as quotations"
	case *article.PullQuote:
		return "the size of the quotation", "a quotation in bold"
	case *article.Callout:
		return "the kind of the remark", "a quotation with its title"
	case *article.Details:
		return "folding", "a quotation behind its summary"
	case *article.Math, *article.InlineMath:
		return "the setting of the formula", "its TeX, as code"
	case *article.Code:
		if n.Syntax != "" {
			return "the language of the listing", ""
		}
	case *article.Divider:
		return "the rule", "* * *"
	default:
		return furniture.Lost(n)
	}
	return "", ""
}
