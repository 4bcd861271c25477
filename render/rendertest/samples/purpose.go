package samples

import (
	"fmt"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
)

// Hostile returns the sample that has markup, script addresses and stray controls in every string. It is not valid, by
// [article.Validate]; what a printer makes of it must be safe all the same.
func Hostile() *article.Article { return Get("hostile") }

// Empty returns an article that says nothing.
func Empty() *article.Article { return Get("empty") }

// Holes returns an article whose lists hold nil nodes of every kind, as a host may build it by mistake. Printers skip
// them. It cannot be had from JSON, and is not valid.
func Holes() *article.Article {
	var (
		link *article.Link
		list *article.List
	)
	run := article.Inlines{nil, link, &article.Text{Value: "What is there, is printed."}, &article.Emphasis{}, &article.Ruby{}}
	a := piece("holes", "Holes")
	a.Body = []article.Block{nil, list, &article.Paragraph{Text: run}}
	for _, b := range everyBlock() {
		a.Body = append(a.Body, zero(b))
	}
	a.Body = append(a.Body,
		&article.List{Items: []article.Item{{}, {Text: run, Body: []article.Block{nil, list}}}},
		&article.DefinitionList{Items: []article.Definition{{}, {Term: run}}},
		&article.Table{Rows: []article.Row{{}, {Cells: []article.Cell{{}, {Text: run}}}}},
		&article.Footnotes{Notes: []article.Footnote{{}}},
		&article.Gallery{Images: []article.Image{{}}},
	)
	a.Hero = &article.Image{}
	a.Audio = &article.Audio{}
	a.Publisher = &article.Publisher{}
	a.Promo = &article.Promo{}
	a.Discussion = &article.Discussion{}
	a.Rights = &article.Rights{}
	return a
}

// Huge returns an article of n blocks, paragraphs and headings for the most part, and one of each other type
// among the first where n leaves room for all. It is valid, and empty for an n below one.
func Huge(n int) *article.Article {
	a := piece(fmt.Sprint("huge-", n), fmt.Sprintf("An article of %d blocks", n))
	every := everyBlock()
	for i := range max(n, 0) {
		switch {
		case i < len(every) && n >= len(every):
			a.Body = append(a.Body, every[i])
		case i%12 == 0:
			a.Body = append(a.Body, &article.Heading{Level: 2, Text: article.Plain(fmt.Sprintf("Part %d", i/12))})
		case i%29 == 0:
			a.Body = append(a.Body, &article.List{Items: []article.Item{
				{Text: article.Plain("The first of two.")}, {Text: article.Plain("The second of two.")},
			}})
		default:
			a.Body = append(a.Body, &article.Paragraph{Text: article.Inlines{
				&article.Text{Value: fmt.Sprintf("This is block %d. It says little, and takes ", i)},
				&article.Emphasis{Text: article.Plain("three lines")},
				&article.Text{Value: " on a page, as " + strings.Repeat("a paragraph of the usual length does, ", 3) + "and ends."},
			}})
		}
	}
	return a
}

// Deep returns an article whose body is nested n levels deep: lists, quotations, callouts and details by turns.
func Deep(n int) *article.Article {
	a := piece(fmt.Sprint("deep-", n), fmt.Sprintf("An article %d levels deep", n))
	body := []article.Block{&article.Paragraph{Text: article.Plain("The bottom.")}}
	for i := range max(n, 0) {
		text := article.Plain(fmt.Sprintf("Level %d", n-i))
		switch i % 4 {
		case 0:
			body = []article.Block{&article.List{Items: []article.Item{{Text: text, Body: body}}}}
		case 1:
			body = []article.Block{&article.Quote{Body: body, Cite: text}}
		case 2:
			body = []article.Block{&article.Callout{Title: text, Body: body}}
		case 3:
			body = []article.Block{&article.Details{Summary: text, Body: body}}
		}
	}
	a.Body = body
	return a
}

// EveryNode returns a valid article that has each type of block and each type of inline, most of them once, each with
// all that it can say. Of inlines, the one in the paragraph at the top has them all.
func EveryNode() *article.Article {
	a := piece("every-node", "Every node")
	a.Body = append([]article.Block{&article.Paragraph{Text: everyInline()}}, everyBlock()...)
	return a
}

// piece is an article with a source, a machine's part and an editor: what an attribution has to say at least.
func piece(id, headline string) *article.Article {
	return &article.Article{
		ID: id, URL: "https://news.example/" + id, Lang: "en",
		Headline:   article.Plain(headline),
		Standfirst: article.Plain("There to try a printer on."),
		Published:  article.On(2026, time.April, 28),
		Publisher:  &article.Publisher{Name: "Hamidun News", URL: "https://news.example/", Monogram: "HN"},
		Sources:    []article.Source{{ID: "gazette", Name: "The Harbour Gazette", URL: "https://gazette.example/", Use: article.UseBasis}},
		Attribution: article.Attribution{
			{Role: article.RoleAIProcessing, Sources: []string{"gazette"}},
			{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
		},
	}
}
