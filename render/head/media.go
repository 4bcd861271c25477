package head

import (
	"iter"
	"strconv"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
)

// media appends the pictures, recordings and films of the article: those that stand for it, and those that stand in
// what everyone may read.
func (s *setter) media(dst []byte) []byte {
	mark := len(dst)
	dst = list(dst, "image")
	for _, i := range s.pictures() {
		dst = s.image(dst, i)
	}
	dst = finish(dst, mark)

	mark = len(dst)
	dst = list(dst, "audio")
	dst = s.audio(dst, s.a.Audio)
	for _, b := range s.free {
		if b, ok := b.(*article.Audio); ok {
			dst = s.audio(dst, b)
		}
	}
	dst = finish(dst, mark)

	mark = len(dst)
	dst = list(dst, "video")
	for _, b := range s.free {
		if b, ok := b.(*article.Video); ok {
			dst = s.video(dst, b)
		}
	}
	return finish(dst, mark)
}

// A place is where a picture stands: an index into the body and, within a gallery, one into its pictures.
type place struct{ block, image int }

const hero, alone = -1, -1

// path returns the place as problems name it.
func (p place) path() string {
	switch {
	case p.block == hero:
		return "hero"
	case p.image == alone:
		return index("body", p.block)
	}
	return index("body", p.block) + "." + index("images", p.image)
}

// pictures returns the hero and the pictures in the part of the body that everyone may read.
func (s *setter) pictures() iter.Seq2[place, *article.Image] {
	return func(yield func(place, *article.Image) bool) {
		if s.a.Hero != nil && !yield(place{hero, alone}, s.a.Hero) {
			return
		}
		for i, b := range s.free {
			switch b := b.(type) {
			case *article.Image:
				if b != nil && !yield(place{i, alone}, b) {
					return
				}
			case *article.Gallery:
				if b == nil {
					continue
				}
				for j := range b.Images {
					if !yield(place{i, j}, &b.Images[j]) {
						return
					}
				}
			}
		}
	}
}

// image appends a picture with its credits; nothing where it has no file that may go out.
func (s *setter) image(dst []byte, i *article.Image) []byte {
	r := s.file(i)
	if r == nil {
		return dst
	}
	dst = open(dst, "ImageObject")
	dst = text(dst, "contentUrl", s.serve(r))
	dst = text(dst, "encodingFormat", r.Type)
	dst = integer(dst, "width", r.Width)
	dst = integer(dst, "height", r.Height)
	dst = text(dst, "description", line(i.Alt))
	dst = s.made(dst, i.Caption, i.Attribution, i.SourceType, i.Rights)
	return done(dst, '}')
}

func (s *setter) audio(dst []byte, v *article.Audio) []byte {
	if v == nil {
		return dst
	}
	r := sound(v.Renditions)
	if r == nil {
		return dst
	}
	dst = open(dst, "AudioObject")
	dst = text(dst, "name", v.Title)
	dst = recording(dst, r)
	dst = s.made(dst, v.Caption, v.Attribution, v.SourceType, v.Rights)
	return done(dst, '}')
}

func (s *setter) video(dst []byte, v *article.Video) []byte {
	if v == nil {
		return dst
	}
	r := sound(v.Renditions)
	if r == nil {
		return dst
	}
	dst = open(dst, "VideoObject")
	dst = text(dst, "name", v.Title)
	dst = recording(dst, r)
	dst = integer(dst, "width", r.Width)
	dst = integer(dst, "height", r.Height)
	if v.Poster != nil {
		if f := s.file(v.Poster); f != nil {
			dst = text(dst, "thumbnailUrl", s.serve(f))
		}
	}
	dst = s.made(dst, v.Caption, v.Attribution, v.SourceType, v.Rights)
	return done(dst, '}')
}

func recording(dst []byte, r *article.Rendition) []byte {
	dst = address(dst, "contentUrl", r.URL)
	dst = text(dst, "encodingFormat", r.Type)
	if r.Duration > 0 {
		dst = append(key(dst, "duration"), '"')
		dst = duration(dst, r.Duration)
		dst = append(dst, '"', ',')
	}
	return dst
}

// duration appends a duration as ISO 8601 writes it, to the second.
func duration(dst []byte, d time.Duration) []byte {
	n := int64(d.Round(time.Second) / time.Second)
	dst = append(dst, 'P', 'T')
	part := func(n int64, unit byte) {
		if n > 0 {
			dst = append(strconv.AppendInt(dst, n, 10), unit)
		}
	}
	part(n/3600, 'H')
	part(n/60%60, 'M')
	if n == 0 {
		return append(dst, '0', 'S')
	}
	part(n%60, 'S')
	return dst
}

// made appends what is told of any work within the article: its caption, its makers and its rights. That of a
// machine's part comes from what is stated of this very work.
func (s *setter) made(dst []byte, caption article.Inlines, attr article.Attribution, stated article.SourceType, r *article.Rights) []byte {
	dst = text(dst, "caption", plain(caption))
	dst = s.credit(dst, attr, s.a.Sources, locale.Labels)
	dst = s.agents(dst, attr)
	mark := len(dst)
	dst = list(dst, "isBasedOn")
	for i := range s.a.Sources {
		if src := &s.a.Sources[i]; names(attr, src.ID) {
			dst = open(dst, "CreativeWork")
			dst = text(dst, "name", first(src.Name, src.Publisher, src.Title))
			dst = address(dst, "url", src.URL)
			dst = done(dst, '}')
		}
	}
	dst = finish(dst, mark)
	dst = sourceType(dst, render.Disclose(attr, stated))
	return rights(dst, r)
}

func names(attr article.Attribution, id string) bool {
	for i := range attr {
		for _, other := range attr[i].Sources {
			if other == id {
				return true
			}
		}
	}
	return false
}
