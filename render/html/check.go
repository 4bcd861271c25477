package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
)

// Check returns what a good page needs and the article lacks, in the order of the article. None of it keeps the
// article from being printed.
func (p *Printer) Check(a *article.Article) []render.Problem {
	if a == nil {
		a = new(article.Article)
	}
	var all []render.Problem
	report := func(code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail})
	}
	if !gate.Tag(a.Lang) {
		report(render.Missing, "lang", "without the language of the text, readers' software has to guess it")
	}
	if blank(a.Headline) {
		report(render.Missing, "headline", "a page without a headline has no heading and is called untitled")
	}
	link := func(path, url string, use gate.Use) {
		if url != "" {
			if _, ok := gate.URL(url, use); !ok {
				report(render.Refused, path, "the address cannot go out, so what it leads to is not linked or shown")
			}
		}
	}
	if a.URL == "" {
		report(render.Missing, "url", "a card without an address leads nowhere")
	}
	link("url", a.URL, gate.Link)
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Image:
			if n.Alt == "" && !n.Decorative {
				report(render.Missing, path.String()+".alt", "the picture says nothing to those who do not see it")
			}
			for i := range n.Renditions {
				if r := &n.Renditions[i]; r.Width <= 0 || r.Height <= 0 {
					report(render.Missing, at(path, ".renditions", i), "without width and height the page jumps when the picture arrives")
				}
				link(at(path, ".renditions", i)+".url", n.Renditions[i].URL, gate.Media)
			}
		case *article.Video:
			for i := range n.Renditions {
				link(at(path, ".renditions", i)+".url", n.Renditions[i].URL, gate.Media)
			}
		case *article.Audio:
			for i := range n.Renditions {
				link(at(path, ".renditions", i)+".url", n.Renditions[i].URL, gate.Media)
			}
		case *article.Link:
			link(path.String()+".url", n.URL, gate.Link)
		case *article.Embed:
			link(path.String()+".url", n.URL, gate.Link)
		}
	}
	return all
}

func at(path article.Path, field string, i int) string {
	b := append(path.Append(nil), field...)
	b = append(b, '[')
	b = appendInt(b, int64(i))
	return string(append(b, ']'))
}
