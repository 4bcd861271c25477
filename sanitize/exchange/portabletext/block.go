package portabletext

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// blocks returns the objects of an array as blocks.
func (r *reader) blocks(in *exchange.Value, items []*exchange.Value) []article.Block {
	var list []article.Block
	for i := 0; i < len(items) && r.Err == nil; {
		v := items[i]
		if !r.Want(v, in, exchange.Object, "") {
			return nil
		}
		end := i
		for end < len(items) && items[end].Str("_type") == "block" && items[end].Str("listItem") != "" {
			end++
		}
		if end > i {
			list = append(list, r.lists(items[i:end])...)
			i = end
			continue
		}
		list = append(list, r.block(v)...)
		i++
	}
	return list
}

// within returns the blocks of a member: Portable Text, or a string as a paragraph.
func (r *reader) within(v *exchange.Value, name string) []article.Block {
	in := v.Get(name)
	switch {
	case in == nil:
		return nil
	case in.Kind == exchange.String:
		return []article.Block{&article.Paragraph{Text: article.Plain(in.Text)}}
	case !r.Want(in, v, exchange.Array, name):
		return nil
	}
	return r.blocks(in, in.Items)
}

func (r *reader) block(v *exchange.Value) []article.Block {
	one := func(b article.Block) []article.Block { return []article.Block{b} }
	switch typ := v.Str("_type"); typ {
	case "block":
		return one(r.text(v))
	case "list":
		return one(r.items(v))
	case "definitionList":
		return one(r.definitions(v))
	case "footnotes":
		return one(r.footnotes(v))
	case "table":
		return one(r.table(v))
	case "code":
		b := &article.Code{Syntax: v.Str("language"), Value: v.Str("code"), Meta: r.Meta(r.facts(v, "language", "code", "caption"))}
		if c := v.Get("caption"); c != nil {
			b.Caption = r.line(c)
		}
		return one(b)
	case "image":
		return one(r.image(v))
	case "divider", "hr", "horizontalRule", "break":
		return one(&article.Divider{Meta: r.Meta(r.facts(v))})
	case "math":
		return one(r.Block("math", r.facts(v)))
	case "latex":
		return one(&article.Math{TeX: v.Str("body"), Meta: r.Meta(r.facts(v, "body"))})
	case "youtube":
		return one(&article.Embed{Provider: article.YouTube, URL: v.Str("url"), Meta: r.Meta(r.facts(v, "url"))})
	case "quote", "pullQuote", "gallery", "video", "audio", "embed", "callout", "details", "update", "promo", "custom":
		return one(r.composite(v, typ))
	default:
		return r.Custom(typ, v, func() []article.Block { return r.fallback(v) })
	}
}

// fallback returns the text that an object of unknown type holds: its Portable Text, else the strings that are words.
func (r *reader) fallback(v *exchange.Value) []article.Block {
	var list []article.Block
	for _, m := range v.Members {
		if m.Value.Is(exchange.Array) && rich(m.Value) {
			list = append(list, r.blocks(m.Value, m.Value.Items)...)
		}
	}
	if list == nil {
		for _, name := range [...]string{"title", "text", "label", "caption", "alt"} {
			if s := strings.TrimSpace(v.Str(name)); s != "" {
				return []article.Block{&article.Paragraph{Text: article.Plain(s)}}
			}
		}
	}
	return list
}

// text builds the block that a block of text is, by its style.
func (r *reader) text(v *exchange.Value) article.Block {
	but := []string{"style", "markDefs", "children", "part", "listItem"}
	if l := v.Get("listItem"); l != nil {
		r.Tell(sanitize.Removed, inward.CodeValue, "listItem", string(l.Raw), l)
	}
	style := v.Str("style")
	switch style {
	case "", "normal", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote":
	default:
		but = but[1:] // a style of somebody's own is kept
	}
	run, meta := r.run(v), r.Meta(r.facts(v, but...))
	switch style {
	case "h1", "h2", "h3", "h4", "h5", "h6":
		level := int(style[1] - '0')
		if level == 1 {
			r.Tell(sanitize.Changed, inward.CodeValue, "style", style, v)
		}
		return &article.Heading{Level: max(level, 2), Text: run, Meta: meta}
	case "blockquote":
		return &article.Quote{Body: []article.Block{&article.Paragraph{Text: run}}, Meta: meta}
	}
	return &article.Paragraph{Text: run, Meta: meta}
}

// composite builds a block of an object whose parts are members.
func (r *reader) composite(v *exchange.Value, typ string) article.Block {
	empty, _ := exchange.Block(typ, nil)
	var but []string
	for _, p := range exchange.Parts(empty) {
		but = append(but, p.Name)
	}
	switch typ {
	case "video", "audio":
		but = append(but, "url", "creditLine")
	case "update":
		but = append(but, "creditLine")
	case "gallery":
		but = append(but, "images")
	case "custom":
		but = append(but, "data")
	}
	b := r.Block(typ, r.facts(v, but...))
	for _, p := range exchange.Parts(b) {
		switch m := v.Get(p.Name); {
		case m == nil:
		case p.Run != nil:
			*p.Run = r.line(m)
		default:
			*p.Body = r.within(v, p.Name)
		}
	}
	file := []article.Rendition{{URL: v.Str("url")}}
	switch b := b.(type) {
	case *article.Gallery:
		for _, item := range v.List("images") {
			if r.Want(item, v, exchange.Object, "images") {
				b.Images = append(b.Images, *r.image(item))
			}
		}
	case *article.Video:
		if b.Renditions == nil && file[0].URL != "" {
			b.Renditions = file
		}
	case *article.Audio:
		if b.Renditions == nil && file[0].URL != "" {
			b.Renditions = file
		}
	case *article.Custom:
		b.Data = data(v)
	}
	return b
}

// data returns the data of a custom node: JSON in a string, or any other value as it is.
func data(v *exchange.Value) []byte {
	switch m := v.Get("data"); {
	case m == nil:
		return nil
	case m.Kind == exchange.String:
		return exchange.JSON(m.Text).Raw
	default:
		return m.Raw
	}
}

// image builds a picture: of its files, or of the one that its url or its asset's names.
func (r *reader) image(v *exchange.Value) *article.Image {
	b := r.Block("image", r.facts(v, "url", "creditLine", "caption")).(*article.Image)
	if c := v.Get("caption"); c != nil {
		b.Caption = r.line(c)
	}
	if b.Renditions == nil {
		for _, url := range [...]string{v.Str("url"), v.Get("asset").Str("url")} {
			if url != "" {
				b.Renditions = []article.Rendition{{URL: url}}
				break
			}
		}
	}
	return b
}
