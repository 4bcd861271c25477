package feed

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// A Format is a form of feed.
type Format string

// The formats.
const (
	RSS        Format = "rss"
	PodcastRSS Format = "podcast"
	Atom       Format = "atom"
	JSON       Format = "jsonfeed"
	Sitemap    Format = "sitemap" // of news
	Pages      Format = "pages"   // a sitemap of all pages
	OPML       Format = "opml"
)

// Check returns what a format wants and the feed or its articles lack. A problem that is Fatal keeps an article, or the
// feed where its path names no article, out of what is valid; the printer leaves such an article out.
func (p *Printer) Check(f *Feed, format Format) []render.Problem {
	f = f.orEmpty()
	var all []render.Problem
	report := func(fatal bool, code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail, Fatal: fatal})
	}
	missing := func(fatal bool, value, path, detail string) {
		if value == "" {
			report(fatal, render.Missing, path, detail)
		}
	}
	if format == OPML {
		missing(true, furniture.Line(f.Title), "title", "an outline has to have a title")
	} else if format != Sitemap && format != Pages {
		missing(true, furniture.Line(f.Title), "title", "a feed has to have a title")
		missing(format == RSS || format == PodcastRSS, furniture.Absolute(f.URL), "url", "a feed leads to the page that it is of")
		missing(false, furniture.Absolute(f.Self), "self", "without its own address a feed cannot be found again")
	}
	if format == Atom {
		missing(true, f.id(), "id", "an Atom feed is identified by a URI")
		missing(true, internet(f.Updated), "updated", "an Atom feed says when it last changed")
	}
	if format == PodcastRSS {
		if f.Podcast == nil {
			report(true, render.Missing, "podcast", "a podcast says its category and whether it is explicit")
		} else if len(f.Podcast.Category) == 0 {
			report(true, render.Missing, "podcast.category", "Apple's directory takes no podcast without a category")
		}
		missing(true, furniture.Absolute(f.Icon), "icon", "Apple's directory takes no podcast without a picture")
	}
	for i, a := range f.articles() {
		s := p.setter(a)
		at := func(field string) string { return "articles[" + strconv.Itoa(i) + "]." + field }
		if a.Headline.Empty() && format != Pages {
			report(false, render.Missing, at("headline"), "the item is called untitled")
		}
		switch format {
		case RSS, PodcastRSS:
			missing(false, s.id(), at("url"), "readers cannot tell the item from another without an address or an id")
			if !a.Published.HasTime() {
				report(false, render.Missing, at("published"), "the item has no pubDate, since the time of day is not stated")
			}
		case Atom:
			if field := s.atomLacks(); field != "" {
				report(true, render.Missing, at(field), "the entry is left out: Atom wants an identifier that is a URI, and a moment with its time of day")
			}
		case JSON:
			missing(true, s.id(), at("url"), "the item is left out: it wants an address or an id")
		case OPML:
			missing(false, furniture.Absolute(a.URL), at("url"), "the outline is a heading, since there is nowhere to link")
		case Pages:
			missing(true, furniture.Absolute(a.URL), at("url"), "the page is left out of the sitemap")
		case Sitemap:
			if field := s.sitemapLacks(f); field != "" {
				report(true, render.Missing, at(field), "the article is left out of the news sitemap")
			}
		}
		if format == PodcastRSS {
			if url, r := s.recording(); url == "" {
				report(false, render.Missing, at("audio"), "the item has no recording")
			} else if r.Size <= 0 || r.Type == "" {
				report(true, render.Missing, at("audio"), "the enclosure is left out: it wants the size and the type of the file")
			}
			if a.Audio != nil && len(a.Audio.Chapters) > 0 && string(s.chapters(nil)) == "" {
				report(false, render.Missing, at("audio.chapters"), "the chapters are left out: Podcasting 2.0 wants the address of a file with them")
			}
		}
	}
	return all
}

// Loss returns what a feed cannot show of an article.
func (p *Printer) Loss(a *article.Article, format Format) []render.Loss {
	if a == nil {
		return nil
	}
	var all []render.Loss
	lose := func(path, kind, lost, stand string) {
		all = append(all, render.Loss{Path: path, Type: kind, Lost: lost, Stand: stand})
	}
	if format == Sitemap {
		lose("", "article", "all but its address, title and date", "the page that the address leads to")
		return all
	}
	if format == Pages {
		lose("", "article", "all but its address, picture, editions and when it changed", "the page that the address leads to")
		return all
	}
	if format == OPML {
		lose("", "article", "all but its address, title, date and attribution", "the page that the address leads to")
		return all
	}
	if _, less := render.Preview(a); less {
		lose("body", "article", "what is for subscribers", "a line that says so")
	}
	for i := range a.Corrections {
		if p.Summaries {
			lose("corrections["+strconv.Itoa(i)+"]", "correction", "the correction", "")
		}
	}
	if p.Summaries && len(a.Body) > 0 {
		lose("body", "article", "the text beyond its summary", "a link to the page")
	}
	if format != PodcastRSS && a.Audio != nil && len(a.Audio.Chapters) > 0 {
		lose("audio.chapters", "chapter", "the chapters of the recording", "")
	}
	if a.Promo != nil {
		lose("promo", "promo", "a call to action", "")
	}
	if len(a.Related) > 0 {
		lose("related", "related", "links to other pieces", "")
	}
	if len(a.Editions) > 0 && format != Atom {
		lose("editions", "edition", "links to the editions in other languages", "")
	}
	return all
}
