package epub

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Check returns what a book of the article wants and the article lacks. The one fatal problem is that no moment is stated
// at which it was published or updated.
func (p *Printer) Check(a *article.Article) []render.Problem {
	return p.CheckBook(&Book{Articles: []*article.Article{a}})
}

// CheckBook returns what a book wants and it or its articles lack. A problem that is Fatal keeps the book from being
// written. A nil book is an empty one.
func (p *Printer) CheckBook(b *Book) []render.Problem {
	if b == nil {
		b = new(Book)
	}
	var all []render.Problem
	report := func(fatal bool, code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail, Fatal: fatal})
	}
	if b.name() == "" {
		report(false, render.Missing, "title", "the book is called untitled")
	}
	if _, ok := b.identifier(); !ok {
		code, detail := render.Missing, "the book's identifier is made from those of its articles"
		if b.ID != "" {
			code, detail = render.Refused, "the identifier is no URI, or no UUID where it says so; one is made from those of the articles"
		}
		report(false, code, "id", detail)
	}
	if b.languages()[0] == undetermined {
		report(false, render.Missing, "lang", "without the language of the text, reading systems have to guess it")
	}
	if b.modified().IsZero() {
		report(true, render.Missing, "modified", "the format wants the moment of the last change, and neither the book nor an article states one with its time of day")
	}
	for i := range b.Articles {
		a := b.at(i)
		at := func(field string) string { return "articles[" + strconv.Itoa(i) + "]." + field }
		if furniture.Line(a.Headline.Plain()) == "" {
			report(false, render.Missing, at("headline"), "the article is called untitled")
		}
		if !wellFormed(a.Lang) {
			report(false, render.Missing, at("lang"), "without the language of the text, reading systems have to guess it")
		}
		for path, n := range article.All(a) {
			if m, ok := n.(*article.Image); ok && m.Alt == "" && !m.Decorative && shown(path) {
				report(false, render.Missing, at(path.String()+".alt"), "the picture says nothing to those who do not see it")
			}
		}
	}
	for i, cues := range b.Cues {
		if len(cues) > 0 && (i >= len(b.Articles) || b.at(i).Audio == nil) {
			report(false, render.Missing, "articles["+strconv.Itoa(i)+"].audio", "there are cues for the article, but no recording")
		}
	}
	return all
}

// shown reports whether a picture at a path is one that a book shows: not a portrait, a logo, or that of a related piece.
func shown(path article.Path) bool {
	for _, step := range path {
		switch step.Name {
		case "publisher", "related", "agent":
			return false
		}
	}
	return true
}
