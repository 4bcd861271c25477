package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what a page cannot show of the article, in the order of the article. Hooks are not asked.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	s := p.newSetter(a, 1)
	s.notes.scan(a)
	var all []render.Loss
	for path, n := range article.All(a) {
		lost, stand := s.lost(n)
		if lost != "" {
			all = append(all, render.Loss{Path: path.String(), Type: n.Type(), Lost: lost, Stand: stand})
		}
	}
	return all
}

// lost says what is not shown of a node, and what stands in for it.
func (s *setter) lost(n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Embed:
		return "the piece itself", "what is stated of it, and a link"
	case *article.Custom:
		if len(n.Fallback) == 0 {
			return "the block", ""
		}
		return "the block", "its fallback"
	case *article.InlineCustom:
		if blank(n.Fallback) {
			return "the node", ""
		}
		return "the node", "its fallback"
	case *article.Image:
		if s.playable(n.Renditions) < 0 {
			return "the picture", standIn(n.Alt, "its alternative text")
		}
	case *article.Video:
		if s.sound(n.Renditions) < 0 {
			return "the film", standIn(n.Title, "its title")
		}
	case *article.Audio:
		if s.sound(n.Renditions) < 0 {
			return "the recording", standIn(n.Title, "its title")
		}
	case *article.Math:
		return furniture.LostMath(n.TeX, n.MathML, n.Spoken)
	case *article.InlineMath:
		return furniture.LostMath(n.TeX, n.MathML, n.Spoken)
	case *article.Abbr:
		if n.Spoken != "" {
			return "how the abbreviation is said", ""
		}
	case *article.FootnoteRef:
		if i := s.notes.find(n.Note); i >= 0 && s.notes.list[i].defined == 0 {
			return "the note, which the article does not have", "its number"
		}
	}
	return "", ""
}

func standIn(s, what string) string {
	if s == "" {
		return ""
	}
	return what
}
