package main

import (
	"bytes"
	"cmp"
	"errors"
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/feed"
	"github.com/standfirst/standfirst/sanitize/markdown"
)

// A delivery is content from outside, before the door.
type delivery struct {
	Name    string // of the file, or the address, for people
	Format  string // one of formats; "" is what Name or the content says
	Lang    string // where the content states none
	Base    string // address against which those in it resolve
	Charset string // that the sender declared
	Data    []byte
}

// An arrival is an article behind the door.
type arrival struct {
	Article *article.Article
	Report  *sanitize.Report // of this article alone
	Origin  string           // what names it where it came from, or ""
	Work    string           // the name in its address, or "" for that of its headline
	Publish bool
}

// formats are the ways in. All lead through the door.
var formats = map[string]func(d *sanitize.Door, data []byte) ([]arrival, *sanitize.Report, error){
	"html":     one(hypertext),
	"markdown": one(markdown.Article),
	"text":     one(text),
	"article":  one(decoded),
	"feed":     subscribed,
}

func formatNames() []string { return slices.Sorted(maps.Keys(formats)) }

var errNothing = errors.New("there is nothing in it")

// open lets a delivery in through the door, with a report on all of it.
func (in delivery) open() ([]arrival, *sanitize.Report, error) {
	format := in.Format
	if format == "" {
		format = sniff(in.Name, in.Data)
	}
	read, known := formats[format]
	if !known {
		return nil, nil, fmt.Errorf("%q is none of %s", format, strings.Join(formatNames(), ", "))
	}
	if format != "html" && format != "feed" { // which say which encoding they are in
		if !utf8.Valid(in.Data) {
			return nil, nil, errors.New("it is not UTF-8")
		}
		in.Data = bytes.TrimPrefix(in.Data, []byte("\uFEFF"))
	}
	door := &sanitize.Door{Base: in.Base, Lang: in.Lang, Charset: in.Charset, Limits: sanitize.Limits{Bytes: maxUpload}}
	all, report, err := read(door, in.Data)
	if err != nil {
		return nil, nil, err
	}
	for i := range all {
		a := all[i].Article
		if a.Lang, err = tag(a.Lang); err != nil || a.Lang == "" {
			a.Lang = in.Lang
		}
	}
	err = nil
	if len(all) == 0 {
		err = errNothing
	}
	return all, report, err
}

func one(read func(*sanitize.Door, []byte) (*article.Article, *sanitize.Report, error)) func(*sanitize.Door, []byte) ([]arrival, *sanitize.Report, error) {
	return func(d *sanitize.Door, data []byte) ([]arrival, *sanitize.Report, error) {
		a, report, err := read(d, data)
		if err != nil {
			return nil, nil, err
		}
		if len(a.Body) == 0 && a.Headline.Empty() && a.Standfirst.Empty() {
			return nil, report, errNothing
		}
		origin := found(a, "", "")
		return []arrival{{Article: a, Report: report, Origin: origin}}, report, nil
	}
}

// hypertext reads a whole page, or the piece of one that an editor has pasted.
func hypertext(d *sanitize.Door, data []byte) (*article.Article, *sanitize.Report, error) {
	head := strings.ToLower(string(data[:min(len(data), 4096)]))
	if strings.Contains(head, "<html") || strings.Contains(head, "<!doctype") || strings.Contains(head, "<head") {
		return d.Page(data)
	}
	if !utf8.Valid(data) {
		return nil, nil, errors.New("it is not UTF-8, and is no page that says what else it is")
	}
	body, report, err := d.Fragment(string(data))
	return titled(body), report, err
}

func text(d *sanitize.Door, data []byte) (*article.Article, *sanitize.Report, error) {
	body, report, err := d.Text(string(data))
	return titled(body), report, err
}

// tag returns a language's tag in the one way to write it: "en-US" for "EN_us".
func tag(lang string) (string, error) {
	if lang = strings.TrimSpace(lang); lang == "" {
		return "", nil
	}
	t, err := language.Parse(lang)
	if err != nil {
		return "", refuse("%q is no language.", lang)
	}
	return t.String(), nil
}

// typed lets in what an editor has typed on a line.
func typed(line string) article.Inlines {
	a, _ := new(sanitize.Door).Article(&article.Article{Headline: article.Plain(strings.TrimSpace(line))})
	return a.Headline
}

// titled takes a heading that begins a text for its headline.
func titled(body []article.Block) *article.Article {
	a := &article.Article{Body: body}
	if len(body) > 1 {
		if h, ok := body[0].(*article.Heading); ok {
			a.Headline, a.Body = h.Text, body[1:]
		}
	}
	return a
}

func decoded(d *sanitize.Door, data []byte) (*article.Article, *sanitize.Report, error) {
	a, err := article.Decode(data)
	if err != nil {
		return nil, nil, err
	}
	a, report := d.Article(a)
	return a, report, nil
}

func subscribed(d *sanitize.Door, data []byte) ([]arrival, *sanitize.Report, error) {
	f, report, err := feed.Read(d, data)
	if err != nil {
		return nil, nil, err
	}
	var all []arrival
	met := make(map[string][32]byte)
	for _, a := range f.Articles {
		in := arrival{Article: a, Origin: found(a, f.Title, cmp.Or(f.URL, f.Title))}
		digest := article.Digest(a)
		if first, twice := met[in.Origin]; twice && first != digest { // two articles by one name: neither gives way
			in.Origin += fmt.Sprintf(" %x", digest[:8])
		}
		met[in.Origin] = digest
		all = append(all, in)
	}
	return all, report, nil
}

// found makes the address that an article has where it came from one of its sources, since here it gets another, and says
// so in a credit where nothing else names a source. It returns what names the article there: its address, which others may
// have too, with its ID, which may be another's elsewhere.
func found(a *article.Article, outlet, scope string) (origin string) {
	origin = a.URL
	if a.ID != "" && a.ID != a.URL {
		origin = strings.TrimSpace(cmp.Or(a.URL, scope) + " " + a.ID)
	}
	defer func() { a.URL, a.ID, a.Editions = "", "", nil }() // which are ours to give
	if a.URL == "" {
		return origin
	}
	for i := range a.Sources {
		if a.Sources[i].URL == a.URL {
			return origin
		}
	}
	name := outlet
	if name == "" && a.Publisher != nil {
		name = a.Publisher.Name
	}
	const id = "origin"
	if a.Source(id) != nil { // the article's own use of the word
		return origin
	}
	a.Sources = append(a.Sources, article.Source{ID: id, Name: name, URL: a.URL, Title: a.Headline.Plain(), Lang: a.Lang, Published: a.Published})
	a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleSource, Sources: []string{id}})
	return origin
}

// sniff tells what a delivery is by its name, else by how it begins.
func sniff(name string, data []byte) string {
	begin := bytes.TrimLeft(bytes.TrimPrefix(data, []byte("\uFEFF")), " \t\r\n")
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".htm", ".xhtml":
		return "html"
	case ".md", ".markdown":
		return "markdown"
	case ".txt":
		return "text"
	case ".rss", ".atom":
		return "feed"
	}
	first := string(begin[:min(len(begin), 1024)])
	switch {
	case strings.HasPrefix(first, "{") && strings.Contains(first, "jsonfeed.org/version"):
		return "feed"
	case strings.HasPrefix(first, "{"):
		return "article"
	case strings.HasPrefix(first, "<") && (strings.Contains(first, "<rss") || strings.Contains(first, "<feed") || strings.Contains(first, "<rdf:RDF")):
		return "feed"
	case strings.HasPrefix(first, "<"):
		return "html"
	}
	return "text"
}
