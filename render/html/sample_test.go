package html_test

import (
	"time"

	"github.com/standfirst/standfirst/article"
)

func sample() *article.Article {
	img := func() *article.Image {
		return &article.Image{
			Renditions:  []article.Rendition{{URL: "https://media.example/a.jpg", Type: "image/jpeg", Width: 1200, Height: 675}, {URL: "https://media.example/b.jpg", Type: "image/jpeg", Width: 600, Height: 338}, {URL: "https://media.example/b.webp", Type: "image/webp", Width: 600, Height: 338}},
			Alt:         "A cloud",
			Caption:     article.Plain("The cloud, as it was."),
			Focus:       &article.Focus{X: .3, Y: .7},
			Color:       "#336699",
			Attribution: article.Attribution{{Role: article.RoleSource, Sources: []string{"v"}}, {Role: article.RoleCollage, Agent: article.Agent{Name: "Hamidun News"}}},
		}
	}
	p := func(s string) *article.Paragraph { return &article.Paragraph{Text: article.Plain(s)} }
	frac := &article.MathElement{Name: "math", Children: []article.MathElement{{Name: "mfrac", Children: []article.MathElement{{Name: "mi", Text: "a"}, {Name: "mi", Text: "b"}}}}}
	audio := &article.Audio{
		Renditions:  []article.Rendition{{URL: "https://media.example/a.mp3", Type: "audio/mpeg", Duration: 312 * time.Second}},
		Title:       "Episode one",
		Tracks:      []article.Track{{URL: "https://media.example/a.vtt", Kind: article.TrackTranscript, Lang: "en"}},
		Chapters:    []article.Chapter{{Title: "Opening"}, {Start: 4065 * time.Second, Title: "Close"}},
		Attribution: article.Attribution{{Role: article.RoleNarration, Agent: article.Agent{Name: "A. Voice"}}},
	}
	return &article.Article{
		URL: "https://news.example/a", Lang: "en",
		Kicker: article.Plain("Cloud"), Headline: article.Plain("OpenAI is no longer tied to Azure as Microsoft redraws their pact"),
		Standfirst: article.Plain("Under a reworked long-term deal, OpenAI may offer its models on any cloud it likes…"),
		Published:  article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.UTC)), Updated: article.On(2026, 4, 29),
		Publisher: &article.Publisher{Name: "Hamidun News", URL: "https://news.example/", Tagline: article.Plain("AI news without noise."), About: article.Plain("Daily selection from 400+ sources."), Monogram: "ZK"},
		Sources: []article.Source{{ID: "v", Name: "The Verge", URL: "https://www.theverge.com/"},
			{ID: "w", Name: "Le Monde", Title: "La fin d’un pacte", Lang: "fr", URL: "https://www.lemonde.fr/", Author: "A. Durand", Published: article.On(2026, 4, 27), Licence: "https://creativecommons.org/licenses/by/4.0/"}},
		Attribution: article.Attribution{{Role: article.RoleAIProcessing, Sources: []string{"v", "w"}}, {Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}}},
		Hero:        img(), Audio: audio,
		Tags:        []article.Tag{{Name: "Cloud", URL: "https://news.example/t/cloud"}, {Name: "AI"}},
		Advisories:  []article.Advisory{{Kind: "flashing", Text: article.Plain("The film flashes.")}},
		Promo:       &article.Promo{Headline: article.Plain("Put AI to work"), Text: article.Plain("Step by step."), Action: "Visit the Academy", URL: "https://news.example/academy"},
		Discussion:  &article.Discussion{URL: "https://news.example/a#c", Count: 12},
		Related:     []article.Related{{URL: "https://news.example/b", Headline: article.Plain("Another"), Kicker: article.Plain("Chips"), Image: img()}},
		Editions:    []article.Edition{{Lang: "en", URL: "https://news.example/a"}, {Lang: "ar", URL: "https://news.example/ar", Headline: article.Plain("ا")}, {Lang: "ja", URL: "https://news.example/ja"}},
		Rights:      &article.Rights{Copyright: "© 2026 Hamidun News", Licence: "CC-BY-4.0"},
		Corrections: []article.Correction{{Date: article.On(2026, 4, 29), Text: article.Plain("A figure was wrong.")}},
		Body: []article.Block{
			&article.Paragraph{Text: article.Inlines{
				&article.Text{Value: "Text, "}, &article.Strong{Text: article.Plain("strong")}, &article.Text{Value: ", "}, &article.Emphasis{Text: article.Plain("stressed")},
				&article.Text{Value: ", a "}, &article.Link{URL: "https://example.com/?a=1&b=2", Text: article.Plain("link"), Title: "There"}, &article.Text{Value: ", "}, &article.InlineCode{Value: "if a < b"},
				&article.Break{}, &article.Mark{Text: article.Plain("marked")}, &article.Text{Value: " H"}, &article.Sub{Text: article.Plain("2")}, &article.Text{Value: "O x"}, &article.Sup{Text: article.Plain("2")},
				&article.Strike{Text: article.Plain("gone")}, &article.Abbr{Text: article.Plain("AWS"), Title: "Amazon Web Services"}, &article.Text{Value: " in "}, &article.Time{Text: article.Plain("2019"), Date: article.Date{Time: time.Date(2019, 1, 1, 0, 0, 0, 0, time.UTC), Precision: article.Year}},
				&article.Text{Value: ", "}, &article.Span{Text: article.Plain("مرحبا"), Meta: &article.Meta{Lang: "ar"}}, &article.Text{Value: ", "}, &article.Ruby{Text: article.Plain("漢字"), Reading: "かんじ"},
				&article.InlineMath{MathML: frac, Spoken: "a over b"}, &article.InlineMath{TeX: "x^2"}, &article.InlineImage{URL: "https://media.example/i.png", Alt: "icon", Width: 16, Height: 16},
				&article.FootnoteRef{Note: "two"}, &article.FootnoteRef{Note: "one"}, &article.FootnoteRef{Note: "nowhere"}, &article.InlineCustom{Kind: "x", Fallback: article.Plain("fallback")},
			}},
			&article.Heading{Text: article.Plain("What the new deal says")},
			&article.List{Items: []article.Item{{Text: article.Plain("One")}, {Text: article.Plain("Two"), Body: []article.Block{&article.List{Ordered: true, Start: 3, Items: []article.Item{{Text: article.Plain("Three")}}}}}}},
			&article.List{Items: []article.Item{{Task: article.TaskOpen, Text: article.Plain("Open")}, {Task: article.TaskDone, Text: article.Plain("Done")}}},
			&article.DefinitionList{Items: []article.Definition{{Term: article.Plain("API")}, {Term: article.Plain("Interface"), Body: []article.Block{p("What programs call.")}}}},
			&article.Quote{Body: []article.Block{p("We did.")}, Agent: &article.Agent{Name: "Sam Altman", Title: "Chief executive"}, Source: "w"},
			&article.PullQuote{Text: article.Plain("As the industry has moved on, so has this partnership."), Agent: &article.Agent{Name: "Microsoft"}},
			img(), &article.Gallery{Images: []article.Image{*img(), *img()}, Caption: article.Plain("Two")},
			&article.Heading{Text: article.Plain("What else there is")},
			&article.Video{Renditions: []article.Rendition{{URL: "https://media.example/v.mp4", Type: "video/mp4", Width: 1280, Height: 720}}, Title: "Film", Poster: img(), Tracks: []article.Track{{URL: "https://media.example/v.vtt", Kind: article.TrackSubtitles, Lang: "en"}}, Caption: article.Plain("A film")},
			audio, &article.Embed{Provider: article.Bluesky, URL: "https://bsky.app/x", Title: "A post", Author: "Ann", Text: article.Plain("Well."), Published: article.On(2026, 4, 28)},
			&article.Code{Syntax: "go", Value: "if a < b {\n\treturn\n}", Caption: article.Plain("Listing 1")},
			&article.Table{Caption: article.Plain("Terms"), Columns: []article.Column{{}, {Align: article.AlignEnd}}, Head: []article.Row{{Cells: []article.Cell{{Text: article.Plain("Cloud")}, {Text: article.Plain("Share")}}}},
				Rows: []article.Row{{Cells: []article.Cell{{Text: article.Plain("AWS"), Header: true}, {Text: article.Plain("31%")}}}, {Cells: []article.Cell{{Text: article.Plain("Azure"), Header: true}, {Text: article.Plain("25%")}}}}},
			&article.Callout{Body: []article.Block{p("A note.")}}, &article.Callout{Kind: article.CalloutWarning, Title: article.Plain("Mind"), Body: []article.Block{p("The gap.")}},
			&article.Callout{Kind: article.CalloutFacts, Body: []article.Block{p("$13 billion")}}, &article.Details{Summary: article.Plain("More"), Body: []article.Block{p("Inside.")}},
			&article.Math{TeX: "E = mc^2", Spoken: "E equals m c squared"}, &article.Math{MathML: frac}, &article.Divider{},
			&article.Heading{Level: 3, Text: article.Plain("As it happened")},
			&article.Update{Time: article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.UTC)), Headline: article.Plain("It is signed"), Pinned: true, Body: []article.Block{p("Both sides signed.")}, Attribution: article.Attribution{{Role: article.RoleReporting, Agent: article.Agent{Name: "Ann Reporter"}}}},
			&article.Promo{Text: article.Plain("Subscribe"), URL: "https://news.example/s"}, &article.Custom{Kind: "poll", Fallback: []article.Block{p("A poll.")}},
			&article.Footnotes{Notes: []article.Footnote{{ID: "one", Body: []article.Block{p("First defined.")}}, {ID: "two", Body: []article.Block{p("Second defined.")}}}},
		},
	}
}
