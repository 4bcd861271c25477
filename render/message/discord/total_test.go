package discord_test

import (
	"encoding/json"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/discord"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// odd are articles that are empty, long or deep.
func odd() map[string]*article.Article {
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

func all() map[string]*article.Article {
	all := odd()
	for name, a := range samples.All() {
		all[name] = a
	}
	return all
}

// Every article keeps to Discord's rules in every form, and to the promises of the module.
func TestTotal(t *testing.T) {
	for _, lang := range []string{"", "ar", "ja"} {
		var l *locale.Locale
		if lang != "" {
			l = locale.For(lang)
		}
		for name, a := range all() {
			for _, compact := range []bool{false, true} {
				p := &discord.Printer{Locale: l, Compact: compact}
				out := p.Append(nil, a)
				for _, broken := range breaches(out) {
					t.Errorf("%s in %q, compact %v: %s", name, lang, compact, broken)
				}
				if a == nil || name == "long names" {
					continue
				}
				rendertest.Conform(t, rendertest.Surface{Name: name, Append: p.Append}, a, read)
			}
		}
	}
}

// Names that are longer than a message give way, and the words for a machine's part do not.
func TestLongNames(t *testing.T) {
	a := odd()["long names"]
	for _, p := range []*discord.Printer{{}, {Compact: true}} {
		out := p.Append(nil, a)
		for what, text := range map[string]string{"embeds": read(out)} {
			if want := locale.For("ja").Label(locale.LabelAIModified); !strings.Contains(text, want) {
				t.Errorf("%s: %q is missing", what, want)
			}
		}
	}
	found := false
	for _, problem := range new(discord.Printer).Check(a) {
		found = found || problem.Path == "attribution"
	}
	if !found {
		t.Error("Check does not name the attribution")
	}
}

// A roundup of any articles keeps to Discord's rules and attributes each.
func TestRoundup(t *testing.T) {
	var list []*article.Article
	for _, a := range samples.All() {
		list = append(list, a)
	}
	for _, a := range odd() {
		list = append(list, a)
	}
	p := new(discord.Printer)
	rng := rand.New(rand.NewPCG(1, 2))
	for range 60 {
		rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		some := list[:1+rng.IntN(discord.MaxEmbeds+2)]
		out := p.AppendRoundup(nil, some...)
		for _, broken := range breaches(out) {
			t.Errorf("%d articles: %s", len(some), broken)
		}
		for i, a := range some {
			if i < discord.MaxEmbeds && a != nil && len(a.Sources) > 0 && len(a.Sources[0].Name) < 200 {
				if !strings.Contains(read(out), a.Sources[0].Name) {
					t.Errorf("%s: %q is missing", a.ID, a.Sources[0].Name)
				}
			}
		}
	}
	if out := p.AppendRoundup(nil); !json.Valid(out) {
		t.Errorf("%s", out)
	}
}
