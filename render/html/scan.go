package html

import (
	"reflect"

	"github.com/standfirst/standfirst/article"
)

// eachBody calls f for each run of blocks that a block holds, in the order of the text.
func eachBody(b article.Block, f func([]article.Block)) {
	if b == nil || reflect.ValueOf(b).IsNil() {
		return
	}
	switch b := b.(type) {
	case *article.List:
		for i := range b.Items {
			f(b.Items[i].Body)
		}
	case *article.DefinitionList:
		for i := range b.Items {
			f(b.Items[i].Body)
		}
	case *article.Quote:
		f(b.Body)
	case *article.Callout:
		f(b.Body)
	case *article.Details:
		f(b.Body)
	case *article.Footnotes:
		for i := range b.Notes {
			f(b.Notes[i].Body)
		}
	case *article.Update:
		f(b.Body)
	case *article.Custom:
		f(b.Fallback)
	}
}

// blocks finds what the text of blocks mentions, in the order in which it is printed.
func (x *notes) blocks(blocks []article.Block) {
	for _, b := range blocks {
		if b == nil || reflect.ValueOf(b).IsNil() {
			continue
		}
		switch b := b.(type) {
		case *article.Paragraph:
			x.run(b.Text)
		case *article.Heading:
			x.run(b.Text)
		case *article.List:
			for i := range b.Items {
				x.run(b.Items[i].Text)
				x.blocks(b.Items[i].Body)
			}
		case *article.DefinitionList:
			for i := range b.Items {
				x.run(b.Items[i].Term)
				x.blocks(b.Items[i].Body)
			}
		case *article.Quote:
			x.blocks(b.Body)
			x.run(b.Cite)
		case *article.PullQuote:
			x.run(b.Text)
			x.run(b.Cite)
		case *article.Image:
			x.run(b.Caption)
		case *article.Gallery:
			for i := range b.Images {
				x.run(b.Images[i].Caption)
			}
			x.run(b.Caption)
		case *article.Video:
			x.run(b.Caption)
		case *article.Audio:
			x.run(b.Caption)
		case *article.Embed:
			x.run(b.Text)
			x.run(b.Caption)
		case *article.Code:
			x.run(b.Caption)
		case *article.Table:
			x.run(b.Caption)
			for _, rows := range [...][]article.Row{b.Head, b.Rows, b.Foot} {
				for i := range rows {
					for j := range rows[i].Cells {
						x.run(rows[i].Cells[j].Text)
					}
				}
			}
		case *article.Callout:
			x.run(b.Title)
			x.blocks(b.Body)
		case *article.Details:
			x.run(b.Summary)
			x.blocks(b.Body)
		case *article.Update:
			x.run(b.Headline)
			x.blocks(b.Body)
		case *article.Promo:
			x.run(b.Headline)
			x.run(b.Text)
		case *article.Footnotes:
			for i := range b.Notes {
				x.blocks(b.Notes[i].Body)
			}
		case *article.Custom:
			x.blocks(b.Fallback)
		}
	}
}
