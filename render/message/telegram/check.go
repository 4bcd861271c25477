package telegram

import (
	"fmt"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render"
)

// Check returns what a message needs and the article lacks or has too much of. Only an attribution that does not fit is
// fatal: Telegram refuses the message.
func (p *Printer) Check(a *article.Article) []render.Problem {
	all := p.common(a)
	if n, limit := length(p.Append(nil, a)), p.limit(); n > limit {
		all = append(all, render.Problem{Code: render.TooLong, Path: "attribution", Fatal: true,
			Detail: fmt.Sprintf("even its shortest form, with the way to the article, takes %d characters, where a message has %d", n, limit)})
	}
	return all
}

// CheckRich returns what a rich message needs and the article lacks or has too much of.
func (p *Printer) CheckRich(a *article.Article) []render.Problem {
	all := p.common(a)
	html := p.AppendRich(nil, a)
	if n := measure(html); !full.holds(n) {
		all = append(all, render.Problem{Code: render.TooLong, Path: "attribution", Fatal: true,
			Detail: "what goes out whatever the length takes more than a rich message has"})
	}
	if a == nil {
		return all
	}
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Table:
			if wide(n) {
				all = append(all, render.Problem{Code: render.TooMany, Path: path.String(), Detail: "a table of a rich message has at most 20 columns"})
			}
		case *article.Image:
			if s := (setter{Printer: p}); len(n.Renditions) > 0 && s.picture(n) == "" {
				all = append(all, render.Problem{Code: render.Refused, Path: path.String(), Detail: "Telegram fetches pictures from addresses of http and https alone"})
			}
		}
	}
	return all
}

func (p *Printer) common(a *article.Article) []render.Problem {
	var all []render.Problem
	if a == nil {
		a = new(article.Article)
	}
	if a.Headline.Empty() {
		all = append(all, render.Problem{Code: render.Missing, Path: "headline", Detail: "the message is called untitled"})
	}
	if furniture.Reachable(a.URL) == "" {
		all = append(all, render.Problem{Code: render.Missing, Path: "url", Detail: "without an address the message leads nowhere, not even to the rest of a text that is cut"})
	}
	return all
}
