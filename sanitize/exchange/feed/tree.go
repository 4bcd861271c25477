package feed

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"

	"github.com/standfirst/standfirst/internal/markup"
)

// An element is an element of a feed in XML.
type element struct {
	space, name string
	attrs       []xml.Attr
	children    []*element
	text        string // of an element without children; of a piece of text, whose name is ""
}

// maxDepth is how deep elements may stand within each other. Feeds need some ten levels; what is deeper is XHTML gone wrong.
const maxDepth = 200

var errDepth = errors.New("elements within more than 200 others")

// parse reads a document without declarations of its own: entities are HTML's alone.
func parse(text string) (*element, error) {
	dec := xml.NewDecoder(strings.NewReader(text))
	dec.Strict = false
	dec.Entity = xml.HTMLEntity
	dec.CharsetReader = func(_ string, input io.Reader) (io.Reader, error) { return input, nil } // it is UTF-8 by now
	root := new(element)
	open := []*element{root}
	for {
		token, err := dec.Token()
		if err == io.EOF {
			return root, nil
		}
		if err != nil {
			return nil, syntax([]byte(text), int(dec.InputOffset()), err)
		}
		top := open[len(open)-1]
		switch t := token.(type) {
		case xml.StartElement:
			if len(open) > maxDepth {
				return nil, syntax([]byte(text), int(dec.InputOffset()), errDepth)
			}
			e := &element{space: t.Name.Space, name: strings.ToLower(t.Name.Local), attrs: t.Copy().Attr}
			top.children = append(top.children, e)
			open = append(open, e)
		case xml.EndElement:
			if len(open) > 1 {
				open = open[:len(open)-1]
			}
		case xml.CharData:
			top.children = append(top.children, &element{text: string(t)})
		}
	}
}

// attr returns an attribute by its local name, or "".
func (e *element) attr(name string) string {
	for _, a := range e.attrs {
		if a.Name.Local == name {
			return strings.TrimSpace(a.Value)
		}
	}
	return ""
}

// all yields the elements of a name among the children.
func (e *element) all(space, name string) func(yield func(*element) bool) {
	return func(yield func(*element) bool) {
		for _, c := range e.children {
			if c.name == name && within(c.space, space) && !yield(c) {
				return
			}
		}
	}
}

// first returns the first child of a name, or nil.
func (e *element) first(space, name string) *element {
	for c := range e.all(space, name) {
		return c
	}
	return nil
}

// value returns the text of the first child of a name, or "".
func (e *element) value(space, name string) string {
	if c := e.first(space, name); c != nil {
		return strings.TrimSpace(c.content())
	}
	return ""
}

// content returns the text of an element, with that of all within.
func (e *element) content() string {
	if e == nil {
		return ""
	}
	if len(e.children) == 1 && e.children[0].name == "" {
		return e.children[0].text
	}
	var b strings.Builder
	b.WriteString(e.text)
	for _, c := range e.children {
		b.WriteString(c.content())
	}
	return b.String()
}

// appendMarkup appends what is within an element as HTML, for the door to read.
func (e *element) appendMarkup(dst []byte) []byte {
	for _, c := range e.children {
		if c.name == "" {
			dst = markup.AppendText(dst, c.text)
			continue
		}
		dst = append(append(dst, '<'), c.name...)
		for _, a := range c.attrs {
			if a.Name.Space == "" && a.Name.Local != "xmlns" {
				dst = markup.AppendAttr(dst, a.Name.Local, a.Value)
			}
		}
		dst = append(dst, '>')
		if !void(c.name) {
			dst = c.appendMarkup(dst)
			dst = append(append(append(dst, "</"...), c.name...), '>')
		}
	}
	return dst
}

func void(name string) bool {
	switch name {
	case "br", "hr", "img", "input", "source", "track", "wbr", "col", "embed", "area", "base", "link", "meta":
		return true
	}
	return false
}

// The vocabularies of feeds. A feed without declarations has the prefix in place of the address.
const (
	none    = ""
	atom    = "atom"
	dc      = "dc"
	content = "content"
	media   = "media"
	itunes  = "itunes"
	podcast = "podcast"
	slash   = "slash"
)

var spaces = map[string]string{
	"http://www.w3.org/2005/atom": atom, "http://purl.org/atom/ns#": atom, atom: atom,
	"http://purl.org/dc/elements/1.1/": dc, "http://purl.org/dc/terms/": dc, dc: dc, "dcterms": dc,
	"http://purl.org/rss/1.0/modules/content/": content, content: content,
	"http://search.yahoo.com/mrss/": media, "http://search.yahoo.com/mrss": media, media: media,
	"http://www.itunes.com/dtds/podcast-1.0.dtd": itunes, itunes: itunes,
	"https://podcastindex.org/namespace/1.0": podcast, podcast: podcast,
	"http://purl.org/rss/1.0/modules/slash/": slash, slash: slash,
	"http://purl.org/rss/1.0/": none, "http://my.netscape.com/rdf/simple/0.9/": none, "http://backend.userland.com/rss2": none, none: none,
}

// within reports whether an address is that of a vocabulary.
func within(address, space string) bool {
	known, ok := spaces[strings.ToLower(address)]
	return ok && known == space
}
