package prosemirror

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// pictures moves the pictures of a list into a gallery, and returns what is left.
func pictures(g *article.Gallery, list []article.Block) (rest []article.Block) {
	for _, b := range list {
		if i, ok := b.(*article.Image); ok {
			g.Images = append(g.Images, *i)
		} else {
			rest = append(rest, b)
		}
	}
	return rest
}

func (r *reader) image(v *exchange.Value) *article.Image {
	attrs := v.Get("attrs")
	if attrs.Get("renditions") != nil {
		b := r.Block("image", facts(v, "src"))
		return b.(*article.Image)
	}
	b := r.Block("image", facts(v, "src", "width", "height")).(*article.Image)
	if src := attrs.Str("src"); src != "" {
		b.Renditions = []article.Rendition{{URL: src, Width: max(attrs.Int("width"), 0), Height: max(attrs.Int("height"), 0)}}
	}
	return b
}

// figure builds the picture, listing or table that a figure holds, with its caption. What else it holds comes behind.
func (r *reader) figure(v *exchange.Value) []article.Block {
	var list []article.Block
	var captions []*exchange.Value
	var caption *article.Inlines
	credited := false
	for _, n := range r.content(v) {
		switch {
		case kind(n) == "figcaption", n.Get("attrs").Str("part") == "caption":
			captions = append(captions, n)
		case n.Get("attrs").Str("part") == "credit" && credited:
			r.Tell(sanitize.Removed, inward.CodeFurniture, "credit", "", n)
		default:
			for _, b := range r.flow([]*exchange.Value{n}) {
				switch b := b.(type) {
				case *article.Image:
					caption, credited = &b.Caption, len(b.Attribution) > 0
				case *article.Code:
					caption = &b.Caption
				case *article.Table:
					caption = &b.Caption
				}
				list = append(list, b)
			}
		}
	}
	for _, n := range captions {
		run := r.run(n)
		if caption != nil && len(*caption) == 0 {
			*caption = run
		} else {
			list = append(list, &article.Paragraph{Text: run})
		}
	}
	return list
}
