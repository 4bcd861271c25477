package sanitize

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// linkTo appends a link to what a frame or a film shows where only a line of text can stand.
func (b *builder) linkTo(dst article.Inlines, n *node) article.Inlines {
	address := b.link(attr(n, "src"))
	for d := range n.below() {
		if address == "" && d.is("source") {
			address = b.link(attr(d, "src"))
		}
	}
	if !strings.HasPrefix(address, "http") {
		return b.within(dst, n)
	}
	if e := embed(address); e != nil {
		address = e.URL
	}
	b.report.add(Changed, CodeIframe, n.data, address)
	title := strings.TrimSpace(clean(attr(n, "title")))
	if title == "" {
		title = address
	}
	if address = b.led(address); address == "" {
		return dst
	}
	b.space = false
	return append(dst, &article.Link{URL: address, Text: article.Plain(title)})
}

// embedded builds what an embed element shows, of a provider that is known.
func (b *builder) embedded(n *node) {
	if address, _ := gate.URL(attr(n, "src"), gate.Link); embed(address) != nil {
		b.framed(n, attr(n, "src"), strings.TrimSpace(clean(attr(n, "title"))))
		return
	}
	b.report.add(Removed, CodeElement, "embed", attr(n, "src"))
}

// scriptless parses what a page shows where scripts do not run.
func (b *builder) scriptless(n *node) []tree {
	inner, err := html.ParseFragment(strings.NewReader(rawOf(n)), &html.Node{Type: html.ElementNode, Data: "div", DataAtom: atom.Div})
	if err != nil {
		return nil
	}
	var all []tree
	for _, root := range inner {
		if root.Type != html.ElementNode {
			continue
		}
		t := grow(root)
		t.survey(b.door.Unknown)
		all = append(all, t)
	}
	return all
}

// noscript reads what a page shows where scripts do not run, for what it is good for: lazy pictures and frames.
func (b *builder) noscript(n *node) {
	for _, t := range b.scriptless(n) {
		for d := range t.all() {
			switch {
			case d.is("img"):
				if i := b.image(d); i != nil && !b.isTwin(i) {
					b.add(i, nil)
				}
			case d.is("iframe"):
				b.iframe(d)
			}
		}
	}
}

// isTwin reports whether a picture is the one that was built last.
func (b *builder) isTwin(i *article.Image) bool {
	b.flush()
	if len(b.out) == 0 {
		return false
	}
	before, ok := b.out[len(b.out)-1].block.(*article.Image)
	return ok && sameFile(before, i)
}

// withoutScripts appends the pictures that a line shows where scripts do not run.
func (b *builder) withoutScripts(dst article.Inlines, n *node) article.Inlines {
	for _, t := range b.scriptless(n) {
		for d := range t.all() {
			if !d.is("img") {
				continue
			}
			i := b.image(d)
			if i == nil {
				continue
			}
			f := i.Renditions[0]
			if k := len(dst); k > 0 {
				if before, ok := dst[k-1].(*article.InlineImage); ok && (before.URL == f.URL || stem(before.URL) == stem(f.URL)) {
					continue
				}
			}
			b.space = false
			dst = append(dst, &article.InlineImage{URL: f.URL, Alt: i.Alt, Width: f.Width, Height: f.Height})
		}
	}
	return dst
}

// code appends code within a line: the spaces at its ends stand outside, and a link that it holds is around it.
func (b *builder) code(dst article.Inlines, n *node) article.Inlines {
	s := exact(written(n))
	value := strings.TrimSpace(s)
	if value == "" {
		return dst
	}
	if begin := strings.TrimLeft(s, " \n\t"); begin != s {
		dst = b.prose(dst, " ")
	}
	var in article.Inline = &article.InlineCode{Value: value}
	for d := range n.below() {
		if d.is("a") && d.facts.text == n.facts.text {
			if address := b.href(d); address != "" {
				in = &article.Link{URL: address, Text: article.Inlines{in}}
			}
		}
	}
	b.space = false
	dst = append(dst, in)
	if end := strings.TrimRight(s, " \n\t"); end != s {
		dst = b.prose(dst, " ")
	}
	return dst
}
