package email

import (
	"slices"

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
	kept, over := shorten.Blocks(s.L, body, share-frame-around, s.cost)
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

// article returns the article as the issue holds it.
func (x *piece) article() *article.Article {
	a := *x.s.A
	a.Body = x.body
	if len(x.notes) > 0 {
		a.Body = append(a.Body[:len(a.Body):len(a.Body)], &article.Footnotes{Notes: x.notes})
	}
	return &a
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
