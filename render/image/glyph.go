package image

import (
	"bytes"
	"image"
	"image/color"
	"math"

	"github.com/go-text/typesetting/font"
	ot "github.com/go-text/typesetting/font/opentype"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// drawLine draws a line from a place on its baseline, in pixels.
func (s *setter) drawLine(l line, x, baseline int, c color.NRGBA) {
	pen := fixed.I(x)
	for _, run := range l.runs {
		for _, g := range run.Glyphs {
			s.drawGlyph(&run, g, pen+g.XOffset, fixed.I(baseline)-g.YOffset, c)
			pen += g.Advance
		}
	}
}

func (s *setter) drawGlyph(run *shaping.Output, g shaping.Glyph, x, y fixed.Int26_6, c color.NRGBA) {
	switch data := run.Face.GlyphData(g.GlyphID).(type) {
	case font.GlyphOutline:
		s.fillOutline(data, run, x, y, c)
	case font.GlyphBitmap:
		s.drawBitmap(data, run, g, x, y)
	case font.GlyphSVG:
		s.fillOutline(data.Outline, run, x, y, c)
	case font.GlyphColor:
		if outline, ok := run.Face.GlyphDataOutline(g.GlyphID); ok {
			s.fillOutline(outline, run, x, y, c)
		}
	}
}

// fillOutline fills a glyph. Its coordinates are in units of the font, upwards.
func (s *setter) fillOutline(outline font.GlyphOutline, run *shaping.Output, x, y fixed.Int26_6, c color.NRGBA) {
	upem, size := int64(run.Face.Upem()), int64(run.Size)
	if upem == 0 {
		return
	}
	scaled := func(v float32) int64 { return int64(math.Round(float64(v)*64)) * size / (upem * 64) }
	at := func(a ot.SegmentPoint) point { return point{int64(x) + scaled(a.X), int64(y) - scaled(a.Y)} }
	var p path
	for _, seg := range outline.Segments {
		switch seg.Op {
		case ot.SegmentOpMoveTo:
			p.move(at(seg.Args[0]))
		case ot.SegmentOpLineTo:
			p.line(at(seg.Args[0]))
		case ot.SegmentOpQuadTo:
			p.quad(at(seg.Args[0]), at(seg.Args[1]))
		case ot.SegmentOpCubeTo:
			p.cube(at(seg.Args[0]), at(seg.Args[1]), at(seg.Args[2]))
		}
	}
	p.fill(s.canvas, c)
}

// drawBitmap draws a glyph that is a picture, as those of emoji are.
func (s *setter) drawBitmap(data font.GlyphBitmap, run *shaping.Output, g shaping.Glyph, x, y fixed.Int26_6) {
	picture, _, err := image.Decode(bytes.NewReader(data.Data))
	if err != nil {
		return
	}
	width, height := g.Width.Ceil(), (-g.Height).Ceil()
	if width <= 0 || height <= 0 {
		width, height = run.Size.Ceil(), run.Size.Ceil()
	}
	left, top := (x + g.XBearing).Round(), (y - g.YBearing).Round()
	lay(s.canvas, image.Rect(left, top, left+width, top+height), scale(picture, picture.Bounds(), width, height))
}
