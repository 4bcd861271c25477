package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// A settler moves what a page shows beside its text to its place in the model. It looks at the pieces before the text
// and after it; what it does not know stays in the body, if it is long enough to be text, so that no sentence is lost.
type settler struct {
	*builder
	a      *article.Article
	stated stated
	pieces []piece
	first  int  // the index behind the headline
	under  bool // the line at hand may be that of the picture above it
}

func (p *settler) settle() {
	p.headline()
	start := p.opening()
	end := p.closing(start)
	kept := make([]article.Block, 0, len(p.pieces))
	for i := range p.pieces {
		if b := p.keep(i, start, end); b != nil {
			kept = append(kept, b)
		}
	}
	if len(kept) > 0 {
		p.a.Body = p.builder.kept(kept)
	}
	p.finish()
}

// keep returns the block of a piece that belongs to the text, or nil.
func (p *settler) keep(i, start, end int) article.Block {
	piece := p.pieces[i]
	if piece.block == nil {
		return nil
	}
	p.report.at = piece.node
	text := plainOf(piece.block)
	switch {
	case advertised(text), piece.zone == credit && text == "":
		p.report.add(Removed, CodeFurniture, "advertisement", text)
		return nil
	case seeAlso(text) && linked(piece.block):
		p.report.add(Removed, CodeFurniture, "related", text)
		return nil
	case !piece.outside:
		closeGaps(piece.block)
		return piece.block
	case length(text) >= 100 && sentence(text) && !linked(piece.block):
		return piece.block // outside what the page calls its text, yet a text
	}
	if text != "" {
		p.report.add(Removed, CodeFurniture, "outside the article", text)
	}
	return nil
}

// headline finds the headline and takes it from the pieces before the text, as often as it stands there.
func (p *settler) headline() {
	want := p.stated.headline
	if want == "" {
		want = p.stated.title
	}
	best := -1
	for i, piece := range p.pieces {
		text := plainOf(piece.block)
		if piece.node != nil && piece.node.data == "h1" && text != "" {
			if same(text, want) || begins(want, text) {
				best = i
				break
			}
			if best < 0 || p.pieces[best].outside && !piece.outside {
				best = i // the first one of what holds the text
			}
		}
	}
	if best < 0 {
		for i := range p.pieces {
			if text := plainOf(p.pieces[i].block); text != "" && length(text) > 8 && (same(text, want) || begins(want, text)) {
				best = i
				break
			}
		}
	}
	if best < 0 && want == "" {
		for i := range p.pieces[:min(len(p.pieces), 6)] {
			if _, ok := p.pieces[i].block.(*article.Heading); ok && !p.pieces[i].outside {
				best = i
				break
			}
		}
	}
	if best >= 0 {
		p.a.Headline = runOf(p.pieces[best].block)
		p.pieces[best].block = nil
	}
	if p.a.Headline.Empty() {
		p.a.Headline = article.Plain(siteless(want, p.a.Publisher))
	}
	p.first = best + 1
}

// siteless takes the site's name from the end of a window's title.
func siteless(title string, house *article.Publisher) string {
	for _, sep := range [...]string{" | ", " – ", " — ", " - ", " · ", " :: "} {
		if i := strings.LastIndex(title, sep); i > 0 {
			if tail := title[i+len(sep):]; house != nil && same(tail, house.Name) || length(tail) < 30 && sep != " - " {
				return strings.TrimSpace(title[:i])
			}
		}
	}
	return title
}

// opening settles what stands before the text, and returns the index of the first piece of the text.
func (p *settler) opening() int {
	odd := 0
	for i := range p.pieces {
		if p.pieces[i].block == nil {
			continue
		}
		p.report.at = p.pieces[i].node
		text := plainOf(p.pieces[i].block)
		if p.settled(i, text, i >= p.first) || p.settledParts(i) {
			p.pieces[i].block = nil
			continue
		}
		if i < p.first && p.above(i, text) {
			p.report.add(Removed, CodeFurniture, "above the headline", text)
			p.pieces[i].block = nil
			continue
		}
		if p.pieces[i].outside && !(length(text) >= 100 && sentence(text)) {
			continue
		}
		if i < p.first {
			continue
		}
		if p.content(i, text) || odd == 4 {
			return i
		}
		p.under = false
		odd++
	}
	return len(p.pieces)
}

// content reports whether a piece is text, or begins a part of it.
func (p *settler) content(i int, text string) bool {
	switch p.pieces[i].block.(type) {
	case *article.Heading, *article.List, *article.Quote, *article.Table, *article.Code, *article.PullQuote, *article.Update, *article.Callout:
		return true
	case *article.Paragraph:
		return length(text) >= 80 || sentence(text)
	}
	return false
}

// settled puts a piece that stands before the text in its place, and reports whether it had one.
func (p *settler) settled(i int, text string, below bool) bool {
	piece := &p.pieces[i]
	if image, ok := piece.block.(*article.Image); ok {
		p.under = p.heroIs(image)
		return p.under
	}
	switch {
	case text == "":
		return false
	case same(text, p.a.Headline.Plain()):
		return true
	case p.badge(text, piece), listening(text), p.making(text, piece.zone):
		return true
	case p.dated(text, piece):
		return true
	case p.pictureCredit(text):
		return true
	}
	switch piece.zone {
	case kicker:
		if length(text) <= 60 && p.a.Kicker.Empty() {
			p.a.Kicker = runOf(piece.block)
			return true
		}
	case byline:
		return p.names(text)
	case tags:
		return p.tagged(piece.block)
	}
	if p.isStandfirst(i, text, below) {
		p.a.Standfirst = runOf(piece.block)
		return true
	}
	return false
}

// settledParts settles what a page sets side by side in one row, part by part; it reports whether each had a place.
func (p *settler) settledParts(i int) bool {
	para, ok := p.pieces[i].block.(*article.Paragraph)
	if !ok {
		return false
	}
	parts := atGaps(para.Text)
	if len(parts) < 2 {
		return false
	}
	piece := p.pieces[i]
	defer func() { p.pieces[i] = piece }()
	all := true
	var rest article.Inlines
	for _, part := range parts {
		p.pieces[i].block = &article.Paragraph{Text: part}
		if !p.settled(i, oneSpace(part.Plain()), false) {
			rest = join(rest, part)
			all = false
		}
	}
	piece.block = &article.Paragraph{Text: rest}
	return all
}

// above reports whether a piece above the headline is the page's: a trail of links that ends in the headline, a slogan.
func (p *settler) above(i int, text string) bool {
	if _, ok := p.pieces[i].block.(*article.Paragraph); !ok {
		return false
	}
	return length(text) < 60 && !sentence(text) || strings.Contains(key(text), key(p.a.Headline.Plain())) && length(text) < 300
}

// atGaps parts a text where a page sets elements side by side.
func atGaps(text article.Inlines) []article.Inlines {
	var parts []article.Inlines
	start := 0
	for i, n := range text {
		if b, ok := n.(*article.Break); ok && b.Meta == gap {
			parts = append(parts, text[start:i])
			start = i + 1
		}
	}
	return append(parts, text[start:])
}

// closeGaps puts a space where a gap is.
func closeGaps(b article.Block) {
	para, ok := b.(*article.Paragraph)
	if !ok {
		return
	}
	for i, n := range para.Text {
		if br, ok := n.(*article.Break); ok && br.Meta == gap {
			para.Text[i] = &article.Text{Value: " "}
		}
	}
}

// finish puts what the head alone states in its place.
func (p *settler) finish() {
	a := p.a
	if a.Standfirst.Empty() && p.stated.description != "" {
		if len(a.Body) == 0 || !alike(plainOf(a.Body[0]), p.stated.description) {
			a.Standfirst = article.Plain(p.stated.description)
		}
	}
	if a.Hero == nil && p.stated.image != nil && !p.shown(p.stated.image) {
		a.Hero = p.stated.image
	}
	p.cite()
}

// cite lets credits refer to a source of the article by its ID, where one has the name that they name.
func (p *settler) cite() {
	each := func(attr article.Attribution) {
		for i := range attr {
			c := &attr[i]
			for k := range p.a.Sources {
				if c.Role == article.RoleSource && same(c.Agent.Name, p.a.Sources[k].Name) {
					c.Agent, c.Sources = article.Agent{}, []string{p.a.Sources[k].ID}
				}
			}
		}
	}
	if p.a.Hero != nil {
		each(p.a.Hero.Attribution)
	}
	for _, n := range article.All(p.a) {
		if i, ok := n.(*article.Image); ok {
			each(i.Attribution)
		}
	}
	for i := range p.a.Attribution {
		who := &p.a.Attribution[i].Agent
		if who.Kind == article.AgentUnstated && who.Name != "" && p.a.Publisher != nil && same(who.Name, p.a.Publisher.Name) {
			who.Kind = article.Organization
		}
	}
}
