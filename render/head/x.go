package head

import "github.com/standfirst/standfirst/article"

// The limits of a card on X, in characters.
const (
	xTitle       = 70
	xDescription = 200
	xAlt         = 420
)

// xCard appends the card that X shows for a link.
func (s *setter) xCard(dst []byte, description string, image *article.Rendition) []byte {
	if image == nil {
		dst = named(dst, "twitter:card", "summary")
	} else {
		dst = named(dst, "twitter:card", "summary_large_image")
	}
	if site := s.Handle; site != "" {
		if site[0] != '@' {
			site = "@" + site
		}
		dst = named(dst, "twitter:site", site)
	}
	dst = named(dst, "twitter:title", cut(s.l, s.title(), xTitle))
	dst = named(dst, "twitter:description", cut(s.l, description, xDescription))
	if image != nil {
		dst = named(dst, "twitter:image", s.serve(image))
		dst = named(dst, "twitter:image:alt", cut(s.l, line(s.face.Alt), xAlt))
	}
	return dst
}
