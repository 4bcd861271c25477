package xliff

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
)

func (s *setter) blocks(dst []byte, name string, blocks []article.Block) []byte {
	for i, b := range blocks {
		dst = s.at(dst, name, i, b)
	}
	return dst
}

// at appends the block that stands at an entry of a member.
func (s *setter) at(dst []byte, name string, i int, b article.Block) []byte {
	if !furniture.Present(b) {
		return dst
	}
	was := s.in(name, i)
	s.enter(b)
	dst = s.block(dst, b)
	s.out(was)
	return dst
}

// enter begins the id of a block anew, where the block has an ID of its own, and takes its language.
func (s *setter) enter(b article.Block) {
	if len(s.anchors) > 0 {
		if id := blockID(b); s.anchors[id] {
			s.anchor(id)
		}
	}
	s.speak(metaOf(b))
}

// speak takes the language and the direction of a node for those of what is within it.
func (s *setter) speak(m *article.Meta) {
	if m == nil {
		return
	}
	if m.Dir != "" {
		s.dir = m.Dir
	}
	if l := language(m.Lang); l != "" {
		s.lang = l
	}
}

func (s *setter) block(dst []byte, b article.Block) []byte {
	if s.Block != nil {
		if out, ok := s.Block(dst, b, s.plain); ok {
			return out
		}
	}
	return s.plain(dst, b)
}

// plain appends the texts of a block: of one with several texts as a group.
func (s *setter) plain(dst []byte, b article.Block) []byte {
	if !furniture.Present(b) {
		return dst
	}
	switch b := b.(type) {
	case *article.Paragraph:
		return s.run(dst, "text", Paragraph, b.Text)
	case *article.Heading:
		return s.run(dst, "text", Heading, b.Text)
	case *article.Math:
		return s.str(dst, "spoken", Spoken, b.Spoken)
	case *article.Divider:
		return dst
	}
	mark := len(dst)
	dst = append(dst, "<group"...)
	dst = attr(dst, "id", s.id())
	dst = attr(dst, "name", string(s.path))
	dst = attr(dst, "type", "sf:"+b.Type())
	dst = append(dst, ">\n"...)
	begin := len(dst)
	dst = s.within(dst, b)
	if len(dst) == begin {
		return dst[:mark]
	}
	return append(dst, "</group>\n"...)
}

func (s *setter) within(dst []byte, b article.Block) []byte {
	switch b := b.(type) {
	case *article.List:
		for i := range b.Items {
			item := &b.Items[i]
			dst = s.entry(dst, "items", i, item.Meta, func(dst []byte) []byte {
				dst = s.run(dst, "text", Item, item.Text)
				return s.blocks(dst, "body", item.Body)
			})
		}
	case *article.DefinitionList:
		for i := range b.Items {
			item := &b.Items[i]
			dst = s.entry(dst, "items", i, item.Meta, func(dst []byte) []byte {
				dst = s.run(dst, "term", Term, item.Term)
				return s.blocks(dst, "body", item.Body)
			})
		}
	case *article.Quote:
		dst = s.blocks(dst, "body", b.Body)
		dst = s.cite(dst, b.Cite, b.Agent)
	case *article.PullQuote:
		dst = s.run(dst, "text", Quotation, b.Text)
		dst = s.cite(dst, b.Cite, b.Agent)
	case *article.Image:
		dst = s.picture(dst, b)
	case *article.Gallery:
		for i := range b.Images {
			dst = s.image(dst, "images", i, &b.Images[i])
		}
		dst = s.run(dst, "caption", Caption, b.Caption)
	case *article.Video:
		dst = s.video(dst, b)
	case *article.Audio:
		dst = s.audio(dst, b)
	case *article.Embed:
		dst = s.str(dst, "title", Title, b.Title)
		dst = s.run(dst, "text", Post, b.Text)
		dst = s.image(dst, "thumbnail", -1, b.Thumbnail)
		dst = s.run(dst, "caption", Caption, b.Caption)
	case *article.Code:
		dst = s.kept(dst, "value", Listing, b.Value)
		dst = s.run(dst, "caption", Caption, b.Caption)
	case *article.Table:
		dst = s.run(dst, "caption", Caption, b.Caption)
		dst = s.rows(dst, "head", b.Head)
		dst = s.rows(dst, "rows", b.Rows)
		dst = s.rows(dst, "foot", b.Foot)
	case *article.Callout:
		dst = s.run(dst, "title", Callout, b.Title)
		dst = s.blocks(dst, "body", b.Body)
	case *article.Details:
		dst = s.run(dst, "summary", Summary, b.Summary)
		dst = s.blocks(dst, "body", b.Body)
	case *article.Footnotes:
		for i := range b.Notes {
			n := &b.Notes[i]
			dst = s.entry(dst, "notes", i, n.Meta, func(dst []byte) []byte { return s.blocks(dst, "body", n.Body) })
		}
	case *article.Update:
		dst = s.run(dst, "headline", Update, b.Headline)
		dst = s.credits(dst, b.Attribution)
		dst = s.blocks(dst, "body", b.Body)
	case *article.Promo:
		dst = s.promo(dst, b)
	case *article.Custom:
		dst = s.blocks(dst, "fallback", b.Fallback)
	}
	return dst
}

// entry appends what is within an entry of a list, in the language of the entry.
func (s *setter) entry(dst []byte, name string, i int, m *article.Meta, inner func([]byte) []byte) []byte {
	was := s.in(name, i)
	s.speak(m)
	dst = inner(dst)
	s.out(was)
	return dst
}

// cite appends whose words a quotation is: the line, or the name for context.
func (s *setter) cite(dst []byte, cite article.Inlines, who *article.Agent) []byte {
	dst = s.run(dst, "cite", Cite, cite)
	if who != nil && cite.Empty() {
		was := s.in("agent", -1)
		dst = s.kept(dst, "name", Name, who.Name)
		s.out(was)
	}
	return s.agent(dst, "agent", who)
}

// rows appends the cells of a part of a table, a group for each row.
func (s *setter) rows(dst []byte, name string, rows []article.Row) []byte {
	for i := range rows {
		dst = s.entry(dst, name, i, rows[i].Meta, func(dst []byte) []byte {
			mark := len(dst)
			dst = append(dst, "<group"...)
			dst = attr(dst, "id", s.id())
			dst = append(dst, ` type="sf:row">`+"\n"...)
			begin := len(dst)
			for k := range rows[i].Cells {
				cell := &rows[i].Cells[k]
				dst = s.entry(dst, "cells", k, cell.Meta, func(dst []byte) []byte { return s.run(dst, "text", Cell, cell.Text) })
			}
			if len(dst) == begin {
				return dst[:mark]
			}
			return append(dst, "</group>\n"...)
		})
	}
	return dst
}

// blank reports whether a text is white space alone.
func blank(text string) bool { return strings.TrimSpace(text) == "" }
