package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// stated is what a page's head says of the article, before its body is read.
type stated struct {
	title       string // of the window, with the site's name perhaps
	headline    string
	description string
	image       *article.Image
}

// head reads what the page states in its head, in the order in which one statement is better than another: JSON-LD,
// then the meta elements.
func (b *builder) head(doc *node, a *article.Article) stated {
	var s stated
	var meta stated
	var authors []string
	for n := range doc.below() {
		if !n.element() {
			continue
		}
		switch n.data {
		case "html":
			a.Lang = tag(attr(n, "lang"))
			if a.Lang == "" {
				a.Lang = tag(attr(n, "xml:lang"))
			}
		case "base":
			if href := b.link(attr(n, "href")); href != "" && b.base == b.door.Base {
				b.base = href
			}
		case "title":
			if s.title == "" && n.trait&foreign == 0 {
				s.title = oneSpace(rawOf(n))
			}
		case "link":
			b.headLink(n, a)
		case "script":
			if strings.Contains(strings.ToLower(attr(n, "type")), "ld+json") {
				b.linked(rawOf(n), a, &s)
			}
		case "meta":
			authors = append(authors, b.headMeta(n, a, &meta)...)
		}
	}
	if s.headline == "" {
		s.headline = meta.headline
	}
	if s.description == "" {
		s.description = meta.description
	}
	if s.image == nil {
		s.image = meta.image
	}
	if len(a.Authors()) == 0 {
		for _, name := range authors {
			a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleWriting, Agent: article.Agent{Name: name}})
		}
	}
	return s
}

func (b *builder) headLink(n *node, a *article.Article) {
	rel := " " + strings.ToLower(attr(n, "rel")) + " "
	href := b.link(attr(n, "href"))
	switch {
	case href == "":
	case strings.Contains(rel, " canonical ") && a.URL == "":
		a.URL = href
	case strings.Contains(rel, " alternate ") && attr(n, "hreflang") != "":
		if lang := tag(attr(n, "hreflang")); lang != "" && !strings.EqualFold(lang, "x-default") {
			a.Editions = append(a.Editions, article.Edition{Lang: lang, URL: href})
		}
	case strings.Contains(rel, " license ") && a.Rights == nil:
		a.Rights = &article.Rights{Licence: href}
	}
}

// headMeta reads a meta element, and returns the authors that it names.
func (b *builder) headMeta(n *node, a *article.Article, s *stated) []string {
	v := oneSpace(attr(n, "content"))
	key := strings.ToLower(attr(n, "property"))
	if key == "" {
		key = strings.ToLower(attr(n, "name"))
	}
	if key == "" {
		key = strings.ToLower(attr(n, "itemprop"))
	}
	if equiv := strings.ToLower(attr(n, "http-equiv")); equiv == "content-language" && a.Lang == "" {
		a.Lang = tag(v)
	}
	if v == "" {
		return nil
	}
	switch key {
	case "og:title", "twitter:title", "headline", "dc.title", "parsely-title":
		if s.headline == "" || key == "og:title" {
			s.headline = v
		}
	case "og:description", "description", "twitter:description":
		if s.description == "" || key == "og:description" {
			s.description = v
		}
	case "article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "pubdate", "publish_date", "parsely-pub-date", "sailthru.date":
		if d, ok := parseDate(v); ok && a.Published.IsZero() {
			a.Published = d
		}
	case "article:modified_time", "datemodified", "og:updated_time", "last-modified":
		if d, ok := parseDate(v); ok && a.Updated.IsZero() {
			a.Updated = d
		}
	case "article:section":
		if a.Section == "" {
			a.Section = v
		}
	case "article:tag":
		b.tag(a, v, "")
	case "og:site_name", "application-name":
		if a.Publisher == nil {
			a.Publisher = &article.Publisher{Name: v}
		}
	case "og:url":
		if a.URL == "" {
			a.URL = b.link(v)
		}
	case "og:locale":
		if a.Lang == "" {
			a.Lang = tag(v)
		}
	case "og:image", "og:image:url", "twitter:image", "twitter:image:src":
		if u := b.media(v); u != "" && s.image == nil {
			s.image = &article.Image{Renditions: []article.Rendition{{URL: u}}}
		}
	case "og:image:alt", "twitter:image:alt":
		if s.image != nil && s.image.Alt == "" {
			s.image.Alt = v
		}
	case "og:image:width":
		if s.image != nil {
			s.image.Renditions[0].Width = atoi(v)
		}
	case "og:image:height":
		if s.image != nil {
			s.image.Renditions[0].Height = atoi(v)
		}
	case "author", "article:author", "dc.creator", "parsely-author":
		if !strings.Contains(v, "://") && nameLike(v) {
			return []string{v}
		}
	}
	return nil
}

func (b *builder) tag(a *article.Article, name, address string) {
	for _, t := range a.Tags {
		if strings.EqualFold(t.Name, name) {
			return
		}
	}
	if name != "" && len(a.Tags) < 100 {
		a.Tags = append(a.Tags, article.Tag{Name: name, URL: address})
	}
}

func oneSpace(s string) string { return strings.Join(strings.Fields(clean(s)), " ") }
