package pandoc

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// The types of blocks whose facts stand in a Div around them.
var wrapped = map[string]string{
	"paragraph": "paragraph", "list": "list", "definitionlist": "definitionList", "divider": "divider", "math": "math", "quote": "quote",
}

// The types of blocks that are a Div with parts in it.
var composed = map[string]string{
	"pullquote": "pullQuote", "gallery": "gallery", "video": "video", "audio": "audio", "embed": "embed", "callout": "callout",
	"details": "details", "update": "update", "promo": "promo", "custom": "custom", "image": "image", "code": "code",
}

// class returns the first class of a Div, or "".
func (r *reader) class(v *exchange.Value) string {
	if v.Str("t") != "Div" {
		return ""
	}
	if c := v.List("c"); len(c) > 0 && len(c[0].Items) > 1 && len(c[0].Items[1].Items) > 0 {
		return c[0].Items[1].Items[0].Text
	}
	return ""
}

func (r *reader) div(v *exchange.Value) []article.Block {
	c := r.fields(v, 2)
	if c == nil {
		return nil
	}
	classes, facts := r.attr(c[0], v)
	if !r.Want(c[1], v, exchange.Array, "c") {
		return nil
	}
	class := ""
	if len(classes) > 0 {
		class = classes[0]
	}
	switch {
	case class == furniture:
		r.Tell(sanitize.Removed, inward.CodeFurniture, class, "", v)
		return nil
	case class == "footnotes":
		return r.footnotes(c[1], with(facts, classes[1:]))
	case composed[class] != "":
		return r.composite(c[1], composed[class], with(facts, classes[1:]))
	case wrapped[class] != "":
		return r.wrapped(c[1], wrapped[class], with(facts, classes[1:]))
	}
	list := r.list(c[1], c[1].Items)
	facts = with(facts, classes)
	if len(facts) == 0 || r.Err != nil {
		return list
	}
	if len(list) == 1 && exchange.Plain(exchange.MetaOf(list[0])) {
		exchange.SetMeta(list[0], r.Meta(facts))
		return list
	}
	r.Tell(sanitize.Changed, inward.CodeShape, "Div", class, v)
	return list
}

// wrapped builds the block within a Div that has its facts. A Div of such a class that holds another block, or more than one, is
// none of ours, and what it holds comes in.
func (r *reader) wrapped(in *exchange.Value, typ string, facts []exchange.Member) []article.Block {
	list := r.list(in, in.Items)
	if r.Err != nil {
		return nil
	}
	if typ == "math" && len(list) == 0 {
		return []article.Block{r.Block("math", facts)}
	}
	if len(list) != 1 || list[0].Type() != typ || !exchange.Plain(exchange.MetaOf(list[0])) {
		r.Tell(sanitize.Changed, inward.CodeShape, typ, "", in)
		return list
	}
	switch b := list[0].(type) {
	case *article.Math:
		m := r.Block("math", facts).(*article.Math)
		m.TeX = b.TeX
		return []article.Block{m}
	case *article.Quote:
		q := r.Block("quote", facts).(*article.Quote)
		q.Body, q.Cite = b.Body, b.Cite
		return []article.Block{q}
	}
	exchange.SetMeta(list[0], r.Meta(facts))
	return list
}

// composite builds a block of a Div's facts and parts. What has no place in the block comes behind it.
func (r *reader) composite(in *exchange.Value, typ string, facts []exchange.Member) []article.Block {
	var b article.Block
	switch typ {
	case "custom":
		var data []byte
		for _, f := range facts {
			if f.Name == "data" {
				data = f.Value.Raw
			}
		}
		c := r.Block(typ, exchange.But(facts, "data")).(*article.Custom)
		c.Data, b = data, c
	case "code":
		b = new(article.Code)
	default:
		b = r.Block(typ, facts)
	}
	parts := exchange.Parts(b)
	var body *[]article.Block
	for _, p := range parts {
		if p.Body != nil {
			body = p.Body
		}
	}
	var behind []article.Block
	for _, v := range in.Items {
		if !r.element(v, in) {
			return nil
		}
		if r.assign(parts, v) {
			continue
		}
		for _, n := range r.block(v) {
			switch {
			case fits(b, n):
			case body != nil:
				*body = append(*body, n)
			default:
				behind = append(behind, n)
			}
		}
	}
	if typ == "code" && b.(*article.Code).Value == "" && len(behind) > 0 && exchange.Plain(exchange.MetaOf(b)) && len(b.(*article.Code).Caption) == 0 {
		return behind // no listing of ours
	}
	if len(behind) > 0 {
		r.Tell(sanitize.Changed, inward.CodeShape, typ, "what it cannot hold stands behind it", in)
	}
	return append([]article.Block{b}, behind...)
}

// assign sets the line that a Div is, unless there is none of that name or it is set.
func (r *reader) assign(parts []exchange.Part, v *exchange.Value) bool {
	name := r.class(v)
	for _, p := range parts {
		if p.Run != nil && p.Name == name && len(*p.Run) == 0 {
			*p.Run = r.part(v)
			switch name {
			case "title", "summary", "headline": // printed in bold
				if len(*p.Run) == 1 {
					if s, ok := (*p.Run)[0].(*article.Strong); ok && exchange.Plain(s.Meta) {
						*p.Run = s.Text
					}
				}
			}
			return true
		}
	}
	return false
}

// part returns the line that a Div holds.
func (r *reader) part(v *exchange.Value) article.Inlines {
	c := r.fields(v, 2)
	if c == nil || !r.Want(c[1], v, exchange.Array, "c") {
		return nil
	}
	var list []article.Block
	for _, in := range c[1].Items {
		if !r.element(in, c[1]) {
			return nil
		}
		if t := in.Str("t"); t == "Para" || t == "Plain" {
			list = append(list, &article.Paragraph{Text: r.run(in.Get("c"))}) // even if it is a picture or a formula
		} else {
			list = append(list, r.block(in)...)
		}
	}
	run, whole := inward.Line(list)
	if !whole {
		r.Tell(sanitize.Changed, inward.CodeShape, "Div", "a line of text holds no blocks", v)
	}
	return run
}

// fits puts a block where a composite one has its like: the picture itself, the pictures of a gallery, a listing, what is quoted.
func fits(b, n article.Block) bool {
	switch b := b.(type) {
	case *article.Image:
		if i, ok := n.(*article.Image); ok && exchange.Plain(i.Meta) && len(b.Caption) == 0 {
			b.Caption = i.Caption
			if b.Renditions == nil {
				b.Renditions = i.Renditions
			}
			if b.Alt == "" && !b.Decorative {
				b.Alt = i.Alt
			}
			return true
		}
	case *article.Gallery:
		if i, ok := n.(*article.Image); ok {
			b.Images = append(b.Images, *i)
			return true
		}
	case *article.Code:
		if c, ok := n.(*article.Code); ok && b.Value == "" {
			caption := b.Caption
			*b = *c
			if len(caption) > 0 {
				b.Caption = caption
			}
			return true
		}
	case *article.PullQuote:
		if q, ok := n.(*article.Quote); ok && len(b.Text) == 0 && len(b.Cite) == 0 {
			if len(q.Body) > 1 {
				return false
			}
			if len(q.Body) == 1 {
				p, ok := q.Body[0].(*article.Paragraph)
				if !ok || !exchange.Plain(p.Meta) {
					return false
				}
				b.Text = p.Text
			}
			b.Cite = q.Cite
			return true
		}
		if p, ok := n.(*article.Paragraph); ok && len(b.Text) == 0 && exchange.Plain(p.Meta) {
			b.Text = p.Text
			return true
		}
	}
	return false
}

// footnotes builds the place of notes. A note of the class moved stands where it is mentioned.
func (r *reader) footnotes(in *exchange.Value, facts []exchange.Member) []article.Block {
	b := &article.Footnotes{Meta: r.Meta(facts)}
	var behind []article.Block
	var moved []bool
	for _, v := range in.Items {
		if !r.element(v, in) {
			return nil
		}
		if r.class(v) != "footnote" {
			behind = append(behind, r.block(v)...)
			continue
		}
		n, away := r.note(v)
		b.Notes = append(b.Notes, n)
		moved = append(moved, away)
	}
	if r.moved == nil {
		r.moved = make(map[*article.Footnotes][]bool)
	}
	r.lists = append(r.lists, b)
	r.moved[b] = moved
	return append([]article.Block{b}, behind...)
}

// note builds the note that a Div is, and reports whether it is of the class moved.
func (r *reader) note(v *exchange.Value) (article.Footnote, bool) {
	c := r.fields(v, 2)
	if c == nil {
		return article.Footnote{}, false
	}
	classes, facts := r.attr(c[0], v)
	if r.Err != nil {
		return article.Footnote{}, false
	}
	id, facts := take(facts, "note")
	classes = classes[1:]
	away := len(classes) > 0 && classes[0] == "moved"
	if away {
		classes = classes[1:]
	}
	return article.Footnote{ID: id, Body: r.blocks(c[1], v), Meta: r.Meta(with(facts, classes))}, away
}
