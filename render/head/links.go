package head

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// links appends where the article lives, where its other editions do, and its licence.
func (s *setter) links(dst []byte) []byte {
	dst = link(dst, "canonical", "", s.url)
	for lang, url := range furniture.Alternates(s.a, vetted) {
		dst = link(dst, "alternate", lang, url)
	}
	dst = s.discovery(dst)
	if s.a.Rights != nil && absolute(s.a.Rights.Licence) {
		dst = link(dst, "license", "", vetted(s.a.Rights.Licence))
	}
	return dst
}

// own reports whether an edition is the article at hand.
func (s *setter) own(e *article.Edition) bool {
	if s.a.Lang != "" && e.Lang != "" {
		return strings.EqualFold(e.Lang, s.a.Lang)
	}
	return e.URL != "" && e.URL == s.a.URL
}

// link appends a link element.
func link(dst []byte, rel, lang, url string) []byte {
	if url == "" {
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
