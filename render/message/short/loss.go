package short

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what a text of [Printer.Append] does not show of the article: all but a few lines.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	var all []render.Loss
	for path, n := range article.All(a) {
		if _, ok := n.(article.Block); ok {
			all = append(all, render.Loss{Path: path.String(), Type: n.Type(), Lost: "the block, beyond what an excerpt tells of it", Stand: "the address of the article"})
		}
	}
	return all
}

// LossWhatsApp returns what a message for WhatsApp of any length cannot show of the article, in the order of the article.
// What a limit takes is not among it.
func (p *Printer) LossWhatsApp(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	var all []render.Loss
	for path, n := range article.All(a) {
		if lost, stand := lost(n); lost != "" {
			all = append(all, render.Loss{Path: path.String(), Type: n.Type(), Lost: lost, Stand: stand})
		}
	}
	return all
}

func lost(n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Image:
		return "the picture", "its alternative text, caption and credits"
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
	case *article.Details:
		return "folding", "all of it"
	case *article.Math, *article.InlineMath:
		return "the setting of the formula", "its TeX, as code"
	case *article.Sub, *article.Sup, *article.Mark:
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
