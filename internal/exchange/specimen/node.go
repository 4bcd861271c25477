package specimen

import "github.com/standfirst/standfirst/article"

// Nodes returns a block of every type and, in paragraphs, an inline of every type, each with a word to be found by where
// it has room for one: a divider, a break and a reference to no note have none.
func Nodes(word string) []article.Block {
	text := article.Plain(word)
	body := []article.Block{&article.Paragraph{Text: text}}
	image := article.Image{Alt: word}
	nodes := []article.Block{
		&article.Paragraph{Text: text}, &article.Heading{Text: text}, &article.List{Items: []article.Item{{Text: text}}}, &article.DefinitionList{Items: []article.Definition{{Term: text}}},
		&article.Quote{Body: body}, &article.PullQuote{Text: text}, &image, &article.Gallery{Images: []article.Image{image}}, &article.Video{Title: word}, &article.Audio{Title: word},
		&article.Embed{Text: text}, &article.Code{Value: word}, &article.Table{Rows: []article.Row{{Cells: []article.Cell{{Text: text}}}}}, &article.Callout{Body: body}, &article.Details{Body: body},
		&article.Footnotes{Notes: []article.Footnote{{ID: "1", Body: body}}}, &article.Math{TeX: word}, &article.Divider{}, &article.Update{Headline: text}, &article.Promo{Text: text}, &article.Custom{Fallback: body},
	}
	for _, n := range []article.Inline{
		&article.Text{Value: word}, &article.Strong{Text: text}, &article.Emphasis{Text: text}, &article.Link{URL: "https://a.example/", Text: text}, &article.InlineCode{Value: word}, &article.Break{}, &article.Mark{Text: text},
		&article.Sub{Text: text}, &article.Sup{Text: text}, &article.Strike{Text: text}, &article.Abbr{Text: text}, &article.Time{Text: text}, &article.Span{Text: text}, &article.Ruby{Text: text, Reading: word},
		&article.InlineMath{TeX: word}, &article.InlineImage{Alt: word}, &article.FootnoteRef{}, &article.InlineCustom{Fallback: text},
	} {
		nodes = append(nodes, &article.Paragraph{Text: article.Inlines{n}})
	}
	return nodes
}
