// Package press is every surface of the module by its name, each with its printer wired as a host would wire it.
// The convert command and the tests that walk all surfaces share it.
package press

import (
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
	"github.com/standfirst/standfirst/render/text"
)

// Settings are what a reader and a host bring along. The zero Settings print in the article's language.
type Settings struct {
	Lang     string // the reader's language, a BCP 47 tag; "" is the article's
	Now      time.Time
	Zone     *time.Location
	ImageURL render.ImageURL
	Words    verbal.Options
	Profile  speech.Profile // of ssml and chunks
}

func (s Settings) locale() *locale.Locale {
	if s.Lang == "" {
		return nil
	}
	return locale.For(s.Lang)
}

// A Surface is a surface with its printer.
type Surface struct {
	Name   string // as in render.Surfaces
	Ext    string // of a file that holds it, such as ".html"
	Append func(dst []byte, a *article.Article) []byte
	Omits  func(a *article.Article) bool // whether it leaves an article out, for want of what its format demands; nil never
}

// Surfaces returns all surfaces, sorted by name.
func Surfaces(s Settings) []Surface {
	l := s.locale()
	heads := &head.Printer{Locale: l, ImageURL: s.ImageURL}
	pages := &html.Printer{Locale: l, Zone: s.Zone, Now: s.Now, ImageURL: s.ImageURL, Head: heads.Append}
	texts := &text.Printer{Locale: l, Zone: s.Zone}
	voice := &speech.Printer{Locale: l, Zone: s.Zone, Words: &verbal.Set{Options: s.Words}, Profile: s.Profile}
	feeds := &feed.Printer{Locale: l, Now: s.Now, ImageURL: s.ImageURL}
	ofOne := func(print func([]byte, *feed.Feed) []byte, podcast bool) func([]byte, *article.Article) []byte {
		return func(dst []byte, a *article.Article) []byte { return print(dst, Channel(podcast, a)) }
	}
	omits := func(format feed.Format) func(a *article.Article) bool {
		return func(a *article.Article) bool {
			for _, problem := range feeds.Check(Channel(false, a), format) {
				if problem.Fatal && strings.HasPrefix(problem.Path, "articles") {
					return true
				}
			}
			return false
		}
	}
	all := []Surface{
		{"atom", ".atom", ofOne(feeds.AppendAtom, false), omits(feed.Atom)},
		{"jsonfeed", ".json", ofOne(feeds.AppendJSON, false), omits(feed.JSON)},
		{"podcast", ".rss", ofOne(feeds.AppendRSS, true), nil},
		{"rss", ".rss", ofOne(feeds.AppendRSS, false), nil},
		{"sitemap", ".xml", ofOne(feeds.AppendSitemap, false), omits(feed.Sitemap)},
		{"article", ".json", article.AppendJSON, nil},
		{"card", ".html", func(dst []byte, a *article.Article) []byte { return pages.AppendCard(dst, a, html.Standard) }, nil},
		{"chunks", ".jsonl", voice.AppendChunks, nil},
		{"head", ".html", heads.Append, nil},
		{"html", ".html", pages.AppendArticle, nil},
		{"jsonld", ".json", heads.AppendJSONLD, nil},
		{"markdown", ".md", texts.AppendMarkdown, nil},
		{"page", ".html", pages.AppendPage, nil},
		{"script", ".json", voice.AppendScript, nil},
		{"speech", ".txt", voice.AppendText, nil},
		{"ssml", ".xml", voice.AppendSSML, nil},
		{"text", ".txt", texts.AppendText, nil},
	}
	slices.SortFunc(all, func(a, b Surface) int { return strings.Compare(a.Name, b.Name) })
	return all
}

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
