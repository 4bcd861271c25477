package sanitize

import "github.com/standfirst/standfirst/article"

// A slab hands out values that lie side by side, so that an article of thousands of nodes takes few allocations.
type slab[T any] []T

func (s *slab[T]) next() *T {
	if len(*s) == cap(*s) {
		*s = make([]T, 0, min(max(2*cap(*s), 8), 256))
	}
	*s = (*s)[:len(*s)+1]
	return &(*s)[len(*s)-1]
}

// room returns an empty slice that holds n values and no more.
func (s *slab[T]) room(n int) []T {
	if n == 0 {
		return nil
	}
	if cap(*s)-len(*s) < n {
		*s = make([]T, 0, max(min(max(2*cap(*s), 16), 512), n))
	}
	start := len(*s)
	*s = (*s)[:start+n]
	return (*s)[start : start : start+n]
}

// keep returns a copy of values that lie where others will be written.
func (s *slab[T]) keep(values []T) []T { return append(s.room(len(values)), values...) }

// slabs are those of the nodes that articles are mostly made of.
type slabs struct {
	texts      slab[article.Text]
	links      slab[article.Link]
	strongs    slab[article.Strong]
	emphases   slab[article.Emphasis]
	paragraphs slab[article.Paragraph]
	runs       slab[article.Inline]
	bodies     slab[article.Block]
}

func (s *slabs) text(value string) *article.Text {
	t := s.texts.next()
	t.Value = value
	return t
}

func (s *slabs) paragraph(text article.Inlines, m *article.Meta) *article.Paragraph {
	p := s.paragraphs.next()
	p.Text, p.Meta = text, m
	return p
}
