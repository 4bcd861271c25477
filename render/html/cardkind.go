package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// A quotation is the words of somebody that a card shows.
type quotation struct {
	text, cite article.Inlines
	who        *article.Agent
	source     string
	meta       *article.Meta
}

// quoted returns the quotation that a card shows of an article, out of what everyone may read; without text where there is none.
func quoted(a *article.Article) quotation {
	part, _ := render.Preview(a)
	from, to := part.Bounds(len(a.Body))
	if q := pulled(a.Body[from:to]); !blank(q.text) {
		return q
	}
	for _, b := range a.Body[from:to] {
		q, ok := b.(*article.Quote)
		if !ok || q == nil || len(q.Body) != 1 {
			continue
		}
		if p, ok := q.Body[0].(*article.Paragraph); ok && p != nil && !blank(p.Text) {
			return quotation{p.Text, q.Cite, q.Agent, q.Source, q.Meta}
		}
	}
	return quotation{}
}

// pulled returns the first pull quote of blocks and of the updates among them.
func pulled(blocks []article.Block) quotation {
	for _, b := range blocks {
		switch b := b.(type) {
		case *article.PullQuote:
			if b != nil && !blank(b.Text) {
				return quotation{b.Text, b.Cite, b.Agent, b.Source, b.Meta}
			}
		case *article.Update:
			if b == nil {
				continue
			}
			if q := pulled(b.Body); !blank(q.text) {
				return q
			}
		}
	}
	return quotation{}
}

// cardQuote appends a quotation, without links: the card is one.
func (s *setter) cardQuote(dst []byte, q quotation) []byte {
	dst = append(dst, `<figure class="sf-pull"`...)
	if q.meta != nil && q.meta.Lang != "" {
		dst = language(dst, q.meta.Lang, q.meta.Dir)
	} else {
		dst = s.content(dst)
	}
	dst = append(dst, "><blockquote><p>"...)
	dst = s.run(dst, q.text)
	dst = append(dst, "</p></blockquote>"...)
	dst = s.cite(dst, q.cite, q.who, q.source, "")
	return append(dst, "</figure>\n"...)
}

// recording returns the recording that a card plays, or nil where there is none whose address may go out.
func (s *setter) recording() *article.Audio {
	if v := s.a.Audio; v != nil && s.sound(v.Renditions) >= 0 {
		return v
	}
	part, _ := render.Preview(s.a)
	from, to := part.Bounds(len(s.a.Body))
	for _, b := range s.a.Body[from:to] {
		if v, ok := b.(*article.Audio); ok && v != nil && s.sound(v.Renditions) >= 0 {
			return v
		}
	}
	return nil
}

// cardPlayer appends a recording: its title, its length, a player that loads nothing before it is asked to, and its credit.
func (s *setter) cardPlayer(dst []byte, v *article.Audio) []byte {
	dst = append(dst, `<figure class="sf-card-player"`...)
	dst = s.content(dst)
	dst = append(dst, '>')
	name := v.Title
	if name == "" || says(s.a.Headline, name) {
		name = s.a.Headline.Plain()
		dst = s.title(dst, "", s.length(v.Renditions))
	} else {
		dst = s.title(dst, name, s.length(v.Renditions))
	}
	dst = s.player(dst, v, name, "")
	dst = s.credited(dst, nil, v.Attribution, v.SourceType)
	return append(dst, "</figure>\n"...)
}
