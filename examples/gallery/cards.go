package main

import (
	"bytes"
	"fmt"
	"html/template"
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	fragment "github.com/standfirst/standfirst/render/html/template"
	"github.com/standfirst/standfirst/render/locale"
)

// kinds are the kinds of card.
var kinds = []html.Card{html.Hero, html.Standard, html.Row, html.Compact}

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
	type set struct {
		Title, Class string
		Cards        []template.HTML
	}
	p := g.prints
	p.HeadingLevel = 3
	cards := func(kind html.Card, from, to int) (out []template.HTML) {
		names := slices.DeleteFunc(sampleNames(), func(name string) bool { return name == "hostile" || name == "empty" })
		for _, name := range names[from:min(to, len(names))] {
			a := article.Clone(all[name])
			a.URL = "../" + name + "/page.html"
			out = append(out, fragment.HTML(p.Card(a, kind)))
		}
		return out
	}
	return g.framed("containers", kindCards, "Cards in containers", "containers", []set{
		{"The first of a page", "lead", cards(html.Hero, 8, 9)},
		{"A grid", "sf-cards", cards(html.Standard, 0, 8)},
		{"A grid of editions", "sf-cards", cards(html.Standard, 9, 15)},
		{"A list", "list", cards(html.Row, 0, 6)},
		{"A river", "list", cards(html.Compact, 0, 6)},
	})
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
