package xliff

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
)

// A place is where in the article the printer is: as a path for people, and as an id for the document. The id of what is
// within a block that has an ID of its own begins anew with "at:" and that ID, so that it holds when blocks move. With the
// place go the language and the direction of what stands there.
type place struct {
	path []byte
	ids  []byte
	from int // where in ids the id begins
	lang string
	dir  article.Direction
}

// A spot is a place to come back to.
type spot struct {
	path, ids, from int
	lang            string
	dir             article.Direction
}

// in goes to a member and, where i is not negative, to an entry of it.
func (p *place) in(name string, i int) spot {
	was := spot{len(p.path), len(p.ids), p.from, p.lang, p.dir}
	if len(p.path) > 0 {
		p.path = append(p.path, '.')
	}
	p.path = append(p.path, name...)
	if len(p.ids) > p.from {
		p.ids = append(p.ids, '.')
	}
	p.ids = append(p.ids, name...)
	if i >= 0 {
		p.path = append(strconv.AppendInt(append(p.path, '['), int64(i), 10), ']')
		p.ids = strconv.AppendInt(append(p.ids, '.'), int64(i), 10)
	}
	return was
}

// anchor begins the id anew. The way back is that of in.
func (p *place) anchor(id string) {
	p.from = len(p.ids)
	p.ids = append(append(p.ids, "at:"...), id...)
}

func (p *place) out(was spot) {
	p.path, p.ids, p.from = p.path[:was.path], p.ids[:was.ids], was.from
	p.lang, p.dir = was.lang, was.dir
}

func (p *place) id() string { return string(p.ids[p.from:]) }

// anchors returns the IDs that one block alone has, and that can be part of an id.
func anchors(a *article.Article) map[string]bool {
	var ids map[string]bool
	for _, n := range article.All(a) {
		b, ok := n.(article.Block)
		if !ok {
			continue
		}
		if id := blockID(b); id != "" {
			if ids == nil {
				ids = make(map[string]bool)
			}
			_, again := ids[id]
			ids[id] = !again
		}
	}
	return ids
}

// blockID returns the ID of a block, where it consists of letters and digits of ASCII, hyphens and low lines.
func blockID(b article.Block) string {
	m := metaOf(b)
	if m == nil {
		return ""
	}
	for _, c := range []byte(m.ID) {
		if !('a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '-' || c == '_') {
			return ""
		}
	}
	return m.ID
}

// metaOf returns the Meta of a block that is there.
func metaOf(b article.Block) *article.Meta {
	switch b := b.(type) {
	case *article.Paragraph:
		return b.Meta
	case *article.Heading:
		return b.Meta
	case *article.List:
		return b.Meta
	case *article.DefinitionList:
		return b.Meta
	case *article.Quote:
		return b.Meta
	case *article.PullQuote:
		return b.Meta
	case *article.Image:
		return b.Meta
	case *article.Gallery:
		return b.Meta
	case *article.Video:
		return b.Meta
	case *article.Audio:
		return b.Meta
	case *article.Embed:
		return b.Meta
	case *article.Code:
		return b.Meta
	case *article.Table:
		return b.Meta
	case *article.Callout:
		return b.Meta
	case *article.Details:
		return b.Meta
	case *article.Footnotes:
		return b.Meta
	case *article.Math:
		return b.Meta
	case *article.Divider:
		return b.Meta
	case *article.Update:
		return b.Meta
	case *article.Promo:
		return b.Meta
	case *article.Custom:
		return b.Meta
	}
	return nil
}
