package locale

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
)

// Anchors are the anchors of an article's headings and updates: unique in the article, stable when other headings are
// added after them, and equal for equal articles. They are immutable and safe for concurrent use.
type Anchors struct {
	entries []Entry
	index   map[article.Node]int // of entries, where there are many
}

// handful is the number of entries up to which a look through all of them beats an index.
const handful = 32

// An Entry is a heading, or an update with a headline, in the order of the text.
type Entry struct {
	Level  int // 2 to 6
	Text   article.Inlines
	Anchor string
	Node   article.Node // the *Heading or *Update
}

// NewAnchors computes the anchors of the whole article. A node's own Meta.ID is its anchor; others come from their
// text, in its own script, with a number where two would be the same or one would be a node's own ID.
func NewAnchors(a *article.Article) Anchors {
	var x Anchors
	if a == nil {
		return x
	}
	n := 0
	each(a.Body, func(article.Node, *article.Meta, int, article.Inlines) { n++ })
	if n == 0 {
		return x
	}
	x.entries = make([]Entry, 0, n)
	if n > handful {
		x.index = make(map[article.Node]int, n)
	}
	taken := make(map[string]bool)
	next := make(map[string]int) // the number that a slug's next double is to try
	for id := range article.IDs(a) {
		taken[id] = true
	}
	var buf []byte
	each(a.Body, func(node article.Node, m *article.Meta, level int, text article.Inlines) {
		e := Entry{Level: level, Text: text, Node: node}
		if m != nil && m.ID != "" {
			e.Anchor = m.ID
		} else {
			buf = text.AppendPlain(buf[:0])
			e.Anchor = free(taken, next, string(AppendSlug(nil, string(buf))))
			taken[e.Anchor] = true
		}
		if x.index != nil {
			x.index[node] = len(x.entries)
		}
		x.entries = append(x.entries, e)
	})
	return x
}

// free returns the slug, with a number behind it where it is taken.
func free(taken map[string]bool, next map[string]int, slug string) string {
	if slug == "" {
		slug = "section"
	}
	name := slug
	for n := max(next[slug], 2); taken[name]; n++ {
		name = slug + "-" + strconv.Itoa(n)
		next[slug] = n + 1
	}
	return name
}

// each calls f for each heading, and each update with a headline, in the order of the text.
func each(blocks []article.Block, f func(n article.Node, m *article.Meta, level int, text article.Inlines)) {
	for _, b := range blocks {
		switch b := b.(type) {
		case *article.Heading:
			if b != nil {
				level := b.Level
				if level == 0 {
					level = 2
				}
				f(b, b.Meta, min(max(level, 2), 6), b.Text)
			}
		case *article.Update:
			if b != nil {
				if !b.Headline.Empty() {
					f(b, b.Meta, 2, b.Headline)
				}
				each(b.Body, f)
			}
		case *article.Callout:
			if b != nil {
				each(b.Body, f)
			}
		case *article.Details:
			if b != nil {
				each(b.Body, f)
			}
		case *article.Quote:
			if b != nil {
				each(b.Body, f)
			}
		case *article.Custom:
			if b != nil {
				each(b.Fallback, f)
			}
		}
	}
}

// Of returns the anchor of a heading or update of the article, or "".
func (x Anchors) Of(n article.Node) string {
	if x.index != nil {
		if i, ok := x.index[n]; ok {
			return x.entries[i].Anchor
		}
		return ""
	}
	for i := range x.entries {
		if x.entries[i].Node == n {
			return x.entries[i].Anchor
		}
	}
	return ""
}

// Entries returns the table of contents.
func (x Anchors) Entries() []Entry { return x.entries }
