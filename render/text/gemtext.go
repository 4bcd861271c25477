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

// MediaGemtext is the media type of what [Printer.AppendGemtext] appends.
const MediaGemtext = "text/gemini"

// AppendGemtext appends the article as gemtext (Gemini hypertext format, specification 0.24): headings of three levels, lists of
// one, quotations, listings, and links on lines of their own below the paragraph that they stand in. Width is not asked:
// clients break the lines.
//
// Gemtext has no escapes; a line of text that would begin as one of its own signs gets a space before it.
func (p *Printer) AppendGemtext(dst []byte, a *article.Article) []byte {
	w := &gemtext{series: series{setter: p.setter(a), liner: liner{dst: dst, start: len(dst)}}}
	w.print = w.printed
	w.all(w.Opening())
	w.body()
	w.all(w.closing())
	return w.dst
}

// gemtext prints blocks as gemtext, whose lines stand for themselves: within is what begins each of them at hand.
type gemtext struct {
	series
	within string
	depth  int // of lists
}

// printed prints a block without asking the hook.
func (w *gemtext) printed(b article.Block) {
	if !furniture.Present(b) {
		return
	}
	switch b := b.(type) {
	case *article.Paragraph:
		if n, alone := sole(b.Text); alone && w.within == "" {
			w.open()
			w.far(n.URL, n.Text.Plain())
		} else {
			w.say("", b.Text)
		}
	case *article.Heading:
		level := max(b.Level, 1)
		w.say(strings.Repeat("#", min(level, 3))+" ", flat(b.Text))
	case *article.List:
		w.list(b)
	case *article.DefinitionList:
		for i := range b.Items {
			w.say("", b.Items[i].Term)
			w.all(b.Items[i].Body)
		}
	case *article.Quote:
		w.quote(func() {
			w.all(b.Body)
			w.cite(b.Cite, b.Agent)
		})
	case *article.PullQuote:
		w.quote(func() {
			w.say("", b.Text)
			w.cite(b.Cite, b.Agent)
		})
	case *article.Image:
		w.image(b)
	case *article.Gallery:
		w.say("", b.Caption)
		for i := range b.Images {
			w.image(&b.Images[i])
		}
	case *article.Video:
		w.recording(locale.LabelVideo, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Audio:
		w.recording(locale.LabelAudio, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Embed:
		w.quote(func() {
			w.say("", b.Text)
			if !b.Text.Empty() {
				w.cite(article.Plain(b.Author), nil)
			}
		})
		w.open()
		w.far(b.URL, w.EmbedTitle(b))
		w.say("", b.Caption)
	case *article.Code:
		w.say("", b.Caption)
		w.listing(b.Syntax, b.Value)
	case *article.Table:
		w.table(b)
	case *article.Callout:
		w.say("", article.Inlines{&article.Strong{Text: w.CalloutTitle(b)}})
		w.all(b.Body)
	case *article.Details:
		w.say("", b.Summary)
		w.all(b.Body)
	case *article.Footnotes:
		for i := range b.Notes {
			mark := article.Plain("[" + strconv.Itoa(w.notes.Number(b.Notes[i].ID)) + "] ")
			body := b.Notes[i].Body
			if len(body) > 0 {
				if first, ok := body[0].(*article.Paragraph); ok && first != nil {
					mark, body = furniture.Join(mark, first.Text), body[1:]
				}
			}
			w.say("", mark)
			w.all(body)
		}
	case *article.Math:
		w.listing("", furniture.Formula(b.TeX, b.MathML, b.Spoken))
	case *article.Divider:
		w.open()
		w.line("────────")
	case *article.Update:
		if !b.Time.IsZero() {
			w.say("", article.Plain(string(w.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.Set.Zone))))
		}
		w.say("## ", flat(b.Headline))
		w.say("", w.UpdateLine(b))
		w.all(b.Body)
	case *article.Promo:
		w.say("", b.Headline)
		w.say("", b.Text)
		w.say("", w.action(b))
	case *article.Custom:
		w.all(b.Fallback)
	}
}

// flat returns a text without breaks: a heading is one line.
func flat(text article.Inlines) article.Inlines {
	return article.Plain(furniture.Line(text.Plain()))
}

func (w *gemtext) quote(print func()) {
	held := w.within
	w.within = "> "
	print()
	w.within = held
}

func (w *gemtext) cite(cite article.Inlines, who *article.Agent) {
	if text := furniture.Cite(cite, who); !text.Empty() {
		w.say("", furniture.Join(article.Plain("— "), text))
	}
}

// promoted returns an item whose first paragraph is its text where it has none.
func promoted(item article.Item) *article.Item {
	if len(item.Body) > 0 && item.Text.Empty() {
		if first, ok := item.Body[0].(*article.Paragraph); ok && first != nil {
			item.Text, item.Body = first.Text, item.Body[1:]
		}
	}
	return &item
}

// list prints the items of a list and, with a dash for each level, those of lists within.
func (w *gemtext) list(b *article.List) {
	w.open()
	w.depth++
	for i := range b.Items {
		item := promoted(b.Items[i])
		sign := strings.Repeat("– ", w.depth-1) + bullet(b, i, "")
		if !b.Ordered || w.depth > 1 {
			sign = "* " + sign
		}
		switch item.Task {
		case article.TaskOpen:
			sign += "[ ] "
		case article.TaskDone:
			sign += "[x] "
		}
		held := w.within
		if held == "" {
			w.within = sign // nothing is a sign of the format behind the sign of an item
		}
		text := strings.ReplaceAll(strings.Trim(string(w.inlines(nil, item.Text)), "\n"), "\n", " ")
		w.within = held
		if w.within != "" {
			sign = strings.TrimPrefix(sign, "* ")
		}
		w.line(strings.TrimRight(w.within+sign+text, " "))
		w.links(item.Text)
		tight := w.tight
		w.tight = true
		w.all(item.Body)
		w.tight = tight
	}
	w.depth--
}

func (w *gemtext) image(b *article.Image) {
	words := furniture.Line(b.Alt)
	if words == "" || b.Decorative {
		words = w.L.Label(locale.LabelImage)
	} else {
		words = string(w.L.AppendName(nil, locale.NameImage, words))
	}
	w.open()
	if len(b.Renditions) > 0 {
		w.far(b.Renditions[0].URL, words)
	} else if !b.Decorative {
		w.line(w.within + "[" + words + "]")
	}
	w.say("", b.Caption)
	w.say("", article.Plain(w.Credits(b.Attribution)))
}

// far prints a link on a line of its own, or its words where there is no address.
func (w *gemtext) far(url, words string) {
	if address, ok := gate.URL(url, gate.Link); ok {
		w.link(address, furniture.Line(words))
	} else if words = furniture.Line(words); words != "" {
		w.line(w.within + "[" + words + "]")
	}
}

func (w *gemtext) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
	words := w.L.Label(k)
	if title != "" {
		words = string(w.L.AppendLabelled(nil, words, title))
	}
	address := ""
	if len(files) > 0 {
		address = files[0].URL
	}
	w.open()
	w.far(address, words)
	w.say("", caption)
	w.say("", article.Plain(w.Credits(attr)))
}

// table prints a table as a listing in which the columns stand side by side.
func (w *gemtext) table(b *article.Table) {
	w.say("", b.Caption)
	cells := &plain{series: w.series, bare: true}
	set := furniture.GridOf(b).Set(func(text article.Inlines) string { return string(cells.inlines(nil, text)) })
	if lines := set.Lines("-", math.MaxInt); len(lines) > 0 {
		w.listing("", strings.Join(lines, "\n"))
	}
	for _, part := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
		for r := range part {
			for c := range part[r].Cells {
				w.links(part[r].Cells[c].Text)
			}
		}
	}
}
