package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

func (b *builder) list(n *node) {
	l := &article.List{Ordered: n.data == "ol" && !quillBullets(n)}
	if l.Ordered {
		if start := atoi(attr(n, "start")); start != 1 {
			l.Start = start
		}
	}
	for c := n.first; c != nil; c = c.next {
		if b.dropped(c) {
			continue
		}
		if at := atoi(attr(c, "value")); l.Ordered && at > 0 && len(l.Items) > 0 && at != max(l.Start, 1)+len(l.Items) {
			b.add(l, n) // the numbers go on elsewhere
			l = &article.List{Ordered: true, Start: at}
		} else if l.Ordered && at > 1 && len(l.Items) == 0 {
			l.Start = at
		}
		item := article.Item{Task: task(c)}
		if c.element() && c.data == "li" {
			item.Body = b.sub(c)
			b.name(&item, c)
		} else {
			item.Body = b.stray(c)
		}
		if len(item.Body) == 0 {
			continue
		}
		if item.Meta == nil {
			item.Meta = b.meta(c)
		}
		if p, ok := item.Body[0].(*article.Paragraph); ok {
			item.Text, item.Body = p.Text, item.Body[1:]
			if item.Meta == nil {
				item.Meta = p.Meta
			}
		} else if _, nested := item.Body[0].(*article.List); nested && len(l.Items) > 0 && c.data != "li" {
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

// name gives an item the id of its element.
func (b *builder) name(item *article.Item, n *node) {
	if id := b.anchor(n); id != "" {
		item.Meta = &article.Meta{ID: id}
		if m := b.meta(n); m != nil {
			item.Meta.Lang, item.Meta.Dir = m.Lang, m.Dir
		}
		b.anchors[id] = taken
	}
}

// stray builds what stands in a list without being an item.
func (b *builder) stray(n *node) []article.Block {
	outer := b.open()
	b.node(n)
	return b.shut(outer)
}

// quillBullets reports whether the items of an ordered list say that they have bullets, as the editor Quill writes them.
func quillBullets(n *node) bool {
	for c := n.first; c != nil; c = c.next {
		if c.is("li") {
			kind := attr(c, "data-list")
			return kind != "" && kind != "ordered"
		}
	}
	return false
}

// task returns the state of an item that begins with a check box.
func task(n *node) article.Task {
	if class := attr(n, "class"); hasClass(class, "sf-task") {
		if hasClass(class, "sf-done") {
			return article.TaskDone
		}
		return article.TaskOpen
	}
	switch attr(n, "data-list") {
	case "checked":
		return article.TaskDone
	case "unchecked":
		return article.TaskOpen
	}
	for d := range n.below() {
		if d.trait&textual != 0 && strings.TrimSpace(d.data) != "" {
			break
		}
		switch class := " " + attr(d, "class") + " "; {
		case strings.Contains(class, " checkbox-on "):
			return article.TaskDone
		case strings.Contains(class, " checkbox-off "):
			return article.TaskOpen
		}
		if d.element() && d.data == "input" && strings.EqualFold(attr(d, "type"), "checkbox") {
			d.skip = true
			if has(d, "checked") {
				return article.TaskDone
			}
			return article.TaskOpen
		}
	}
	return article.TaskNone
}

func (b *builder) definitions(n *node) {
	l := &article.DefinitionList{}
	b.define(l, n)
	if len(l.Items) == 0 {
		b.children(n)
		return
	}
	b.add(l, n)
}

// define takes in the terms and what is said of them; what is neither belongs to what was said last.
func (b *builder) define(l *article.DefinitionList, n *node) {
	for c := n.first; c != nil; c = c.next {
		if b.dropped(c) {
			continue
		}
		switch {
		case c.is("dt"):
			l.Items = append(l.Items, article.Definition{Term: b.inlines(c), Meta: b.meta(c)})
		case c.is("div"):
			b.define(l, c)
		default:
			var body []article.Block
			if c.is("dd") {
				body = b.sub(c)
			} else {
				body = b.stray(c)
			}
			if len(body) == 0 {
				continue
			}
			if len(l.Items) == 0 {
				l.Items = append(l.Items, article.Definition{})
			}
			last := &l.Items[len(l.Items)-1]
			last.Body = append(last.Body, body...)
		}
	}
}

// nearest returns the closest element of that name above n, or nil.
func nearest(n *node, name string) *node {
	for p := n.parent; p != nil; p = p.parent {
		if p.element() && p.data == name {
			return p
		}
	}
	return nil
}
