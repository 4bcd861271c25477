package xliff

import (
	"reflect"
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

const (
	maxOpen     = 500 // codes within each other
	maxOverlaps = 100 // in a unit
)

// A frame is a code that has begun.
type frame struct {
	id   string
	node article.Inline // nil where the code is not the base's: what it holds stands without it
	text string         // the plain text that has not become a node yet
	run  article.Inlines
}

// A builder makes a run of text and codes.
type builder struct {
	codes    []code
	lang     string          // of a sentence that stays
	only     map[string]bool // the codes of the source that may not be copied
	frames   []frame         // the first is the run itself
	overlaps int
	report   func(code, which string)
	failed   string // why the unit cannot be read
}

func (b *builder) top() *frame { return &b.frames[len(b.frames)-1] }

func (b *builder) add(t token) {
	switch t.kind {
	case words:
		b.top().text += t.text
	case point:
		if node := b.node(t, false); node != nil {
			b.top().append(node)
		}
	case opens:
		if t.id == spanID {
			b.open(frame{id: spanID, node: &article.Span{Meta: &article.Meta{Lang: b.lang}}})
			return
		}
		b.open(frame{id: t.id, node: b.node(t, true)})
	case closes:
		b.close(t.id)
	case odd:
		b.report(CodeMarkup, t.id)
	}
}

func (b *builder) open(f frame) {
	if len(b.frames) > maxOpen {
		b.failed = "codes within more than " + strconv.Itoa(maxOpen) + " others"
		return
	}
	b.frames = append(b.frames, f)
}

// append appends a node behind the text that was read.
func (f *frame) append(n article.Inline) {
	f.flush()
	f.run = append(f.run, n)
}

// flush makes a node of the text that was read. The text passes the gate here, whole.
func (f *frame) flush() {
	if f.text != "" {
		if t := gate.Text(f.text); t != "" {
			f.run = append(f.run, &article.Text{Value: t})
		}
		f.text = ""
	}
}

// node returns the node of a code: that of the base or, where it stands already, a copy. It is nil for a code that is not
// the base's.
func (b *builder) node(t token, pair bool) article.Inline {
	id := t.id
	i, err := strconv.Atoi(id)
	if (err != nil || i < 1 || i > len(b.codes)) && t.copyOf != "" {
		id = t.copyOf
		i, err = strconv.Atoi(id)
	}
	if err != nil || i < 1 || i > len(b.codes) {
		b.report(CodeAdded, t.id)
		return nil
	}
	c := &b.codes[i-1]
	if c.pair != pair {
		// A tool took one for the other. What stands by itself is set where it begins.
		b.report(CodeUnpaired, t.id)
		if pair {
			t.kind = point
			if node := b.node(t, false); node != nil {
				b.top().append(node)
			}
			return nil
		}
	}
	if !c.used {
		c.used = true
		return bare(c.node)
	}
	if b.only[id] || t.only {
		b.report(CodeAdded, t.id)
		return nil
	}
	return again(c.node)
}

// bare returns a copy of a node without what it is around.
func bare(n article.Inline) article.Inline {
	c := reflect.New(reflect.TypeOf(n).Elem())
	c.Elem().Set(reflect.ValueOf(n).Elem())
	n = around(c.Interface().(article.Inline), nil)
	return article.Clone(&article.Article{Headline: article.Inlines{n}}).Headline[0]
}

// again returns what bare does, without the ID, which one node alone may have.
func again(n article.Inline) article.Inline {
	n = bare(n)
	if m, _ := reflect.ValueOf(n).Elem().FieldByName("Meta").Interface().(*article.Meta); m != nil {
		m.ID = ""
	}
	return n
}

// close ends a code. Those that began within it and go on are parted: they end with it, and begin again.
func (b *builder) close(id string) {
	k := len(b.frames) - 1
	for k > 0 && b.frames[k].id != id {
		k--
	}
	if k == 0 {
		b.report(CodeUnpaired, id)
		return
	}
	var rest []frame
	for _, f := range b.frames[k+1:] {
		if f.node != nil {
			b.report(CodeOverlap, f.id)
			b.overlaps++
		}
		rest = append(rest, frame{id: f.id})
	}
	if b.overlaps > maxOverlaps {
		b.failed = "more than " + strconv.Itoa(maxOverlaps) + " codes overlap"
		return
	}
	for i := range rest {
		if node := b.frames[k+1+i].node; node != nil {
			rest[i].node = again(node)
		}
	}
	for len(b.frames) > k {
		b.pop()
	}
	b.frames = append(b.frames, rest...)
}

// pop ends the last code that has begun.
func (b *builder) pop() {
	f := *b.top()
	b.frames = b.frames[:len(b.frames)-1]
	f.flush()
	top := b.top()
	if f.node != nil {
		top.append(around(f.node, f.run))
		return
	}
	for _, n := range f.run {
		if t, ok := n.(*article.Text); ok && t.Meta == nil {
			top.text += t.Value
		} else {
			top.append(n)
		}
	}
}

// end returns the run.
func (b *builder) end() article.Inlines {
	for len(b.frames) > 1 {
		if f := b.top(); f.id != spanID {
			b.report(CodeUnpaired, f.id)
		}
		b.pop()
	}
	f := b.top()
	f.flush()
	return f.run
}
