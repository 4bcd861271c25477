package article

import (
	"bytes"
	"slices"
)

// Clone returns a copy of the article that shares nothing with it that can be changed. The copy of nil is nil.
func Clone(a *Article) *Article {
	if a == nil {
		return nil
	}
	c := *a
	c.fields(cloner{})
	return &c
}

// Equal reports whether two articles say the same: whether their JSON forms are equal.
func Equal(a, b *Article) bool { return bytes.Equal(AppendJSON(nil, a), AppendJSON(nil, b)) }

// A cloner is the fielder that turns a shallow copy into a deep one.
type cloner struct{ blind }

func (c cloner) strs(_ string, p *[]string) { *p = slices.Clone(*p) }
func (c cloner) value(_ string, p *[]byte)  { *p = bytes.Clone(*p) }

func (c cloner) inlines(_ string, p *Inlines) {
	*p = slices.Clone(*p)
	for i, n := range *p {
		if n != nil && n.inline() {
			n = copyInline(n)
			n.fields(c)
			(*p)[i] = n
		}
	}
}

func (c cloner) blocks(_ string, p *[]Block) {
	*p = slices.Clone(*p)
	for i, b := range *p {
		if b != nil && b.block() {
			b = copyBlock(b)
			b.fields(c)
			(*p)[i] = b
		}
	}
}

func (c cloner) record(_ string, r record) { r.fields(c) }

func (c cloner) optional(_ string, o optional) {
	o.own()
	if r := o.get(); r != nil {
		r.fields(c)
	}
}

func (c cloner) list(_ string, l list) {
	l.own()
	for i := range l.size() {
		l.at(i).fields(c)
	}
}

func (c cloner) meta(p **Meta) {
	if *p != nil {
		m := **p
		c.extra(&m.Extra)
		*p = &m
	}
}

func (c cloner) extra(p *Extra) {
	*p = slices.Clone(*p)
	for i := range *p {
		(*p)[i].Value = bytes.Clone((*p)[i].Value)
	}
}
