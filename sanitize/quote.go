package sanitize

import (
	"slices"
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

// quote builds a quotation, with the line that says whose words they are; or the embed that a site's own quotation is.
func (b *builder) quote(n *html.Node) {
	if e := b.post(n); e != nil {
		b.add(e, n)
		return
	}
	skip := make(map[*html.Node]bool)
	var cite article.Inlines
	for d := range n.Descendants() {
		if d.Type == html.ElementNode && (d.Data == "cite" || d.Data == "footer" || d.Data == "figcaption") && len(cite) == 0 && last(d, n) {
			cite = dash(b.inlines(d))
			skip[d] = true
		}
	}
	body := b.without(skip, n)
	if len(body) == 0 && len(cite) == 0 {
		return
	}
	names := words(n)
	if n.Parent != nil && n.Parent.Data == "figure" {
		names = append(names, words(n.Parent)...)
	}
	if slices.Contains(names, "pullquote") || slices.Contains(names, "pull") || n.Data == "aside" {
		if text, ok := oneLine(body); ok {
			b.add(&article.PullQuote{Text: text, Cite: cite, Meta: b.meta(n)}, n)
			return
		}
	}
	b.add(&article.Quote{Body: body, Cite: cite, URL: b.link(attr(n, "cite")), Meta: b.meta(n)}, n)
}

// last reports whether nothing of the text within root comes after d.
func last(d, root *html.Node) bool {
	for n := d; n != root && n != nil; n = n.Parent {
		for s := n.NextSibling; s != nil; s = s.NextSibling {
			if textOf(s) != "" {
				return false
			}
		}
	}
	return true
}

// dash takes the dash away that leads a name.
func dash(t article.Inlines) article.Inlines {
	if len(t) > 0 {
		if first, ok := t[0].(*article.Text); ok {
			if first.Value = strings.TrimLeft(first.Value, "—–―- \u00A0"); first.Value == "" {
				return t[1:]
			}
		}
	}
	return t
}

// oneLine returns the text of blocks that are paragraphs alone.
func oneLine(blocks []article.Block) (article.Inlines, bool) {
	var text article.Inlines
	for _, b := range blocks {
		p, ok := b.(*article.Paragraph)
		if !ok {
			return nil, false
		}
		if len(text) > 0 {
			text = append(text, &article.Break{})
		}
		text = append(text, p.Text...)
	}
	return text, len(text) > 0
}
