package email

import (
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/shorten"
)

// apart returns a body without the footnotes at its top level, and these.
func apart(body []article.Block) (text []article.Block, notes []article.Footnote) {
	for _, b := range body {
		if f, ok := b.(*article.Footnotes); ok && f != nil {
			notes = append(notes, f.Notes...)
		} else {
			text = append(text, b)
		}
	}
	return text, notes
}

// referred returns the notes that an article with so much of its body refers to, also from other notes.
func referred(s *setter, body []article.Block, notes []article.Footnote) []article.Footnote {
	byID := make(map[string]int, len(notes))
	for i := range notes {
		byID[notes[i].ID] = i
	}
	a := *s.A
	a.Body = body
	wanted := make([]bool, len(notes))
	todo := []*article.Article{&a}
	for len(todo) > 0 {
		next := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, n := range article.All(next) {
			ref, ok := n.(*article.FootnoteRef)
			if !ok {
				continue
			}
			if i, ok := byID[ref.Note]; ok && !wanted[i] {
				wanted[i] = true
				todo = append(todo, &article.Article{Body: notes[i].Body})
			}
		}
	}
	var kept []article.Footnote
	for i := range notes {
		if wanted[i] {
			kept = append(kept, notes[i])
		}
	}
	return kept
}

// extract returns the beginning of a body: whole blocks where they are at least half of what there is room for, else with the beginning
// of the next.
func extract(s *setter, body []article.Block, most int) (kept []article.Block, cut bool) {
	whole, n := 0, 0
	for i, b := range body {
		if n += characters(b); n > most {
			break
		}
		if shorten.Leads(b) {
			continue
		}
		if whole = i + 1; whole == len(body) {
			return body, false
		}
		if n >= most/2 {
			kept = body[:whole]
		}
	}
	if kept != nil {
		return kept, true
	}
	return shorten.Blocks(s.L, body, most, characters)
}

// characters is what a block takes of an extract.
func characters(b article.Block) int {
	n, words := 0, false
	for _, node := range article.All(&article.Article{Body: []article.Block{b}}) {
		switch node := node.(type) {
		case *article.Text:
			n += utf8.RuneCountInString(node.Value)
		case *article.InlineCode:
			n += utf8.RuneCountInString(node.Value)
		case *article.Code:
			n += utf8.RuneCountInString(node.Value)
		case *article.Image, *article.Video, *article.Audio, *article.Embed, *article.Table, *article.Promo:
			n += 400
		}
		words = true
	}
	if words && n == 0 {
		n = 1
	}
	return n
}
