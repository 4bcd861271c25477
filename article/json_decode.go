package article

import "errors"

// The limits of a zero [Decoder].
const (
	DefaultMaxBytes = 64 << 20  // 64 MiB of input
	DefaultMaxDepth = 1000      // objects and arrays within each other
	DefaultMaxNodes = 2_000_000 // blocks, inlines, entries of lists and unknown members
)

// A Decoder reads the JSON form of articles within limits. The zero Decoder has the default limits.
// It is safe for concurrent use.
type Decoder struct {
	MaxBytes int // size of the input; zero means DefaultMaxBytes
	MaxDepth int // nesting of objects and arrays; zero means DefaultMaxDepth
	MaxNodes int // blocks, inlines, entries of lists and unknown members; zero means DefaultMaxNodes
}

// Decode reads the JSON form of an article, within the limits of a zero [Decoder]: see [Decoder.Decode].
func Decode(data []byte) (*Article, error) { return Decoder{}.Decode(data) }

// Decode reads the JSON form of an article. An error is a [*DecodeError].
//
// The input is one JSON object in valid UTF-8, whose "type" is "article" and whose "version" is one that
// can be read; without one it is taken for 1.0. A member that is null counts as absent, as does an empty list;
// a surrogate that is escaped on its own reads as U+FFFD. It is an error if a name occurs twice in
// an object, or if a known member has a value of another type than its own.
// A known member with a value that is merely unfit, such as an unknown status, is for [Validate] to report.
//
// Members that this version does not know are kept, byte for byte, in the Extra of the struct, or of the [Meta] of
// the node, where they stand; nodes of unknown type become a [*Custom] or an [*InlineCustom].
//
// The strings of the article share one copy of data; data itself can be reused.
func (c Decoder) Decode(data []byte) (*Article, error) {
	d := c.start(data)
	a := new(Article)
	if d.err == nil {
		d.root(a)
	}
	if err := d.finish(); err != nil {
		return nil, err
	}
	return a, nil
}

// UnmarshalJSON reads an article as [Decode] does. Null leaves the article as it is.
func (a *Article) UnmarshalJSON(data []byte) error {
	if string(data) == "null" {
		return nil
	}
	b, err := Decode(data)
	if err != nil {
		return err
	}
	*a = *b
	return nil
}

func (c Decoder) start(data []byte) *decoder {
	if c.MaxBytes == 0 {
		c.MaxBytes = DefaultMaxBytes
	}
	if c.MaxDepth == 0 {
		c.MaxDepth = DefaultMaxDepth
	}
	if c.MaxNodes == 0 {
		c.MaxNodes = DefaultMaxNodes
	}
	d := &decoder{limits: c}
	if len(data) > c.MaxBytes {
		d.pos = c.MaxBytes
		d.fail(&LimitError{Limit: "bytes"})
		return d
	}
	d.scanner = scan(string(data))
	return d
}

// A decoder is the fielder that reads the JSON form.
//
// It reads an object member by member. For each it tells the record to name its fields; the field of that name
// reads the value and goes on to the next member. As members mostly stand in the order of the fields, one
// telling mostly reads the whole object.
type decoder struct {
	scanner
	limits Decoder
	err    *DecodeError
	path   Path
	depth  int
	nodes  int
	kept   int // bytes of unknown nodes

	frame   frame
	renames []migration    // of the article's members
	types   map[int]string // types of the objects that do not begin with it, by offset
	indexed int            // types is complete up to here

	run   []Inline // the inlines of the runs that are being read
	spare []Inline // room for runs
	texts []Text   // room for texts
}

// root reads the article.
func (d *decoder) root(a *Article) {
	if d.peek() != '{' {
		d.want("an object")
		return
	}
	if t := d.typeOf(); t != "article" {
		d.fail(errors.New(`expected an object with "type": "article"`))
		return
	}
	if d.version(); d.err == nil {
		d.object(a, "article")
	}
}

// version checks the article's version before anything else, wherever it stands.
func (d *decoder) version() {
	s := d.scanner
	value, _, ok := s.member("version")
	if !ok {
		return
	}
	s.pos = value
	if s.peek() == 'n' {
		return
	}
	err := errors.New("expected a string")
	if s.peek() == '"' {
		var v string
		if v, err = s.quoted(); err == nil {
			if d.renames, ok = migrationsFrom(v); ok {
				return
			}
			err = &VersionError{v}
		}
	}
	d.path = append(d.path, Step{"version", -1})
	d.failAt(value, err)
}

func (d *decoder) fail(err error) {
	if d.err == nil {
		d.failAt(d.pos, err)
	}
	d.frame.open = false
}

func (d *decoder) failAt(offset int, err error) {
	var limit *LimitError
	if errors.As(err, &limit) {
		limit.Max = map[string]int{"bytes": d.limits.MaxBytes, "depth": d.limits.MaxDepth, "nodes": d.limits.MaxNodes}[limit.Limit]
	}
	if d.err == nil {
		d.err = &DecodeError{d.path.String(), offset, err}
	}
	d.frame.open = false
}

// want fails because the next value is not what is expected.
func (d *decoder) want(what string) {
	if d.peek() == 0 && d.pos == len(d.in) {
		d.fail(errEnd)
		return
	}
	d.fail(errors.New("expected " + what))
}

func (d *decoder) count() {
	if d.nodes++; d.nodes > d.limits.MaxNodes {
		d.fail(&LimitError{Limit: "nodes"})
	}
}

// enter reads the opening bracket of an object or an array.
func (d *decoder) enter(bracket byte, what string) bool {
	if d.err != nil {
		return false
	}
	if d.peek() != bracket {
		d.want(what)
		return false
	}
	if d.depth == d.limits.MaxDepth {
		d.fail(&LimitError{Limit: "depth"})
		return false
	}
	d.depth++
	d.pos++
	return true
}

// more reports whether an array has an i-th element, and reads what separates it from the one before.
func (d *decoder) more(i int) bool {
	if d.err != nil {
		return false
	}
	switch c := d.peek(); {
	case c == ']':
		d.pos++
		d.depth--
		return false
	case i > 0 && c == ',':
		d.pos++
	case i > 0:
		d.fail(d.orEnd(errArrayNext))
		return false
	}
	d.path[len(d.path)-1].Index = i
	return true
}
