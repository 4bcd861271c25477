package head

import (
	"iter"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// links appends where the article lives, where its other editions do, and its licence.
func (s *setter) links(dst []byte) []byte {
	dst = link(dst, "canonical", "", s.url)
	dst = s.alternates(dst)
	dst = s.discovery(dst)
	if s.a.Rights != nil && absolute(s.a.Rights.Licence) {
		dst = link(dst, "license", "", vetted(s.a.Rights.Licence))
	}
	return dst
}

// alternates appends the editions by language, this one among them, and the original as the one for all other
// languages. An article without other editions has none.
func (s *setter) alternates(dst []byte) []byte {
	mark := len(dst)
	dst = link(dst, "alternate", s.a.Lang, s.url)
	own := len(dst)
	for e := range s.editions() {
		dst = link(dst, "alternate", e.Lang, vetted(e.URL))
	}
	if len(dst) == own {
		return dst[:mark]
	}
	if e := s.original(); e != nil {
		dst = link(dst, "alternate", xDefault, vetted(e.URL))
	}
	return dst
}

// xDefault is what search engines call the edition for readers of all other languages.
const xDefault = "x-default"

// editions returns the editions that can be linked, one for each language, without that of the article at hand.
func (s *setter) editions() iter.Seq[*article.Edition] {
	all := s.a.Editions
	return func(yield func(*article.Edition) bool) {
		for i := range all {
			e := &all[i]
			if linkable(e) && !(s.url != "" && strings.EqualFold(e.Lang, s.a.Lang)) && !linked(all[:i], e.Lang) && !yield(e) {
				return
			}
		}
	}
}

func linkable(e *article.Edition) bool { return gate.Tag(e.Lang) && vetted(e.URL) != "" }

func linked(editions []article.Edition, lang string) bool {
	for i := range editions {
		if linkable(&editions[i]) && strings.EqualFold(editions[i].Lang, lang) {
			return true
		}
	}
	return false
}

// original returns the edition that the others were made from, nil where that is not stated.
func (s *setter) original() *article.Edition {
	for i := range s.a.Editions {
		if s.a.Editions[i].Original {
			return &s.a.Editions[i]
		}
	}
	return nil
}

// own reports whether an edition is the article at hand.
func (s *setter) own(e *article.Edition) bool {
	if s.a.Lang != "" && e.Lang != "" {
		return strings.EqualFold(e.Lang, s.a.Lang)
	}
	return e.URL != "" && e.URL == s.a.URL
}

// link appends a link element. An alternate needs a language.
func link(dst []byte, rel, lang, url string) []byte {
	if url == "" || rel == "alternate" && lang != xDefault && !gate.Tag(lang) {
		return dst
	}
	dst = append(dst, `<link rel="`...)
	dst = append(dst, rel...)
	dst = append(dst, '"')
	if lang != "" {
		dst = markup.AppendAttr(dst, "hreflang", lang)
	}
	dst = markup.AppendAttr(dst, "href", url)
	return append(dst, ">\n"...)
}

// absolute reports whether an address may go out and names its host.
func absolute(url string) bool {
	url = vetted(url)
	return strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://")
}

// vetted returns an address as it may go out, or "". A page's metadata leads to pages and files: no mailto, no tel.
func vetted(url string) string {
	url, _ = gate.URL(url, gate.Media)
	return url
}
