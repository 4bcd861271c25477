package ninjs

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
)

// Check returns what ninjs wants and the article lacks. A problem that is Fatal keeps it from being printed.
func (p *Printer) Check(a *article.Article) []render.Problem {
	s := p.setter(a)
	var all []render.Problem
	report := func(fatal bool, code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail, Fatal: fatal})
	}
	if s.uri == "" {
		report(true, render.Missing, "url", "a news object is identified by a URI: an address, an ID that is one, or what the printer's URI says")
	}
	if s.A.Headline.Empty() {
		report(false, render.Missing, "headline", "partners find no headline in the item")
	}
	if s.A.Lang == "" {
		report(false, render.Missing, "lang", "partners have to guess the language")
	}
	if moment(s.A.Published) == "" {
		report(false, render.Missing, "published", "the item has no firstCreated, which wants the time of day")
	}
	if !s.A.Updated.IsZero() && moment(s.A.Updated) == "" {
		report(false, render.Missing, "updated", "the change has no versionCreated, which wants the time of day")
	}
	if s.A.Status == article.StatusEmbargoed && moment(s.A.Embargo) == "" {
		report(false, render.Missing, "embargo", "without its moment the item is withheld until further notice")
	}
	for i := range s.A.Sources {
		if uri.Absolute(s.A.Sources[i].URL) == "" {
			report(false, render.Missing, "sources["+strconv.Itoa(i)+"].url", "the source is named, but is no association, which wants a URI")
		}
	}
	files := func(path string, files []article.Rendition) {
		if s.address(files) == "" {
			report(false, render.Missing, path+".renditions", "it is no association, which wants a URI")
		}
	}
	for path, n := range article.All(s.A) {
		switch n := n.(type) {
		case *article.Image:
			switch path[len(path)-1].Name {
			case "hero", "images", "body":
				files(path.String(), n.Renditions)
			}
		case *article.Video:
			files(path.String(), n.Renditions)
		case *article.Audio:
			files(path.String(), n.Renditions)
		}
	}
	return all
}
