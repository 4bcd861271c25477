package epub

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// closing appends what stands below the text.
func (s *setter) closing(dst []byte) []byte {
	mark := len(dst)
	dst = append(dst, "<footer>\n"...)
	start := len(dst)
	dst = s.group(dst, `<section epub:type="errata" role="doc-errata"`, "corrections", s.Corrections())
	dst = s.sources(dst)
	dst = s.group(dst, `<section class="editions"`, "", s.Editions())
	dst = s.group(dst, `<section class="publisher"`, "", s.House())
	if s.A.Promo != nil {
		dst = s.block(dst, s.A.Promo)
	}
	dst = s.group(dst, `<section class="discussion"`, "", s.Discussion())
	dst = s.group(dst, `<section class="related"`, "", s.Related())
	dst = s.group(dst, `<section class="tags"`, "", s.Tags())
	rights := s.Rights()
	if r := s.A.Rights; r != nil && r.Copyright == "" && r.Holder != "" {
		rights = append([]article.Block{&article.Paragraph{Text: article.Plain(notice(r))}}, rights...)
	}
	dst = s.group(dst, `<section class="rights"`, "", rights)
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</footer>\n"...)
}

// group appends blocks as one section. A heading of theirs is in the reader's language, the rest in the article's.
func (s *setter) group(dst []byte, open, id string, blocks []article.Block) []byte {
	if len(blocks) == 0 {
		return dst
	}
	dst = append(dst, open...)
	if id != "" {
		dst = s.id(dst, id)
	}
	dst = append(dst, '>')
	if h, ok := blocks[0].(*article.Heading); ok {
		dst = s.heading(dst, h)
		blocks = blocks[1:]
	}
	dst = append(dst, "<div"...)
	dst = s.content(dst)
	dst = append(dst, '>')
	for _, b := range blocks {
		dst = s.plainBlock(dst, b)
	}
	return append(dst, "</div></section>\n"...)
}

// sources appends the list of the works that the article rests on.
func (s *setter) sources(dst []byte) []byte {
	if len(s.A.Sources) == 0 {
		return dst
	}
	dst = append(dst, `<section epub:type="bibliography" role="doc-bibliography" class="sources"`...)
	dst = s.id(dst, "sources")
	dst = append(dst, "><h2>"...)
	dst = s.label(dst, locale.LabelSources)
	dst = append(dst, "</h2><ol>"...)
	for i := range s.A.Sources {
		dst = append(dst, "<li>"...)
		dst = s.work(dst, &s.A.Sources[i])
		dst = append(dst, "</li>\n"...)
	}
	return append(dst, "</ol></section>\n"...)
}

// work appends one source: its name, and what is known of the work itself.
func (s *setter) work(dst []byte, src *article.Source) []byte {
	name := furniture.SourceName(src)
	titled := src.Title != "" && src.Title != name
	link := src.URL
	if titled {
		link = ""
	}
	dst = s.linked(dst, name, "", link)
	if titled {
		dst = append(dst, s.l.Comma()...)
		dst = append(dst, "<cite>"...)
		dst = s.linked(dst, src.Title, src.Lang, src.URL)
		dst = append(dst, "</cite>"...)
	}
	more := []string{src.Author}
	if src.Publisher != name {
		more = append(more, src.Publisher)
	}
	more = append(more, string(s.l.AppendDate(nil, src.Published, locale.Medium, s.Printer.Zone)))
	for _, text := range more {
		if text != "" {
			dst = append(dst, " · <bdi>"...)
			dst = markup.AppendText(dst, text)
			dst = append(dst, "</bdi>"...)
		}
	}
	if src.Licence != "" {
		dst = append(dst, " · "...)
		dst = s.linked(dst, src.Licence, "", furniture.Absolute(src.Licence))
	}
	return dst
}
