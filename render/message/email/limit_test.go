package email_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/email"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// gmail is the size beyond which Gmail clips a message.
const gmail = 102_400

const sentence = "The tide that was told of in the paper came an hour late, and nobody on the quay was any the wiser for it. "

// long returns articles of 500,000 characters, and others of odd shapes, by name. Each has one source and a machine among its makers.
func long() map[string]*article.Article {
	with := func(body ...article.Block) *article.Article {
		a := samples.Get("openai-azure.en")
		a.Body = body
		return a
	}
	var many, notes, thousand []article.Block
	var list []article.Footnote
	for i := range 500_000 / (5 * len(sentence)) {
		id := fmt.Sprint("note-", i)
		many = append(many, say(strings.Repeat(sentence, 5)))
		notes = append(notes, &article.Paragraph{Text: article.Inlines{&article.Text{Value: strings.Repeat(sentence, 4)}, &article.FootnoteRef{Note: id}}})
		list = append(list, article.Footnote{ID: id, Body: []article.Block{say("Note. " + sentence)}})
	}
	for i := range 1000 {
		thousand = append(thousand, say(fmt.Sprint("Block ", i, ". ", sentence)))
	}
	deep := say(strings.Repeat(sentence, 1000))
	for range 20 {
		deep = &article.Quote{Body: []article.Block{say("Deeper. "), deep}}
	}
	var table article.Table
	for i := range 3000 {
		table.Rows = append(table.Rows, article.Row{Cells: []article.Cell{{Text: article.Plain(fmt.Sprint(i))}, {Text: article.Plain("value")}}})
	}
	heavy := with(say("Body."))
	heavy.Headline, heavy.Standfirst = article.Plain(strings.Repeat("Word ", 20_000)), article.Plain(strings.Repeat(sentence, 2000))
	heavy.Hero.Caption = article.Plain(strings.Repeat(sentence, 2000))
	heavy.Corrections = []article.Correction{{Text: article.Plain(strings.Repeat(sentence, 2000))}}
	heavy.Publisher.About = article.Plain(strings.Repeat(sentence, 2000))
	heavy.Advisories = []article.Advisory{{Text: article.Plain(strings.Repeat(sentence, 2000))}}
	for i := range 3000 {
		heavy.Tags = append(heavy.Tags, article.Tag{Name: fmt.Sprint("Tag ", i), URL: "https://news.example/tag"})
		heavy.Related = append(heavy.Related, article.Related{URL: "https://news.example/related", Headline: article.Plain(fmt.Sprint("Related ", i))})
		heavy.Editions = append(heavy.Editions, article.Edition{Lang: "fr", URL: "https://news.example/fr"})
	}
	sources := samples.Get("fifty-sources")
	for i := range 5000 {
		sources.Sources = append(sources.Sources, article.Source{ID: fmt.Sprint("more-", i), Name: fmt.Sprint("Outlet ", i), URL: "https://outlet.example/", Title: sentence})
	}
	japanese := with(say(strings.Repeat("潮が満ちるまでに島へ渡らなければならない。", 25_000)))
	japanese.Lang = "ja"
	noWords := with(say(strings.Repeat("a", 500_000)))
	return map[string]*article.Article{
		"paragraphs": with(many...), "one paragraph": with(say(strings.Repeat(sentence, 500_000/len(sentence)))), "one word": noWords, "notes": with(append(notes, &article.Footnotes{Notes: list})...),
		"a thousand blocks": with(thousand...), "depth of 20": with(deep), "long table": with(say("Before."), &table, say("After.")), "escapes": with(say(strings.Repeat(`<"&>`, 125_000))),
		"heavy furniture": heavy, "5,050 sources": sources, "Japanese": japanese,
	}
}

// The HTML part of every sample and of long articles is under the size at which Gmail clips, with the attribution whole and, where the body is
// cut, the way to the rest.
func TestLimit(t *testing.T) {
	for name, a := range samples.All() {
		page := footed().AppendHTML(nil, a)
		if len(page) >= gmail {
			t.Errorf("%s: %d bytes", name, len(page))
		}
	}
	for name, a := range long() {
		t.Run(name, func(t *testing.T) {
			for _, limit := range []int{0, 20_000, 50_000} {
				p := footed()
				p.Limit = limit
				page := p.AppendHTML(nil, a)
				want := max(limit, 16_000)
				if limit == 0 {
					want = 100_000
				}
				text := string(p.AppendText(nil, a))
				t.Logf("limit %d: %d bytes, %d of text", want, len(page), len(text))
				if len(page) > want {
					t.Errorf("%d bytes, over %d", len(page), want)
				}
				words := read(t, string(page))
				for _, of := range []string{words, text} {
					for _, miss := range rendertest.Unattributed(of, a) {
						t.Errorf("%q is missing", miss)
					}
				}
				cut := false
				for _, x := range p.Check(nil, a) {
					cut = cut || x.Path == "body"
				}
				if cut && (!strings.Contains(string(page), `href="`+a.URL+`"`) || !strings.Contains(words, "Read the rest") && !strings.Contains(words, locale.For(a.Lang).Label(locale.LabelReadRest)) || !strings.Contains(text, a.URL)) {
					t.Error("no way to the rest")
				}
				if !cut && name != "5,050 sources" && name != "heavy furniture" {
					t.Error("Check does not name the cut")
				}
				safe(t, name, page)
			}
		})
	}
}

// A digest of many is under the limit too: what does not fit stands in the index, and what does not fit there is told.
func TestDigestLimit(t *testing.T) {
	var all []*article.Article
	paragraphs := long()["paragraphs"]
	for i := range 40 {
		a := *paragraphs
		a.Headline = article.Plain(fmt.Sprint("Piece ", i))
		all = append(all, &a)
	}
	for _, name := range samples.Names() {
		all = append(all, samples.Get(name))
	}
	for _, n := range []int{2, 5, 20, 59} {
		for _, extract := range []int{0, -1, 5000} {
			p := footed()
			p.Title, p.Extract = "The Weekly", extract
			page := p.AppendHTML(nil, all[:n]...)
			t.Logf("%d articles, extract %d: %d bytes", n, extract, len(page))
			if len(page) > 100_000 {
				t.Errorf("%d articles, extract %d: %d bytes", n, extract, len(page))
			}
			words := read(t, string(page))
			for _, a := range all[:n] {
				for _, miss := range rendertest.Unattributed(words, a) {
					t.Errorf("%d articles: %q is missing", n, miss)
				}
			}
		}
	}
	var crowd []*article.Article
	for i := range 1500 {
		crowd = append(crowd, &article.Article{Lang: "en", URL: "https://news.example/x", Headline: article.Plain(fmt.Sprint("Short piece ", i)), Sources: []article.Source{{ID: "a", Name: "The Verge"}}})
	}
	p := footed()
	page := p.AppendHTML(nil, crowd...)
	if len(page) > 100_000 || !strings.Contains(read(t, string(page)), "Read the rest") {
		t.Errorf("1,500 articles: %d bytes", len(page))
	}
	found := false
	for _, x := range p.Check(nil, crowd...) {
		found = found || x.Code == "too-many"
	}
	if !found {
		t.Error("Check does not say that articles are left out")
	}
}

// An extract is as long as it is asked to be.
func TestExtract(t *testing.T) {
	a, b := samples.Get("openai-azure.en"), samples.Get("essay")
	size := func(extract int) int {
		return len((&email.Printer{Extract: extract}).AppendHTML(nil, a, b))
	}
	if !(size(200) < size(0) && size(0) < size(2000) && size(2000) < size(-1)) {
		t.Errorf("%d, %d, %d, %d bytes", size(200), size(0), size(2000), size(-1))
	}
}
