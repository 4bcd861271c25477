package samples

import (
	"fmt"
	"reflect"
	"time"

	"github.com/standfirst/standfirst/article"
)

// everyInline returns a run with each type of inline. The footnote that it refers to is in everyBlock.
func everyInline() article.Inlines {
	text := func(s string) article.Inlines { return article.Plain(s) }
	parts := article.Inlines{
		&article.Strong{Text: text("strong")},
		&article.Emphasis{Text: text("stressed")},
		&article.Link{URL: "https://news.example/link?a=1&b=2", Title: "Where it leads", Text: text("a link")},
		&article.InlineCode{Value: "if a < b && c"},
		&article.Break{},
		&article.Mark{Text: text("marked")},
		&article.Sub{Text: text("below")},
		&article.Sup{Text: text("above")},
		&article.Strike{Text: text("no longer so")},
		&article.Abbr{Text: text("WHO"), Title: "World Health Organization", Spoken: "W H O"},
		&article.Time{Text: text("28 April 2026"), Date: article.On(2026, time.April, 28)},
		&article.Span{Text: text("un mot"), Meta: &article.Meta{Lang: "fr"}},
		&article.Ruby{Text: text("東京"), Reading: "とうきょう", Meta: &article.Meta{Lang: "ja"}},
		&article.InlineMath{TeX: "x^2", MathML: square(), Spoken: "x squared"},
		&article.InlineImage{URL: "https://media.news.example/icon.png", Alt: "an anchor", Width: 16, Height: 16},
		&article.FootnoteRef{Note: "every-note"},
		&article.InlineCustom{Kind: "sparkline", Data: []byte(`{"values":[1,3,2]}`), Fallback: text("up, then down")},
	}
	run := article.Inlines{&article.Text{Value: "Text, then "}}
	for i, p := range parts {
		if i > 0 {
			run = append(run, &article.Text{Value: ", "})
		}
		run = append(run, p)
	}
	return append(run, &article.Text{Value: "."})
}

// everyBlock returns a block of each type, the notes at the end.
func everyBlock() []article.Block {
	text := func(s string) article.Inlines { return article.Plain(s) }
	para := func(s string) []article.Block { return []article.Block{&article.Paragraph{Text: text(s)}} }
	who := &article.Agent{Kind: article.Person, Name: "Ada Brook", Title: "Harbour master", URL: "https://people.example/ada"}
	row := func(cells ...string) article.Row {
		var r article.Row
		for i, c := range cells {
			r.Cells = append(r.Cells, article.Cell{Text: text(c), Header: i == 0})
		}
		return r
	}
	return []article.Block{
		&article.Paragraph{Text: article.Inlines{&article.Text{Value: "A paragraph, with a note"}, &article.FootnoteRef{Note: "every-note"}, &article.Text{Value: "."}}},
		&article.Heading{Level: 2, Text: text("A heading"), Meta: &article.Meta{ID: "a-heading"}},
		&article.List{Ordered: true, Start: 3, Items: []article.Item{
			{Text: text("An item"), Body: []article.Block{&article.List{Items: []article.Item{
				{Task: article.TaskDone, Text: text("done")}, {Task: article.TaskOpen, Text: text("to do")},
			}}}},
			{Text: text("Another item")},
		}},
		&article.DefinitionList{Items: []article.Definition{{Term: text("Lock")}, {Term: text("Sluice"), Body: para("A gate for water.")}}},
		&article.Quote{Body: para("The water rose by a hand."), Agent: who, Source: "gazette", URL: "https://gazette.example/flood"},
		&article.PullQuote{Text: text("By a hand!"), Agent: who, Source: "gazette"},
		picture("harbour"),
		&article.Gallery{Images: []article.Image{*picture("one"), *picture("two")}, Caption: text("Two views")},
		&article.Video{
			Renditions: []article.Rendition{{URL: "https://media.news.example/film.mp4", Type: "video/mp4", Width: 1280, Height: 720, Duration: 90 * time.Second}},
			Title:      "The lock opens", Poster: picture("poster"), Caption: text("A minute and a half"),
			Tracks:      []article.Track{{URL: "https://media.news.example/film.vtt", Kind: article.TrackCaptions, Type: "text/vtt", Lang: "en", Label: "English"}},
			Attribution: article.Attribution{{Role: article.RoleVideo, Agent: *who}},
		},
		&article.Audio{
			Renditions: []article.Rendition{{URL: "https://media.news.example/talk.mp3", Type: "audio/mpeg", Size: 960000, Duration: time.Minute}},
			Title:      "The harbour master speaks", Chapters: []article.Chapter{{Title: "The flood"}},
			Attribution: article.Attribution{{Role: article.RoleNarration, Agent: *who}},
		},
		&article.Embed{
			Provider: article.YouTube, Key: "abc123", URL: "https://www.youtube.com/watch?v=abc123",
			Title: "The lock, filmed from above", Author: "Ada Brook", Text: text("See how it turns."),
			Published: article.On(2026, time.April, 27), Thumbnail: picture("thumbnail"),
		},
		&article.Code{Syntax: "go", Value: "for a < b {\n\ta++\n}\n", Caption: text("A loop")},
		&article.Table{
			Caption: text("Water by the hour"), Columns: []article.Column{{}, {Align: article.AlignEnd}},
			Head: []article.Row{row("Hour", "Level")}, Rows: []article.Row{row("9", "1.20"), row("10", "1.35")}, Foot: []article.Row{row("Highest", "1.35")},
		},
		&article.Callout{Kind: article.CalloutFacts, Title: text("At a glance"), Body: para("Two gates, one lock.")},
		&article.Details{Summary: text("How it was measured"), Body: para("By a rule on the wall.")},
		&article.Math{TeX: "x^2", MathML: square(), Spoken: "x squared"},
		&article.Divider{},
		&article.Update{
			Time: article.At(time.Date(2026, time.April, 28, 10, 5, 0, 0, time.UTC)), Headline: text("The gate is open"),
			Body: para("Ships pass."), Pinned: true, Attribution: article.Attribution{{Role: article.RoleReporting, Agent: *who}},
			Meta: &article.Meta{ID: "gate-open"},
		},
		&article.Promo{Headline: text("The harbour letter"), Text: text("Every Friday."), Action: "Read it", URL: "https://news.example/letter", Image: picture("letter")},
		&article.Custom{Kind: "poll", Data: []byte(`{"question":"Should it be raised?"}`), Fallback: para("A poll: should it be raised?")},
		&article.Footnotes{Notes: []article.Footnote{{ID: "every-note", Body: para("As the rule on the wall shows.")}}},
	}
}

func picture(name string) *article.Image {
	return &article.Image{
		Renditions: []article.Rendition{
			{URL: fmt.Sprintf("https://media.news.example/%s-1280.jpg", name), Type: "image/jpeg", Width: 1280, Height: 720},
			{URL: fmt.Sprintf("https://media.news.example/%s-640.webp", name), Type: "image/webp", Width: 640, Height: 360},
		},
		Alt: "The " + name, Caption: article.Plain("The " + name + " in the morning"),
		Attribution: article.Attribution{{Role: article.RolePhotography, Agent: article.Agent{Kind: article.Person, Name: "Ben Shore"}}},
		SourceType:  "digitalCapture", Focus: &article.Focus{X: 0.5, Y: 0.25}, Color: "#336699",
		Rights: &article.Rights{Copyright: "© 2026 Ben Shore", Holder: "Ben Shore", Year: 2026},
	}
}

func square() *article.MathElement {
	return &article.MathElement{Name: "math", Children: []article.MathElement{
		{Name: "msup", Children: []article.MathElement{{Name: "mi", Text: "x"}, {Name: "mn", Text: "2"}}},
	}}
}

// zero returns a block of the type of b that says nothing.
func zero(b article.Block) article.Block {
	return reflect.New(reflect.TypeOf(b).Elem()).Interface().(article.Block)
}
