package portabletext

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
)

// The types of the model that decorators stand for.
var decorators = map[string]string{
	"strong": "strong", "em": "emphasis", "strike-through": "strike", "strike": "strike", "highlight": "mark", "mark": "mark", "sub": "sub", "sup": "sup",
	"subscript": "sub", "superscript": "sup", "b": "strong", "i": "emphasis",
}

// The types of the model that annotations stand for.
var annotations = map[string]string{
	"link": "link", "strong": "strong", "emphasis": "emphasis", "strike": "strike", "mark": "mark", "sub": "sub", "sup": "sup",
	"abbr": "abbr", "time": "time", "span": "span", "ruby": "ruby", "inlineCustom": "inlineCustom",
}

// run returns the children of a block as a run.
func (r *reader) run(v *exchange.Value) article.Inlines {
	children := v.Get("children")
	if children == nil || !r.Want(children, v, exchange.Array, "children") {
		return nil
	}
	defs := make(map[string]*exchange.Value)
	for _, d := range v.List("markDefs") {
		if key := d.Str("_key"); key != "" {
			defs[key] = d
		}
	}
	var pieces []exchange.Piece
	for _, c := range children.Items {
		if !r.Want(c, children, exchange.Object, "") {
			return nil
		}
		wraps, code := r.marks(c, defs)
		for _, n := range r.child(c, code) {
			pieces = append(pieces, exchange.Piece{Marks: wraps, Node: n})
		}
	}
	return exchange.Nest(pieces)
}

// marks returns the marks of a child, and that of code apart: what is code holds nothing else.
func (r *reader) marks(v *exchange.Value, defs map[string]*exchange.Value) (wraps []exchange.Wrap, code *exchange.Value) {
	list := v.Get("marks")
	if list == nil || !r.Marks(list, v) {
		return nil, nil
	}
	for _, m := range list.Items {
		if !r.Want(m, list, exchange.String, "") {
			return nil, nil
		}
		def := defs[m.Text]
		switch {
		case v.Str("_type") == "span" && (def == nil && m.Text == "code" || def.Str("_type") == "code"):
			if code = def; def == nil {
				code = m
			}
		case def != nil:
			wraps = append(wraps, exchange.Wrap{Key: "key " + m.Text, Make: r.annotation(def)})
		default:
			wraps = append(wraps, exchange.Wrap{Key: m.Text, Make: r.decorator(m)})
		}
	}
	return wraps, code
}

func (r *reader) decorator(m *exchange.Value) func(article.Inlines) article.Inline {
	return func(run article.Inlines) article.Inline {
		typ := decorators[m.Text]
		if typ == "" {
			return r.unknown(m.Text, m, run)
		}
		return holding(r.Inline(typ, nil), run)
	}
}

func (r *reader) annotation(def *exchange.Value) func(article.Inlines) article.Inline {
	return func(run article.Inlines) article.Inline {
		typ := def.Str("_type")
		switch annotations[typ] {
		case "":
			return r.unknown(typ, def, run)
		case "inlineCustom":
			return holding(r.custom(def), run)
		}
		list := r.facts(def)
		for i := range list {
			if typ == "link" && list[i].Name == "href" {
				list[i].Name = "url"
			}
		}
		return holding(r.Inline(annotations[typ], list), run)
	}
}

// unknown returns a run with a mark that the model does not have.
func (r *reader) unknown(kind string, v *exchange.Value, run article.Inlines) article.Inline {
	if kept := r.InlineCustom(kind, v, func() article.Inlines { return run }); len(kept) == 1 {
		return kept[0]
	}
	return &article.Span{Text: run}
}

// holding returns an inline with a run in it.
func holding(n article.Inline, run article.Inlines) article.Inline {
	into, _ := exchange.Within(n)
	*into = run
	return n
}

func (r *reader) custom(v *exchange.Value) article.Inline {
	n := r.Inline("inlineCustom", r.facts(v, "data", "marks")).(*article.InlineCustom)
	n.Data = data(v)
	return n
}

// child returns what an object among the children is.
func (r *reader) child(v *exchange.Value, code *exchange.Value) article.Inlines {
	one := func(n article.Inline) article.Inlines { return article.Inlines{n} }
	switch typ := v.Str("_type"); typ {
	case "span":
		text := v.Get("text")
		if text == nil || !r.Want(text, v, exchange.String, "text") || text.Text == "" {
			return nil
		}
		if code != nil {
			return one(&article.InlineCode{Value: text.Text, Meta: r.Meta(r.facts(code))})
		}
		return lines(text.Text)
	case "break":
		return one(&article.Break{Meta: r.Meta(r.facts(v, "marks"))})
	case "inlineMath", "inlineImage", "footnoteRef":
		return one(r.Inline(typ, r.facts(v, "marks")))
	case "image":
		n := &article.InlineImage{URL: v.Str("url"), Alt: v.Str("alt"), Meta: r.Meta(r.facts(v, "marks", "url", "alt"))}
		if n.URL == "" {
			n.URL = v.Get("asset").Str("url")
		}
		return one(n)
	case "inlineCustom":
		return one(r.custom(v))
	default:
		return r.InlineCustom(typ, v, func() article.Inlines {
			if s := plain(v); s != "" {
				return article.Plain(s)
			}
			for _, name := range [...]string{"text", "title", "label", "name", "alt"} {
				if s := v.Str(name); s != "" {
					return article.Plain(s)
				}
			}
			return nil
		})
	}
}

// lines returns a text whose line feeds are breaks.
func lines(s string) article.Inlines {
	var run article.Inlines
	for i, line := range strings.Split(s, "\n") {
		if i > 0 {
			run = append(run, &article.Break{})
		}
		if line != "" {
			run = append(run, &article.Text{Value: line})
		}
	}
	return run
}
