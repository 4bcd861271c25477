package sanitize

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

var (
	blocks = set(`address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form
		h1 h2 h3 h4 h5 h6 header hgroup hr html li main menu nav ol p pre search section summary table tbody td tfoot th thead tr ul`)
	listing = set("ul ol menu")
	// What is never read. Of these the ones in silent are no loss to anyone and go unreported.
	unseen = set(`script style template head title meta link base object embed applet svg textarea select button input
		noembed noframes frame frameset param source track area map canvas datalist option progress meter portal
		amp-analytics amp-ad amp-pixel amp-auto-ads`)
	silent = set("head title meta link base source track param")
)

// A piece is a block of a page, with the zone that it comes from.
type piece struct {
	block   article.Block
	zone    zone
	node    *html.Node // the element that it was made from, or nil
	outside bool       // it stands outside the element that holds the text
}

// A builder turns a tree of elements into blocks.
type builder struct {
	door   *Door
	report *Report
	base   string
	facts  map[*html.Node]facts
	sheet  *sheet
	skip   map[*html.Node]bool
	notes  map[string]bool // ids that footnote marks point to
	page   bool            // zones are told apart
	main   *html.Node      // the element that holds the text of a page, if it is known
	inside bool            // we are within it
	total  int             // characters of the text that a page holds

	out  []piece
	line article.Inlines // text that stands between blocks, until flush
	run  *run
	zone zone
}

func (d *Door) builder(r *Report, root *html.Node) *builder {
	b := &builder{
		door: d, report: r, base: d.Base, facts: make(map[*html.Node]facts), sheet: new(sheet), skip: make(map[*html.Node]bool),
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "style" {
			b.sheet.read(rawOf(n))
		}
	}
	b.total = b.survey(root).text
	b.findNotes(root)
	return b
}

// blocks returns what was built.
func (b *builder) blocks() []article.Block {
	b.flush()
	out := make([]article.Block, 0, len(b.out))
	for _, p := range b.out {
		out = append(out, p.block)
	}
	return out
}

func (b *builder) link(s string) string  { return b.door.url(s, b.base, b.report, false) }
func (b *builder) media(s string) string { return b.door.url(s, b.base, b.report, true) }

// dropped reports, and tells the report, whether an element does not come in.
func (b *builder) dropped(n *html.Node) bool {
	switch {
	case n.Type == html.CommentNode || n.Type == html.DoctypeNode:
		return true
	case n.Type != html.ElementNode:
		return false
	case b.skip[n]:
		return true
	case n.Data == "math" || n.Data == "noscript":
		return false
	case b.door.Unknown == Drop && stranger(n):
		b.report.add(Removed, "unknown", n.Data, "")
		return true
	case unseen[n.Data] || n.Namespace != "":
		if !silent[n.Data] {
			b.report.add(Removed, "element", n.Data, "")
		}
		return true
	case b.facts[n].hidden:
		if text := strings.TrimSpace(rawOf(n)); text != "" {
			b.report.add(Removed, "hidden", n.Data, text)
		}
		return true
	}
	return false
}

// sub builds the blocks within an element.
func (b *builder) sub(n *html.Node) []article.Block {
	c := *b
	c.out, c.line, c.run = nil, nil, nil
	c.page = false
	c.children(n)
	return c.blocks()
}

func (b *builder) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.node(c)
	}
}

func (b *builder) add(n article.Block, from *html.Node) {
	b.flush()
	b.put(n, from)
}

func (b *builder) put(n article.Block, from *html.Node) {
	b.out = append(b.out, piece{n, b.zone, from, b.page && !b.inside})
}

// node builds what a node holds.
func (b *builder) node(n *html.Node) {
	if n == b.main && n != nil && !b.inside {
		b.flush()
		b.inside = true
		defer func() {
			b.flush()
			b.inside = false
		}()
	}
	if n.Type == html.ElementNode && b.page && !b.skip[n] {
		if leave, ok := b.enter(n); !ok {
			return
		} else if leave != nil {
			defer leave()
		}
	}
	if n.Type != html.ElementNode || !b.facts[n].block && n.Data != "noscript" && n.Data != "math" {
		if b.run == nil {
			b.run = &run{b: b, space: true}
		}
		if b.page && b.beside(n) && len(b.line) > 0 {
			b.line = append(trimSpace(b.line), &article.Break{Meta: gap})
			b.run.space = true
		}
		b.line = b.run.node(b.line, n)
		return
	}
	if b.dropped(n) {
		return
	}
	b.block(n)
}

// stranger reports whether an element is one that HTML does not have: by its hyphen, but for those of AMP.
func stranger(n *html.Node) bool {
	return n.Type == html.ElementNode && strings.Contains(n.Data, "-") && !strings.HasPrefix(n.Data, "amp-")
}

// keep brings in an element that HTML does not have, for a host that knows it.
func (b *builder) keep(n *html.Node) {
	b.report.add(Kept, "unknown", n.Data, "")
	b.add(&article.Custom{Kind: clean(n.Data), Fallback: b.sub(n)}, n)
}

// enter goes into the zone of an element: ok is false where it is furniture. What holds much of the page's text is
// neither zone nor furniture, whatever its names.
func (b *builder) enter(n *html.Node) (leave func(), ok bool) {
	f := b.facts[n]
	z := zoneOf(n)
	if f.heading || f.text*3 > b.total && f.text > 200 {
		z = body
	}
	if z == body && b.chrome(n, f) {
		z = chrome
	}
	switch {
	case z == body || f.hidden:
		return nil, true
	case z.furniture():
		if text := textOf(n); text != "" {
			b.report.add(Removed, "furniture", string(z), text)
		}
		return nil, false
	case b.zone != body && b.zone != byline && b.zone != dateline:
		return nil, true // the outer name is the better one
	}
	was := b.zone
	apart := blocks[n.Data]
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

// chrome reports whether an element without telling names is the page's and not the article's: a header or footer of
// the whole page, a set of links.
func (b *builder) chrome(n *html.Node, f facts) bool {
	switch n.Data {
	case "header", "footer", "aside":
		return !within(n, "article", "main") && f.text < 1500
	case "form":
		return true
	case "ul", "ol", "div", "section":
		return f.links >= 3 && f.linked*10 >= f.text*9 && f.text/f.links < 60 && (n.Data != "div" || !b.facts[n].heading)
	}
	return false
}

func within(n *html.Node, names ...string) bool {
	for p := n.Parent; p != nil; p = p.Parent {
		for _, name := range names {
			if p.Data == name {
				return true
			}
		}
	}
	return false
}

// gap marks the break that stands between elements which a page sets side by side: the entries of a dateline, say.
// What becomes part of the text has a space there.
var gap = &article.Meta{ID: "gap"}

// beside reports whether an element stands beside another in a short row that has no words of its own.
func (b *builder) beside(n *html.Node) bool {
	if n.Type != html.ElementNode || n.Parent == nil || n.Data == "br" || b.facts[n.Parent].text > 300 {
		return false
	}
	switch n.Parent.Data {
	case "div", "section", "header", "footer", "figcaption":
	default:
		return false
	}
	others := 0
	for c := n.Parent.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.TextNode && strings.TrimSpace(c.Data) != "" || c.Type == html.ElementNode && c.Data == "br" {
			return false
		}
		if c.Type == html.ElementNode {
			others++
		}
	}
	return others > 1
}
