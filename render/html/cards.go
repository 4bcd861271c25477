package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
)

// A Layout is how many cards stand together. The zero Layout is a grid.
type Layout int

// The layouts. How many columns there are follows from the width of the slot, not of the window.
const (
	Grid  Layout = iota // as many columns as fit
	List                // rows under one another, in two columns where there is room
	River               // one wide column, each piece below a rule
)

// String returns the layout's name, which is also its class: "grid" for sf-grid.
func (l Layout) String() string {
	switch l {
	case List:
		return "list"
	case River:
		return "river"
	}
	return "grid"
}

// AppendCards appends cards of one kind as a list under a heading, in the order given; nothing without articles. The heading is the host's,
// in the reader's language. Its level is [Printer.HeadingLevel], by default 2, and the headlines of the cards stand a level below
// it; without a heading they take its level. Any kind of card goes into any layout; the usual ones are Standard in a
// Grid and a River, Row or Compact in a List.
func (p *Printer) AppendCards(dst []byte, layout Layout, kind Card, heading string, articles ...*article.Article) []byte {
	if len(articles) == 0 {
		return dst
	}
	dst = append(dst, "<section class=\"sf-group\">\n"...)
	below := 0
	if heading != "" {
		s := p.newSetter(nil, 2)
		dst = s.heading(dst, "<h", 0)
		dst = append(dst, ` class="sf-group-heading"`...)
		if p.Locale != nil {
			dst = language(dst, s.lang, "")
		}
		dst = append(dst, '>')
		dst = markup.AppendText(dst, heading)
		dst = s.heading(dst, "</h", 0)
		dst = append(dst, ">\n"...)
		below = 1
	}
	dst = append(dst, `<ul class="sf-cards sf-`...)
	dst = append(dst, layout.String()...)
	dst = append(dst, "\">\n"...)
	for _, a := range articles {
		s := p.newSetter(a, 2)
		s.level = min(s.level+below, 6)
		dst = append(dst, "<li class=\"sf-slot\">"...)
		dst = s.card(dst, kind)
		dst = append(dst, "</li>\n"...)
	}
	return append(dst, "</ul>\n</section>\n"...)
}

// Cards returns what [Printer.AppendCards] appends.
func (p *Printer) Cards(layout Layout, kind Card, heading string, articles ...*article.Article) render.Fragment {
	return render.NewFragment(p.AppendCards(nil, layout, kind, heading, articles...), render.HTML)
}
