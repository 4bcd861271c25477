package applenews_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/applenews"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func plain(s string) article.Inlines { return article.Plain(s) }

func para(s string) article.Block { return &article.Paragraph{Text: plain(s)} }

// everything is an article with every kind of node.
func everything() *article.Article {
	ada := article.Agent{Kind: article.Person, Name: "Ada Lund", URL: "https://news.example/ada"}
	file := func(url, kind string) []article.Rendition {
		return []article.Rendition{{URL: "https://media.example/" + url, Type: kind, Width: 1600, Height: 900}}
	}
	return &article.Article{
		ID: "no identifier: ä", URL: "https://news.example/story", Lang: "en-GB", Kicker: plain("Cloud"), Headline: plain("A contract <rewritten>"), Standfirst: plain("What changed & why."),
		Status: article.StatusCorrected, Published: article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.UTC)), Updated: article.On(2026, 4, 29),
		Publisher: &article.Publisher{Name: "Hamidun News", URL: "https://news.example/", Tagline: plain("No noise.")},
		Sources:   []article.Source{{ID: "verge", Name: "The Verge", URL: "https://www.theverge.com/1"}},
		Attribution: article.Attribution{
			{Role: article.RoleAIGenerating, Sources: []string{"verge"}}, {Role: article.RoleReviewing, Agent: ada}, {Role: article.RoleWriting, Agent: ada},
		},
		Hero: &article.Image{Renditions: file("1.jpg", "image/jpeg"), Alt: "A cloud", Caption: plain("The cloud."), Attribution: article.Attribution{
			{Role: article.RoleSource, Sources: []string{"verge"}}, {Role: article.RoleCollage, Agent: ada}, {Role: article.RolePhotography, Agent: ada},
		}},
		Audio: &article.Audio{Renditions: file("1.mp3", "audio/mpeg"), Tracks: []article.Track{{URL: "https://media.example/1.vtt", Kind: article.TrackTranscript}}},
		Body: []article.Block{
			&article.Paragraph{Text: article.Inlines{
				&article.Text{Value: "1 < 2, "}, &article.Strong{Text: plain("strong")}, &article.Break{}, &article.Emphasis{Text: plain("em")}, &article.Mark{Text: plain("mark")},
				&article.Sub{Text: plain("sub")}, &article.Sup{Text: plain("sup")}, &article.Strike{Text: plain("strike")}, &article.InlineCode{Value: "a<b"},
				&article.Link{URL: "https://news.example/ä", Text: plain("link")}, &article.Link{URL: "/relative", Text: plain("relative")}, &article.Link{URL: "mailto:a@b.example", Text: plain("mail")},
				&article.Abbr{Text: plain("AI"), Title: "artificial"}, &article.Time{Date: article.On(2026, 4, 1)}, &article.Span{Text: plain("span")}, &article.Ruby{Text: plain("漢"), Reading: "かん"},
				&article.InlineMath{TeX: "x^2"}, &article.InlineImage{URL: "https://media.example/i.png", Alt: "icon"}, &article.FootnoteRef{Note: "n"}, &article.InlineCustom{Fallback: plain("custom")},
			}},
			&article.Heading{Level: 3, Text: plain("Heading")},
			&article.List{Items: []article.Item{{Text: plain("one"), Body: []article.Block{para("more"), &article.List{Ordered: true, Items: []article.Item{{Text: plain("a")}}}, &article.Image{Renditions: file("x.png", ""), Alt: "within"}}}, {Text: plain("done"), Task: article.TaskDone}}},
			&article.List{Ordered: true, Start: 3, Items: []article.Item{{Text: plain("three")}}},
			&article.DefinitionList{Items: []article.Definition{{Term: plain("Term"), Body: []article.Block{para("What it is.")}}}},
			&article.Quote{Body: []article.Block{para("It is done."), &article.Table{Rows: []article.Row{{Cells: []article.Cell{{Text: plain("cell")}}}}}}, Agent: &ada, URL: "https://news.example/q"},
			&article.PullQuote{Text: plain("So has this partnership."), Agent: &ada, Source: "verge"},
			&article.Image{Renditions: file("2.avif", "image/avif"), Alt: "Not shown", SourceType: "trainedAlgorithmicMedia"},
			&article.Gallery{Images: []article.Image{{Renditions: file("3.jpg", ""), Alt: "Three", Caption: plain("Third."), Attribution: article.Attribution{{Role: article.RolePhotography, Agent: ada}}}}, Caption: plain("All of them.")},
			&article.Video{Renditions: file("4.mp4", "video/mp4"), Title: "A film", Poster: &article.Image{Renditions: file("5.jpg", "")}}, &article.Video{Renditions: file("4.webm", "video/webm"), Title: "Another"},
			&article.Embed{Provider: article.X, URL: "https://x.com/ada/status/12?s=1", Text: plain("hidden")}, &article.Embed{Provider: article.YouTube, URL: "https://youtu.be/abc_1-2", Title: "Talk"},
			&article.Embed{Provider: article.Instagram, URL: "https://www.instagram.com/ada/p/Xy_1/"}, &article.Embed{Provider: article.Vimeo, Key: "123"},
			&article.Embed{Provider: article.Bluesky, URL: "https://bsky.app/1", Text: plain("a post"), Author: "Ada"},
			&article.Code{Value: "a < b\n", Syntax: "go", Caption: plain("Listing")}, &article.Math{TeX: "e = mc^2"}, &article.Divider{},
			&article.Table{Caption: plain("Numbers"), Head: []article.Row{{Cells: []article.Cell{{Text: plain("A"), ColSpan: 2}}}}, Rows: []article.Row{{Cells: []article.Cell{{Text: plain("1")}, {Text: plain("2")}}}, {}}},
			&article.Callout{Kind: article.CalloutTip, Body: []article.Block{para("A tip."), &article.Callout{Title: plain("Inner"), Body: []article.Block{para("Deeper.")}}}},
			&article.Details{Summary: plain("More"), Body: []article.Block{para("Folded.")}},
			&article.Footnotes{Notes: []article.Footnote{{ID: "n", Body: []article.Block{para("A note."), para("Its end.")}}}},
			&article.Update{Time: article.At(time.Date(2026, 4, 28, 12, 0, 0, 0, time.UTC)), Headline: plain("Noon"), Body: []article.Block{para("News.")}, Pinned: true, Attribution: article.Attribution{{Role: article.RoleReporting, Agent: ada}}},
			&article.Promo{Headline: plain("Join"), Text: plain("Each week."), URL: "https://news.example/join", Action: "Sign up"},
			&article.Custom{Fallback: []article.Block{para("A fallback.")}},
		},
		Tags: []article.Tag{{Name: "AI"}, {Name: "AI"}, {Name: "Cloud"}}, Advisories: []article.Advisory{{Text: plain("Loud.")}},
		Corrections: []article.Correction{{Date: article.On(2026, 4, 29), Text: plain("The sum was wrong.")}}, Related: []article.Related{{URL: "https://news.example/2", Headline: plain("Related one")}},
		Rights: &article.Rights{Copyright: "© 2026 Hamidun News"},
	}
}

// printed returns the articles that the tests print, by name.
func printed() map[string]*article.Article {
	all := map[string]*article.Article{"nothing": {}, "everything": everything(), "nil nodes": {ID: "nil", Lang: "en", Body: []article.Block{
		nil, (*article.Paragraph)(nil), (*article.Image)(nil), &article.Image{}, &article.Gallery{}, &article.Video{}, &article.Audio{}, &article.Embed{}, &article.Table{}, &article.Update{}, &article.Promo{},
		&article.Quote{Body: []article.Block{nil, (*article.List)(nil)}}, &article.Callout{}, &article.List{Items: []article.Item{{}}}, &article.Footnotes{Notes: []article.Footnote{{}}},
		&article.Paragraph{Text: article.Inlines{nil, (*article.Text)(nil), (*article.Link)(nil), (*article.Strong)(nil)}},
	}}}
	for name, a := range samples.All() {
		all[name] = a
	}
	return all
}

// named gives an article what the format demands.
func named(a *article.Article) *article.Article {
	c := article.Clone(a)
	if c == nil {
		c = new(article.Article)
	}
	if c.ID == "" {
		c.ID = "an-id"
	}
	if c.Lang = "ar"; a != nil && len(a.Lang) > 1 && a.Lang[0] >= 'a' && !strings.Contains(a.Lang, " ") {
		c.Lang = a.Lang
	}
	return c
}

func indented(t testing.TB, data []byte) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := json.Indent(&b, data, "", "  "); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestGolden(t *testing.T) {
	g := rendertest.Golden{Update: *update}
	for name, a := range map[string]*article.Article{"everything": everything(), "openai-azure.ar": samples.Get("openai-azure.ar"), "openai-azure.ja": samples.Get("openai-azure.ja")} {
		g.File(t, "testdata/"+name+".json", indented(t, new(applenews.Printer).Append(nil, a)))
	}
}

// Every article passes the published schema of 2019, but for what the format has gained since, and the rules.
func TestSchema(t *testing.T) {
	docs := make(map[string][]byte)
	add := func(name string, p *applenews.Printer, a *article.Article) {
		out := p.Append(nil, a)
		if len(out) == 0 {
			t.Errorf("%s is left out", name)
			return
		}
		if err := rules(out); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		docs[name] = of2019(out)
	}
	for _, lang := range []string{"", "ar", "ja"} {
		p := new(applenews.Printer)
		if lang != "" {
			p.Locale = locale.For(lang)
		}
		for name, a := range printed() {
			add(name+" "+lang, p, named(a))
		}
	}
	for seed := range uint64(300) {
		add(fmt.Sprint("by chance ", seed), new(applenews.Printer), named(specimen.Wild(seed)))
	}
	checker.JSONSchema(t, checker.Schema(t, "apple-news/schema-2019.json"), docs)
	t.Logf("%d documents", len(docs))
}

func omits(a *article.Article) bool {
	for _, problem := range new(applenews.Printer).Check(a) {
		if problem.Fatal {
			return true
		}
	}
	return false
}

func TestConform(t *testing.T) {
	for _, lang := range []string{"", "ar", "ja"} {
		p := new(applenews.Printer)
		if lang != "" {
			p.Locale = locale.For(lang)
		}
		for name, a := range printed() {
			if out := p.Append(nil, a); omits(a) != (len(out) == 0) {
				t.Errorf("%s: Check and Append disagree on whether it is left out", name)
			}
			p.Loss(a)
			rendertest.Conform(t, rendertest.Surface{Name: "applenews " + name, Append: p.Append, Omits: omits}, a, read)
		}
	}
	if out := new(applenews.Printer).Append(nil, nil); len(out) != 0 {
		t.Error("nil is printed")
	}
}

// The attribution stands right under the standfirst, in the reader's language and in full.
func TestByline(t *testing.T) {
	for _, name := range []string{"openai-azure.en", "openai-azure.ar", "fifty-sources"} {
		var doc struct{ Components []struct{ Role, Text string } }
		if err := json.Unmarshal(new(applenews.Printer).Append(nil, samples.Get(name)), &doc); err != nil {
			t.Fatal(err)
		}
		found := false
		for i, c := range doc.Components {
			if c.Role == "byline" && i > 0 && doc.Components[i-1].Role == "intro" {
				found = len(c.Text) > 20
			}
		}
		if !found {
			t.Errorf("%s: %v", name, doc.Components[:4])
		}
	}
}

func TestIdentifier(t *testing.T) {
	seen := make(map[string]string)
	for _, a := range []*article.Article{{ID: "story_1-A"}, {ID: strings.Repeat("a", 64)}, {ID: strings.Repeat("a", 65)}, {ID: "ä"}, {URL: "ä"}, {URL: "https://news.example/"}, {ID: "https://news.example/"}} {
		a.Lang = "en"
		var doc struct{ Identifier string }
		if err := json.Unmarshal(new(applenews.Printer).Append(nil, a), &doc); err != nil {
			t.Fatal(err)
		}
		if other, ok := seen[doc.Identifier]; ok || len(doc.Identifier) > 64 {
			t.Errorf("%s%s and %s are both %s", a.ID, a.URL, other, doc.Identifier)
		}
		seen[doc.Identifier] = a.ID + a.URL
	}
	if seen["story_1-A"] != "story_1-A" || seen["sf-Q2XB7UsT-AsfI8bZJMInDcGXg4z0I08k2Ro4GHmIiFE"] != "ä" {
		t.Error(seen)
	}
}

// contentGenerationType is for what a machine generated, and for nothing else.
func TestGenerated(t *testing.T) {
	for role, want := range map[article.Role]bool{article.RoleAIGenerating: true, article.RoleAIProcessing: false, article.RoleAITranslating: false, article.RoleWriting: false} {
		a := &article.Article{ID: "a", Lang: "en", Attribution: article.Attribution{{Role: role}}}
		if out := string(new(applenews.Printer).Append(nil, a)); strings.Contains(out, `"contentGenerationType":"AI"`) != want {
			t.Errorf("%s: %s", role, out)
		}
	}
}

func TestLimits(t *testing.T) {
	a := named(nil)
	for i := range 80 {
		a.Tags = append(a.Tags, article.Tag{Name: fmt.Sprint("tag ", i)})
	}
	block := para(strings.Repeat("word ", 20))
	for range 20 {
		block = &article.Callout{Body: []article.Block{block, &article.List{Items: []article.Item{{Body: []article.Block{block}}}}}}
		if len(article.AppendBlocksPlain(nil, []article.Block{block})) > 100_000 {
			block = para("deep")
		}
	}
	a.Body = append(a.Body, block)
	for range 1000 {
		a.Body = append(a.Body, para(strings.Repeat("word ", 20)))
	}
	out := new(applenews.Printer).Append(nil, a)
	if err := rules(out); err != nil {
		t.Error(err)
	}
	var doc struct{ Metadata struct{ Keywords []string } }
	if err := json.Unmarshal(out, &doc); err != nil || len(doc.Metadata.Keywords) != 50 {
		t.Error(err, len(doc.Metadata.Keywords))
	}
}

func TestHooks(t *testing.T) {
	a := named(nil)
	a.Body = []article.Block{para("one"), &article.Divider{}, &article.Callout{Body: []article.Block{para("two")}}}
	p := &applenews.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			switch b.(type) {
			case *article.Paragraph:
				return next(append(dst, `{"role":"banner_advertisement"}`...), b), true
			case *article.Divider:
				return dst, true // nothing
			}
			return dst, false
		},
		Inline: func(dst []byte, n article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			return append(next(append(dst, "<em>"...), n), "</em>"...), true
		},
		HookVersion: "1",
	}
	out := string(p.Append(nil, a))
	if !json.Valid([]byte(out)) || strings.Count(out, "banner_advertisement") != 2 || !strings.Contains(out, `em\u003eone`) || strings.Contains(out, `"divider"`) {
		t.Error(out)
	}
	if p.Digest(a) == new(applenews.Printer).Digest(a) || p.Article(nil).String() != "" {
		t.Error("the hook is not in the digest, or a document is printed of nothing")
	}
}

func TestPart(t *testing.T) {
	a := everything()
	a.Access = article.Access{Kind: article.AccessPreview, Preview: 1}
	part, _ := render.Preview(a)
	out := (&applenews.Printer{Part: part}).Append(nil, a)
	if err := rules(out); err != nil || strings.Contains(string(out), "Folded") || !strings.Contains(string(out), "subscribers") {
		t.Errorf("%v: %s", err, out)
	}
}

func FuzzAppend(f *testing.F) {
	for _, name := range samples.Names() {
		if data := samples.JSON(name); len(data) < 8<<10 {
			f.Add(data)
		}
	}
	f.Add(article.AppendJSON(nil, everything()))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := article.Decode(data)
		if err != nil {
			return
		}
		p := new(applenews.Printer)
		p.Loss(a)
		out := p.Append(nil, a)
		if (len(out) == 0) != omits(a) {
			t.Error("Check and Append disagree on whether it is left out")
		}
		if len(out) == 0 {
			return
		}
		if err := rules(out); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
	})
}

func BenchmarkAppend(b *testing.B) {
	a, p := samples.Get("openai-azure.en"), &applenews.Printer{Locale: locale.For("en")}
	dst := make([]byte, 0, 1<<16)
	b.ReportAllocs()
	for b.Loop() {
		dst = p.Append(dst[:0], a)
	}
}
