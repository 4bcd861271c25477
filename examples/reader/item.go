package main

import (
	"cmp"
	"net/url"
	"slices"
	"strings"
	"time"

	"github.com/mmcdole/gofeed"
	"github.com/mmcdole/gofeed/atom"
	"github.com/mmcdole/gofeed/rss"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// An origin is where an item says that its feed has it from.
type origin struct{ name, url string }

// origins returns the origins of each item of a feed, which the universal form of gofeed does not have.
func origins(f *gofeed.Feed) [][]origin {
	all := make([][]origin, len(f.Items))
	switch feed := f.OriginalFeed().(type) {
	case *rss.Feed:
		for i, item := range feed.Items[:min(len(all), len(feed.Items))] {
			if item.Source != nil {
				all[i] = append(all[i], origin{item.Source.Title, item.Source.URL})
			}
		}
	case *atom.Feed:
		for i, entry := range feed.Entries[:min(len(all), len(feed.Entries))] {
			if s := entry.Source; s != nil {
				o := origin{name: s.Title}
				for _, link := range s.Links {
					if link.Rel == "" || link.Rel == "alternate" {
						o.url = link.Href
					}
				}
				all[i] = append(all[i], o)
			}
			for _, link := range entry.Links {
				if link.Rel == "via" {
					all[i] = append(all[i], origin{link.Title, link.Href})
				}
			}
		}
	}
	for i, item := range f.Items {
		if item.DublinCoreExt != nil {
			for _, s := range item.DublinCoreExt.Source {
				all[i] = append(all[i], origin{url: s})
			}
		}
	}
	return all
}

// identity returns what tells an item from all others, or "". What is a URI is so everywhere; anything else is so within
// its feed alone.
func identity(f *gofeed.Feed, item *gofeed.Item) string {
	id := cmp.Or(strings.TrimSpace(item.GUID), strings.TrimSpace(item.Link))
	if u, err := url.Parse(id); id == "" || err == nil && u.Scheme != "" {
		return id
	}
	return cmp.Or(f.FeedLink, f.Link, f.Title) + "#" + id
}

// entry makes an article of an item, through the door; nil of one that nothing tells from others.
func entry(base string, f *gofeed.Feed, item *gofeed.Item, from []origin) *article.Article {
	id := identity(f, item)
	if id == "" {
		return nil
	}
	d := &sanitize.Door{Base: cmp.Or(item.Link, f.Link, base), Lang: f.Language, Limits: sanitize.Limits{Cut: true}}
	line := func(markup string) article.Inlines {
		run, _, _ := d.Inline(markup) // what is too long is cut, and so it does not fail
		return run
	}
	a := &article.Article{
		ID: id, URL: resolve(base, item.Link), Lang: f.Language,
		Headline: line(item.Title), Published: date(item.Published, item.PublishedParsed), Updated: date(item.Updated, item.UpdatedParsed),
	}
	a.Body, _, _ = d.Fragment(cmp.Or(item.Content, item.Description))
	if item.Content != "" {
		a.Standfirst = line(item.Description)
	}
	for _, who := range item.Authors {
		if name := line(cmp.Or(who.Name, who.Email)).Plain(); name != "" {
			a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleWriting, Agent: article.Agent{Name: name}})
		}
	}
	for _, tag := range item.Categories {
		if name := line(tag).Plain(); name != "" {
			a.Tags = append(a.Tags, article.Tag{Name: name})
		}
	}
	if item.Image != nil {
		a.Hero = &article.Image{Renditions: []article.Rendition{{URL: resolve(base, item.Image.URL)}}}
	}
	// The feed's own work is the first of the sources: what stands here is a copy of it.
	credit := article.Credit{Role: article.RoleSource}
	cite := func(s article.Source) {
		s.ID = "origin"
		if n := len(a.Sources); n > 0 {
			s.ID += "-" + string(rune('0'+n%10))
		}
		a.Sources = append(a.Sources, s)
		credit.Sources = append(credit.Sources, s.ID)
	}
	cite(article.Source{
		Name: cmp.Or(line(f.Title).Plain(), host(a.URL)), URL: a.URL, Title: a.Headline.Plain(), Lang: f.Language,
		Published: a.Published, Licence: line(f.Copyright).Plain(), Use: article.UseRepublished,
	})
	for _, o := range from[:min(len(from), 9)] {
		s := article.Source{Name: line(o.name).Plain(), URL: resolve(base, o.url), Use: article.UseBasis}
		if s.Name = cmp.Or(s.Name, host(s.URL)); s.Name != "" {
			cite(s)
		}
	}
	a.Attribution = append(a.Attribution, credit)
	a, _ = d.Article(a) // every address and every name that was put in by hand
	return a
}

// resolve returns an address in full.
func resolve(base, address string) string {
	from, err := url.Parse(base)
	if err != nil {
		return address
	}
	to, err := from.Parse(strings.TrimSpace(address))
	if err != nil || address == "" {
		return ""
	}
	return to.String()
}

func host(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return ""
	}
	return strings.TrimPrefix(u.Hostname(), "www.")
}

// date returns a moment as the feed states it, with its offset; where the door cannot read it, as gofeed has it.
func date(stated string, read *time.Time) article.Date {
	d, ok := sanitize.Date(stated)
	if !ok && read != nil {
		d = article.At(*read)
	}
	return d
}

// sourced reports whether an article names a source already, by its address or else by its name.
func sourced(a *article.Article, s article.Source) bool {
	return slices.ContainsFunc(a.Sources, func(t article.Source) bool {
		return t.URL == s.URL && (s.URL != "" || t.Name == s.Name)
	})
}
