package sanitize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html"
)

// facts are what is known of an element and all below it, found out in one pass so that every later question is cheap.
type facts struct {
	block   bool // it holds something that cannot stand within a line
	hidden  bool
	text    int // characters of visible text, without white space
	linked  int // of those, within links
	links   int
	heading bool // it holds an h1
}

// survey finds out the facts of a tree.
func (b *builder) survey(n *html.Node) facts {
	var f facts
	switch n.Type {
	case html.TextNode:
		for _, r := range n.Data {
			if !unicode.IsSpace(r) {
				f.text++
			}
		}
		return f
	case html.ElementNode:
		f.block = blocks[n.Data] || listing[n.Data] || n.Data == "iframe" || n.Data == "img" || n.Data == "video" || n.Data == "audio" || n.Data == "amp-img"
		f.block = f.block || b.door.Unknown == Keep && stranger(n)
		f.hidden = hidden(n) || b.sheet.hides(n)
		f.heading = n.Data == "h1"
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		g := b.survey(c)
		f.block = f.block || g.block
		if g.hidden || unseen[c.Data] && c.Type == html.ElementNode {
			continue
		}
		f.text += g.text
		f.linked += g.linked
		f.links += g.links
		f.heading = f.heading || g.heading
	}
	if n.Type == html.ElementNode && n.Data == "a" && attr(n, "href") != "" {
		f.linked, f.links = f.text, f.links+1
	}
	b.facts[n] = f
	return f
}

// words returns the words that an element's names are made of: its class, id, and what else authors name parts by.
// "Article_sourceBadge__x1Y" is article, source, badge, x1, y.
func words(n *html.Node) []string {
	var all []string
	for _, a := range n.Attr {
		switch a.Key {
		case "class", "id", "itemprop", "data-testid", "data-component", "data-block", "aria-label", "role":
			if len(a.Val) <= 400 {
				all = split(all, a.Val)
			}
		}
	}
	return all
}

func split(dst []string, s string) []string {
	start := -1
	end := func(i int) {
		if start >= 0 && i > start {
			dst = append(dst, strings.ToLower(s[start:i]))
		}
		start = -1
	}
	lower := false
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			end(i)
		case unicode.IsUpper(r) && lower:
			end(i)
			start = i
		case start < 0:
			start = i
		}
		lower = unicode.IsLower(r)
	}
	end(len(s))
	return dst
}

// textOf returns the visible text of a node on one line.
func textOf(n *html.Node) string {
	var out strings.Builder
	appendText(&out, n)
	return strings.Join(strings.Fields(out.String()), " ")
}

func appendText(out *strings.Builder, n *html.Node) {
	if n.Type == html.TextNode {
		out.WriteString(clean(n.Data))
		return
	}
	if n.Type == html.ElementNode && (unseen[n.Data] || hidden(n)) {
		return
	}
	if n.Type == html.ElementNode && (blocks[n.Data] || n.Data == "br") {
		out.WriteByte(' ')
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		appendText(out, c)
	}
	if n.Type == html.ElementNode && blocks[n.Data] {
		out.WriteByte(' ')
	}
}

// rawOf returns the text of a node as it stands, hidden or not.
func rawOf(n *html.Node) string {
	var s strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			s.WriteString(d.Data)
		}
	}
	return s.String()
}

func length(s string) int { return utf8.RuneCountInString(s) }
