package sanitize

import "strings"

// Elements of formulas and drawings whose tags have no effect on those of HTML around them.
var (
	formulas = set(`math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom mfenced menclose msub msup
		msubsup munder mover munderover mmultiscripts mprescripts none mtable mtr mtd mlabeledtr maction semantics annotation`)
	drawings = set("svg g path rect circle ellipse line polyline polygon use defs symbol text tspan title desc stop mask pattern filter")
	// The attributes that have a namespace of their own in a formula; the tree has no place for them.
	namespaced = set("xlink:actuate xlink:arcrole xlink:href xlink:role xlink:show xlink:title xlink:type xml:lang xml:space xmlns:xlink")
)

// foreign takes in a formula whole, and of a drawing only that it is there.
func (n *nester) foreign() bool {
	root, names := n.name, formulas
	if root == "svg" {
		names = drawings
	}
	depth := len(n.stack)
	for what := opening; ; what = n.next() {
		switch what {
		case characters:
			if root == "math" {
				n.add(n.value, textual, nil)
			}
		case opening:
			if !names[n.name] || n.name == root && len(n.stack) > depth || len(n.stack) > maxOpen {
				return false
			}
			switch n.top().data {
			case "mi", "mn", "mo", "ms", "mtext", "annotation", "title", "desc":
				if len(n.stack) > depth {
					return false
				}
			}
			attrs := n.attrs[:0]
			for _, a := range n.attrs {
				if !namespaced[a.key] {
					if strings.Contains(a.key, ":") || a.key == "definitionurl" {
						return false
					}
					attrs = append(attrs, a)
				}
			}
			switch {
			case root == "svg" && len(n.stack) > depth:
				if !n.closed {
					n.stack = append(n.stack, &node{data: n.name})
				}
			case n.closed:
				n.add(n.name, traitOf(n.name)|foreign, attrs)
			default:
				n.push(n.name, traitOf(n.name)|foreign, attrs)
			}
		case closing:
			if n.top().data != n.name {
				return false
			}
			n.pop()
		default:
			return false
		}
		if len(n.stack) == depth {
			return true
		}
	}
}
