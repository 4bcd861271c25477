package email

import (
	"encoding/hex"
	"fmt"
)

// A loader brings pictures into a message through the host's reader, each once.
type loader struct {
	read     func(url string) (data []byte, mediaType string, err error)
	domain   string // of the parts' IDs
	known    map[string]*part
	used     []*part // by the page that is printed, in order
	measures bool    // nothing is read while an issue is laid out
	err      error   // the first
}

// A part is a picture in a message.
type part struct {
	id    string // Content-ID, without its brackets
	media string
	data  []byte
	used  bool
}

// begin begins a page. A nil loader does nothing.
func (l *loader) begin(measures bool) {
	if l == nil {
		return
	}
	for _, p := range l.used {
		p.used = false
	}
	l.used, l.measures = l.used[:0], measures
}

// source returns the address of the part that the picture at url is: or url itself, where it cannot be read.
func (l *loader) source(url string) string {
	p, ok := l.known[url]
	if !ok && l.measures {
		return "cid:" + l.id(url)
	}
	if !ok {
		p = l.fetch(url)
		l.known[url] = p
	}
	if p == nil {
		return url
	}
	if !p.used && !l.measures {
		p.used = true
		l.used = append(l.used, p)
	}
	return "cid:" + p.id
}

// id returns the Content-ID of the picture at url.
func (l *loader) id(url string) string {
	s := sum("picture", url)
	return hex.EncodeToString(s[:12]) + "@" + l.domain
}

// fetch reads a picture, or returns nil.
func (l *loader) fetch(url string) *part {
	data, media, err := l.read(url)
	if err == nil {
		switch media {
		case "image/jpeg", "image/png", "image/gif", "image/webp", "image/avif":
			return &part{id: l.id(url), media: media, data: data}
		}
		err = fmt.Errorf("%q is no type of picture that a message can carry", media)
	}
	if l.err == nil {
		l.err = fmt.Errorf("picture %s: %w", url, err)
	}
	return nil
}
