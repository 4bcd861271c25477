package activitypub

import (
	"bytes"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// A writer prints blocks as the HTML that servers keep.
type writer struct {
	*setter
	dst   []byte
	names []string // of the elements of the line at hand
}

func (w *writer) open(name, attrs string) {
	w.dst = append(w.dst, '<')
	w.dst = append(w.dst, name...)
	w.dst = append(w.dst, attrs...)
	w.dst = append(w.dst, '>')
}

func (w *writer) shut(name string) {
	w.dst = append(w.dst, "</"...)
	w.dst = append(w.dst, name...)
	w.dst = append(w.dst, '>')
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
		if level < 2 || level > 6 {
			level = 2
		}
		w.run("h"+strconv.Itoa(level), b.Text)
	case *article.List:
		w.list(b)
	case *article.DefinitionList:
		for i := range b.Items {
			w.run("p", strong(b.Items[i].Term))
			w.box("blockquote", func() { w.all(b.Items[i].Body) })
		}
	case *article.Quote:
		w.box("blockquote", func() {
			w.all(b.Body)
			w.cite(b.Cite, b.Agent)
		})
	case *article.PullQuote:
		open, shut := w.L.Quotes(0)
		w.box("blockquote", func() {
			if !b.Text.Empty() {
				w.run("p", article.Inlines{&article.Strong{Text: furniture.Join(article.Plain(open), b.Text, article.Plain(shut))}})
			}
			w.cite(b.Cite, b.Agent)
		})
	case *article.Image:
		_, url := w.file(b.Renditions, true)
		words := ""
		if b.Alt != "" && !b.Decorative {
			words = string(w.L.AppendName(nil, locale.NameImage, furniture.Line(b.Alt)))
		}
		w.lines(article.Inlines{furniture.Link(url, words)}, words != "", b.Caption, b.Attribution)
	case *article.Gallery:
		w.run("p", b.Caption)
		for i := range b.Images {
			w.print(&b.Images[i])
		}
	case *article.Video:
		w.recording(locale.LabelVideo, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Audio:
		w.recording(locale.LabelAudio, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Embed:
		if !b.Text.Empty() {
			w.box("blockquote", func() {
				w.run("p", b.Text)
				w.cite(article.Plain(b.Author), nil)
			})
		}
		w.lines(article.Inlines{furniture.Link(b.URL, w.EmbedTitle(b))}, true, b.Caption, nil)
	case *article.Code:
		w.code(b)
	case *article.Table:
		w.table(b)
	case *article.Callout:
		w.box("blockquote", func() {
			w.run("p", strong(w.CalloutTitle(b)))
			w.all(b.Body)
		})
	case *article.Details:
		w.run("p", strong(b.Summary))
		w.box("blockquote", func() { w.all(b.Body) })
	case *article.Footnotes:
		w.footnotes(b)
	case *article.Math:
		w.run("p", article.Inlines{&article.InlineMath{TeX: b.TeX, MathML: b.MathML, Spoken: b.Spoken}})
	case *article.Divider:
		w.run("p", article.Plain("* * *"))
	case *article.Update:
		if !b.Time.IsZero() {
			w.run("p", article.Inlines{&article.Emphasis{Text: article.Plain(string(w.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.Set.Zone)))}})
		}
		w.run("h2", b.Headline)
		w.run("p", w.UpdateLine(b))
		w.all(b.Body)
	case *article.Promo:
		w.run("p", strong(b.Headline))
		w.run("p", b.Text)
		if words := w.Action(b); words != "" {
			w.run("p", article.Inlines{furniture.Link(b.URL, words)})
		}
	case *article.Custom:
		w.all(b.Fallback)
	}
}

func strong(text article.Inlines) article.Inlines {
	if text.Empty() {
		return nil
	}
	return article.Inlines{&article.Strong{Text: text}}
}

// run prints a text as a block, unless it shows nothing.
func (w *writer) run(name string, text article.Inlines) {
	n := len(w.dst)
	w.open(name, "")
	from := len(w.dst)
	w.inlines(text)
	if blank(w.dst[from:]) {
		w.dst = w.dst[:n]
		return
	}
	w.shut(name)
}

// blank reports whether printed HTML shows nothing.
func blank(html []byte) bool {
	for len(html) > 0 {
		if html[0] == '<' {
			end := bytes.IndexByte(html, '>')
			html = html[end+1:]
			continue
		}
		if html[0] > ' ' {
			return false
		}
		html = html[1:]
	}
	return true
}

// box prints blocks within an element, unless there are none.
func (w *writer) box(name string, print func()) {
	n := len(w.dst)
	w.open(name, "")
	from := len(w.dst)
	if print(); len(w.dst) == from {
		w.dst = w.dst[:n]
		return
	}
	w.shut(name)
}

func (w *writer) cite(cite article.Inlines, who *article.Agent) {
	if text := furniture.Cite(cite, who); !text.Empty() {
		w.run("p", furniture.Join(article.Plain("— "), text))
	}
}

// lines prints what stands for a picture, film or recording: its words, its caption and its credits, a line each.
func (w *writer) lines(words article.Inlines, have bool, caption article.Inlines, attr article.Attribution) {
	var run article.Inlines
	add := func(text article.Inlines) {
		if len(run) > 0 {
			run = append(run, &article.Break{})
		}
		run = append(run, text...)
	}
	if have {
		add(words)
	}
	if !caption.Empty() {
		add(caption)
	}
	if credits := w.Credits(attr); credits != "" {
		add(article.Inlines{&article.Emphasis{Text: article.Plain(credits)}})
	}
	w.run("p", run)
}

func (w *writer) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
	words := w.L.Label(k)
	if title = furniture.Line(title); title != "" {
		words = string(w.L.AppendLabelled(nil, words, title))
	}
	_, url := w.file(files, false)
	w.lines(article.Inlines{furniture.Link(url, words)}, true, caption, attr)
}

func (w *writer) list(b *article.List) {
	if len(b.Items) == 0 {
		return
	}
	name, attrs := "ul", ""
	if b.Ordered {
		name = "ol"
		if b.Start > 1 {
			attrs = ` start="` + strconv.Itoa(b.Start) + `"`
		}
	}
	w.open(name, attrs)
	for i := range b.Items {
		item := &b.Items[i]
		w.open("li", "")
		switch item.Task {
		case article.TaskOpen:
			w.dst = append(w.dst, "☐ "...)
		case article.TaskDone:
			w.dst = append(w.dst, "☑ "...)
		}
		w.inlines(item.Text)
		w.all(item.Body)
		w.shut("li")
	}
	w.shut(name)
}

func (w *writer) code(b *article.Code) {
	if value := gate.Text(strings.TrimRight(b.Value, "\n")); strings.TrimSpace(value) != "" {
		w.dst = append(w.dst, "<pre><code>"...)
		w.dst = markup.AppendText(w.dst, value)
		w.dst = append(w.dst, "</code></pre>"...)
	}
	w.run("p", b.Caption)
}

// table prints a table as a list of its rows, each cell behind the name of its column.
func (w *writer) table(b *article.Table) {
	w.run("p", strong(b.Caption))
	w.list(w.Rows(furniture.GridOf(b), func(p furniture.Place, name string) article.Inlines {
		if p.Column == 0 || p.Header {
			return article.Inlines{&article.Strong{Text: p.Text}}
		}
		if name == "" {
			return p.Text
		}
		return furniture.Join(article.Plain(string(w.L.AppendLabelled(nil, name, ""))), p.Text)
	}))
}

// footnotes prints notes as a list with the numbers that refer to them.
func (w *writer) footnotes(b *article.Footnotes) {
	w.box("ul", func() {
		for i := range b.Notes {
			n := &b.Notes[i]
			w.open("li", "")
			w.dst = append(strconv.AppendInt(append(w.dst, '['), int64(w.notes.Number(n.ID)), 10), "] "...)
			body := n.Body
			if len(body) > 0 {
				if p, ok := body[0].(*article.Paragraph); ok && p != nil {
					w.inlines(p.Text)
					body = body[1:]
				}
			}
			w.all(body)
			w.shut("li")
		}
	})
}
