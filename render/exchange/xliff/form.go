package xliff

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// A form is what an inline is in the document.
type form struct {
	plain       bool   // text, and no code
	pair        bool   // it is around a run; else it stands by itself
	kind, sub   string // type and subType
	start, stop string // the original, in the manner of HTML
	show        string // the text of what is plain or stands by itself
	disp        string // what a translator sees of what stands by itself
	member      string // the name of the run
	run         article.Inlines
	texts       []textOf // of its own
	meta        *article.Meta
	stays       bool // no translation can do without
}

// A textOf is a text that belongs to an inline.
type textOf struct {
	name  string
	kind  Kind
	value string
}

// form returns the form of an inline, and whether there is one.
func (s *setter) form(n article.Inline) (form, bool) {
	if !furniture.Present(n) {
		return form{}, false
	}
	switch n := n.(type) {
	case *article.Text:
		if n.Meta == nil {
			return form{plain: true, show: n.Value}, true
		}
		f := around("span", "other", "sf:text", nil, n.Meta)
		f.member, f.show = "", n.Value
		return f, true
	case *article.Strong:
		return around("strong", "fmt", "xlf:b", n.Text, n.Meta), true
	case *article.Emphasis:
		return around("em", "fmt", "xlf:i", n.Text, n.Meta), true
	case *article.Mark:
		return around("mark", "fmt", "sf:mark", n.Text, n.Meta), true
	case *article.Sub:
		return around("sub", "fmt", "sf:sub", n.Text, n.Meta), true
	case *article.Sup:
		return around("sup", "fmt", "sf:sup", n.Text, n.Meta), true
	case *article.Strike:
		return around("s", "fmt", "sf:strike", n.Text, n.Meta), true
	case *article.Span:
		return around("span", "other", "sf:span", n.Text, n.Meta), true
	case *article.Link:
		f := around("a", "link", "sf:link", n.Text, n.Meta)
		if url, ok := gate.URL(n.URL, gate.Link); ok {
			f.start = element("a", n.Meta, "href", url)
		}
		f.texts, f.stays = []textOf{{"title", LinkTitle, n.Title}}, true
		return f, true
	case *article.Abbr:
		f := around("abbr", "other", "sf:abbr", n.Text, n.Meta)
		f.texts = []textOf{{"title", Expansion, n.Title}, {"spoken", Spoken, n.Spoken}}
		return f, true
	case *article.Time:
		f := around("time", "other", "sf:time", n.Text, n.Meta)
		f.start = element("time", n.Meta, "datetime", n.Date.String())
		return f, true
	case *article.Ruby:
		f := around("ruby", "fmt", "sf:ruby", n.Text, n.Meta)
		f.texts = []textOf{{"reading", Reading, n.Reading}}
		return f, true
	case *article.InlineCustom:
		f := around("span", "other", "sf:custom", n.Fallback, n.Meta)
		f.member, f.stays = "fallback", true
		f.start = element("span", n.Meta, "class", n.Kind)
		return f, true
	case *article.InlineCode:
		f := alone("other", "sf:code", n.Value, n.Meta)
		f.start = element("code", n.Meta) + furniture.Line(n.Value) + "</code>"
		return f, true
	case *article.Break:
		f := alone("fmt", "xlf:lb", "\n", n.Meta)
		f.start, f.disp, f.stays = "<br>", "↵", false
		return f, true
	case *article.InlineMath:
		f := alone("other", "sf:math", furniture.Formula(n.TeX, n.MathML, n.Spoken), n.Meta)
		f.start = element("math", n.Meta) + f.disp + "</math>"
		f.texts = []textOf{{"spoken", Spoken, n.Spoken}}
		return f, true
	case *article.InlineImage:
		f := alone("image", "sf:image", n.Alt, n.Meta)
		f.start = element("img", n.Meta)
		if url, ok := gate.URL(n.URL, gate.Media); ok {
			f.start = element("img", n.Meta, "src", url)
		}
		f.texts = []textOf{{"alt", Alt, n.Alt}}
		return f, true
	case *article.FootnoteRef:
		f := alone("other", "sf:note", "", n.Meta)
		f.disp = "[" + s.number(n.Note) + "]"
		f.start = element("sup", n.Meta) + f.disp + "</sup>"
		return f, true
	}
	return form{}, false
}

// around returns the form of what is around a run.
func around(name, kind, sub string, run article.Inlines, m *article.Meta) form {
	return form{
		pair: true, kind: kind, sub: sub, start: element(name, m), stop: "</" + name + ">", member: "text", run: run, meta: m,
	}
}

// alone returns the form of what stands by itself.
func alone(kind, sub, show string, m *article.Meta) form {
	return form{kind: kind, sub: sub, show: gate.Text(show), disp: furniture.Line(show), meta: m, stays: true}
}

// element returns the tag that begins an element, with attributes by name and value and the language of the node.
func element(name string, m *article.Meta, attrs ...string) string {
	dst := append([]byte{'<'}, name...)
	for i := 0; i < len(attrs); i += 2 {
		if value := furniture.Line(attrs[i+1]); value != "" {
			dst = markup.AppendAttr(dst, attrs[i], value)
		}
	}
	if m != nil && language(m.Lang) != "" {
		dst = markup.AppendAttr(dst, "lang", m.Lang)
	}
	return string(append(dst, '>'))
}
