package main

import (
	"cmp"
	"fmt"
	"io/fs"
	"net/url"
	"path"
	"slices"
	"strings"
	"time"

	"golang.org/x/text/language"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/markdown"
)

// A site is the articles of a folder, and what is said of all of them.
type site struct {
	base, title, lang string
	now               time.Time // an embargo that is over by then is over
	hugo              bool

	pieces []*piece          // by language, then the newest first
	media  map[string][]byte // pictures by the name of their file
	left   []string          // of the folder's files: those that are no part of the site, and why
}

// A piece is an article with the name of its page, which the editions of one work share.
type piece struct {
	name, lang string // lang as it stands in addresses
	article    *article.Article
}

// read reads the folder: articles through the door, pictures as they are.
func (s *site) read(folder fs.FS) error {
	s.media = make(map[string][]byte)
	err := fs.WalkDir(folder, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if strings.HasPrefix(d.Name(), ".") && name != "." {
			if d.IsDir() {
				return fs.SkipDir
			}
			return nil
		}
		if !d.Type().IsRegular() {
			return nil
		}
		if err := s.file(folder, name); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		return nil
	})
	if err != nil {
		return err
	}
	slices.SortStableFunc(s.pieces, func(a, b *piece) int {
		return cmp.Or(strings.Compare(a.lang, b.lang), b.article.Published.Time.Compare(a.article.Published.Time), strings.Compare(a.name, b.name))
	})
	s.join()
	return nil
}

// file reads one file of the folder.
func (s *site) file(folder fs.FS, name string) error {
	ext := strings.ToLower(path.Ext(name))
	read, known := map[string]func(*sanitize.Door, []byte) (*article.Article, error){
		".json": fromJSON, ".md": fromMarkdown, ".html": fromPage,
	}[ext]
	picture := slices.Contains([]string{".jpg", ".jpeg", ".png", ".gif", ".webp", ".avif"}, ext)
	if !known && !picture {
		s.left = append(s.left, name+" (of no kind that is known)")
		return nil
	}
	data, err := fs.ReadFile(folder, name)
	if err != nil {
		return err
	}
	if picture {
		if _, twice := s.media[path.Base(name)]; twice {
			return fmt.Errorf("there are two pictures of that name")
		}
		s.media[path.Base(name)] = data
		return nil
	}
	p := new(piece)
	p.name, p.lang = split(name)
	a, err := read(&sanitize.Door{Lang: cmp.Or(p.lang, s.lang), Link: s.link}, data)
	if err != nil {
		return err
	}
	a.Lang = cmp.Or(a.Lang, p.lang, s.lang)
	tag, err := language.Parse(a.Lang) // which becomes part of a path
	if err != nil {
		return fmt.Errorf("lang %q is not a language", a.Lang)
	}
	p.lang, p.article = tag.String(), a
	switch {
	case a.Status == article.StatusDraft:
		s.left = append(s.left, name+" (a draft)")
		return nil
	case a.Status == article.StatusEmbargoed && (a.Embargo.IsZero() || a.Embargo.Time.After(s.now)):
		s.left = append(s.left, name+" (under embargo)")
		return nil
	case a.Status == article.StatusEmbargoed:
		a.Status = article.StatusPublished
	}
	s.own(p)
	s.pieces = append(s.pieces, p)
	return nil
}

// split returns the name of a page and the language that the name of its file tells: "ferry.de.md" is "ferry" in "de".
func split(file string) (name, lang string) {
	name = strings.TrimSuffix(path.Base(file), path.Ext(file))
	if i := strings.LastIndexByte(name, '.'); i > 0 {
		if tag, err := language.Parse(name[i+1:]); err == nil {
			return name[:i], tag.String()
		}
	}
	return name, ""
}

// link turns a link to another file of the folder into one to its page. Hugo does that itself.
func (s *site) link(address string) string {
	u, err := url.Parse(address)
	if err != nil || u.IsAbs() || u.Host != "" || path.Ext(u.Path) != ".md" || s.hugo {
		return address
	}
	name, lang := split(u.Path)
	if u.Path = url.PathEscape(name) + ".html"; lang != "" {
		u.Path = "../" + lang + "/" + u.Path
	}
	return u.String()
}

func fromJSON(d *sanitize.Door, data []byte) (*article.Article, error) {
	a, err := article.Decode(data)
	if err != nil {
		return nil, err
	}
	if _, err := language.Parse(a.Lang); a.Lang != "" && err != nil { // which the door would drop
		return nil, fmt.Errorf("lang %q is not a BCP 47 tag", a.Lang)
	}
	a, _ = d.Article(a)
	return a, nil
}

func fromPage(d *sanitize.Door, data []byte) (*article.Article, error) {
	a, _, err := d.Page(data)
	return a, err
}

func fromMarkdown(d *sanitize.Door, data []byte) (*article.Article, error) {
	a, _, err := markdown.Article(d, data)
	return a, err
}

// own makes an article one of the site. Where it was published before and names no source, that becomes its source.
func (s *site) own(p *piece) {
	a := p.article
	here, _ := url.Parse(s.base)
	if from, err := url.Parse(a.URL); err == nil && from.Host != "" && from.Host != here.Host && len(a.Sources) == 0 {
		name := from.Hostname()
		if a.Publisher != nil {
			name = cmp.Or(a.Publisher.Name, name)
		}
		a.Sources = []article.Source{{ID: "origin", Name: name, URL: a.URL, Title: a.Headline.Plain(), Lang: a.Lang, Published: a.Published}}
		a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleSource, Sources: []string{"origin"}})
	}
	a.URL = s.base + p.lang + "/" + url.PathEscape(p.name) + ".html"
	a.Publisher = &article.Publisher{Name: s.title, URL: s.base}
}

// join makes editions of one another of the articles of one name.
func (s *site) join() {
	works := make(map[string][]*piece)
	for _, p := range s.pieces {
		works[p.name] = append(works[p.name], p)
	}
	for _, work := range works {
		if len(work) < 2 {
			work[0].article.Editions = nil
			continue
		}
		original := ""
		var editions []article.Edition
		for _, p := range work {
			for _, e := range p.article.Editions {
				if e.Original {
					original = e.Lang
				}
			}
			editions = append(editions, article.Edition{Lang: p.article.Lang, URL: p.article.URL, Headline: p.article.Headline})
		}
		for _, p := range work {
			p.article.Editions = slices.Clone(editions)
			for i := range p.article.Editions {
				p.article.Editions[i].Original = original != "" && original == editions[i].Lang
			}
		}
	}
}
