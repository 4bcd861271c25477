package xliff_test

import (
	"bytes"
	"encoding/xml"
	"io"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// A node is an element of a document.
type node struct {
	name     string // of the core; that of other elements begins with their namespace
	attrs    map[string]string
	parent   *node
	children []*node
	text     string // that it holds itself
}

func tree(t *testing.T, doc []byte) *node {
	t.Helper()
	top := &node{}
	at := top
	for dec := xml.NewDecoder(bytes.NewReader(doc)); ; {
		tok, err := dec.Token()
		if err == io.EOF {
			return top.children[0]
		}
		if err != nil {
			t.Fatalf("%v\n%s", err, doc)
		}
		switch tok := tok.(type) {
		case xml.StartElement:
			n := &node{name: tok.Name.Local, attrs: map[string]string{}, parent: at}
			if tok.Name.Space != "urn:oasis:names:tc:xliff:document:2.0" {
				n.name = tok.Name.Space + " " + n.name
			}
			for _, a := range tok.Attr {
				name := a.Name.Local
				if a.Name.Space != "" {
					name = a.Name.Space + " " + name
				}
				if _, again := n.attrs[name]; again {
					t.Errorf("%s twice", name)
				}
				n.attrs[name] = a.Value
			}
			at.children = append(at.children, n)
			at = n
		case xml.EndElement:
			at = at.parent
		case xml.CharData:
			at.text += string(tok)
		}
	}
}

// all yields the elements within one of the given names, in order.
func (n *node) all(names ...string) []*node {
	var out []*node
	for _, c := range n.children {
		if slices.Contains(names, c.name) {
			out = append(out, c)
		}
		out = append(out, c.all(names...)...)
	}
	return out
}

// plain is the text within an element.
func (n *node) plain() string {
	s := n.text
	for _, c := range n.children {
		s += " " + c.plain()
	}
	return s
}

var (
	nmtoken = regexp.MustCompile(`^[A-Za-z0-9._:-]+$`) // as far as this printer uses it
	custom  = regexp.MustCompile(`^[^\s:]+:[^\s:]+$`)
)

// rules holds a document against the constraints of XLIFF 2.1 (sections 4.2 and 4.3) that its schema cannot express, and
// against some that it can.
func rules(t *testing.T, doc []byte) *node {
	t.Helper()
	root := tree(t, doc)
	if root.name != "xliff" || root.attrs["version"] != "2.1" || root.attrs["srcLang"] == "" {
		t.Errorf("root %s %v", root.name, root.attrs)
	}
	files := root.all("file")
	if len(files) != 1 {
		t.Errorf("%d files", len(files))
	}
	for _, file := range files {
		unique(t, "groups", file.all("group"))
		unique(t, "units", file.all("unit"))
		for _, n := range file.all("notes", "originalData") {
			unique(t, n.name, n.children)
			if len(n.children) == 0 {
				t.Errorf("empty %s", n.name)
			}
		}
		profiled := len(file.all("urn:oasis:names:tc:xliff:sizerestriction:2.0 profiles")) == 1
		units := map[string]bool{}
		for _, u := range file.all("unit") {
			units[u.attrs["id"]] = true
			if _, sized := u.attrs["urn:oasis:names:tc:xliff:sizerestriction:2.0 sizeRestriction"]; sized && !profiled {
				t.Error("a size is restricted without a profile")
			}
		}
		for _, n := range append(file.all("group", "unit"), file) {
			if kind, ok := n.attrs["type"]; ok && !custom.MatchString(kind) {
				t.Errorf("type %q", kind)
			}
		}
		for _, u := range file.all("unit") {
			unitRules(t, u, units)
		}
	}
	if len(root.all("target")) > 0 && root.attrs["trgLang"] == "" {
		t.Error("targets in no language")
	}
	return root
}

func unique(t *testing.T, what string, nodes []*node) {
	t.Helper()
	seen := map[string]bool{}
	for _, n := range nodes {
		id, ok := n.attrs["id"]
		if !ok {
			continue
		}
		if seen[id] || !nmtoken.MatchString(id) {
			t.Errorf("%s: id %q twice, or not an id", what, id)
		}
		seen[id] = true
	}
}

func unitRules(t *testing.T, u *node, units map[string]bool) {
	t.Helper()
	where := u.attrs["id"]
	if where == "" {
		t.Error("a unit without id")
	}
	data := map[string]bool{}
	for _, d := range u.all("data") {
		data[d.attrs["id"]] = true
	}
	var parts, inline []*node
	segments := 0
	for _, c := range u.children {
		switch c.name {
		case "segment", "ignorable":
			parts = append(parts, c)
			if c.name == "segment" {
				segments++
			}
			if len(c.children) == 0 || c.children[0].name != "source" || len(c.children) > 2 {
				t.Errorf("%s: a %s of %d elements", where, c.name, len(c.children))
			}
			if s := c.attrs["state"]; s != "" && !slices.Contains([]string{"initial", "translated", "reviewed", "final"}, s) {
				t.Errorf("%s: state %q", where, s)
			}
			inline = append(inline, c.children[0].all("ph", "pc", "sc", "ec", "mrk", "sm", "em", "cp")...)
		case "notes", "originalData":
			if len(parts) > 0 {
				t.Errorf("%s: %s behind a segment", where, c.name)
			}
		default:
			t.Errorf("%s holds a %s", where, c.name)
		}
	}
	if segments == 0 {
		t.Errorf("%s has no segment", where)
	}
	unique(t, where, append(slices.Clone(parts), inline...))
	for _, p := range parts {
		if p.name == "ignorable" && strings.TrimSpace(p.children[0].text) != "" {
			t.Errorf("%s: %q is ignored", where, p.children[0].text)
		}
	}
	used := map[string]bool{}
	open := map[string]*node{}
	for _, n := range inline {
		for _, name := range []string{"dataRef", "dataRefStart", "dataRefEnd"} {
			if ref, ok := n.attrs[name]; ok {
				used[ref] = true
				if !data[ref] {
					t.Errorf("%s: %s to no data %q", where, name, ref)
				}
			}
		}
		for _, name := range []string{"subFlows", "subFlowsStart", "subFlowsEnd"} {
			for _, ref := range strings.Fields(n.attrs[name]) {
				if !units[ref] {
					t.Errorf("%s: a flow to no unit %q", where, ref)
				}
			}
		}
		kind, sub := n.attrs["type"], n.attrs["subType"]
		if strings.HasPrefix(sub, "xlf:") && (kind != "fmt" || !slices.Contains([]string{"xlf:b", "xlf:i", "xlf:u", "xlf:lb", "xlf:pb"}, sub)) || sub != "" && (kind == "" || !custom.MatchString(sub)) {
			t.Errorf("%s: type %q with %q", where, kind, sub)
		}
		switch n.name {
		case "sc":
			open[n.attrs["id"]] = n
		case "ec":
			begin := open[n.attrs["startRef"]]
			if begin == nil {
				t.Errorf("%s: an end without its beginning", where)
				continue
			}
			for _, name := range []string{"canCopy", "canDelete", "canOverlap", "canReorder"} {
				if begin.attrs[name] != n.attrs[name] {
					t.Errorf("%s: %s differs between the ends of a code", where, name)
				}
			}
			delete(open, n.attrs["startRef"])
		}
		if n.attrs["isolated"] != "" {
			t.Errorf("%s: an isolated code", where)
		}
	}
	for id := range open {
		t.Errorf("%s: code %s has no end", where, id)
	}
	for id := range data {
		if !used[id] {
			t.Errorf("%s: nothing uses the data %s", where, id)
		}
	}
}
