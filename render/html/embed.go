package html

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// embed appends a facade: what the article states of the piece, and a link to it. Nothing is asked of the other site.
func (s *setter) embed(dst []byte, e *article.Embed) []byte {
	dst = s.open(dst, "figure", "sf-embed", e.Meta)
	dst = append(dst, `><div class="sf-embed-box">`...)
	if e.Thumbnail != nil {
		dst = s.picture(dst, e.Thumbnail, "sf-image", "(min-width: 46rem) 42rem, 100vw", true)
	}
	if name := furniture.Provider(e); name != "" {
		dst = append(dst, `<p class="sf-embed-site"><bdi>`...)
		dst = markup.AppendText(dst, name)
		dst = append(dst, "</bdi></p>"...)
	}
	if e.Title != "" {
		dst = append(dst, `<p class="sf-embed-title">`...)
		dst = markup.AppendText(dst, e.Title)
		dst = append(dst, "</p>"...)
	}
	if !blank(e.Text) {
		dst = append(dst, `<blockquote><p>`...)
		dst = s.run(dst, e.Text)
		dst = append(dst, "</p></blockquote>"...)
	}
	if e.Author != "" || !e.Published.IsZero() {
		dst = append(dst, `<p class="sf-embed-by">`...)
		if e.Author != "" {
			dst = append(dst, "<bdi>"...)
			dst = markup.AppendText(dst, e.Author)
			dst = append(dst, "</bdi>"...)
		}
		if e.Author != "" && !e.Published.IsZero() {
			dst = append(dst, " · "...)
		}
		dst = s.moment(dst, e.Published)
		dst = append(dst, "</p>"...)
	}
	mark := len(dst)
	dst = append(dst, `<p class="sf-embed-open">`...)
	dst, ok := s.anchor(dst, "sf-button", e.URL)
	if ok {
		dst = append(dst, '>')
		dst = s.label(dst, locale.LabelEmbedOpen)
		dst = append(dst, "</a></p>"...)
	} else {
		dst = dst[:mark]
	}
	dst = append(dst, "</div>"...)
	if e.Thumbnail != nil {
		if !blank(e.Caption) || len(e.Thumbnail.Attribution) > 0 {
			return append(s.credited(dst, e.Caption, e.Thumbnail.Attribution, e.Thumbnail.SourceType), "</figure>\n"...)
		}
	}
	dst = s.caption(dst, e.Caption)
	return append(dst, "</figure>\n"...)
}
