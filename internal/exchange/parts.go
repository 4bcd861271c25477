package exchange

import (
	"reflect"

	"github.com/standfirst/standfirst/article"
)

// A Part is a run or a list of blocks that a block holds, by the name that it has in the JSON form. One of Run and
// Body is not nil.
type Part struct {
	Name string
	Run  *article.Inlines
	Body *[]article.Block
}

// Parts returns where a block keeps its lines and blocks, in the order in which they are read: nothing for one that
// holds items, rows or none at all.
func Parts(b article.Block) []Part {
	line := func(name string, run *article.Inlines) Part { return Part{Name: name, Run: run} }
	body := func(name string, list *[]article.Block) Part { return Part{Name: name, Body: list} }
	switch b := b.(type) {
	case *article.Quote:
		return []Part{body("body", &b.Body), line("cite", &b.Cite)}
	case *article.PullQuote:
		return []Part{line("text", &b.Text), line("cite", &b.Cite)}
	case *article.Image:
		return []Part{line("caption", &b.Caption)}
	case *article.Gallery:
		return []Part{line("caption", &b.Caption)}
	case *article.Video:
		return []Part{line("caption", &b.Caption)}
	case *article.Audio:
		return []Part{line("caption", &b.Caption)}
	case *article.Embed:
		return []Part{line("text", &b.Text), line("caption", &b.Caption)}
	case *article.Code:
		return []Part{line("caption", &b.Caption)}
	case *article.Table:
		return []Part{line("caption", &b.Caption)}
	case *article.Callout:
		return []Part{line("title", &b.Title), body("body", &b.Body)}
	case *article.Details:
		return []Part{line("summary", &b.Summary), body("body", &b.Body)}
	case *article.Update:
		return []Part{line("headline", &b.Headline), body("body", &b.Body)}
	case *article.Promo:
		return []Part{line("headline", &b.Headline), line("text", &b.Text)}
	case *article.Custom:
		return []Part{body("fallback", &b.Fallback)}
	}
	return nil
}

// Bare returns a block without its parts, items, images and rows: what is left are facts.
func Bare(b article.Block) article.Block {
	c := reflect.New(reflect.TypeOf(b).Elem())
	c.Elem().Set(reflect.ValueOf(b).Elem())
	bare := c.Interface().(article.Block)
	for _, p := range Parts(bare) {
		if p.Run != nil {
			*p.Run = nil
		} else {
			*p.Body = nil
		}
	}
	switch b := bare.(type) {
	case *article.Paragraph:
		b.Text = nil
	case *article.Heading:
		b.Text = nil
	case *article.List:
		b.Items = nil
	case *article.DefinitionList:
		b.Items = nil
	case *article.Gallery:
		b.Images = nil
	case *article.Table:
		b.Head, b.Rows, b.Foot = nil, nil, nil
	case *article.Footnotes:
		b.Notes = nil
	}
	return bare
}

// Within returns the run that an inline holds, and whether it is of a kind that holds one.
func Within(n article.Inline) (*article.Inlines, bool) {
	switch n := n.(type) {
	case *article.Strong:
		return &n.Text, true
	case *article.Emphasis:
		return &n.Text, true
	case *article.Link:
		return &n.Text, true
	case *article.Mark:
		return &n.Text, true
	case *article.Sub:
		return &n.Text, true
	case *article.Sup:
		return &n.Text, true
	case *article.Strike:
		return &n.Text, true
	case *article.Abbr:
		return &n.Text, true
	case *article.Time:
		return &n.Text, true
	case *article.Span:
		return &n.Text, true
	case *article.Ruby:
		return &n.Text, true
	case *article.InlineCustom:
		return &n.Fallback, true
	}
	return nil, false
}

// Hollow returns a copy of an inline without the run that it holds.
func Hollow(n article.Inline) article.Inline {
	c := reflect.New(reflect.TypeOf(n).Elem())
	c.Elem().Set(reflect.ValueOf(n).Elem())
	hollow := c.Interface().(article.Inline)
	if run, ok := Within(hollow); ok {
		*run = nil
	}
	return hollow
}

// Present reports whether an inline is there: not nil, nor a nil pointer.
func Present(n article.Inline) bool { return n != nil && !reflect.ValueOf(n).IsNil() }

// MetaOf returns what a node carries besides its content, or nil.
func MetaOf(n article.Node) *article.Meta {
	v := reflect.ValueOf(n)
	if !v.IsValid() || v.IsNil() {
		return nil
	}
	m, _ := v.Elem().FieldByName("Meta").Interface().(*article.Meta)
	return m
}

// SetMeta replaces what a node carries besides its content.
func SetMeta(n article.Node, m *article.Meta) {
	reflect.ValueOf(n).Elem().FieldByName("Meta").Set(reflect.ValueOf(m))
}

// Plain reports whether a Meta says nothing.
func Plain(m *article.Meta) bool {
	return m == nil || m.ID == "" && m.Lang == "" && m.Dir == "" && len(m.Extra) == 0
}
