package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// The elements and attributes of presentation MathML that come in.
var (
	mathElements = set(`math mi mn mo ms mtext mspace mrow mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup
		munder mover munderover mmultiscripts mprescripts none mtable mtr mtd`)
	mathAttrs = set("mathvariant displaystyle scriptlevel stretchy fence separator lspace rspace width height depth columnalign columnspan rowspan accent accentunder linethickness dir form symmetric largeop movablelimits minsize maxsize voffset")
)

// formula returns the formula that a hidden element holds for those who do not see the picture of it, or nil.
func (n *node) formula() *node {
	if strings.EqualFold(attr(n, "aria-hidden"), "true") || !hasMath(n) || !n.shown() {
		return nil
	}
	for d := range n.below() {
		if d.data == "math" && d.element() && d.facts.text == n.facts.text {
			return d
		}
	}
	return nil
}

// setApart reports whether a formula stands on a line of its own.
func setApart(n *node) bool { return n.is("math") && strings.EqualFold(attr(n, "display"), "block") }

// shown reports whether a picture beside a formula shows it.
func (n *node) shown() bool {
	for _, s := range [...]*node{n.prev, n.next} {
		if s != nil && s.element() && (s.data == "img" || s.facts.images > 0) {
			return true
		}
	}
	return false
}

// scripted builds a formula from the script in which MathJax finds it; nil for any other script.
func scripted(n *node) *article.Math {
	if n.data != "script" || !strings.HasPrefix(strings.ToLower(attr(n, "type")), "math/tex") {
		return nil
	}
	if tex := strings.TrimSpace(exact(rawOf(n))); tex != "" {
		return &article.Math{TeX: tex}
	}
	return nil
}

// mathOf builds a formula from a math element; nil where it says nothing.
func mathOf(n *node) *article.Math {
	m := &article.Math{}
	for d := range n.below() {
		if d.data == "annotation" && strings.Contains(strings.ToLower(attr(d, "encoding")), "tex") {
			m.TeX = strings.TrimSpace(exact(rawOf(d)))
		}
	}
	if alt := strings.TrimSpace(exact(attr(n, "alttext"))); m.TeX == "" {
		m.TeX = alt
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
	switch n.data {
	case "mi", "mn", "mo", "ms", "mtext":
		e.Text = strings.TrimSpace(exact(rawOf(n)))
		return e
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
