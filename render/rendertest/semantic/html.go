package semantic

import (
	"bytes"
	"slices"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"github.com/standfirst/standfirst/render/rendertest"
)

// HTML returns the format of HTML: a page, or a fragment as it stands in a body. Its Markup is the elements and
// attributes, and what is left open or closed twice; its Text, what a reader of the page sees or is read, alternative texts included, as far as the attribute
// hidden and the element's own style tell.
func HTML() *rendertest.Format {
	return &rendertest.Format{
		Diff: func(golden, now []byte) string { return difference(htmlTree(golden).lines(), htmlTree(now).lines()) },
		Text: func(output []byte) string {
			var b strings.Builder
			htmlTree(output).read(&b)
			return b.String()
		},
		Markup: func(output []byte) []string { return htmlTree(output).markup(unbalanced(output)) },
	}
}

// htmlTree reads as a browser does: there is no HTML that it cannot read.
func htmlTree(data []byte) *element {
	root := new(element)
	start := bytes.ToLower(bytes.TrimSpace(data))
	if bytes.HasPrefix(start, []byte("<!doctype")) || bytes.HasPrefix(start, []byte("<html")) {
		doc, err := html.Parse(bytes.NewReader(data))
		if err != nil {
			return root // a reader that does not fail has none
		}
		for n := range doc.ChildNodes() {
			root.take(n)
		}
	} else {
		body := &html.Node{Type: html.ElementNode, Data: "body", DataAtom: atom.Body}
		nodes, err := html.ParseFragment(bytes.NewReader(data), body)
		if err != nil {
			return root
		}
		for _, n := range nodes {
			root.take(n)
		}
	}
	root.trim()
	return root
}

func (e *element) take(n *html.Node) {
	switch n.Type {
	case html.TextNode:
		e.say(n.Data)
	case html.DoctypeNode:
		e.add(&element{name: "!doctype " + n.Data})
	case html.ElementNode:
		c := &element{name: n.Data, keep: e.keep || slices.Contains([]string{"pre", "textarea", "script", "style"}, n.Data)}
		for _, a := range n.Attr {
			key, value := a.Key, a.Val
			if a.Namespace != "" {
				key = a.Namespace + ":" + key
			}
			if key == "class" {
				classes := strings.Fields(value)
				slices.Sort(classes)
				value = strings.Join(slices.Compact(classes), " ")
			}
			c.attrs = append(c.attrs, attr{key, value})
		}
		slices.SortFunc(c.attrs, func(a, b attr) int { return strings.Compare(a.name, b.name) })
		for child := range n.ChildNodes() {
			c.take(child)
		}
		e.add(c)
	}
}

// within are the elements that stand within a line. The spaces around all others do not count.
var within = strings.Fields(`a abbr audio b bdi bdo br button cite code data del dfn em i iframe img input ins kbd label
	math mark meter noscript object output picture progress q rb rp rt ruby s samp select small span strong sub sup svg textarea time u var video wbr`)

func (e *element) block() bool { return e.name != "" && !slices.Contains(within, e.name) }

// trim makes a run of spaces one, and drops it at the edges of blocks.
func (e *element) trim() {
	outer := e.block() || e.name == ""
	for i, c := range e.children {
		if c.name != "" {
			c.trim()
			continue
		}
		if e.keep {
			continue
		}
		s := spaced(c.said)
		if i == 0 && outer || i > 0 && (e.children[i-1].block() || e.children[i-1].name == "br") {
			s = strings.TrimPrefix(s, " ")
		}
		if i == len(e.children)-1 && outer || i < len(e.children)-1 && (e.children[i+1].block() || e.children[i+1].name == "br") {
			s = strings.TrimSuffix(s, " ")
		}
		c.said = s
	}
}

// spaced makes each run of HTML's spaces one space. A no-break space is none of them.
func spaced(s string) string {
	var b strings.Builder
	gap := false
	for i := range len(s) {
		switch s[i] {
		case ' ', '\t', '\n', '\r', '\f':
			gap = true
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteByte(s[i])
	}
	if gap {
		b.WriteByte(' ')
	}
	return b.String()
}

// read writes what is seen: a block on a line of its own.
func (e *element) read(b *strings.Builder) {
	switch e.name {
	case "head", "script", "style", "template":
		return
	}
	if e.hidden() {
		return
	}
	b.WriteString(e.said)
	for _, a := range e.attrs {
		if a.name == "alt" || a.name == "aria-label" {
			b.WriteString(a.value + " ")
		}
	}
	for _, c := range e.children {
		c.read(b)
	}
	if e.block() || e.name == "br" {
		b.WriteByte('\n')
	}
}

// hidden reports whether an element is shown to nobody: by its attribute or by its own style.
func (e *element) hidden() bool {
	for _, a := range e.attrs {
		switch a.name {
		case "hidden":
			return true
		case "style":
			style := strings.ToLower(strings.Join(strings.Fields(a.value), ""))
			if strings.Contains(style, "display:none") || strings.Contains(style, "visibility:hidden") {
				return true
			}
		}
	}
	return false
}
