package image

import (
	"image"
	"image/color"
	"image/draw"

	"golang.org/x/image/math/fixed"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
)

// The parts of a picture, from the top: badge and kicker, headline, attribution, publisher. The hero fills the side where
// lines end or, where the picture is not wide, its top.

// draw draws the article.
func (s *setter) draw() (*image.NRGBA, error) {
	size := s.size()
	s.canvas = image.NewNRGBA(image.Rect(0, 0, size.Width, size.Height))
	theme := s.theme()
	draw.Draw(s.canvas, s.canvas.Rect, image.NewUniform(theme.Paper), image.Point{}, draw.Src)

	for _, text := range [...]string{s.headline(), s.Attribution(1)} {
		if missing := s.fonts.missing(text); missing != "" {
			return nil, &MissingError{text, missing}
		}
	}
	picture, err := s.hero()
	if err != nil {
		return nil, err
	}
	room := s.canvas.Rect
	if picture != nil {
		var place image.Rectangle
		place, room = s.divide(room)
		part := crop(picture.Bounds(), place.Dx(), place.Dy(), s.A.Hero.Focus)
		lay(s.canvas, place, scale(picture, part, place.Dx(), place.Dy()))
	} else {
		edge := image.Rect(0, 0, size.Width, s.measure(2))
		rectangle(edge, 0).fill(s.canvas, theme.Accent)
	}
	margin := s.measure(9)
	s.set(image.Rect(room.Min.X+margin, room.Min.Y+margin, room.Max.X-margin, room.Max.Y-margin))
	return s.canvas, nil
}

// measure returns a length in hundredths of the shorter side or, where the picture is not wide, of three quarters of it.
func (s *setter) measure(n int) int {
	size := s.size()
	side := min(size.Width, size.Height)
	if size.Width*100 < size.Height*125 {
		side = side * 3 / 4
	}
	return max(side*n/100, 1)
}

// divide parts the room between the hero and the text.
func (s *setter) divide(room image.Rectangle) (hero, text image.Rectangle) {
	hero, text = room, room
	if room.Dx()*100 < room.Dy()*125 {
		share := 42
		if room.Dx() < room.Dy() {
			share = 50
		}
		hero.Max.Y = room.Dy() * share / 100
		text.Min.Y = hero.Max.Y
		return hero, text
	}
	width := room.Dx() * 38 / 100
	if s.rtl() {
		hero.Max.X = width
		text.Min.X = width
	} else {
		hero.Min.X = room.Dx() - width
		text.Max.X = hero.Min.X
	}
	return hero, text
}

// rtl reports whether the article runs from the right.
func (s *setter) rtl() bool { return locale.For(s.A.Lang).Dir() == article.RTL }

// set sets the text into its room, from both ends towards the headline.
func (s *setter) set(room image.Rectangle) {
	theme := s.theme()
	small := s.measure(4)
	gap := s.measure(4)

	room.Max.Y = s.foot(room, small*11/10) - gap
	who := s.attribution(room.Dx(), small)
	room.Max.Y = s.block(who, room, room.Max.Y-who.height(), theme.Quiet) - gap

	// A whole headline goes before the badge, whose name the attribution has as well.
	headline, whole := column{}, false
	if badge := s.badge(); badge != "" {
		p := s.pill(badge, room.Dx(), small)
		below := room
		below.Min.Y += p.height + gap
		if headline, whole = s.fit(below); whole {
			s.drawPill(p, room)
			room = below
		}
	}
	if !whole {
		headline, _ = s.fit(room)
	}
	top := room.Min.Y
	if spare := room.Dy() - headline.height(); spare > 0 && len(headline.lines) > 0 {
		top += spare / 2
	}
	s.block(headline, room, top, theme.Ink)
}

// reader returns the tag of the reader's language.
func (s *setter) reader() string { return s.L.Tag() }

// badge returns the name of the first source, with how many stand behind it, or the kicker.
func (s *setter) badge() string {
	for i := range s.A.Sources {
		if name := furniture.SourceName(&s.A.Sources[i]); name != "" {
			return name
		}
	}
	return furniture.Line(s.A.Kicker.Plain())
}

// A column is lines below each other.
type column struct {
	lines   []line
	leading int
	rtl     bool
}

func (c column) height() int { return len(c.lines) * c.leading }

// block draws a column at a height, and returns its own top.
func (s *setter) block(c column, room image.Rectangle, top int, ink color.NRGBA) int {
	var rise, descent fixed.Int26_6
	for i := range c.lines {
		rise, descent = max(rise, c.lines[i].rise), max(descent, c.lines[i].descent)
	}
	baseline := top + (c.leading-(rise+descent).Ceil())/2 + rise.Ceil()
	for i, l := range c.lines {
		x := room.Min.X
		if c.rtl {
			x = room.Max.X - l.width.Ceil()
		}
		s.drawLine(l, x, baseline+i*c.leading, ink)
	}
	return top
}

// most is how many characters of a headline are tried.
const most = 1000

// fit returns the headline at the greatest size at which it fits its room, and whether it is whole: what is too long for the
// least size is cut. A somewhat smaller size is better than a broken word, or than a broken phrase where a script may break anywhere.
func (s *setter) fit(room image.Rectangle) (column, bool) {
	text := string(s.L.AppendTruncated(nil, s.fonts.legible(s.headline()), most))
	least := s.measure(5)
	size := s.measure(13)
	c, ok, _ := s.fits(text, size, room)
	for !ok && size > least {
		size = size * 15 / 16
		c, ok, _ = s.fits(text, size, room)
	}
	if ok {
		for _, whole := range [...]string{together(text, true), together(text, false), text} {
			for smaller := size; smaller > size*7/10; smaller = smaller * 15 / 16 {
				if c, ok, unbroken := s.fits(whole, smaller, room); ok && unbroken {
					return c, true
				}
			}
		}
		return c, true
	}
	for n := locale.Graphemes(text); !ok && n > 1; {
		n = n * 9 / 10
		c, ok, _ = s.fits(string(s.L.AppendTruncated(nil, text, n)), size, room)
	}
	return c, false
}

// fits returns the headline at a size, balanced where it fits its room, whether it does, and whether no word or phrase is broken.
func (s *setter) fits(text string, size int, room image.Rectangle) (c column, ok, unbroken bool) {
	p := s.shape(text, true, size, s.A.Lang)
	lines := p.lines(room.Dx())
	c = column{lines, p.leading(lines), s.rtl()}
	if len(lines) > 1 && c.height() > room.Dy() || overflows(lines, room.Dx()) {
		return c, false, false
	}
	unbroken = !cut(p, lines)
	c.lines = p.balanced(room.Dx())
	return c, true, unbroken
}

// attribution returns the attribution in at most three lines, with as many names as go into them, and smaller where even few do
// not. Where that does not help it has more lines.
func (s *setter) attribution(width, size int) column {
	var c column
	for _, size := range [...]int{size, size * 7 / 8, size * 3 / 4} {
		if _, ok := s.AttributionWithin(func(text string) bool {
			p := s.shape(s.fonts.legible(text), false, size, s.reader())
			c = column{p.balanced(width), 0, s.L.Dir() == article.RTL}
			c.leading = p.leading(c.lines)
			return len(c.lines) <= 3
		}); ok || len(c.lines) <= 3 {
			break
		}
	}
	return c
}
