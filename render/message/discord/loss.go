package discord

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what the message does not show of the article, and what stands in for it. Hooks are not asked.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	s := p.setter(a)
	var all []render.Loss
	lose := func(path, kind, lost, stand string) {
		all = append(all, render.Loss{Path: path, Type: kind, Lost: lost, Stand: stand})
	}
	if _, less := s.Open(); less {
		lose("body", "article", "what is for subscribers", "words that say so")
	}
	if s.Compact {
		if len(a.Body) > 0 {
			lose("body", "article", "the text beyond its summary", "the title, which leads to the article")
		}
		return all
	}
	l := s.whole()
	if l.cut {
		lose("body", "article", "what is longer than a message", "a link to the rest")
	}
	if l.closed {
		lose("", "article", "some of what stands below the body", "the title, which leads to the article")
	}
	shown := make(map[string]bool)
	for i := range l.embeds {
		shown[l.embeds[i].image] = true
	}
	for path, n := range article.All(a) {
		if lost, stand := s.lost(n, shown); lost != "" {
			lose(path.String(), n.Type(), lost, stand)
		}
	}
	return all
}

// lost says what is not shown of a node, and what stands in for it.
func (s *setter) lost(n article.Node, shown map[string]bool) (lost, stand string) {
	switch n := n.(type) {
	case *article.Image:
		switch address := s.picture(n.Renditions); {
		case address == "" || !shown[address]:
			return "the picture", "a link, caption and credits"
		case n.Link != "":
			return "where the picture leads", ""
		case n.Alt != "" && !n.Caption.Empty():
			return "the alternative text", "the caption"
		}
	case *article.Video, *article.Audio:
		return "the player", "a link to the file"
	case *article.Embed:
		return "the other site's piece", "its text and a link"
	case *article.Math, *article.InlineMath:
		return "the setting of the formula", "its TeX"
	case *article.Heading:
		if n.Level > 3 {
			return "the level of the heading", "that of the third"
		}
	case *article.DefinitionList:
		return "the tie of terms to what is said of them", "terms in bold, paragraphs"
	case *article.Callout:
		return "the kind of the remark", "its title"
	case *article.Details:
		return "folding", "all of it"
	case *article.Table:
		return "the table's cells, links and marks within them", "text set in columns, or a list of rows"
	case *article.Promo:
		if n.Image != nil {
			return "the picture of the promo", ""
		}
	case *article.Mark:
		return "the mark", "the text"
	case *article.Sub, *article.Sup:
		return "the mark", "small digits, or the text"
	case *article.Abbr:
		return "what the abbreviation stands for", "the abbreviation"
	case *article.Ruby:
		return "the setting of the reading", "the reading in brackets"
	case *article.InlineImage:
		return "the picture", "its alternative text"
	case *article.FootnoteRef:
		return "the link to the note", "its number"
	case *article.Custom, *article.InlineCustom:
		return "the data", "the fallback"
	}
	return "", ""
}
