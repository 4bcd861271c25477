package sanitize

import "github.com/standfirst/standfirst/article"

// shown reports whether a picture stands in the body.
func (p *settler) shown(i *article.Image) bool {
	for _, b := range p.a.Body {
		if other, ok := b.(*article.Image); ok && sameFile(other, i) {
			return true
		}
	}
	return false
}

// heroIs takes a picture before the text for the one that stands for the piece.
func (p *settler) heroIs(image *article.Image) bool {
	if p.a.Hero != nil {
		return sameFile(p.a.Hero, image)
	}
	switch w := image.Renditions[0].Width; {
	case w > 0 && w <= 64:
		p.report.add(Removed, CodeFurniture, "icon", image.Renditions[0].URL)
		return true
	case w > 0 && w < 200:
		return false
	}
	p.a.Hero = image
	return true
}
