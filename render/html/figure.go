package html

import (
	"strconv"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// figure appends a picture with its caption and its credit, which stay where the picture cannot be shown.
func (s *setter) figure(dst []byte, m *article.Image, class, sizes string, lazy bool) []byte {
	if m == nil {
		return dst
	}
	mark := len(dst)
	dst = s.open(dst, "figure", class, m.Meta)
	dst = append(dst, '>')
	start := len(dst)
	dst = s.linkedPicture(dst, m, sizes, lazy)
	if len(dst) == start && m.Alt != "" {
		dst = append(dst, `<p class="sf-alt">`...)
		dst = markup.AppendText(dst, m.Alt)
		dst = append(dst, "</p>"...)
	}
	dst = s.credited(dst, m.Caption, m.Attribution, m.SourceType)
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</figure>\n"...)
}

// credited appends the caption of a picture, film or recording, with its credit and what a machine had to do with it.
func (s *setter) credited(dst []byte, caption article.Inlines, attr article.Attribution, stated article.SourceType) []byte {
	mark := len(dst)
	dst = append(dst, `<figcaption class="sf-caption">`...)
	start := len(dst)
	if !blank(caption) {
		dst = append(dst, `<span class="sf-caption-text"`...)
		if !s.inside {
			dst = s.content(dst)
		}
		dst = append(dst, '>')
		dst = s.run(dst, caption)
		dst = append(dst, "</span> "...)
	}
	dst = s.credit(dst, attr)
	dst = s.mark(dst, render.Disclose(attr, stated).Kind)
	if len(dst) == start {
		return dst[:mark]
	}
	return append(dst, "</figcaption>"...)
}

// picture appends the picture alone, or nothing where no file of it may go out.
// linkedPicture appends a picture within the link that it is.
func (s *setter) linkedPicture(dst []byte, m *article.Image, sizes string, lazy bool) []byte {
	mark := len(dst)
	dst, linked := s.anchor(dst, "sf-image-link", m.Link)
	if linked {
		if m.Alt == "" || m.Decorative {
			dst = append(s.label(append(dst, ` aria-label="`...), locale.LabelEmbedOpen), '"')
		}
		dst = append(dst, '>')
	}
	start := len(dst)
	if dst = s.picture(dst, m, "sf-image", sizes, lazy); len(dst) == start {
		return dst[:mark]
	}
	if linked {
		dst = append(dst, "</a>"...)
	}
	return dst
}

func (s *setter) picture(dst []byte, m *article.Image, class, sizes string, lazy bool) []byte {
	main := s.playable(m.Renditions)
	if main < 0 {
		return dst
	}
	first := &m.Renditions[main]
	several := false
	for i := main + 1; i < len(m.Renditions); i++ {
		several = several || m.Renditions[i].Type != first.Type && m.Renditions[i].Type != ""
	}
	if several {
		dst = append(dst, "<picture>"...)
		dst = s.alternatives(dst, m.Renditions, first.Type, sizes)
	}
	dst = append(dst, `<img class="`...)
	dst = append(dst, class...)
	dst = focus(dst, m.Focus)
	dst = tint(dst, m.Color)
	dst = append(dst, '"')
	dst, _ = s.href(dst, "src", s.serve(first, 0), gate.Media)
	dst = s.srcset(dst, m.Renditions, first.Type, sizes)
	alt := m.Alt
	if m.Decorative {
		alt = ""
	}
	dst = markup.AppendAttr(dst, "alt", alt)
	if alt != "" {
		dst = s.content(dst)
	}
	dst = size(dst, first.Width, first.Height)
	if lazy {
		dst = append(dst, ` loading="lazy" decoding="async">`...)
	} else {
		dst = append(dst, ` fetchpriority="high">`...)
	}
	if several {
		dst = append(dst, "</picture>"...)
	}
	return dst
}

// alternatives appends the picture's other types, in the order in which they are stated.
func (s *setter) alternatives(dst []byte, files []article.Rendition, main, sizes string) []byte {
	for i := range files {
		t := files[i].Type
		if t == main || !imageType(t) || seen(files[:i], t) {
			continue
		}
		mark := len(dst)
		dst = append(dst, "<source"...)
		start := len(dst)
		dst = s.srcset(dst, files, t, sizes)
		if len(dst) == start {
			var ok bool
			if dst, ok = s.single(dst, &files[i]); !ok {
				dst = dst[:mark]
				continue
			}
		}
		dst = markup.AppendAttr(dst, "type", t)
		dst = append(dst, '>')
	}
	return dst
}

// single appends the srcset of one file whose width is not known.
func (s *setter) single(dst []byte, r *article.Rendition) ([]byte, bool) {
	dst = append(dst, ` srcset="`...)
	dst, ok := candidate(dst, s.serve(r, 0), 0)
	return append(dst, '"'), ok
}

func seen(files []article.Rendition, t string) bool {
	for i := range files {
		if files[i].Type == t {
			return true
		}
	}
	return false
}

// imageType reports whether t is a media type of pictures, in letters that need no care.
func imageType(t string) bool {
	switch t {
	case "image/avif", "image/webp", "image/jpeg", "image/png", "image/gif", "image/svg+xml", "image/jxl":
		return true
	}
	return false
}

// widths are those that an ImageURL hook is asked for where an article states one file alone.
var widths = [...]int{320, 480, 640, 960, 1280, 1920}

// srcset appends srcset and sizes where there is more than one file of the type to choose from.
func (s *setter) srcset(dst []byte, files []article.Rendition, t, sizes string) []byte {
	mark, n := len(dst), 0
	dst = append(dst, ` srcset="`...)
	add := func(url string, width int) {
		sep := len(dst)
		if n > 0 {
			dst = append(dst, ", "...)
		}
		var ok bool
		if dst, ok = candidate(dst, url, width); !ok {
			dst = dst[:sep]
			return
		}
		n++
	}
	for i := range files {
		r := &files[i]
		if r.Type == t && r.Width > 0 && !sameWidth(files[:i], r) {
			add(s.serve(r, r.Width), r.Width)
		}
	}
	if n == 1 && s.ImageURL != nil {
		r := &files[0]
		for i := range files {
			if files[i].Type == t && files[i].Width > 0 {
				r = &files[i]
				break
			}
		}
		full := s.serve(r, 0)
		for _, w := range widths {
			if url := s.serve(r, w); w < r.Width && url != full {
				add(url, w)
			}
		}
	}
	if n < 2 {
		return dst[:mark]
	}
	dst = append(dst, '"')
	return markup.AppendAttr(dst, "sizes", sizes)
}

func sameWidth(files []article.Rendition, r *article.Rendition) bool {
	for i := range files {
		if files[i].Width == r.Width && files[i].Type == r.Type {
			return true
		}
	}
	return false
}

// candidate appends an address of a srcset, in which commas and spaces part the addresses.
func candidate(dst []byte, url string, width int) ([]byte, bool) {
	url, ok := gate.URL(url, gate.Media)
	if !ok {
		return dst, false
	}
	mark := len(dst)
	dst = markup.AppendText(dst, url)
	for i := mark; i < len(dst); i++ {
		if dst[i] <= ' ' || dst[i] == ',' && (i == mark || i == len(dst)-1) {
			return dst[:mark], false
		}
	}
	if width > 0 {
		dst = append(dst, ' ')
		dst = strconv.AppendInt(dst, int64(width), 10)
		dst = append(dst, 'w')
	}
	return dst, true
}

// serve returns the address of a file as the host serves it.
func (s *setter) serve(r *article.Rendition, width int) string {
	if s.ImageURL == nil {
		return r.URL
	}
	return s.ImageURL(r, width)
}

// playable returns the index of the first file whose address may go out, or -1.
func (s *setter) playable(files []article.Rendition) int {
	for i := range files {
		if _, ok := gate.URL(s.serve(&files[i], 0), gate.Media); ok {
			return i
		}
	}
	return -1
}

// size appends width and height where both are known: the browser keeps the place of a picture by them.
func size(dst []byte, w, h int) []byte {
	if w <= 0 || h <= 0 || w > 1<<20 || h > 1<<20 {
		return dst
	}
	return number(number(dst, "width", w), "height", h)
}

// focus appends the classes that keep a point in view when a picture is cropped: tenths of its width and height.
func focus(dst []byte, f *article.Focus) []byte {
	if f == nil {
		return dst
	}
	dst = append(dst, " sf-focus sf-x-"...)
	dst = strconv.AppendInt(dst, tenths(f.X), 10)
	dst = append(dst, " sf-y-"...)
	return strconv.AppendInt(dst, tenths(f.Y), 10)
}

func tenths(x float64) int64 {
	if !(x > 0) {
		return 0
	}
	return int64(min(x, 1)*10 + 0.5)
}

// tint appends the classes of a placeholder colour: each channel in six steps, as no style attribute is printed.
func tint(dst []byte, c string) []byte {
	if len(c) != 7 || c[0] != '#' {
		return dst
	}
	v, err := strconv.ParseUint(c[1:], 16, 32)
	if err != nil {
		return dst
	}
	dst = append(dst, " sf-tint"...)
	for i, class := range [...]string{" sf-r-", " sf-g-", " sf-b-"} {
		dst = append(dst, class...)
		dst = strconv.AppendUint(dst, (v>>(16-8*i)&0xFF+25)/51, 10)
	}
	return dst
}

// gallery appends a set of pictures, each with its own caption and credit.
func (s *setter) gallery(dst []byte, g *article.Gallery) []byte {
	if len(g.Images) == 0 && blank(g.Caption) {
		return dst
	}
	dst = s.open(dst, "figure", "sf-gallery", g.Meta)
	class := "sf-gallery-grid"
	if len(g.Images)%2 > 0 {
		class = "sf-gallery-grid sf-odd"
	}
	dst = append(dst, `><div class="`...)
	dst = append(dst, class...)
	dst = append(dst, `">`...)
	for i := range g.Images {
		dst = s.figure(dst, &g.Images[i], "sf-figure", "(min-width: 46rem) 21rem, 100vw", true)
	}
	dst = append(dst, "</div>"...)
	dst = s.caption(dst, g.Caption)
	return append(dst, "</figure>\n"...)
}
