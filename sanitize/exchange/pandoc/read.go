package pandoc

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// An Error says why a document could not be read, and where: the path of the value, such as "blocks[3].c[1]", and its
// offset in bytes. Objects and arrays deeper within each other than 2,000, or nodes deeper than 480, are a *sanitize.LimitError
// within it.
type Error = exchange.Error

// Read reads a document through the door; a nil door is one of zero value. Limits of size hold as the door says, but
// that JSON is never cut. The error is an [*Error] or a [*sanitize.LimitError]; with it there is no article. A document whose elements
// do not have the shape that Pandoc's types give them is an error.
//
// A document without a title that begins with a heading of level 1 has that for its headline.
func Read(door *sanitize.Door, data []byte) (*article.Article, *sanitize.Report, error) {
	in, err := inward.Open(door, data)
	if err != nil {
		return nil, &sanitize.Report{}, err
	}
	r := &reader{Reader: in, notes: make(map[string]*article.Footnote), taken: make(map[string]bool)}
	a := r.document(in.Root)
	return in.Close(a)
}

// furniture is the class of what package render/exchange/pandoc composed of what the document says elsewhere.
const furniture = "sf-furniture"

// A reader is one reading of a document.
type reader struct {
	*inward.Reader
	rtl   bool
	notes map[string]*article.Footnote // those that stood where they are mentioned, by ID
	order []string                     // their IDs as they came
	taken map[string]bool              // IDs that the document has for notes
	made  int                          // the number of IDs that were tried for notes without one
	lists []*article.Footnotes         // the places of notes
	moved map[*article.Footnotes][]bool
}

func (r *reader) document(doc *exchange.Value) *article.Article {
	if !r.Want(doc, doc, exchange.Object, "") || !r.version(doc) {
		return nil
	}
	blocks := doc.Get("blocks")
	if !r.Want(blocks, doc, exchange.Array, "blocks") {
		return nil
	}
	r.ids(doc)
	a := r.meta(doc.Get("meta"))
	items := blocks.Items
	if len(a.Headline) == 0 && len(items) > 0 && items[0].Str("t") == "Header" {
		if c := r.fields(items[0], 3); c != nil && c[0].Whole() == 1 {
			a.Headline = r.run(c[2])
			items = items[1:]
		}
	}
	a.Body = r.list(blocks, items)
	r.settle(a)
	return a
}

// version reports whether the document is of a version whose types are read here.
func (r *reader) version(doc *exchange.Value) bool {
	v := doc.Get("pandoc-api-version")
	if !r.Want(v, doc, exchange.Array, "pandoc-api-version") {
		return false
	}
	if len(v.Items) < 2 || v.Items[0].Whole() != 1 || v.Items[1].Whole() < 21 {
		r.Fail(v, "expected the types of Pandoc 1.21 or later, of the first number 1")
		return false
	}
	return true
}

// ids collects the IDs of notes that the document names, so that no other note gets one of them.
func (r *reader) ids(v *exchange.Value) {
	if len(v.Items) == 2 && v.Items[0].Is(exchange.String) && v.Items[0].Text == "note" && v.Items[1].Is(exchange.String) {
		r.taken[v.Items[1].Text] = true
	}
	for _, in := range v.Items {
		r.ids(in)
	}
	for i := range v.Members {
		r.ids(v.Members[i].Value)
	}
}

// newID returns an ID for a note that has none.
func (r *reader) newID() string {
	for {
		r.made++
		if id := "fn" + strconv.Itoa(r.made); !r.taken[id] {
			return id
		}
	}
}

// settle puts the notes in the places that the document has for them, and those without one at the end of the body.
func (r *reader) settle(a *article.Article) {
	for _, list := range r.lists {
		for i, moved := range r.moved[list] {
			n := &list.Notes[i]
			if whole := r.notes[n.ID]; moved && whole != nil {
				*n = *whole
				delete(r.notes, n.ID)
			}
		}
	}
	rest := new(article.Footnotes)
	for _, id := range r.order {
		if n := r.notes[id]; n != nil {
			rest.Notes = append(rest.Notes, *n)
			delete(r.notes, id)
		}
	}
	if len(rest.Notes) > 0 {
		a.Body = append(a.Body, rest)
	}
}

// fields returns the content of an element that has n fields, or nil: then the reading has failed.
func (r *reader) fields(v *exchange.Value, n int) []*exchange.Value {
	return r.tuple(v.Get("c"), v, n)
}

func (r *reader) tuple(c, in *exchange.Value, n int) []*exchange.Value {
	if !r.Want(c, in, exchange.Array, "c") {
		return nil
	}
	if len(c.Items) < n {
		r.Fail(c, "expected an array of "+strconv.Itoa(n)+", got one of "+strconv.Itoa(len(c.Items)))
		return nil
	}
	return c.Items
}

// element reports whether a value is an element.
func (r *reader) element(v, in *exchange.Value) bool {
	return r.Want(v, in, exchange.Object, "") && r.Want(v.Get("t"), v, exchange.String, "t")
}

// text returns a string.
func (r *reader) text(v, in *exchange.Value) string {
	if !r.Want(v, in, exchange.String, "c") {
		return ""
	}
	return v.Text
}

// attr returns the classes of attributes, and the facts that the rest of them are.
func (r *reader) attr(v, in *exchange.Value) (classes []string, facts []exchange.Member) {
	c := r.tuple(v, in, 3)
	if c == nil {
		return nil, nil
	}
	if id := r.text(c[0], v); id != "" {
		facts = append(facts, exchange.Member{Name: "id", Value: exchange.Text(id)})
	}
	if !r.Want(c[1], v, exchange.Array, "") || !r.Want(c[2], v, exchange.Array, "") {
		return nil, nil
	}
	for _, class := range c[1].Items {
		classes = append(classes, r.text(class, c[1]))
	}
	for _, pair := range c[2].Items {
		kv := r.tuple(pair, c[2], 2)
		if kv == nil {
			return nil, nil
		}
		value := *exchange.JSON(r.text(kv[1], pair))
		value.Offset = kv[1].Offset
		facts = append(facts, exchange.Member{Name: r.text(kv[0], pair), Value: &value})
	}
	return classes, facts
}

// with returns facts with classes that nothing else says, as the fact "class".
func with(facts []exchange.Member, classes []string) []exchange.Member {
	all := ""
	for _, c := range classes {
		if c != "" && all != "" {
			all += " "
		}
		all += c
	}
	if all == "" {
		return facts
	}
	return append(facts[:len(facts):len(facts)], exchange.Member{Name: "class", Value: exchange.Text(all)})
}

// take returns the text of a fact, and the facts without it.
func take(facts []exchange.Member, name string) (string, []exchange.Member) {
	for _, f := range facts {
		if f.Name == name {
			return f.Value.Text, exchange.But(facts, name)
		}
	}
	return "", facts
}
