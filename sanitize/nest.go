package sanitize

import "strings"

// maxOpen is the depth at which nest leaves the markup to the full parser.
const maxOpen = 200

// nest reads markup whose tags nest as they should, which most markup does: it makes the tree that HTML's rules
// make, in one pass and without the parser's own tree in between. Where a rule beyond plain nesting would apply (a mark
// that is not closed where it was opened, text between the rows of a table, a second link within a link), it gives
// up and reports false: the markup is for the full parser then. A test holds every tree of it against the parser's.
func nest(markup string) ([]node, bool) {
	if strings.ContainsAny(markup, "\x00\r") {
		return nil, false
	}
	tags := strings.Count(markup, "<")
	most := tags - strings.Count(markup, "</") // elements
	most += tags - strings.Count(markup, "><") // texts between tags
	most += 3*strings.Count(markup, "<t") + 8  // what tables and pages leave out
	n := &nester{scanner: scanner{src: markup}, nodes: make([]node, 1, most)}
	n.stack = append(n.stack, &n.nodes[0])
	ok := n.read()
	return n.nodes, ok
}

// A place is how far the parser has come in the frame that every page has.
type place uint8

const (
	beforeHTML place = iota
	beforeHead
	inHead
	afterHead
	inBody
	afterBody
)

type nester struct {
	scanner
	nodes []node
	stack []*node
	full  bool // the slab, which may not move
	place place
	ps    int // open paragraphs
	links int
	forms int
}

func (n *nester) top() *node { return n.stack[len(n.stack)-1] }

func (n *nester) add(data string, t trait, attrs []attribute) *node {
	if n.full = n.full || len(n.nodes) == cap(n.nodes); n.full {
		return new(node)
	}
	n.nodes = append(n.nodes, node{data: data, trait: t, attrs: attrs})
	made := &n.nodes[len(n.nodes)-1]
	n.top().adopt(made)
	return made
}

func (n *nester) push(data string, t trait, attrs []attribute) {
	n.stack = append(n.stack, n.add(data, t, attrs))
	switch data {
	case "p":
		n.ps++
	case "a":
		n.links++
	case "form", "button":
		n.forms++
	}
}

func (n *nester) pop() {
	switch n.top().data {
	case "p":
		n.ps--
	case "a":
		n.links--
	case "form", "button":
		n.forms--
	}
	n.stack = n.stack[:len(n.stack)-1]
}

// popImplied ends what needs no end tag, but for elements of the name.
func (n *nester) popImplied(but string) {
	for n.top().trait&implied != 0 && n.top().data != but {
		n.pop()
	}
}

func (n *nester) read() bool {
	for {
		if n.full || len(n.stack) > maxOpen {
			return false
		}
		switch n.next() {
		case eof:
			n.to(inBody)
			return !n.full
		case characters:
			if !n.text() {
				return false
			}
		case opening:
			if !n.start() {
				return false
			}
		case closing:
			if !n.end() {
				return false
			}
		case failure:
			return false
		}
	}
}

// to goes on to a later place, and opens what a page leaves out on the way there.
func (n *nester) to(p place) {
	for n.place < p {
		switch n.place {
		case beforeHTML:
			n.push("html", traits["html"], nil)
		case beforeHead:
			n.push("head", traits["head"], nil)
		case inHead:
			n.pop()
		case afterHead:
			n.push("body", traits["body"], nil)
		}
		n.place++
	}
}

const white = " \t\r\n\f"

func (n *nester) text() bool {
	s := n.value
	if n.place < inBody {
		rest := strings.TrimLeft(s, white)
		if n.place > beforeHead && len(rest) < len(s) {
			n.add(s[:len(s)-len(rest)], textual, nil)
		}
		if s = rest; s == "" {
			return true
		}
		n.to(inBody)
	}
	top := n.top()
	switch {
	case n.place == afterBody || tableParts[top.data]:
		if strings.Trim(s, white) != "" {
			return false
		}
	case top.data == "pre" && top.first == nil:
		if s[0] == '\r' {
			return false
		}
		if s = strings.TrimPrefix(s, "\n"); s == "" {
			return true
		}
	}
	n.add(s, textual, nil)
	return true
}

// tableParts are the elements between whose parts no text can stand.
var tableParts = set("table tbody thead tfoot tr colgroup")
