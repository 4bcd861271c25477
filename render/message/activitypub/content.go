package activitypub

import (
	"bytes"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
)

// What a short content gives up last: the beginning of the headline, in characters.
const leastTitle = 24

// content returns the content: status, headline where the object shows no name, standfirst, attribution, body, corrections
// and the way to the article.
func (s *setter) content(titled, short bool) []byte {
	body, less := s.body()
	var before, after []article.Block
	if !s.A.Standfirst.Empty() {
		before = append(before, &article.Paragraph{Text: s.A.Standfirst})
	}
	if s.A.Hero != nil && !short {
		after = append(after, s.A.Hero)
	}
	after = append(after, body...)
	fixes := s.Corrections()
	status := paragraph(article.Plain(s.Status()))
	wall := []article.Block(nil)
	if s.walled() {
		wall = paragraph(article.Plain(s.L.Label(locale.LabelSubscribersOnly)))
	}
	title := article.Inlines{&article.Strong{Text: s.headline()}}
	if !titled {
		title = nil
	}
	if !short {
		var dst []byte
		for _, part := range [...][]article.Block{status, paragraph(title), before[:len(before):len(before)], paragraph(s.Linked(0)), after, fixes, s.Sources(), wall} {
			dst = s.write(dst, part)
		}
		return append(dst, s.way(less)...)
	}

	room := s.limit() - characters(s.write(nil, status)) - characters(s.write(nil, wall)) - max(characters(s.way(true)), characters(s.way(false)))
	var who []byte
	for i, most := range furniture.Names {
		who = s.write(nil, paragraph(s.Linked(most)))
		left, full := room-characters(who), utf8.RuneCountInString(s.Title())
		if title == nil || full <= left {
			break
		}
		if left >= min(leastTitle, full) || i == len(furniture.Names)-1 {
			title = bold(s.truncated(s.Title(), left))
			break
		}
	}
	head := s.write(s.write(nil, status), paragraph(title))
	room -= characters(who) + characters(s.write(nil, paragraph(title)))
	fits := func(blocks []article.Block) []byte {
		kept, cut := shorten.Blocks(s.L, blocks, max(room, 0), func(b article.Block) int { return characters(s.write(nil, []article.Block{b})) })
		out := s.write(nil, kept)
		if room -= characters(out); cut {
			less, room = true, 0
		}
		return out
	}
	fixed := s.write(nil, fixes)
	if n := characters(fixed); n*2 > room {
		fixed = nil
	} else {
		room -= n
	}
	out := append(head, fits(before)...)
	out = append(out, who...)
	out = append(out, fits(after)...)
	out = append(out, fixed...)
	out = s.write(out, wall)
	return append(out, s.way(less)...)
}

func bold(line string) article.Inlines {
	if line == "" {
		return nil
	}
	return article.Inlines{&article.Strong{Text: article.Plain(line)}}
}

// paragraph returns a text as a paragraph; nothing where there is none.
func paragraph(text article.Inlines) []article.Block {
	if text.Empty() {
		return nil
	}
	return []article.Block{&article.Paragraph{Text: text}}
}

func (s *setter) headline() article.Inlines {
	if furniture.Line(s.A.Headline.Plain()) == "" {
		return article.Plain(s.Title())
	}
	return s.A.Headline
}

// truncated returns as much of a line as the room holds, or "".
func (s *setter) truncated(line string, room int) string {
	text := shorten.Line(s.L, line, func(text string) bool { return utf8.RuneCountInString(text) <= room })
	if text == s.L.Ellipsis() {
		return ""
	}
	return text
}

// way returns the link to the article: to its rest where the content does not hold it all.
func (s *setter) way(more bool) []byte {
	url := reachable(s.A.URL)
	if url == "" {
		return nil
	}
	words := s.L.Label(locale.LabelReadMore)
	if more {
		words = s.L.Label(locale.LabelReadRest)
	}
	return s.write(nil, paragraph(article.Inlines{&article.Link{URL: url, Text: article.Plain(words)}}))
}

// write appends blocks as HTML.
func (s *setter) write(dst []byte, blocks []article.Block) []byte {
	w := &writer{setter: s, dst: dst}
	w.all(blocks)
	return w.dst
}

// characters counts the characters of the text of HTML that this package printed.
func characters(html []byte) int {
	n := 0
	for len(html) > 0 {
		switch html[0] {
		case '<':
			html = html[bytes.IndexByte(html, '>')+1:]
			continue
		case '&':
			if end := bytes.IndexByte(html[:min(len(html), 12)], ';'); end > 0 {
				html = html[end:]
			}
		}
		_, size := utf8.DecodeRune(html)
		html = html[size:]
		n++
	}
	return n
}
