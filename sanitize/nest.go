package sanitize

import "strings"

// maxOpen is the depth at which nest leaves the markup to the full parser.
const maxOpen = 200

// nest reads markup whose tags nest as they should, which most markup does: it makes the tree that HTML's rules
// make, in one pass and without the parser's own tree in between. Where a rule beyond plain nesting would apply (a mark
// that is not closed where it was opened, text between the rows of a table, a second link within a link), it gives
// up and reports false: the markup is for the full parser then. A test holds every tree of it against the parser's.
func nest(markup string) (tree, bool) {
	if strings.IndexByte(markup, 0) >= 0 {
		return tree{}, false
	}
	if strings.IndexByte(markup, '\r') >= 0 {
		markup = strings.ReplaceAll(strings.ReplaceAll(markup, "\r\n", "\n"), "\r", "\n")
	}
	n := &nester{scanner: scanner{src: markup}, tree: tree{size: strings.Count(markup, "<") + 8}}
	n.stack = append(n.stack, n.tree.next())
	ok := n.read()
	return n.tree, ok
}

// A stage is how far the parser has come in the frame that every page has.
type stage uint8

const (
	beforeHTML stage = iota
	beforeHead
	inHead
	afterHead
	inBody
	afterBody
)

type nester struct {
	scanner
	tree  tree
	stack []*node
	place stage
	ps    int // open paragraphs
	links int
	forms int // open forms and buttons
}

func (n *nester) top() *node { return n.stack[len(n.stack)-1] }

func (n *nester) add(data string, t trait, attrs []attribute) *node {
	made := n.tree.next()
	made.data, made.trait, made.attrs = data, t, attrs
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

// popTo ends the element at a place in the stack and all within it. It reports false where a formatting element is
// among them: that one would be opened again.
func (n *nester) popTo(i int) bool {
	for k := len(n.stack) - 1; k > i; k-- {
		if n.stack[k].trait&styles != 0 {
			return false
		}
	}
	for len(n.stack) > i {
		n.pop()
	}
	return true
}

// find returns the place of the innermost element of the name that is not behind a fence, or -1.
func (n *nester) find(name string, fence func(*node) bool) int {
	for i := len(n.stack) - 1; i >= 0; i-- {
		switch e := n.stack[i]; {
		case e.data == name:
			return i
		case e.trait&fences != 0 || fence != nil && fence(e):
			return -1
		}
	}
	return -1
}

func isButton(n *node) bool { return n.data == "button" }
func isList(n *node) bool   { return n.data == "ol" || n.data == "ul" }
func isHeading(n *node) bool {
	return len(n.data) == 2 && n.data[0] == 'h' && '1' <= n.data[1] && n.data[1] <= '6'
}

func (n *nester) read() bool {
	for {
		if len(n.stack) > maxOpen {
			return false
		}
		switch n.next() {
		case eof:
			n.to(inBody)
			return true
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
func (n *nester) to(p stage) {
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
	case top.data == "pre" && top.first == nil && !n.passed:
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
