package sanitize

import (
	"strings"

	"golang.org/x/net/html"
)

// The parser refuses more than 512 open elements; tags deeper than this are left out, their text is not.
const maxDepth = 200

// parse returns a tree of the markup. Depth costs tags, never text.
func parse(markup string, r *Report) *html.Node {
	doc, err := html.Parse(strings.NewReader(markup))
	if err == nil {
		return doc
	}
	flat := flatten(markup, r)
	doc, err = html.Parse(strings.NewReader(flat))
	if err == nil {
		return doc
	}
	r.add(Changed, CodeDepth, "", "read as text")
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
func flatten(markup string, r *Report) string {
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
			if traits[name]&void == 0 {
				open.start(name)
			}
			if len(open.names) <= maxDepth || traits[name]&(raw|escapable) != 0 || name == "img" || name == "br" {
				out.WriteString(tag)
			} else {
				r.add(Changed, CodeDepth, name, "")
			}
		case html.EndTagToken:
			tag := string(z.Raw())
			b, _ := z.TagName()
			name := string(b)
			deep := len(open.names) > maxDepth
			if open.end(name); !deep || len(open.names) < maxDepth || traits[name]&(raw|escapable) != 0 {
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

func set(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.Fields(names) {
		m[n] = true
	}
	return m
}
