package sanitize

import (
	"golang.org/x/net/html"
	"iter"
)

// A node is an element or a text of the parser's tree, with what is known of it and of all below it. The nodes of a
// page lie in one slab, in the order in which they stand, so that a walk is a walk through memory.
type node struct {
	data  string // the name of an element, or a text
	attrs []attribute
	trait trait
	skip  bool // it has been read already
	facts facts

	parent, first, last, prev, next *node
}

func (n *node) element() bool       { return n.trait&textual == 0 }
func (n *node) is(name string) bool { return n.data == name && n.trait&textual == 0 }

// An attribute of an element.
type attribute struct{ key, value string }

// grow returns the parser's tree as nodes of one slab, without comments and what drawings hold.
func grow(root *html.Node) []node {
	var attrs slab[attribute]
	count := 0
	for n := root; n != nil; n = after(n, root) {
		count++
	}
	nodes := make([]node, 0, count)
	parent := (*node)(nil)
	for n := root; n != nil; {
		var made *node
		switch n.Type {
		case html.TextNode:
			nodes = append(nodes, node{data: n.Data, trait: textual})
			made = &nodes[len(nodes)-1]
		case html.ElementNode, html.DocumentNode:
			nodes = append(nodes, node{data: n.Data, trait: traitOf(n.Data)})
			made = &nodes[len(nodes)-1]
			if n.Namespace != "" {
				made.trait |= foreign
			}
			made.attrs = attrs.room(len(n.Attr))
			for _, a := range n.Attr {
				if a.Namespace == "" {
					made.attrs = append(made.attrs, attribute{a.Key, a.Val})
				}
			}
		}
		if made != nil && parent != nil {
			parent.adopt(made)
		}
		if n.FirstChild != nil && made != nil && (n.Data != "svg" || n.Namespace == "") {
			n, parent = n.FirstChild, made
			continue
		}
		for n != root && n.NextSibling == nil {
			n, parent = n.Parent, parent.parent
		}
		if n == root {
			break
		}
		n = n.NextSibling
	}
	return nodes
}

// adopt makes c the last node within n.
func (n *node) adopt(c *node) {
	c.parent, c.prev = n, n.last
	if n.last == nil {
		n.first = c
	} else {
		n.last.next = c
	}
	n.last = c
}

// after returns the node that follows in the order of the text.
func after(n, root *html.Node) *html.Node {
	if n.FirstChild != nil {
		return n.FirstChild
	}
	for n != root && n.NextSibling == nil {
		n = n.Parent
	}
	if n == root {
		return nil
	}
	return n.NextSibling
}

// below goes through all nodes below n, in the order in which they stand.
func (n *node) below() iter.Seq[*node] {
	return func(yield func(*node) bool) {
		for d := n.first; d != nil; {
			if !yield(d) {
				return
			}
			if d.first != nil {
				d = d.first
				continue
			}
			for d != n && d.next == nil {
				d = d.parent
			}
			if d == n {
				return
			}
			d = d.next
		}
	}
}

// attr returns the value of an attribute, or "".
func attr(n *node, name string) string {
	for i := range n.attrs {
		if n.attrs[i].key == name {
			return n.attrs[i].value
		}
	}
	return ""
}

// has reports whether an element has an attribute, of whatever value.
func has(n *node, name string) bool {
	for i := range n.attrs {
		if n.attrs[i].key == name {
			return true
		}
	}
	return false
}
