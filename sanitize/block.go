package sanitize

import (
	"strconv"
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

var (
	blocks  = set("address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section table tbody td tfoot th thead tr ul")
	unseen  = set("script style template head title meta link base object embed applet svg math textarea select button input noscript noembed noframes dialog")
	listing = map[string]bool{"ul": true, "ol": true, "menu": true}
)

// A builder turns a tree of elements into blocks.
type builder struct {
	door   *Door
	report *Report
	base   string
	skip   map[*html.Node]bool
	out    []article.Block
	line   article.Inlines // text that stands between blocks, until flush
	run    *run
}

func (b *builder) link(s string) string { return b.door.url(s, b.base, b.report) }

func (b *builder) dropped(n *html.Node) bool {
	switch {
	case b.skip[n]:
		return true
	case unseen[n.Data] || n.Namespace != "":
		if n.Data != "head" && n.Data != "title" {
			b.report.add(Removed, "element", n.Data, "")
		}
		return true
	case hidden(n):
		b.report.add(Removed, "hidden", n.Data, textOfHidden(n))
		return true
	}
	return false
}

func textOfHidden(n *html.Node) string {
	if n.FirstChild != nil && n.FirstChild.Type == html.TextNode {
		return strings.TrimSpace(n.FirstChild.Data)
	}
	return ""
}

func (b *builder) sub(n *html.Node) []article.Block {
	c := &builder{door: b.door, report: b.report, base: b.base, skip: b.skip}
	c.children(n)
	c.flush()
	return c.out
}

func (b *builder) children(n *html.Node) {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		b.node(c)
	}
}

func (b *builder) add(n article.Block) { b.flush(); b.out = append(b.out, n) }

func (b *builder) node(n *html.Node) {
	if n.Type != html.ElementNode || !holdsBlock(n) {
		if b.run == nil {
			b.run = &run{b: b, space: true}
		}
		b.line = b.run.node(b.line, n)
		return
	}
	if b.dropped(n) {
		return
	}
	switch n.Data {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		if t := b.inlines(n); len(t) > 0 {
			b.add(&article.Heading{Level: max(2, int(n.Data[1]-'0')), Text: t})
		}
	case "ul", "ol", "menu":
		b.list(n)
	case "blockquote":
		if body := b.sub(n); len(body) > 0 {
			b.add(&article.Quote{Body: body, URL: b.link(attr(n, "cite"))})
		}
	case "pre":
		if s := rawOf(n); strings.TrimSpace(s) != "" {
			b.add(&article.Code{Value: clean(strings.TrimSuffix(s, "\n"))})
		}
	case "hr":
		b.add(&article.Divider{})
	case "img":
		if i := b.image(n); i != nil {
			b.add(i)
		}
	case "iframe":
		if u := b.link(attr(n, "src")); u != "" {
			b.report.add(Changed, "iframe", "", u)
			b.add(&article.Paragraph{Text: article.Inlines{&article.Link{URL: u, Text: article.Plain(u)}}})
		}
	case "figure":
		b.figure(n)
	case "table":
		b.table(n)
	default:
		if blocks[n.Data] {
			b.flush()
		}
		b.children(n)
		if blocks[n.Data] {
			b.flush()
		}
	}
}

func holdsBlock(n *html.Node) bool {
	if blocks[n.Data] || listing[n.Data] || n.Data == "iframe" || n.Data == "img" {
		return true
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && holdsBlock(c) {
			return true
		}
	}
	return false
}

// flush ends the paragraph: two line breaks end one as well, and lines that begin with a bullet are a list.
func (b *builder) flush() {
	line := b.line
	b.line, b.run = nil, nil
	var para article.Inlines
	var list *article.List
	end := func() {
		if para = trimEnd(para); len(para) > 0 {
			b.out = append(b.out, &article.Paragraph{Text: para})
		}
		para = nil
	}
	for len(line) > 0 {
		i := 0
		for i < len(line) && !isBreak(line[i]) {
			i++
		}
		part := trimEnd(line[:i:i])
		line = line[min(i+1, len(line)):]
		if len(part) == 0 {
			end()
			list = nil
			continue
		}
		if t, ok := part[0].(*article.Text); ok && strings.HasPrefix(t.Value, "•") {
			end()
			if t.Value = strings.TrimLeft(strings.TrimPrefix(t.Value, "•"), " \u00A0"); t.Value == "" {
				part = part[1:]
			}
			if list == nil {
				if n := len(b.out); n > 0 {
					list, _ = b.out[n-1].(*article.List)
				}
				if list == nil || list.Ordered {
					list = &article.List{}
					b.out = append(b.out, list)
				}
			}
			list.Items = append(list.Items, article.Item{Text: part})
			continue
		}
		if list = nil; len(para) > 0 {
			para = append(para, &article.Break{})
		}
		para = append(para, part...)
	}
	end()
}

func isBreak(n article.Inline) bool { _, ok := n.(*article.Break); return ok }

func (b *builder) list(n *html.Node) {
	l := &article.List{Ordered: n.Data == "ol"}
	l.Start, _ = strconv.Atoi(attr(n, "start"))
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		if c.Type == html.ElementNode && b.dropped(c) {
			continue
		}
		var item article.Item
		if item.Body = b.sub(wrap(c)); len(item.Body) == 0 {
			continue
		}
		if p, ok := item.Body[0].(*article.Paragraph); ok {
			item.Text, item.Body = p.Text, item.Body[1:]
		}
		l.Items = append(l.Items, item)
	}
	if len(l.Items) > 0 {
		b.add(l)
	}
}

// wrap lets a stray text or element of a list be read as an item.
func wrap(n *html.Node) *html.Node {
	if n.Type == html.ElementNode && n.Data == "li" {
		return n
	}
	return &html.Node{Type: html.ElementNode, Data: "li", FirstChild: only(n)}
}

func only(n *html.Node) *html.Node { c := *n; c.NextSibling = nil; return &c }

func rawOf(n *html.Node) string {
	var s strings.Builder
	for d := range n.Descendants() {
		if d.Type == html.TextNode {
			s.WriteString(d.Data)
		}
	}
	return s.String()
}
