package portabletext

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// An Error says why a document could not be read, and where: the path of the value, such as "body[3].children", and its
// offset in bytes. Objects and arrays deeper within each other than 2,000, or nodes deeper than 480, are a *sanitize.LimitError
// within it.
type Error = exchange.Error

// Read reads a document, or an array of Portable Text alone, through the door; a nil door is one of zero value. Limits of
// size hold as the door says, but that JSON is never cut. The error is an [*Error] or a [*sanitize.LimitError]; with it there is no
// article.
//
// A document has its text in "body", or else in "content". Its title is the headline, where no headline is there.
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
	a := new(article.Article)
	body := doc
	if !doc.Is(exchange.Array) {
		if !r.Want(doc, doc, exchange.Object, "") {
			return nil
		}
		body = doc.Get("body")
		name := "body"
		if body == nil {
			body, name = doc.Get("content"), "content"
		}
		if body != nil && !r.Want(body, doc, exchange.Array, name) {
			return nil
		}
		a = r.fields(doc, name)
	}
	if a.Lang == "" {
		a.Lang = r.Door.Lang
	}
	if body == nil {
		return a
	}
	items := body.Items
	if len(items) > 0 && attribution(items[0], doc) {
		r.Tell(sanitize.Removed, inward.CodeFurniture, "attribution", "", items[0])
		items = items[1:]
	}
	a.Body = r.blocks(body, items)
	return a
}

// fields builds the article of the document's members.
func (r *reader) fields(doc *exchange.Value, body string) *article.Article {
	list := r.facts(doc, body, "title", "_id", "attributionLine", "disclosure", "dir", "publishedAt")
	a, refused := exchange.Article(list)
	r.Refused("article", refused)
	if a.ID == "" {
		a.ID = doc.Str("_id")
	}
	if title := doc.Get("title"); title != nil && len(a.Headline) == 0 {
		a.Headline = r.line(title)
	}
	if at := doc.Str("publishedAt"); at != "" {
		if date, err := article.ParseDate(at); err == nil && a.Published.IsZero() {
			a.Published = date
		} else {
			r.Tell(sanitize.Removed, inward.CodeValue, "publishedAt", at, doc.Get("publishedAt"))
		}
	}
	return a
}

// attribution reports whether a block is the line that was composed of the article's attribution, which the document has.
func attribution(v, doc *exchange.Value) bool {
	line := doc.Str("attributionLine")
	if line == "" || v.Str("_type") != "block" || doc.Get("attribution") == nil && doc.Get("sources") == nil && doc.Get("sourceType") == nil {
		return false
	}
	return v.Str("part") == "attribution" || plain(v) == line
}

// plain returns the text of the spans of a block.
func plain(v *exchange.Value) string {
	var text strings.Builder
	for _, c := range v.List("children") {
		text.WriteString(c.Str("text"))
	}
	return text.String()
}

// facts returns the members of an object in the model's form, but for its type, its key and those that are named.
func (r *reader) facts(v *exchange.Value, but ...string) []exchange.Member {
	if !v.Is(exchange.Object) {
		return nil
	}
	list := make([]exchange.Member, 0, len(v.Members))
next:
	for _, m := range v.Members {
		if m.Value.Kind == exchange.Null || m.Name == "_type" || m.Name == "_key" {
			continue
		}
		for _, name := range but {
			if m.Name == name {
				continue next
			}
		}
		raw := r.model(nil, m.Name, m.Value)
		list = append(list, exchange.Member{Name: m.Name, Value: &exchange.Value{Kind: m.Value.Kind, Offset: m.Value.Offset, Raw: raw, Text: m.Value.Text}})
	}
	return list
}

// model appends a value in the model's form: Portable Text under the name of a run as a run, records without their types and keys.
func (r *reader) model(dst []byte, name string, v *exchange.Value) []byte {
	if exchange.Runs[name] && v.Is(exchange.Array) && rich(v) {
		return article.AppendInlinesJSON(dst, r.line(v))
	}
	if exchange.Records[name] == "" {
		return append(dst, v.Raw...)
	}
	switch v.Kind {
	case exchange.Array:
		dst = append(dst, '[')
		for i, item := range v.Items {
			if i > 0 {
				dst = append(dst, ',')
			}
			dst = r.model(dst, name, item)
		}
		return append(dst, ']')
	case exchange.Object:
		dst = append(dst, '{')
		first := true
		for _, m := range v.Members {
			if m.Name == "_key" || m.Name == "_type" && (!m.Value.Is(exchange.String) || m.Value.Text == "" || m.Value.Text == exchange.Records[name]) {
				continue
			}
			if !first {
				dst = append(dst, ',')
			}
			first = false
			dst = append(append(dst, exchange.Text(m.Name).Raw...), ':')
			dst = r.model(dst, m.Name, m.Value)
		}
		return append(dst, '}')
	}
	return append(dst, v.Raw...)
}

// rich reports whether an array is Portable Text.
func rich(v *exchange.Value) bool {
	for _, item := range v.Items {
		if item.Str("_type") == "block" {
			return true
		}
	}
	return false
}

// line returns a value as a run: Portable Text with breaks between its blocks, or a string.
func (r *reader) line(v *exchange.Value) article.Inlines {
	switch v.Kind {
	case exchange.String:
		return article.Plain(v.Text)
	case exchange.Array:
		run, whole := inward.Line(r.blocks(v, v.Items))
		if !whole {
			r.Tell(sanitize.Changed, inward.CodeShape, "", "a line of text holds no blocks", v)
		}
		return run
	}
	r.Tell(sanitize.Removed, inward.CodeValue, "", string(v.Raw), v)
	return nil
}
