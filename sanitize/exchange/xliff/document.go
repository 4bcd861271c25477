package xliff

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
)

const (
	core     = "urn:oasis:names:tc:xliff:document:2.0" // of 2.0 and 2.1
	core22   = "urn:oasis:names:tc:xliff:document:2.2"
	metadata = "urn:oasis:names:tc:xliff:metadata:2.0"
	its      = "http://www.w3.org/2005/11/its"
	xmlSpace = "http://www.w3.org/XML/1998/namespace"

	maxDepth = 2000 // of elements
)

// A document is what is read of one.
type document struct {
	source, target string
	at             int64 // where its root begins
	files          []file
}

type file struct {
	original    string
	units       []unit
	translators []article.Agent
}

type unit struct {
	id    string
	at    int64
	keep  bool // translate="no"
	parts []part
}

// A part is a segment or an ignorable.
type part struct {
	segment    bool
	id         string
	state      string
	source     []token
	target     []token
	translated bool // there is a target
	order      int  // of the target; zero is its place
}

// A token is a piece of text or a code.
type token struct {
	kind   tokenKind
	text   string
	id     string // of the code; of the beginning, for an end
	copyOf string
	only   bool // canCopy="no"
	stays  bool // canDelete="no"
	fixed  bool // canReorder="no" or "firstNo"
}

type tokenKind uint8

const (
	words tokenKind = iota
	point
	opens
	closes
	odd // an element that no text has
)

// A parser reads a document, token by token.
type parser struct {
	dec   *xml.Decoder
	doc   *document
	file  *file
	unit  string
	depth int
}

// scope is what elements inherit from those around them.
type scope struct{ keep, preserve bool }

func parse(data []byte) (*document, error) {
	p := &parser{dec: xml.NewDecoder(bytes.NewReader(utf8Of(data))), doc: new(document)}
	p.dec.CharsetReader = func(charset string, in io.Reader) (io.Reader, error) {
		switch strings.ToLower(charset) {
		case "utf-16", "utf-16le", "utf-16be", "us-ascii": // it has become UTF-8, or is a part of it
			return in, nil
		}
		return nil, errors.New("it is in " + strconv.Quote(charset) + ", and not in UTF-8 or UTF-16")
	}
	for {
		t, err := p.next()
		if err != nil {
			return nil, err
		}
		start, begun := t.(xml.StartElement)
		switch {
		case t == nil && p.doc.at == 0:
			return nil, p.fail("there is no XLIFF in it")
		case t == nil:
			return p.doc, nil
		case begun && p.doc.at > 0:
			return nil, p.fail("there is an element behind the root")
		case begun:
			if err := p.root(start); err != nil {
				return nil, err
			}
		}
	}
}

func (p *parser) fail(detail string) error {
	return &Error{Offset: p.dec.InputOffset(), Unit: p.unit, Detail: detail}
}

// next returns the next token, or nil at the end. Comments and instructions are passed over.
func (p *parser) next() (xml.Token, error) {
	for {
		t, err := p.dec.Token()
		if err == io.EOF {
			return nil, nil
		}
		if err != nil {
			var syntax *xml.SyntaxError
			detail := err.Error()
			if errors.As(err, &syntax) {
				detail = syntax.Msg
			}
			return nil, &Error{Offset: p.dec.InputOffset(), Unit: p.unit, Detail: "no well-formed XML: " + detail, Err: err}
		}
		switch t := t.(type) {
		case xml.Directive:
			return nil, p.fail("a document type declaration, which no XLIFF document needs")
		case xml.StartElement:
			if p.depth++; p.depth > maxDepth {
				return nil, p.fail("elements within more than " + strconv.Itoa(maxDepth) + " others")
			}
			return t, nil
		case xml.EndElement:
			p.depth--
			return t, nil
		case xml.CharData:
			return t, nil
		}
	}
}

// children calls f for each element within the one that was begun, which f has to read to its end.
func (p *parser) children(f func(xml.StartElement) error) error {
	for {
		t, err := p.next()
		if err != nil {
			return err
		}
		switch t := t.(type) {
		case nil:
			return p.fail("the document ends within an element")
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if err := f(t); err != nil {
				return err
			}
		}
	}
}

// skip passes over the element that was begun.
func (p *parser) skip() error {
	return p.children(func(xml.StartElement) error { return p.skip() })
}

// textOf returns the text of the element that was begun, but for what is within others.
func (p *parser) textOf() (string, error) {
	var text []byte
	for {
		t, err := p.next()
		if err != nil {
			return "", err
		}
		switch t := t.(type) {
		case nil:
			return "", p.fail("the document ends within an element")
		case xml.CharData:
			text = append(text, t...)
		case xml.StartElement:
			if err := p.skip(); err != nil {
				return "", err
			}
		case xml.EndElement:
			return string(text), nil
		}
	}
}

func (p *parser) root(t xml.StartElement) error {
	p.doc.at = p.dec.InputOffset()
	switch {
	case t.Name.Local != "xliff":
		return p.fail("the root is no xliff element")
	case t.Name.Space != core && t.Name.Space != core22:
		return p.fail("the namespace is not that of XLIFF 2, but " + strconv.Quote(t.Name.Space))
	}
	switch v := value(t, "version"); v {
	case "2.0", "2.1", "2.2":
	default:
		return p.fail("version " + strconv.Quote(v) + " of XLIFF is not known")
	}
	p.doc.source, p.doc.target = value(t, "srcLang"), value(t, "trgLang")
	outer := scope{}.of(t)
	return p.children(func(t xml.StartElement) error {
		if !ours(t, "file") {
			return p.skip()
		}
		p.doc.files = append(p.doc.files, file{original: value(t, "original")})
		p.file = &p.doc.files[len(p.doc.files)-1]
		return p.group(t, outer, true)
	})
}

// group reads a file or a group.
func (p *parser) group(t xml.StartElement, outer scope, file bool) error {
	inner := outer.of(t)
	p.provenance(t)
	return p.children(func(t xml.StartElement) error {
		switch {
		case ours(t, "group"):
			return p.group(t, inner, false)
		case ours(t, "unit"):
			return p.readUnit(t, inner)
		case ours(t, "notes") && file:
			return p.children(p.note)
		case t.Name.Space == metadata && t.Name.Local == "metadata" && file:
			return p.children(p.metaGroup)
		}
		p.provenance(t)
		return p.children(func(t xml.StartElement) error {
			p.provenance(t)
			return p.skip()
		})
	})
}

func (p *parser) readUnit(t xml.StartElement, outer scope) error {
	inner := outer.of(t)
	p.unit = value(t, "id")
	defer func() { p.unit = "" }()
	u := unit{id: p.unit, at: p.dec.InputOffset(), keep: inner.keep}
	p.provenance(t)
	err := p.children(func(t xml.StartElement) error {
		if !ours(t, "segment") && !ours(t, "ignorable") {
			return p.skip()
		}
		q := part{segment: t.Name.Local == "segment", id: value(t, "id"), state: value(t, "state")}
		err := p.children(func(t xml.StartElement) error {
			var err error
			switch {
			case ours(t, "source"):
				q.source, err = p.content(t, inner)
			case ours(t, "target"):
				q.translated = true
				if order := value(t, "order"); order != "" {
					n, bad := strconv.Atoi(order)
					if bad != nil || n < 1 {
						return p.fail("the order of a target is no number from 1 on")
					}
					q.order = n
				}
				q.target, err = p.content(t, inner)
			default:
				err = p.skip()
			}
			return err
		})
		u.parts = append(u.parts, q)
		return err
	})
	p.file.units = append(p.file.units, u)
	return err
}
