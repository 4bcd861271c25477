package telegram

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what a classic message of any length cannot show of the article, in the order of the article. What a
// limit takes is not among it.
func (p *Printer) Loss(a *article.Article) []render.Loss { return p.losses(a, p.lost) }

// LossRich returns what a rich message cannot show of the article.
func (p *Printer) LossRich(a *article.Article) []render.Loss { return p.losses(a, p.lostRich) }

func (p *Printer) losses(a *article.Article, lost func(article.Node) (lost, stand string)) []render.Loss {
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

func (p *Printer) lost(n article.Node) (lost, stand string) {
	switch n.(type) {
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
	}
	if lost, stand = both(n); lost != "" {
		return lost, stand
	}
	switch n.(type) {
	case *article.Video, *article.Audio:
		return "the player", "a link to the file"
	case *article.Math, *article.InlineMath:
		return "the setting of the formula", "its TeX"
	}
	return "", ""
}

// both tells what neither kind of message has.
func both(n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Embed:
		return "the other site's piece", "its text and a link"
	case *article.DefinitionList:
		return "the tie of terms to what is said of them", "terms in bold, and what is said below each"
	case *article.Abbr:
		if n.Title != "" {
			return "what the abbreviation stands for", "the abbreviation"
		}
	case *article.Ruby:
		return "the setting of the reading", "the reading in brackets"
	case *article.InlineImage:
		return "the picture", "its alternative text"
	case *article.Promo:
		if n.Image != nil {
			return "the picture of the promo", "its words"
		}
	case *article.Custom:
		return "the data", "the fallback"
	case *article.InlineCustom:
		return "the data", "the fallback"
	}
	return "", ""
}

func (p *Printer) lostRich(n article.Node) (lost, stand string) {
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
	}
	return both(n)
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
