package main

import (
	g "maragu.dev/gomponents"
	h "maragu.dev/gomponents/html"

	"github.com/standfirst/standfirst/render"
)

// gomponentsPage is the page in gomponents. The node of a fragment is one by its shape.
func gomponentsPage(p page) g.Node {
	return h.Doctype(h.HTML(
		h.Lang(p.Lang), h.Dir(p.Dir),
		h.Head(
			h.Meta(h.Charset("utf-8")),
			h.Meta(h.Name("viewport"), h.Content("width=device-width, initial-scale=1")),
			h.TitleEl(g.Text(p.Title)),
			h.Link(h.Rel("stylesheet"), h.Href("style.css")),
			p.Head.Node(),
		),
		h.Body(
			h.Class("sf-page"),
			h.Header(h.Class("sf-masthead"), h.A(h.Class("sf-home"), h.Href("https://news.example/"), g.Text(p.Site))),
			h.Main(h.Class("sf-main"), p.Article.Node()),
			h.Aside(h.Class("more sf-cards"), h.Aria("label", p.More), g.Map(p.Cards, func(card render.Fragment) g.Node { return card.Node() })),
		),
	))
}
