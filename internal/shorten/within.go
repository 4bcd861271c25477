package shorten

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// within returns the beginning of a block that costs no more than room, or nil where the block is all or nothing.
func within(l *locale.Locale, b article.Block, room int, cost Cost) article.Block {
	if !furniture.Present(b) {
		return nil
	}
	first := func(n int, part func(n int) article.Block) article.Block {
		if n = most(n, func(n int) bool { return cost(part(n)) <= room }); n == 0 {
			return nil
		}
		return part(n)
	}
	switch b := b.(type) {
	case *article.Paragraph:
		c := *b
		c.Text = Run(l, b.Text, func(text article.Inlines) bool {
			c.Text = text
			return cost(&c) <= room
		})
		if c.Text == nil {
			return nil
		}
		return &c
	case *article.List:
		return first(len(b.Items), func(n int) article.Block {
			c := *b
			c.Items = b.Items[:n]
			return &c
		})
	case *article.DefinitionList:
		return first(len(b.Items), func(n int) article.Block {
			c := *b
			c.Items = b.Items[:n]
			return &c
		})
	case *article.Gallery:
		return first(len(b.Images), func(n int) article.Block {
			c := *b
			c.Images = b.Images[:n]
			return &c
		})
	case *article.Table:
		return first(len(b.Rows), func(n int) article.Block {
			c := *b
			c.Rows, c.Foot = b.Rows[:n], nil
			return &c
		})
	case *article.Code:
		lines := strings.SplitAfter(b.Value, "\n")
		return first(len(lines), func(n int) article.Block {
			c := *b
			c.Value = strings.Join(lines[:n], "")
			return &c
		})
	case *article.Quote:
		c := *b
		return nested(l, &c, &c.Body, room, cost)
	case *article.Callout:
		c := *b
		return nested(l, &c, &c.Body, room, cost)
	case *article.Details:
		c := *b
		return nested(l, &c, &c.Body, room, cost)
	case *article.Update:
		c := *b
		return nested(l, &c, &c.Body, room, cost)
	}
	return nil
}

// nested cuts the body of a block, which is a copy.
func nested(l *locale.Locale, b article.Block, body *[]article.Block, room int, cost Cost) article.Block {
	whole := *body
	*body = nil
	room -= cost(b)
	if room <= 0 {
		return nil
	}
	if *body, _ = Blocks(l, whole, room, cost); len(*body) == 0 {
		return nil
	}
	return b
}
