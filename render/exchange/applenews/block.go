package applenews

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render/locale"
)

// quote writes a quotation: its text in components "quote", and whose words it is in one more. What is no text stands between.
func (s *setter) quote(b *article.Quote) {
	c := component{role: "quote", style: "quote", layout: "text"}
	var text []byte
	flush := func() {
		s.html(c, string(text))
		text = nil
	}
	for _, inner := range b.Body {
		if s.Block == nil && flows(inner) {
			text = s.flow(text, inner)
			continue
		}
		flush()
		s.block(inner)
	}
	flush()
	s.cite("quote", s.citation(b.Cite, b.Agent, b.Source, b.URL))
}

// pullQuote writes a quotation set large, and whose words it is as a second "pullquote".
func (s *setter) pullQuote(b *article.PullQuote) {
	open, shut := s.L.Quotes(0)
	if furniture.Line(b.Text.Plain()) != "" {
		s.text(component{role: "pullquote", style: "pullquote", layout: "section"}, furniture.Join(article.Plain(open), b.Text, article.Plain(shut)))
	}
	s.cite("pullquote", s.citation(b.Cite, b.Agent, b.Source, ""))
}

// citation returns whose words a quotation is, with a link to where it can be read.
func (s *setter) citation(cite article.Inlines, who *article.Agent, id, url string) article.Inlines {
	run := furniture.Cite(cite, who)
	src := s.A.Source(id)
	if id == "" {
		src = nil
	}
	if url == "" && src != nil {
		url = src.URL
	}
	if run.Empty() && src != nil {
		run = article.Plain(furniture.SourceName(src))
	}
	if !run.Empty() && uri.Absolute(url) != "" && !linksOut(run) {
		return article.Inlines{&article.Link{URL: url, Text: run}}
	}
	return run
}

func (s *setter) cite(role string, run article.Inlines) {
	if furniture.Line(run.Plain()) != "" {
		s.text(component{role: role, style: "cite", layout: "tight"}, furniture.Join(article.Plain("— "), run))
	}
}

// footnotes writes notes, each as a component that the mark in the text leads to.
func (s *setter) footnotes(b *article.Footnotes) {
	if len(b.Notes) == 0 {
		return
	}
	s.plain(component{role: "heading3", style: "default-heading3", layout: "section"}, s.L.Label(locale.LabelFootnotes))
	for i := range b.Notes {
		note := &b.Notes[i]
		n := s.notes.Number(note.ID)
		c := component{role: "body", style: "default-body", layout: "tight"}
		if s.led[note.ID] && !s.done[note.ID] {
			s.done[note.ID] = true
			c.id = noteID(n)
		}
		mark := append([]byte("<sup>"), s.L.AppendInt(nil, int64(n))...)
		mark = append(mark, "</sup> "...)
		rest := note.Body
		if len(rest) > 0 && s.Block == nil {
			if p, ok := rest[0].(*article.Paragraph); ok && p != nil {
				mark, rest = s.run(mark, p.Text), rest[1:]
			}
		}
		s.html(c, paragraph(mark))
		s.blocks(rest)
	}
}

func noteID(n int) string { return "note-" + strconv.Itoa(n) }

// mentioned finds the notes that stand at the top of the printed part, which links can lead to.
func (s *setter) mentioned() {
	s.notes = s.Notes()
	s.led, s.done = make(map[string]bool), make(map[string]bool)
	for _, b := range s.body() {
		if f, ok := b.(*article.Footnotes); ok && f != nil && s.Block == nil {
			for i := range f.Notes {
				s.led[f.Notes[i].ID] = true
			}
		}
	}
}

// update writes an entry of a live report.
func (s *setter) update(b *article.Update) {
	line := ""
	if b.Pinned {
		line = s.L.Label(locale.LabelPinned)
	}
	if !b.Time.IsZero() {
		when := string(s.L.AppendDateTime(nil, b.Time, locale.Medium, locale.Short, s.Set.Zone))
		if line != "" {
			line += " · "
		}
		line += when
	}
	s.plain(component{role: "heading", style: "kicker", layout: "section"}, line)
	s.text(component{role: "heading3", style: "default-heading3", layout: "tight"}, b.Headline)
	s.text(component{role: "byline", style: "dateline", layout: "tight"}, s.UpdateLine(b))
	s.blocks(b.Body)
}

// promo writes a call to action, with a button where it leads somewhere.
func (s *setter) promo(b *article.Promo) {
	if b.Image != nil {
		s.image(b.Image)
	}
	s.text(component{role: "heading3", style: "default-heading3", layout: "section"}, b.Headline)
	s.html(body, paragraph(s.run(nil, b.Text)))
	words, url := furniture.Line(s.Action(b)), uri.Absolute(b.URL)
	if url == "" {
		s.plain(body, words)
		return
	}
	if words == "" {
		return
	}
	s.open(component{role: "link_button", style: "button", layout: "text"})
	s.w.Text("URL", url)
	s.w.Text("text", words)
	s.w.Key("style")
	s.w.Raw(box)
	s.w.Close('}')
}
