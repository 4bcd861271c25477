package telegram

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// deepest is the level from which on blocks within blocks are set as lines of text, so that what stands in the lines has
// levels left.
const deepest = 10

// A writer prints blocks as rich HTML.
type writer struct {
	*setter
	dst   []byte
	depth int
	links furniture.Notes
	names []string // of the elements within the block at hand, from without to within
}

// open begins an element.
func (w *writer) open(name, attrs string) {
	w.dst = append(w.dst, '<')
	w.dst = append(w.dst, name...)
	w.dst = append(w.dst, attrs...)
	w.dst = append(w.dst, '>')
	w.depth++
}

// shut ends an element.
func (w *writer) shut(name string) {
	w.dst = append(w.dst, "</"...)
	w.dst = append(w.dst, name...)
	w.dst = append(w.dst, '>')
	w.depth--
}

func (w *writer) all(blocks []article.Block) {
	for _, b := range blocks {
		w.block(b)
	}
}

// block prints a block, or lets the host's hook print it.
func (w *writer) block(b article.Block) {
	w.dst = furniture.Printed(w.dst, b, w.setter.Block, func(dst []byte, b article.Block) []byte {
		if w.dst = dst; furniture.Present(b) {
			w.print(b)
		}
		return w.dst
	})
}

// print prints a block without asking the hook.
func (w *writer) print(b article.Block) {
	switch b := b.(type) {
	case *article.Paragraph:
		w.run("p", b.Text)
	case *article.Heading:
		level := b.Level
		if level < 1 || level > 6 {
			level = 2
		}
		w.run("h"+strconv.Itoa(level), b.Text)
	case *article.List:
		w.list(b)
	case *article.DefinitionList:
		for i := range b.Items {
			w.run("p", bold(b.Items[i].Term))
			w.box("blockquote", "", b.Items[i].Body, nil, nil)
		}
	case *article.Quote:
		w.box("blockquote", "", b.Body, nil, furniture.Cite(b.Cite, b.Agent))
	case *article.PullQuote:
		w.pull(b)
	case *article.Image:
		w.image(b)
	case *article.Gallery:
		w.gallery(b)
	case *article.Video:
		w.recording("video", locale.LabelVideo, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Audio:
		w.recording("audio", locale.LabelAudio, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Embed:
		if !b.Text.Empty() {
			w.box("blockquote", "", []article.Block{&article.Paragraph{Text: b.Text}}, nil, article.Plain(b.Author))
		}
		w.run("p", article.Inlines{furniture.Link(b.URL, w.EmbedTitle(b))})
		w.run("p", b.Caption)
	case *article.Code:
		w.code(b)
	case *article.Table:
		w.table(b)
	case *article.Callout:
		w.box("blockquote", "", b.Body, w.CalloutTitle(b), nil)
	case *article.Details:
		w.details(b)
	case *article.Footnotes:
		for i := range b.Notes {
			w.note(&b.Notes[i])
		}
	case *article.Math:
		w.math("tg-math-block", "p", b.TeX, b.MathML, b.Spoken)
	case *article.Divider:
		w.dst = append(w.dst, "<hr/>"...)
	case *article.Update:
		if !b.Time.IsZero() {
			w.run("p", article.Plain(string(w.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.Set.Zone))))
		}
		w.run("h2", b.Headline)
		w.run("p", w.UpdateLine(b))
		w.all(b.Body)
	case *article.Promo:
		w.run("h3", b.Headline)
		w.run("p", b.Text)
		if words := w.Action(b); words != "" {
			w.run("p", article.Inlines{furniture.Link(b.URL, words)})
		}
	case *article.Custom:
		w.all(b.Fallback)
	}
}

func bold(text article.Inlines) article.Inlines {
	if text.Empty() {
		return nil
	}
	return article.Inlines{&article.Strong{Text: text}}
}

// run prints a text as a block, unless it is empty.
func (w *writer) run(name string, text article.Inlines) {
	n := len(w.dst)
	w.open(name, "")
	from := len(w.dst)
	w.inlines(text)
	if empty(w.dst[from:]) {
		w.dst = w.dst[:n]
		w.depth--
		return
	}
	w.shut(name)
}

// empty reports whether printed text shows nothing.
func empty(html []byte) bool {
	for i := 0; i < len(html); {
		n, _, r := step(html[i:])
		if r > ' ' {
			return false
		}
		i += n
	}
	return true
}

// inner prints blocks within a block: where there are too many levels already, as paragraphs of their text.
func (w *writer) inner(blocks []article.Block) {
	if w.depth < deepest {
		w.all(blocks)
		return
	}
	for line := range strings.SplitSeq(string(article.AppendBlocksPlain(nil, blocks)), "\n") {
		w.run("p", article.Plain(line))
	}
}

// box prints blocks within an element, with a title above and a name below; nothing where there is neither.
func (w *writer) box(element, attrs string, body []article.Block, title, cite article.Inlines) {
	n := len(w.dst)
	w.open(element, attrs)
	from := len(w.dst)
	w.run("p", bold(title))
	w.inner(body)
	if furniture.Line(cite.Plain()) != "" {
		w.run("cite", cite)
	}
	if len(w.dst) == from {
		w.dst = w.dst[:n]
		w.depth--
		return
	}
	w.shut(element)
}

func (w *writer) list(b *article.List) {
	name, attrs := "ul", ""
	if b.Ordered {
		name = "ol"
		if b.Start > 1 {
			attrs = ` start="` + strconv.Itoa(b.Start) + `"`
		}
	}
	if len(b.Items) == 0 {
		return
	}
	w.open(name, attrs)
	for i := range b.Items {
		item := &b.Items[i]
		w.open("li", "")
		switch item.Task {
		case article.TaskOpen:
			w.dst = append(w.dst, `<input type="checkbox">`...)
		case article.TaskDone:
			w.dst = append(w.dst, `<input type="checkbox" checked>`...)
		}
		w.inlines(item.Text)
		w.inner(item.Body)
		w.shut("li")
	}
	w.shut(name)
}

func (w *writer) pull(b *article.PullQuote) {
	if furniture.Line(b.Text.Plain()) == "" {
		return
	}
	w.open("aside", "")
	w.inlines(b.Text)
	w.run("cite", furniture.Cite(b.Cite, b.Agent))
	w.shut("aside")
}

func (w *writer) code(b *article.Code) {
	value := strings.ReplaceAll(gate.Text(strings.TrimRight(b.Value, "\n")), "\r", "")
	if strings.TrimSpace(value) != "" {
		w.open("pre", "")
		if syntax(b.Syntax) {
			w.open("code", string(markup.AppendAttr(nil, "class", "language-"+b.Syntax)))
			w.dst = text(w.dst, value)
			w.shut("code")
		} else {
			w.dst = text(w.dst, value)
		}
		w.shut("pre")
	}
	w.run("p", b.Caption)
}

// details prints blocks that a reader unfolds.
func (w *writer) details(b *article.Details) {
	attrs := ""
	if b.Open {
		attrs = " open"
	}
	w.open("details", attrs)
	w.open("summary", "")
	n := len(w.dst)
	if w.inlines(b.Summary); empty(w.dst[n:]) {
		w.dst = text(w.dst[:n], w.L.Label(locale.LabelReadMore))
	}
	w.shut("summary")
	w.inner(b.Body)
	w.shut("details")
}

// note prints a footnote as a text that its number in the article leads to. Its blocks stand in lines.
func (w *writer) note(b *article.Footnote) {
	k := w.notes.Number(b.ID)
	text := strings.Join(strings.Fields(string(article.AppendBlocksPlain(nil, b.Body))), " ")
	if len(b.Body) == 1 {
		if p, ok := b.Body[0].(*article.Paragraph); ok && p != nil {
			w.noted(k, p.Text)
			return
		}
	}
	w.noted(k, article.Plain(text))
}

func (w *writer) noted(k int, text article.Inlines) {
	if furniture.Line(text.Plain()) == "" {
		return
	}
	w.open("p", "")
	w.open("tg-reference", ` name="note-`+strconv.Itoa(k)+`"`)
	w.dst = append(strconv.AppendInt(w.dst, int64(k), 10), ". "...)
	w.inlines(text)
	w.shut("tg-reference")
	w.shut("p")
}

// math prints a formula that has a TeX form as one, and what stands for any other in words.
func (w *writer) math(element, other, tex string, tree *article.MathElement, spoken string) {
	if tex = furniture.Line(tex); tex != "" {
		w.open(element, "")
		w.dst = text(w.dst, tex)
		w.shut(element)
		return
	}
	words := article.Plain(furniture.Formula("", tree, spoken))
	if other == "" {
		w.inlines(words)
		return
	}
	w.run(other, words)
}
