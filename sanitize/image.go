package sanitize

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

// image reads a picture; nil for a pixel that counts readers, or for one without an address.
func (b *builder) image(n *html.Node) *article.Image {
	src := attr(n, "data-src")
	if src == "" {
		src = attr(n, "src")
	}
	if attr(n, "width") == "1" && attr(n, "height") == "1" {
		b.report.add(Removed, "tracker", "img", src)
		return nil
	}
	if strings.HasPrefix(src, "data:") {
		b.report.add(Removed, "url", "img", "data:")
		return nil
	}
	u := b.link(src)
	if u == "" {
		return nil
	}
	return &article.Image{Renditions: []article.Rendition{{URL: u}}, Alt: clean(attr(n, "alt"))}
}

func (b *builder) figure(n *html.Node) {
	var img, caption *html.Node
	pictures := 0
	for d := range n.Descendants() {
		switch d.Data {
		case "img":
			img, pictures = d, pictures+1
		case "figcaption":
			caption = d
		}
	}
	if pictures == 1 {
		if i := b.image(img); i != nil {
			if caption != nil {
				i.Caption = b.inlines(caption)
			}
			b.add(i)
			if caption == nil && textOf(n) != "" || caption != nil && textOf(n) != textOf(caption) {
				b.out = append(b.out, b.rest(n, img, caption)...)
			}
			return
		}
	}
	b.flush()
	b.children(n)
	b.flush()
}

// rest reads what a figure holds besides its picture and caption.
func (b *builder) rest(n, img, caption *html.Node) []article.Block {
	c := &builder{door: b.door, report: b.report, base: b.base, skip: map[*html.Node]bool{img: true, caption: true}}
	for k := range b.skip {
		c.skip[k] = true
	}
	c.children(n)
	c.flush()
	return c.out
}

func (b *builder) table(n *html.Node) {
	t := &article.Table{}
	for tr := range n.Descendants() {
		if tr.Data == "caption" {
			t.Caption = b.inlines(tr)
		}
		if tr.Type != html.ElementNode || tr.Data != "tr" {
			continue
		}
		var row article.Row
		for c := tr.FirstChild; c != nil; c = c.NextSibling {
			if c.Type == html.ElementNode && (c.Data == "td" || c.Data == "th") && !b.dropped(c) {
				row.Cells = append(row.Cells, article.Cell{Text: b.inlines(c), Header: c.Data == "th"})
			}
		}
		if tr.Parent.Data == "thead" {
			t.Head = append(t.Head, row)
		} else {
			t.Rows = append(t.Rows, row)
		}
	}
	if len(t.Rows)+len(t.Head) > 0 {
		b.add(t)
	}
}
