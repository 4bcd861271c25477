package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// wrapped returns a text with the marks that stand around its block.
func (b *builder) wrapped(text article.Inlines) article.Inlines {
	for i := len(b.around) - 1; i >= 0 && len(text) > 0; i-- {
		if n := b.around[i]; n.data != "a" || !linksOf(text) {
			text = b.runs.keep(b.mark(nil, n, text))
		}
	}
	return text
}

// linksOf reports whether a text holds a link, which cannot hold another.
func linksOf(text article.Inlines) bool {
	for _, n := range article.All(&article.Article{Headline: text}) {
		if _, ok := n.(*article.Link); ok {
			return true
		}
	}
	return false
}

// leads returns where the link around a picture leads, or "".
func (b *builder) leads(n *node) string {
	for p := n.parent; p != nil; p = p.parent {
		if p.is("a") {
			return b.href(p)
		}
	}
	return ""
}

// ownLine reports whether an element that stands within a line has a line of its own by its style.
func ownLine(n *node) bool {
	if n.trait&breaks != 0 || len(n.attrs) == 0 {
		return false
	}
	style := attr(n, "style")
	if !strings.Contains(style, "display") || len(style) > maxStyle {
		return false
	}
	switch l := lookOf(style); l.display {
	case "block", "flex", "grid", "table", "list-item":
		return n.facts.text > 0
	}
	return false
}

// href returns the address that a link leads to: within the page only where there is something to lead to.
func (b *builder) href(n *node) string {
	if strings.TrimSpace(attr(n, "href")) == "#" {
		return "" // a button
	}
	if id := target(n); id != "" {
		switch {
		case b.anchors[id] > absent:
			return "#" + id
		case b.base == "":
			b.report.add(Removed, CodeURL, "a", attr(n, "href"))
			return ""
		}
	}
	return b.led(b.link(attr(n, "href")))
}

// led asks the host where a link leads.
func (b *builder) led(address string) string {
	if b.door.Link == nil || address == "" {
		return address
	}
	other := b.door.Link(address)
	if other == address {
		return address
	}
	safe, _ := gate.URL(other, gate.Link)
	if safe == "" {
		b.report.add(Removed, CodeURL, "a", address)
	}
	return safe
}
