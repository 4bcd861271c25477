package ninjs

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
)

// rights writes what others may do with a work.
func (s *setter) rights(r *article.Rights) {
	if r == nil {
		return
	}
	w := &s.w
	w.text("copyrightHolder", r.Holder)
	w.text("copyrightNotice", r.Copyright)
	var terms []string
	add := func(term string) {
		if term = furniture.Line(term); term != "" {
			terms = append(terms, term)
		}
	}
	add(r.Usage.Plain())
	term, link := render.Mining(r.DataMining), uri.Absolute(r.Licence)
	if term != "" || link == "" {
		add(r.Licence)
	}
	add(uri.Absolute(r.UsageURL))
	w.exact("usageTerms", strings.Join(terms, "\n"))
	w.member("rightsInfo", func() { // which holds the one or the other
		if term != "" {
			w.exact("langId", render.PLUS)
			w.exact("encodedRights", term)
		} else {
			w.exact("linkedRights", link)
		}
	})
}
