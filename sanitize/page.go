package sanitize

import (
	"strings"

	"golang.org/x/net/html"

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
	if err := d.check(len(page)); err != nil {
		return nil, r, err
	}
	text, err := d.decode(page, r)
	if err != nil {
		return nil, r, err
	}
	doc := parse(text, r)
	b := d.builder(r, doc)
	b.page = true
	a := &article.Article{}
	s := b.head(doc, a)
	if a.Lang == "" {
		a.Lang = tag(d.Lang)
	}
	root := bodyOf(doc)
	b.main = b.mainOf(root)
	b.inside = b.main == nil
	b.children(root)
	b.flush()
	p := &settler{builder: b, a: a, stated: s, pieces: b.out}
	p.settle()
	return a, r, nil
}

func bodyOf(doc *html.Node) *html.Node {
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "body" {
			return n
		}
	}
	return doc
}

// mainOf finds the smallest element that says it holds the text and does hold most of what the page says; nil where
// there is none, and everything counts.
func (b *builder) mainOf(root *html.Node) *html.Node {
	total := 0
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && n.Data == "p" {
			total += b.facts[n].text - b.facts[n].linked
		}
	}
	if total == 0 {
		total = b.facts[root].text
	}
	var best *html.Node
	for n := range root.Descendants() {
		if n.Type != html.ElementNode || b.facts[n].hidden || !holdsMain(n) {
			continue
		}
		f := b.facts[n]
		if (f.text-f.linked)*10 >= total*6 && (best == nil || f.text < b.facts[best].text) {
			best = n
		}
	}
	return best
}

// holdsMain reports whether an element says that it holds the text of an article.
func holdsMain(n *html.Node) bool {
	switch {
	case n.Data == "article", n.Data == "main", attr(n, "role") == "main", attr(n, "role") == "article":
		return true
	case n.Data != "div" && n.Data != "section":
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
