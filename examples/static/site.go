package main

import (
	"bytes"
	_ "embed"
	"html/template"
	"net/url"
	"path"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	fragment "github.com/standfirst/standfirst/render/html/template"
	"github.com/standfirst/standfirst/render/locale"
)

var (
	//go:embed index.html
	indexHTML string
	//go:embed site.css
	siteCSS string

	index = template.Must(template.New("index").Parse(indexHTML))
)

// print prints all files of the site. All pages lie one folder deep, so that one relative address serves on each of them.
func (s *site) print(to files) error {
	for name, data := range s.media {
		if err := to.add("media/"+name, data); err != nil {
			return err
		}
	}
	if err := to.add("style.css", []byte(html.Stylesheet()+siteCSS)); err != nil {
		return err
	}
	var languages []string
	for _, p := range s.pieces {
		if !slices.Contains(languages, p.lang) {
			languages = append(languages, p.lang)
		}
		if err := to.add(p.lang+"/"+p.name+".html", s.page(p)); err != nil {
			return err
		}
	}
	for _, lang := range languages {
		if err := s.edition(to, lang, languages); err != nil {
			return err
		}
	}
	front := view{Title: s.title, Lang: s.lang, Dir: string(locale.DirOf(s.lang)), Style: "style.css"}
	for _, lang := range languages {
		front.Languages = append(front.Languages, menu{lang, string(locale.DirOf(lang)), locale.NativeName(lang), lang + "/index.html"})
	}
	if err := front.add(to, "index.html"); err != nil {
		return err
	}
	if err := to.add("sitemap.xml", new(feed.Printer).AppendPages(nil, s.pages(languages))); err != nil {
		return err
	}
	// What search engines take for news is the last two days. That is told from the newest article, and not from a clock, so
	// that the file is the same for as long as there is no news.
	all := s.channel("", s.pieces)
	return to.add("news.xml", (&feed.Printer{Now: all.Updated.Time}).AppendSitemap(nil, all))
}

// page prints a page. Its head names addresses in full; what a reader follows works on a disk as well.
func (s *site) page(p *piece) []byte {
	meta := &head.Printer{ImageURL: s.publicImage, Site: s.title}
	printer := &html.Printer{ImageURL: s.localImage, Stylesheet: "../style.css"}
	printer.Head = func(dst []byte, _ *article.Article) []byte {
		dst = meta.Append(dst, s.public(p))
		for _, f := range s.feeds() {
			dst = append(dst, `<link rel="alternate" type="`+f.media+`" href="`+f.name+`">`+"\n"...)
		}
		return dst
	}
	return printer.AppendPage(nil, s.local(p))
}

// local returns the article with addresses that lead from its page to the others.
func (s *site) local(p *piece) *article.Article {
	a := article.Clone(p.article)
	a.URL = s.relative(a.URL)
	a.Publisher.URL = "index.html"
	for i := range a.Editions {
		a.Editions[i].URL = s.relative(a.Editions[i].URL)
	}
	for i := range a.Tags {
		a.Tags[i].URL = tagPage(a.Tags[i].Name)
	}
	return a
}

// public returns the article with addresses in full.
func (s *site) public(p *piece) *article.Article {
	base, _ := url.Parse(p.article.URL)
	full := func(address string) string {
		u, err := base.Parse(address)
		if err != nil || address == "" {
			return address
		}
		return u.String()
	}
	a := article.Rewrite(p.article, article.Rewriter{Inline: func(_ article.Path, n article.Inline) []article.Inline {
		if link, ok := n.(*article.Link); ok && !strings.HasPrefix(link.URL, "#") {
			link.URL = full(link.URL)
		}
		return []article.Inline{n}
	}})
	for i := range a.Tags {
		a.Tags[i].URL = full(tagPage(a.Tags[i].Name))
	}
	return a
}

func (s *site) relative(address string) string {
	if rest, ok := strings.CutPrefix(address, s.base); ok {
		return "../" + rest
	}
	return address
}

// localImage is where a picture of the folder is, seen from a page.
func (s *site) localImage(r *article.Rendition, _ int) string { return s.image(r.URL, "../") }

// publicImage is where it is on the web.
func (s *site) publicImage(r *article.Rendition, _ int) string { return s.image(r.URL, s.base) }

func (s *site) image(address, from string) string {
	if name := path.Base(address); s.media[name] != nil && !strings.Contains(address, ":") {
		return from + "media/" + url.PathEscape(name)
	}
	return address
}

// tagPage returns the name of the page of a tag, or "" for one without a letter.
func tagPage(tag string) string {
	if slug := locale.AppendSlug(nil, tag); len(slug) > 0 {
		return "tag-" + string(slug) + ".html"
	}
	return ""
}

// A view is what a page of cards shows.
type view struct {
	Title, Site, Lang, Dir, Style string
	Topics, AlsoIn                string // the locale's words
	Cards                         []template.HTML
	Tags                          []menu
	Languages                     []menu
	Feeds                         []feedFile
}

// A menu is a line of links.
type menu struct{ Lang, Dir, Name, URL string }

func (v *view) add(to files, name string) error {
	var page bytes.Buffer
	if err := index.Execute(&page, v); err != nil {
		return err
	}
	return to.add(name, page.Bytes())
}

// edition prints what there is of a language besides the articles: cards of all, cards by tag, and feeds.
func (s *site) edition(to files, lang string, languages []string) error {
	l := locale.For(lang)
	front := view{
		Title: s.title, Lang: lang, Dir: string(locale.DirOf(lang)), Style: "../style.css",
		Topics: l.Label(locale.LabelTags), AlsoIn: l.Label(locale.LabelLanguages), Feeds: s.feeds(),
	}
	for _, other := range languages {
		if other != lang {
			front.Languages = append(front.Languages, menu{other, string(locale.DirOf(other)), locale.NativeName(other), "../" + other + "/index.html"})
		}
	}
	var pieces []*piece
	tagged := make(map[string][]*piece) // by page
	names := make(map[string]string)    // of tags, by page
	cards := &html.Printer{ImageURL: s.localImage}
	show := func(p *piece, first bool) template.HTML {
		if first {
			return fragment.HTML(cards.Card(s.local(p), html.Hero))
		}
		return fragment.HTML(cards.Card(s.local(p), html.Standard))
	}
	for _, p := range s.pieces {
		if p.lang != lang {
			continue
		}
		front.Cards = append(front.Cards, show(p, len(pieces) == 0))
		pieces = append(pieces, p)
		for _, t := range p.article.Tags {
			name := tagPage(t.Name)
			if name == "" || slices.Contains(tagged[name], p) {
				continue
			}
			if names[name] == "" {
				names[name] = t.Name
				front.Tags = append(front.Tags, menu{Name: t.Name, URL: name})
			}
			tagged[name] = append(tagged[name], p)
		}
	}
	slices.SortFunc(front.Tags, func(a, b menu) int { return strings.Compare(a.URL, b.URL) })
	if err := front.add(to, lang+"/index.html"); err != nil {
		return err
	}
	for _, tag := range front.Tags {
		topic := front
		topic.Title, topic.Site, topic.Cards, topic.Feeds = tag.Name, s.title, nil, nil
		topic.Languages = nil
		for _, p := range tagged[tag.URL] {
			topic.Cards = append(topic.Cards, show(p, false))
		}
		if err := topic.add(to, lang+"/"+tag.URL); err != nil {
			return err
		}
	}
	for _, f := range s.feeds() {
		channel := s.channel(lang, pieces)
		channel.Self = s.base + lang + "/" + f.Name()
		if err := to.add(lang+"/"+f.Name(), f.print(nil, channel)); err != nil {
			return err
		}
	}
	return nil
}

// A feedFile is a feed of every language.
type feedFile struct {
	name, media string
	print       func([]byte, *feed.Feed) []byte
}

// Name and Media are for the template.
func (f feedFile) Name() string  { return f.name }
func (f feedFile) Media() string { return f.media }

func (s *site) feeds() []feedFile {
	p := &feed.Printer{ImageURL: s.publicImage}
	return []feedFile{{"rss.xml", feed.MediaRSS, p.AppendRSS}, {"atom.xml", feed.MediaAtom, p.AppendAtom}, {"feed.json", feed.MediaJSON, p.AppendJSON}}
}

// channel returns the feed of the articles.
func (s *site) channel(lang string, pieces []*piece) *feed.Feed {
	f := &feed.Feed{Title: s.title, URL: s.base, Lang: lang, Publisher: &article.Publisher{Name: s.title, URL: s.base}}
	if lang != "" {
		f.URL += lang + "/index.html"
	}
	for _, p := range pieces {
		for _, d := range []article.Date{p.article.Published, p.article.Updated} {
			if d.Time.After(f.Updated.Time) {
				f.Updated = d
			}
		}
	}
	f.Articles = func(yield func(*article.Article) bool) {
		for _, p := range pieces {
			if !yield(s.public(p)) {
				return
			}
		}
	}
	return f
}

// pages is what search engines are to find: the index of each language, and all articles.
func (s *site) pages(languages []string) *feed.Feed {
	return &feed.Feed{Articles: func(yield func(*article.Article) bool) {
		for _, lang := range languages {
			if !yield(&article.Article{URL: s.base + lang + "/index.html"}) {
				return
			}
		}
		for _, p := range s.pieces {
			if !yield(p.article) {
				return
			}
		}
	}}
}
