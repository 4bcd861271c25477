package email

import (
	"sort"
	"strings"
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

// clipped returns the blocks with the first paragraph that is longer than any room cut to just beyond it, so that it is not measured
// again and again in full.
func clipped(body []article.Block, room int) []article.Block {
	for i, b := range body {
		p, ok := b.(*article.Paragraph)
		if !ok || p == nil || len(p.Text.Plain()) <= 2*room {
			continue
		}
		short := *p
		short.Text = shorten.Prefix(p.Text, 2*room)
		out := append(body[:i:i], &short)
		return append(out, body[i+1:]...)
	}
	return body
}

// extract returns the beginning of a body: whole blocks where they are at least half of what there is room for, else with the beginning
// of the next.
func extract(s *setter, body []article.Block, most int) (kept []article.Block, cut bool) {
	whole, n := 0, 0
	for i, b := range body {
		if n += characters(b); n > most {
			break
		}
		if leads(b) {
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

// leads reports whether a block only leads to what follows.
func leads(b article.Block) bool {
	switch b.(type) {
	case *article.Heading, *article.Divider:
		return true
	}
	return false
}

// divided returns as many of the blocks as the room holds. What shorten does not divide is divided here: a table at a row, a gallery at a
// picture, terms at a term, a listing at a line.
func (s *setter) divided(body []article.Block, room int) (kept []article.Block, cut bool) {
	left := room
	for i, b := range body {
		n := s.cost(b)
		if n <= left {
			left -= n
			continue
		}
		if first := s.divide(b, left); first != nil {
			return append(body[:i:i], first), true
		}
		break
	}
	return shorten.Blocks(s.L, body, room, s.cost)
}

// divide returns the beginning of a block that takes no more than the room, or nil.
func (s *setter) divide(b article.Block, room int) article.Block {
	most := func(n int, first func(n int) article.Block) article.Block {
		if n = sort.Search(n, func(i int) bool { return s.cost(first(i+1)) > room }); n == 0 {
			return nil
		}
		return first(n)
	}
	switch b := b.(type) {
	case *article.Table:
		if b != nil {
			return most(len(b.Rows), func(n int) article.Block { c := *b; c.Rows, c.Foot = b.Rows[:n], nil; return &c })
		}
	case *article.Gallery:
		if b != nil {
			return most(len(b.Images), func(n int) article.Block { c := *b; c.Images = b.Images[:n]; return &c })
		}
	case *article.DefinitionList:
		if b != nil {
			return most(len(b.Items), func(n int) article.Block { c := *b; c.Items = b.Items[:n]; return &c })
		}
	case *article.Code:
		if b != nil {
			lines := strings.SplitAfter(b.Value, "\n")
			return most(len(lines), func(n int) article.Block { c := *b; c.Value = strings.Join(lines[:n], ""); return &c })
		}
	}
	return nil
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
