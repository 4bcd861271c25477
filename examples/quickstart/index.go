package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"path"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	fragment "github.com/standfirst/standfirst/render/html/template"
)

//go:embed index.html
var indexHTML string

// index returns the page of all cards: a host's own template with our fragments in it.
func (s *site) index() ([]byte, error) {
	page, err := template.New("index").Parse(indexHTML)
	if err != nil {
		return nil, err
	}
	// The index lies one folder above the articles.
	cards := s.pages
	cards.ImageURL = func(r *article.Rendition, width int) string {
		return strings.TrimPrefix(s.pages.ImageURL(r, width), "../")
	}
	type entry struct {
		Name, Lang string
		Card       template.HTML
		Files      []string
	}
	var entries []entry
	for _, p := range s.pieces {
		a := article.Clone(p.article)
		a.URL = p.name + "/page.html"
		kind := html.Standard
		if p.name == lead {
			kind = html.Hero
		}
		e := entry{Name: p.name, Lang: a.Lang, Card: fragment.HTML(cards.Card(a, kind))}
		for _, form := range s.surfaces() {
			e.Files = append(e.Files, path.Join(p.name, form.file))
		}
		entries = append(entries, e)
	}
	var out bytes.Buffer
	err = page.Execute(&out, map[string]any{"Style": template.CSS(html.Stylesheet()), "Entries": entries})
	return out.Bytes(), err
}

// printCard shows the article on a terminal.
func printCard(w io.Writer, a *article.Article) {
	const width = 72
	rule := strings.Repeat("─", width)
	fmt.Fprintf(w, "┌%s┐\n", rule)
	line := func(s string) { fmt.Fprintf(w, "│ %-*s │\n", width-2, s) }
	for _, s := range a.Sources {
		line(s.Name + " →")
	}
	for _, l := range wrap(a.Headline.Plain(), width-2) {
		line(l)
	}
	line("")
	for _, l := range wrap(a.Standfirst.Plain(), width-2) {
		line(l)
	}
	line("")
	for _, l := range wrap(attribution(a), width-2) {
		line(l)
	}
	fmt.Fprintf(w, "└%s┘\n", rule)
}
