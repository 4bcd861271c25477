package specimen

import (
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/article"
)

// Every returns an article that has every block and inline once, each with what it can hold.
func Every() *article.Article {
	text := func(s string) article.Inlines { return article.Plain(s) }
	para := func(s string) []article.Block { return []article.Block{&article.Paragraph{Text: text(s)}} }
	day := article.On(2026, 4, 28)
	who := article.Attribution{{Role: article.RolePhotography, Agent: article.Agent{Kind: article.Person, Name: "Ida Sund"}}}
	picture := article.Image{
		Renditions: []article.Rendition{{URL: "https://media.news.example/tide.jpg", Type: "image/jpeg", Width: 1200, Height: 800}},
		Alt:        "The sea at noon", Caption: text("Low water"), Attribution: who, Focus: &article.Focus{X: 0.5, Y: 0.25},
	}
	icon := article.Image{Renditions: []article.Rendition{{URL: "https://media.news.example/icon.png", Width: 32, Height: 32}}, Decorative: true}
	tree := &article.MathElement{Name: "msup", Children: []article.MathElement{{Name: "mi", Text: "x"}, {Name: "mn", Text: "2"}}}
	return &article.Article{
		ID: "every", URL: "https://news.example/every", Lang: "en", Headline: article.Inlines{&article.Text{Value: "Every "}, &article.Emphasis{Text: text("node")}},
		Standfirst: text("One of each."), Published: day, Section: "Science",
		Sources:     []article.Source{{ID: "s1", Name: "Reuters", URL: "https://reuters.example/", Use: article.UseBasis}},
		Attribution: article.Attribution{{Role: article.RoleAITranslating, Sources: []string{"s1"}}, {Role: article.RoleReviewing, Agent: article.Agent{Kind: article.Person, Name: "Ida Sund"}}},
		Hero:        &icon, Tags: []article.Tag{{Name: "tides"}}, Rights: &article.Rights{Copyright: "© 2026 News"},
		Body: []article.Block{
			&article.Paragraph{Meta: &article.Meta{ID: "start", Lang: "en-GB"}, Text: article.Inlines{
				&article.Text{Value: "Text, "}, &article.Strong{Text: article.Inlines{&article.Text{Value: "strong "}, &article.Emphasis{Text: text("and stressed")}}},
				&article.Text{Value: ", "}, &article.Link{URL: "https://news.example/tides", Title: "Tides", Text: text("a link")}, &article.Text{Value: ", "}, &article.InlineCode{Value: "x < y"},
				&article.Break{}, &article.Mark{Text: text("marked")}, &article.Text{Value: " H"}, &article.Sub{Text: text("2")}, &article.Text{Value: "O m"}, &article.Sup{Text: text("3")},
				&article.Text{Value: " "}, &article.Strike{Text: text("gone")}, &article.Text{Value: " "}, &article.Abbr{Text: text("NASA"), Title: "the space agency", Spoken: "nassa"},
				&article.Text{Value: " "}, &article.Time{Text: text("Tuesday"), Date: day}, &article.Text{Value: " "},
				&article.Span{Text: text("שלום"), Meta: &article.Meta{Lang: "he", Dir: article.RTL}}, &article.Text{Value: " "}, &article.Ruby{Text: text("東京"), Reading: "とうきょう"},
				&article.Text{Value: " "}, &article.InlineMath{TeX: "x^2", Spoken: "x squared"}, &article.Text{Value: " "},
				&article.InlineImage{URL: "https://media.news.example/icon.png", Alt: "wave", Width: 16, Height: 16}, &article.FootnoteRef{Note: "n1"}, &article.Text{Value: " "},
				&article.InlineCustom{Kind: "stock", Data: []byte(`{"type":"stock","symbol":"MSFT"}`), Fallback: text("Microsoft")},
			}},
			&article.Heading{Level: 3, Text: text("A heading"), Meta: &article.Meta{ID: "heading"}},
			&article.List{Items: []article.Item{{Text: text("one"), Body: []article.Block{&article.List{Ordered: true, Start: 3, Items: []article.Item{{Text: text("three")}}}}}, {Text: text("two")}}},
			&article.List{Items: []article.Item{{Text: text("to do"), Task: article.TaskOpen}, {Text: text("done"), Task: article.TaskDone}}},
			&article.DefinitionList{Items: []article.Definition{{Term: text("ebb")}, {Term: text("low water"), Body: para("The sea at its lowest.")}}},
			&article.Quote{Body: para("The sea does not wait."), Cite: text("A sailor"), Source: "s1", URL: "https://reuters.example/sea"},
			&article.PullQuote{Text: text("It does not wait"), Agent: &article.Agent{Kind: article.Person, Name: "Ole Berg"}},
			&picture, &article.Gallery{Images: []article.Image{icon, picture}, Caption: text("Two pictures")},
			&article.Video{Renditions: []article.Rendition{{URL: "https://media.news.example/tide.mp4", Type: "video/mp4"}}, Title: "The tide", Poster: &icon, Caption: text("A minute")},
			&article.Audio{Renditions: []article.Rendition{{URL: "https://media.news.example/tide.mp3"}}, Title: "Waves", Attribution: who},
			&article.Embed{Provider: article.YouTube, Key: "abc", URL: "https://www.youtube.com/watch?v=abc", Title: "Surf", Author: "Surfers", Text: text("Look at this"), Caption: text("A film")},
			&article.Code{Syntax: "go", Value: "func main() {\n\tprintln(1 < 2)\n}\n", Caption: text("Listing 1")},
			&article.Table{Caption: text("Water"), Columns: []article.Column{{}, {Align: article.AlignEnd}},
				Head: []article.Row{{Cells: []article.Cell{{Text: text("Hour"), Header: true}, {Text: text("Metres"), Header: true}}}},
				Rows: []article.Row{{Cells: []article.Cell{{Text: text("6"), Header: true}, {Text: text("0.4"), RowSpan: 2}}}, {Cells: []article.Cell{{Text: text("7"), Header: true}}}},
				Foot: []article.Row{{Cells: []article.Cell{{Text: text("all day"), ColSpan: 2, Align: article.AlignCenter}}}}},
			&article.Callout{Kind: article.CalloutTip, Title: text("Boots"), Body: para("Bring them.")},
			&article.Details{Summary: text("More"), Open: true, Body: para("Much more.")},
			&article.Math{TeX: `\sum x^2`, MathML: tree, Spoken: "the sum of x squared"}, &article.Divider{},
			&article.Update{Time: day, Headline: text("Noon"), Pinned: true, Body: para("The water is high."), Attribution: article.Attribution{{Role: article.RoleReporting, Agent: article.Agent{Name: "Ole Berg"}}}},
			&article.Promo{Headline: text("Read on"), Text: text("Every day."), Action: "Subscribe", URL: "https://news.example/subscribe"},
			&article.Custom{Kind: "poll", Data: []byte(`{"type":"poll","id":7}`), Fallback: para("A poll")},
			&article.Footnotes{Notes: []article.Footnote{{ID: "n1", Body: para("The first note.")}, {ID: "n2", Body: para("Nobody mentions it.")}}},
		},
	}
}

// Nil returns an article with nodes that are nil, or hold nothing.
func Nil() *article.Article {
	return &article.Article{Body: []article.Block{
		nil, (*article.Paragraph)(nil), (*article.List)(nil), (*article.Table)(nil), (*article.Quote)(nil), (*article.Footnotes)(nil),
		&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil), (*article.Strong)(nil), &article.Strong{}, &article.Ruby{}}},
		&article.List{Items: []article.Item{{}}}, &article.List{}, &article.Quote{}, &article.PullQuote{}, &article.Table{}, &article.Gallery{}, &article.Update{}, &article.Embed{},
		&article.Image{}, &article.Video{}, &article.Audio{}, &article.Code{}, &article.Callout{}, &article.Details{}, &article.Footnotes{}, &article.Math{}, &article.Promo{},
		&article.Custom{}, &article.DefinitionList{}, &article.Heading{},
	}}
}

// Long returns an article of a thousand blocks and a hundred thousand characters, with quotations twenty deep.
func Long() *article.Article {
	a := &article.Article{Lang: "en", Headline: article.Plain("Long")}
	for i := range 1000 {
		a.Body = append(a.Body, &article.Paragraph{Text: article.Plain(fmt.Sprintf("Block %d. %s", i, strings.Repeat("The tide turned. ", 6)))})
	}
	var deep article.Block = &article.Paragraph{Text: article.Plain("deep")}
	for range 20 {
		deep = &article.Quote{Body: []article.Block{deep}}
	}
	a.Body = append(a.Body, deep)
	return a
}
