package image

import (
	"bytes"
	"errors"
	"fmt"
	"image"
	"image/draw"
	_ "image/gif" // what articles' pictures come as
	_ "image/jpeg"
	_ "image/png"

	_ "golang.org/x/image/webp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// A PictureError says that a picture could not be read.
type PictureError struct {
	URL string
	Err error
}

// Error returns the address and the reason.
func (e *PictureError) Error() string { return fmt.Sprintf("image: %s: %v", e.URL, e.Err) }

// Unwrap returns the reason.
func (e *PictureError) Unwrap() error { return e.Err }

// maxPixels is how large a picture may be that is read.
const maxPixels = 64 << 20

var errLarge = errors.New("more than 64 million pixels")

// hero returns the picture of the article, or nil where there is none to be had.
func (s *setter) hero() (image.Image, error) {
	if s.Resource == nil || s.A.Hero == nil {
		return nil, nil
	}
	for i := range s.A.Hero.Renditions {
		r := &s.A.Hero.Renditions[i]
		url := r.URL
		if s.ImageURL != nil {
			url = s.ImageURL(r, s.size().Width)
		}
		url, ok := gate.URL(url, gate.Media)
		if !ok || r.Type == "image/svg+xml" {
			continue
		}
		data, err := s.Resource(url)
		if err != nil {
			return nil, &PictureError{url, err}
		}
		config, _, err := image.DecodeConfig(bytes.NewReader(data))
		if err == nil && config.Width*config.Height > maxPixels {
			err = errLarge
		}
		if err != nil {
			return nil, &PictureError{url, err}
		}
		picture, _, err := image.Decode(bytes.NewReader(data))
		if err != nil {
			return nil, &PictureError{url, err}
		}
		return picture, nil
	}
	return nil, nil
}

// crop returns the part of a picture of a shape, around the point that stays in view.
func crop(b image.Rectangle, width, height int, focus *article.Focus) image.Rectangle {
	w, h := b.Dx(), b.Dy()
	if w*height > h*width {
		w = max(h*width/height, 1)
	} else {
		h = max(w*height/width, 1)
	}
	fx, fy := 500, 500 // in thousandths
	if focus != nil {
		fx, fy = int(focus.X*1000), int(focus.Y*1000)
	}
	x := min(max(b.Dx()*min(max(fx, 0), 1000)/1000-w/2, 0), b.Dx()-w)
	y := min(max(b.Dy()*min(max(fy, 0), 1000)/1000-h/2, 0), b.Dy()-h)
	return image.Rect(x, y, x+w, y+h).Add(b.Min)
}

// scale returns a part of a picture at another size, each pixel the mean of those that it stands for.
func scale(src image.Image, part image.Rectangle, width, height int) *image.NRGBA {
	from := image.NewNRGBA(image.Rect(0, 0, part.Dx(), part.Dy()))
	draw.Draw(from, from.Bounds(), src, part.Min, draw.Src)
	across := taps(part.Dx(), width)
	down := taps(part.Dy(), height)
	middle := image.NewNRGBA(image.Rect(0, 0, width, part.Dy()))
	for y := range part.Dy() {
		for x, t := range across {
			t.mean(from.Pix[y*from.Stride:], 4, middle.Pix[y*middle.Stride+4*x:])
		}
	}
	to := image.NewNRGBA(image.Rect(0, 0, width, height))
	for y, t := range down {
		for x := range width {
			t.mean(middle.Pix[4*x:], middle.Stride, to.Pix[y*to.Stride+4*x:])
		}
	}
	return to
}

// A tap is the pixels that one pixel is made of, and the weight of each.
type tap struct {
	first   int
	weights []int64
	total   int64
}

// taps returns the pixels of a row of n for each of m: a triangle over its place, as wide as the step or, where the row
// grows, as two pixels.
func taps(n, m int) []tap {
	all := make([]tap, m)
	for i := range all {
		// In units of 1/(2m) of a pixel of the row: the middle, and how far the triangle reaches.
		middle, reach := int64(2*i+1)*int64(n), int64(2)*int64(max(n, m))
		first := max((middle-reach)/int64(2*m), 0)
		t := tap{first: int(first)}
		for k := first; k < int64(n); k++ {
			away := (2*k+1)*int64(m) - middle
			if away < 0 {
				away = -away
			}
			if away >= reach {
				if (2*k+1)*int64(m) > middle {
					break
				}
				if len(t.weights) == 0 {
					t.first++
					continue
				}
			}
			weight := max(reach-away, 0) * 1024 / reach
			t.weights = append(t.weights, weight)
			t.total += weight
		}
		if t.total == 0 {
			t = tap{min(i*n/m, n-1), []int64{1}, 1}
		}
		all[i] = t
	}
	return all
}

// mean sets a pixel to the mean of its tap in a row whose pixels are step bytes apart.
func (t tap) mean(row []uint8, step int, pixel []uint8) {
	var sum [4]int64
	for i, w := range t.weights {
		at := (t.first + i) * step
		alpha := int64(row[at+3])
		for k := range 3 {
			sum[k] += w * int64(row[at+k]) * alpha
		}
		sum[3] += w * alpha
	}
	if sum[3] == 0 {
		return
	}
	for k := range 3 {
		pixel[k] = uint8((sum[k] + sum[3]/2) / sum[3])
	}
	pixel[3] = uint8((sum[3] + t.total/2) / t.total)
}

// lay lays a picture over another.
func lay(dst *image.NRGBA, at image.Rectangle, src *image.NRGBA) {
	for y := range src.Rect.Dy() {
		for x := range src.Rect.Dx() {
			c := src.NRGBAAt(x, y)
			share := int(c.A)
			c.A = 0xff
			mix(dst, at.Min.X+x, at.Min.Y+y, c, share)
		}
	}
}
