package sanitize

import "strings"

// chrome reports whether an element without telling names is the page's and not the article's: a header or footer of
// the whole page, a set of links.
func (b *builder) chrome(n *node, f facts) bool {
	switch n.data {
	case "header", "footer", "aside":
		return !within(n, "article", "main") && (b.main == nil || !b.inside) && f.text < 1500
	case "form":
		return f.form && f.text < 1500
	case "ul", "ol", "div", "section":
		if b.main != nil && b.inside && b.amid(n) {
			return false // a list of links is a part of the text here
		}
		return f.links >= 3 && f.linked*10 >= f.text*9 && f.text/f.links < 60 && (n.data != "div" || !n.facts.heading)
	}
	return false
}

// proseNamed reports whether an element is text, or a film or a post, whatever a word in its class says.
func (b *builder) proseNamed(n *node, z zone) bool {
	f := &n.facts
	if z.furniture() && f.media > 0 && f.text < 300 {
		return true
	}
	prose := f.linked*3 < f.text && !f.form
	switch n.data {
	case "p", "blockquote", "pre", "table", "figure":
		return prose && f.text >= 20 && (z.furniture() || z == comments)
	}
	switch z {
	case share, listen, more, advert:
		return prose && f.text >= 80 && (b.main == nil || b.inside)
	}
	return false
}

// amid reports whether an element stands between others that hold text, or after a line that announces it.
func (b *builder) amid(n *node) bool {
	before, after := n.prev, n.next
	for before != nil && before.facts.text == 0 {
		before = before.prev
	}
	for after != nil && after.facts.text == 0 {
		after = after.next
	}
	if before == nil || before.facts.linked*2 > before.facts.text {
		return false
	}
	return after != nil && after.facts.text > 20 || strings.HasSuffix(strings.TrimSpace(rawOf(before)), ":")
}

func within(n *node, names ...string) bool {
	for p := n.parent; p != nil; p = p.parent {
		for _, name := range names {
			if p.data == name {
				return true
			}
		}
	}
	return false
}
