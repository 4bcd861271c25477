package xliff

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
)

// Check returns what a translation needs and the article, or the printer, lacks. None of it keeps the document from being
// valid.
func (p *Printer) Check(a *article.Article) []render.Problem {
	if a == nil {
		a = new(article.Article)
	}
	var all []render.Problem
	report := func(code render.ProblemCode, path, detail string) {
		all = append(all, render.Problem{Code: code, Path: path, Detail: detail})
	}
	switch source, target := language(a.Lang), language(p.Target); {
	case source == "":
		report(render.Missing, "lang", "without the language of the text the document says that it is undetermined, which most tools refuse")
	case p.Target != "" && target == "":
		report(render.Refused, "target", "the target is not the tag of a language, so the document does not state it")
	case strings.EqualFold(source, target):
		report(render.Refused, "target", "the text is in the target language already")
	}
	if url, ok := gate.URL(a.URL, gate.Link); a.ID == "" && (!ok || url == "") {
		report(render.Missing, "url", "without an address or an ID of the article nobody sees of what the document is the text")
	}
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Image:
			if n.Alt == "" && !n.Decorative {
				report(render.Missing, path.String()+".alt", "the picture says nothing to those who do not see it, in any language")
			}
		case *article.InlineImage:
			if n.Alt == "" {
				report(render.Missing, path.String()+".alt", "the picture says nothing to those who do not see it, in any language")
			}
		}
	}
	return all
}
