package prosemirror

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

func (w *writer) blocks(list []article.Block) {
	for _, b := range list {
		outward.Printed(w.Writer, b, w.p.Block, w.printed)
	}
}

func (w *writer) printed(b article.Block) {
	switch b := b.(type) {
	case *article.Paragraph:
		w.node("paragraph")
		w.meta(b.Type(), b.Meta)
		w.run(b.Text)
		w.Close('}')
	case *article.Heading:
		w.node("heading")
		w.within("attrs", '{', func() {
			w.Int(w.level(b))
			w.metaFacts(b.Type(), b.Meta)
		})
		w.run(b.Text)
		w.Close('}')
	case *article.List:
		w.list(b)
	case *article.DefinitionList:
		w.definitions(b)
	case *article.Image:
		w.image(b)
	case *article.Code:
		w.captioned(b.Caption, func() { w.code(b) })
	case *article.Table:
		w.captioned(b.Caption, func() { w.table(b) })
	case *article.Details:
		w.details(b)
	case *article.Footnotes:
		w.footnotes(b)
	case *article.Math:
		w.node("blockMath")
		w.within("attrs", '{', func() { w.math(b, b.TeX, b.MathML, b.Spoken) })
		w.Close('}')
	case *article.Divider:
		w.node("horizontalRule")
		w.meta(b.Type(), b.Meta)
		w.Close('}')
	default:
		w.composite(b)
	}
}

// level appends the name of a heading's level and returns the level.
func (w *writer) level(b *article.Heading) int {
	w.Key("level")
	return min(max(b.Level, 2), 6)
}

// composite appends a block whose facts are attrs and whose parts are content.
func (w *writer) composite(b article.Block) {
	typ := b.Type()
	if typ == "quote" {
		typ = "blockquote"
	}
	w.node(typ)
	w.within("attrs", '{', func() {
		switch b := b.(type) {
		case *article.Video:
			w.file(b.Renditions)
		case *article.Audio:
			w.file(b.Renditions)
		}
		w.nodeFacts(exchange.Bare(b))
	})
	w.within("content", '[', func() {
		if g, ok := b.(*article.Gallery); ok {
			for i := range g.Images {
				w.image(&g.Images[i])
			}
		}
		if u, ok := b.(*article.Update); ok {
			w.line("headline", "heading", u.Headline)
			w.line("credit", "paragraph", w.set.UpdateLine(u))
		}
		for _, p := range exchange.Parts(b) {
			switch {
			case p.Body != nil:
				w.body(*p.Body)
			case p.Name == "text":
				w.line("text", "paragraph", *p.Run)
			case p.Name != "headline":
				w.line(p.Name, "paragraph", *p.Run)
			case b.Type() != "update":
				w.line("headline", "heading", *p.Run)
			}
		}
		switch b := b.(type) {
		case *article.Quote:
			w.agent(b.Cite, b.Agent)
		case *article.PullQuote:
			w.agent(b.Cite, b.Agent)
		case *article.Video:
			w.credit(b.Attribution)
		case *article.Audio:
			w.credit(b.Attribution)
		}
	})
	w.Close('}')
}

func (w *writer) file(list []article.Rendition) {
	if len(list) > 0 {
		w.src(&list[0], false)
	}
}

// body appends blocks where a schema asks for one at least.
func (w *writer) body(list []article.Block) {
	start := len(w.Dst)
	if w.blocks(list); len(w.Dst) == start {
		w.node("paragraph")
		w.Close('}')
	}
}

// agent appends the name of who is quoted, where no line says it.
func (w *writer) agent(cite article.Inlines, who *article.Agent) {
	if cite.Empty() && who != nil {
		w.line("credit", "paragraph", article.Plain(who.Name))
	}
}

// credit appends the line of credits, which the attrs have as data.
func (w *writer) credit(attr article.Attribution) {
	w.line("credit", "paragraph", article.Plain(w.set.Credits(attr)))
}

// captioned appends a node and, where it has a caption, a figure around it.
func (w *writer) captioned(caption article.Inlines, write func()) {
	if len(caption) == 0 {
		write()
		return
	}
	w.node("figure")
	w.within("content", '[', func() {
		write()
		w.line("caption", "paragraph", caption)
	})
	w.Close('}')
}

func (w *writer) image(b *article.Image) {
	credits := w.set.Credits(b.Attribution)
	if len(b.Caption) == 0 && credits == "" {
		w.picture(b)
		return
	}
	w.node("figure")
	w.within("content", '[', func() {
		w.picture(b)
		w.line("caption", "paragraph", b.Caption)
		w.line("credit", "paragraph", article.Plain(credits))
	})
	w.Close('}')
}

// picture appends an image by the address that stands for all of its files, with its facts.
func (w *writer) picture(b *article.Image) {
	w.node("image")
	w.within("attrs", '{', func() {
		bare := exchange.Bare(b).(*article.Image)
		if len(b.Renditions) > 0 {
			w.src(&b.Renditions[0], true)
			if w.alone(b) {
				bare.Renditions = nil
				w.Number("width", b.Renditions[0].Width)
				w.Number("height", b.Renditions[0].Height)
			}
		}
		w.nodeFacts(bare)
	})
	w.Close('}')
}

// alone reports whether src, width and height say all that there is to say of a picture's files.
func (w *writer) alone(b *article.Image) bool {
	if len(b.Renditions) != 1 || w.p.ImageURL != nil || b.Meta != nil && len(b.Meta.Extra) > 0 {
		return false
	}
	r := &b.Renditions[0]
	_, ok := gate.URL(r.URL, gate.Media)
	return ok && r.Type == "" && r.Size == 0 && r.Duration == 0 && r.Width >= 0 && r.Height >= 0 && len(r.Extra) == 0
}

func (w *writer) code(b *article.Code) {
	w.node("codeBlock")
	w.within("attrs", '{', func() {
		w.Text("language", b.Syntax)
		w.metaFacts(b.Type(), b.Meta)
	})
	w.within("content", '[', func() { w.verbatim(b.Value) })
	w.Close('}')
}

// verbatim appends a text as it is.
func (w *writer) verbatim(s string) {
	if s = gate.Text(s); s != "" {
		w.node("text")
		w.Text("text", s)
		w.Close('}')
	}
}

func (w *writer) details(b *article.Details) {
	w.node("details")
	w.within("attrs", '{', func() { w.nodeFacts(exchange.Bare(b)) })
	w.within("content", '[', func() {
		w.node("detailsSummary")
		w.run(b.Summary)
		w.Close('}')
		w.node("detailsContent")
		w.within("content", '[', func() { w.body(b.Body) })
		w.Close('}')
	})
	w.Close('}')
}

func (w *writer) footnotes(b *article.Footnotes) {
	if len(b.Notes) == 0 {
		return
	}
	w.node("footnotes")
	w.meta(b.Type(), b.Meta)
	w.within("content", '[', func() {
		for i := range b.Notes {
			n := &b.Notes[i]
			w.node("footnote")
			w.within("attrs", '{', func() {
				w.Text("note", n.ID)
				w.Number("number", w.notes.Number(n.ID))
				w.metaFacts("footnote", n.Meta)
			})
			w.within("content", '[', func() { w.body(n.Body) })
			w.Close('}')
		}
	})
	w.Close('}')
}

// math appends the attrs of a formula.
func (w *writer) math(n article.Node, tex string, tree *article.MathElement, spoken string) {
	w.Text("latex", tex)
	if tex == "" {
		w.Text("fallback", furniture.Formula(tex, tree, spoken))
	}
	w.facts(exchange.But(exchange.But(exchange.Facts(n, w.p.Unknown), "tex"), taken[n.Type()]...))
}
