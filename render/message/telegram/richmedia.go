package telegram

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// image prints a picture with its caption and, as its credit, who made it; where no file of it may go out, its words.
func (w *writer) image(b *article.Image) {
	url := w.picture(b)
	if url == "" {
		if b.Alt != "" && !b.Decorative {
			w.run("p", article.Plain(string(w.L.AppendName(nil, locale.NameImage, furniture.Line(b.Alt)))))
		}
		w.run("p", b.Caption)
		w.run("p", article.Plain(w.Credits(b.Attribution)))
		return
	}
	w.figure("img", url, b.Caption, w.Credits(b.Attribution))
}

// figure prints a picture, film or recording. Only as a block of its own may it stand.
func (w *writer) figure(element, url string, caption article.Inlines, credit string) {
	w.open("figure", "")
	w.media(element, url)
	w.caption(caption, credit)
	w.shut("figure")
}

func (w *writer) media(element, url string) {
	w.dst = append(w.dst, '<')
	w.dst = append(w.dst, element...)
	w.dst = markup.AppendAttr(w.dst, "src", url)
	if element == "img" {
		w.dst = append(w.dst, "/>"...)
		return
	}
	w.dst = append(w.dst, "></"...)
	w.dst = append(w.dst, element...)
	w.dst = append(w.dst, '>')
}

func (w *writer) caption(caption article.Inlines, credit string) {
	n := len(w.dst)
	w.open("figcaption", "")
	from := len(w.dst)
	w.inlines(caption)
	w.run("cite", article.Plain(credit))
	if empty(w.dst[from:]) {
		w.dst = w.dst[:n]
		w.depth--
		return
	}
	w.shut("figcaption")
}

// gallery prints pictures as a collage, and below it what each of them says: a collage has one caption.
func (w *writer) gallery(b *article.Gallery) {
	n := len(w.dst)
	w.open("tg-collage", "")
	from := len(w.dst)
	for i := range b.Images {
		if url := w.picture(&b.Images[i]); url != "" {
			w.media("img", url)
		}
	}
	if len(w.dst) == from {
		w.dst = w.dst[:n]
		w.depth--
		w.run("p", b.Caption)
	} else {
		w.caption(b.Caption, "")
		w.shut("tg-collage")
	}
	for i := range b.Images {
		image := &b.Images[i]
		line := image.Caption
		if credit := w.Credits(image.Attribution); credit != "" {
			line = furniture.Join(line, article.Plain(" "), article.Inlines{&article.Emphasis{Text: article.Plain(credit)}})
		}
		w.run("p", line)
	}
}

func (w *writer) recording(element string, k locale.Label, title string, files []article.Rendition, caption article.Inlines, attr article.Attribution) {
	words := w.L.Label(k)
	if title = furniture.Line(title); title != "" {
		words = string(w.L.AppendLabelled(nil, words, title))
	}
	url := file(files)
	if url == "" {
		w.run("p", article.Plain(words))
		w.run("p", caption)
		w.run("p", article.Plain(w.Credits(attr)))
		return
	}
	if caption.Empty() {
		caption = article.Plain(words)
	}
	w.figure(element, url, caption, w.Credits(attr))
}
