package epub

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

const xhtml = "application/xhtml+xml"

// A setter prints the page of one article.
type setter struct {
	*binder
	furniture.Set
	l        *locale.Locale // the reader's
	lang     string         // of the page
	place    int            // of the article in the book
	from, to int            // of the body
	base     string         // the article's address in full, or ""

	anchors locale.Anchors
	numbers furniture.Notes
	ids     map[string]bool         // printed so far
	heads   map[string]bool         // those of headings and updates
	known   map[string]bool         // all that the page has, once they are known
	refs    map[int]int             // how often each footnote has been referred to so far
	total   map[int]int             // and in all, once that is known
	absent  map[article.Node]string // pictures that are not there, and why
	bare    bool                    // within a link, where no other may stand
	timed   bool                    // within a time, where no other may stand
	mathml  bool                    // there is a formula
	voice   *narration
}

func (x *binder) setter(a *article.Article, place int) setter {
	s := setter{
		binder: x, Set: furniture.Of(a, x.Locale, x.Zone), place: place,
		ids: make(map[string]bool), heads: make(map[string]bool), refs: make(map[int]int), absent: make(map[article.Node]string),
	}
	s.l = s.Set.L
	s.lang = s.l.Tag()
	if wellFormed(s.A.Lang) && gate.Narrows(s.A.Lang, s.lang) {
		s.lang = s.A.Lang
	}
	s.from, s.to = x.Part.Bounds(len(s.A.Body))
	s.base, _ = address(s.A.URL, "")
	s.anchors = locale.NewAnchors(s.A)
	s.numbers = s.Notes()
	return s
}

// second readies the setter for printing once more what it has printed.
func (s *setter) second() {
	s.known, s.ids = s.ids, make(map[string]bool)
	s.heads = make(map[string]bool)
	s.total, s.refs = s.refs, make(map[int]int)
	if s.voice != nil {
		s.voice.again()
	}
}

// open begins an element that carries a node's meta; the tag stays open for more attributes.
func (s *setter) open(dst []byte, name, class string, m *article.Meta) []byte {
	dst = append(append(dst, '<'), name...)
	if class != "" {
		dst = markup.AppendAttr(dst, "class", class)
	}
	return s.meta(dst, m)
}

// meta appends what a node's meta says.
func (s *setter) meta(dst []byte, m *article.Meta) []byte {
	if m == nil {
		return dst
	}
	if m.ID != "" {
		dst = s.id(dst, place(m.ID))
	}
	return language(dst, m.Lang, m.Dir)
}

// id appends an id, unless the page has it already.
func (s *setter) id(dst []byte, id string) []byte {
	if s.ids[id] {
		return dst
	}
	s.ids[id] = true
	return markup.AppendAttr(dst, "id", id)
}

// head appends the id of a heading or an update, which the navigation leads to.
func (s *setter) head(dst []byte, anchor string) []byte {
	if anchor == "" {
		return dst
	}
	id := place(anchor)
	s.heads[id] = s.heads[id] || !s.ids[id]
	return s.id(dst, id)
}

// place returns an ID of the article as the page has it: a name of XML in ASCII, apart from the printer's own.
func place(id string) string {
	b := []byte("at.")
	for _, r := range id {
		switch {
		case 'a' <= r|0x20 && r|0x20 <= 'z', '0' <= r && r <= '9', r == '-', r == '.':
			b = append(b, byte(r))
		default:
			b = append(b, '_')
			b = strconv.AppendInt(b, int64(r), 16)
		}
		if len(b) > 300 {
			break
		}
	}
	return string(b)
}

// content appends the language of the article, where the page is in another.
func (s *setter) content(dst []byte) []byte {
	switch t := s.A.Lang; {
	case t == s.lang:
		return dst
	case wellFormed(t):
		return language(dst, t, "")
	}
	return append(dst, ` dir="auto"`...)
}

// foreign appends the language of a name or title, where it is known to be another than that around it.
func (s *setter) foreign(dst []byte, tag string) []byte {
	if tag == "" || tag == s.lang {
		return dst
	}
	return language(dst, tag, "")
}

// titleLang returns the language of the article's title.
func (s *setter) titleLang() string {
	if !s.A.Headline.Empty() && wellFormed(s.A.Lang) {
		return s.A.Lang
	}
	return s.lang
}

// label appends a label as text.
func (s *setter) label(dst []byte, k locale.Label) []byte {
	return markup.AppendText(dst, s.l.Label(k))
}

// number appends an attribute with a number.
func number(dst []byte, name string, n int) []byte {
	return markup.AppendAttr(dst, name, strconv.Itoa(n))
}

func shut(dst []byte, name string) []byte {
	return append(append(append(dst, "</"...), name...), '>')
}

// entries returns the headings of the article that the navigation leads to.
func (s *setter) entries() []entry {
	var all []entry
	for _, e := range s.anchors.Entries() {
		id, title := place(e.Anchor), furniture.Line(e.Text.Plain())
		if s.heads[id] && title != "" {
			all = append(all, entry{e.Level, id, title})
			s.heads[id] = false
		}
	}
	return all
}
