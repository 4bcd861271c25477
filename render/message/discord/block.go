package discord

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// A part is a text of a description, a picture, or a picture with the text that belongs to it.
type part struct {
	text    string
	picture string         // its address
	image   *article.Image // the picture, where it has to become a link
}

// parts returns a block that can stand for itself as texts and pictures.
func (s *setter) parts(b article.Block) []part {
	if !furniture.Present(b) {
		return nil
	}
	if s.Block != nil {
		if out, taken := s.Block(nil, b, s.next); taken {
			return []part{{text: string(out)}}
		}
	}
	switch b := b.(type) {
	case *article.Image:
		p := s.pictured(b)
		if p.picture == "" {
			p.text = stacked(s.linked(b), p.text)
		}
		return []part{p}
	case *article.Gallery:
		all := []part{{text: small(s.line(b.Caption))}}
		for i := range b.Images {
			all = append(all, s.parts(&b.Images[i])...)
		}
		return all
	case *article.Video:
		return append(s.poster(b.Poster), part{text: s.printed(b)})
	case *article.Embed:
		return append(s.poster(b.Thumbnail), part{text: s.printed(b)})
	case *article.Details:
		return append([]part{{text: s.strong(b.Summary)}}, s.partsOf(b.Body)...)
	case *article.Update:
		return append([]part{{text: s.updateHead(b)}}, s.partsOf(b.Body)...)
	case *article.Custom:
		return s.partsOf(b.Fallback)
	}
	return []part{{text: s.printed(b)}}
}

func (s *setter) partsOf(blocks []article.Block) []part {
	var all []part
	for _, b := range blocks {
		all = append(all, s.parts(b)...)
	}
	return all
}

func (s *setter) poster(b *article.Image) []part {
	if b == nil {
		return nil
	}
	return s.parts(b)
}

// next prints a block as it would be without the hook: the host's hook calls it.
func (s *setter) next(dst []byte, b article.Block) []byte { return append(dst, s.printed(b)...) }

// text returns a block as Markdown, and asks the host's hook first.
func (s *setter) text(b article.Block) string {
	if !furniture.Present(b) {
		return ""
	}
	if s.Block != nil {
		if out, taken := s.Block(nil, b, s.next); taken {
			return string(out)
		}
	}
	return s.printed(b)
}

// texts returns blocks as Markdown, one below the other.
func (s *setter) texts(blocks []article.Block) string {
	all := make([]string, len(blocks))
	for i, b := range blocks {
		all[i] = s.text(b)
	}
	return stacked(all...)
}

// printed returns a block as Markdown, without asking the hook.
func (s *setter) printed(b article.Block) string {
	if !furniture.Present(b) {
		return ""
	}
	switch b := b.(type) {
	case *article.Paragraph:
		return s.run(b.Text)
	case *article.Heading:
		return s.heading(b.Level, b.Text)
	case *article.List:
		return s.list(b)
	case *article.DefinitionList:
		all := make([]string, len(b.Items))
		for i := range b.Items {
			all[i] = under(s.strong(b.Items[i].Term), s.texts(b.Items[i].Body))
		}
		return stacked(all...)
	case *article.Quote:
		return s.quote(func() string { return s.cited(s.texts(b.Body), b.Cite, b.Agent) })
	case *article.PullQuote:
		return s.quote(func() string {
			return s.cited(s.run(article.Inlines{&article.Emphasis{Text: b.Text}}), b.Cite, b.Agent)
		})
	case *article.Image:
		return stacked(s.linked(b), s.caption(b.Caption, b.Attribution))
	case *article.Gallery:
		all := []string{small(s.line(b.Caption))}
		for i := range b.Images {
			all = append(all, s.text(&b.Images[i]))
		}
		return stacked(all...)
	case *article.Video:
		return s.recording(locale.LabelVideo, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Audio:
		return s.recording(locale.LabelAudio, b.Title, b.Renditions, b.Caption, b.Attribution)
	case *article.Embed:
		post := ""
		if !b.Text.Empty() {
			post = s.quote(func() string { return s.cited(s.run(b.Text), article.Plain(b.Author), nil) })
		}
		return stacked(post, lineStarts(link(s.EmbedTitle(b), b.URL)), small(s.line(b.Caption)))
	case *article.Code:
		return stacked(s.strong(b.Caption), fenced(b.Syntax, b.Value))
	case *article.Table:
		return s.table(b)
	case *article.Callout:
		return s.quote(func() string { return under(s.strong(s.CalloutTitle(b)), s.texts(b.Body)) })
	case *article.Details:
		return stacked(s.strong(b.Summary), s.texts(b.Body))
	case *article.Footnotes:
		all := make([]string, len(b.Notes))
		for i := range b.Notes {
			mark, text := `\[`+strconv.Itoa(s.notes.Number(b.Notes[i].ID))+`\]`, s.texts(b.Notes[i].Body)
			if begins(text) {
				all[i] = under(mark, text)
			} else {
				all[i] = strings.TrimSpace(mark + " " + text)
			}
		}
		return stacked(all...)
	case *article.Math:
		return fenced("tex", furniture.Formula(b.TeX, b.MathML, b.Spoken))
	case *article.Divider:
		return `\* \* \*`
	case *article.Update:
		return stacked(s.updateHead(b), s.texts(b.Body))
	case *article.Promo:
		return stacked(s.strong(b.Headline), s.run(b.Text), s.run(s.action(b)))
	case *article.Custom:
		return s.texts(b.Fallback)
	}
	return ""
}

// begins reports whether Markdown begins with a sign that counts at the beginning of a line alone.
func begins(text string) bool {
	for _, sign := range [...]string{"# ", "## ", "### ", "-# ", "> ", "- "} {
		if strings.HasPrefix(text, sign) {
			return true
		}
	}
	return text != "" && text[0] >= '0' && text[0] <= '9'
}

// under returns a text below its title, without an empty line between them.
func under(title, text string) string {
	if title == "" || text == "" {
		return title + text
	}
	return title + "\n" + text
}

func (s *setter) strong(text article.Inlines) string {
	return s.line(article.Inlines{&article.Strong{Text: text}})
}

func (s *setter) heading(level int, text article.Inlines) string {
	line := s.line(text)
	if !furniture.Visible(line) {
		return ""
	}
	if level <= 0 {
		level = 2
	}
	return strings.Repeat("#", min(level, 3)) + " " + line
}

// quote returns what print returns as a quotation. Discord has none within another.
func (s *setter) quote(print func() string) string {
	held := s.quoted
	s.quoted = true
	text := print()
	s.quoted = held
	if held || text == "" {
		return text
	}
	return "> " + strings.ReplaceAll(text, "\n", "\n> ")
}

func (s *setter) cited(text string, cite article.Inlines, who *article.Agent) string {
	if by := s.line(furniture.Cite(cite, who)); by != "" {
		text = under(text, "— "+by)
	}
	return text
}

func (s *setter) list(b *article.List) string {
	var lines []string
	for i := range b.Items {
		item := &b.Items[i]
		mark := "- "
		if b.Ordered {
			mark = strconv.Itoa(max(b.Start, 1)+i) + ". "
		}
		task := map[article.Task]string{article.TaskOpen: "☐ ", article.TaskDone: "☑ "}[item.Task]
		texts := []string{s.run(item.Text)}
		for _, inner := range item.Body {
			if t := s.text(inner); t != "" {
				texts = append(texts, t)
			}
		}
		text := strings.TrimPrefix(strings.Join(texts, "\n"), "\n")
		if task != "" && begins(text) {
			task = strings.TrimSpace(task) + "\n"
		}
		text = task + text
		if !furniture.Visible(text) {
			continue
		}
		lines = append(lines, mark+strings.ReplaceAll(text, "\n", "\n"+strings.Repeat(" ", len(mark))))
	}
	return strings.Join(lines, "\n")
}

func (s *setter) updateHead(b *article.Update) string {
	head := s.heading(3, b.Headline)
	if !b.Time.IsZero() {
		head = under(head, small(escape(string(s.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, s.Set.Zone)))))
	}
	return under(head, small(s.line(s.UpdateLine(b))))
}

func (s *setter) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) string {
	words := s.L.Label(k)
	if title = furniture.Line(title); title != "" {
		words = string(s.L.AppendLabelled(nil, words, title))
	}
	return stacked(lineStarts(link(words, file(files))), s.caption(caption, attr))
}

// caption returns a caption and credits in small type.
func (s *setter) caption(text article.Inlines, attr article.Attribution) string {
	return stacked(small(s.line(text)), small(escape(furniture.Line(s.Credits(attr)))))
}
