package press

import (
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/feed"
)

// feeds are the surfaces of many articles that readers subscribe to.
func (s Settings) feeds() []Surface {
	p := &feed.Printer{Locale: s.locale(), Now: s.Now, ImageURL: s.ImageURL}
	surface := func(format feed.Format, ext string, print func([]byte, *feed.Feed) []byte) Surface {
		podcast := format == feed.PodcastRSS
		check := func(a *article.Article) []render.Problem { return p.Check(Channel(podcast, a), format) }
		surface := Surface{
			Name: string(format), Ext: ext, Check: check,
			All:  func(dst []byte, articles []*article.Article) []byte { return print(dst, Channel(podcast, articles...)) },
			Loss: func(a *article.Article) []render.Loss { return p.Loss(a, format) },
		}
		if format != feed.RSS && format != feed.PodcastRSS {
			surface.Omits = func(a *article.Article) bool { return slices.ContainsFunc(check(a), leavesOut) }
		}
		return surface
	}
	return []Surface{
		surface(feed.Atom, ".atom", p.AppendAtom),
		surface(feed.JSON, ".json", p.AppendJSON),
		surface(feed.OPML, ".opml", p.AppendLinks),
		surface(feed.Pages, ".xml", p.AppendPages),
		surface(feed.PodcastRSS, ".rss", p.AppendRSS),
		surface(feed.RSS, ".rss", p.AppendRSS),
		surface(feed.Sitemap, ".xml", p.AppendSitemap),
	}
}

// leavesOut reports whether a problem keeps an article out of a feed.
func leavesOut(p render.Problem) bool { return p.Fatal && strings.HasPrefix(p.Path, "articles") }

// Channel returns a feed of articles, which says of itself what the first of them says of its publisher.
func Channel(podcast bool, articles ...*article.Article) *feed.Feed {
	f := &feed.Feed{Title: "Articles", Articles: feed.Of(articles...)}
	if podcast {
		f.Podcast = new(feed.Podcast)
	}
	if len(articles) == 0 || articles[0] == nil {
		return f
	}
	a := articles[0]
	f.Lang, f.Publisher = a.Lang, a.Publisher
	for _, a := range articles {
		if f.Lang != a.Lang {
			f.Lang = ""
		}
		for _, d := range [...]article.Date{a.Published, a.Updated} {
			if d.HasTime() && d.Time.After(f.Updated.Time) {
				f.Updated = d
			}
		}
	}
	if p := a.Publisher; p != nil {
		f.URL, f.ID = p.URL, p.URL
		if p.Name != "" {
			f.Title = p.Name
		}
		f.Description = p.Tagline.Plain()
		if p.Logo != nil && len(p.Logo.Renditions) > 0 {
			f.Icon = p.Logo.Renditions[0].URL
		}
	}
	return f
}
