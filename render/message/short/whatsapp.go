package short

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// AppendWhatsApp appends the article as a message for WhatsApp: status, headline, advisories, standfirst, attribution, hero,
// as much of what everyone may read as the limit leaves room for, corrections, and the address of the article. It is marked
// up as WhatsApp reads it (*bold*, _italic_, ~struck~, `code`, quotations, lists); no character of the article is a mark.
func (p *Printer) AppendWhatsApp(dst []byte, a *article.Article) []byte {
	s := p.setter(a)
	limit := p.whatsAppLimit()
	body, less := s.body()
	url := furniture.Absolute(s.A.URL)
	wall := ""
	if _, walled := render.Preview(s.A); walled && s.Part == (render.Part{}) {
		wall = s.neutral(s.L.Label(locale.LabelSubscribersOnly))
	}
	rest := s.L.Label(locale.LabelReadRest)
	tail := func(more bool) string {
		if more && url != "" {
			return strings.TrimSpace(string(s.L.AppendLabelled(nil, rest, ""))) + "\n" + tame(url)
		}
		return tame(url)
	}
	status := marked("_", s.neutral(s.Status()))
	room := limit - taken(status) - taken(wall) - taken(tail(true))

	title, who := s.fit(s.wordings(s.Title()), func(title, who string) bool {
		return taken(marked("*", s.neutral(title)))+taken(marked("_", s.neutral(who))) <= room
	})
	title, who = marked("*", s.neutral(title)), marked("_", s.neutral(who))
	room -= taken(title) + taken(who)

	fixes := s.write(s.Corrections())
	if n := taken(fixes); n*2 > room {
		fixes = ""
	} else {
		room -= n
	}
	fit := func(blocks []article.Block) string {
		kept, cut := shorten.Blocks(s.L, blocks, max(room, 0), func(b article.Block) int { return taken(s.write([]article.Block{b})) })
		text := s.write(kept)
		if room -= taken(text); cut {
			less, room = true, 0
		}
		return text
	}
	before := s.Advisories()
	if !s.A.Standfirst.Empty() {
		before = append(before, &article.Paragraph{Text: s.A.Standfirst})
	}
	var after []article.Block
	if s.A.Hero != nil {
		hero := *s.A.Hero
		if s.Photo {
			hero.Alt, hero.Decorative = "", true
		}
		after = append(after, &hero)
	}
	opening := fit(before)
	text := fit(append(after, body...))
	parts := []string{status, title, opening, who, text, fixes, wall, tail(less)}
	begun := false
	for _, part := range parts {
		if part == "" {
			continue
		}
		if begun {
			dst = append(dst, "\n\n"...)
		}
		dst = append(dst, part...)
		begun = true
	}
	return dst
}

func (p *Printer) whatsAppLimit() int {
	switch {
	case p.Limit > 0:
		return p.Limit
	case p.Photo:
		return WhatsAppCaption
	}
	return WhatsAppLimit
}

// taken returns the units that a part of a message takes, with the gap that parts it from the others.
func taken(text string) int {
	if text == "" {
		return 0
	}
	return shorten.Units(text) + 2
}

// marked returns a line between marks, or "".
func marked(mark, line string) string {
	if line = strings.TrimSpace(line); line == "" {
		return ""
	}
	return mark + line + mark
}

// write returns blocks as text.
func (s *setter) write(blocks []article.Block) string {
	w := &writer{setter: s}
	w.all(blocks)
	return string(w.dst)
}

// print prints a block without asking the hook.
func (w *writer) print(b article.Block) {
	switch b := b.(type) {
	case *article.Paragraph:
		w.put(w.run(b.Text))
	case *article.Heading:
		w.put(w.bold(b.Text))
	case *article.List:
		w.list(b)
	case *article.DefinitionList:
		for i := range b.Items {
			w.nested("", "", true, func(w *writer) {
				w.put(w.bold(b.Items[i].Term))
				w.all(b.Items[i].Body)
			})
		}
	case *article.Quote:
		w.nested("> ", "> ", true, func(w *writer) {
			w.all(b.Body)
			w.cite(b.Cite, b.Agent)
		})
	case *article.PullQuote:
		open, shut := w.L.Quotes(0)
		w.nested("> ", "> ", true, func(w *writer) {
			if !b.Text.Empty() {
				w.put(w.run(furniture.Join(article.Plain(open), b.Text, article.Plain(shut))))
			}
			w.cite(b.Cite, b.Agent)
		})
	case *article.Image:
		words := ""
		if b.Alt != "" && !b.Decorative {
			words = w.neutral(string(w.L.AppendName(nil, locale.NameImage, furniture.Line(b.Alt))))
		}
		w.under(words, b.Caption, b.Attribution)
	case *article.Gallery:
		w.put(w.run(b.Caption))
		for i := range b.Images {
			w.print(&b.Images[i])
		}
	case *article.Video:
		w.recording(locale.LabelVideo, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Audio:
		w.recording(locale.LabelAudio, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Embed:
		if !b.Text.Empty() {
			w.print(&article.Quote{Body: []article.Block{&article.Paragraph{Text: b.Text}}, Cite: article.Plain(b.Author)})
		}
		w.under(w.run(article.Inlines{furniture.Link(b.URL, w.EmbedTitle(b))}), b.Caption, nil)
	case *article.Code:
		if value := strings.Trim(gate.Text(b.Value), "\n"); strings.TrimSpace(value) != "" {
			w.put("```\n" + strings.ReplaceAll(value, "`", "ˋ") + "\n```")
		}
		w.put(w.run(b.Caption))
	case *article.Table:
		w.table(b)
	case *article.Callout:
		w.nested("> ", "> ", true, func(w *writer) {
			w.put(w.bold(w.CalloutTitle(b)))
			w.all(b.Body)
		})
	case *article.Details:
		w.put(w.bold(b.Summary))
		w.all(b.Body)
	case *article.Footnotes:
		for i := range b.Notes {
			w.nested("["+strconv.Itoa(w.notes.Number(b.Notes[i].ID))+"] ", "", w.tight, func(w *writer) { w.all(b.Notes[i].Body) })
		}
	case *article.Math:
		w.put(w.code(furniture.Formula(b.TeX, b.MathML, b.Spoken)))
	case *article.Divider:
		w.put("———")
	case *article.Update:
		w.nested("", "", true, func(w *writer) {
			if !b.Time.IsZero() {
				w.put(marked("_", w.neutral(string(w.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, w.Set.Zone)))))
			}
			w.put(w.bold(b.Headline))
		})
		w.put(w.run(w.UpdateLine(b)))
		w.all(b.Body)
	case *article.Promo:
		w.put(w.bold(b.Headline))
		w.put(w.run(b.Text))
		if words := w.Action(b); words != "" {
			w.put(w.run(article.Inlines{furniture.Link(b.URL, words)}))
		}
	case *article.Custom:
		w.all(b.Fallback)
	}
}

func (w *writer) bold(text article.Inlines) string {
	return w.run(article.Inlines{&article.Strong{Text: text}})
}

func (w *writer) cite(cite article.Inlines, who *article.Agent) {
	if text := furniture.Cite(cite, who); !text.Empty() {
		w.put(w.run(furniture.Join(article.Plain("— "), text)))
	}
}

// under prints words, caption and credits, a line each.
func (w *writer) under(words string, caption article.Inlines, attr article.Attribution) {
	w.nested("", "", true, func(w *writer) {
		w.put(words)
		w.put(w.run(caption))
		w.put(marked("_", w.neutral(w.Credits(attr))))
	})
}

func (w *writer) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
	words, url := w.L.Label(k), ""
	if title = furniture.Line(title); title != "" {
		words = string(w.L.AppendLabelled(nil, words, title))
	}
	for i := range files {
		if url = furniture.Absolute(files[i].URL); url != "" {
			break
		}
	}
	w.under(w.run(article.Inlines{furniture.Link(url, words)}), caption, attr)
}

func (w *writer) list(b *article.List) {
	w.nested("", "", true, func(w *writer) {
		for i := range b.Items {
			item := &b.Items[i]
			mark := "- "
			if b.Ordered {
				mark = strconv.Itoa(max(b.Start, 1)+i) + ". "
			}
			switch item.Task {
			case article.TaskOpen:
				mark += "☐ "
			case article.TaskDone:
				mark += "☑ "
			}
			w.nested(mark, "   ", true, func(w *writer) {
				w.put(w.run(item.Text))
				w.all(item.Body)
			})
		}
	})
}

// table prints a table as a list of its rows, each cell behind the name of its column.
func (w *writer) table(b *article.Table) {
	w.put(w.bold(b.Caption))
	w.list(w.Rows(furniture.GridOf(b), func(p furniture.Place, name string) article.Inlines {
		if p.Column == 0 || name == "" {
			return p.Text
		}
		return furniture.Join(article.Plain(string(w.L.AppendLabelled(nil, name, ""))), p.Text)
	}))
}
