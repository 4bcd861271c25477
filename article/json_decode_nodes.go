package article

import "errors"

// typeOf returns the type of the node that comes next, wherever in its object it is stated, or "".
func (d *decoder) typeOf() string {
	start := d.pos
	s := d.scanner
	s.pos++
	if s.peek() == '"' {
		if name, err := s.name(); err == nil && name == "type" && s.peek() == '"' {
			if t, err := s.quoted(); err == nil {
				return t
			}
		}
	}
	if start >= d.indexed {
		if d.types == nil {
			d.types = make(map[int]string)
		}
		s = d.scanner
		if err := s.skip(d.limits.MaxDepth-d.depth, d.types); err != nil {
			d.failAt(s.pos, err)
			return ""
		}
		d.indexed = s.pos
	}
	return d.types[start]
}

// node checks that the next value is a node and returns its type.
func (d *decoder) node(what string) (string, bool) {
	if d.peek() != '{' {
		d.want(what)
		return "", false
	}
	t := d.typeOf()
	if t == "" {
		d.fail(errors.New("expected an object with a type"))
	}
	d.count()
	return t, d.err == nil
}

func (d *decoder) blockList() []Block {
	if !d.enter('[', "an array of blocks") {
		return nil
	}
	var list []Block
	for i := 0; d.more(i); i++ {
		typ, ok := d.node("a block")
		if !ok {
			break
		}
		b := newBlock(typ)
		if b != nil {
			d.object(b, typ)
		} else {
			c := &Custom{Kind: typ}
			d.foreign(&c.Data, func() { c.Fallback = d.blockList() }, func() { c.Fallback = nil })
			b = c
		}
		list = append(list, b)
	}
	return list
}

// inlineRun reads a run of inlines: an array, or a string for one text.
func (d *decoder) inlineRun() Inlines {
	if d.peek() == '"' {
		s := d.string()
		if s == "" {
			return nil
		}
		d.count()
		return d.cut(append(d.run, d.newText(s)), len(d.run))
	}
	if !d.enter('[', "a string or an array of inlines") {
		return nil
	}
	start := len(d.run)
	for i := 0; d.more(i); i++ {
		var n Inline
		if d.peek() == '"' {
			d.count()
			n = d.newText(d.string())
		} else if typ, ok := d.node("a string or an inline"); !ok {
			break
		} else if n = newInline(typ); n != nil {
			d.object(n, typ)
		} else {
			c := &InlineCustom{Kind: typ}
			d.foreign(&c.Data, func() { c.Fallback = d.inlineRun() }, func() { c.Fallback = nil })
			n = c
		}
		d.run = append(d.run, n)
	}
	list := d.cut(d.run, start)
	clear(d.run[start:])
	d.run = d.run[:start]
	return list
}

// cut returns a copy of the end of run. Short runs share an array, so that most cost no allocation.
func (d *decoder) cut(run []Inline, start int) Inlines {
	n := len(run) - start
	if n == 0 {
		return nil
	}
	if n > cap(d.spare)-len(d.spare) {
		d.spare = make([]Inline, 0, max(n, 32))
	}
	end := len(d.spare) + n
	d.spare = append(d.spare, run[start:]...)
	return Inlines(d.spare[end-n : end : end])
}

func (d *decoder) newText(s string) *Text {
	if len(d.texts) == cap(d.texts) {
		d.texts = make([]Text, 0, 32)
	}
	d.texts = append(d.texts, Text{Value: s})
	return &d.texts[len(d.texts)-1]
}

// foreign keeps a node of unknown type as it is written, and reads its fallback if it has one that can be read.
func (d *decoder) foreign(data *[]byte, read, drop func()) {
	start := d.pos
	raw := d.skipValue()
	if d.kept += len(raw); d.kept > d.limits.MaxBytes {
		d.fail(&LimitError{Limit: "bytes"})
	}
	if d.err != nil {
		return
	}
	*data = []byte(raw)
	s := scanner{in: raw, bad: len(raw)}
	value, _, ok := s.member("fallback")
	if !ok {
		return
	}
	end, depth, run, frame, path := d.pos, d.depth, len(d.run), d.frame, len(d.path)
	d.pos = start + value
	d.path = append(d.path, Step{"fallback", -1})
	d.depth++
	if !d.null() {
		read()
	}
	d.path, d.depth, d.run = d.path[:path], depth, d.run[:run]
	if d.err == nil {
		d.pos = end
		return
	}
	var limit *LimitError
	if errors.As(d.err.Err, &limit) {
		return
	}
	drop()
	d.err, d.frame, d.pos = nil, frame, end
}
