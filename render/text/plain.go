package text

import (
	"math"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/locale"
)

// plain prints blocks as plain text.
type plain struct {
	series
	bare bool // links come without their addresses
}

// run prints a text as a paragraph, unless it is empty.
func (w *plain) run(text article.Inlines) {
	w.pen.begin()
	if s := string(w.inlines(nil, text)); strings.TrimSpace(s) != "" {
		w.open()
		lines := strings.TrimLeft(s, "\n")
		w.pen.skip(len(s) - len(lines))
		w.para(strings.TrimRight(lines, "\n"))
	}
}

// printed prints a block without asking the hook.
func (w *plain) printed(b article.Block) {
	if !furniture.Present(b) {
		return
	}
	switch b := b.(type) {
	case *article.Paragraph:
		w.run(b.Text)
	case *article.Heading:
		w.heading(b)
	case *article.List:
		w.list(b)
	case *article.DefinitionList:
		for i := range b.Items {
			w.run(b.Items[i].Term)
			if len(b.Items[i].Body) == 0 {
				continue
			}
			pop := w.push("    ", "    ")
			w.all(b.Items[i].Body)
			pop()
		}
	case *article.Quote:
		w.open()
		bar := w.sign("> ", "│ ")
		pop := w.push(bar, bar)
		w.all(b.Body)
		w.cite(b.Cite, b.Agent)
		pop()
	case *article.PullQuote:
		open, shut := w.L.Quotes(0)
		w.run(furniture.Join(article.Plain(open), b.Text, article.Plain(shut)))
		w.cite(b.Cite, b.Agent)
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
		w.embed(b)
	case *article.Code:
		w.run(b.Caption)
		w.open()
		for line := range strings.SplitSeq(gate.Text(strings.TrimRight(b.Value, "\n")), "\n") {
			w.line("    " + w.pen.tint(code, line))
		}
	case *article.Table:
		w.table(b)
	case *article.Callout:
		title := w.CalloutTitle(b)
		w.open()
		pop := w.push("| ", "| ")
		w.run(title)
		w.all(b.Body)
		pop()
	case *article.Details:
		w.run(b.Summary)
		w.all(b.Body)
	case *article.Footnotes:
		for i := range b.Notes {
			mark := "[" + strconv.Itoa(w.notes.Number(b.Notes[i].ID)) + "] "
			w.open()
			pop := w.push(mark, strings.Repeat(" ", len(mark)))
			w.all(b.Notes[i].Body)
			pop()
		}
	case *article.Math:
		w.run(article.Plain(furniture.Formula(b.TeX, b.MathML, b.Spoken)))
	case *article.Divider:
		w.open()
		w.line(w.sign("* * *", "────────"))
	case *article.Update:
		w.update(b)
	case *article.Promo:
		w.run(b.Headline)
		w.run(b.Text)
		w.run(w.action(b))
	case *article.Custom:
		w.all(b.Fallback)
	}
}

func (w *plain) heading(b *article.Heading) {
	s := strings.Join(strings.Fields(string(w.inlines(nil, b.Text))), " ")
	if s == "" {
		return
	}
	w.open()
	if w.pen != nil {
		w.pen.begin()
		w.pen.draw(headingStyle(b.Level), 0, len(s))
		w.para(s)
		return
	}
	w.para(s)
	if b.Level <= 2 && len(w.prefix) == 0 {
		sign := "-"
		if b.Level == 1 {
			sign = "="
		}
		n := locale.Columns(s)
		if w.width > 0 {
			n = min(n, w.width)
		}
		w.line(strings.Repeat(sign, n))
	}
}

func (w *plain) list(b *article.List) {
	if len(b.Items) == 0 {
		return
	}
	w.open()
	held := w.tight
	w.tight = true
	for i := range b.Items {
		item := &b.Items[i]
		mark := bullet(b, i, "• ")
		switch item.Task {
		case article.TaskOpen:
			mark += "[ ] "
		case article.TaskDone:
			mark += "[x] "
		}
		pop := w.push(mark, strings.Repeat(" ", locale.Columns(mark)))
		w.run(item.Text)
		w.all(item.Body)
		pop()
	}
	w.tight = held
}

// bullet returns what begins item i of a list.
func bullet(b *article.List, i int, sign string) string {
	if !b.Ordered {
		return sign
	}
	first := b.Start
	if first <= 0 {
		first = 1
	}
	return strconv.Itoa(first+i) + ". "
}

func (w *plain) cite(cite article.Inlines, who *article.Agent) {
	if text := furniture.Cite(cite, who); !text.Empty() {
		w.run(furniture.Join(article.Plain("— "), text))
	}
}

func (w *plain) image(b *article.Image) {
	if b.Alt != "" && !b.Decorative {
		alt := "[" + string(w.L.AppendName(nil, locale.NameImage, b.Alt)) + "]"
		if w.pen != nil && len(b.Renditions) > 0 {
			w.run(article.Inlines{furniture.Link(b.Renditions[0].URL, alt)})
		} else {
			w.run(article.Plain(alt))
		}
	}
	w.run(b.Caption)
	w.run(article.Plain(w.Credits(b.Attribution)))
}

func (w *plain) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
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

func (w *plain) embed(b *article.Embed) {
	if !b.Text.Empty() {
		w.open()
		bar := w.sign("> ", "│ ")
		pop := w.push(bar, bar)
		w.run(b.Text)
		w.cite(article.Plain(b.Author), nil)
		pop()
	}
	w.run(article.Inlines{furniture.Link(b.URL, w.EmbedTitle(b))})
	w.run(b.Caption)
}

func (w *plain) update(b *article.Update) {
	if !b.Time.IsZero() {
		w.run(article.Plain(string(w.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.Set.Zone))))
	}
	if !b.Headline.Empty() {
		w.heading(&article.Heading{Level: 2, Text: b.Headline})
	}
	w.run(w.UpdateLine(b))
	w.all(b.Body)
}

// table prints a table with its columns set side by side; where the lines are too short for that, row by row.
func (w *plain) table(b *article.Table) {
	w.run(b.Caption)
	cell := func(text article.Inlines) string { return string(w.inlines(nil, text)) }
	grid := furniture.GridOf(b)
	set := grid.Set(cell)
	if w.width > 0 && set.Width() > w.width-locale.Columns(string(w.prefix)) {
		w.records(grid)
		return
	}
	for i, line := range set.Lines("-", math.MaxInt) {
		if i == 0 {
			w.open()
		}
		w.line(line)
	}
}

// records prints the rows of a table one after the other, a line for each cell behind the name of its column.
func (w *plain) records(g *furniture.Grid) {
	for _, row := range g.Records() {
		w.open()
		tight := w.tight
		w.tight = true
		for _, p := range row {
			text := p.Text
			if name := g.Name(p); name != "" {
				text = furniture.Join(article.Plain(string(w.L.AppendLabelled(nil, name, ""))), text)
			}
			w.run(text)
		}
		w.tight = tight
	}
}
