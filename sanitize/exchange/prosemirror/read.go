package prosemirror

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// An Error says why a document could not be read, and where: the path of the value, such as "content[3].attrs", and
// its offset in bytes. Objects and arrays deeper within each other than 2,000, or nodes deeper than 480, are a *sanitize.LimitError
// within it.
type Error = exchange.Error

// Read reads a document through the door; a nil door is one of zero value. Limits of size hold as the door says, but
// that JSON is never cut. The error is an [*Error] or a [*sanitize.LimitError]; with it there is no article.
//
// A document without a headline of its own that begins with a heading of level 1 has that for its headline.
func Read(door *sanitize.Door, data []byte) (*article.Article, *sanitize.Report, error) {
	in, err := inward.Open(door, data)
	if err != nil {
		return nil, &sanitize.Report{}, err
	}
	r := &reader{Reader: in}
	a := r.document(in.Root)
	return in.Close(a)
}

// A reader is one reading of a document.
type reader struct {
	*inward.Reader
}

func (r *reader) document(doc *exchange.Value) *article.Article {
	if !r.Want(doc, doc, exchange.Object, "") {
		return nil
	}
	if doc.Str("type") != "doc" {
		r.Fail(doc, `expected a document, whose type is "doc"`)
		return nil
	}
	attrs := doc.Get("attrs")
	a, refused := exchange.Article(facts(doc, "attributionLine", "disclosure", "dir", "body"))
	r.Refused("doc", refused)
	if a.Lang == "" {
		a.Lang = r.Door.Lang
	}
	nodes := r.content(doc)
	if len(nodes) > 0 && r.attribution(nodes[0], attrs) {
		r.Tell(sanitize.Removed, inward.CodeFurniture, "attribution", "", nodes[0])
		nodes = nodes[1:]
	} else if len(nodes) > 0 && len(a.Headline) == 0 && kind(nodes[0]) == "heading" && nodes[0].Get("attrs").Int("level") == 1 {
		a.Headline = r.run(nodes[0])
		nodes = nodes[1:]
	}
	a.Body = inward.Lone(r.flow(nodes))
	return a
}

// attribution reports whether a node is the line that was composed of the article's attribution, which the attrs have.
func (r *reader) attribution(v, attrs *exchange.Value) bool {
	line := attrs.Str("attributionLine")
	if line == "" || kind(v) != "paragraph" || attrs.Get("attribution") == nil && attrs.Get("sources") == nil && attrs.Get("sourceType") == nil {
		return false
	}
	var text strings.Builder
	for _, n := range v.List("content") {
		text.WriteString(n.Str("text"))
	}
	return v.Get("attrs").Str("part") == "attribution" || text.String() == line
}

// The names that ProseMirror's basic schema has for what Tiptap names otherwise, and those of some extensions.
var aliases = map[string]string{
	"bullet_list": "bulletList", "ordered_list": "orderedList", "list_item": "listItem", "code_block": "codeBlock", "horizontal_rule": "horizontalRule",
	"hard_break": "hardBreak", "table_row": "tableRow", "table_cell": "tableCell", "table_header": "tableHeader", "task_list": "taskList", "task_item": "taskItem",
	"strong": "bold", "em": "italic", "sub": "subscript", "sup": "superscript", "strikethrough": "strike", "mark": "highlight", "pullquote": "pullQuote",
	"math_block": "blockMath", "math_inline": "inlineMath", "math_display": "blockMath",
}

// kind returns the type of a node or mark, by Tiptap's name.
func kind(v *exchange.Value) string {
	typ := v.Str("type")
	if name := aliases[typ]; name != "" {
		return name
	}
	return typ
}

// facts returns the attrs of a node but for those that are named.
func facts(v *exchange.Value, but ...string) []exchange.Member {
	attrs := v.Get("attrs")
	if !attrs.Is(exchange.Object) {
		return nil
	}
	list := make([]exchange.Member, 0, len(attrs.Members))
next:
	for _, m := range attrs.Members {
		for _, name := range but {
			if m.Name == name {
				continue next
			}
		}
		if m.Value.Kind != exchange.Null {
			list = append(list, m)
		}
	}
	return list
}

// content returns the nodes within a node.
func (r *reader) content(v *exchange.Value) []*exchange.Value {
	c := v.Get("content")
	if c == nil || !r.Want(c, v, exchange.Array, "content") {
		return nil
	}
	for _, n := range c.Items {
		if !r.Want(n, c, exchange.Object, "") || !r.Want(n.Get("type"), n, exchange.String, "type") {
			return nil
		}
		if a := n.Get("attrs"); a != nil && !r.Want(a, n, exchange.Object, "attrs") {
			return nil
		}
	}
	return c.Items
}
