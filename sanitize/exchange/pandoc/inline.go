package pandoc

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/inward"
	"github.com/standfirst/standfirst/sanitize"
)

// run returns an array of elements as a run.
func (r *reader) run(v *exchange.Value) article.Inlines {
	if v == nil || !r.Want(v, r.Root, exchange.Array, "c") {
		return nil
	}
	var run article.Inlines
	for _, n := range v.Items {
		if !r.element(n, v) {
			return nil
		}
		for _, i := range r.inline(n) {
			run = exchange.Append(run, i)
		}
	}
	return run
}

func (r *reader) inline(v *exchange.Value) article.Inlines {
	one := func(n article.Inline) article.Inlines { return article.Inlines{n} }
	within := func() article.Inlines {
		if !r.Want(v.Get("c"), v, exchange.Array, "c") {
			return nil
		}
		return r.run(v.Get("c"))
	}
	switch typ := v.Str("t"); typ {
	case "Str":
		return article.Plain(r.text(v.Get("c"), v))
	case "Space", "SoftBreak":
		return article.Plain(" ")
	case "LineBreak":
		return one(new(article.Break))
	case "Strong":
		return one(&article.Strong{Text: within()})
	case "Emph":
		return one(&article.Emphasis{Text: within()})
	case "Strikeout":
		return one(&article.Strike{Text: within()})
	case "Superscript":
		return one(&article.Sup{Text: within()})
	case "Subscript":
		return one(&article.Sub{Text: within()})
	case "Quoted":
		return r.quoted(v)
	case "Code":
		c := r.fields(v, 2)
		if c == nil {
			return nil
		}
		classes, facts := r.attr(c[0], v)
		return one(&article.InlineCode{Value: r.text(c[1], v), Meta: r.Meta(with(facts, classes))})
	case "Math":
		c := r.fields(v, 2)
		if c == nil {
			return nil
		}
		return one(&article.InlineMath{TeX: r.text(c[1], v)})
	case "RawInline":
		return r.rawInline(v)
	case "Link":
		return r.link(v)
	case "Image":
		return r.inlineImage(v)
	case "Note":
		return one(&article.FootnoteRef{Note: r.footnote(v)})
	case "Span":
		return r.span(v)
	case "Cite":
		c := r.fields(v, 2)
		if c == nil {
			return nil
		}
		return r.InlineCustom(typ, v, func() article.Inlines { return r.run(c[1]) })
	case "Underline", "SmallCaps":
		return r.InlineCustom(typ, v, within)
	default:
		return r.InlineCustom(typ, v, func() article.Inlines { return nil })
	}
}

// quoted sets the marks that Pandoc would.
func (r *reader) quoted(v *exchange.Value) article.Inlines {
	c := r.fields(v, 2)
	if c == nil {
		return nil
	}
	begin, end := "“", "”"
	if c[0].Str("t") == "SingleQuote" {
		begin, end = "‘", "’"
	}
	run := append(article.Plain(begin), r.run(c[1])...)
	return append(run, &article.Text{Value: end})
}

// rawInline lets HTML in through the door; anything else is kept.
func (r *reader) rawInline(v *exchange.Value) article.Inlines {
	c := r.fields(v, 2)
	if c == nil {
		return nil
	}
	if format := r.text(c[0], v); !strings.HasPrefix(format, "html") {
		return r.InlineCustom("RawInline", v, func() article.Inlines { return nil })
	}
	run, report, err := r.Door.Inline(r.text(c[1], v))
	r.door(report, err, v)
	return run
}

func (r *reader) link(v *exchange.Value) article.Inlines {
	c := r.fields(v, 3)
	if c == nil {
		return nil
	}
	classes, facts := r.attr(c[0], v)
	target := r.tuple(c[2], v, 2)
	if target == nil {
		return nil
	}
	return article.Inlines{&article.Link{
		URL: r.text(target[0], c[2]), Title: r.text(target[1], c[2]), Text: r.run(c[1]), Meta: r.Meta(with(facts, classes)),
	}}
}

func (r *reader) inlineImage(v *exchange.Value) article.Inlines {
	c := r.fields(v, 3)
	if c == nil {
		return nil
	}
	classes, facts := r.attr(c[0], v)
	if len(classes) > 0 && classes[0] == "inline" {
		classes = classes[1:]
	}
	target := r.tuple(c[2], v, 2)
	if target == nil {
		return nil
	}
	if title := strings.TrimPrefix(r.text(target[1], c[2]), "fig:"); title != "" {
		facts = append(facts, exchange.Member{Name: "title", Value: exchange.Text(title)})
	}
	n := r.Inline("inlineImage", with(facts, classes)).(*article.InlineImage)
	if n.URL == "" {
		n.URL = r.text(target[0], c[2])
	}
	if n.Alt == "" {
		n.Alt = r.run(c[1]).Plain()
	}
	return article.Inlines{n}
}

// footnote reads a note where it is mentioned, and returns its ID.
func (r *reader) footnote(v *exchange.Value) string {
	c := v.Get("c")
	if !r.Want(c, v, exchange.Array, "c") {
		return ""
	}
	var n article.Footnote
	if len(c.Items) == 1 && r.class(c.Items[0]) == "footnote" {
		n, _ = r.note(c.Items[0])
	} else {
		n.Body = r.list(c, c.Items)
	}
	if n.ID == "" || r.notes[n.ID] != nil {
		n.ID = r.newID()
	}
	r.notes[n.ID] = &n
	r.order = append(r.order, n.ID)
	return n.ID
}

// span builds what the first class of a Span says, or else a span.
func (r *reader) span(v *exchange.Value) article.Inlines {
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
	one := func(n article.Inline) article.Inlines { return article.Inlines{n} }
	holding := func(n article.Inline) article.Inlines {
		into, _ := exchange.Within(n)
		*into = r.run(c[1])
		return one(n)
	}
	switch class {
	case furniture:
		return nil
	case "mark", "abbr", "time", "ruby":
		return holding(r.Inline(class, with(facts, classes[1:])))
	case "custom":
		var data []byte
		for _, f := range facts {
			if f.Name == "data" {
				data = f.Value.Raw
			}
		}
		n := r.Inline("inlineCustom", with(exchange.But(facts, "data"), classes[1:])).(*article.InlineCustom)
		n.Data = data
		return holding(n)
	case "text":
		return r.own(r.run(c[1]), with(facts, classes[1:]))
	case "strong", "emphasis", "strike", "sub", "sup", "break":
		return r.owned(c[1], class, with(facts, classes[1:]))
	case "math":
		return r.inlineMath(c[1], with(facts, classes[1:]))
	case "image":
		run := r.run(c[1])
		return append(one(r.Inline("inlineImage", with(facts, classes[1:]))), run...)
	case "footnoteref":
		return r.mention(c[1], with(facts, classes[1:]))
	}
	return holding(r.Inline("span", with(facts, classes)))
}

// own returns a text that says its own language or ID.
func (r *reader) own(run article.Inlines, facts []exchange.Member) article.Inlines {
	t := &article.Text{Meta: r.Meta(facts)}
	if len(run) > 0 {
		was, ok := run[0].(*article.Text)
		if !ok || len(run) > 1 {
			return article.Inlines{&article.Span{Text: run, Meta: t.Meta}}
		}
		t.Value = was.Value
	}
	return article.Inlines{t}
}

// owned gives the inline within a Span what the Span says of it. A Span of such a class that holds another inline, or more than
// one, is none of ours.
func (r *reader) owned(in *exchange.Value, typ string, facts []exchange.Member) article.Inlines {
	run := r.run(in)
	if len(run) != 1 || run[0].Type() != typ || !exchange.Plain(exchange.MetaOf(run[0])) {
		r.Tell(sanitize.Changed, inward.CodeShape, typ, "", in)
		return article.Inlines{&article.Span{Text: run, Meta: r.Meta(facts)}}
	}
	exchange.SetMeta(run[0], r.Meta(facts))
	return run
}

func (r *reader) inlineMath(in *exchange.Value, facts []exchange.Member) article.Inlines {
	run := r.run(in)
	n := r.Inline("inlineMath", facts).(*article.InlineMath)
	if len(run) > 0 {
		m, ok := run[0].(*article.InlineMath)
		if !ok || len(run) > 1 {
			r.Tell(sanitize.Changed, inward.CodeShape, "math", "", in)
			return article.Inlines{&article.Span{Text: run}}
		}
		n.TeX = m.TeX
	}
	return article.Inlines{n}
}

// mention builds the mention of a note: a Span holds the note itself, or says its ID.
func (r *reader) mention(in *exchange.Value, facts []exchange.Member) article.Inlines {
	id, facts := take(facts, "note")
	for _, v := range in.Items {
		if v.Str("t") == "Note" {
			id = r.footnote(v)
		}
	}
	return article.Inlines{&article.FootnoteRef{Note: id, Meta: r.Meta(facts)}}
}
