package applenews

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// A component is what a component of text has beside its text.
type component struct {
	role, style, layout string
	id                  string // by which links lead to it
}

// open begins a component.
func (s *setter) open(c component) {
	s.w.Open('{')
	s.w.Text("role", c.role)
	s.w.Text("identifier", c.id)
	s.w.Text("layout", c.layout)
	s.w.Text("textStyle", c.style)
}

// html writes a component of HTML; nothing where it shows nothing.
func (s *setter) html(c component, markup string) {
	if !shows(markup) {
		return
	}
	s.open(c)
	s.w.Text("format", "html")
	s.w.Text("text", markup)
	s.w.Close('}')
}

// text writes a component of a run of text.
func (s *setter) text(c component, run article.Inlines) { s.html(c, string(s.run(nil, run))) }

// plain writes a component of plain text; nothing where it is empty.
func (s *setter) plain(c component, text string) {
	if text = furniture.Line(text); text == "" {
		return
	}
	s.open(c)
	s.w.Text("text", text)
	s.w.Close('}')
}

// shows reports whether there is anything to read in HTML of this package's making.
func shows(markup string) bool {
	markup = gate.Text(markup)
	for markup != "" {
		text, rest, _ := strings.Cut(markup, "<")
		if strings.TrimSpace(text) != "" {
			return true
		}
		_, markup, _ = strings.Cut(rest, ">")
	}
	return false
}

// blocks writes blocks as components.
func (s *setter) blocks(blocks []article.Block) {
	for _, b := range blocks {
		s.block(b)
	}
}

// block writes a block, by the hook where it takes it.
func (s *setter) block(b article.Block) {
	if s.Block == nil || !furniture.Present(b) {
		s.printed(b)
		return
	}
	before := len(s.w.Dst)
	s.w.Next()
	mark := len(s.w.Dst)
	next := func(dst []byte, b article.Block) []byte {
		was := s.w.Dst
		s.w.Dst = dst
		s.printed(b)
		dst, s.w.Dst = s.w.Dst, was
		return dst
	}
	out, ok := s.Block(s.w.Dst, b, next)
	if ok {
		s.w.Dst = out
	}
	if len(s.w.Dst) == mark {
		s.w.Dst = s.w.Dst[:before]
	}
	if !ok {
		s.printed(b)
	}
}

// body is what most text stands in.
var body = component{role: "body", style: "default-body", layout: "text"}

// printed writes a block without asking the hook.
func (s *setter) printed(b article.Block) {
	if !furniture.Present(b) {
		return
	}
	switch b := b.(type) {
	case *article.Paragraph:
		s.html(body, paragraph(s.run(nil, b.Text)))
	case *article.Heading:
		level := "heading" + string(rune('0'+min(max(b.Level, 2), 6)))
		s.text(component{role: level, style: "default-" + level, layout: "section"}, b.Text)
	case *article.List:
		s.html(body, string(s.list(nil, b)))
	case *article.DefinitionList:
		for i := range b.Items {
			s.text(component{role: "body", style: "term", layout: "tight"}, b.Items[i].Term)
			s.blocks(b.Items[i].Body)
		}
	case *article.Quote:
		s.quote(b)
	case *article.PullQuote:
		s.pullQuote(b)
	case *article.Image:
		s.image(b)
	case *article.Gallery:
		s.gallery(b)
	case *article.Video:
		s.video(b)
	case *article.Audio:
		s.audio(b, "")
	case *article.Embed:
		s.embed(b)
	case *article.Code:
		s.caption(b.Caption)
		s.html(component{role: "body", style: "code", layout: "text"}, string(pre(nil, b.Value)))
	case *article.Table:
		s.table(b)
	case *article.Callout:
		s.aside(func() {
			s.text(component{role: "heading4", style: "default-heading4", layout: "tight"}, s.CalloutTitle(b))
			s.blocks(b.Body)
		})
	case *article.Details:
		s.text(component{role: "heading5", style: "default-heading5", layout: "section"}, b.Summary)
		s.blocks(b.Body)
	case *article.Footnotes:
		s.footnotes(b)
	case *article.Math:
		s.plain(component{role: "body", style: "code", layout: "text"}, furniture.Formula(b.TeX, b.MathML, b.Spoken))
	case *article.Divider:
		s.open(component{role: "divider", layout: "rule"})
		s.w.Key("stroke")
		s.w.Raw(`{"color":"#9A9A9A","width":1,"style":"solid"}`)
		s.w.Close('}')
	case *article.Update:
		s.update(b)
	case *article.Promo:
		s.promo(b)
	case *article.Custom:
		s.blocks(b.Fallback)
	}
}

// aside writes an aside around what print writes; nothing where that is nothing. Within an aside there is no other.
func (s *setter) aside(print func()) {
	if s.apart {
		print()
		return
	}
	mark := len(s.w.Dst)
	s.open(component{role: "aside", layout: "text"})
	s.w.Key("style")
	s.w.Raw(box)
	s.w.Key("components")
	s.w.Open('[')
	first := len(s.w.Dst)
	s.apart = true
	print()
	s.apart = false
	if len(s.w.Dst) == first {
		s.w.Dst = s.w.Dst[:mark]
		return
	}
	s.w.Close(']')
	s.w.Close('}')
}
