package epub

import (
	"regexp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
)

// math appends a formula: its tree where there is one, else its TeX, else how it is said.
func (s *setter) math(dst []byte, tex string, tree *article.MathElement, spoken string, m *article.Meta, block bool) []byte {
	said := spoken
	if said == "" {
		said = tex
	}
	switch {
	case tree != nil:
		s.mathml = true
		if m != nil { // which HTML's attributes say, and MathML has none of
			dst = s.open(dst, "span", "", m)
			dst = append(dst, '>')
			dst = s.math(dst, tex, tree, spoken, nil, block)
			return append(dst, "</span>"...)
		}
		dst = append(dst, `<math xmlns="http://www.w3.org/1998/Math/MathML"`...)
		if block {
			dst = append(dst, ` display="block"`...)
		}
		if said != "" {
			dst = markup.AppendAttr(dst, "alttext", said)
		}
		dst = append(dst, '>')
		dst = mathElement(dst, tree, "mrow")
		return append(dst, "</math>"...)
	case tex != "":
		dst = s.open(dst, "code", "tex", m)
		if spoken != "" {
			dst = markup.AppendAttr(dst, "title", spoken)
		}
		dst = append(dst, '>')
		dst = markup.AppendText(dst, tex)
		return append(dst, "</code>"...)
	case spoken != "":
		return s.wrap(dst, "span", article.Plain(spoken), m)
	}
	return dst
}

// A mathRule says what an element of MathML may have in it and on it.
type mathRule struct {
	arity int // how many children: anyNumber, text alone, or a count
	in    string
	attrs map[string]*regexp.Regexp
}

const (
	anyNumber = -1
	textAlone = -2
)

var (
	flag    = regexp.MustCompile(`^(true|false)$`)
	length  = regexp.MustCompile(`^-?(\d+(\.\d*)?|\.\d+)(em|ex|px|in|cm|mm|pt|pc|%)$`)
	count   = regexp.MustCompile(`^[1-9]\d{0,2}$`)
	level   = regexp.MustCompile(`^[+-]?\d{1,2}$`)
	form    = regexp.MustCompile(`^(prefix|infix|postfix)$`)
	way     = regexp.MustCompile(`^(ltr|rtl)$`)
	variant = regexp.MustCompile(`^(normal|bold|italic|bold-italic|double-struck|bold-fraktur|script|bold-script|fraktur|sans-serif|` +
		`bold-sans-serif|sans-serif-italic|sans-serif-bold-italic|monospace|initial|tailed|looped|stretched)$`)
)

type attrs = map[string]*regexp.Regexp

// The elements of MathML Core that cannot carry other markup, with the attributes that neither act nor style.
var mathRules = func() map[string]*mathRule {
	token := attrs{"mathvariant": variant, "dir": way}
	operator := attrs{"mathvariant": variant, "dir": way, "form": form, "fence": flag, "separator": flag, "stretchy": flag,
		"symmetric": flag, "largeop": flag, "movablelimits": flag, "accent": flag, "lspace": length, "rspace": length,
		"minsize": length, "maxsize": length}
	return map[string]*mathRule{
		"mi": {textAlone, "", token}, "mn": {textAlone, "", token}, "ms": {textAlone, "", token}, "mtext": {textAlone, "", token},
		"mo":       {textAlone, "", operator},
		"mspace":   {0, "", attrs{"width": length, "height": length, "depth": length}},
		"mrow":     {anyNumber, "", attrs{"dir": way}},
		"merror":   {anyNumber, "", nil},
		"mphantom": {anyNumber, "", nil},
		"msqrt":    {anyNumber, "", nil},
		"mstyle":   {anyNumber, "", attrs{"displaystyle": flag, "scriptlevel": level, "mathvariant": variant, "dir": way}},
		"mpadded":  {anyNumber, "", attrs{"width": length, "height": length, "depth": length, "lspace": length, "voffset": length}},
		"mfrac":    {2, "", attrs{"linethickness": length}},
		"mroot":    {2, "", nil}, "msub": {2, "", nil}, "msup": {2, "", nil}, "msubsup": {3, "", nil},
		"munder":     {2, "", attrs{"accentunder": flag}},
		"mover":      {2, "", attrs{"accent": flag}},
		"munderover": {3, "", attrs{"accent": flag, "accentunder": flag}},
		"mtable":     {anyNumber, "", attrs{"displaystyle": flag}},
		"mtr":        {anyNumber, "mtable", nil},
		"mtd":        {anyNumber, "mtr", attrs{"columnspan": count, "rowspan": count}},
	}
}()

// mathChild says which elements an element has alone.
var mathChild = map[string]string{"mtable": "mtr", "mtr": "mtd"}

// mathElement appends an element that stands in another. One that is none, stands in a wrong place or has too much or too
// little in it becomes a row of what is in it.
func mathElement(dst []byte, e *article.MathElement, parent string) []byte {
	r, want := mathRules[e.Name], mathChild[parent]
	if e.Name == "mmultiscripts" && want == "" && scripts(e) {
		return multiscripts(dst, e)
	}
	switch {
	case r == nil, r.in != "" && r.in != parent, want != "" && want != e.Name, r.arity >= 0 && len(e.Children) != r.arity:
		switch want { // a table has rows, and a row cells
		case "mtr":
			dst = mathElement(append(dst, "<mtr><mtd>"...), e, "mrow")
			return append(dst, "</mtd></mtr>"...)
		case "mtd":
			dst = mathElement(append(dst, "<mtd>"...), e, "mrow")
			return append(dst, "</mtd>"...)
		}
		dst = append(dst, "<mrow>"...)
		dst = mathInside(dst, e, "mrow")
		return append(dst, "</mrow>"...)
	}
	dst = append(append(dst, '<'), e.Name...)
	for i := range e.Attrs {
		a := &e.Attrs[i]
		if rule := r.attrs[a.Name]; rule != nil && rule.MatchString(a.Value) && !repeated(e.Attrs[:i], a.Name) {
			dst = markup.AppendAttr(dst, a.Name, a.Value)
		}
	}
	dst = append(dst, '>')
	switch r.arity {
	case textAlone:
		dst = markup.AppendText(dst, mathText(e))
	case 0:
	default:
		dst = mathInside(dst, e, e.Name)
	}
	return shut(dst, e.Name)
}

// mathInside appends what is in an element.
func mathInside(dst []byte, e *article.MathElement, parent string) []byte {
	if len(e.Children) == 0 && e.Text != "" {
		return mathElement(dst, &article.MathElement{Name: "mtext", Text: e.Text}, parent)
	}
	for i := range e.Children {
		dst = mathElement(dst, &e.Children[i], parent)
	}
	return dst
}

// mathText returns the text of an element and of what is in it.
func mathText(e *article.MathElement) string {
	text := e.Text
	for i := range e.Children {
		text += mathText(&e.Children[i])
	}
	return text
}

// scripts reports whether an element has a base and pairs of scripts behind it, and once the mark of those before it.
func scripts(e *article.MathElement) bool {
	n, marks := 0, 0
	for i := range e.Children {
		if e.Children[i].Name == "mprescripts" {
			if marks++; marks > 1 || n%2 == 0 {
				return false
			}
			continue
		}
		n++
	}
	return n%2 == 1
}

func multiscripts(dst []byte, e *article.MathElement) []byte {
	dst = append(dst, "<mmultiscripts>"...)
	for i := range e.Children {
		if e.Children[i].Name == "mprescripts" {
			dst = append(dst, "<mprescripts/>"...)
			continue
		}
		dst = mathElement(dst, &e.Children[i], "mrow")
	}
	return append(dst, "</mmultiscripts>"...)
}

func repeated(before []article.MathAttr, name string) bool {
	for i := range before {
		if before[i].Name == name {
			return true
		}
	}
	return false
}
