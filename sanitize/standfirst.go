package sanitize

import "github.com/standfirst/standfirst/article"

// isStandfirst reports whether a piece is the summary under the headline: it says so, or says what the head says, or
// stands between the headline and what comes before the text.
func (p *settler) isStandfirst(i int, text string, below bool) bool {
	_, ok := p.pieces[i].block.(*article.Paragraph)
	if _, heading := p.pieces[i].block.(*article.Heading); heading {
		ok = length(text) > 60
	}
	if !ok || !p.a.Standfirst.Empty() || length(text) < 20 || length(text) > 600 || !below {
		return false
	}
	switch {
	case p.pieces[i].zone == standfirst:
		return true
	case p.stated.description != "" && alike(text, p.stated.description):
		return i <= p.first+4 && p.followed(i)
	}
	return i <= p.first+3 && p.followed(i)
}

// followed reports whether something that is not text stands between a piece and the text, so that it is no part of
// the text itself.
func (p *settler) followed(i int) bool {
	for k := i + 1; k < len(p.pieces) && k <= i+5; k++ {
		piece := &p.pieces[k]
		if piece.block == nil {
			continue
		}
		text := plainOf(piece.block)
		if _, ok := piece.block.(*article.Image); ok {
			return true
		}
		if _, made := makings(text); made || listening(text) || piece.zone == dateline || piece.zone == byline || same(text, p.a.Headline.Plain()) {
			return true
		}
		if _, _, ok := badgeOf(text); ok {
			return true
		}
		if length(text) >= 60 {
			return false
		}
	}
	return false
}
