package portabletext

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

func (w *writer) blocks(list []article.Block) {
	var before article.Block
	for _, b := range list {
		outward.Printed(w.Writer, b, w.p.Block, func(b article.Block) { w.printed(b, before) })
		if furniture.Present(b) {
			before = b
		}
	}
}

func (w *writer) printed(b, before article.Block) {
	switch b := b.(type) {
	case *article.Paragraph:
		w.object("block")
		w.text(w.style(b.Meta), b.Text, b.Meta, b.Type())
	case *article.Heading:
		w.object("block")
		w.text("h"+strconv.Itoa(min(max(b.Level, 2), 6)), b.Text, b.Meta, b.Type())
	case *article.List:
		if w.flat(b, w.level) {
			w.list(b, before)
			return
		}
		w.items(b)
	case *article.DefinitionList:
		w.definitions(b)
	case *article.Quote:
		if p := passage(b); p != nil {
			w.object("block")
			w.text("blockquote", p.Text, nil, "")
			break
		}
		w.composite(b)
	case *article.Code:
		w.object("code")
		w.Text("language", b.Syntax)
		w.Key("code")
		w.String(b.Value)
		w.metaFacts(b.Type(), b.Meta)
		w.parts(b)
	case *article.Table:
		w.table(b)
	case *article.Footnotes:
		w.footnotes(b)
	case *article.Math:
		w.object("math")
		w.nodeFacts(b)
	default:
		w.composite(b)
	}
	w.Close('}')
}

// style returns the style of a paragraph: one that another system gave it, where what is unknown is printed.
func (w *writer) style(m *article.Meta) string {
	if m != nil && w.p.Unknown {
		if v := exchange.JSON(string(m.Extra.Get("style"))); v.Is(exchange.String) && v.Text != "" {
			return gate.Text(v.Text)
		}
	}
	return "normal"
}

// passage returns the paragraph that a quotation is, where it is nothing else.
func passage(b *article.Quote) *article.Paragraph {
	if len(b.Body) != 1 || len(b.Cite) > 0 || b.Agent != nil || b.Source != "" || b.URL != "" || !exchange.Plain(b.Meta) {
		return nil
	}
	if p, ok := b.Body[0].(*article.Paragraph); ok && p != nil && exchange.Plain(p.Meta) && len(p.Text) > 0 {
		return p
	}
	return nil
}

// composite appends a block as an object: its facts, then its parts.
func (w *writer) composite(b article.Block) {
	w.object(b.Type())
	switch b := b.(type) {
	case *article.Image:
		w.picture(b)
		return
	case *article.Gallery:
		w.Key("images")
		w.array(func() {
			for i := range b.Images {
				w.object("image")
				w.picture(&b.Images[i])
				w.Close('}')
			}
		})
	case *article.Video:
		w.src(b.Renditions, false)
		w.Text("creditLine", w.set.Credits(b.Attribution))
	case *article.Audio:
		w.src(b.Renditions, false)
		w.Text("creditLine", w.set.Credits(b.Attribution))
	case *article.Update:
		w.Text("creditLine", furniture.Line(w.set.UpdateLine(b).Plain()))
	}
	w.nodeFacts(exchange.Bare(b))
	w.parts(b)
}

// picture appends the members of an image.
func (w *writer) picture(b *article.Image) {
	w.src(b.Renditions, true)
	w.Text("creditLine", w.set.Credits(b.Attribution))
	w.nodeFacts(exchange.Bare(b))
	w.parts(b)
}

// parts appends the lines and blocks of a block as Portable Text.
func (w *writer) parts(b article.Block) {
	for _, p := range exchange.Parts(b) {
		switch {
		case p.Run != nil && len(*p.Run) > 0:
			w.Key(p.Name)
			w.rich(*p.Run)
		case p.Body != nil && len(*p.Body) > 0:
			w.Key(p.Name)
			w.inner(*p.Body)
		}
	}
}

// inner appends blocks that stand within another.
func (w *writer) inner(list []article.Block) {
	level := w.level
	w.level = 1
	w.array(func() { w.blocks(list) })
	w.level = level
}

func (w *writer) definitions(b *article.DefinitionList) {
	w.object("definitionList")
	w.metaFacts(b.Type(), b.Meta)
	w.Key("items")
	w.array(func() {
		for i := range b.Items {
			d := &b.Items[i]
			w.object("definition")
			w.metaFacts("definition", d.Meta)
			if len(d.Term) > 0 {
				w.Key("term")
				w.rich(d.Term)
			}
			if len(d.Body) > 0 {
				w.Key("body")
				w.inner(d.Body)
			}
			w.Close('}')
		}
	})
}

func (w *writer) footnotes(b *article.Footnotes) {
	w.object("footnotes")
	w.metaFacts(b.Type(), b.Meta)
	w.Key("notes")
	w.array(func() {
		for i := range b.Notes {
			n := &b.Notes[i]
			w.object("footnote")
			w.Text("note", n.ID)
			w.Number("number", w.notes.Number(n.ID))
			w.metaFacts("footnote", n.Meta)
			if len(n.Body) > 0 {
				w.Key("body")
				w.inner(n.Body)
			}
			w.Close('}')
		}
	})
}

func (w *writer) table(b *article.Table) {
	w.object("table")
	w.nodeFacts(exchange.Bare(b))
	w.parts(b)
	for _, section := range [...]struct {
		name string
		rows []article.Row
	}{{"head", b.Head}, {"rows", b.Rows}, {"foot", b.Foot}} {
		if len(section.rows) == 0 {
			continue
		}
		w.Key(section.name)
		w.array(func() {
			for i := range section.rows {
				w.row(&section.rows[i])
			}
		})
	}
}

func (w *writer) row(r *article.Row) {
	w.object("row")
	w.metaFacts("row", r.Meta)
	w.Key("cells")
	w.array(func() {
		for i := range r.Cells {
			c := &r.Cells[i]
			w.object("cell")
			w.Key("text")
			w.rich(c.Text)
			if c.Header {
				w.Key("header")
				w.Bool(true)
			}
			if c.ColSpan != 0 {
				w.Key("colSpan")
				w.Int(c.ColSpan)
			}
			if c.RowSpan != 0 {
				w.Key("rowSpan")
				w.Int(c.RowSpan)
			}
			w.Text("align", string(c.Align))
			w.metaFacts("cell", c.Meta)
			w.Close('}')
		}
	})
	w.Close('}')
}
