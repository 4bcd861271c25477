package head

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// Loss returns what the head of a page cannot say of the article: credits for which records have no property, pictures
// without a file that may go out, and a title that X cuts. The body is no loss, since the page shows it.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	s := p.newSetter(a)
	var all []render.Loss
	if locale.Graphemes(s.title()) > xTitle {
		all = append(all, render.Loss{Path: "headline", Type: "article", Lost: "the end of the title, on X", Stand: "an ellipsis"})
	}
	for i := range s.a.Attribution {
		c := &s.a.Attribution[i]
		if c.Agent.Name != "" && does(c) == "" {
			all = append(all, render.Loss{
				Path: index("attribution", i), Type: "credit",
				Lost: "a property of its own", Stand: "the sentence in creditText",
			})
		}
	}
	for at, i := range s.pictures() {
		if s.file(i) == nil {
			all = append(all, render.Loss{Path: at.path(), Type: i.Type(), Lost: "the picture"})
		}
	}
	return all
}
