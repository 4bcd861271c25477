package pandoc

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/gate"
)

// image appends a picture: alone where Pandoc's own Image says all of it, else in a Div that has its facts.
func (w *writer) image(b *article.Image) {
	url := ""
	if len(b.Renditions) > 0 {
		url = b.Renditions[0].URL
		if w.p.ImageURL != nil {
			url = w.p.ImageURL(&b.Renditions[0], 0)
		}
	}
	url = target(url, gate.Media)
	if w.alone(b) {
		w.picture(b, url)
		return
	}
	w.div(w.facts(exchange.Bare(b)), "image", func() {
		switch {
		case url != "":
			w.picture(b, url)
		case !b.Decorative:
			w.composed("alt", article.Plain(b.Alt))
			fallthrough
		default:
			w.part("caption", b.Caption)
		}
		w.credit(b.Attribution)
	})
}

// alone reports whether address, size, alternative text and caption say all of a picture.
func (w *writer) alone(b *article.Image) bool {
	if len(b.Renditions) != 1 || w.p.ImageURL != nil || !exchange.Plain(b.Meta) || exchange.Spaced(b.Alt) != b.Alt {
		return false
	}
	r := b.Renditions[0]
	if target(r.URL, gate.Media) == "" || r.Width < 0 || r.Height < 0 {
		return false
	}
	bare := exchange.Bare(b).(*article.Image)
	bare.Renditions, bare.Alt = nil, ""
	r.URL, r.Width, r.Height = "", 0, 0
	return len(exchange.Facts(bare, true)) == 0 && r.Type == "" && r.Size == 0 && r.Duration == 0 && len(r.Extra) == 0
}

// picture appends the picture itself, as a figure where it has a caption.
func (w *writer) picture(b *article.Image, url string) {
	if len(b.Caption) > 0 && w.p.API >= API123 {
		w.element("Figure", func() {
			w.array(func() {
				w.attr(nil)
				w.array(func() {
					w.Raw("null")
					w.array(func() { w.element("Plain", func() { w.array(func() { w.inlines(b.Caption) }) }) })
				})
				w.array(func() {
					w.element("Plain", func() { w.array(func() { w.file(b, url, "", false) }) })
				})
			})
		})
		return
	}
	title := ""
	if len(b.Caption) > 0 {
		title = "fig:" // how version 1.22 tells a figure from a paragraph of a picture
	}
	w.element("Para", func() { w.array(func() { w.file(b, url, title, len(b.Caption) > 0) }) })
}

// file appends an Image: its words are the caption, or else the alternative text.
func (w *writer) file(b *article.Image, url, title string, captioned bool) {
	w.element("Image", func() {
		w.array(func() {
			var facts []exchange.Member
			if captioned && b.Alt != "" {
				facts = append(facts, exchange.Member{Name: "alt", Value: exchange.Text(gate.Text(b.Alt))})
			}
			r := &b.Renditions[0]
			w.attr(append(facts, size(r.Width, r.Height)...))
			w.array(func() {
				if captioned {
					w.inlines(b.Caption)
				} else if !b.Decorative {
					w.text(b.Alt)
				}
			})
			w.pair(url, title)
		})
	})
}

// size returns width and height in pixels as attributes.
func size(width, height int) []exchange.Member {
	var facts []exchange.Member
	for i, n := range [...]int{width, height} {
		if n > 0 {
			facts = append(facts, exchange.Member{Name: [...]string{"width", "height"}[i], Value: &exchange.Value{Kind: exchange.Number, Raw: strconv.AppendInt(nil, int64(n), 10)}})
		}
	}
	return facts
}
