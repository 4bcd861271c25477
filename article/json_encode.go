package article

import "sync"

// AppendJSON appends the JSON form of the article, without white space, in the version named by [Version].
// A nil article is null.
//
// Fields that are zero are left out, as are nil nodes and empty lists; so are values that have no form: an Extra
// or Data that is not valid JSON, an Extra that repeats the name of a field, a number that is not finite, a date
// outside the years 0 to 9999. A run of one [*Text] without [Meta] is written as a string, as is such a text
// among others. Invalid UTF-8 is written as U+FFFD. Equal articles have equal forms.
//
// Extra and Data stand as they are, line breaks between their members too: who writes lines of JSON takes encoding/json's
// Compact over the whole.
func AppendJSON(dst []byte, a *Article) []byte {
	if a == nil {
		return append(dst, "null"...)
	}
	e := newEncoder(dst)
	e.dst = append(e.dst, `{"type":"article","version":"`+Version+`"`...)
	e.body(a, false)
	return e.done()
}

// AppendNodeJSON appends the JSON form of a node, as it stands within an article's. A nil node is null.
func AppendNodeJSON(dst []byte, n Node) []byte {
	e := newEncoder(dst)
	switch n := n.(type) {
	case Block:
		if n.block() {
			e.block(n)
			return e.done()
		}
	case Inline:
		if n.inline() {
			e.inline(n)
			return e.done()
		}
	}
	e.dst = append(e.dst, "null"...)
	return e.done()
}

// MarshalJSON returns what [AppendJSON] appends.
func (a Article) MarshalJSON() ([]byte, error) { return AppendJSON(nil, &a), nil }

// An encoder is the fielder that writes the JSON form.
type encoder struct {
	dst   []byte
	rec   record // whose object is being written
	bare  bool   // nothing stands in the object yet
	plain bool   // unknown nodes are written as custom ones: a form by which trees can be compared
}

var encoders = sync.Pool{New: func() any { return new(encoder) }}

func newEncoder(dst []byte) *encoder {
	e := encoders.Get().(*encoder)
	e.dst = dst
	return e
}

func (e *encoder) done() []byte {
	dst := e.dst
	*e = encoder{}
	encoders.Put(e)
	return dst
}

// object writes the object of a record.
func (e *encoder) object(r record) {
	e.dst = append(e.dst, '{')
	e.body(r, true)
}

// body writes the members of a record and the end of its object. The object is bare unless it has members already.
func (e *encoder) body(r record, bare bool) {
	outer, was := e.rec, e.bare
	e.rec, e.bare = r, bare
	r.fields(e)
	e.rec, e.bare = outer, was
	e.dst = append(e.dst, '}')
}

// typed writes the object of a node with its type.
func (e *encoder) typed(n Node) {
	e.dst = append(e.dst, `{"type":"`...)
	e.dst = append(e.dst, n.Type()...)
	e.dst = append(e.dst, '"')
	e.body(n, false)
}

func (e *encoder) block(b Block) {
	if c, ok := b.(*Custom); ok && newBlock(c.Kind) == nil && c.Meta.empty() && e.foreign(c.Kind, c.Data, blocksOf(c)) {
		return
	}
	e.typed(b)
}

func (e *encoder) inline(n Inline) {
	if c, ok := n.(*InlineCustom); ok && newInline(c.Kind) == nil && c.Meta.empty() && e.foreign(c.Kind, c.Data, inlinesOf(c)) {
		return
	}
	e.typed(n)
}

// blockList writes an array of blocks.
func (e *encoder) blockList(list []Block) {
	e.dst = append(e.dst, '[')
	start := len(e.dst)
	for _, b := range list {
		if b == nil || !b.block() {
			continue
		}
		if len(e.dst) > start {
			e.dst = append(e.dst, ',')
		}
		e.block(b)
	}
	e.dst = append(e.dst, ']')
}

// inlineRun writes a run as a string or an array, and nothing for a run of nothing.
func (e *encoder) inlineRun(run Inlines) bool {
	start := len(e.dst)
	for i, n := range run {
		if n == nil || !n.inline() {
			continue
		}
		if len(e.dst) == start {
			if t, ok := n.(*Text); ok && i == len(run)-1 && t.Value != "" && t.Meta.empty() {
				e.string(t.Value)
				return true
			}
			e.dst = append(e.dst, '[')
		} else {
			e.dst = append(e.dst, ',')
		}
		if t, ok := n.(*Text); ok && t.Meta.empty() {
			e.string(t.Value)
		} else {
			e.inline(n)
		}
	}
	if len(e.dst) == start {
		return false
	}
	e.dst = append(e.dst, ']')
	return true
}
