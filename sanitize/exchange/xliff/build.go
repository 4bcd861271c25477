package xliff

import (
	"reflect"
	"strconv"
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

const (
	maxOpen     = 500 // codes within each other
	maxOverlaps = 100 // in a unit
)

// A code is an inline of a run of the base other than plain text. Codes are numbered from 1 in the order in which they begin.
type code struct {
	node article.Inline
	pair bool // it is around a run
	used bool
}

// codes returns the codes of a run of the base, and what the run says with the codes in their places.
func codes(run article.Inlines) (all []code, says string) {
	var text []byte
	var walk func(article.Inlines)
	walk = func(run article.Inlines) {
		for _, n := range run {
			if n == nil || reflect.ValueOf(n).IsNil() {
				continue
			}
			if t, ok := n.(*article.Text); ok && t.Meta == nil {
				text = appendSolid(text, gate.Text(t.Value))
				continue
			}
			inner, pair := inside(n)
			id := len(all) + 1
			all = append(all, code{node: n, pair: pair})
			if !pair {
				text = appendCode(text, point, strconv.Itoa(id))
				continue
			}
			text = appendCode(text, opens, strconv.Itoa(id))
			walk(inner)
			text = appendCode(text, closes, strconv.Itoa(id))
		}
	}
	walk(run)
	return all, string(text)
}

// said returns what the source of a unit says, in the same form.
func said(parts []part) string {
	var text []byte
	for i := range parts {
		for _, t := range parts[i].source {
			switch t.kind {
			case words:
				text = appendSolid(text, gate.Text(t.text))
			case point, opens, closes:
				text = appendCode(text, t.kind, t.id)
			}
		}
	}
	return string(text)
}

// appendSolid appends a text without its white space, which tools may change, and without the controls of direction, of
// which the gate may have dropped some where the text was cut.
func appendSolid(dst []byte, s string) []byte {
	return append(dst, strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || r >= 0x202A && r <= 0x202E || r >= 0x2066 && r <= 0x2069 {
			return -1
		}
		return r
	}, s)...)
}

func appendCode(dst []byte, kind tokenKind, id string) []byte {
	return append(append(append(dst, 0, byte(kind)), id...), 0)
}

// inside returns the run that an inline is around, and whether it is around one.
func inside(n article.Inline) (article.Inlines, bool) {
	switch n := n.(type) {
	case *article.Text:
		return article.Plain(n.Value), true
	case *article.Strong:
		return n.Text, true
	case *article.Emphasis:
		return n.Text, true
	case *article.Link:
		return n.Text, true
	case *article.Mark:
		return n.Text, true
	case *article.Sub:
		return n.Text, true
	case *article.Sup:
		return n.Text, true
	case *article.Strike:
		return n.Text, true
	case *article.Abbr:
		return n.Text, true
	case *article.Time:
		return n.Text, true
	case *article.Span:
		return n.Text, true
	case *article.Ruby:
		return n.Text, true
	case *article.InlineCustom:
		return n.Fallback, true
	}
	return nil, false
}

// around returns the inline around another run.
func around(n article.Inline, run article.Inlines) article.Inline {
	switch n := n.(type) {
	case *article.Text:
		value := ""
		for _, i := range run {
			t, ok := i.(*article.Text)
			if !ok || t.Meta != nil {
				return &article.Span{Text: run, Meta: n.Meta}
			}
			value += t.Value
		}
		n.Value = value
	case *article.Strong:
		n.Text = run
	case *article.Emphasis:
		n.Text = run
	case *article.Link:
		n.Text = run
	case *article.Mark:
		n.Text = run
	case *article.Sub:
		n.Text = run
	case *article.Sup:
		n.Text = run
	case *article.Strike:
		n.Text = run
	case *article.Abbr:
		n.Text = run
	case *article.Time:
		n.Text = run
	case *article.Span:
		n.Text = run
	case *article.Ruby:
		n.Text = run
	case *article.InlineCustom:
		n.Fallback = run
	}
	return n
}

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
