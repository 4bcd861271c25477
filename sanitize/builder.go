package sanitize

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/soup"
)

// A piece is a block of a page, with the zone that it comes from.
type piece struct {
	block   article.Block
	zone    zone
	node    *node // the element that it was made from, or nil
	outside bool  // it stands outside the element that holds the text
}

// A builder turns a tree of elements into blocks.
type builder struct {
	tree   tree
	door   *Door
	report *Report
	base   string
	notes  map[string]*node  // the notes that marks point to, by their ids
	signs  map[string]string // what the marks of notes show, by the notes
	backs  map[*node]note    // the paragraphs that are notes
	// The ids that links of the page lead to.
	anchors map[string]landing
	main    *node // the element that holds the text of a page, if it is known
	inside  bool  // we are within it
	total   int32 // characters of the text that a page holds
	zone    zone
	boxed   bool            // within a callout
	grouped bool            // within a set of pictures
	levels  []*article.List // the lists within each other that a word processor sets as paragraphs
	around  []*node         // the marks that hold whole blocks
	slabs
	frame
}

// A frame is what belongs to the blocks at hand, and not to those within or around them.
type frame struct {
	out     []piece
	line    article.Inlines // text that stands between blocks, until flush
	lined   bool            // line goes on
	space   bool            // a space at the end of line would be the second one
	landing string          // the id that the next block is to have
	cover   *article.Meta   // the language and direction of the element around what is at hand
	page    bool            // zones are told apart
}

// reader returns the tree of the markup, and what builds blocks of it.
func (d *Door) reader(markup string, r *Report) (*builder, *node) {
	if inner, ok := escapedWhole(markup); ok {
		r.add(Changed, CodeEscaped, "", strings.TrimPrefix(markup, "<body>"))
		markup = inner
	}
	t, ok := nest(markup)
	if !ok {
		t = grow(soup.Parse(markup, func(tag string) { r.add(Changed, CodeDepth, tag, "") }))
	}
	t.survey(d.Unknown)
	root := t.root()
	b := &builder{door: d, report: r, base: d.Base, total: root.facts.text, tree: t}
	if t.revealed {
		r.add(Kept, CodeHidden, "style", "the page's own rules hide most of its text")
	}
	b.tellHidden(t)
	b.findNotes(t)
	b.findAnchors(t)
	return b, root
}

// done ends the work on a page, whose nodes nobody holds any more.
func (b *builder) done() {
	b.report.at = nil
	b.tree.release()
}

// escapedWhole returns the markup that is escaped as a whole, as some feeds and exports have it.
func escapedWhole(markup string) (string, bool) {
	s := strings.TrimSpace(strings.TrimPrefix(markup, "<body>"))
	if !strings.HasPrefix(s, "&lt;") || !strings.HasSuffix(s, "&gt;") || strings.IndexByte(s, '<') >= 0 || !strings.Contains(s, "&lt;/") {
		return "", false
	}
	if len(s) < 5 || !letter(s[4]) {
		return "", false
	}
	return html.UnescapeString(s), true
}

// blocks returns what was built.
func (b *builder) blocks() []article.Block {
	b.flush()
	out := b.bodies.room(len(b.out))
	for i := range b.out {
		out = append(out, b.out[i].block)
	}
	return out
}

func (b *builder) link(s string) string  { return b.door.url(s, b.base, b.report, false) }
func (b *builder) media(s string) string { return b.door.url(s, b.base, b.report, true) }

// dropped reports, and tells the report, whether an element does not come in.
func (b *builder) dropped(n *node) bool {
	switch {
	case !n.element():
		return false
	case n.skip:
		return true
	case b.door.Unknown == Drop && n.trait&unknown != 0:
		b.report.add(Removed, CodeUnknown, n.data, "")
		return true
	case n.facts.hidden:
		return !n.is("math") && n.formula() == nil || n.is("math") && !n.shown()
	case n.data == "math" || n.data == "noscript":
		return false
	case n.trait&(unread|foreign) != 0:
		if n.trait&unsaid == 0 {
			b.report.add(Removed, CodeElement, n.data, "")
		}
		return true
	case fixture(n), widget(n) && !b.page:
		if text := textOf(n); text != "" {
			b.report.add(Removed, CodeFurniture, n.data, text)
		}
		return true
	}
	return false
}

// sub builds the blocks within an element.
func (b *builder) sub(n *node) []article.Block {
	outer := b.open()
	b.children(n)
	return b.shut(outer)
}

// open begins a frame, which lies where the outer one will write only when it is shut.
func (b *builder) open() (outer frame) {
	outer = b.frame
	b.frame = frame{out: outer.out[len(outer.out):], line: outer.line[len(outer.line):]}
	return outer
}

func (b *builder) shut(outer frame) []article.Block {
	in := b.blocks()
	b.frame = outer
	return in
}

func (b *builder) children(n *node) {
	for c := n.first; c != nil; c = c.next {
		b.node(c)
	}
}

func (b *builder) add(n article.Block, from *node) {
	b.flush()
	b.put(n, from)
}

func (b *builder) put(n article.Block, from *node) {
	b.dress(n, from)
	b.landed(n)
	b.out = append(b.out, piece{n, b.zone, from, b.page && !b.inside})
}

// node builds what a node holds.
func (b *builder) node(n *node) {
	b.report.at = n
	if n == b.main && n != nil && !b.inside {
		b.flush()
		b.inside = true
		defer func() {
			b.flush()
			b.inside = false
		}()
	}
	if n.element() && b.page && !n.skip {
		if leave, ok := b.enter(n); !ok {
			return
		} else if leave != nil {
			defer leave()
		}
	}
	if m := scripted(n); m != nil && strings.Contains(attr(n, "type"), "display") {
		b.add(m, n)
		return
	}
	if inlinePicture(n) || !n.element() || !n.facts.block && n.data != "noscript" && !setApart(n) {
		if !b.lined {
			b.lined, b.space = true, true
		}
		if b.page && b.beside(n) && len(b.line) > 0 {
			b.line, b.space = append(trimSpace(b.line), &article.Break{Meta: gap}), true
		}
		b.line = b.inline(b.line, n)
		return
	}
	if b.dropped(n) {
		return
	}
	if n.trait&breaks != 0 && b.anchor(n) != "" {
		b.flush()
	}
	b.land(n)
	b.block(n)
}

// keep brings in an element that HTML does not have, for a host that knows it.
func (b *builder) keep(n *node) {
	b.report.add(Kept, CodeUnknown, n.data, "")
	b.add(&article.Custom{Kind: clean(n.data), Fallback: b.sub(n)}, n)
}

// enter goes into the zone of an element: ok is false where it is furniture. What holds much of the page's text is
// neither zone nor furniture, whatever its names.
func (b *builder) enter(n *node) (leave func(), ok bool) {
	f := n.facts
	z := zoneOf(n)
	if f.heading || f.text*3 > b.total && f.text > 200 {
		return nil, true
	}
	if z == body && b.chrome(n, f) {
		z = chrome
	} else if z != body && b.proseNamed(n, z) {
		z = body
	}
	switch {
	case z == body || f.hidden:
		return nil, true
	case z.furniture():
		if text := textOf(n); text != "" || f.images+f.media > 0 {
			b.report.add(Removed, CodeFurniture, string(z), text)
		}
		return nil, false
	case b.zone != body && b.zone != byline && b.zone != dateline:
		return nil, true // the outer name is the better one
	}
	was := b.zone
	apart := n.trait&breaks != 0
	if apart {
		b.flush()
	}
	b.zone = z
	return func() {
		if apart {
			b.flush()
		}
		b.zone = was
	}, true
}

// gap marks the break that stands between elements which a page sets side by side: the entries of a dateline, say.
// What becomes part of the text has a space there.
var gap = &article.Meta{ID: "gap"}

// beside reports whether an element stands beside another in a short row that has no words of its own.
func (b *builder) beside(n *node) bool {
	if !n.element() || n.parent == nil || n.data == "br" || n.parent.facts.text > 300 {
		return false
	}
	switch n.parent.data {
	case "div", "section", "header", "footer", "figcaption":
	default:
		return false
	}
	others := 0
	for c := n.parent.first; c != nil; c = c.next {
		if c.trait&textual != 0 && strings.TrimSpace(c.data) != "" || c.is("br") {
			return false
		}
		if c.element() {
			others++
		}
	}
	return others > 1
}
