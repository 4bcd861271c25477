package specimen

import (
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// Extremes returns articles by name that are empty, full of what is not there, long, deep or many, for surfaces that have
// little room.
func Extremes() map[string]*article.Article {
	para := func(s string) article.Block { return &article.Paragraph{Text: article.Plain(s)} }
	long := strings.Repeat("All work and no play makes a long & <dull> article, or so it is said. ", 1500)
	deep := article.Block(para("the innermost"))
	inner := article.Inlines(article.Plain("deep"))
	for range 20 {
		deep = &article.Quote{Body: []article.Block{&article.List{Items: []article.Item{{Text: article.Plain("item"), Body: []article.Block{deep, &article.Details{Summary: article.Plain("s"), Body: []article.Block{deep}}}[:1]}}}}}
		inner = article.Inlines{&article.Strong{Text: article.Inlines{&article.Link{URL: "https://a.example/", Text: inner}}}}
	}
	var many, pictures, headings []article.Block
	for i := range 1000 {
		many = append(many, para(fmt.Sprintf("Paragraph %d with a \"quotation\".", i)))
		pictures = append(pictures, &article.Image{Alt: fmt.Sprint("picture ", i), Renditions: []article.Rendition{{URL: "https://m.example/a.jpg"}}, Caption: article.Plain("A caption")}, &article.Divider{})
		headings = append(headings, &article.Heading{Text: article.Plain("H")}, para("p"))
	}
	name := strings.Repeat("名前 & Sons ", 1000)
	url := "https://a.example/" + strings.Repeat("x", 2970)
	return map[string]*article.Article{
		"nil": nil, "nothing": {},
		"nil nodes": {Body: []article.Block{
			nil, (*article.Paragraph)(nil), (*article.List)(nil), (*article.Table)(nil), (*article.Quote)(nil), (*article.Footnotes)(nil), (*article.Image)(nil),
			&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil), (*article.Strong)(nil), (*article.InlineCode)(nil)}},
			&article.List{Items: []article.Item{{}, {Body: []article.Block{&article.List{Items: []article.Item{{}}}}}}}, &article.Quote{}, &article.Table{}, &article.Gallery{}, &article.Update{}, &article.Embed{},
			&article.Table{Rows: []article.Row{{}, {Cells: []article.Cell{{}}}}}, &article.Code{Value: "\n"}, &article.Code{Value: " \u200b"}, &article.Promo{Action: "Do"},
		}},
		"one long paragraph": {URL: "https://a.example/", Body: []article.Block{para(long)}},
		"long without address": {Headline: article.Plain(long), Standfirst: article.Plain(long), Kicker: article.Plain(long), Section: long,
			Hero: &article.Image{Alt: long, Caption: article.Plain(long), Renditions: []article.Rendition{{URL: "https://m.example/a.jpg"}}}, Body: []article.Block{para(long)},
			Advisories: []article.Advisory{{Text: article.Plain(long)}}},
		"deep": {Body: []article.Block{deep, &article.Paragraph{Text: inner}}}, "many": {URL: "https://a.example/", Body: many}, "pictures": {Body: pictures}, "headings": {Body: headings},
		"long names": {URL: url, Lang: "ja", Headline: article.Plain(name), SourceType: "trainedAlgorithmicMedia", Publisher: &article.Publisher{Name: name},
			Sources:     []article.Source{{ID: "a", Name: name, URL: url}, {ID: "b", Name: name, URL: url}},
			Attribution: article.Attribution{{Role: article.RoleAITranslating, Sources: []string{"a", "b"}, Agent: article.Agent{Name: name}}},
			Promo:       &article.Promo{Action: name, URL: url, Text: article.Plain(name)}, Discussion: &article.Discussion{URL: url}, Audio: &article.Audio{Renditions: []article.Rendition{{URL: url}}},
			Hero: &article.Image{Renditions: []article.Rendition{{URL: url}}}, Status: article.StatusRetracted, Body: []article.Block{para(name)}},
		"invisible": {Headline: article.Plain("\u200b"), Body: []article.Block{para("\u200b"), &article.Code{Value: "\u200b"}}},
	}
}
