package epub

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/render"
)

// Loss returns what a book cannot show of the article, in the order of the article. Hooks and resources are not asked:
// whether a picture can be read is known when the book is written, and told to Lost.
func (p *Printer) Loss(a *article.Article) []render.Loss {
	if a == nil {
		return nil
	}
	bare := Printer{Locale: p.Locale, Zone: p.Zone, Part: p.Part}
	s := bare.binder(nil, new(Book)).setter(a, 0)
	s.page(nil) // which tells what ids there are
	s.known = s.ids
	return furniture.Losses(a, func(path article.Path, n article.Node) (lost, stand string) {
		return s.lost(path, n, p.Resource != nil)
	})
}

// lost says what is not shown of a node, and what stands in for it.
func (s *setter) lost(path article.Path, n article.Node, read bool) (lost, stand string) {
	switch n := n.(type) {
	case *article.Image:
		if !shown(path) {
			return "the picture", ""
		}
		if !read || !takes(n.Renditions) {
			return "the picture", "its alternative text, caption and credit"
		}
	case *article.InlineImage:
		if !read {
			return "the picture", "its alternative text"
		}
	case *article.Video:
		return "the film", "its picture, title and transcripts, and a link to it"
	case *article.Audio:
		return "the recording", "its title, chapters and transcripts, and a link to it"
	case *article.Embed:
		return "the piece itself", "what is stated of it, and a link"
	case *article.Details:
		if !n.Open {
			return "that it is closed", "all of it"
		}
	case *article.Math:
		return furniture.LostMath(n.TeX, n.MathML, n.Spoken)
	case *article.InlineMath:
		return furniture.LostMath(n.TeX, n.MathML, n.Spoken)
	case *article.Abbr:
		if n.Spoken != "" {
			return "how the abbreviation is said", ""
		}
	case *article.Link:
		if _, ok := s.href(nil, n.URL); !ok {
			return "where the link leads", "its words"
		}
	case *article.FootnoteRef:
		if s.numbers[n.Note] == 0 {
			return "the note, which the article does not have", ""
		}
	case *article.Custom:
		if len(n.Fallback) == 0 {
			return "the block", ""
		}
		return "the block", "its fallback"
	case *article.InlineCustom:
		if n.Fallback.Empty() {
			return "the node", ""
		}
		return "the node", "its fallback"
	}
	return "", ""
}

// takes reports whether one of the files may be a picture that a book can have.
func takes(files []article.Rendition) bool {
	for i := range files {
		if _, ok := gate.URL(files[i].URL, gate.Media); ok && maybePicture(files[i].Type) {
			return true
		}
	}
	return false
}
