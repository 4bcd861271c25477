package sanitize

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// figure builds a picture, a set of them, a quotation, listing, table, film or embed, with the caption that goes with it.
func (b *builder) figure(n *node) {
	caption := captionOf(n)
	if n.facts.images == 1 && b.picture(n, caption) {
		return
	}
	b.flush()
	var tracks []article.Track
	if hasClass(attr(n, "class"), "sf-video") || hasClass(attr(n, "class"), "sf-audio") {
		tracks = b.transcripts(n)
	}
	if b.grouped { // a part of a set is none itself
		b.children(n)
		b.flush()
		return
	}
	b.grouped = n.facts.images > 1
	blocks := b.sub(n)
	b.grouped = false
	for _, block := range blocks {
		switch block := block.(type) {
		case *article.Video:
			block.Tracks = append(block.Tracks, tracks...)
		case *article.Audio:
			block.Tracks = append(block.Tracks, tracks...)
		}
	}
	if g := galleryOf(blocks, caption); g != nil {
		b.add(g, n)
		return
	}
	if caption != nil {
		blocks = captioned(blocks)
	}
	for _, block := range blocks {
		b.add(block, n)
	}
}

// captionOf returns the element that holds the caption of a figure, or nil.
func captionOf(n *node) *node {
	if !n.facts.caption {
		return nil
	}
	return captionBelow(n, nil)
}

// captionBelow looks for the caption outside of figures within n.
func captionBelow(n, found *node) *node {
	for d := n.first; d != nil; d = d.next {
		switch {
		case !d.element() || !d.facts.caption || d.facts.hidden || d.data == "figure":
			continue
		case d.data == "figcaption":
			return d
		case found == nil && d.facts.images == 0 && namedCaption(d):
			found = d
		}
		if inner := captionBelow(d, found); inner != nil && (found == nil || inner.data == "figcaption") {
			found = inner
		}
		if found != nil && found.data == "figcaption" {
			return found
		}
	}
	return found
}

// namedCaption reports whether an element is called a caption by its class.
func namedCaption(n *node) bool {
	class := attr(n, "class")
	if strings.Contains(class, "title") && n.parent != nil && strings.Contains(attr(n.parent, "class"), "imageblock") {
		return true // AsciiDoc's
	}
	return strings.Contains(class, "aption") && slices.ContainsFunc(words(n), func(w string) bool { return strings.HasSuffix(w, "caption") })
}

// aFigure reports whether an element that is no figure serves as one: it holds one picture, and its caption.
func aFigure(n *node) bool {
	f := &n.facts
	if f.images != 1 || !f.caption || f.text > 2000 {
		return false
	}
	caption := captionOf(n)
	return caption != nil && caption.facts.text == f.text
}

// picture builds the one picture of a figure, and what else the figure holds; it reports false where there is none.
func (b *builder) picture(n, caption *node) bool {
	var img *node
	for d := range n.below() {
		switch {
		case !d.element(), caption != nil && inside(d, caption):
		case d.data == "picture" || (d.data == "img" || d.data == "amp-img") && d.parent.data != "picture":
			img = d
		case d.data == "blockquote" || d.data == "pre" || d.data == "iframe" || d.data == "video" || d.data == "audio" || ampOf(d) != "":
			return false
		case d.data == "table" && !within(n, "table") && !layout(d):
			return false
		}
	}
	if img == nil {
		return false
	}
	i := b.image(img)
	if i == nil {
		i = b.lazy(n)
	}
	if i == nil {
		return false
	}
	if caption != nil {
		i.Caption, i.Attribution = b.captionAndCredits(caption)
	}
	b.add(i, n)
	for _, block := range b.without(n, img, caption) {
		if p, ok := block.(*article.Paragraph); ok && len(i.Caption)+len(i.Attribution) == 0 && caption == nil {
			i.Caption, i.Attribution = credits(p.Text)
			continue
		}
		if p, ok := block.(*article.Paragraph); ok && caption != nil {
			if rest, attr := credits(p.Text); rest.Empty() && len(attr) > 0 { // a line of its own for the credit
				i.Attribution = append(i.Attribution, attr...)
				continue
			}
		}
		if same, ok := block.(*article.Image); ok && sameFile(same, i) {
			continue // the noscript twin
		}
		b.put(block, nil)
	}
	return true
}

func inside(n, outer *node) bool {
	for p := n; p != nil; p = p.parent {
		if p == outer {
			return true
		}
	}
	return false
}

// galleryOf returns the gallery that pictures and nothing else of note make, or nil.
func galleryOf(blocks []article.Block, caption *node) *article.Gallery {
	g := &article.Gallery{}
	for i, block := range blocks {
		switch block := block.(type) {
		case *article.Image:
			if k := len(g.Images); k > 0 && sameFile(&g.Images[k-1], block) {
				if len(block.Renditions) > 0 && small(&g.Images[k-1]) {
					g.Images[k-1] = *block // the first one only kept the place
				}
				continue
			}
			g.Images = append(g.Images, *block)
		case *article.Gallery:
			g.Images = append(g.Images, block.Images...)
		case *article.Paragraph:
			if caption == nil || i != len(blocks)-1 && i != 0 || len(g.Caption) > 0 {
				return nil
			}
			g.Caption = block.Text
		case *article.List:
			for _, item := range block.Items {
				for _, inner := range item.Body {
					one, ok := inner.(*article.Image)
					if !ok {
						return nil
					}
					g.Images = append(g.Images, *one)
				}
				if len(item.Text) > 0 {
					return nil
				}
			}
		default:
			return nil
		}
	}
	if len(g.Images) < 2 {
		return nil
	}
	return g
}

func small(i *article.Image) bool { return i.Renditions[0].Width < 100 }

// captioned gives the caption of a figure, built as the last paragraph, to the block that it belongs to.
func captioned(blocks []article.Block) []article.Block {
	if len(blocks) != 2 {
		return blocks
	}
	p, ok := blocks[1].(*article.Paragraph)
	if first, above := blocks[0].(*article.Paragraph); above && !ok {
		p, ok = first, true // the caption stands above
		blocks = []article.Block{blocks[1], first}
	}
	if !ok {
		return blocks
	}
	switch block := blocks[0].(type) {
	case *article.Table:
		block.Caption = p.Text
	case *article.Code:
		block.Caption = p.Text
	case *article.Embed:
		block.Caption = p.Text
	case *article.Quote:
		if len(block.Cite) > 0 {
			return blocks
		}
		block.Cite = dash(p.Text)
	case *article.PullQuote:
		if len(block.Cite) > 0 {
			return blocks
		}
		block.Cite = dash(p.Text)
	case *article.Video:
		block.Caption, block.Attribution = credits(p.Text)
	case *article.Audio:
		block.Caption, block.Attribution = credits(p.Text)
	default:
		return blocks
	}
	return blocks[:1]
}

// aGallery reports whether an element is called a set of pictures, and holds several.
func aGallery(n *node) bool {
	if n.facts.images < 2 || n.data == "figure" {
		return false
	}
	if n.data == "amp-carousel" {
		return true
	}
	class := attr(n, "class")
	return (strings.Contains(class, "aller") || strings.Contains(class, "lide") || strings.Contains(class, "arousel")) &&
		slices.ContainsFunc(words(n), func(w string) bool {
			return w == "gallery" || w == "slideshow" || w == "carousel" || w == "slider"
		})
}
