package slack

import (
	"encoding/json"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render/locale"
)

func (w *writer) blocks(list []article.Block) {
	for _, b := range list {
		w.block(b)
	}
}

// block writes a block, and asks the host's hook first where the block can stand for itself.
func (w *writer) block(b article.Block) {
	if !furniture.Present(b) {
		return
	}
	if w.Block == nil || w.flat > 0 {
		w.printed(b)
		return
	}
	out, taken := w.Block(nil, b, func(dst []byte, b article.Block) []byte {
		inner := w.writer(nil, w.most-w.count)
		if furniture.Present(b) {
			inner.printed(b)
		}
		inner.end()
		return joined(dst, inner.out.Dst)
	})
	if !taken {
		w.printed(b)
		return
	}
	if len(out) == 0 {
		return
	}
	var blocks []json.RawMessage
	w.end()
	if json.Unmarshal(joined([]byte{'['}, append(out, ']')), &blocks) == nil {
		w.count += len(blocks) - 1
	}
	w.count++
	w.out.Raw(string(out))
}

// joined appends JSON after other JSON, with a comma where one is due.
func joined(dst, more []byte) []byte {
	if n := len(dst); n > 0 && len(more) > 0 && dst[n-1] != ',' && dst[n-1] != '[' {
		dst = append(dst, ',')
	}
	return append(dst, more...)
}

// printed writes a block without asking the hook.
func (w *writer) printed(b article.Block) {
	switch b := b.(type) {
	case *article.Paragraph:
		w.paragraph(b.Text, style{})
	case *article.Heading:
		w.paragraph(b.Text, style{bold: true})
	case *article.List:
		w.bullets(b, 0)
	case *article.DefinitionList:
		for i := range b.Items {
			w.paragraph(b.Items[i].Term, style{bold: true})
			w.blocks(b.Items[i].Body)
		}
	case *article.Quote:
		w.quote(func() {
			w.blocks(b.Body)
			w.cite(b.Cite, b.Agent)
		})
	case *article.PullQuote:
		w.quote(func() {
			w.paragraph(b.Text, style{italic: true})
			w.cite(b.Cite, b.Agent)
		})
	case *article.Image:
		w.image(b)
	case *article.Gallery:
		w.paragraph(b.Caption, style{italic: true})
		for i := range b.Images {
			w.block(&b.Images[i])
		}
	case *article.Video:
		if b.Poster != nil {
			w.block(b.Poster)
		}
		w.recording(locale.LabelVideo, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Audio:
		w.recording(locale.LabelAudio, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Embed:
		w.embed(b)
	case *article.Code:
		w.paragraph(b.Caption, style{bold: true})
		w.preformatted(b.Value)
	case *article.Table:
		w.table(b)
	case *article.Callout:
		w.quote(func() {
			w.paragraph(w.CalloutTitle(b), style{bold: true})
			w.blocks(b.Body)
		})
	case *article.Details:
		w.paragraph(b.Summary, style{bold: true})
		w.blocks(b.Body)
	case *article.Footnotes:
		for i := range b.Notes {
			w.para()
			w.text("["+strconv.Itoa(w.notes.Number(b.Notes[i].ID))+"] ", style{})
			w.hold = true
			w.blocks(b.Notes[i].Body)
			w.hold = false
		}
	case *article.Math:
		w.preformatted(furniture.Formula(b.TeX, b.MathML, b.Spoken))
	case *article.Divider:
		if w.room(1) {
			w.divider()
			return
		}
		w.para()
		w.text("* * *", style{})
	case *article.Update:
		w.paragraph(b.Headline, style{bold: true})
		if !b.Time.IsZero() {
			w.line()
			w.text(string(w.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.Set.Zone)), style{italic: true})
		}
		w.line()
		w.inlines(w.UpdateLine(b), style{italic: true})
		w.blocks(b.Body)
	case *article.Promo:
		w.promo(b)
	case *article.Custom:
		w.blocks(b.Fallback)
	}
}

func (w *writer) paragraph(text article.Inlines, st style) {
	w.para()
	w.inlines(text, st)
}

// quote writes what print writes as a quotation, in which all is flat.
func (w *writer) quote(print func()) {
	if w.flat > 0 {
		print()
		return
	}
	w.leave()
	w.kind = "rich_text_quote"
	w.flat++
	print()
	w.flat--
	w.leave()
	w.kind = section
}

func (w *writer) cite(cite article.Inlines, who *article.Agent) {
	if text := furniture.Cite(cite, who); !text.Empty() {
		w.line()
		w.text("— ", style{})
		w.inlines(text, style{})
	}
}

// bullets writes a list; one within a list as one of its own, by its indent.
func (w *writer) bullets(b *article.List, indent int) {
	if w.flat > 0 {
		w.lines(b)
		return
	}
	first, opened := max(b.Start, 1), false
	for i := range b.Items {
		item := &b.Items[i]
		if !opened {
			w.enter()
			w.open("rich_text_list")
			w.out.Key("style")
			w.out.String(map[bool]string{false: "bullet", true: "ordered"}[b.Ordered])
			w.out.Number("indent", min(indent, MaxIndent))
			if b.Ordered {
				w.out.Number("offset", first-1+i)
			}
			w.array("elements")
			opened = true
		}
		own, nested := split(item.Body)
		w.open(section)
		w.array("elements")
		w.at, w.some, w.gap = element, false, ""
		w.flat, w.depth = 1, 1
		w.task(item.Task)
		w.inlines(item.Text, style{})
		w.blocks(own)
		if w.flush(); !w.some {
			w.text(" ", style{}) // an element cannot be empty
		}
		w.flat, w.depth = 0, 0
		w.leave()
		if len(nested) > 0 {
			w.closeArray()
			opened = false
			for _, list := range nested {
				w.bullets(list, indent+1)
			}
		}
	}
	if opened {
		w.closeArray()
	}
}

// split parts the blocks of an item into those that stand within it and the lists that follow them. Where other blocks
// follow a list, all of them stand within.
func split(body []article.Block) (own []article.Block, nested []*article.List) {
	for i, b := range body {
		list, ok := b.(*article.List)
		switch {
		case ok && list != nil && len(list.Items) > 0:
			nested = append(nested, list)
		case nested != nil && furniture.Present(b):
			return body, nil
		case nested == nil:
			own = body[:i+1]
		}
	}
	return own, nested
}

// lines writes a list as lines, where no list can stand.
func (w *writer) lines(b *article.List) {
	indent := strings.Repeat("    ", min(max(w.depth-1, 0), MaxIndent))
	w.depth++
	for i := range b.Items {
		mark := "• "
		if b.Ordered {
			mark = strconv.Itoa(max(b.Start, 1)+i) + ". "
		}
		w.line()
		w.text(indent+mark, style{})
		w.task(b.Items[i].Task)
		w.inlines(b.Items[i].Text, style{})
		w.blocks(b.Items[i].Body)
	}
	w.depth--
}

func (w *writer) task(t article.Task) {
	switch t {
	case article.TaskOpen:
		w.text("☐ ", style{})
	case article.TaskDone:
		w.text("☑ ", style{})
	}
}

// preformatted writes text as it stands.
func (w *writer) preformatted(s string) {
	s = strings.Trim(strings.ReplaceAll(gate.Text(s), "\r", ""), "\n")
	if !furniture.Visible(s) {
		return
	}
	if w.flat > 0 {
		w.para()
		w.text(s, style{code: true})
		return
	}
	w.enter()
	w.kind = "rich_text_preformatted"
	w.text(s, style{})
	w.leave()
	w.kind = section
}

func (w *writer) promo(b *article.Promo) {
	w.paragraph(b.Headline, style{bold: true})
	w.paragraph(b.Text, style{})
	words := w.Action(b)
	if words == "" {
		return
	}
	if absolute(b.URL) != "" && w.room(1) {
		w.actions(roomButtons, button{words, b.URL})
		return
	}
	w.para()
	w.link(b.URL, furniture.Line(words), style{bold: true})
}
