package main

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
	"github.com/standfirst/standfirst/sanitize"
)

// A paste is what stands in the fields of the page.
type paste struct {
	HTML    string
	Lang    string       // of a text that does not state its own
	Reader  string       // the reader's language
	Source  string       // the name of the work that it was taken from
	Address string       // of that work
	Role    article.Role // what was done with it; "" is nothing
	Editor  string
}

// A view is what the page shows of a paste.
type view struct {
	Lang    string // the reader's
	Dir     article.Direction
	Card    string // HTML, by the printer
	Article string // HTML, by the printer
	Script  []line
	SSML    string
	Report  []sanitize.Entry
	Error   string // why there is nothing else
}

// A line is said in one go.
type line struct {
	Role   speech.Role
	Lang   string
	Dir    article.Direction
	Pieces []piece
}

// A piece of a line says something else than is written where that is in signs.
type piece struct{ Said, Written string }

// show lets a paste in and prints it on every surface of the page.
func (p *paste) show() *view {
	a, report, err := p.article()
	if err != nil {
		return &view{Error: err.Error()}
	}
	l := locale.For(p.Reader)
	page := &html.Printer{
		Locale: l, HeadingLevel: 3, IDPrefix: "article-", ImageURL: picture,
		Omit: html.Editions, // of which each has its language's own name, and few languages are here
	}
	voice := &speech.Printer{Locale: l, Words: words}
	v := &view{
		Lang: l.Tag(), Dir: l.Dir(),
		Card:    string(page.AppendCard(nil, a, html.Standard)),
		Article: string(page.AppendArticle(nil, a)),
		SSML:    string(voice.AppendSSML(nil, a)),
		Report:  report.Entries,
	}
	for _, u := range voice.Script(a) {
		v.Script = append(v.Script, lineOf(&u))
	}
	return v
}

// words are the numbers, dates and abbreviations of all languages in words, each language's once it is needed.
var words = new(verbal.Set)

// article returns what came in by the door, with the credits that the fields state.
func (p *paste) article() (*article.Article, *sanitize.Report, error) {
	door := &sanitize.Door{Base: p.Address, Lang: p.Lang}
	a, report, err := door.Document(p.HTML)
	if err != nil {
		return nil, nil, err
	}
	var from []string
	if p.Source != "" || p.Address != "" {
		a.Sources = append(a.Sources, article.Source{ID: "pasted", Name: p.Source, URL: p.Address})
		from = []string{"pasted"}
	}
	switch {
	case p.Role != "":
		a.Attribution = append(a.Attribution, article.Credit{Role: p.Role, Sources: from})
	case from != nil:
		a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleSource, Sources: from})
	}
	if p.Editor != "" {
		a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleEditing, Agent: article.Agent{Name: p.Editor}})
	}
	return a, report, nil
}

// picture stands in for every picture: nothing is loaded from where a paste points to.
func picture(*article.Rendition, int) string { return "picture.svg" }

func lineOf(u *speech.Utterance) line {
	l := line{Role: u.Role, Lang: u.Lang, Dir: locale.DirOf(u.Lang)}
	for _, r := range u.Runs {
		if r.Alias != "" {
			l.Pieces = append(l.Pieces, piece{r.Alias, r.Text})
		} else {
			l.Pieces = append(l.Pieces, piece{Said: r.Text})
		}
	}
	return l
}
