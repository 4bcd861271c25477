package html_test

import (
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
)

// TestWhatTypographersMend holds what an article asks of the markup so that the stylesheet can set it well.
func TestWhatTypographersMend(t *testing.T) {
	text := func(s string) []article.Block { return []article.Block{&article.Paragraph{Text: article.Plain(s)}} }
	cells := func(texts ...string) []article.Block {
		var row article.Row
		for _, s := range texts {
			row.Cells = append(row.Cells, article.Cell{Text: article.Plain(s)})
		}
		return []article.Block{&article.Table{Rows: []article.Row{row}}}
	}
	gallery := func(n int) []article.Block {
		return []article.Block{&article.Gallery{Images: make([]article.Image, n)}}
	}
	long := strings.Repeat("words and ", 12)
	persian := &article.Article{Lang: "fa", Hero: &article.Image{Alt: "x", Caption: article.Plain("بستر خشک")}}

	for _, c := range []struct {
		name string
		p    html.Printer
		a    *article.Article
		has  []string
	}{
		{
			name: "a headline of many words",
			a:    &article.Article{Lang: "en", Headline: article.Plain(long)},
			has:  []string{`<h1 class="sf-headline sf-long">`},
		}, {
			name: "a headline of some words",
			a:    &article.Article{Lang: "en", Headline: article.Plain(long[:100])},
			has:  []string{`<h1 class="sf-headline">`},
		}, {
			name: "characters of East Asia are wide",
			a:    &article.Article{Lang: "ja", Headline: article.Plain(strings.Repeat("長い見出し", 12))},
			has:  []string{`sf-long`},
		}, {
			name: "an update without a headline has no section for it",
			a:    &article.Article{Lang: "en", Body: []article.Block{&article.Update{Body: text("x")}, &article.Update{Headline: article.Plain("y")}}},
			has:  []string{`<div class="sf-update"><p>x</p>` + "\n</div>", `<section class="sf-update" id="at.y">`, "</section>"},
		}, {
			name: "the first of an odd number of pictures",
			a:    &article.Article{Lang: "en", Body: append(gallery(3), gallery(2)...)},
			has:  []string{`class="sf-gallery-grid sf-odd"`, `class="sf-gallery-grid"`},
		}, {
			name: "a sign stands before its number",
			a:    &article.Article{Lang: "he", Body: cells("+2.1%", "−0.2%", "3.4%", "12 שנים", "−")},
			has:  []string{`<td><bdi dir="ltr">+2.1%</bdi></td><td><bdi dir="ltr">−0.2%</bdi></td><td>3.4%</td><td>12 שנים</td><td>−</td>`},
		}, {
			name: "which it does by itself from left to right",
			a:    &article.Article{Lang: "en", Body: cells("+2.1%")},
			has:  []string{"<td>+2.1%</td>"},
		}, {
			name: "a caption outside the text says its language",
			p:    html.Printer{Locale: locale.For("en")},
			a:    persian,
			has:  []string{`<span class="sf-caption-text" lang="fa" dir="rtl">`},
		}, {
			name: "where readers have another",
			a:    persian,
			has:  []string{`<span class="sf-caption-text">`},
		}, {
			name: "one within the text has it from the text",
			p:    html.Printer{Locale: locale.For("en")},
			a:    &article.Article{Lang: "fa", Body: []article.Block{persian.Hero}},
			has:  []string{`<div class="sf-body" lang="fa" dir="rtl">`, `<span class="sf-caption-text">`},
		}, {
			name: "what is said of rights is kept apart",
			a:    &article.Article{Lang: "en", Rights: &article.Rights{Holder: "A", Year: 2026, Licence: "https://creativecommons.org/licenses/by/4.0/", Usage: article.Plain("Ask.")}},
			has:  []string{`<bdi>© 2026 A</bdi><span class="sf-dot"> · </span><a href`, `</a><span class="sf-dot"> · </span><span>Ask.</span>`},
		}, {
			name: "a name and what is said of it",
			a:    &article.Article{Lang: "es", Body: []article.Block{&article.Quote{Body: text("x"), Agent: &article.Agent{Name: "Ana", Title: "jueza"}}}},
			has:  []string{`<bdi>Ana</bdi><span class="sf-role">, jueza</span>`},
		},
	} {
		got := string(c.p.AppendArticle(nil, c.a))
		for _, want := range c.has {
			if !strings.Contains(got, want) {
				t.Errorf("%s: lacks %s\nin %s", c.name, want, got)
			}
		}
	}
	card := string(new(html.Printer).AppendCard(nil, &article.Article{Lang: "en", Headline: article.Plain(long), Headlines: article.Headlines{Short: "Few"}}, html.Row))
	if strings.Contains(card, "sf-long") {
		t.Errorf("a card's short headline is long: %s", card)
	}
}
