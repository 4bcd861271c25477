//go:build ignore

// Gen draws the illustrations of the sample articles. Each is a stack of paper-like layers: a shape is given by its
// signed distance, so that edges are smooth at any size and a drop shadow costs one more look at the same distance.
//
//	go run gen.go
//
// Floating point may round differently elsewhere, so that the files are kept and not compared.
package main

import (
	"image"
	"image/color"
	"image/jpeg"
	"log"
	"math"
	"os"
)

type rgb struct{ r, g, b float64 }

func hex(v uint32) rgb {
	return rgb{float64(v >> 16), float64(v >> 8 & 255), float64(v & 255)}
}

func mix(a, b rgb, t float64) rgb {
	t = math.Max(0, math.Min(1, t))
	return rgb{a.r + (b.r-a.r)*t, a.g + (b.g-a.g)*t, a.b + (b.b-a.b)*t}
}

// A shape is the signed distance of a point to its edge: negative inside. Units are a hundredth of the height.
type shape func(x, y float64) float64

// A paint is the colour of a point.
type paint func(x, y float64) rgb

func flat(v uint32) paint { c := hex(v); return func(_, _ float64) rgb { return c } }

// fade runs from one colour at y0 to another at y1.
func fade(top, bottom uint32, y0, y1 float64) paint {
	a, b := hex(top), hex(bottom)
	return func(_, y float64) rgb { return mix(a, b, (y-y0)/(y1-y0)) }
}

func disc(cx, cy, r float64) shape {
	return func(x, y float64) float64 { return math.Hypot(x-cx, y-cy) - r }
}

func box(cx, cy, w, h, round float64) shape {
	return func(x, y float64) float64 {
		dx, dy := math.Abs(x-cx)-w/2+round, math.Abs(y-cy)-h/2+round
		return math.Hypot(math.Max(dx, 0), math.Max(dy, 0)) + math.Min(math.Max(dx, dy), 0) - round
	}
}

func line(x0, y0, x1, y1, width float64) shape {
	return func(x, y float64) float64 {
		dx, dy := x1-x0, y1-y0
		t := math.Max(0, math.Min(1, ((x-x0)*dx+(y-y0)*dy)/(dx*dx+dy*dy)))
		return math.Hypot(x-x0-dx*t, y-y0-dy*t) - width/2
	}
}

func join(shapes ...shape) shape {
	return func(x, y float64) float64 {
		d := math.Inf(1)
		for _, s := range shapes {
			d = math.Min(d, s(x, y))
		}
		return d
	}
}

func cut(a, b shape) shape {
	return func(x, y float64) float64 { return math.Max(a(x, y), -b(x, y)) }
}

// below is all that lies under a line.
func below(f func(x float64) float64) shape {
	return func(x, y float64) float64 { return (f(x) - y) * .9 }
}

// torn gives a shape the edge of torn paper.
func torn(s shape, by, scale float64) shape {
	return func(x, y float64) float64 {
		return s(x, y) + by*(noise(x/scale, y/scale)-.5) + by*.4*(noise(x*3/scale, y*3/scale)-.5)
	}
}

func cloud(cx, cy, r float64) shape {
	body := join(disc(cx-r*.95, cy+r*.12, r*.62), disc(cx-r*.25, cy-r*.3, r*.85), disc(cx+r*.62, cy-r*.02, r*.7),
		box(cx-r*.08, cy+r*.4, r*2.75, r*.68, r*.34))
	return body
}

func hash(x, y int) float64 {
	h := uint32(x)*374761393 + uint32(y)*668265263
	h = (h ^ h>>13) * 1274126177
	return float64((h^h>>16)&0xFFFF) / 0xFFFF
}

// noise is smooth noise from 0 to 1.
func noise(x, y float64) float64 {
	fx, fy := math.Floor(x), math.Floor(y)
	i, j, u, v := int(fx), int(fy), x-fx, y-fy
	u, v = u*u*(3-2*u), v*v*(3-2*v)
	top := hash(i, j)*(1-u) + hash(i+1, j)*u
	bottom := hash(i, j+1)*(1-u) + hash(i+1, j+1)*u
	return top*(1-v) + bottom*v
}

func ridge(base, height, scale, seed float64) func(float64) float64 {
	return func(x float64) float64 {
		return base - height*(noise(x/scale+seed, seed)*.7+noise(x*2.3/scale+seed, seed+9)*.3)
	}
}

// A canvas is a picture in the making, 100 units high.
type canvas struct {
	w, h int
	pix  []rgb
}

func newCanvas(w, h int, ground paint) *canvas {
	c := &canvas{w, h, make([]rgb, w*h)}
	c.each(func(x, y float64, p *rgb) { *p = ground(x, y) })
	return c
}

func (c *canvas) each(do func(x, y float64, p *rgb)) {
	unit := 100 / float64(c.h)
	for j := range c.h {
		for i := range c.w {
			do((float64(i)+.5)*unit, (float64(j)+.5)*unit, &c.pix[j*c.w+i])
		}
	}
}

// fill lays a shape on the canvas.
func (c *canvas) fill(s shape, p paint, alpha float64) {
	soft := 100 / float64(c.h)
	c.each(func(x, y float64, at *rgb) {
		if a := .5 - s(x, y)/soft; a > 0 {
			*at = mix(*at, p(x, y), math.Min(a, 1)*alpha)
		}
	})
}

// paper lays a shape with a shadow under it.
func (c *canvas) paper(s shape, p paint) {
	c.each(func(x, y float64, at *rgb) {
		if d := s(x-.5, y-.9); d < 2.4 {
			*at = mix(*at, hex(0x20242C), .26*math.Min(1, (2.4-d)/3.2))
		}
	})
	c.fill(s, func(x, y float64) rgb {
		return mix(p(x, y), hex(0xFFFFFF), .07*noise(x/9, y/9))
	}, 1)
}

// glow adds light around a point.
func (c *canvas) glow(cx, cy, r float64, light uint32, strength float64) {
	to := hex(light)
	c.each(func(x, y float64, at *rgb) {
		d := math.Hypot(x-cx, y-cy) / r
		*at = mix(*at, to, strength*math.Exp(-d*d*2.2))
	})
}

func (c *canvas) save(name string) {
	img := image.NewRGBA(image.Rect(0, 0, c.w, c.h))
	for i, p := range c.pix {
		grain := (hash(i%c.w, i/c.w) - .5) * 1.6
		img.SetRGBA(i%c.w, i/c.w, color.RGBA{level(p.r + grain), level(p.g + grain), level(p.b + grain), 255})
	}
	f, err := os.Create(name)
	if err != nil {
		log.Fatal(err)
	}
	if err := jpeg.Encode(f, img, &jpeg.Options{Quality: 80}); err != nil {
		log.Fatal(err)
	}
	if err := f.Close(); err != nil {
		log.Fatal(err)
	}
}

func level(v float64) uint8 { return uint8(math.Max(0, math.Min(255, v+.5))) }

func main() {
	collage(1200, 675).save("collage.jpg")
	collage(600, 338).save("collage-600.jpg")
	dawn().save("flats-dawn.jpg")
	causeway().save("causeway.jpg")
	hut().save("stilt-hut.jpg")
	night().save("flats-night.jpg")
	loaf().save("loaf.jpg")
	waves().save("waves.jpg")
}

func collage(w, h int) *canvas {
	c := newCanvas(w, h, fade(0xF3E9DA, 0xE3D3BC, 0, 100))
	c.paper(torn(box(20, 50, 64, 120, 0), 3, 7), fade(0xDCE6EC, 0xC3D3DE, 0, 100))
	c.paper(torn(disc(150, 92, 40), 2, 6), fade(0xE9B9A0, 0xDD9C80, 50, 100))
	c.paper(torn(below(ridge(97, 9, 40, 3)), 2, 6), fade(0x35506B, 0x263C54, 84, 100))
	for i := range 7 {
		y := 10 + float64(i)*4.2
		c.fill(box(14, y, 20-float64(i%3)*4, .8, .4), flat(0x9DB2C2), .8)
	}
	hub := disc(101, 50, 8.6)
	ends := [][2]float64{{134, 22}, {153, 49}, {132, 77}}
	for _, e := range ends {
		c.fill(line(101, 50, e[0], e[1], .7), flat(0x3D4A58), 1)
	}
	c.paper(torn(cut(cloud(53, 53, 27), disc(93, 50, 12)), 1, 5), fade(0x5B93C9, 0x2F639F, 25, 80))
	c.paper(cloud(137, 21, 9), fade(0xF5B65B, 0xE1963A, 10, 32))
	c.paper(cloud(157, 49, 9), fade(0x6DB8A6, 0x3F9184, 38, 60))
	c.paper(cloud(135, 78, 9), fade(0xD8705F, 0xB94E43, 66, 90))
	c.paper(hub, fade(0xF9D77E, 0xE8B04A, 40, 60))
	c.fill(cut(disc(101, 50, 5.4), disc(101, 50, 4.5)), flat(0xFFF3CF), .9)
	return c
}

func dawn() *canvas {
	c := newCanvas(1200, 800, fade(0x5E7FA6, 0xF6C9A0, 0, 56))
	c.glow(94, 50, 60, 0xFFE2B0, .8)
	c.fill(disc(94, 46, 5), flat(0xFFF4D6), .95)
	c.fill(below(ridge(53, 5, 26, 1)), fade(0xB08F93, 0xC9A597, 46, 54), .9)
	c.fill(below(ridge(55, 4, 18, 6)), fade(0x7F7286, 0x96808A, 50, 56), 1)
	c.fill(below(func(float64) float64 { return 56 }), fade(0xE7BC9B, 0x46597A, 56, 100), 1)
	c.each(func(x, y float64, at *rgb) {
		if y > 56 {
			w := (y - 56) / 44
			s := math.Exp(-math.Pow((x-94-(noise(y*1.7, 2)-.5)*10)/(4+w*20), 2))
			*at = mix(*at, hex(0xFFE6BE), .75*s*(.55+.45*noise(x/14, y*1.4)))
			*at = mix(*at, hex(0x33415C), .5*w*math.Pow(noise(x/30+w*3, y/2.6), 2))
		}
	})
	c.fill(below(func(x float64) float64 { return 91 - 6*noise(x/34, 4) + x/30 }), fade(0x3A3F52, 0x23293B, 84, 100), 1)
	return c
}

func causeway() *canvas {
	c := newCanvas(1200, 800, fade(0xA9BDC9, 0xE9E3D4, 0, 46))
	c.fill(below(ridge(46, 2.5, 30, 2)), flat(0x8C9AA0), .8)
	c.fill(below(func(float64) float64 { return 46 }), fade(0xC5C2B5, 0x7E7A6C, 46, 100), 1)
	c.each(func(x, y float64, at *rgb) {
		if w := (y - 46) / 54; w > 0 {
			*at = mix(*at, hex(0xE8EDEC), .55*math.Pow(noise(x/(6+30*w), y/(1+2*w)), 3))
		}
	})
	road := func(x, y float64) float64 {
		w := (y - 46) / 54
		return math.Max(math.Abs(x-82-22*w*w)-(.5+24*w), 46-y)
	}
	c.fill(road, fade(0xB7AE9C, 0x6B6356, 46, 100), 1)
	for i := range 9 {
		w := math.Pow(.66, float64(8-i))
		y, x := 46+54*w*.92, 82+22*w*w-(.5+24*w)*1.25
		post := join(box(x, y-11*w, 1.5*w, 24*w, .4*w), box(x, y-22*w, 4.6*w, 2.2*w, .6*w))
		c.fill(post, flat(0x3B3833), .35+.65*w)
		c.fill(box(x+5*w, y+1.1*w, 11*w, .8*w, .4*w), flat(0x4A463F), .4)
	}
	return c
}

func hut() *canvas {
	c := newCanvas(1200, 800, fade(0x2F4A63, 0xE2A27C, 0, 66))
	c.glow(40, 62, 50, 0xFFC890, .75)
	c.fill(below(ridge(63, 3, 24, 7)), flat(0x71606D), .8)
	c.fill(below(func(float64) float64 { return 64 }), fade(0xC98F75, 0x29384C, 64, 100), 1)
	c.each(func(x, y float64, at *rgb) {
		if y > 64 {
			*at = mix(*at, hex(0xF2BE98), .5*math.Pow(noise(x/18, y*1.1), 3))
		}
	})
	dark := fade(0x2A2830, 0x1B1C25, 30, 80)
	legs := join(line(88, 46, 85, 80, 1.2), line(99, 46, 98.5, 80, 1.2), line(110, 46, 112, 80, 1.2),
		line(86, 74, 111, 56, .7), line(87, 56, 112, 74, .7), line(113, 52, 121, 80, .9), line(110, 52, 117, 80, .9))
	for i := range 7 {
		y := 55 + float64(i)*3.6
		legs = join(legs, line(111+float64(i)*.95, y, 114.2+float64(i)*1.05, y, .6))
	}
	roof := func(x, y float64) float64 { return math.Max(math.Abs(x-99)-17+(33-y)*1.25, y-33) * .62 }
	c.fill(legs, dark, 1)
	c.fill(join(box(99, 41, 26, 17, .4), box(99, 49.6, 34, 1.4, .3), roof), dark, 1)
	c.glow(104, 40, 11, 0xFFCF7A, .55)
	c.fill(box(104, 40, 5, 5.6, .4), flat(0xFFE0A0), 1)
	c.fill(join(box(104, 40, .5, 5.6, 0), box(104, 40, 5, .5, 0)), dark, 1)
	return c
}

func night() *canvas {
	c := newCanvas(1200, 800, fade(0x0E1830, 0x36527A, 0, 62))
	for i := range 150 {
		x, y := hash(i, 11)*150, math.Pow(hash(i, 12), 1.3)*56
		c.fill(disc(x, y, .12+.22*math.Pow(hash(i, 13), 3)), flat(0xF4F1E4), .45+.5*hash(i, 14))
	}
	c.glow(36, 20, 22, 0xB9C8E4, .5)
	c.fill(cut(disc(36, 20, 5.2), disc(38.6, 18.4, 4.7)), flat(0xFBF3DC), 1)
	c.fill(below(ridge(61, 3, 22, 5)), flat(0x1B2A47), 1)
	c.fill(below(func(float64) float64 { return 62 }), fade(0x33507A, 0x0D1526, 62, 100), 1)
	c.each(func(x, y float64, at *rgb) {
		if y > 62 {
			s := math.Exp(-math.Pow((x-36-(noise(y*1.3, 8)-.5)*8)/(3+(y-62)*.22), 2))
			*at = mix(*at, hex(0xDCE4F2), .6*s*noise(x/10, y*1.6))
		}
	})
	for i := range 6 {
		x := 92 + float64(i)*8.4
		y := 66 + float64(i)*float64(i)*.62
		c.glow(x, y-1.6, 4.5+float64(i)*.5, 0xFFC36B, .75)
		c.fill(disc(x, y-1.6, .5+float64(i)*.09), flat(0xFFF0C8), 1)
		c.fill(line(x, y, x, y+2.5+float64(i)*.7, .34+float64(i)*.05), flat(0x0B1120), 1)
	}
	return c
}

// flour is noise in three sizes, turned so that its grid does not show.
func flour(x, y float64) float64 {
	x, y = x*.8-y*.6, x*.6+y*.8
	return .5*noise(x/6, y/6) + .3*noise((x+y)/3.1, (x-y)/3.1) + .2*noise(y/1.1, x/1.1)
}

func loaf() *canvas {
	c := newCanvas(1200, 800, fade(0xD9E0DC, 0xB9C7C2, 0, 100))
	c.paper(torn(box(75, 58, 116, 62, 8), .8, 8), func(x, y float64) rgb {
		return mix(hex(0xC99F6C), hex(0xAE8150), noise(x/40, y/1.6))
	})
	c.paper(torn(func(x, y float64) float64 {
		return (math.Hypot((x-72)/1.24, y-55) - 27) * .9
	}, 1.2, 6), func(x, y float64) rgb {
		d := math.Hypot((x-66)/1.24, y-48) / 34
		return mix(mix(hex(0xE9B873), hex(0x8A4B22), d), hex(0xF4E4C9), .55*math.Pow(flour(x, y), 3))
	})
	for i := range 4 {
		x := 50 + float64(i)*13.5
		slash := func(px, py float64) float64 {
			t := (py - 54) / 17
			return math.Max(math.Abs(px-x-t*5)-1.7*(1-t*t), math.Abs(t)-1)
		}
		c.fill(slash, fade(0xF7E3BC, 0xE0BC84, 38, 72), .95)
	}
	c.paper(torn(box(132, 30, 30, 46, 1), 1.4, 4), fade(0xF4EFE6, 0xDDD4C6, 8, 54))
	for i := range 5 {
		c.fill(box(131-float64(i%2)*2, 16+float64(i)*6, 18-float64(i%3)*3, .9, .4), flat(0xB5A995), .8)
	}
	return c
}

func waves() *canvas {
	c := newCanvas(800, 800, fade(0x1F3A4D, 0x14283A, 0, 100))
	tones := []uint32{0x27506A, 0x32708A, 0x4C97A3, 0x86BFB5, 0xD6DDC0, 0xF2C57C}
	for i, tone := range tones {
		r := 46 - float64(i)*7.4
		c.paper(torn(disc(50+float64(i)*.7, 50+float64(i)*.5, r), 3.2, 9), flat(tone))
	}
	for i := range 9 {
		h := 4 + 13*math.Abs(math.Sin(float64(i)*1.15+.6))
		c.fill(box(34+float64(i)*4.6, 52, 1.7, h, .85), flat(0x14283A), .92)
	}
	return c
}
