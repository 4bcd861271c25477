package slack

import (
	"path"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// image writes a picture, its caption and its credits.
func (w *writer) image(b *article.Image) {
	address := w.picture(b.Renditions)
	switch {
	case address != "" && w.room(2):
		w.other("image")
		w.pictured(address, w.alt(b))
		w.out.Close('}')
	case !b.Decorative || address != "":
		w.para()
		if address == "" {
			address = file(b.Renditions)
		}
		alt := w.L.Label(locale.LabelImage)
		if t := furniture.Line(b.Alt); t != "" {
			alt = string(w.L.AppendName(nil, locale.NameImage, t))
		}
		w.link(address, alt, style{italic: true})
	}
	w.small(b.Caption, w.Credits(b.Attribution))
}

// small writes a caption and credits: in small type, or, where the caption has links or marks, as rich text.
func (w *writer) small(caption article.Inlines, credits string) {
	credits = furniture.Line(credits)
	if marked(caption) || !w.room(1) {
		w.paragraph(caption, style{italic: true})
		if w.line(); caption.Empty() {
			w.para()
		}
		w.text(credits, style{italic: true})
		return
	}
	w.context(furniture.Line(caption.Plain()), credits)
}

// marked reports whether a run is more than plain text.
func marked(text article.Inlines) bool {
	for _, n := range text {
		if _, plain := n.(*article.Text); !plain && n != nil {
			return true
		}
	}
	return false
}

// picture returns the address of the first file that Slack can show, or "".
func (s *setter) picture(files []article.Rendition) string {
	return furniture.Picture(files, s.ImageURL, shown, absolute)
}

// shown reports whether Slack's image block takes the file: PNG, JPEG or GIF, or what does not say what it is.
func shown(r *article.Rendition) bool {
	switch strings.ToLower(r.Type) {
	case "image/png", "image/jpeg", "image/jpg", "image/gif":
		return true
	case "":
	default:
		return false
	}
	file, _, _ := strings.Cut(r.URL, "?")
	switch strings.ToLower(path.Ext(file)) {
	case ".webp", ".avif", ".svg", ".heic", ".tif", ".tiff", ".jxl", ".bmp":
		return false
	}
	return true
}

func (w *writer) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
	words := w.L.Label(k)
	if title = furniture.Line(title); title != "" {
		words = string(w.L.AppendLabelled(nil, words, title))
	}
	w.para()
	w.link(file(files), words, style{})
	w.small(caption, w.Credits(attr))
}

func (w *writer) embed(b *article.Embed) {
	if b.Thumbnail != nil {
		w.block(b.Thumbnail)
	}
	if !b.Text.Empty() {
		w.quote(func() {
			w.paragraph(b.Text, style{})
			w.cite(article.Plain(b.Author), nil)
		})
	}
	w.para()
	w.link(b.URL, furniture.Line(w.EmbedTitle(b)), style{})
	w.small(b.Caption, "")
}
