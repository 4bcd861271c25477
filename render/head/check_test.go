package head_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func TestCheck(t *testing.T) {
	file := func(url string) []article.Rendition { return []article.Rendition{{URL: url, Width: 1, Height: 1}} }
	credit := article.Attribution{{Role: article.RolePhotography, Agent: article.Agent{Name: "A"}}}
	picture := article.Image{Renditions: file("https://a.example/a.jpg"), Alt: "A", Attribution: credit}
	good := article.Article{
		URL: "https://a.example/", Lang: "en", Headline: article.Plain("A"), Published: article.On(2026, 4, 28), Hero: &picture,
		Attribution: article.Attribution{{Role: article.RoleWriting, Agent: article.Agent{Kind: article.Person, Name: "A", URL: "https://a.example/a"}}},
	}
	for _, test := range []struct {
		name   string
		change func(a *article.Article)
		want   []string
	}{
		{"nothing", func(*article.Article) {}, nil},
		{"empty", func(a *article.Article) { *a = article.Article{} }, []string{
			"missing url", "missing lang", "missing headline", "missing published", "missing attribution", "missing hero"}},
		{"addresses", func(a *article.Article) {
			a.URL = "/a"
			a.Editions = []article.Edition{{Lang: "de", URL: "javascript:x"}, {Lang: "?", URL: "https://a.example/"}}
			a.Rights = &article.Rights{UsageURL: "mailto:a@a.example"}
		}, []string{"refused url", "refused editions[0].url", "missing editions[1].lang", "refused rights.usageURL"}},
		{"words", func(a *article.Article) {
			a.Lang, a.Headlines.Social, a.SourceType = "d", strings.Repeat("a", 71), "magic"
		}, []string{"refused lang", "too-long headlines.social", "refused sourceType"}},
		{"author", func(a *article.Article) { a.Attribution[0].Agent = article.Agent{Name: "A"} }, []string{
			"missing attribution[0].agent.kind", "missing attribution[0].agent.url"}},
		{"software is no author", func(a *article.Article) { a.Attribution[0].Agent.Kind = article.Software }, []string{"missing attribution"}},
		{"drawing", func(a *article.Article) { a.Hero.Renditions[0].URL = "https://a.example/a.svg" }, []string{"refused hero"}},
		{"pictures", func(a *article.Article) {
			a.Hero.Alt, a.Hero.Renditions[0].Width = strings.Repeat("a", 421), 0
			a.Body = []article.Block{
				&article.Image{Renditions: file("a.jpg"), Attribution: credit},
				&article.Gallery{Images: []article.Image{picture, {SourceType: "magic"}}},
			}
		}, []string{"missing hero.renditions", "too-long hero.alt", "refused body[0]", "refused body[1].images[1]",
			"missing body[1].images[1].attribution", "refused body[1].images[1].sourceType"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			a := article.Clone(&good)
			test.change(a)
			var got []string
			for _, p := range new(head.Printer).Check(a) {
				got = append(got, string(p.Code)+" "+p.Path)
				if p.Detail == "" || p.Fatal {
					t.Errorf("problem %+v", p)
				}
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

func TestLoss(t *testing.T) {
	a := &article.Article{
		Headline: article.Plain(strings.Repeat("a", 71)),
		Attribution: article.Attribution{
			{Role: article.RoleWriting, Agent: article.Agent{Name: "A"}},
			{Role: article.RoleAITranslating, Agent: article.Agent{Kind: article.Software, Name: "B"}},
		},
		Body: []article.Block{&article.Image{Alt: "C"}},
	}
	var got []string
	for _, l := range new(head.Printer).Loss(a) {
		got = append(got, l.Path+" "+l.Type)
	}
	if diff := cmp.Diff([]string{"headline article", "attribution[1] credit", "body[0] image"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	var p head.Printer
	if n := len(p.Loss(nil)); n != 0 {
		t.Errorf("nothing loses %d", n)
	}
	for name, a := range samples.All() {
		for _, l := range p.Loss(a) {
			if l.Path == "" || l.Type == "" || l.Lost == "" {
				t.Errorf("%s: %+v", name, l)
			}
		}
	}
}
