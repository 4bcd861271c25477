package pandoc

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/exchange/outward"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/locale"
)

func (w *writer) blocks(list []article.Block) {
	for _, b := range list {
		outward.Printed(w.Writer, b, w.p.Block, w.printed)
	}
}

func (w *writer) printed(b article.Block) {
	switch b := b.(type) {
	case *article.Paragraph:
		w.wrapped(w.metaFacts("paragraph", b.Meta), "paragraph", func() { w.para(b.Text) })
	case *article.Heading:
		level := 1 // the headline's, which is printed among what stands around a body
		if b.Level != 1 {
			level = min(max(b.Level, 2), 6)
		}
		w.element("Header", func() {
			w.array(func() {
				w.Int(level)
				w.attr(w.metaFacts("heading", b.Meta))
				w.array(func() { w.inlines(b.Text) })
			})
		})
	case *article.List:
		w.wrapped(w.metaFacts("list", b.Meta), "list", func() { w.list(b) })
	case *article.DefinitionList:
		w.wrapped(w.metaFacts("definitionList", b.Meta), "definitionlist", func() { w.definitions(b) })
	case *article.Quote:
		w.wrapped(w.facts(exchange.Bare(b)), "quote", func() { w.quote(b.Body, b.Cite, b.Agent) })
	case *article.PullQuote:
		w.div(w.facts(exchange.Bare(b)), "pullquote", func() {
			var text []article.Block
			if len(b.Text) > 0 {
				text = []article.Block{&article.Paragraph{Text: b.Text}}
			}
			w.quote(text, b.Cite, b.Agent)
		})
	case *article.Image:
		w.image(b)
	case *article.Code:
		w.code(b)
	case *article.Table:
		w.table(b)
	case *article.Footnotes:
		w.footnotes(b)
	case *article.Math:
		w.math(b)
	case *article.Divider:
		w.wrapped(w.metaFacts("divider", b.Meta), "divider", func() { w.bare("HorizontalRule") })
	default:
		w.div(w.facts(exchange.Bare(b)), strings.ToLower(b.Type()), func() { w.composite(b) })
	}
}

// quote appends a quotation with the line that says whose it is.
func (w *writer) quote(body []article.Block, cite article.Inlines, who *article.Agent) {
	w.element("BlockQuote", func() {
		w.array(func() {
			w.blocks(body)
			w.part("cite", cite)
			if cite.Empty() && who != nil {
				w.composed("credit", article.Plain(who.Name))
			}
		})
	})
}

// composite appends the parts of a block that is a Div.
func (w *writer) composite(b article.Block) {
	switch b := b.(type) {
	case *article.Gallery:
		for i := range b.Images {
			w.image(&b.Images[i])
		}
		w.part("caption", b.Caption)
	case *article.Video:
		w.recording(locale.LabelVideo, b.Title, b.Renditions)
		w.part("caption", b.Caption)
		w.credit(b.Attribution)
	case *article.Audio:
		w.recording(locale.LabelAudio, b.Title, b.Renditions)
		w.part("caption", b.Caption)
		w.credit(b.Attribution)
	case *article.Embed:
		if len(b.Text) > 0 {
			w.part("text", b.Text)
			w.composed("author", article.Plain(b.Author))
		}
		w.composed("link", article.Inlines{furniture.Link(target(b.URL, gate.Link), w.set.EmbedTitle(b))})
		w.part("caption", b.Caption)
	case *article.Callout:
		w.part("title", b.Title)
		if len(b.Title) == 0 {
			w.composed("label", article.Inlines{&article.Strong{Text: w.set.CalloutTitle(b)}})
		}
		w.blocks(b.Body)
	case *article.Details:
		w.part("summary", b.Summary)
		w.blocks(b.Body)
	case *article.Update:
		if !b.Time.IsZero() {
			w.composed("time", article.Plain(string(w.set.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.set.Zone))))
		}
		w.part("headline", b.Headline)
		w.composed("credit", w.set.UpdateLine(b))
		w.blocks(b.Body)
	case *article.Promo:
		if b.Image != nil {
			w.furniture("image", []article.Block{b.Image})
		}
		w.part("headline", b.Headline)
		w.part("text", b.Text)
		if words := w.set.Action(b); words != "" {
			w.composed("link", article.Inlines{furniture.Link(target(b.URL, gate.Link), words)})
		}
	case *article.Custom:
		w.blocks(b.Fallback)
	}
}

// recording appends a link to a film or a recording.
func (w *writer) recording(k locale.Label, title string, files []article.Rendition) {
	line, url := w.set.L.Label(k), ""
	if title != "" {
		line = string(w.set.L.AppendLabelled(nil, line, title))
	}
	if len(files) > 0 {
		url = target(files[0].URL, gate.Media)
	}
	w.composed("link", article.Inlines{furniture.Link(url, line)})
}

// code appends a listing; in a Div with its caption, where it has one.
func (w *writer) code(b *article.Code) {
	listing := func() {
		w.element("CodeBlock", func() {
			w.array(func() {
				w.attr(w.metaFacts("code", b.Meta), gate.Text(b.Syntax))
				w.String(b.Value)
			})
		})
	}
	if len(b.Caption) == 0 {
		listing()
		return
	}
	w.div(nil, "code", func() {
		listing()
		w.part("caption", b.Caption)
	})
}

// math appends a formula on a line of its own.
func (w *writer) math(b *article.Math) {
	facts := exchange.But(w.facts(b), "tex")
	tex := gate.Text(b.TeX)
	if tex == "" {
		w.div(facts, "math", func() { w.composed("formula", article.Plain(furniture.Formula("", b.MathML, b.Spoken))) })
		return
	}
	w.wrapped(facts, "math", func() {
		w.element("Para", func() { w.array(func() { w.formula("DisplayMath", tex) }) })
	})
}

func (w *writer) formula(kind, tex string) {
	w.element("Math", func() {
		w.array(func() {
			w.bare(kind)
			w.String(tex)
		})
	})
}
