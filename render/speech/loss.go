package speech

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

// Loss returns what is not heard of the article, and what is heard instead.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	var losses []render.Loss
	s := speaker{Printer: p, a: a, l: p.locale(a), block: -1, words: new(verbal.Set), losses: &losses}
	if a.Hero != nil {
		s.picture(a.Hero)
		for i := range losses {
			losses[i].Path = "hero"
		}
	}
	from, to := p.Part.Bounds(len(a.Body))
	for i := from; i < to; i++ {
		s.block = i
		s.say(a.Body[i])
	}
	if a.Promo != nil {
		losses = append(losses, render.Loss{Path: "promo", Type: "promo", Lost: "a call to action"})
	}
	if a.Discussion != nil {
		losses = append(losses, render.Loss{Path: "discussion", Type: "discussion", Lost: "the link to the comments"})
	}
	return losses
}

// lose notes what is not said of the block at hand.
func (s *speaker) lose(node, lost, stand string) {
	if s.losses != nil {
		*s.losses = append(*s.losses, render.Loss{
			Path: "body[" + strconv.Itoa(s.block) + "]", Type: node, Lost: lost, Stand: stand,
		})
	}
}
