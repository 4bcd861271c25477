package email

import (
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render"
)

// An issue is a newsletter that is laid out: each article with as much of its body as there is room for.
type issue struct {
	p      *Printer
	first  *setter // whose language the issue's own words are in
	all    []*setter
	pieces []*piece // those for which there is room; the others stand in the index alone
	index  []byte
	told   []*setter        // of all, those in the index
	alone  map[*setter]bool // of those, the ones that stand nowhere else
	left   int              // articles for which the index has no room
	load   *loader
}

// AppendHTML appends the articles as the HTML part of a newsletter: a whole document of at most [Printer.Limit] bytes.
func (p *Printer) AppendHTML(dst []byte, articles ...*article.Article) []byte {
	_, page := p.issue(nil, articles)
	return append(dst, page...)
}

// issue lays an issue out and prints its page. What a first layout is too large by, a second one does without.
func (p *Printer) issue(load *loader, articles []*article.Article) (*issue, []byte) {
	if len(articles) == 0 {
		articles = []*article.Article{nil}
	}
	limit, room := p.limit(), p.limit()
	for {
		is := &issue{p: p, load: load}
		for _, a := range articles {
			s := p.setter(a)
			s.load = load
			is.all = append(is.all, s)
		}
		is.first = is.all[0]
		load.begin(true)
		is.layOut(room)
		load.begin(false)
		page := is.page(nil)
		over := len(page) - limit
		if over <= 0 || room <= leastLimit/4 {
			return is, page
		}
		room -= max(over, limit/50)
	}
}

// layOut shares the room out.
func (is *issue) layOut(limit int) {
	n := len(is.all)
	budget := limit
	if n > 1 {
		is.contents(limit/2, nil)
		budget = max(limit/n, leastLimit/2)
	}
	room := limit - len(is.page(nil))
	if n == 1 {
		is.told = is.all
	}
	for i, s := range is.told {
		share := room / (len(is.told) - i)
		x := is.piece(s, budget, share, n == 1)
		size := len(x.print(nil))
		if n > 1 && size > room {
			if is.alone == nil {
				is.alone = make(map[*setter]bool)
			}
			is.alone[s] = true
			continue
		}
		is.pieces = append(is.pieces, x)
		room -= size
	}
	if is.alone != nil {
		is.contents(limit/2, is.alone)
	}
}

// piece cuts an article to its share of the room.
func (is *issue) piece(s *setter, budget, share int, single bool) *piece {
	if !single {
		s.level = 2
	}
	x := &piece{s: s, single: single, budget: budget, hero: true}
	open, less := s.Open()
	x.less = less
	body, notes := apart(open)

	// Measured with all that can be around a body: the link to the rest, the notes.
	x.cut = true
	frame := len(x.print(nil))
	if frame > share {
		x.hero = false
		if bare := len(x.print(nil)); bare <= share || !single {
			frame = bare
		} else {
			x.hero = true
		}
	}
	around := 0
	if len(notes) > 0 {
		around = min(len(s.notes(nil, notes)), share/4)
	}
	cut := false
	if !single && is.p.Extract >= 0 {
		most := is.p.Extract
		if most == 0 {
			most = 600
		}
		body, cut = extract(s, body, most)
	}
	kept, over := s.divided(clipped(body, share), share-frame-around)
	x.body, x.cut = kept, cut || over
	x.notes = notes
	if x.cut {
		x.notes = referred(s, kept, notes)
	}
	for len(x.notes) > 0 && len(s.notes(nil, x.notes)) > around {
		x.notes = x.notes[:len(x.notes)/2]
		x.cut = true
	}
	s.number(x.article())
	return x
}

// apart returns a body without the footnotes at its top level, and these.
func apart(body []article.Block) (text []article.Block, notes []article.Footnote) {
	for _, b := range body {
		if f, ok := b.(*article.Footnotes); ok && f != nil {
			notes = append(notes, f.Notes...)
		} else {
			text = append(text, b)
		}
	}
	return text, notes
}

// referred returns the notes that an article with so much of its body refers to, also from other notes.
func referred(s *setter, body []article.Block, notes []article.Footnote) []article.Footnote {
	byID := make(map[string]int, len(notes))
	for i := range notes {
		byID[notes[i].ID] = i
	}
	a := *s.A
	a.Body = body
	wanted := make([]bool, len(notes))
	todo := []*article.Article{&a}
	for len(todo) > 0 {
		next := todo[len(todo)-1]
		todo = todo[:len(todo)-1]
		for _, n := range article.All(next) {
			ref, ok := n.(*article.FootnoteRef)
			if !ok {
				continue
			}
			if i, ok := byID[ref.Note]; ok && !wanted[i] {
				wanted[i] = true
				todo = append(todo, &article.Article{Body: notes[i].Body})
			}
		}
	}
	var kept []article.Footnote
	for i := range notes {
		if wanted[i] {
			kept = append(kept, notes[i])
		}
	}
	return kept
}

// article returns the article as the issue holds it.
func (x *piece) article() *article.Article {
	a := *x.s.A
	a.Body = x.body
	if len(x.notes) > 0 {
		a.Body = append(a.Body[:len(a.Body):len(a.Body)], &article.Footnotes{Notes: x.notes})
	}
	return &a
}

// clipped returns the blocks with the first paragraph that is longer than any room cut to just beyond it, so that it is not measured
// again and again in full.
func clipped(body []article.Block, room int) []article.Block {
	for i, b := range body {
		p, ok := b.(*article.Paragraph)
		if !ok || p == nil || len(p.Text.Plain()) <= 2*room {
			continue
		}
		short := *p
		short.Text = shorten.Prefix(p.Text, 2*room)
		out := append(body[:i:i], &short)
		return append(out, body[i+1:]...)
	}
	return body
}

// extract returns the beginning of a body: whole blocks where they are at least half of what there is room for, else with the beginning
// of the next.
func extract(s *setter, body []article.Block, most int) (kept []article.Block, cut bool) {
	whole, n := 0, 0
	for i, b := range body {
		if n += characters(b); n > most {
			break
		}
		if leads(b) {
			continue
		}
		if whole = i + 1; whole == len(body) {
			return body, false
		}
		if n >= most/2 {
			kept = body[:whole]
		}
	}
	if kept != nil {
		return kept, true
	}
	return shorten.Blocks(s.L, body, most, characters)
}

// leads reports whether a block only leads to what follows.
func leads(b article.Block) bool {
	switch b.(type) {
	case *article.Heading, *article.Divider:
		return true
	}
	return false
}

// divided returns as many of the blocks as the room holds. What shorten does not divide is divided here: a table at a row, a gallery at a
// picture, terms at a term, a listing at a line.
func (s *setter) divided(body []article.Block, room int) (kept []article.Block, cut bool) {
	left := room
	for i, b := range body {
		n := s.cost(b)
		if n <= left {
			left -= n
			continue
		}
		if first := s.divide(b, left); first != nil {
			return append(body[:i:i], first), true
		}
		break
	}
	return shorten.Blocks(s.L, body, room, s.cost)
}

// divide returns the beginning of a block that takes no more than the room, or nil.
func (s *setter) divide(b article.Block, room int) article.Block {
	most := func(n int, first func(n int) article.Block) article.Block {
		if n = sort.Search(n, func(i int) bool { return s.cost(first(i+1)) > room }); n == 0 {
			return nil
		}
		return first(n)
	}
	switch b := b.(type) {
	case *article.Table:
		if b != nil {
			return most(len(b.Rows), func(n int) article.Block { c := *b; c.Rows, c.Foot = b.Rows[:n], nil; return &c })
		}
	case *article.Gallery:
		if b != nil {
			return most(len(b.Images), func(n int) article.Block { c := *b; c.Images = b.Images[:n]; return &c })
		}
	case *article.DefinitionList:
		if b != nil {
			return most(len(b.Items), func(n int) article.Block { c := *b; c.Items = b.Items[:n]; return &c })
		}
	case *article.Code:
		if b != nil {
			lines := strings.SplitAfter(b.Value, "\n")
			return most(len(lines), func(n int) article.Block { c := *b; c.Value = strings.Join(lines[:n], ""); return &c })
		}
	}
	return nil
}

// characters is what a block takes of an extract.
func characters(b article.Block) int {
	n, words := 0, false
	for _, node := range article.All(&article.Article{Body: []article.Block{b}}) {
		switch node := node.(type) {
		case *article.Text:
			n += utf8.RuneCountInString(node.Value)
		case *article.InlineCode:
			n += utf8.RuneCountInString(node.Value)
		case *article.Code:
			n += utf8.RuneCountInString(node.Value)
		case *article.Image, *article.Video, *article.Audio, *article.Embed, *article.Table, *article.Promo:
			n += 400
		}
		words = true
	}
	if words && n == 0 {
		n = 1
	}
	return n
}

// disclosure returns the value of the AI-Disclosure header: the most that any of the articles states.
func (is *issue) disclosure() string {
	most := ""
	for _, s := range is.told {
		if h := s.Disclosure().Header(); slices.Index(headers, h) > slices.Index(headers, most) {
			most = h
		}
	}
	return most
}

// headers are the values of the AI-Disclosure header; each says more than those before it.
var headers = []string{"", "ai-modified", "ai-originated", "machine-generated"}

// meta returns the value of the draft <meta name="ai-disclosure">, for an issue of one article.
func (is *issue) meta() string {
	if len(is.all) > 1 {
		return ""
	}
	return render.Disclose(is.first.A.Attribution, is.first.A.SourceType).Meta()
}
