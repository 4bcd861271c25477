package sanitize

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

func (b *builder) list(n *html.Node) {
	l := &article.List{Ordered: n.Data == "ol"}
	if l.Ordered {
		if start := atoi(attr(n, "start")); start != 1 {
			l.Start = start
		}
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if b.dropped(c) {
			continue
		}
		item := article.Item{Task: task(c)}
		if c.Type == html.ElementNode && c.Data == "li" {
			item.Body = b.sub(c)
		} else {
			item.Body = b.stray(c)
		}
		if len(item.Body) == 0 {
			continue
		}
		if p, ok := item.Body[0].(*article.Paragraph); ok {
			item.Text, item.Meta, item.Body = p.Text, p.Meta, item.Body[1:]
		} else if _, nested := item.Body[0].(*article.List); nested && len(l.Items) > 0 && c.Data != "li" {
			// A list directly within a list belongs to the item before it.
			last := &l.Items[len(l.Items)-1]
			last.Body = append(last.Body, item.Body...)
			continue
		}
		l.Items = append(l.Items, item)
	}
	if len(l.Items) > 0 {
		b.add(l, n)
	}
}

// stray builds what stands in a list without being an item.
func (b *builder) stray(n *html.Node) []article.Block {
	c := *b
	c.out, c.line, c.run, c.page = nil, nil, nil, false
	c.node(n)
	return c.blocks()
}

// task returns the state of an item that begins with a check box.
func task(n *html.Node) article.Task {
	for d := range n.Descendants() {
		if d.Type == html.TextNode && strings.TrimSpace(d.Data) != "" {
			break
		}
		if d.Type == html.ElementNode && d.Data == "input" && strings.EqualFold(attr(d, "type"), "checkbox") {
			for _, a := range d.Attr {
				if a.Key == "checked" {
					return article.TaskDone
				}
			}
			return article.TaskOpen
		}
	}
	return article.TaskNone
}

func (b *builder) definitions(n *html.Node) {
	l := &article.DefinitionList{}
	for d := range n.Descendants() {
		if d.Type != html.ElementNode || nearest(d, "dl") != n || b.dropped(d) {
			continue
		}
		switch d.Data {
		case "dt":
			l.Items = append(l.Items, article.Definition{Term: b.inlines(d)})
		case "dd":
			if len(l.Items) == 0 {
				l.Items = append(l.Items, article.Definition{})
			}
			last := &l.Items[len(l.Items)-1]
			last.Body = append(last.Body, b.sub(d)...)
		}
	}
	if len(l.Items) == 0 {
		b.children(n)
		return
	}
	b.add(l, n)
}

// nearest returns the closest element of that name above n, or nil.
func nearest(n *html.Node, name string) *html.Node {
	for p := n.Parent; p != nil; p = p.Parent {
		if p.Type == html.ElementNode && p.Data == name {
			return p
		}
	}
	return nil
}
