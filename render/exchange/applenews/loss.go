package applenews

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/uri"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what the format does not show of the article, and what stands in for it. Hooks are not asked.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	s := p.setter(a)
	var all []render.Loss
	lose := func(is bool, path, kind, lost, stand string) {
		if is {
			all = append(all, render.Loss{Path: path, Type: kind, Lost: lost, Stand: stand})
		}
	}
	lose(language(a.Lang) != a.Lang, "lang", "article", "the region or variant of the language", "the language")
	lose(!a.Published.IsZero() && moment(a.Published) == "", "published", "date", "the date as a field", "the line that tells it")
	lose(!a.Updated.IsZero() && moment(a.Updated) == "", "updated", "date", "the date as a field", "the line that tells it")
	lose(len(a.Tags) > maxKeywords, "tags", "tag", "those after the first fifty", "")
	lose(a.Section != "", "section", "article", "the section, which the API takes beside the document", "")
	lose(a.Access.Kind != article.AccessFree, "access", "access", "who may read it, which the API takes beside the document", "")
	if r := a.Rights; r != nil {
		lose(r.DataMining != "", "rights.dataMining", "rights", "what machines may learn from it", "")
	}
	for path, n := range article.All(a) {
		lost, stand := s.lost(n)
		lose(lost != "", path.String(), n.Type(), lost, stand)
	}
	return all
}

// lost says what is not shown of a node, and what stands in for it.
func (s *setter) lost(n article.Node) (lost, stand string) {
	switch n := n.(type) {
	case *article.Image:
		if url, _ := s.picture(n); url == "" {
			return "the picture", "its alternative text, caption and credits"
		}
		if n.Link != "" || n.Focus != nil || len(n.Renditions) > 1 {
			return "its link, its focus, and its other files", ""
		}
	case *article.Video:
		if url, _ := film(n.Renditions); url == "" {
			return "the film", "a link to it"
		}
		if len(n.Tracks) > 0 {
			return "subtitles and descriptions", "links to transcripts"
		}
	case *article.Audio:
		if url, _ := sound(n.Renditions); url == "" {
			return "the recording", "a link to it"
		}
		if len(n.Chapters) > 0 {
			return "its chapters", ""
		}
	case *article.Embed:
		if role, _ := piece(n); role == "" {
			return "the other site's piece", "what is stated of it, and a link"
		}
		return "what is stated of the piece", "the piece"
	case *article.List:
		if n.Ordered && n.Start != 0 && n.Start != 1 {
			return "the list", "paragraphs with their numbers"
		}
		for i := range n.Items {
			for _, b := range n.Items[i].Body {
				switch b.(type) {
				case *article.List, *article.Paragraph:
				default:
					return "the form of what stands in an item", "its words"
				}
			}
		}
	case *article.DefinitionList:
		return "the tie of terms to what is said of them", "terms in bold, then the text"
	case *article.Table:
		if len(n.Columns) > 0 {
			return "the alignment of the columns", ""
		}
	case *article.Code:
		if n.Syntax != "" {
			return "the language of the listing", ""
		}
	case *article.Time:
		return "the moment for machines", "the text"
	case *article.Span:
		return "language and direction of the text", "the text"
	case *article.Link:
		if uri.Absolute(n.URL) == "" && !mails(n.URL) {
			return "the link, whose address is not one in full", "its text"
		}
		if n.Title != "" {
			return "the title of the link", ""
		}
	case *article.Promo, *article.Mark, *article.Sub, *article.Sup: // are shown
	default:
		return furniture.Lost(n)
	}
	return "", ""
}
