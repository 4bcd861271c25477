package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// settle moves paragraphs that have a place of their own in the model there: the source's badge, the line that says
// how the piece was made, the prompt of the comments. English wordings alone are known.
func settle(a *article.Article, r *Report) {
	keep := a.Body[:0]
	for _, n := range a.Body {
		if p, ok := n.(*article.Paragraph); !ok || !settled(a, p, r) {
			keep = append(keep, n)
		}
	}
	a.Body = keep
}

func settled(a *article.Article, p *article.Paragraph, r *Report) bool {
	s := strings.TrimSpace(p.Text.Plain())
	if name, ok := strings.CutSuffix(s, "→ original"); ok && len(name) < 80 {
		src := source(a, strings.TrimSpace(name))
		for _, n := range p.Text {
			if l, ok := n.(*article.Link); ok {
				src.URL = l.URL
			}
		}
		return true
	}
	if rest, ok := strings.CutPrefix(s, "AI-processed from "); ok && len(s) < 200 {
		name, editor, edited := strings.Cut(rest, "; edited by ")
		src := source(a, strings.TrimSuffix(name, "."))
		a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleAIProcessing, Sources: []string{src.ID}})
		if edited {
			a.Attribution = append(a.Attribution, article.Credit{Role: article.RoleEditing,
				Agent: article.Agent{Kind: article.Organization, Name: strings.TrimSuffix(editor, ".")}})
		}
		return true
	}
	switch strings.TrimSpace(strings.TrimLeft(s, "◐▶► ")) {
	case "Listen to article", "Listen to this article", "Loading comments…", "Loading comments...":
		r.add(Removed, "furniture", "p", s)
		return true
	case "What do you think?":
		a.Discussion = &article.Discussion{Prompt: p.Text}
		return true
	}
	return false
}

// source returns the source of that name, which it adds where the article has none.
func source(a *article.Article, name string) *article.Source {
	for i := range a.Sources {
		if a.Sources[i].Name == name {
			return &a.Sources[i]
		}
	}
	id := "source"
	for a.Source(id) != nil {
		id += "-more"
	}
	a.Sources = append(a.Sources, article.Source{ID: id, Name: name})
	return &a.Sources[len(a.Sources)-1]
}
