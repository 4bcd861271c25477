package epub

import (
	"bytes"
	"encoding/binary"
	"image"
	"image/gif"
	"image/jpeg"
	"image/png"
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// A file is a picture or a recording that is in the book.
type file struct {
	id, name, media string
	width, height   int // of a picture, in pixels
}

// widest is the width in pixels above which a picture is asked for smaller: what a page of a reading system shows.
const widest = 1600

// picture returns the first of the renditions that is in the book or can be read into it, or nil and why there is none.
func (x *binder) picture(files []article.Rendition) (*file, string) {
	why := ""
	for i := range files {
		r := &files[i]
		if !maybePicture(r.Type) {
			continue
		}
		url := r.URL
		if x.ImageURL != nil {
			width := 0
			if r.Width > widest {
				width = widest
			}
			url = x.ImageURL(r, width)
		}
		f, reason := x.read(url, x.asPicture)
		if f != nil && strings.HasPrefix(f.media, "image/") {
			return f, ""
		}
		if why == "" {
			why = reason
		}
	}
	return nil, why
}

// maybePicture reports whether a stated media type is one that every reading system shows (EPUB 3.3, section 3.2), or none.
// SVG is one too, but can hold markup of its own, and is not taken.
func maybePicture(media string) bool {
	switch media {
	case "", "image/jpeg", "image/jpg", "image/png", "image/gif", "image/webp":
		return true
	}
	return false
}

// read returns the file at an address, which is read once; or nil and why it is not there.
func (x *binder) read(url string, keep func([]byte) (*file, string)) (*file, string) {
	url, ok := gate.URL(url, gate.Media)
	if !ok || x.Resource == nil {
		return nil, ""
	}
	if f, ok := x.files[url]; ok {
		return f, x.failed[url]
	}
	data, _, err := x.Resource(url)
	why := ""
	var f *file
	if err != nil {
		why = err.Error()
	} else {
		f, why = keep(data)
	}
	x.files[url], x.failed[url] = f, why
	return f, why
}

func (x *binder) asPicture(data []byte) (*file, string) {
	media, ext, size := pictureType(data)
	if media == "" {
		return nil, "not a picture in JPEG, PNG, GIF or WebP"
	}
	x.pictures++
	f := &file{id: "image-" + strconv.Itoa(x.pictures), media: media, width: size.Width, height: size.Height}
	f.name = f.id + ext
	x.facts.moving = x.facts.moving || media == "image/gif" || media == "image/webp" && moves(data)
	x.facts.pictures = true
	x.stored(item{id: f.id, name: f.name, media: media}, data)
	return f, ""
}

// pictureType returns the type of a picture by its bytes, and its size; "" where it is none that a book can have.
func pictureType(data []byte) (media, ext string, size image.Config) {
	var err error
	switch {
	case bytes.HasPrefix(data, []byte("\xFF\xD8\xFF")):
		media, ext = "image/jpeg", ".jpg"
		size, err = jpeg.DecodeConfig(bytes.NewReader(data))
	case bytes.HasPrefix(data, []byte("\x89PNG\r\n\x1A\n")):
		media, ext = "image/png", ".png"
		size, err = png.DecodeConfig(bytes.NewReader(data))
	case bytes.HasPrefix(data, []byte("GIF8")):
		media, ext = "image/gif", ".gif"
		size, err = gif.DecodeConfig(bytes.NewReader(data))
	case len(data) >= 30 && string(data[:4]) == "RIFF" && string(data[8:12]) == "WEBP":
		media, ext = "image/webp", ".webp"
		size = webp(data)
	}
	if err != nil || size.Width <= 0 || size.Height <= 0 {
		return "", "", image.Config{}
	}
	return media, ext, size
}

// webp returns the size of a picture in WebP (RFC 9649, sections 2.5 to 2.7), from its first chunk.
func webp(data []byte) (c image.Config) {
	bits := func(at int) int { return int(binary.LittleEndian.Uint32(data[at:])) }
	switch string(data[12:16]) {
	case "VP8 ":
		c.Width, c.Height = bits(26)&0x3FFF, bits(26)>>16&0x3FFF
	case "VP8L":
		if data[20] == 0x2F {
			c.Width, c.Height = bits(21)&0x3FFF+1, bits(21)>>14&0x3FFF+1
		}
	case "VP8X":
		c.Width, c.Height = bits(24)&0xFFFFFF+1, bits(26)>>8&0xFFFFFF+1
	}
	return c
}

// moves reports whether a picture in WebP is animated.
func moves(data []byte) bool { return string(data[12:16]) == "VP8X" && data[20]&2 != 0 }

func (x *binder) asSound(data []byte) (*file, string) {
	media, ext := soundType(data)
	if media == "" {
		return nil, "not a recording in MP3, MP4 or Opus"
	}
	x.sounds++
	f := &file{id: "audio-" + strconv.Itoa(x.sounds), media: media}
	f.name = f.id + ext
	x.stored(item{id: f.id, name: f.name, media: media}, data)
	return f, ""
}

// soundType returns the type of a recording by its bytes, or "" where it is none that a media overlay can have.
func soundType(data []byte) (media, ext string) {
	switch {
	case bytes.HasPrefix(data, []byte("ID3")), len(data) > 2 && data[0] == 0xFF && data[1]&0xE6 == 0xE2:
		return "audio/mpeg", ".mp3"
	case len(data) > 12 && string(data[4:8]) == "ftyp":
		return "audio/mp4", ".m4a"
	case bytes.HasPrefix(data, []byte("OggS")) && bytes.Contains(data[:min(len(data), 64)], []byte("OpusHead")):
		return "audio/ogg; codecs=opus", ".opus"
	}
	return "", ""
}
