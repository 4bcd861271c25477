package sanitize

import (
	"strings"
	"unicode"

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

// isStandfirst reports whether a piece is the summary under the headline: it says so, or says what the head says, or
// stands between the headline and what comes before the text.
func (p *settler) isStandfirst(i int, text string, below bool) bool {
	_, ok := p.pieces[i].block.(*article.Paragraph)
	if _, heading := p.pieces[i].block.(*article.Heading); heading {
		ok = length(text) > 60
	}
	if !ok || !p.a.Standfirst.Empty() || length(text) < 20 || length(text) > 600 || !below {
		return false
	}
	switch {
	case p.pieces[i].zone == standfirst:
		return true
	case p.stated.description != "" && alike(text, p.stated.description):
		return i <= p.first+4 && p.followed(i)
	}
	return i <= p.first+3 && p.followed(i)
}

// followed reports whether something that is not text stands between a piece and the text, so that it is no part of
// the text itself.
func (p *settler) followed(i int) bool {
	for k := i + 1; k < len(p.pieces) && k <= i+5; k++ {
		piece := &p.pieces[k]
		if piece.block == nil {
			continue
		}
		text := plainOf(piece.block)
		if _, ok := piece.block.(*article.Image); ok {
			return true
		}
		if _, made := makings(text); made || listening(text) || piece.zone == dateline || piece.zone == byline || same(text, p.a.Headline.Plain()) {
			return true
		}
		if _, _, ok := badgeOf(text); ok {
			return true
		}
		if length(text) >= 60 {
			return false
		}
	}
	return false
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

// shown reports whether a picture stands in the body.
func (p *settler) shown(i *article.Image) bool {
	for _, b := range p.a.Body {
		if other, ok := b.(*article.Image); ok && sameFile(other, i) {
			return true
		}
	}
	return false
}

// heroIs takes a picture before the text for the one that stands for the piece.
func (p *settler) heroIs(image *article.Image) bool {
	if p.a.Hero != nil {
		return sameFile(p.a.Hero, image)
	}
	switch w := image.Renditions[0].Width; {
	case w > 0 && w <= 64:
		p.report.add(Removed, CodeFurniture, "icon", image.Renditions[0].URL)
		return true
	case w > 0 && w < 200:
		return false
	}
	p.a.Hero = image
	return true
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

// runOf returns the text of a paragraph or heading, with its marks.
func runOf(b article.Block) article.Inlines {
	closeGaps(b)
	switch b := b.(type) {
	case *article.Paragraph:
		return b.Text
	case *article.Heading:
		return b.Text
	}
	return article.Plain(plainOf(b))
}

// plainOf returns the text of a block on one line.
func plainOf(b article.Block) string {
	switch b := b.(type) {
	case nil:
		return ""
	case *article.Paragraph:
		return oneSpace(b.Text.Plain())
	case *article.Heading:
		return oneSpace(b.Text.Plain())
	}
	return oneSpace(string(article.AppendBlocksPlain(nil, []article.Block{b})))
}

// linked reports whether a block is links and little else.
func linked(b article.Block) bool {
	in := 0
	for _, n := range article.All(&article.Article{Body: []article.Block{b}}) {
		if l, ok := n.(*article.Link); ok {
			in += length(l.Text.Plain())
		}
	}
	return in*2 > length(plainOf(b))
}

// sentence reports whether a text ends as a sentence does.
func sentence(s string) bool {
	s = strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("\"'”’»“」』)", r) })
	return length(s) >= 40 && strings.ContainsAny(s[max(0, len(s)-4):], ".!?。！？؟।…:")
}

// same reports whether two texts say the same, whatever their case, quotation marks and spaces.
func same(a, b string) bool {
	return a != "" && key(a) == key(b)
}

// begins reports whether a title is a text with the site's name, or an omission, behind it.
func begins(title, text string) bool {
	t, k := key(title), key(text)
	return len(k) > 8 && strings.HasPrefix(t, k)
}

// alike reports whether one of two texts begins the other, as a summary that was cut begins the whole.
func alike(a, b string) bool {
	x, y := strings.TrimRight(key(a), "…. "), strings.TrimRight(key(b), "…. ")
	return len(x) > 30 && len(y) > 30 && (strings.HasPrefix(x, y) || strings.HasPrefix(y, x))
}

func key(s string) string {
	return strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
		return unicode.IsSpace(r) || strings.ContainsRune("\"'“”‘’«»„‚`", r)
	}), " ")
}
