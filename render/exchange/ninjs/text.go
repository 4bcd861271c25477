package ninjs

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

const (
	plainText = "text/plain"
	markup    = "text/html"
)

// worded writes a text in a role: as plain text and, where it has marks, as HTML too.
func (s *setter) worded(role string, text article.Inlines) {
	s.value(role, plainText, furniture.Line(text.Plain()))
	if !bare(text) {
		s.value(role, markup, string(s.html.AppendInlines(nil, s.A, text)))
	}
}

// value writes an entry of headlines, descriptions or bodies, which has to have a value.
func (s *setter) value(role, media, value string) {
	if gate.Text(value) == "" {
		return
	}
	s.w.object(func() {
		s.w.exact("role", role)
		s.w.exact("contentType", media)
		s.w.exact("value", value)
	})
}

// bare reports whether a text has no marks.
func bare(text article.Inlines) bool {
	for _, n := range text {
		if t, ok := n.(*article.Text); !ok && n != nil || ok && t != nil && t.Meta != nil {
			return false
		}
	}
	return true
}

// headlines writes the headline and its other wordings.
func (s *setter) headlines() {
	h := &s.A.Headlines
	s.worded("main", s.A.Headline)
	s.worded("kicker", s.A.Kicker)
	for _, other := range [...]struct{ role, text string }{
		{"short", h.Short}, {"social", h.Social}, {"search", h.Search}, {"push", h.Push}, {"spoken", h.Spoken},
	} {
		s.value(other.role, plainText, furniture.Line(other.text))
	}
}

// bodies writes the printed part of the body. Its characters and words are counted as the schema asks, without the captions
// of figures.
func (s *setter) bodies() {
	plain := article.AppendBlocksPlain(nil, s.body)
	count := article.MeasureText(plain)
	characters, words := count.Characters, count.Words+count.CJK
	for _, caption := range captions(s.body) {
		c := article.MeasureText([]byte(caption.Plain()))
		characters, words = characters-c.Characters, words-c.Words-c.CJK
	}
	body := func(media, value string) {
		if strings.TrimSpace(gate.Text(value)) == "" {
			return
		}
		s.w.object(func() {
			s.w.exact("role", "main")
			s.w.exact("contentType", media)
			s.w.number("charCount", int64(characters))
			s.w.number("wordCount", int64(words))
			s.w.exact("value", value)
		})
	}
	body(markup, string(s.html.AppendBlocks(nil, s.A, s.body)))
	body(plainText, strings.TrimRight(string(plain), "\n"))
}

// captions returns the captions of the figures in a body.
func captions(body []article.Block) []article.Inlines {
	var all []article.Inlines
	for path, n := range article.All(&article.Article{Body: body}) {
		switch path[len(path)-1].Name {
		case "poster", "thumbnail", "image":
			continue
		}
		switch n := n.(type) {
		case *article.Image:
			all = append(all, n.Caption)
		case *article.Gallery:
			all = append(all, n.Caption)
		case *article.Video:
			all = append(all, n.Caption)
		case *article.Audio:
			all = append(all, n.Caption)
		}
	}
	return all
}
