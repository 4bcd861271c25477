package article

import "iter"

// IDs returns the IDs that the article's nodes, and entries such as items, cells and notes, carry in their [Meta], in
// reading order. In a valid article no two are the same.
func IDs(a *Article) iter.Seq[string] {
	return func(yield func(string) bool) {
		if a != nil {
			a.fields(&ids{yield: yield})
		}
	}
}

// ids is the fielder that visits IDs.
type ids struct {
	blind
	yield func(string) bool
	done  bool
}

func (f *ids) meta(p **Meta) {
	if m := *p; !f.done && m != nil && m.ID != "" {
		f.done = !f.yield(m.ID)
	}
}

func (f *ids) inlines(_ string, p *Inlines) {
	for _, n := range *p {
		if n != nil && n.inline() && !f.done {
			n.fields(f)
		}
	}
}

func (f *ids) blocks(_ string, p *[]Block) {
	for _, b := range *p {
		if b != nil && b.block() && !f.done {
			b.fields(f)
		}
	}
}

func (f *ids) record(_ string, r record) { r.fields(f) }

func (f *ids) optional(_ string, o optional) {
	if r := o.get(); r != nil && !f.done {
		r.fields(f)
	}
}

func (f *ids) list(_ string, l list) {
	for i := range l.size() {
		if !f.done {
			l.at(i).fields(f)
		}
	}
}
