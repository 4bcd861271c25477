package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// The elements and attributes of presentation MathML that come in.
var (
	mathElements = set(`math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup
		munder mover munderover mmultiscripts mprescripts none mtable mtr mtd`)
	mathAttrs = set("mathvariant displaystyle scriptlevel stretchy fence separator lspace rspace width height depth columnalign columnspan rowspan accent accentunder linethickness dir")
)

// mathOf builds a formula from a math element; nil where it says nothing.
func mathOf(n *node) *article.Math {
	m := &article.Math{}
	for d := range n.below() {
		if d.data == "annotation" && strings.Contains(strings.ToLower(attr(d, "encoding")), "tex") {
			m.TeX = strings.TrimSpace(exact(rawOf(d)))
		}
	}
	tree := mathElement(n, 0)
	if tree != nil && len(tree.Children) > 0 {
		m.MathML = tree
	}
	if m.MathML == nil && m.TeX == "" {
		return nil
	}
	return m
}

func mathElement(n *node, depth int) *article.MathElement {
	if depth > 60 || n.data == "annotation" || n.data == "annotation-xml" {
		return nil
	}
	e := &article.MathElement{Name: n.data}
	if !mathElements[n.data] {
		e.Name = "mrow" // semantics, maction and their like
	}
	for _, a := range n.attrs {
		if mathAttrs[a.key] && len(a.value) < 100 {
			e.Attrs = append(e.Attrs, article.MathAttr{Name: a.key, Value: exact(a.value)})
		}
	}
	for c := n.first; c != nil; c = c.next {
		if !c.element() {
			e.Text += strings.TrimSpace(exact(c.data))
		} else if child := mathElement(c, depth+1); child != nil {
			e.Children = append(e.Children, *child)
		}
	}
	if len(e.Children) > 0 {
		e.Text = ""
	}
	return e
}
