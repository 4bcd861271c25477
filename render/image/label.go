package image

import (
	"image"
	"image/color"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// pill draws a text within a rounded line, and returns its height.
func (s *setter) pill(p paragraph, room image.Rectangle, top int) int {
	theme := s.theme()
	lines := p.lines(room.Dx() - 2*p.size)
	if len(lines) == 0 {
		return 0
	}
	c := column{lines[:1], p.leading(lines), s.L.Dir() == article.RTL}
	height := c.leading * 14 / 10
	width := lines[0].width.Ceil() + 2*p.size*3/4
	box := image.Rect(room.Min.X, top, room.Min.X+width, top+height)
	if s.rtl() {
		box = image.Rect(room.Max.X-width, top, room.Max.X, top+height)
	}
	weight := max(s.measure(1)/3, 1)
	rectangle(box, height/2).fill(s.canvas, theme.Line)
	rectangle(box.Inset(weight), height/2-weight).fill(s.canvas, theme.Paper)
	inner := box
	inner.Min.X += p.size * 3 / 4
	inner.Max.X -= p.size * 3 / 4
	s.block(c, inner, top+(height-c.leading)/2, theme.Ink)
	return height
}

// foot draws the publisher's monogram and name and the machine's mark along the bottom, and returns where that begins.
func (s *setter) foot(room image.Rectangle, size int) int {
	theme := s.theme()
	rtl := s.rtl()
	height := size * 2
	top := room.Max.Y - height
	begin, end := room.Min.X, room.Max.X
	some := false
	// take returns a place of a width where the line begins, and moves on.
	take := func(width int) image.Rectangle {
		some = true
		r := image.Rect(begin, top, begin+width, top+height)
		if rtl {
			r = image.Rect(end-width, top, end, top+height)
			end -= width + size/2
		} else {
			begin += width + size/2
		}
		return r
	}
	if p := s.A.Publisher; p != nil && p.Name != "" && s.fonts.missing(p.Name) == "" {
		mono := furniture.Line(p.Monogram)
		if mono == "" {
			mono = locale.Monogram(p.Name)
		}
		if mono != "" && s.fonts.missing(mono) == "" {
			disc := take(height)
			rectangle(disc, height/2).fill(s.canvas, theme.Accent)
			s.middle(s.shape(mono, true, size*8/10, s.A.Lang), disc, theme.Paper)
		}
		name := s.shape(s.fonts.legible(furniture.Line(p.Name)), true, size, s.A.Lang)
		if lines := name.lines(max(end-begin, size)); len(lines) > 0 {
			place := take(lines[0].width.Ceil())
			s.middle(name, place, theme.Ink)
		}
	}
	if label := s.Machine(); label != "" && s.fonts.missing(label) == "" {
		text := s.shape(s.fonts.legible(label), true, size*7/10, s.reader())
		if lines := text.lines(max(end-begin, size)); len(lines) == 1 {
			place := take(lines[0].width.Ceil() + size)
			box := image.Rect(place.Min.X, top+height/4, place.Max.X, top+height*3/4)
			weight := max(size/12, 1)
			rectangle(box, size/5).fill(s.canvas, theme.Ink)
			rectangle(box.Inset(weight), max(size/5-weight, 0)).fill(s.canvas, theme.Paper)
			s.middle(text, box, theme.Ink)
		}
	}
	if !some {
		return room.Max.Y
	}
	return top
}

// middle draws the first line of a text in the middle of a box.
func (s *setter) middle(p paragraph, box image.Rectangle, ink color.NRGBA) {
	lines := p.lines(1 << 20)
	if len(lines) == 0 {
		return
	}
	l := lines[0]
	// Capitals stand about seven tenths of the size above the baseline.
	s.drawLine(l, box.Min.X+(box.Dx()-l.width.Ceil())/2, box.Min.Y+(box.Dy()+p.size*7/10)/2, ink)
}
