package feed

import (
	"io"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
)

// MediaRSS is the media type of what [Printer.AppendRSS] appends.
const MediaRSS = "application/rss+xml"

// AppendRSS appends the feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with the modules content, dc, media
// and atom; where the feed is a podcast, with those of iTunes and Podcasting 2.0.
func (p *Printer) AppendRSS(dst []byte, f *Feed) []byte { return p.rss(dst, f, whole) }

// WriteRSS writes what AppendRSS appends, item by item.
func (p *Printer) WriteRSS(w io.Writer, f *Feed) error {
	return write(w, func(dst []byte, grown func([]byte) []byte) []byte { return p.rss(dst, f, grown) })
}

func (p *Printer) rss(dst []byte, f *Feed, grown func([]byte) []byte) []byte {
	f = f.orEmpty()
	dst = append(dst, `<?xml version="1.0" encoding="UTF-8"?>`+"\n"+`<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"`+
		` xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"`...)
	if f.Podcast != nil {
		dst = append(dst, ` xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"`...)
	}
	dst = append(dst, ">\n<channel>\n"...)
	dst = element(dst, "title", furniture.Line(f.Title))
	dst = element(dst, "link", furniture.Absolute(f.URL))
	description := furniture.Line(f.Description)
	if description == "" {
		description = furniture.Line(f.Title)
	}
	dst = append(dst, "<description>"...)
	dst = markup.AppendText(dst, description)
	dst = end(dst, "description")
	dst = element(dst, "language", f.Lang)
	dst = element(dst, "copyright", furniture.Line(f.Copyright))
	dst = element(dst, "lastBuildDate", mail(f.Updated))
	for _, link := range f.links() {
		dst = empty(dst, "atom:link", "rel", link.rel, "href", link.href, "type", link.media(MediaRSS))
	}
	if icon := furniture.Absolute(f.Icon); icon != "" {
		dst = append(dst, "<image>\n"...)
		dst = element(dst, "url", icon)
		dst = element(dst, "title", furniture.Line(f.Title))
		dst = element(dst, "link", furniture.Absolute(f.URL))
		dst = end(dst, "image")
	}
	dst = f.podcast(dst)
	for _, a := range f.articles() {
		s := p.setter(a)
		dst = grown(s.rssItem(dst, f))
	}
	return append(dst, "</channel>\n</rss>\n"...)
}

// A feedLink is a link of the feed itself.
type feedLink struct{ rel, href string }

// media returns the type of a link to a feed.
func (l feedLink) media(feed string) string {
	if l.rel == "hub" {
		return ""
	}
	return feed
}

// links returns where the feed and its pages are.
func (f *Feed) links() []feedLink {
	var all []feedLink
	for _, l := range [...]feedLink{{"self", f.Self}, {"first", f.First}, {"previous", f.Previous}, {"next", f.Next}, {"last", f.Last}, {"hub", f.Hub}} {
		if l.href = furniture.Absolute(l.href); l.href != "" {
			all = append(all, l)
		}
	}
	return all
}

func (s *setter) rssItem(dst []byte, f *Feed) []byte {
	dst = append(dst, "<item>\n"...)
	dst = element(dst, "title", s.Title())
	url := furniture.Absolute(s.A.URL)
	dst = element(dst, "link", url)
	if id := s.id(); id != "" {
		permanent := "false"
		if id == url {
			permanent = "true"
		}
		dst = begin(dst, "guid", "isPermaLink", permanent)
		dst = markup.AppendText(dst, id)
		dst = end(dst, "guid")
	}
	dst = element(dst, "pubDate", mail(s.A.Published))
	if s.A.Published.Precision >= article.Day && !s.A.Published.IsZero() {
		dst = element(dst, "dc:date", string(s.A.Published.Append(nil)))
	}
	for _, who := range s.A.Authors() {
		dst = element(dst, "dc:creator", furniture.Line(who.Name))
	}
	for i := range s.A.Sources {
		src := &s.A.Sources[i]
		if u := furniture.Absolute(src.URL); u != "" {
			dst = element(dst, "dc:source", u)
			dst = empty(dst, "atom:link", "rel", "via", "href", u, "title", furniture.Line(src.Name))
		} else {
			dst = element(dst, "dc:source", furniture.Line(src.Name))
		}
	}
	if s.A.Lang != f.Lang {
		dst = element(dst, "dc:language", s.A.Lang)
	}
	if r := s.A.Rights; r != nil {
		dst = element(dst, "dc:rights", furniture.Line(r.Copyright))
	}
	for i := range s.A.Tags {
		dst = element(dst, "category", furniture.Line(s.A.Tags[i].Name))
	}
	if t := s.Disclosure().SourceType; t != "" {
		dst = begin(dst, "category", "domain", render.DigitalSourceTypeBase)
		dst = markup.AppendText(dst, string(t))
		dst = end(dst, "category")
	}
	if d := s.A.Discussion; d != nil {
		dst = element(dst, "comments", furniture.Absolute(d.URL))
	}
	dst = element(dst, "description", s.summary())
	if !s.Summaries {
		dst = append(dst, "<content:encoded>"...)
		dst = markup.AppendText(dst, string(s.content(nil)))
		dst = end(dst, "content:encoded")
	}
	dst = s.mediaContent(dst)
	dst = s.enclosure(dst)
	if f.Podcast != nil {
		dst = s.episode(dst, f)
	}
	return end(dst, "item")
}

// mediaContent appends the picture that stands for the article, with its text and its credits.
func (s *setter) mediaContent(dst []byte) []byte {
	url, r := s.picture()
	if url == "" {
		return dst
	}
	dst = begin(dst, "media:content", "url", url, "type", r.Type, "medium", "image", "width", itoa(int64(r.Width)), "height", itoa(int64(r.Height)))
	dst = append(dst, '\n')
	dst = element(dst, "media:title", furniture.Line(s.A.Hero.Caption.Plain()))
	dst = element(dst, "media:description", furniture.Line(s.A.Hero.Alt))
	for i := range s.A.Hero.Attribution {
		c := &s.A.Hero.Attribution[i]
		names := []string{furniture.Line(c.Agent.Name)}
		for _, id := range c.Sources {
			if src := s.A.Source(id); src != nil {
				names = append(names, furniture.Line(src.Name))
			}
		}
		for _, name := range names {
			if name == "" {
				continue
			}
			scheme, role := "", render.Role(c.Role).EBU
			if role != "" {
				scheme = "urn:ebu"
			}
			dst = begin(dst, "media:credit", "role", role, "scheme", scheme)
			dst = markup.AppendText(dst, name)
			dst = end(dst, "media:credit")
		}
	}
	return end(dst, "media:content")
}

// enclosure appends the article as sound: RSS wants its size, so that a recording without one is none.
func (s *setter) enclosure(dst []byte) []byte {
	url, r := s.recording()
	if url == "" || r.Size <= 0 || strings.TrimSpace(r.Type) == "" {
		return dst
	}
	return empty(dst, "enclosure", "url", url, "length", itoa(r.Size), "type", r.Type)
}
