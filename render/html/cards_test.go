package html_test

import (
	"regexp"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var headings = regexp.MustCompile(`<h([1-6])[ >]`)

// levels returns the levels of the headings of some output, in order.
func levels(out []byte) string {
	var b strings.Builder
	for _, m := range headings.FindAllSubmatch(out, -1) {
		b.Write(m[1])
	}
	return b.String()
}

// The cards stand a level below the heading of their container, and a card has one heading.
func TestHeadingLevels(t *testing.T) {
	a := sample()
	for _, c := range []struct {
		level        int
		heading      string
		card, cards  string
		pageHeadline string
	}{
		{0, "Today", "2", "233", "1"}, {0, "", "2", "22", "1"}, {1, "Today", "1", "122", "1"}, {3, "Today", "3", "344", "3"},
		{3, "", "3", "33", "3"}, {6, "Today", "6", "666", "6"}, {9, "", "6", "66", "6"},
	} {
		p := &html.Printer{HeadingLevel: c.level}
		for _, kind := range kinds {
			if got := levels(p.AppendCard(nil, a, kind)); got != c.card {
				t.Errorf("level %d: a %s card has headings of the levels %s, want %s", c.level, kind, got, c.card)
			}
			for _, layout := range []html.Layout{html.Grid, html.List, html.River} {
				if got := levels(p.AppendCards(nil, layout, kind, c.heading, a, a)); got != c.cards {
					t.Errorf("level %d, heading %q: a %s of %s cards has the levels %s, want %s", c.level, c.heading, layout, kind, got, c.cards)
				}
			}
		}
		if got := levels(p.AppendArticle(nil, a)); !strings.HasPrefix(got, c.pageHeadline) {
			t.Errorf("level %d: the headline of an article has the level %s", c.level, got)
		}
	}
}

// Every card of every sample has one link to its article, at most one more, which is the badge, and nothing else to press
// but a player; and no id, since a page has many cards.
func TestOneLinkACard(t *testing.T) {
	link := regexp.MustCompile(`<a class="([^"]*)"`)
	for name, a := range samples.All() {
		for _, kind := range kinds {
			card := new(html.Printer).Card(a, kind).String()
			main, badges := 0, 0
			for _, m := range link.FindAllStringSubmatch(card, -1) {
				switch m[1] {
				case "sf-card-link":
					main++
				case "sf-badge":
					badges++
				default:
					t.Errorf("%s: a %s card has a link of the class %s", name, kind, m[1])
				}
			}
			want := 1
			if a.URL == "" {
				want = 0
			}
			if main > 1 || badges > 1 || name != "hostile" && main != want || strings.Count(card, "<a ") != main+badges {
				t.Errorf("%s: a %s card has %d links to its article and %d badges", name, kind, main, badges)
			}
			for _, no := range []string{" id=", "<button", "<script", " style=", "href=\"#"} {
				if strings.Contains(card, no) {
					t.Errorf("%s: a %s card has %q", name, kind, no)
				}
			}
		}
	}
}

// A quote card shows what everyone may read, and is a standard card where there is nothing to quote.
func TestQuoteCard(t *testing.T) {
	quote := &article.PullQuote{Text: article.Plain("Quite."), Agent: &article.Agent{Name: "Ann Lee", Title: "Editor", URL: "https://lee.example/"}}
	free := &article.Article{URL: "/a", Lang: "en", Headline: article.Plain("H"), Body: []article.Block{&article.Paragraph{Text: article.Plain("a")}, quote}}
	if card := new(html.Printer).Card(free, html.Quote).String(); !strings.Contains(card, "<blockquote><p>Quite.</p></blockquote>") || !strings.Contains(card, "Ann Lee") || !strings.Contains(card, "sf-card-quote") {
		t.Error(card)
	}
	paid := article.Clone(free)
	paid.Access = article.Access{Kind: article.AccessPreview, Preview: 1}
	if card := new(html.Printer).Card(paid, html.Quote).String(); strings.Contains(card, "Quite.") || !strings.Contains(card, "sf-card-standard") {
		t.Errorf("the card shows what is for subscribers: %s", card)
	}
	plain := &article.Article{URL: "/a", Headline: article.Plain("H"), Body: []article.Block{
		(*article.PullQuote)(nil), (*article.Update)(nil), (*article.Quote)(nil),
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Plain("Said.")}}, Cite: article.Plain("Who")}}}
	if card := new(html.Printer).Card(plain, html.Quote).String(); !strings.Contains(card, "Said.") || !strings.Contains(card, "Who") {
		t.Errorf("a quotation of one paragraph is not shown: %s", card)
	}
	live := &article.Article{Headline: article.Plain("H"), Body: []article.Block{&article.Update{Body: []article.Block{quote}}}}
	if card := new(html.Printer).Card(live, html.Quote).String(); !strings.Contains(card, "Quite.") {
		t.Errorf("the pull quote of an update is not shown: %s", card)
	}
}

// An audio card has a player that loads nothing by itself, a title, a length and the voice's credit.
func TestAudioCard(t *testing.T) {
	card := new(html.Printer).Card(sample(), html.Audio).String()
	for _, want := range []string{`<audio controls preload="none" aria-label="Episode one">`, "Episode one", "5 min", "A. Voice", "sf-card-audio"} {
		if !strings.Contains(card, want) {
			t.Errorf("no %q in %s", want, card)
		}
	}
	a := sample()
	a.Audio, a.Body = nil, nil
	if card := new(html.Printer).Card(a, html.Audio).String(); strings.Contains(card, "<audio") || !strings.Contains(card, "sf-card-standard") {
		t.Errorf("an article without a recording: %s", card)
	}
}

func TestContainers(t *testing.T) {
	p := new(html.Printer)
	if out := p.AppendCards(nil, html.Grid, html.Standard, "Nothing"); len(out) > 0 {
		t.Errorf("a grid of nothing prints %s", out)
	}
	out := p.Cards(html.River, html.Row, `a<b`, sample(), nil).String()
	for _, want := range []string{`<h2 class="sf-group-heading">a&lt;b</h2>`, `<ul class="sf-cards sf-river">`, "Untitled"} {
		if !strings.Contains(out, want) {
			t.Errorf("no %q in %s", want, out)
		}
	}
	inspect(t, append([]byte("<!DOCTYPE html>"), out...))
}
