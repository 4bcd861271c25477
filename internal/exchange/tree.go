package exchange

import (
	"bytes"
	"encoding/json"
	"errors"
	"sort"
	"strconv"
	"unicode/utf8"
)

// MaxDepth is the number of objects and arrays within each other that [Parse] reads.
const MaxDepth = 2000

// A Kind is a kind of JSON value.
type Kind uint8

// The kinds.
const (
	Null Kind = iota
	Bool
	Number
	String
	Array
	Object
)

var kinds = [...]string{"null", "true or false", "a number", "a string", "an array", "an object"}

// String names the kind, with its article.
func (k Kind) String() string { return kinds[k] }

// A Value is a JSON value and where it stands.
type Value struct {
	Kind    Kind
	Offset  int    // of its first byte in the input
	Raw     []byte // as it is written
	Text    string // of a string
	Items   []*Value
	Members []Member
}

// A Member is a member of an object, or a fact of a node.
type Member struct {
	Name  string
	Value *Value
}

// Is reports whether there is a value, and of that kind.
func (v *Value) Is(k Kind) bool { return v != nil && v.Kind == k }

// Get returns the named member of an object, the last where there are several; nil where there is none or it is null.
func (v *Value) Get(name string) *Value {
	if v == nil {
		return nil
	}
	for i := len(v.Members) - 1; i >= 0; i-- {
		if m := &v.Members[i]; m.Name == name {
			if m.Value.Kind == Null {
				return nil
			}
			return m.Value
		}
	}
	return nil
}

// Str returns the named member where it is a string, or "".
func (v *Value) Str(name string) string {
	if m := v.Get(name); m.Is(String) {
		return m.Text
	}
	return ""
}

// Int returns the named member where it is a whole number, or 0.
func (v *Value) Int(name string) int { return v.Get(name).Whole() }

// Whole returns a whole number, or 0.
func (v *Value) Whole() int {
	if !v.Is(Number) {
		return 0
	}
	n, err := strconv.Atoi(string(v.Raw))
	if err != nil {
		return 0
	}
	return n
}

// Yes reports whether the named member is true.
func (v *Value) Yes(name string) bool {
	m := v.Get(name)
	return m.Is(Bool) && m.Raw[0] == 't'
}

// List returns the items of the named member where it is an array.
func (v *Value) List(name string) []*Value {
	if m := v.Get(name); m != nil {
		return m.Items
	}
	return nil
}

// Text returns a value that is a string.
func Text(s string) *Value {
	raw, err := json.Marshal(s)
	if err != nil {
		raw = []byte(`""`) // a string always has a form
	}
	return &Value{Kind: String, Raw: raw, Text: s}
}

// An Error says why a text could not be read, and where.
type Error struct {
	Path   string // of the value in question, such as "content[3].attrs.level"; empty for the whole
	Offset int    // in bytes from the start of the input
	Err    error  // what is wrong
}

// Error returns a line such as "content[3].type: byte 812: expected a string".
func (e *Error) Error() string {
	s := "byte " + strconv.Itoa(e.Offset) + ": " + e.Err.Error()
	if e.Path != "" {
		s = e.Path + ": " + s
	}
	return s
}

// Unwrap returns what is wrong.
func (e *Error) Unwrap() error { return e.Err }

// ErrDepth says that objects and arrays stand deeper within each other than [MaxDepth].
var ErrDepth = errors.New("nested deeper than the limit of " + strconv.Itoa(MaxDepth))

// Parse reads a JSON text, which must be one value. The error is an [*Error]. Bytes that are not UTF-8 read as U+FFFD.
func Parse(data []byte) (*Value, error) {
	data = bytes.TrimPrefix(data, []byte("\uFEFF"))
	if !utf8.Valid(data) {
		data = bytes.ToValidUTF8(data, []byte("\uFFFD"))
	}
	var raw json.RawMessage
	if err := json.Unmarshal(data, &raw); err != nil {
		e := &Error{Err: err}
		var syntax *json.SyntaxError
		if errors.As(err, &syntax) {
			e.Offset = int(syntax.Offset)
		}
		return nil, e
	}
	p := parser{in: data}
	v := p.value(0)
	if p.deep > 0 {
		return nil, &Error{Path: v.Path(p.deep), Offset: p.deep, Err: ErrDepth}
	}
	return v, nil
}

// A parser reads a text that is known to be valid.
type parser struct {
	in   []byte
	pos  int
	deep int // where the text became too deep
}

func (p *parser) space() byte {
	for {
		switch c := p.in[p.pos]; c {
		case ' ', '\t', '\n', '\r', ',', ':':
			p.pos++
		default:
			return c
		}
	}
}

func (p *parser) value(depth int) *Value {
	c := p.space()
	v := &Value{Offset: p.pos}
	if depth > MaxDepth {
		p.deep = p.pos
		return v
	}
	switch c {
	case '{':
		v.Kind = Object
		for p.pos++; p.deep == 0 && p.space() != '}'; {
			name := p.quoted()
			v.Members = append(v.Members, Member{name, p.value(depth + 1)})
		}
		p.pos++
	case '[':
		v.Kind = Array
		for p.pos++; p.deep == 0 && p.space() != ']'; {
			v.Items = append(v.Items, p.value(depth+1))
		}
		p.pos++
	case '"':
		v.Kind = String
		v.Text = p.quoted()
	case 't', 'f':
		v.Kind = Bool
		p.word()
	case 'n':
		p.word()
	default:
		v.Kind = Number
		p.word()
	}
	if p.deep == 0 {
		v.Raw = p.in[v.Offset:p.pos:p.pos]
	}
	return v
}

func (p *parser) word() {
	for p.pos < len(p.in) {
		switch c := p.in[p.pos]; {
		case 'a' <= c && c <= 'z', '0' <= c && c <= '9', c == '-', c == '+', c == '.', c == 'E':
			p.pos++
		default:
			return
		}
	}
}

func (p *parser) quoted() string {
	start, escaped := p.pos, false
	for p.pos++; p.in[p.pos] != '"'; p.pos++ {
		if p.in[p.pos] == '\\' {
			escaped = true
			p.pos++
		}
	}
	p.pos++
	if !escaped {
		return string(p.in[start+1 : p.pos-1])
	}
	var s string
	if err := json.Unmarshal(p.in[start:p.pos], &s); err != nil {
		return "" // never of a valid text
	}
	return s
}

// Path returns the way from the value down to the one at an offset, such as "content[3].attrs".
func (v *Value) Path(offset int) string {
	var path []byte
	for v != nil {
		var next *Value
		switch v.Kind {
		case Object:
			i := sort.Search(len(v.Members), func(i int) bool { return v.Members[i].Value.Offset > offset }) - 1
			if i >= 0 && v.Members[i].Value.holds(offset) {
				next = v.Members[i].Value
				if len(path) > 0 {
					path = append(path, '.')
				}
				path = append(path, v.Members[i].Name...)
			}
		case Array:
			i := sort.Search(len(v.Items), func(i int) bool { return v.Items[i].Offset > offset }) - 1
			if i >= 0 && v.Items[i].holds(offset) {
				next = v.Items[i]
				path = append(strconv.AppendInt(append(path, '['), int64(i), 10), ']')
			}
		}
		v = next
	}
	return string(path)
}

// holds reports whether the byte at an offset is one of the value's. A value that was not read to its end may hold any.
func (v *Value) holds(offset int) bool {
	return v.Offset <= offset && (v.Raw == nil || offset < v.Offset+len(v.Raw))
}

// Or returns the value as it is written, or another text where there is none.
func (v *Value) Or(other string) string {
	if v == nil {
		return other
	}
	return string(v.Raw)
}
