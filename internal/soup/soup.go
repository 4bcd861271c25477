// Package soup parses markup of any depth. The parser of x/net refuses more than 512 open elements; here depth costs
// tags, and never text.
package soup

import (
	"strings"

	"golang.org/x/net/html"
)

// Tags deeper than this are left out of markup that the parser refuses.
const maxDepth = 200

// Parse returns a tree of the markup, and calls cut, if there is one, for each tag that is left out; with "" where the
// tags are given up altogether.
func Parse(markup string, cut func(tag string)) *html.Node {
	if cut == nil {
		cut = func(string) {}
	}
	doc, err := html.Parse(strings.NewReader(markup))
	if err == nil {
		return doc
	}
	flat := flatten(markup, cut)
	doc, err = html.Parse(strings.NewReader(flat))
	if err == nil {
		return doc
	}
	cut("")
	root := &html.Node{Type: html.DocumentNode}
	z := html.NewTokenizer(strings.NewReader(flat))
	skip := ""
	for {
		switch z.Next() {
		case html.ErrorToken:
			return root
		case html.StartTagToken:
			if t := z.Token(); t.Data == "script" || t.Data == "style" {
				skip = t.Data
			}
		case html.EndTagToken:
			skip = ""
		case html.TextToken:
			if skip == "" {
				root.AppendChild(&html.Node{Type: html.TextNode, Data: z.Token().Data})
			}
		}
	}
}

// flatten returns the markup without the tags that stand deeper than maxDepth.
func flatten(markup string, cut func(string)) string {
	var out strings.Builder
	var open opened
	z := html.NewTokenizer(strings.NewReader(markup))
	for {
		switch z.Next() {
		case html.ErrorToken:
			return out.String()
		case html.CommentToken:
		case html.StartTagToken:
			tag := string(z.Raw())
			b, _ := z.TagName()
			name := string(b)
			if !void[name] {
				open.start(name)
			}
			if len(open.names) <= maxDepth || verbatim[name] || name == "img" || name == "br" {
				out.WriteString(tag)
			} else {
				cut(name)
			}
		case html.EndTagToken:
			tag := string(z.Raw())
			b, _ := z.TagName()
			name := string(b)
			deep := len(open.names) > maxDepth
			if open.end(name); !deep || len(open.names) < maxDepth || verbatim[name] {
				out.WriteString(tag)
			}
		default:
			out.Write(z.Raw())
		}
	}
}

// opened counts the open elements as a parser does, roughly: enough that an end tag left out, as HTML allows after
// a paragraph or an item, does not look like depth.
type opened struct {
	names []string
	count map[string]int
}

func (o *opened) start(name string) {
	if n := len(o.names); n > 0 && optionalEnd[name] && o.names[n-1] == name {
		return
	}
	if o.count == nil {
		o.count = map[string]int{}
	}
	o.names = append(o.names, name)
	o.count[name]++
}

func (o *opened) end(name string) {
	for o.count[name] > 0 {
		last := o.names[len(o.names)-1]
		o.names = o.names[:len(o.names)-1]
		if o.count[last]--; last == name {
			return
		}
	}
}

var optionalEnd = set("p li dt dd tr td th option optgroup thead tbody tfoot rb rt rp")

var (
	void     = set("area base br col embed hr img input link meta source track wbr param")
	verbatim = set("script style textarea title iframe noscript noembed noframes xmp plaintext")
)

func set(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.Fields(names) {
		m[n] = true
	}
	return m
}
