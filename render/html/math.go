package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
)

// math appends a formula: its tree where there is one, else its TeX as code, else how it is said.
func (s *setter) math(dst []byte, tex string, tree *article.MathElement, spoken string, m *article.Meta, block bool) []byte {
	if tree != nil {
		dst = s.open(dst, "math", "", m)
		if block {
			dst = append(dst, ` display="block"`...)
		}
		if spoken != "" {
			dst = markup.AppendAttr(dst, "aria-label", spoken)
		}
		dst = append(dst, '>')
		dst = mathElement(dst, tree)
		return append(dst, "</math>"...)
	}
	switch {
	case tex != "":
		if spoken != "" {
			dst = s.open(dst, "span", "", m)
			dst = append(dst, ` role="math"`...)
			dst = markup.AppendAttr(dst, "aria-label", spoken)
			dst = append(dst, `><code class="sf-tex">`...)
			dst = markup.AppendText(dst, tex)
			return append(dst, "</code></span>"...)
		}
		dst = s.open(dst, "code", "sf-tex", m)
		dst = append(dst, '>')
		dst = markup.AppendText(dst, tex)
		return append(dst, "</code>"...)
	case spoken != "":
		return s.wrap(dst, "span", article.Inlines{&article.Text{Value: spoken}}, m)
	}
	return dst
}

// mathElement appends an element of MathML Core; of any other, what is in it.
func mathElement(dst []byte, e *article.MathElement) []byte {
	name := coreMath(e.Name)
	if name == "" || name == "math" {
		return mathInside(dst, e, false)
	}
	dst = append(dst, '<')
	dst = append(dst, name...)
	for i := range e.Attrs {
		a := &e.Attrs[i]
		if n := coreAttr(a.Name); n != "" && plainValue(a.Value) && !repeated(e.Attrs[:i], a.Name) {
			dst = markup.AppendAttr(dst, n, a.Value)
		}
	}
	dst = append(dst, '>')
	dst = mathInside(dst, e, token(name))
	return shut(dst, name)
}

// mathInside appends what is in an element. Text stands in a token alone.
func mathInside(dst []byte, e *article.MathElement, token bool) []byte {
	if len(e.Children) == 0 || token {
		if token || e.Text == "" {
			return markup.AppendText(dst, e.Text)
		}
		dst = append(dst, "<mtext>"...)
		dst = markup.AppendText(dst, e.Text)
		return append(dst, "</mtext>"...)
	}
	for i := range e.Children {
		dst = mathElement(dst, &e.Children[i])
	}
	return dst
}

func token(name string) bool {
	switch name {
	case "mi", "mn", "mo", "ms", "mtext":
		return true
	}
	return false
}

func repeated(before []article.MathAttr, name string) bool {
	for i := range before {
		if before[i].Name == name {
			return true
		}
	}
	return false
}

// coreMath returns the name of an element of MathML Core that cannot carry other markup, or "".
// Left out are semantics, annotation and annotation-xml, which can, and maction, which acts.
func coreMath(name string) string {
	switch name {
	case "math", "mrow", "mi", "mn", "mo", "ms", "mspace", "mtext", "mfrac", "msqrt", "mroot", "mstyle", "merror",
		"mpadded", "mphantom", "msub", "msup", "msubsup", "munder", "mover", "munderover", "mmultiscripts",
		"mprescripts", "mtable", "mtr", "mtd":
		return name
	}
	return ""
}

// coreAttr returns the name of an attribute that neither acts nor styles nor leads anywhere, or "".
func coreAttr(name string) string {
	switch name {
	case "mathvariant", "displaystyle", "scriptlevel", "linethickness", "form", "fence", "separator", "stretchy",
		"symmetric", "largeop", "movablelimits", "accent", "accentunder", "lspace", "rspace", "minsize", "maxsize",
		"width", "height", "depth", "voffset", "columnspan", "rowspan", "dir":
		return name
	}
	return ""
}

// plainValue reports whether a value is made of what lengths, numbers and keywords are made of.
func plainValue(v string) bool {
	if len(v) > 64 {
		return false
	}
	for i := 0; i < len(v); i++ {
		switch c := v[i]; {
		case 'a' <= c|0x20 && c|0x20 <= 'z', '0' <= c && c <= '9', c == '.', c == '-', c == '+', c == '%', c == ' ':
		default:
			return false
		}
	}
	return true
}
