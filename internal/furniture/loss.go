package furniture

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// Losses returns what a surface says of each node that it does not show, in the order of the article.
func Losses(a *article.Article, lost func(path article.Path, n article.Node) (lost, stand string)) []render.Loss {
	var all []render.Loss
	for path, n := range article.All(a) {
		if lost, stand := lost(path, n); lost != "" {
			all = append(all, render.Loss{Path: path.String(), Type: n.Type(), Lost: lost, Stand: stand})
		}
	}
	return all
}

// Lost says what a surface of mere text does not show of a node, and what stands in for it. Surfaces name their own
// differences before they ask it.
func Lost(n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Image:
		return "the picture", "its alternative text, caption and credits"
	case *article.Video, *article.Audio:
		return "the player", "a link to the file"
	case *article.Embed:
		return "the other site's piece", "its text and a link"
	case *article.DefinitionList:
		return "the tie of terms to what is said of them", "terms in bold, paragraphs"
	case *article.Callout:
		return "the kind of the remark", "its title"
	case *article.Details:
		return "folding", "all of it"
	case *article.Math, *article.InlineMath:
		return "the setting of the formula", "its TeX"
	case *article.Promo:
		if n.Image != nil {
			return "the picture of the promo", "its words"
		}
	case *article.Mark, *article.Sub, *article.Sup:
		return "the mark", "the text"
	case *article.Abbr:
		if n.Title != "" {
			return "what the abbreviation stands for", "the abbreviation"
		}
	case *article.Ruby:
		return "the setting of the reading", "the reading in brackets"
	case *article.InlineImage:
		return "the picture", "its alternative text"
	case *article.Custom, *article.InlineCustom:
		return "the data", "the fallback"
	}
	return "", ""
}

// LostMath says what a surface that sets MathML does not show of a formula.
func LostMath(tex string, tree *article.MathElement, spoken string) (lost, stand string) {
	switch {
	case tree != nil:
		return "", ""
	case tex != "":
		return "the formula as it is set", "its TeX"
	case spoken != "":
		return "the formula", "how it is said"
	}
	return "", ""
}
