package prov

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Check returns what a record needs and the article lacks. None of it keeps the record from being valid.
func (p *Printer) Check(a *article.Article) []render.Problem {
	if a == nil {
		a = new(article.Article)
	}
	var all []render.Problem
	report := func(code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail})
	}
	switch url := furniture.Absolute(a.URL); {
	case url == "" && a.URL != "":
		report(render.Refused, "url", "the address cannot go out or does not name its host, so that ids hang on where the record stands")
	case url == "" && !uri(furniture.Line(a.ID)):
		report(render.Missing, "url", "without an address, or a URN for an ID, ids hang on where the record stands")
	}
	if len(a.Attribution) == 0 && len(a.Sources) == 0 {
		report(render.Missing, "attribution", "nothing is stated of who made the article, and from what")
	}
	credits := func(path string, attr article.Attribution) {
		for i := range attr {
			for k, id := range attr[i].Sources {
				if a.Source(id) == nil {
					report(render.Missing, path+"["+strconv.Itoa(i)+"].sources["+strconv.Itoa(k)+"]", "the article has no such source")
				}
			}
		}
	}
	credits("attribution", a.Attribution)
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Image:
			credits(path.String()+".attribution", n.Attribution)
		case *article.Video:
			credits(path.String()+".attribution", n.Attribution)
		case *article.Audio:
			credits(path.String()+".attribution", n.Attribution)
		case *article.Update:
			credits(path.String()+".attribution", n.Attribution)
		}
	}
	return all
}

// Loss returns what a record does not say of the article's provenance, and of its body that it is not there.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	var all []render.Loss
	lose := func(path, kind, lost, stand string) {
		all = append(all, render.Loss{Path: path, Type: kind, Lost: lost, Stand: stand})
	}
	credits := func(path string, attr article.Attribution) {
		for i := range attr {
			at := path + "[" + strconv.Itoa(i) + "]"
			c := &attr[i]
			if !c.Date.IsZero() && (!exact(c.Date) || c.Role == article.RoleSource) {
				lose(at+".date", "credit", "when it was done", "")
			}
			if c.Agent.Title != "" && c.Agent.Kind != article.Person {
				lose(at+".agent.title", "agent", "the position", "")
			}
		}
	}
	if !a.Published.IsZero() && !exact(a.Published) {
		lose("published", "article", "the moment at which it was generated", "its schema:datePublished")
	}
	credits("attribution", a.Attribution)
	for i := range a.Sources {
		if !a.Sources[i].Retrieved.IsZero() {
			lose("sources["+strconv.Itoa(i)+"].retrieved", "source", "when it was retrieved", "")
		}
	}
	if len(a.Body) > 0 {
		lose("body", "article", "the text", "the address of the article")
	}
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Image:
			credits(path.String()+".attribution", n.Attribution)
		case *article.Video:
			credits(path.String()+".attribution", n.Attribution)
		case *article.Audio:
			credits(path.String()+".attribution", n.Attribution)
		case *article.Update:
			credits(path.String()+".attribution", n.Attribution)
		}
	}
	return all
}
