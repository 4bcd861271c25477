package article

// A Rewriter changes nodes: see [Rewrite]. A nil function changes nothing.
//
// The functions get nodes of the copy, which they may change and return. What is within a node has been rewritten
// before it; what a function returns is not rewritten again. Paths are those of the article before rewriting, and
// valid until the function returns. Nil nodes are not passed to the functions, and stay.
type Rewriter struct {
	// Block returns what a block of a list of blocks becomes: itself, other blocks, or none.
	Block func(Path, Block) []Block

	// Inline returns what an inline of any run becomes: itself, other inlines, or none.
	Inline func(Path, Inline) []Inline

	// Image reports whether a picture stays, wherever it stands: in the body, as the hero, in a gallery, as a
	// poster or as somebody's portrait. One that stays in the body is passed to Block next.
	Image func(Path, *Image) bool
}

// Rewrite returns a changed copy of an article, which itself stays as it is. The copy of nil is nil.
func Rewrite(a *Article, r Rewriter) *Article {
	c := Clone(a)
	if c != nil {
		c.fields(&rewriter{Rewriter: r, trail: newTrail()})
	}
	return c
}

// A rewriter is the fielder that rewrites in place.
type rewriter struct {
	blind
	trail
	Rewriter
}

func (w *rewriter) stays(r record) bool {
	r.fields(w)
	i, ok := r.(*Image)
	return !ok || w.Image == nil || w.Image(w.path, i)
}

func (w *rewriter) inlines(name string, p *Inlines) {
	w.push(name)
	var out Inlines
	for i, n := range *p {
		w.index(i)
		if n == nil || !n.inline() {
			out = append(out, n)
			continue
		}
		if n.fields(w); w.Inline != nil {
			out = append(out, w.Inline(w.path, n)...)
		}
	}
	if w.Inline != nil {
		*p = out
	}
	w.pop()
}

func (w *rewriter) blocks(name string, p *[]Block) {
	w.push(name)
	var out []Block
	for i, b := range *p {
		w.index(i)
		switch {
		case b == nil || !b.block():
			out = append(out, b)
		case !w.stays(b):
		case w.Block != nil:
			out = append(out, w.Block(w.path, b)...)
		default:
			out = append(out, b)
		}
	}
	if w.Block != nil || w.Image != nil {
		*p = out
	}
	w.pop()
}

func (w *rewriter) record(name string, r record) {
	w.push(name)
	r.fields(w)
	w.pop()
}

func (w *rewriter) optional(name string, o optional) {
	if r := o.get(); r != nil {
		w.push(name)
		if !w.stays(r) {
			o.drop()
		}
		w.pop()
	}
}

func (w *rewriter) list(name string, l list) {
	w.push(name)
	kept := 0
	for i := range l.size() {
		if w.index(i); w.stays(l.at(i)) {
			if kept < i {
				l.move(kept, i)
			}
			kept++
		}
	}
	l.keep(kept)
	w.pop()
}
