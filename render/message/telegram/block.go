package telegram

import (
	"slices"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

func (w *classic) all(blocks []article.Block) {
	for _, b := range blocks {
		w.block(b)
	}
}

// block prints a block, or lets the host's hook print it.
func (w *classic) block(b article.Block) {
	if !furniture.Present(b) {
		return
	}
	if w.setter.Block == nil {
		w.print(b)
		return
	}
	held, open, levels := *w.pen, slices.Clone(w.open), slices.Clone(w.levels)
	w.para()
	w.sync()
	w.hush = true
	n := len(w.dst)
	dst, taken := w.setter.Block(w.dst, b, func(dst []byte, b article.Block) []byte {
		w.dst = dst
		w.print(b)
		w.within()
		return w.dst
	})
	switch w.dst = dst; {
	case !taken:
		w.hush = true
		w.print(b)
	case len(dst) == n: // the block is gone, and so is the gap before it
		*w.pen, w.open, w.levels = held, open, levels
	default:
		w.hush = false
	}
}

// print prints a block without asking the hook.
func (w *classic) print(b article.Block) {
	defer w.turn(b)()
	switch b := b.(type) {
	case *article.Paragraph:
		w.run(b.Text)
	case *article.Heading:
		w.heading(b.Text)
	case *article.List:
		w.list(b)
	case *article.DefinitionList:
		for i := range b.Items {
			w.title(b.Items[i].Term)
			w.all(b.Items[i].Body)
		}
	case *article.Quote:
		w.boxed("", func() {
			w.all(b.Body)
			w.cite(b.Cite, b.Agent)
		})
	case *article.PullQuote:
		open, shut := w.L.Quotes(0)
		w.boxed("", func() {
			pop := w.push("i", "")
			w.run(furniture.Join(article.Plain(open), b.Text, article.Plain(shut)))
			pop()
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
		w.embed(b)
	case *article.Code:
		w.code(b)
	case *article.Table:
		w.table(b)
	case *article.Callout:
		w.boxed("", func() {
			w.title(w.CalloutTitle(b))
			w.all(b.Body)
		})
	case *article.Details:
		w.heading(b.Summary)
		fold := " expandable"
		if b.Open {
			fold = ""
		}
		w.boxed(fold, func() { w.all(b.Body) })
	case *article.Footnotes:
		for i := range b.Notes {
			pop := w.item("["+strconv.Itoa(w.notes.Number(b.Notes[i].ID))+"] ", "")
			w.all(b.Notes[i].Body)
			pop()
		}
	case *article.Math:
		w.run(article.Inlines{&article.InlineMath{TeX: b.TeX, MathML: b.MathML, Spoken: b.Spoken}})
	case *article.Divider:
		w.run(article.Plain("* * *"))
	case *article.Update:
		w.update(b)
	case *article.Promo:
		w.heading(b.Headline)
		w.run(b.Text)
		if words := w.Action(b); words != "" {
			w.run(article.Inlines{furniture.Link(b.URL, words)})
		}
	case *article.Custom:
		w.all(b.Fallback)
	}
}

// turn sets the direction of a block that has its own, until the returned function is called.
func (w *classic) turn(b article.Block) (back func()) {
	held := w.rtl
	var m *article.Meta
	switch b.(type) {
	case *article.Paragraph, *article.Heading, *article.List, *article.Quote, *article.PullQuote:
		m = furniture.Meta(b)
	}
	if m != nil && m.Lang != "" {
		w.rtl = locale.DirOf(m.Lang) == article.RTL
	}
	if m != nil && m.Dir != article.DirAuto {
		w.rtl = m.Dir == article.RTL
	}
	return func() { w.rtl = held }
}

// heading prints a line in bold that does not stay behind without what follows.
func (w *classic) heading(text article.Inlines) {
	n := len(w.dst)
	w.styled("b", text)
	if len(w.dst) > n {
		w.lead = true
	}
}

// title prints a heading right above what follows.
func (w *classic) title(text article.Inlines) {
	w.heading(text)
	w.near = w.lead
}

// boxed prints blocks as a quotation: within another one, behind bars.
func (w *classic) boxed(attrs string, print func()) {
	held := w.tight
	w.tight = false
	if w.has("blockquote") {
		w.para()
		pop := w.item("│ ", "│ ")
		w.tight = true
		print()
		pop()
	} else {
		w.para()
		pop := w.push("blockquote", attrs)
		print()
		pop()
	}
	w.tight = held
}

func (w *classic) list(b *article.List) {
	w.para()
	held := w.tight
	for i := range b.Items {
		item := &b.Items[i]
		mark := "• "
		if b.Ordered {
			mark = strconv.Itoa(max(b.Start, 1)+i) + ". "
		}
		switch item.Task {
		case article.TaskOpen:
			mark += "☐ "
		case article.TaskDone:
			mark += "☑ "
		}
		pop := w.item(mark, "   ")
		w.run(item.Text)
		w.tight = true
		w.all(item.Body)
		pop()
	}
	w.tight = held
}

func (w *classic) cite(cite article.Inlines, who *article.Agent) {
	if text := furniture.Cite(cite, who); !text.Empty() {
		w.line()
		w.inlines(furniture.Join(article.Plain("— "), text))
	}
}

// code prints a listing. Within a quotation, where no listing may stand, it is a run of code.
func (w *classic) code(b *article.Code) {
	w.para()
	switch {
	case w.has("blockquote"):
		pop := w.push("code", "")
		w.verbatim(strings.TrimRight(b.Value, "\n"))
		pop()
	case syntax(b.Syntax):
		w.listing(string(markup.AppendAttr(nil, "class", "language-"+b.Syntax)), b.Value)
	default:
		pop := w.push("pre", "")
		w.verbatim(strings.TrimRight(b.Value, "\n"))
		pop()
	}
	w.run(b.Caption)
}

// listing prints a listing whose language is known: the one place where an element stands within pre.
func (w *classic) listing(class, value string) {
	pop := w.push("pre", "")
	w.made++
	w.want = append(w.want, tag{"code", "<code" + class + ">", w.made})
	w.verbatim(strings.TrimRight(value, "\n"))
	pop()
}

// syntax reports whether the name of a language can be part of a class.
func syntax(name string) bool {
	for _, c := range []byte(name) {
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || strings.IndexByte("+#-._", c) >= 0) {
			return false
		}
	}
	return name != "" && len(name) <= 32
}

func (w *classic) update(b *article.Update) {
	if !b.Time.IsZero() {
		w.styled("i", article.Plain(string(w.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.Set.Zone))))
		w.lead, w.near = true, true
	}
	w.heading(b.Headline)
	w.run(w.UpdateLine(b))
	w.all(b.Body)
}

// widest is the width of a column that is filled up to one width.
const widest = 40

// table prints a table as lines of one width each, which a client shows in letters of one width.
func (w *classic) table(b *article.Table) {
	w.heading(b.Caption)
	lines := furniture.GridOf(b).Set(article.Inlines.Plain).Lines("-", widest)
	if len(lines) == 0 {
		return
	}
	w.para()
	name := "pre"
	if w.has("blockquote") {
		name = "code"
	}
	pop := w.push(name, "")
	w.verbatim(strings.TrimRight(strings.Join(lines, "\n"), "\n"))
	pop()
}
