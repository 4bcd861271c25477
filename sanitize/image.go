package sanitize

import (
	"net/url"
	"strconv"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/standfirst/standfirst/article"
)

// image builds a picture of an img, amp-img or picture element; nil for one that counts readers or has no address.
func (b *builder) image(n *node) *article.Image {
	img := n
	if n.data == "picture" {
		img = nil
		for d := range n.below() {
			if d.element() && (d.data == "img" || d.data == "amp-img") {
				img = d
			}
		}
		if img == nil {
			return nil
		}
	}
	if img.facts.hidden || img.skip {
		b.report.add(Removed, CodeHidden, "img", attr(img, "src"))
		return nil
	}
	i := &article.Image{Alt: strings.TrimSpace(clean(attr(img, "alt")))}
	width, height := atoi(attr(img, "width")), atoi(attr(img, "height"))
	if pixel(img, width, height) {
		b.report.add(Removed, CodeTracker, "img", attr(img, "src"))
		return nil
	}
	add := func(address, kind string, w, h int) {
		if address == "" || strings.HasPrefix(address, "data:") || strings.HasPrefix(address, "about:") {
			return
		}
		u := b.media(address)
		if u == "" {
			return
		}
		for k := range i.Renditions {
			if r := &i.Renditions[k]; r.URL == u {
				r.Width, r.Height = max(r.Width, w), max(r.Height, h)
				return
			}
		}
		i.Renditions = append(i.Renditions, article.Rendition{URL: u, Type: kind, Width: w, Height: h})
	}
	for _, key := range [...]string{"data-src", "data-lazy-src", "data-original", "data-orig-file", "data-lazy", "data-hi-res-src"} {
		add(attr(img, key), "", width, height)
	}
	add(attr(img, "src"), "", width, height)
	for _, key := range [...]string{"data-srcset", "data-lazy-srcset", "srcset"} {
		candidates(attr(img, key), func(address string, w int) { add(address, "", w, 0) })
	}
	if img.parent != nil && img.parent.data == "picture" {
		n = img.parent
	}
	if n.data == "picture" {
		for d := range n.below() {
			if d.element() && d.data == "source" {
				for _, key := range [...]string{"data-srcset", "srcset"} {
					candidates(attr(d, key), func(address string, w int) { add(address, clean(attr(d, "type")), w, 0) })
				}
			}
		}
	}
	if len(i.Renditions) == 0 {
		if src := attr(img, "src"); src != "" {
			b.report.add(Removed, CodeImage, "img", src)
		}
		return nil
	}
	if m := b.meta(img); m != nil {
		i.Meta = m
	}
	return i
}

// candidates calls f for each address of a srcset with its width in pixels, or zero.
func candidates(srcset string, f func(address string, width int)) {
	for n := 0; srcset != "" && n < 64; n++ {
		srcset = strings.TrimLeft(srcset, " \t\n\r\f,")
		address := srcset
		if i := strings.IndexAny(srcset, " \t\n\r\f"); i >= 0 {
			address = srcset[:i]
		}
		srcset = srcset[len(address):]
		descriptor := ""
		if trimmed := strings.TrimRight(address, ","); trimmed != address {
			address = trimmed
		} else {
			descriptor, srcset, _ = strings.Cut(srcset, ",")
		}
		width := 0
		if w, ok := strings.CutSuffix(strings.TrimSpace(descriptor), "w"); ok {
			width, _ = strconv.Atoi(w)
		}
		if address != "" {
			f(address, min(max(width, 0), 100_000))
		}
	}
}

// The hosts whose pictures count readers.
var beacons = set(`pixel.wp.com stats.wp.com www.facebook.com pixel.quantserve.com sb.scorecardresearch.com b.scorecardresearch.com
	www.google-analytics.com bat.bing.com px.ads.linkedin.com counter.yadro.ru mc.yandex.ru pixel.mathtag.com analytics.twitter.com
	feeds.feedburner.com p.typekit.net`)

// pixel reports whether a picture is there to count readers.
func pixel(n *node, width, height int) bool {
	if width == 1 && height <= 1 && height >= 0 && attr(n, "height") != "" || attr(n, "width") == "0" || attr(n, "height") == "0" ||
		attr(n, "height") == "1" && attr(n, "width") != "" && width <= 1 {
		return true
	}
	style := strings.ReplaceAll(strings.ToLower(attr(n, "style")), " ", "")
	if strings.Contains(style, "width:1px") && strings.Contains(style, "height:1px") {
		return true
	}
	u, err := url.Parse(attr(n, "src"))
	return err == nil && beacons[strings.ToLower(u.Hostname())]
}

// figure builds a picture, quotation, listing or table with the caption that goes with it.
func (b *builder) figure(n *node) {
	var img, caption *node
	pictures, others, deep := 0, 0, false
	for d := range n.below() {
		if !d.element() {
			continue
		}
		switch d.data {
		case "img", "amp-img":
			if d.parent.data != "picture" && !inNoscript(d) {
				img, pictures = d, pictures+1
			}
		case "picture":
			img, pictures = d, pictures+1
		case "figcaption":
			if caption == nil {
				caption = d
			}
		case "figure":
			others += 2
			deep = deep || nearest(d, "figure") != n
		case "blockquote", "pre", "table", "iframe", "video", "audio":
			others++
		}
	}
	if pictures == 1 && others == 0 {
		i := b.image(img)
		if i == nil {
			i = b.lazy(n)
		}
		if i != nil {
			if caption != nil {
				b.caption(i, caption)
			}
			b.add(i, n)
			for _, block := range b.without(n, img, caption) {
				if p, ok := block.(*article.Paragraph); ok && caption == nil && len(i.Caption) == 0 {
					i.Caption, i.Attribution = credits(p.Text)
					caption = n
					continue
				}
				if same, ok := block.(*article.Image); ok && len(same.Renditions) > 0 {
					continue // the noscript twin
				}
				b.put(block, nil)
			}
			return
		}
	}
	// What holds figures within figures is built once, not tried first: trying twice at every level would never end.
	if pictures > 1 && others%2 == 0 && !deep {
		if b.gallery(n, caption) {
			return
		}
	}
	b.flush()
	start := len(b.out)
	b.children(n)
	b.flush()
	if caption != nil && others == 1 {
		b.captioned(start, caption)
	}
}

// captioned gives the caption of a figure, built as the last paragraph, to the block that it belongs to.
func (b *builder) captioned(start int, caption *node) {
	if len(b.out) != start+2 {
		return
	}
	p, ok := b.out[start+1].block.(*article.Paragraph)
	if !ok {
		return
	}
	switch block := b.out[start].block.(type) {
	case *article.Table:
		block.Caption = p.Text
	case *article.Code:
		block.Caption = p.Text
	case *article.Embed:
		block.Caption = p.Text
	case *article.Quote:
		if len(block.Cite) > 0 {
			return
		}
		block.Cite = dash(p.Text)
	case *article.PullQuote:
		if len(block.Cite) > 0 {
			return
		}
		block.Cite = dash(p.Text)
	case *article.Video:
		block.Caption, block.Attribution = credits(p.Text)
	case *article.Audio:
		block.Caption, block.Attribution = credits(p.Text)
	default:
		return
	}
	b.out = b.out[:start+1]
}

// gallery builds a set of pictures from a figure that holds nothing else of note.
func (b *builder) gallery(n, caption *node) bool {
	g := &article.Gallery{}
	for _, block := range b.sub(n) {
		switch block := block.(type) {
		case *article.Image:
			g.Images = append(g.Images, *block)
		case *article.Paragraph:
			if caption != nil && block.Text.Plain() == textOf(caption) {
				g.Caption = block.Text
				continue
			}
			return false
		case *article.List:
			for _, item := range block.Items {
				for _, inner := range item.Body {
					if i, ok := inner.(*article.Image); ok {
						g.Images = append(g.Images, *i)
					} else {
						return false
					}
				}
				if len(item.Text) > 0 {
					return false
				}
			}
		default:
			return false
		}
	}
	if len(g.Images) < 2 {
		return false
	}
	b.add(g, n)
	return true
}

// caption reads a caption apart into words and credits; elements that are named for it hold credits too.
func (b *builder) caption(i *article.Image, n *node) {
	i.Caption, i.Attribution = credits(b.inlines(n))
}

func inNoscript(n *node) bool { return nearest(n, "noscript") != nil }

// noscript reads what a page shows where scripts do not run, for the one thing that it is good for: lazy pictures.
func (b *builder) noscript(n *node) {
	if i := b.lazy(n); i != nil {
		if len(b.out) > 0 {
			if before, ok := b.out[len(b.out)-1].block.(*article.Image); ok && sameFile(before, i) {
				return
			}
		}
		b.add(i, nil)
	}
}

// lazy returns the picture within a noscript element at or below n.
func (b *builder) lazy(n *node) *article.Image {
	for d := range n.below() {
		if i := b.twin(d); i != nil {
			return i
		}
	}
	return b.twin(n)
}

func (b *builder) twin(n *node) *article.Image {
	if !n.element() || n.data != "noscript" {
		return nil
	}
	inner, err := html.ParseFragment(strings.NewReader(rawOf(n)), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		return nil
	}
	for _, root := range inner {
		t := grow(root)
		t.survey(b.door.Unknown)
		for n := range t.all() {
			if n.is("img") {
				return b.image(n)
			}
		}
	}
	return nil
}

// sameFile reports whether two pictures share a file, or have files of one name.
func sameFile(a, b *article.Image) bool {
	for i := range a.Renditions {
		for k := range b.Renditions {
			if x, y := a.Renditions[i].URL, b.Renditions[k].URL; x == y || stem(x) != "" && stem(x) == stem(y) {
				return true
			}
		}
	}
	return false
}

// stem returns the name of a file without its size: "photo" of "https://…/photo-1024x683.jpg?w=600".
func stem(address string) string {
	address, _, _ = strings.Cut(address, "?")
	name := address[strings.LastIndexByte(address, '/')+1:]
	name, _, _ = strings.Cut(name, ".")
	if i := strings.LastIndexByte(name, '-'); i > 0 && strings.Trim(name[i+1:], "0123456789x") == "" {
		name = name[:i]
	}
	return name
}
