package email

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what the HTML part cannot show of an article, in the order of the article, and last what there is no room for.
// Hooks are not asked.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	s := p.setter(a)
	all := furniture.Losses(a, s.lost)
	is, _ := p.issue(nil, []*article.Article{a})
	for _, x := range is.pieces {
		if x.less {
			all = append(all, render.Loss{Path: "body", Type: "article", Lost: "what is for subscribers", Stand: "a line that says so, and a link"})
		}
		if x.cut {
			all = append(all, render.Loss{Path: "body[" + strconv.Itoa(max(len(x.body)-1, 0)) + "]", Type: "article",
				Lost: "the text from there on, for which there is no room", Stand: standIn(x.rest(), "a link to the rest")})
		}
	}
	return all
}

// lost says what is not shown of a node, and what stands in for it.
func (s *setter) lost(_ article.Path, n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Video:
		return "the player", "its poster and a link"
	case *article.Audio:
		return "the player and its chapters", "a link"
	case *article.Embed:
		return "the piece itself", "what is stated of it, and a link"
	case *article.Details:
		return "folding", "all of it"
	case *article.Math:
		return "the setting of the formula", standIn(furniture.Formula(n.TeX, n.MathML, n.Spoken), "its TeX or its words")
	case *article.InlineMath:
		return "the setting of the formula", standIn(furniture.Formula(n.TeX, n.MathML, n.Spoken), "its TeX or its words")
	case *article.Ruby:
		if n.Reading != "" {
			return "the setting of the reading", "the reading in brackets"
		}
	case *article.FootnoteRef:
		return "the link to the note", "its number"
	case *article.Image:
		if _, r := s.pick(n.Renditions, 0); r == nil {
			return "the picture", standIn(n.Alt, "its alternative text")
		}
	case *article.InlineImage:
		if s.served(&article.Rendition{URL: n.URL, Width: n.Width, Height: n.Height}, 0) == "" {
			return "the picture", standIn(n.Alt, "its alternative text")
		}
	case *article.Link:
		if furniture.Reachable(n.URL) == "" {
			return "the link, which leads nowhere from a mailbox", "its text"
		}
	case *article.Custom:
		if len(n.Fallback) == 0 {
			return "the block", ""
		}
		return "the block", "its fallback"
	case *article.InlineCustom:
		return "the node", standIn(n.Fallback.Plain(), "its fallback")
	}
	return "", ""
}

func standIn(s, what string) string {
	if s == "" {
		return ""
	}
	return what
}
