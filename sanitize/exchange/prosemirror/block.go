package prosemirror

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// flow returns nodes as blocks. Those that stand in lines are a paragraph, as far as they stand side by side.
func (r *reader) flow(nodes []*exchange.Value) []article.Block {
	var list []article.Block
	for i := 0; i < len(nodes) && r.Err == nil; {
		end := i
		for end < len(nodes) && inLine(nodes[end]) {
			end++
		}
		if end > i {
			list = append(list, &article.Paragraph{Text: r.inlines(nodes[i:end])})
			i = end
			continue
		}
		list = append(list, r.block(nodes[i])...)
		i++
	}
	return list
}

// inLine reports whether a node stands in a line.
func inLine(v *exchange.Value) bool {
	switch kind(v) {
	case "text", "hardBreak", "inlineMath", "footnoteReference", "inlineCustomLeaf", "mention", "emoji":
		return true
	}
	return len(v.List("marks")) > 0
}

func (r *reader) block(v *exchange.Value) []article.Block {
	one := func(b article.Block) []article.Block { return []article.Block{b} }
	switch typ := kind(v); typ {
	case "paragraph":
		return one(&article.Paragraph{Text: r.run(v), Meta: r.Meta(facts(v, "part"))})
	case "heading":
		level := v.Get("attrs").Int("level")
		if level < 2 || level > 6 {
			r.Tell(sanitize.Changed, inward.CodeValue, "heading level", v.Get("attrs").Get("level").Or(""), v)
		}
		return one(&article.Heading{Level: min(max(level, 2), 6), Text: r.run(v), Meta: r.Meta(facts(v, "level", "part"))})
	case "bulletList", "orderedList", "taskList":
		return one(r.list(v, typ == "orderedList"))
	case "definitionList":
		return r.definitions(v)
	case "blockquote":
		return r.composite(v, "quote")
	case "pullQuote", "gallery", "video", "audio", "embed", "callout", "update", "promo", "custom":
		return r.composite(v, typ)
	case "image":
		return one(r.image(v))
	case "figure":
		return r.figure(v)
	case "codeBlock":
		return one(r.code(v))
	case "table":
		return one(r.table(v))
	case "details":
		return one(r.details(v))
	case "footnotes":
		return r.footnotes(v)
	case "blockMath":
		return one(r.Block("math", r.math(v)))
	case "horizontalRule":
		return one(&article.Divider{Meta: r.Meta(facts(v))})
	case "youtube":
		url := v.Get("attrs").Str("src")
		e := &article.Embed{Provider: article.YouTube, URL: url, Meta: r.Meta(facts(v, "src"))}
		return one(e)
	default:
		return r.Custom(v.Str("type"), v, func() []article.Block { return r.flow(r.content(v)) })
	}
}

// composite builds a block of a node whose parts say which they are. What has no place in the block comes behind it.
func (r *reader) composite(v *exchange.Value, typ string) []article.Block {
	attrs := v.Get("attrs")
	var but []string
	switch typ {
	case "video", "audio", "embed":
		but = []string{"src"}
	case "custom":
		but = []string{"data"}
	}
	b := r.Block(typ, facts(v, but...))
	if src := attrs.Str("src"); src != "" {
		source(b, src)
	}
	if c, ok := b.(*article.Custom); ok {
		c.Data = data(attrs)
	}
	parts := exchange.Parts(b)
	var body *[]article.Block
	for _, p := range parts {
		if p.Body != nil {
			body = p.Body
		}
	}
	credited := attrs.Get("attribution") != nil || attrs.Get("agent") != nil
	var behind []article.Block
	loose := func(list []article.Block) {
		if body != nil {
			*body = append(*body, list...)
		} else {
			behind = append(behind, list...)
		}
	}
	nodes := r.content(v)
	for i := 0; i < len(nodes); {
		n := nodes[i]
		part := n.Get("attrs").Str("part")
		if kind(n) == "figcaption" {
			part = "caption"
		}
		switch {
		case inLine(n):
			end := i
			for end < len(nodes) && inLine(nodes[end]) {
				end++
			}
			loose(r.flow(nodes[i:end]))
			i = end
			continue
		case part == "credit" && credited:
			r.Tell(sanitize.Removed, inward.CodeFurniture, "credit", "", n)
		case part != "" && assign(parts, part, func() article.Inlines { return r.run(n) }):
		case typ == "pullQuote" && kind(n) == "paragraph" && assign(parts, "text", func() article.Inlines { return r.run(n) }):
		default:
			list := r.block(n)
			if g, ok := b.(*article.Gallery); ok {
				list = pictures(g, list)
			}
			loose(list)
		}
		i++
	}
	if len(behind) > 0 {
		r.Tell(sanitize.Changed, inward.CodeShape, typ, "what it cannot hold stands behind it", v)
	}
	if body != nil {
		*body = inward.Lone(*body)
	}
	return append([]article.Block{b}, behind...)
}

// assign sets the named line, unless there is none or it is set.
func assign(parts []exchange.Part, name string, run func() article.Inlines) bool {
	for _, p := range parts {
		if p.Name == name && p.Run != nil && len(*p.Run) == 0 {
			*p.Run = run()
			return true
		}
	}
	return false
}

// source gives a block without a file the one that attrs.src names.
func source(b article.Block, src string) {
	file := []article.Rendition{{URL: src}}
	switch b := b.(type) {
	case *article.Video:
		if b.Renditions == nil {
			b.Renditions = file
		}
	case *article.Audio:
		if b.Renditions == nil {
			b.Renditions = file
		}
	case *article.Embed:
		if b.URL == "" {
			b.URL = src
		}
	}
}

// data returns the data of a custom node: JSON in a string, or any other value as it is.
func data(attrs *exchange.Value) []byte {
	v := attrs.Get("data")
	switch {
	case v == nil:
		return nil
	case v.Kind == exchange.String:
		return exchange.JSON(v.Text).Raw
	}
	return v.Raw
}

func (r *reader) code(v *exchange.Value) *article.Code {
	var text strings.Builder
	for _, n := range r.content(v) {
		if kind(n) == "hardBreak" {
			text.WriteByte('\n')
		}
		text.WriteString(n.Str("text"))
	}
	attrs := v.Get("attrs")
	syntax := attrs.Str("language")
	if syntax == "" {
		syntax = attrs.Str("params")
	}
	return &article.Code{Syntax: syntax, Value: text.String(), Meta: r.Meta(facts(v, "language", "params"))}
}

func (r *reader) details(v *exchange.Value) *article.Details {
	b := r.Block("details", facts(v)).(*article.Details)
	for _, n := range r.content(v) {
		switch {
		case kind(n) == "detailsSummary" && len(b.Summary) == 0:
			b.Summary = r.run(n)
		case kind(n) == "detailsContent":
			b.Body = append(b.Body, r.flow(r.content(n))...)
		default:
			b.Body = append(b.Body, r.flow([]*exchange.Value{n})...)
		}
	}
	b.Body = inward.Lone(b.Body)
	return b
}

func (r *reader) footnotes(v *exchange.Value) []article.Block {
	b := &article.Footnotes{Meta: r.Meta(facts(v))}
	var behind []article.Block
	for _, n := range r.content(v) {
		if kind(n) != "footnote" {
			behind = append(behind, r.flow([]*exchange.Value{n})...)
			continue
		}
		b.Notes = append(b.Notes, article.Footnote{
			ID: note(n), Body: inward.Lone(r.flow(r.content(n))), Meta: r.Meta(facts(n, "note", "data-id", "number")),
		})
	}
	return append([]article.Block{b}, behind...)
}

// note returns the ID of a footnote, or that of the one which a mention leads to.
func note(v *exchange.Value) string {
	attrs := v.Get("attrs")
	if id := attrs.Str("note"); id != "" {
		return id
	}
	return attrs.Str("data-id")
}

// math returns the facts of a formula.
func (r *reader) math(v *exchange.Value) []exchange.Member {
	list := facts(v, "fallback")
	for i := range list {
		if list[i].Name == "latex" {
			list[i].Name = "tex"
		}
	}
	if text := r.plain(v); text != "" && v.Get("attrs").Get("latex") == nil {
		list = append(list, exchange.Member{Name: "tex", Value: exchange.Text(text)})
	}
	return list
}
