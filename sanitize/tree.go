package sanitize

import (
	"iter"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// A node is an element or a text of the parser's tree, with what is known of it and of all below it. The nodes of a
// page lie in one slab, in the order in which they stand, so that a walk is a walk through memory.
type node struct {
	data  string // the name of an element, or a text
	attrs []html.Attribute
	trait trait
	skip  bool // it has been read already
	facts facts

	parent, first, last, prev, next *node
}

// A trait is what the name of an element says of it.
type trait uint16

const (
	textual trait = 1 << iota // no element, but text
	breaks                    // it stands on lines of its own
	holds                     // a line cannot hold it
	unread                    // it is never read
	unsaid                    // nobody misses it: leaving it out goes unreported
	foreign                   // it is SVG or MathML
	unknown                   // HTML does not have it
)

var traits = func() map[atom.Atom]trait {
	m := make(map[atom.Atom]trait)
	is := func(t trait, names string) {
		for name := range strings.FieldsSeq(names) {
			m[atom.Lookup([]byte(name))] |= t
		}
	}
	is(breaks|holds, `address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
		h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`)
	is(holds, "iframe img video audio")
	is(unread, `script style template head title meta link base object embed applet svg textarea select button input
		noembed noframes noscript frame frameset param source track area map canvas datalist option progress meter`)
	is(unsaid, "head title meta link base source track param")
	delete(m, 0) // of a name that package atom does not know
	return m
}()

// The same for elements that package atom does not know.
func traitOf(name string) trait {
	switch name {
	case "amp-img", "amp-video", "amp-audio":
		return holds
	case "search", "hgroup":
		return breaks | holds
	case "portal", "amp-analytics", "amp-ad", "amp-pixel", "amp-auto-ads":
		return unread
	}
	if strings.Contains(name, "-") && !strings.HasPrefix(name, "amp-") {
		return unknown
	}
	return 0
}

func (n *node) element() bool       { return n.trait&textual == 0 }
func (n *node) is(name string) bool { return n.data == name && n.trait&textual == 0 }

// grow returns the tree as nodes of one slab, without comments.
func grow(root *html.Node) []node {
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
			nodes = append(nodes, node{data: n.Data, attrs: n.Attr})
			made = &nodes[len(nodes)-1]
			if made.trait = traits[n.DataAtom]; n.DataAtom == 0 {
				made.trait = traitOf(n.Data)
			}
			if n.Namespace != "" {
				made.trait |= foreign
			}
		}
		if made != nil && parent != nil {
			made.parent, made.prev = parent, parent.last
			if parent.last == nil {
				parent.first = made
			} else {
				parent.last.next = made
			}
			parent.last = made
		}
		if n.FirstChild != nil && made != nil {
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
		if n.attrs[i].Key == name && n.attrs[i].Namespace == "" {
			return n.attrs[i].Val
		}
	}
	return ""
}

// has reports whether an element has an attribute, of whatever value.
func has(n *node, name string) bool {
	for i := range n.attrs {
		if n.attrs[i].Key == name {
			return true
		}
	}
	return false
}
