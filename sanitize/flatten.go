package sanitize

import (
	"strings"

	"golang.org/x/net/html"
)

// The parser refuses more than 512 open elements; tags deeper than this are left out, their text is not.
const maxDepth = 200

// parse returns the body of a tree of the markup. Depth costs tags, never text.
func parse(markup string, r *Report) *html.Node {
	flat := flatten(markup, r)
	doc, err := html.Parse(strings.NewReader(flat))
	if err == nil {
		return doc
	}
	r.add(Changed, "depth", "", "read as text")
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

func flatten(markup string, r *Report) string {
	var out strings.Builder
	z := html.NewTokenizer(strings.NewReader(markup))
	depth := 0
	for {
		switch tt := z.Next(); tt {
		case html.ErrorToken:
			return out.String()
		case html.CommentToken, html.DoctypeToken:
		case html.StartTagToken:
			raw := string(z.Raw())
			name, _ := z.TagName()
			if !void[string(name)] {
				depth++
			}
			if depth <= maxDepth || rawText[string(name)] {
				out.WriteString(raw)
			} else {
				r.add(Changed, "depth", string(name), "")
			}
		case html.EndTagToken:
			raw := string(z.Raw())
			name, _ := z.TagName()
			if depth <= maxDepth || rawText[string(name)] {
				out.WriteString(raw)
			}
			depth = max(0, depth-1)
		default:
			out.Write(z.Raw())
		}
	}
}

var void = set("area base br col embed hr img input link meta param source track wbr")
var rawText = set("script style textarea title iframe noscript noembed noframes xmp plaintext")

func set(names string) map[string]bool {
	m := map[string]bool{}
	for _, n := range strings.Fields(names) {
		m[n] = true
	}
	return m
}
