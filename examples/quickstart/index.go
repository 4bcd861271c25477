package main

import (
	"bytes"
	_ "embed"
	"html/template"
	"path"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	fragment "github.com/standfirst/standfirst/render/html/template"
)

var (
	//go:embed index.html
	indexHTML string
	//go:embed index.css
	indexCSS string
)

// An entry is an article on the index.
type entry struct {
	Name  string
	Card  template.HTML
	Files []string
}

// index returns the page of all cards: a host's own template with our fragments in it.
func (s *site) index() ([]byte, error) {
	page, err := template.New("index").Parse(indexHTML)
	if err != nil {
		return nil, err
	}
	var view struct {
		Lead   entry
		Others []entry
	}
	for _, p := range s.pieces {
		switch p.name {
		case "hostile", "empty": // there to be refused, and to say nothing
		case lead:
			view.Lead = s.entry(p, html.Hero)
		default:
			view.Others = append(view.Others, s.entry(p, html.Standard))
		}
	}
	var out bytes.Buffer
	err = page.Execute(&out, view)
	return out.Bytes(), err
}

// entry returns the card of an article, from a folder above it.
func (s *site) entry(p piece, kind html.Card) entry {
	cards := s.pages
	cards.ImageURL = func(r *article.Rendition, width int) string {
		return strings.TrimPrefix(s.pages.ImageURL(r, width), "../")
	}
	a := article.Clone(p.article)
	a.URL = p.name + "/page.html"
	e := entry{Name: p.name, Card: fragment.HTML(cards.Card(a, kind))}
	for _, form := range s.surfaces() {
		e.Files = append(e.Files, path.Join(p.name, form.file))
	}
	return e
}
