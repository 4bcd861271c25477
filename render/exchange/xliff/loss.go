package xliff

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// Loss returns the texts that a translator does not get, and those that the translation leaves as they are. Nothing of
// them is lost to the edition, which takes them from the article: they stay in the language of the article.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	var all []render.Loss
	lose := func(path, kind, lost string) {
		all = append(all, render.Loss{Path: path, Type: kind, Lost: lost, Stand: "the text of the article"})
	}
	for path, n := range article.All(a) {
		switch n := n.(type) {
		case *article.Code:
			lose(path.String()+".value", n.Type(), "the translation of a listing")
		case *article.InlineCode:
			lose(path.String()+".value", n.Type(), "the translation of a piece of code")
		case *article.Custom:
			lose(path.String()+".data", n.Type(), "what the block holds beside its fallback")
		case *article.InlineCustom:
			lose(path.String()+".data", n.Type(), "what the node holds beside its fallback")
		case *article.Math:
			lose(path.String(), n.Type(), "words within a formula")
		case *article.InlineMath:
			lose(path.String(), n.Type(), "words within a formula")
		}
	}
	for i := range a.Related {
		lose("related["+strconv.Itoa(i)+"]", "related", "the title of another piece")
	}
	if !p.Tags {
		if a.Section != "" {
			lose("section", "article", "the name of the section")
		}
		for i := range a.Tags {
			lose("tags["+strconv.Itoa(i)+"].name", "tag", "the name of a topic")
		}
	}
	if r := a.Rights; r != nil && r.Copyright != "" {
		lose("rights.copyright", "rights", "the translation of the notice")
	}
	if p.Part != (render.Part{}) {
		lose("body", "article", "what is outside of the part")
	}
	return all
}
