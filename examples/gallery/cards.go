package main

import (
	"bytes"
	"fmt"
	"html/template"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	fragment "github.com/standfirst/standfirst/render/html/template"
	"github.com/standfirst/standfirst/render/locale"
)

// kinds are the kinds of card.
var kinds = []html.Card{html.Hero, html.Standard, html.Row, html.Compact, html.Quote, html.Audio}

// widths are those of the slots, in pixels: a sidebar, a phone, half a tablet, a column, a page.
var widths = []int{200, 280, 360, 480, 680, 1040}

// A slot is a place of a width with a card in it.
type slot struct {
	Width int
	Card  template.HTML
}

// slots returns the page of an article's cards: every kind at every width.
func (g *gallery) slots(name string, a *article.Article) page {
	l := locale.For(a.Lang)
	a.Audio = recording()
	type row struct {
		Kind  html.Card
		Slots []slot
	}
	var rows []row
	p := g.prints
	p.HeadingLevel = 3
	for _, kind := range kinds {
		r := row{Kind: kind}
		for _, width := range widths {
			r.Slots = append(r.Slots, slot{width, fragment.HTML(p.Card(a, kind))})
		}
		rows = append(rows, r)
	}
	return g.framed("cards."+name, kindCards, "Cards in slots: "+locale.NativeName(l.Tag()), "slots", rows)
}

// containers returns the page of cards as a host sets many of them: a front page.
func (g *gallery) containers(all map[string]*article.Article) page {
	p := g.prints
	p.HeadingLevel = 2
	var sets []template.HTML
	add := func(layout html.Layout, kind html.Card, heading string, names ...string) {
		var list []*article.Article
		for _, name := range names {
			a := article.Clone(all[name])
			a.URL = "../" + name + "/page.html"
			list = append(list, a)
		}
		sets = append(sets, fragment.HTML(p.Cards(layout, kind, heading, list...)))
	}
	first := article.Clone(all[lead])
	first.URL = "../" + lead + "/page.html"
	sets = append(sets, fragment.HTML(p.Card(first, html.Hero)))
	add(html.Grid, html.Standard, "A grid", "photo-story", "live-report", "recipe", "interview", "markets", "fifty-sources")
	add(html.Grid, html.Standard, "A grid of editions", "openai-azure.ar", "openai-azure.ja", "openai-azure.ru", "openai-azure.zh-Hans", "openai-azure.de", "openai-azure.es")
	add(html.List, html.Row, "A list", "live-report", "photo-story", "code-news", "recipe", "custom", "interview")
	add(html.List, html.Compact, "A list of few words", "essay", "markets", "fifty-sources", "code-news")
	add(html.River, html.Standard, "A river", "podcast", "essay", "openai-azure.ar", "recipe")
	add(html.Grid, html.Quote, "What was said", lead, "essay", "live-report", "openai-azure.ja")
	add(html.Grid, html.Audio, "To listen to", "podcast", "interview")
	return g.framed("containers", kindCards, "Cards in containers", "containers", sets)
}

// framed returns a page of the gallery's own around cards.
func (g *gallery) framed(name, kind, title, frame string, data any) page {
	return page{
		Name: name, File: name + "/page.html", Kind: kind, Lang: "en", Title: title,
		append: func(dst []byte) []byte { return appendFrame(dst, "../", title, frame, data) },
	}
}

// appendFrame appends a page of the gallery's own. Root is the way from the page to the folder of all.
func appendFrame(dst []byte, root, title, frame string, data any) []byte {
	out := bytes.NewBuffer(dst)
	view := map[string]any{"Root": root, "Title": title, "Frame": frame, "Data": data}
	if err := frames.Execute(out, view); err != nil {
		panic(fmt.Sprintf("gallery: %v", err)) // the templates are part of the program
	}
	return out.Bytes()
}
