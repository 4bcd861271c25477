package semantic

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/render/rendertest"
)

// XML returns the format of XML: a document, or elements in a row. Its Markup is the elements and attributes; its Text,
// what stands between tags.
func XML() *rendertest.Format {
	return &rendertest.Format{
		Diff: func(golden, now []byte) string {
			a, err := xmlTree(golden)
			b, err2 := xmlTree(now)
			if err != nil || err2 != nil {
				return unreadable("XML", err, err2)
			}
			return difference(a.lines(), b.lines())
		},
		Text: func(output []byte) string {
			tree, _ := xmlTree(output)
			return tree.text()
		},
		Markup: func(output []byte) []string {
			tree, err := xmlTree(output)
			names := tree.markup(nil)
			if err != nil {
				names = append(names, rendertest.Broken+err.Error())
			}
			return names
		},
	}
}

// xmlTree reads what there is; with an error, up to there.
func xmlTree(data []byte) (*element, error) {
	root := new(element)
	open := []*element{root}
	dec := xml.NewDecoder(bytes.NewReader(data))
	dec.CharsetReader = func(label string, in io.Reader) (io.Reader, error) {
		return nil, fmt.Errorf("the encoding %q is not read", label)
	}
	for {
		token, err := dec.Token()
		if err == io.EOF {
			root.settle()
			return root, nil
		} else if err != nil {
			return root, err
		}
		top := open[len(open)-1]
		switch token := token.(type) {
		case xml.StartElement:
			e := &element{name: name(token.Name), keep: top.keep}
			for _, a := range token.Attr {
				if a.Name.Space == "xmlns" || a.Name == (xml.Name{Local: "xmlns"}) {
					continue
				}
				if a.Name.Local == "space" {
					e.keep = a.Value == "preserve"
				}
				e.attrs = append(e.attrs, attr{name(a.Name), a.Value})
			}
			slices.SortFunc(e.attrs, func(a, b attr) int { return strings.Compare(a.name, b.name) })
			top.add(e)
			open = append(open, e)
		case xml.EndElement:
			top.settle()
			open = open[:len(open)-1]
		case xml.CharData:
			top.say(string(token))
		case xml.ProcInst:
			if token.Target != "xml" {
				top.add(&element{name: "?" + token.Target + " " + string(token.Inst)})
			}
		}
	}
}

func name(n xml.Name) string {
	if n.Space == "" {
		return n.Local
	}
	return "{" + n.Space + "}" + n.Local
}

// settle drops the spaces between the elements of one that has no text of its own.
func (e *element) settle() {
	spaces := func(n *element) bool { return n.name == "" && strings.TrimSpace(n.said) == "" }
	elements := slices.ContainsFunc(e.children, func(n *element) bool { return n.name != "" })
	text := slices.ContainsFunc(e.children, func(n *element) bool { return n.name == "" && !spaces(n) })
	if elements && !text && !e.keep {
		e.children = slices.DeleteFunc(e.children, spaces)
	}
}

// An element is an element of HTML or XML, or, without a name, a text.
type element struct {
	name     string
	said     string
	keep     bool // spaces count as they are
	attrs    []attr
	children []*element
}

type attr struct{ name, value string }

func (e *element) add(child *element) { e.children = append(e.children, child) }

// say adds text, to the text that is there if it is the last.
func (e *element) say(s string) {
	if n := len(e.children); n > 0 && e.children[n-1].name == "" {
		e.children[n-1].said += s
		return
	}
	e.add(&element{said: s})
}

func (e *element) lines() []line {
	lines := []line{} // not nil, which go-cmp tells from empty
	e.tell("", 0, &lines)
	return lines
}

func (e *element) tell(place string, depth int, lines *[]line) {
	total, count := make(map[string]int), make(map[string]int)
	for _, c := range e.children {
		total[c.name]++
	}
	for _, c := range e.children {
		if c.name == "" {
			if c.said != "" {
				*lines = append(*lines, line{depth, strconv.Quote(c.said), place})
			}
			continue
		}
		count[c.name]++
		here := c.name
		if total[c.name] > 1 {
			here += fmt.Sprintf("[%d]", count[c.name])
		}
		if place != "" {
			here = place + " > " + here
		}
		*lines = append(*lines, line{depth, "<" + c.name + ">", here})
		for _, a := range c.attrs {
			*lines = append(*lines, line{depth + 1, "@" + a.name + " " + strconv.Quote(a.value), here})
		}
		c.tell(here, depth+1, lines)
	}
}

func (e *element) text() string {
	var b strings.Builder
	var walk func(*element)
	walk = func(e *element) {
		b.WriteString(e.said)
		for _, c := range e.children {
			walk(c)
		}
	}
	walk(e)
	return b.String()
}

func (e *element) markup(names []string) []string {
	for _, c := range e.children {
		if c.name == "" {
			continue
		}
		names = append(names, "<"+c.name+">")
		for _, a := range c.attrs {
			names = append(names, "<"+c.name+" "+a.name+">")
			if runs(a.value) {
				names = append(names, rendertest.Script+c.name+" "+a.name+"="+strconv.Quote(a.value))
			}
		}
		names = c.markup(names)
	}
	return names
}

// runs reports whether a value, taken as an address, runs a script, as a browser reads it.
func runs(value string) bool {
	value = strings.ToLower(strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, value))
	return strings.HasPrefix(value, "javascript:") || strings.HasPrefix(value, "vbscript:") || strings.HasPrefix(value, "data:text/html")
}
