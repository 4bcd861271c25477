package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// Page reads a whole page: its text, and what its head and its markup state about it. What surrounds the text is left
// out, and told in the report; what has a place in the model, such as a source's badge, the line that says how a text
// was made, a picture's credits or the publisher's box, is read into it.
//
// The error is a [*LimitError], or an [*EncodingError] where the page is neither UTF-8 nor in an encoding that it, or
// the door's Charset, declares.
func (d *Door) Page(page []byte) (*article.Article, *Report, error) {
	r := &Report{}
	page, err := limited(d.Limits, page, r)
	if err != nil {
		return nil, r, err
	}
	text, err := d.decode(page, r)
	if err != nil {
		return nil, r, err
	}
	return d.page(text, r), r, nil
}

// Document is [Door.Page] for a page that is text already, such as what a browser holds. A program that reads pages by it
// alone links no tables of encodings, some 500 KiB. The error is a [*LimitError].
func (d *Door) Document(page string) (*article.Article, *Report, error) {
	r := &Report{}
	page, err := limited(d.Limits, page, r)
	if err != nil {
		return nil, r, err
	}
	return d.page(page, r), r, nil
}

func (d *Door) page(text string, r *Report) *article.Article {
	b, doc := d.reader(text, r)
	defer b.done()
	b.page = true
	a := &article.Article{}
	s := b.head(doc, a)
	if b.base == "" && strings.Contains(a.URL, "://") {
		b.base = a.URL // where neither the door nor the page names another, addresses start from the page's own
	}
	if a.Lang == "" {
		a.Lang = tag(d.Lang)
	}
	root := bodyOf(doc)
	b.main = b.mainOf(root)
	b.inside = b.main == nil
	b.children(root)
	b.flush()
	r.at = nil
	p := &settler{builder: b, a: a, stated: s, pieces: b.out}
	p.settle()
	return a
}

func bodyOf(doc *node) *node {
	for n := range doc.below() {
		if n.element() && n.data == "body" {
			return n
		}
	}
	return doc
}

// mainOf finds the smallest element that says it holds the text and does hold most of what the page says; nil where
// there is none, and everything counts.
func (b *builder) mainOf(root *node) *node {
	total := int32(0)
	for n := range root.below() {
		if n.element() && n.data == "p" {
			total += n.facts.text - n.facts.linked
		}
	}
	if total == 0 {
		total = root.facts.text
	}
	var best *node
	for n := range root.below() {
		if !n.element() || n.facts.hidden || !holdsMain(n) {
			continue
		}
		f := n.facts
		if (f.text-f.linked)*10 >= total*6 && (best == nil || f.text < best.facts.text) {
			best = n
		}
	}
	return best
}

// holdsMain reports whether an element says that it holds the text of an article.
func holdsMain(n *node) bool {
	switch {
	case n.data == "article", n.data == "main", attr(n, "role") == "main", attr(n, "role") == "article":
		return true
	case n.data != "div" && n.data != "section":
		return false
	}
	names := " " + strings.Join(words(n), " ") + " "
	for _, name := range [...]string{
		" article body ", " entry content ", " post content ", " story body ", " article content ", " post body ", " body content ",
		" page content ", " article text ", " story content ", " rich text ", " gh content ", " prose ", " article main ", " text body ",
	} {
		if strings.Contains(names, name) {
			return true
		}
	}
	return false
}
