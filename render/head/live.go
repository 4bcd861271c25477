package head

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/jsonw"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// updates returns how many entries of a live report the body has.
func (s *setter) updates() int {
	n := 0
	for _, b := range s.a.Body {
		if u, ok := b.(*article.Update); ok && u != nil {
			n++
		}
	}
	return n
}

// live appends those entries of a live report that everyone may read, each with its address on the page.
func (s *setter) live(dst []byte) []byte {
	anchors := locale.NewAnchors(s.a)
	page, _, _ := strings.Cut(s.url, "#")
	mark := len(dst)
	dst = list(dst, "liveBlogUpdate")
	for _, b := range s.free {
		u, ok := b.(*article.Update)
		if !ok || u == nil {
			continue
		}
		dst = open(dst, "BlogPosting")
		dst = text(dst, "headline", plain(u.Headline))
		dst = date(dst, "datePublished", u.Time)
		if anchor := anchors.Of(u); anchor != "" && page != "" {
			dst = jsonw.AppendString(key(dst, "url"), page)
			dst = append(more(more(dst, "#"), anchor), ',')
		}
		dst = text(dst, "articleBody", string(article.AppendBlocksPlain(nil, u.Body)))
		dst = s.credit(dst, u.Attribution, s.a.Sources, locale.Labels)
		dst = s.agents(dst, u.Attribution)
		dst = sourceType(dst, render.Disclose(u.Attribution, ""))
		dst = done(dst, '}')
	}
	return finish(dst, mark)
}
