package text

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// What both formats say of a block in words.

// present reports whether a block is there: not nil, nor a nil pointer.
func present(b article.Block) bool {
	if b == nil {
		return false
	}
	for range article.All(&article.Article{Body: []article.Block{b}}) {
		return true
	}
	return false
}

func calloutLabel(k article.CalloutKind) locale.Label {
	switch k {
	case article.CalloutTip:
		return locale.LabelTip
	case article.CalloutWarning:
		return locale.LabelWarning
	case article.CalloutFacts:
		return locale.LabelFacts
	}
	return locale.LabelNote
}

// cited returns whose words a quotation is.
func cited(cite article.Inlines, who *article.Agent) article.Inlines {
	if cite.Empty() && who != nil {
		return article.Plain(who.Name)
	}
	return cite
}

// join returns the runs one after the other, as a new run.
func join(runs ...article.Inlines) article.Inlines {
	var all article.Inlines
	for _, run := range runs {
		all = append(all, run...)
	}
	return all
}

// formula returns the text that stands for a formula.
func formula(tex string, tree *article.MathElement, spoken string) string {
	if tex != "" {
		return tex
	}
	if s := (article.Inlines{&article.InlineMath{MathML: tree}}).Plain(); s != "" {
		return s
	}
	return spoken
}

func embedTitle(b *article.Embed, l *locale.Locale) string {
	switch {
	case b.Title != "":
		return b.Title
	case b.Author != "" && b.Text.Empty():
		return b.Author
	}
	return l.Label(locale.LabelEmbedOpen)
}

// action returns the button of a call to action.
func action(b *article.Promo, l *locale.Locale) article.Inlines {
	words := b.Action
	if words == "" && b.URL != "" {
		words = l.Label(locale.LabelReadMore)
	}
	if words == "" {
		return nil
	}
	return article.Inlines{link(b.URL, words)}
}

// updateLine says who wrote an entry of a live report.
func (s *setter) updateLine(b *article.Update) article.Inlines {
	if len(b.Attribution) == 0 {
		return nil
	}
	var sources []article.Source
	for i := range b.Attribution {
		for _, id := range b.Attribution[i].Sources {
			if src := s.a.Source(id); src != nil {
				sources = append(sources, *src)
			}
		}
	}
	return s.attribution(b.Attribution, sources, locale.Sentence)
}
