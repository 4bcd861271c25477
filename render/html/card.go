package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// A Card is a kind of card. The zero Card is the standard one.
type Card int

// The kinds of card.
const (
	Standard Card = iota // picture above, headline, standfirst
	Hero                 // the first of a page: large, its picture loaded at once
	Compact              // without a picture and standfirst
	Row                  // a row of a list: a small picture beside the headline
	Quote                // the article's pull quote and whose words it is, above the headline
	Audio                // the article's recording with its title, its length and a player
)

// String returns the kind's name, which is also the end of its class: "hero" for sf-card-hero.
func (c Card) String() string {
	switch c {
	case Hero:
		return "hero"
	case Compact:
		return "compact"
	case Row:
		return "row"
	case Quote:
		return "quote"
	case Audio:
		return "audio"
	}
	return "standard"
}

// AppendCard appends a card for the article. All of it leads to the article, by one link; above that the source badge
// leads to the source, and a recording has its player. Every kind of card has the line of attribution and the machine's mark.
//
// A Quote card shows the first pull quote, else the first quotation that is one paragraph, of what everyone may read of the body; an Audio
// card the article's recording, else the first of what everyone may read. An article without gets a Standard card.
func (p *Printer) AppendCard(dst []byte, a *article.Article, kind Card) []byte {
	s := p.newSetter(a, 2)
	return s.card(dst, kind)
}

func (s *setter) card(dst []byte, kind Card) []byte {
	a := s.a
	var said quotation
	var heard *article.Audio
	switch kind {
	case Quote:
		if said = quoted(a); blank(said.text) {
			kind = Standard
		}
	case Audio:
		if heard = s.recording(); heard == nil {
			kind = Standard
		}
	}
	ai := render.Disclose(a.Attribution, a.SourceType).Kind
	dst = append(dst, `<article class="sf-card sf-card-`...)
	dst = append(dst, kind.String()...)
	dst = append(dst, '"')
	dst = language(dst, s.lang, "")
	dst = s.disclosure(dst, ai)
	dst = append(dst, `><div class="sf-card-in">`...)
	if a.Hero != nil && kind != Compact && kind != Quote {
		dst = s.cardPicture(dst, kind)
	}
	dst = append(dst, "<div class=\"sf-card-text\">\n"...)
	dst = s.status(dst)
	dst = s.badge(dst)
	s.bare = true
	dst = s.line(dst, "p", "sf-kicker", a.Kicker)
	if kind == Quote {
		dst = s.cardQuote(dst, said)
	}
	s.bare = false
	dst = s.cardHeadline(dst, kind)
	s.bare = true
	switch kind {
	case Hero, Standard:
		dst = s.line(dst, "p", "sf-standfirst", a.Standfirst)
	case Audio:
		dst = s.cardPlayer(dst, heard)
	}
	names := 5
	if kind == Hero {
		names = maxNames
	}
	dst = s.attribution(dst, a.Attribution, a.Sources, names)
	dst = s.cardLine(dst, ai)
	return append(dst, "</div></div></article>\n"...)
}

func (s *setter) cardPicture(dst []byte, kind Card) []byte {
	sizes := "(min-width: 60rem) 24rem, (min-width: 40rem) 50vw, 100vw"
	switch kind {
	case Hero:
		sizes = "(min-width: 60rem) 40rem, 100vw"
	case Row:
		sizes = "11rem"
	case Audio:
		sizes = "14rem"
	}
	mark := len(dst)
	dst = append(dst, `<div class="sf-card-media">`...)
	start := len(dst)
	dst = s.picture(dst, s.a.Hero, "sf-image", sizes, kind != Hero)
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</div>"...)
}

// cardHeadline appends the headline, in its short wording where the card is narrow, as the card's link.
func (s *setter) cardHeadline(dst []byte, kind Card) []byte {
	a := s.a
	short := a.Headlines.Short
	if kind == Hero || kind == Standard {
		short = ""
	}
	untitled := short == "" && blank(a.Headline)
	dst = s.heading(dst, "<h", 0)
	dst = append(dst, ` class="sf-card-headline`...)
	if short == "" {
		dst = s.long(dst)
	} else {
		dst = append(dst, '"')
	}
	if !untitled {
		dst = s.content(dst)
	}
	dst = append(dst, '>')
	dst, linked := s.anchor(dst, "sf-card-link", a.URL)
	if linked {
		dst = append(dst, '>')
	}
	switch {
	case untitled:
		dst = s.label(dst, locale.LabelUntitled)
	case short != "":
		dst = markup.AppendText(dst, short)
	default:
		s.bare = true
		dst = s.run(dst, a.Headline)
		s.bare = false
	}
	if linked {
		dst = append(dst, "</a>"...)
	}
	dst = s.heading(dst, "</h", 0)
	return append(dst, ">\n"...)
}

// cardLine appends the machine's mark, the date and the reading time.
func (s *setter) cardLine(dst []byte, ai render.DisclosureKind) []byte {
	mark := len(dst)
	dst = append(dst, `<p class="sf-dateline">`...)
	start := len(dst)
	dst = s.mark(dst, ai)
	date := s.a.Published
	if date.IsZero() {
		date = s.a.Updated
	}
	if !date.IsZero() {
		dst = append(dst, ` <span class="sf-date">`...)
		dst = s.short(dst, date)
		dst = append(dst, "</span>"...)
	}
	dst = s.pace(dst)
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</p>\n"...)
}
