package telegram

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// image prints what stands for a picture: its words, which lead to it, its caption and its credits.
func (w *classic) image(b *article.Image) {
	w.para()
	if b.Alt != "" && !b.Decorative || w.picture(b) != "" && !b.Decorative {
		words := w.L.Label(locale.LabelImage)
		if b.Alt != "" {
			words = string(w.L.AppendName(nil, locale.NameImage, furniture.Line(b.Alt)))
		}
		w.inlines(article.Inlines{furniture.Link(w.picture(b), words)})
	}
	w.under(b.Caption, b.Attribution)
}

// under prints the caption and the credits of a picture, film or recording, a line each.
func (w *classic) under(caption article.Inlines, attr article.Attribution) {
	w.line()
	w.inlines(caption)
	if credits := w.Credits(attr); credits != "" {
		w.line()
		pop := w.push("i", "")
		w.text(credits)
		pop()
	}
}

func (w *classic) recording(k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
	words := w.L.Label(k)
	if title != "" {
		words = string(w.L.AppendLabelled(nil, words, furniture.Line(title)))
	}
	w.run(article.Inlines{furniture.Link(file(files), words)})
	w.under(caption, attr)
}

func (w *classic) embed(b *article.Embed) {
	if !b.Text.Empty() {
		w.boxed("", func() {
			w.run(b.Text)
			w.cite(article.Plain(b.Author), nil)
		})
	}
	w.run(article.Inlines{furniture.Link(b.URL, w.EmbedTitle(b))})
	w.under(b.Caption, nil)
}
