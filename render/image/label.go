package image

import (
	"image"
	"image/color"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// A pill is a text within a rounded line.
type pill struct {
	column
	width, height, size int
}

func (s *setter) pill(text string, width, size int) pill {
	p := s.short(text, true, size, s.reader(), width-size*3/2)
	c := column{p.lines(endless), 0, s.L.Dir() == article.RTL}
	c.leading = p.leading(c.lines)
	return pill{c, widest(c.lines).Ceil() + size*3/2, c.leading * 14 / 10, size}
}

// drawPill draws a pill at the top of a room.
func (s *setter) drawPill(p pill, room image.Rectangle) {
	theme := s.theme()
	box := image.Rect(room.Min.X, room.Min.Y, room.Min.X+p.width, room.Min.Y+p.height)
	if s.rtl() {
		box = image.Rect(room.Max.X-p.width, room.Min.Y, room.Max.X, room.Min.Y+p.height)
	}
	weight := max(s.measure(1)/3, 1)
	rectangle(box, p.height/2).fill(s.canvas, theme.Line)
	rectangle(box.Inset(weight), p.height/2-weight).fill(s.canvas, theme.Paper)
	inner := box
	inner.Min.X += p.size * 3 / 4
	inner.Max.X -= p.size * 3 / 4
	s.block(p.column, inner, room.Min.Y+(p.height-p.leading)/2, theme.Ink)
}

// foot draws the publisher's monogram and name and the machine's mark along the bottom, the mark above where it has no room
// behind the name, and returns where that begins.
func (s *setter) foot(room image.Rectangle, size int) int {
	height := size * 2
	row := room
	row.Min.Y = room.Max.Y - height
	used := s.house(row, size)
	label := s.Machine()
	if label == "" || s.fonts.missing(label) != "" {
		if used == 0 {
			return room.Max.Y
		}
		return row.Min.Y
	}
	text := s.short(label, true, size*7/10, s.reader(), room.Dx()-size)
	width := text.width().Ceil() + size
	if used > 0 && used+width > row.Dx() {
		row = row.Sub(image.Pt(0, height))
		used = 0
	}
	box := image.Rect(row.Min.X+used, row.Min.Y+height/4, row.Min.X+used+width, row.Min.Y+height*3/4)
	if s.rtl() {
		box = image.Rect(row.Max.X-used-width, box.Min.Y, row.Max.X-used, box.Max.Y)
	}
	theme := s.theme()
	weight := max(size/12, 1)
	rectangle(box, size/5).fill(s.canvas, theme.Ink)
	rectangle(box.Inset(weight), max(size/5-weight, 0)).fill(s.canvas, theme.Paper)
	s.middle(text, box, theme.Ink)
	if used == 0 {
		return box.Min.Y
	}
	return row.Min.Y
}

// house draws the publisher's monogram and name where a row begins, and returns how much of it they take, with the space behind.
func (s *setter) house(row image.Rectangle, size int) (used int) {
	theme := s.theme()
	p := s.A.Publisher
	if p == nil || p.Name == "" || s.fonts.missing(p.Name) != "" {
		return 0
	}
	take := func(width int) image.Rectangle {
		r := image.Rect(row.Min.X+used, row.Min.Y, row.Min.X+used+width, row.Max.Y)
		if s.rtl() {
			r = image.Rect(row.Max.X-used-width, row.Min.Y, row.Max.X-used, row.Max.Y)
		}
		used += width + size/2
		return r
	}
	mono := furniture.Line(p.Monogram)
	if mono == "" {
		mono = locale.Monogram(p.Name)
	}
	if mono != "" && s.fonts.missing(mono) == "" {
		disc := take(row.Dy())
		rectangle(disc, row.Dy()/2).fill(s.canvas, theme.Accent)
		letters := size * 8 / 10
		text := s.shape(mono, true, letters, s.A.Lang)
		for ; letters > 4 && text.width().Ceil() > disc.Dx()*3/4; letters-- {
			text = s.shape(mono, true, letters-1, s.A.Lang)
		}
		s.middle(text, disc, theme.Paper)
	}
	name := s.short(furniture.Line(p.Name), true, size, s.A.Lang, row.Dx()-used)
	s.middle(name, take(name.width().Ceil()), theme.Ink)
	return used
}

// endless is a width that no line has.
const endless = 1 << 20

// middle draws the first line of a text in the middle of a box.
func (s *setter) middle(p paragraph, box image.Rectangle, ink color.NRGBA) {
	lines := p.lines(endless)
	if len(lines) == 0 {
		return
	}
	l := lines[0]
	// Capitals stand about seven tenths of the size above the baseline.
	s.drawLine(l, box.Min.X+(box.Dx()-l.width.Ceil())/2, box.Min.Y+(box.Dy()+p.size*7/10)/2, ink)
}
