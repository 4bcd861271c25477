package discord

import (
	"path"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// pictured returns a picture with its caption and credits; where it has no caption, its alternative text is one, since an
// embed has no other place for it.
func (s *setter) pictured(b *article.Image) part {
	p := part{text: s.caption(b.Caption, b.Attribution), picture: s.picture(b.Renditions), image: b}
	if p.picture != "" && b.Caption.Empty() && !b.Decorative {
		p.text = stacked(small(fitted(s.L, furniture.Line(b.Alt), roomAlt, title)), p.text)
	}
	return p
}

// linked returns a picture as a link that its alternative text stands for.
func (s *setter) linked(b *article.Image) string {
	address := s.picture(b.Renditions)
	if address == "" {
		address = file(b.Renditions)
	}
	if b.Decorative && address == "" {
		return ""
	}
	alt := s.L.Label(locale.LabelImage)
	if t := fitted(s.L, furniture.Line(b.Alt), roomAlt/2, bare); t != "" {
		alt = string(s.L.AppendName(nil, locale.NameImage, t))
	}
	return lineStarts(link(alt, address))
}

// file returns the first address among renditions that can go out.
func file(files []article.Rendition) string { return furniture.File(files, web) }

// picture returns the address of the first file that Discord can show, or "".
func (s *setter) picture(files []article.Rendition) string {
	return furniture.Picture(files, s.ImageURL, shown, absolute)
}

// shown reports whether Discord shows the file: PNG, JPEG, GIF or WebP, or what does not say what it is.
func shown(r *article.Rendition) bool {
	switch strings.ToLower(r.Type) {
	case "image/png", "image/jpeg", "image/jpg", "image/gif", "image/webp":
		return true
	case "":
	default:
		return false
	}
	file, _, _ := strings.Cut(r.URL, "?")
	switch strings.ToLower(path.Ext(file)) {
	case ".avif", ".svg", ".heic", ".tif", ".tiff", ".jxl", ".bmp":
		return false
	}
	return true
}
