package article

import (
	"errors"
	"strconv"
)

// A frame is the object that is being read.
type frame struct {
	typ    string // the type that a node must have
	member string // the member that comes next
	offset int    // of the member
	open   bool   // there is a member
	found  bool   // a field has taken a member
	field  int    // number of the field that is being told
	seen   uint64 // the fields that have been read, by number
	extra  *Extra
	meta   **Meta
	names  map[string]bool // names of unknown members, once there are many
}

// object reads the object that a record is written as. A node has a type, which may be stated.
func (d *decoder) object(r record, typ string) {
	if !d.enter('{', "an object") {
		return
	}
	outer := d.frame
	d.frame = frame{typ: typ}
	d.next(true)
	for d.frame.open {
		d.frame.found = false
		d.frame.field = 0
		r.fields(d)
		if d.frame.open && !d.frame.found {
			d.unknown()
		}
	}
	d.frame = outer
	d.depth--
}

// next reads the name of the next member, or the end of the object.
func (d *decoder) next(first bool) {
	f := &d.frame
	f.open = false
	if d.err != nil {
		return
	}
	switch c := d.peek(); {
	case c == '}':
		d.pos++
		return
	case first:
	case c == ',':
		d.pos++
		d.peek()
	default:
		d.fail(d.orEnd(errMoreToDo))
		return
	}
	f.offset = d.pos
	name, err := d.name()
	if err != nil {
		d.fail(err)
		return
	}
	f.member = name
	f.open = true
	if len(d.path) == 0 {
		for i := range d.renames {
			if now, ok := d.renames[i].names[f.member]; ok {
				f.member = now
			}
		}
	}
	if name == "type" && f.typ != "" {
		d.typeMember()
	} else if name == "version" && len(d.path) == 0 {
		d.special(1<<62, func() { d.skipValue() })
	}
}

func (d *decoder) typeMember() {
	d.special(1<<63, func() {
		at := d.pos
		if !d.null() && d.string() != d.frame.typ && d.err == nil {
			d.failAt(at, errors.New("expected the type "+strconv.Quote(d.frame.typ)))
		}
	})
}

// special reads a member that is no field.
func (d *decoder) special(bit uint64, read func()) {
	if d.begin(bit) {
		read()
		d.end()
	}
}

// begin begins to read the value of the member that comes next.
func (d *decoder) begin(bit uint64) bool {
	f := &d.frame
	if f.seen&bit != 0 {
		d.twice()
		return false
	}
	f.seen |= bit
	f.found = true
	d.path = append(d.path, Step{f.member, -1})
	d.peek()
	return true
}

func (d *decoder) end() {
	d.path = d.path[:len(d.path)-1]
	d.next(false)
}

func (d *decoder) twice() {
	d.failAt(d.frame.offset, errors.New("a second member "+strconv.Quote(d.frame.member)))
}

// named reports whether the member that comes next is the named field and not null.
func (d *decoder) named(name string) bool {
	f := &d.frame
	bit := uint64(1) << f.field
	f.field++
	if !f.open || f.member != name || !d.begin(bit) {
		return false
	}
	if d.null() {
		d.end()
		return false
	}
	return true
}

// null reads a null, if there is one.
func (d *decoder) null() bool {
	if d.peek() != 'n' {
		return false
	}
	if err := d.word("null"); err != nil {
		d.fail(err)
	}
	return true
}

// unknown keeps a member that is not known.
func (d *decoder) unknown() {
	f := &d.frame
	extra := f.extra
	if extra == nil {
		if *f.meta == nil {
			*f.meta = new(Meta)
		}
		extra = &(*f.meta).Extra
	}
	if f.repeats(*extra) {
		d.twice()
		return
	}
	name := f.member
	d.count()
	d.path = append(d.path, Step{name, -1})
	raw := d.skipValue()
	*extra = append(*extra, Member{name, []byte(raw)})
	d.end()
}

// repeats reports whether the member that comes next is in extra already.
func (f *frame) repeats(extra Extra) bool {
	const many = 16
	if len(extra) < many {
		return extra.Get(f.member) != nil
	}
	if f.names == nil {
		f.names = make(map[string]bool)
		for i := range extra {
			f.names[extra[i].Name] = true
		}
	}
	if f.names[f.member] {
		return true
	}
	f.names[f.member] = true
	return false
}

// skipValue reads a value of any kind and returns it as it is written.
func (d *decoder) skipValue() string {
	if d.err != nil {
		return ""
	}
	d.peek()
	start := d.pos
	if err := d.skip(d.limits.MaxDepth-d.depth, nil); err != nil {
		d.fail(err)
		return ""
	}
	return d.in[start:d.pos]
}

// string reads a string.
func (d *decoder) string() string {
	if d.err != nil {
		return ""
	}
	if d.peek() != '"' {
		d.want("a string")
		return ""
	}
	s, err := d.quoted()
	if err != nil {
		d.fail(err)
	}
	return s
}
