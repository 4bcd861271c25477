package image

import (
	"image"
	"image/color"
	"slices"
)

// A path is an outline in 64ths of a pixel, of straight lines that are filled by their direction (the rule of non-zero
// winding). Curves are cut into lines as they are added.
type path struct {
	edges      []edge
	start, pen point
}

type point struct{ x, y int64 }

type edge struct{ from, to point }

func (p *path) move(to point) {
	p.shut()
	p.start, p.pen = to, to
}

func (p *path) line(to point) {
	if p.pen.y != to.y {
		p.edges = append(p.edges, edge{p.pen, to})
	}
	p.pen = to
}

// shut closes the outline.
func (p *path) shut() { p.line(p.start) }

// pieces is how many lines a curve becomes.
const pieces = 12

func (p *path) quad(c, to point) {
	from := p.pen
	for i := int64(1); i <= pieces; i++ {
		j := int64(pieces) - i
		at := func(a, b, c int64) int64 { return (j*j*a + 2*i*j*b + i*i*c) / (pieces * pieces) }
		p.line(point{at(from.x, c.x, to.x), at(from.y, c.y, to.y)})
	}
}

func (p *path) cube(c, d, to point) {
	from := p.pen
	for i := int64(1); i <= pieces; i++ {
		j := int64(pieces) - i
		at := func(a, b, c, d int64) int64 {
			return (j*j*j*a + 3*i*j*j*b + 3*i*i*j*c + i*i*i*d) / (pieces * pieces * pieces)
		}
		p.line(point{at(from.x, c.x, d.x, to.x), at(from.y, c.y, d.y, to.y)})
	}
}

// Each row of pixels is looked at in so many rows of its own.
const (
	rows = 16
	unit = 64
)

type crossing struct {
	x    int64
	down bool
}

// fill fills the outline with a colour.
func (p *path) fill(dst *image.NRGBA, c color.NRGBA) {
	p.shut()
	if len(p.edges) == 0 {
		return
	}
	top, bottom, left, right := p.bounds()
	bounds := dst.Bounds()
	y0, y1 := max(int(top/unit)-1, bounds.Min.Y), min(int(bottom/unit)+1, bounds.Max.Y)
	x0, x1 := max(int(left/unit)-1, bounds.Min.X), min(int(right/unit)+2, bounds.Max.X)
	if y0 >= y1 || x0 >= x1 {
		return
	}
	crossings := make([][]crossing, (y1-y0)*rows)
	for _, e := range p.edges {
		p.cross(crossings, e, int64(y0))
	}
	cover := make([]int64, x1-x0)
	for y := y0; y < y1; y++ {
		clear(cover)
		some := false
		for _, row := range crossings[(y-y0)*rows : (y-y0+1)*rows] {
			slices.SortFunc(row, func(a, b crossing) int { return int(a.x - b.x) })
			winding := 0
			for i, at := range row {
				if at.down {
					winding++
				} else {
					winding--
				}
				if winding != 0 && i+1 < len(row) {
					span(cover, at.x-int64(x0)*unit, row[i+1].x-int64(x0)*unit)
					some = true
				}
			}
		}
		if some {
			for i, v := range cover {
				if v > 0 {
					mix(dst, x0+i, y, c, int(min(v*255/(rows*unit), 255)))
				}
			}
		}
	}
}

func (p *path) bounds() (top, bottom, left, right int64) {
	first := p.edges[0].from
	top, bottom, left, right = first.y, first.y, first.x, first.x
	for _, e := range p.edges {
		for _, at := range [...]point{e.from, e.to} {
			top, bottom = min(top, at.y), max(bottom, at.y)
			left, right = min(left, at.x), max(right, at.x)
		}
	}
	return top, bottom, left, right
}

// cross notes where an edge crosses the middle of each row.
func (p *path) cross(crossings [][]crossing, e edge, y0 int64) {
	const step = unit / rows
	from, to, down := e.from, e.to, true
	if from.y > to.y {
		from, to, down = to, from, false
	}
	first := max((from.y-y0*unit+step/2-1)/step, 0)
	for i := first; i < int64(len(crossings)); i++ {
		y := y0*unit + i*step + step/2
		if y < from.y {
			continue
		}
		if y >= to.y {
			return
		}
		x := from.x + (y-from.y)*(to.x-from.x)/(to.y-from.y)
		crossings[i] = append(crossings[i], crossing{x, down})
	}
}

// span adds what a row covers between two places, in 64ths of a pixel.
func span(cover []int64, from, to int64) {
	from, to = max(from, 0), min(to, int64(len(cover))*unit)
	for from < to {
		pixel := from / unit
		end := min((pixel+1)*unit, to)
		cover[pixel] += end - from
		from = end
	}
}

// mix lays a colour over a pixel, by a share of 255.
func mix(dst *image.NRGBA, x, y int, c color.NRGBA, share int) {
	if !(image.Point{x, y}.In(dst.Rect)) {
		return
	}
	i := dst.PixOffset(x, y)
	share = share * int(c.A) / 255
	for k, v := range [...]uint8{c.R, c.G, c.B} {
		old := int(dst.Pix[i+k])
		dst.Pix[i+k] = uint8((old*(255-share) + int(v)*share + 127) / 255)
	}
	dst.Pix[i+3] = 0xff
}

// rectangle returns the outline of a rectangle with round corners, in pixels.
func rectangle(r image.Rectangle, radius int) *path {
	at := func(x, y int) point { return point{int64(x) * unit, int64(y) * unit} }
	c := radius * 45 / 100 // from a corner to where a curve's handle ends
	p := new(path)
	p.move(at(r.Min.X+radius, r.Min.Y))
	p.line(at(r.Max.X-radius, r.Min.Y))
	p.cube(at(r.Max.X-c, r.Min.Y), at(r.Max.X, r.Min.Y+c), at(r.Max.X, r.Min.Y+radius))
	p.line(at(r.Max.X, r.Max.Y-radius))
	p.cube(at(r.Max.X, r.Max.Y-c), at(r.Max.X-c, r.Max.Y), at(r.Max.X-radius, r.Max.Y))
	p.line(at(r.Min.X+radius, r.Max.Y))
	p.cube(at(r.Min.X+c, r.Max.Y), at(r.Min.X, r.Max.Y-c), at(r.Min.X, r.Max.Y-radius))
	p.line(at(r.Min.X, r.Min.Y+radius))
	p.cube(at(r.Min.X, r.Min.Y+c), at(r.Min.X+c, r.Min.Y), at(r.Min.X+radius, r.Min.Y))
	return p
}
