package head

import "strings"

// A Crumb is a page above the article's in the site.
type Crumb struct {
	Name string
	URL  string // in full
}

// trail appends the way from the site's front page down to the article as a BreadcrumbList: the crumbs that the host
// gives, or else the publisher's page and that of the section, where a tag of the same name has one. A trail of the
// article alone is none.
func (s *setter) trail(dst []byte) []byte {
	var crumbs []Crumb
	if s.Trail != nil {
		crumbs = s.Trail(s.a)
	} else {
		var own [2]Crumb
		crumbs = s.stated(own[:0])
	}
	mark := len(dst)
	dst = open(key(dst, "breadcrumb"), "BreadcrumbList")
	dst = list(dst, "itemListElement")
	n := 0
	for _, c := range crumbs {
		if c.Name = line(c.Name); c.Name == "" || !absolute(c.URL) {
			continue
		}
		n++
		dst = crumb(dst, n, c.Name, c.URL)
	}
	if n == 0 || plain(s.a.Headline) == "" {
		return dst[:mark]
	}
	dst = crumb(dst, n+1, plain(s.a.Headline), s.url)
	return done(done(dst, ']'), '}')
}

func (s *setter) stated(dst []Crumb) []Crumb {
	if p := s.a.Publisher; p != nil {
		dst = append(dst, Crumb{p.Name, p.URL})
	}
	for i := range s.a.Tags {
		if tag := &s.a.Tags[i]; s.a.Section != "" && strings.EqualFold(tag.Name, s.a.Section) {
			return append(dst, Crumb{tag.Name, tag.URL})
		}
	}
	return dst
}

func crumb(dst []byte, n int, name, url string) []byte {
	dst = open(dst, "ListItem")
	dst = integer(dst, "position", n)
	dst = text(dst, "name", name)
	return done(address(dst, "item", url), '}')
}
