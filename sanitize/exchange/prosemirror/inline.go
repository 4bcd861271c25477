package prosemirror

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
)

// The types of the model that the marks stand for.
var marks = map[string]string{
	"bold": "strong", "italic": "emphasis", "strike": "strike", "link": "link", "highlight": "mark", "subscript": "sub", "superscript": "sup",
	"abbr": "abbr", "time": "time", "span": "span", "ruby": "ruby", "inlineCustom": "inlineCustom",
}

// run returns what a node of text holds.
func (r *reader) run(v *exchange.Value) article.Inlines { return r.inlines(r.content(v)) }

// plain returns the text of the nodes within a node.
func (r *reader) plain(v *exchange.Value) string {
	var text strings.Builder
	for _, n := range r.content(v) {
		text.WriteString(n.Str("text"))
	}
	return text.String()
}

func (r *reader) inlines(nodes []*exchange.Value) article.Inlines {
	pieces := make([]exchange.Piece, 0, len(nodes))
	for _, n := range nodes {
		if r.Err != nil {
			return nil
		}
		wraps, code := r.marks(n)
		for _, i := range r.inline(n, code) {
			pieces = append(pieces, exchange.Piece{Marks: wraps, Node: i})
		}
	}
	return exchange.Nest(pieces)
}

// marks returns the marks of a node, and that of code apart: what is code holds nothing else.
func (r *reader) marks(v *exchange.Value) (wraps []exchange.Wrap, code *exchange.Value) {
	list := v.Get("marks")
	if list == nil || !r.Marks(list, v) {
		return nil, nil
	}
	for _, m := range list.Items {
		if !r.Want(m, list, exchange.Object, "") || !r.Want(m.Get("type"), m, exchange.String, "type") {
			return nil, nil
		}
		typ := kind(m)
		switch {
		case typ == "code" && v.Str("type") == "text":
			code = m
		case typ == "textStyle" && len(facts(m)) == 0:
		default:
			wraps = append(wraps, exchange.Wrap{Key: string(m.Raw), Make: r.wrap(m, marks[typ])})
		}
	}
	return wraps, code
}

// wrap returns what makes the node that a mark stands for.
func (r *reader) wrap(m *exchange.Value, typ string) func(article.Inlines) article.Inline {
	return func(run article.Inlines) article.Inline {
		var n article.Inline
		switch typ {
		case "":
			kept := r.InlineCustom(m.Str("type"), m, func() article.Inlines { return run })
			if len(kept) == 1 {
				return kept[0]
			}
			return &article.Span{Text: run}
		case "link":
			list := facts(m)
			for i := range list {
				if list[i].Name == "href" {
					list[i].Name = "url"
				}
			}
			n = r.Inline(typ, list)
		case "inlineCustom":
			n = r.custom(m)
		default:
			n = r.Inline(typ, facts(m))
		}
		into, _ := exchange.Within(n)
		*into = run
		return n
	}
}

func (r *reader) custom(v *exchange.Value) article.Inline {
	n := r.Inline("inlineCustom", facts(v, "data")).(*article.InlineCustom)
	n.Data = data(v.Get("attrs"))
	return n
}

func (r *reader) inline(v *exchange.Value, code *exchange.Value) article.Inlines {
	one := func(n article.Inline) article.Inlines { return article.Inlines{n} }
	attrs := v.Get("attrs")
	switch kind(v) {
	case "text":
		if !r.Want(v.Get("text"), v, exchange.String, "text") {
			return nil
		}
		if code != nil {
			return one(&article.InlineCode{Value: v.Str("text"), Meta: r.Meta(facts(code))})
		}
		return one(&article.Text{Value: v.Str("text")})
	case "hardBreak":
		return one(&article.Break{Meta: r.Meta(facts(v))})
	case "inlineMath":
		return one(r.Inline("inlineMath", r.math(v)))
	case "image":
		n := r.Inline("inlineImage", facts(v, "src")).(*article.InlineImage)
		if n.URL == "" {
			n.URL = attrs.Str("src")
		}
		return one(n)
	case "footnoteReference":
		return one(&article.FootnoteRef{Note: note(v), Meta: r.Meta(facts(v, "note", "data-id", "number", "referenceNumber"))})
	case "inlineCustomLeaf":
		return one(r.custom(v))
	}
	return r.InlineCustom(v.Str("type"), v, func() article.Inlines {
		if run := r.run(v); len(run) > 0 {
			return run
		}
		for _, name := range [...]string{"label", "alt", "title", "text", "emoji", "name"} {
			if s := attrs.Str(name); s != "" {
				return article.Plain(s)
			}
		}
		return nil
	})
}
