package article

import "iter"

// All returns every node of the article with its path, in reading order: a node before the nodes within it, the
// words above the text before the body, and the body before what follows it. Besides blocks and inlines in their
// places, the nodes are the pictures, sounds and promos that stand in fields: the hero, a poster, the images of a
// gallery, the picture of an agent. Nil nodes are passed over.
//
// The path is valid until the next step; copy it with [slices.Clone], or print it, to keep it.
// The walk may be left at any time. It is safe for concurrent use as long as nobody changes the article.
func All(a *Article) iter.Seq2[Path, Node] {
	return func(yield func(Path, Node) bool) {
		if a != nil {
			w := walker{trail: newTrail(), yield: yield}
			a.fields(&w)
		}
	}
}

// A walker is the fielder that visits nodes.
type walker struct {
	blind
	trail
	yield func(Path, Node) bool
	done  bool
}

func (w *walker) node(n Node) {
	if w.done || !w.yield(w.path, n) {
		w.done = true
		return
	}
	n.fields(w)
}

func (w *walker) visit(r record) {
	if n, ok := r.(Node); ok {
		w.node(n)
	} else {
		r.fields(w)
	}
}

func (w *walker) inlines(name string, p *Inlines) {
	w.push(name)
	for i, n := range *p {
		if w.done {
			break
		}
		if w.index(i); n != nil && n.inline() {
			w.node(n)
		}
	}
	w.pop()
}

func (w *walker) blocks(name string, p *[]Block) {
	w.push(name)
	for i, b := range *p {
		if w.done {
			break
		}
		if w.index(i); b != nil && b.block() {
			w.node(b)
		}
	}
	w.pop()
}

func (w *walker) record(name string, r record) {
	w.push(name)
	r.fields(w)
	w.pop()
}

func (w *walker) optional(name string, o optional) {
	if r := o.get(); r != nil && !w.done {
		w.push(name)
		w.visit(r)
		w.pop()
	}
}

func (w *walker) list(name string, l list) {
	w.push(name)
	for i := range l.size() {
		if w.done {
			break
		}
		w.index(i)
		w.visit(l.at(i))
	}
	w.pop()
}
