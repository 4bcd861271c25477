package sanitize

import (
	"bytes"
	"io"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/charset"

	"github.com/standfirst/standfirst/article"
)

// Page reads a whole page: its main text, and what its head and markup state about it. The error is a [*LimitError].
func (d *Door) Page(page []byte) (*article.Article, *Report, error) {
	r := &Report{}
	if err := d.check(len(page)); err != nil {
		return nil, r, err
	}
	kind := "text/html"
	if d.Charset != "" {
		kind += "; charset=" + d.Charset
	}
	text := string(page)
	if in, err := charset.NewReader(bytes.NewReader(page), kind); err == nil {
		if all, err := io.ReadAll(in); err == nil {
			text = string(all)
		}
	}
	doc := parse(text, r)
	b := &builder{door: d, report: r, base: d.Base, skip: map[*html.Node]bool{}}
	a := &article.Article{}
	b.head(doc, a)
	b.linked(doc, a)
	if a.Lang == "" {
		a.Lang = clean(d.Lang)
	}
	main := mainOf(doc)
	whole := len(textOf(main)) // furniture that holds much of the text is none
	stated := false            // whether the page shows a standfirst
	for n := range main.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		if n.Data == "h1" && (len(a.Headline) == 0 || textOf(n) == a.Headline.String()) {
			a.Headline = b.inlines(n)
			b.skip[n] = true
		} else if furniture(n) && len(textOf(n))*3 < whole {
			b.skip[n] = true
			r.add(Removed, "furniture", n.Data, attr(n, "class"))
		} else if !stated && named(n, "standfirst", "deck", "dek", "subtitle", "lede") && textOf(n) != "" {
			a.Standfirst, stated = b.inlines(n), true
			b.skip[n] = true
		}
	}
	b.children(main)
	b.flush()
	a.Body = b.out
	settle(a, r)
	return a, r, nil
}

// head reads what the page states in its head.
func (b *builder) head(doc *html.Node, a *article.Article) {
	var title, headline article.Inlines
	var description string
	for n := range doc.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.Data {
		case "html":
			a.Lang = clean(attr(n, "lang"))
		case "title":
			if title == nil && n.Namespace == "" {
				title = article.Plain(strings.TrimSpace(clean(rawOf(n))))
			}
		case "link":
			if strings.EqualFold(attr(n, "rel"), "canonical") {
				a.URL = b.link(attr(n, "href"))
			}
		case "h1":
			if headline == nil {
				headline = b.inlines(n)
			}
		case "meta":
			v := strings.TrimSpace(clean(attr(n, "content")))
			switch strings.ToLower(attr(n, "property") + attr(n, "name")) {
			case "og:title":
				title = article.Plain(v)
			case "og:description", "description":
				if description == "" {
					description = v
				}
			case "article:published_time":
				a.Published, _ = article.ParseDate(v)
			case "article:modified_time":
				a.Updated, _ = article.ParseDate(v)
			case "article:section":
				a.Section = v
			case "og:site_name":
				a.Publisher = &article.Publisher{Name: v}
			case "og:image":
				if u := b.link(v); u != "" && a.Hero == nil {
					a.Hero = &article.Image{Renditions: []article.Rendition{{URL: u}}}
				}
			case "author":
				a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleWriting, Agent: article.Agent{Name: v}})
			}
		}
	}
	if a.Headline = headline; len(headline) == 0 {
		a.Headline = title
	}
	a.Standfirst = article.Plain(description)
}

// mainOf finds the element that holds the article: the only one that says so, else the body.
func mainOf(doc *html.Node) *html.Node {
	var articles, mains []*html.Node
	body := doc
	for n := range doc.Descendants() {
		switch {
		case n.Type != html.ElementNode:
		case n.Data == "body":
			body = n
		case n.Data == "article":
			articles = append(articles, n)
		case n.Data == "main" || attr(n, "role") == "main":
			mains = append(mains, n)
		}
	}
	switch {
	case len(articles) == 1:
		return articles[0]
	case len(mains) == 1:
		return mains[0]
	}
	return body
}

func furniture(n *html.Node) bool {
	switch n.Data {
	case "nav", "form", "button":
		return true
	}
	switch attr(n, "role") {
	case "navigation", "banner", "search", "contentinfo":
		return true
	}
	return named(n, "share", "comments", "cookie", "newsletter", "related", "listen", "skip-link")
}

// named reports whether a class or the id has one of the words as a part of its own.
func named(n *html.Node, words ...string) bool {
	for part := range strings.FieldsFuncSeq(strings.ToLower(attr(n, "class")+" "+attr(n, "id")), func(r rune) bool {
		return r == ' ' || r == '_' || r == '-'
	}) {
		for _, w := range words {
			if part == w {
				return true
			}
		}
	}
	return false
}
