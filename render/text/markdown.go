package text

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/locale"
)

// markdown prints blocks as Markdown.
type markdown struct {
	series
	last article.Block // the block before, at the same level: two lists in a row must not become one
	alt  bool          // it was a list with the second marker
}

// within prints what stands a level in.
func (w *markdown) within(marker, rest string, print func()) {
	pop := w.push(marker, rest)
	held, alt := w.last, w.alt
	w.last, w.alt = nil, false
	print()
	w.last, w.alt = held, alt
	pop()
}

// run prints a text as a paragraph, unless it is empty.
func (w *markdown) run(text article.Inlines) { w.written(w.inlines(text)) }

// written prints a paragraph that is Markdown already.
func (w *markdown) written(s string) {
	if s == "" {
		return
	}
	w.open()
	for line := range strings.SplitSeq(s, "\n") {
		w.line(line)
	}
	w.last = nil
}

func (w *markdown) strong(text article.Inlines) {
	if !text.Empty() {
		w.run(article.Inlines{&article.Strong{Text: text}})
	}
}

// printed prints a block without asking the hook.
func (w *markdown) printed(b article.Block) {
	if !furniture.Present(b) {
		return
	}
	switch b := b.(type) {
	case *article.Paragraph:
		w.run(b.Text)
	case *article.Heading:
		w.heading(b.Level, b.Text)
	case *article.List:
		w.list(b)
		return
	case *article.DefinitionList:
		for i := range b.Items {
			w.strong(b.Items[i].Term)
			w.all(b.Items[i].Body)
		}
	case *article.Quote:
		w.open()
		w.within("> ", "> ", func() {
			w.all(b.Body)
			w.cite(b.Cite, b.Agent)
		})
	case *article.PullQuote:
		w.open()
		w.within("> ", "> ", func() {
			w.run(b.Text)
			w.cite(b.Cite, b.Agent)
		})
	case *article.Image:
		w.image(b)
	case *article.Gallery:
		w.run(b.Caption)
		for i := range b.Images {
			w.image(&b.Images[i])
		}
	case *article.Video:
		w.recording(locale.LabelVideo, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Audio:
		w.recording(locale.LabelAudio, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Embed:
		if !b.Text.Empty() {
			w.open()
			w.within("> ", "> ", func() {
				w.run(b.Text)
				w.cite(article.Plain(b.Author), nil)
			})
		}
		w.run(article.Inlines{furniture.Link(b.URL, w.EmbedTitle(b))})
		w.run(b.Caption)
	case *article.Code:
		w.run(b.Caption)
		w.fence(b.Syntax, w.verbatim(b.Value))
	case *article.Table:
		w.table(b)
	case *article.Callout:
		title := w.CalloutTitle(b)
		w.open()
		w.within("> ", "> ", func() {
			w.strong(title)
			w.all(b.Body)
		})
	case *article.Details:
		w.strong(b.Summary)
		w.all(b.Body)
	case *article.Footnotes:
		for i := range b.Notes {
			w.open()
			w.within("[^"+strconv.Itoa(w.notes.Number(b.Notes[i].ID))+"]: ", "    ", func() { w.all(b.Notes[i].Body) })
		}
	case *article.Math:
		w.fence("math", w.verbatim(furniture.Formula(b.TeX, b.MathML, b.Spoken)))
	case *article.Divider:
		w.open()
		w.line("___") // which no list marker before it turns into anything else
	case *article.Update:
		w.update(b)
	case *article.Promo:
		w.strong(b.Headline)
		w.run(b.Text)
		w.run(w.action(b))
	case *article.Custom:
		w.all(b.Fallback)
	}
	w.last = b
}

func (w *markdown) heading(level int, text article.Inlines) {
	s := strings.ReplaceAll(strings.ReplaceAll(w.inlines(text), "\\\n", " "), "\n", " ")
	if s == "" {
		return
	}
	if level <= 0 {
		level = 2
	}
	w.open()
	w.line(strings.Repeat("#", min(level, 6)) + " " + s)
}

// list prints a list; one that follows a list of its kind takes the other marker, so that they stay two.
func (w *markdown) list(b *article.List) {
	if len(b.Items) == 0 {
		return
	}
	sign, point := "- ", ". "
	before, ok := w.last.(*article.List)
	w.alt = ok && before.Ordered == b.Ordered && !w.alt
	if w.alt {
		sign, point = "* ", ") "
	}
	loose := false
	for i := range b.Items {
		for _, inner := range b.Items[i].Body {
			loose = loose || !interrupts(inner)
		}
	}
	if w.tight && len(w.dst) > w.start {
		// A list within a tight item begins right below its text.
	} else {
		w.open()
	}
	held, begun := w.tight, w.begun
	for i := range b.Items {
		item := &b.Items[i]
		w.tight = !loose
		if i > 0 && loose {
			w.begun = true
			w.open()
		}
		mark := sign
		if b.Ordered {
			mark = strings.TrimSuffix(bullet(b, i, ""), ". ") + point
		}
		w.within(mark, strings.Repeat(" ", len(mark)), func() {
			text := item.Text
			switch item.Task {
			case article.TaskOpen:
				w.task("[ ] ", text)
			case article.TaskDone:
				w.task("[x] ", text)
			default:
				w.run(text)
			}
			w.all(item.Body)
		})
	}
	w.tight, w.begun = held, begun || true
	w.last = b
}

// interrupts reports whether a block is a list that Markdown lets begin right below a paragraph: one whose first number, if any, is 1.
func interrupts(b article.Block) bool {
	list, ok := b.(*article.List)
	return ok && list != nil && (!list.Ordered || list.Start <= 1)
}

func (w *markdown) task(box string, text article.Inlines) {
	w.written(strings.TrimRight(box+w.inlines(text), " "))
}

func (w *markdown) cite(cite article.Inlines, who *article.Agent) {
	if text := furniture.Cite(cite, who); !text.Empty() {
		w.run(furniture.Join(article.Plain("— "), text))
	}
}

func (w *markdown) image(b *article.Image) {
	for i := range b.Renditions {
		if address, ok := gate.URL(b.Renditions[i].URL, gate.Media); ok {
			picture := "![" + escape(nil, strings.Join(strings.Fields(gate.Text(b.Alt)), " ")) + "](" + destination(address) + ")"
			if to, ok := gate.URL(b.Link, gate.Link); ok {
				picture = "[" + picture + "](" + destination(to) + ")"
			}
			w.written(picture)
			break
		}
	}
	w.run(b.Caption)
	w.run(article.Plain(w.Credits(b.Attribution)))
}

func (w *markdown) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
	line := w.L.Label(k)
	if title != "" {
		line = string(w.L.AppendLabelled(nil, line, title))
	}
	address := ""
	if len(files) > 0 {
		address = files[0].URL
	}
	w.run(article.Inlines{furniture.Link(address, line)})
	w.run(caption)
	w.run(article.Plain(w.Credits(attr)))
}

func (w *markdown) update(b *article.Update) {
	if !b.Headline.Empty() {
		w.heading(2, b.Headline)
	}
	if !b.Time.IsZero() {
		w.run(article.Plain(string(w.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.Set.Zone))))
	}
	w.run(w.UpdateLine(b))
	w.all(b.Body)
}

// fence prints a listing between fences that are longer than any run of backticks in it.
func (w *markdown) fence(syntax, value string) {
	fence := strings.Repeat("`", max(3, longest(value, '`')+1))
	info := strings.Map(func(r rune) rune {
		if r <= ' ' || r == '`' || r == '\\' || r == '&' {
			return -1
		}
		return r
	}, gate.Text(syntax))
	w.open()
	w.line(fence + info)
	for line := range strings.SplitSeq(strings.ReplaceAll(gate.Text(strings.TrimRight(value, "\n")), "\r", ""), "\n") {
		w.line(line)
	}
	w.line(fence)
}

// longest returns the length of the longest run of the byte in s.
func longest(s string, c byte) int {
	most, n := 0, 0
	for i := 0; i < len(s); i++ {
		if s[i] == c {
			n++
			most = max(most, n)
		} else {
			n = 0
		}
	}
	return most
}
