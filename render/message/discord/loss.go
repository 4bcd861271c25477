package discord

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
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
	return append(all, furniture.Losses(a, func(_ article.Path, n article.Node) (lost, stand string) { return s.lost(n, shown) })...)
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
	case *article.Heading:
		if n.Level > 3 {
			return "the level of the heading", "that of the third"
		}
	case *article.Table:
		return "the table's cells, links and marks within them", "text set in columns, or a list of rows"
	case *article.Sub, *article.Sup:
		return "the mark", "small digits, or the text"
	case *article.FootnoteRef:
		return "the link to the note", "its number"
	default:
		return furniture.Lost(n)
	}
	return "", ""
}
