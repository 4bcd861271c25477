package sanitize

import (
	"iter"
	"sync"

	"golang.org/x/net/html"
)

// A node is an element or a text of the parser's tree, with what is known of it and of all below it. The nodes of a
// page lie side by side, in the order in which they stand, so that a walk is a walk through memory.
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

// A tree holds the nodes of a page in slabs, in the order of the text; the first is the page.
type tree struct {
	slabs [][]node
	size  int // about how many nodes there will be
	// The page's own sheets hide most of it, and were not believed.
	revealed bool
}

// next returns a new node. Those that it has returned stay where they are.
func (t *tree) next() *node {
	last := len(t.slabs) - 1
	if last < 0 || len(t.slabs[last]) == cap(t.slabs[last]) {
		t.slabs = append(t.slabs, newSlab(t.size))
		last++
	}
	s := &t.slabs[last]
	*s = (*s)[:len(*s)+1]
	return &(*s)[len(*s)-1]
}

// slabSize is the length of the slabs that pages leave to each other; what is short gets one that fits.
const slabSize = 1024

// spare are slabs that earlier pages have left behind. They hold nothing.
var spare sync.Pool

func newSlab(size int) []node {
	if size < slabSize/4 {
		return make([]node, 0, max(size, 16))
	}
	if s, ok := spare.Get().(*[]node); ok {
		return *s
	}
	return make([]node, 0, slabSize)
}

// release leaves the slabs to the next page. Nobody may hold a node of them any more.
func (t *tree) release() {
	for _, s := range t.slabs {
		if cap(s) == slabSize {
			clear(s)
			s = s[:0]
			spare.Put(&s)
		}
	}
	t.slabs = nil
}

func (t *tree) root() *node { return &t.slabs[0][0] }

// all goes through the nodes in the order of the text.
func (t *tree) all() iter.Seq[*node] {
	return func(yield func(*node) bool) {
		for _, s := range t.slabs {
			for i := range s {
				if !yield(&s[i]) {
					return
				}
			}
		}
	}
}

// backward goes through the nodes from the last: each one comes after all that is below it.
func (t *tree) backward() iter.Seq[*node] {
	return func(yield func(*node) bool) {
		for k := len(t.slabs) - 1; k >= 0; k-- {
			for i := len(t.slabs[k]) - 1; i >= 0; i-- {
				if !yield(&t.slabs[k][i]) {
					return
				}
			}
		}
	}
}

// An attribute of an element.
type attribute struct{ key, value string }

// grow returns the parser's tree as nodes of one slab, without comments and what drawings hold.
func grow(root *html.Node) tree {
	var attrs slab[attribute]
	count := 1
	for range root.Descendants() {
		count++
	}
	nodes := tree{size: count}
	parent := (*node)(nil)
	for n := root; n != nil; {
		var made *node
		switch n.Type {
		case html.TextNode:
			made = nodes.next()
			made.data, made.trait = n.Data, textual
		case html.ElementNode, html.DocumentNode:
			made = nodes.next()
			made.data, made.trait = n.Data, traitOf(n.Data)
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

// below goes through what a reader may see below n, in the order in which it stands.
func (n *node) below() iter.Seq[*node] {
	return func(yield func(*node) bool) {
		for d := n.first; d != nil; {
			if !d.facts.hidden && !yield(d) {
				return
			}
			if d.first != nil && !d.facts.hidden {
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
