package pandoc

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// blocks returns an array of elements as blocks.
func (r *reader) blocks(v, in *exchange.Value) []article.Block {
	if !r.Want(v, in, exchange.Array, "c") {
		return nil
	}
	return r.list(v, v.Items)
}

func (r *reader) list(in *exchange.Value, items []*exchange.Value) []article.Block {
	var list []article.Block
	for _, v := range items {
		if !r.element(v, in) {
			return nil
		}
		list = append(list, r.block(v)...)
	}
	return list
}

func (r *reader) block(v *exchange.Value) []article.Block {
	one := func(b article.Block) []article.Block { return []article.Block{b} }
	switch typ := v.Str("t"); typ {
	case "Para", "Plain":
		return one(r.para(v))
	case "LineBlock":
		return one(r.lineBlock(v))
	case "CodeBlock":
		c := r.fields(v, 2)
		if c == nil {
			return nil
		}
		classes, facts := r.attr(c[0], v)
		b := &article.Code{Value: r.text(c[1], v)}
		if len(classes) > 0 {
			b.Syntax, classes = classes[0], classes[1:]
		}
		b.Meta = r.Meta(with(facts, classes))
		return one(b)
	case "RawBlock":
		return r.raw(v)
	case "BlockQuote":
		return one(r.quote(v))
	case "OrderedList", "BulletList":
		return one(r.items(v, typ == "OrderedList"))
	case "DefinitionList":
		return one(r.definitions(v))
	case "Header":
		return one(r.header(v))
	case "HorizontalRule":
		return one(new(article.Divider))
	case "Table":
		return one(r.table(v))
	case "Figure":
		return r.figure(v)
	case "Div":
		return r.div(v)
	case "Null":
		return nil
	default:
		return r.Custom(typ, v, func() []article.Block { return nil })
	}
}

// para builds what a Para is: a formula, a picture, or a paragraph.
func (r *reader) para(v *exchange.Value) article.Block {
	c := v.Get("c")
	if !r.Want(c, v, exchange.Array, "c") {
		return nil
	}
	if len(c.Items) == 1 && v.Str("t") == "Para" {
		switch only := c.Items[0]; only.Str("t") {
		case "Math":
			if m := r.fields(only, 2); m != nil && m[0].Str("t") == "DisplayMath" {
				return &article.Math{TeX: r.text(m[1], only)}
			}
		case "Image":
			if i := r.picture(only); i != nil {
				return i
			}
		}
	}
	return &article.Paragraph{Text: r.run(c)}
}

func (r *reader) lineBlock(v *exchange.Value) article.Block {
	p := new(article.Paragraph)
	c := v.Get("c")
	if !r.Want(c, v, exchange.Array, "c") {
		return p
	}
	for i, line := range c.Items {
		if i > 0 {
			p.Text = append(p.Text, new(article.Break))
		}
		p.Text = append(p.Text, r.run(line)...)
	}
	return p
}

// raw lets HTML in through the door; anything else is kept.
func (r *reader) raw(v *exchange.Value) []article.Block {
	c := r.fields(v, 2)
	if c == nil {
		return nil
	}
	if format := r.text(c[0], v); !strings.HasPrefix(format, "html") {
		return r.Custom("RawBlock", v, func() []article.Block { return nil })
	}
	list, report, err := r.Door.Fragment(r.text(c[1], v))
	r.door(report, err, v)
	return list
}

// door takes over what the door reported.
func (r *reader) door(report *sanitize.Report, err error, v *exchange.Value) {
	if err != nil {
		r.Fail(v, err.Error())
		return
	}
	for _, e := range report.Entries {
		r.Tell(e.Action, e.Code, e.Where, e.Detail, v)
	}
}

func (r *reader) header(v *exchange.Value) article.Block {
	c := r.fields(v, 3)
	if c == nil || !r.Want(c[0], v, exchange.Number, "c") {
		return nil
	}
	level := c[0].Whole()
	if level < 2 || level > 6 {
		r.Tell(sanitize.Changed, inward.CodeValue, "Header", string(c[0].Raw), v)
	}
	classes, facts := r.attr(c[1], v)
	return &article.Heading{Level: min(max(level, 2), 6), Text: r.run(c[2]), Meta: r.Meta(with(facts, classes))}
}

// quote builds a quotation. A Div of the class cite within it says whose it is.
func (r *reader) quote(v *exchange.Value) *article.Quote {
	b := new(article.Quote)
	c := v.Get("c")
	if !r.Want(c, v, exchange.Array, "c") {
		return b
	}
	items := c.Items[:len(c.Items):len(c.Items)]
	for i := len(items) - 1; i >= 0 && len(b.Cite) == 0; i-- {
		if r.class(items[i]) == "cite" {
			b.Cite = r.part(items[i])
			items = append(items[:i], items[i+1:]...)
		}
	}
	b.Body = inward.Lone(r.list(c, items))
	return b
}

// figure builds the picture or table that a Figure holds; of any other the blocks come in, and the caption behind them.
func (r *reader) figure(v *exchange.Value) []article.Block {
	c := r.fields(v, 3)
	if c == nil {
		return nil
	}
	classes, facts := r.attr(c[0], v)
	caption := r.caption(c[1], v)
	var list []article.Block
	if !r.Want(c[2], v, exchange.Array, "c") {
		return nil
	}
	for _, in := range c[2].Items {
		if !r.element(in, c[2]) {
			return nil
		}
		if p := in.List("c"); in.Str("t") == "Plain" && len(p) == 1 && p[0].Str("t") == "Image" {
			if i := r.picture(p[0]); i != nil {
				list = append(list, i)
				continue
			}
		}
		list = append(list, r.block(in)...)
	}
	if len(list) == 1 && r.Err == nil {
		into := (*article.Inlines)(nil)
		for _, p := range exchange.Parts(list[0]) {
			if p.Name == "caption" && len(*p.Run) == 0 {
				into = p.Run
			}
		}
		if into != nil {
			*into, caption = caption, nil
			if facts = with(facts, classes); len(facts) > 0 && exchange.Plain(exchange.MetaOf(list[0])) {
				exchange.SetMeta(list[0], r.Meta(facts))
			}
		}
	}
	if len(caption) > 0 {
		list = append(list, &article.Paragraph{Text: caption})
	}
	return list
}

// caption returns a caption as a run.
func (r *reader) caption(v, in *exchange.Value) article.Inlines {
	c := r.tuple(v, in, 2)
	if c == nil {
		return nil
	}
	run, whole := inward.Line(r.blocks(c[1], v))
	if !whole {
		r.Tell(sanitize.Changed, inward.CodeShape, "Caption", "a line of text holds no blocks", v)
	}
	return run
}

// picture builds the block of an Image that is a picture of its own, or returns nil for one that stands in a line.
func (r *reader) picture(v *exchange.Value) *article.Image {
	c := r.fields(v, 3)
	if c == nil {
		return nil
	}
	classes, facts := r.attr(c[0], v)
	if len(classes) > 0 && classes[0] == "inline" {
		return nil
	}
	target := r.tuple(c[2], v, 2)
	if target == nil {
		return nil
	}
	file := article.Rendition{URL: r.text(target[0], c[2])}
	file.Width, facts = pixels(facts, "width")
	file.Height, facts = pixels(facts, "height")
	title, captioned := strings.CutPrefix(r.text(target[1], c[2]), "fig:")
	alt, facts := take(facts, "alt")
	if title != "" {
		facts = append(facts, exchange.Member{Name: "title", Value: exchange.Text(title)})
	}
	b := &article.Image{Renditions: []article.Rendition{file}, Alt: alt, Meta: r.Meta(with(facts, classes))}
	if run := r.run(c[1]); captioned {
		b.Caption = run
	} else if alt == "" {
		b.Alt = run.Plain()
	}
	return b
}

// pixels takes a size in pixels out of facts; any other stays.
func pixels(facts []exchange.Member, name string) (int, []exchange.Member) {
	for _, f := range facts {
		if n := f.Value.Whole(); f.Name == name && n > 0 {
			return n, exchange.But(facts, name)
		}
	}
	return 0, facts
}
