package main

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"sync"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/image"
)

// drawer draws the picture that stands for an article without one where its link is shared.
var drawer image.Printer

// face returns what links to the article show: its own picture, or the drawn one; none where it is in letters that the drawer's
// fonts do not have.
func face(a *article.Article) *article.Image {
	if a.Hero != nil || len(drawer.Check(a)) > 0 {
		return a.Hero
	}
	return &article.Image{Alt: a.Headline.Plain(), Renditions: []article.Rendition{
		{URL: a.URL + "/card.png", Type: image.Media, Width: image.OpenGraph.Width, Height: image.OpenGraph.Height},
	}}
}

// card answers with the drawn picture.
func (r *room) card(w http.ResponseWriter, req *http.Request) error {
	a, _, err := r.readable(req)
	if err != nil {
		return err
	}
	h := w.Header()
	h.Set("Cache-Control", "public, max-age=3600")
	h.Set("Cross-Origin-Resource-Policy", "cross-origin")
	if unchanged(w, req, render.NewDigest(nil, "card", drawer.Digest(a))) {
		return nil
	}
	data, err := r.cards.draw(req.Context(), a)
	var missing *image.MissingError
	if errors.As(err, &missing) {
		return errNone
	}
	if err != nil {
		return err
	}
	h.Set("Content-Type", image.Media)
	w.Write(data)
	return nil
}

// cards are the pictures that were drawn last, by what identifies them: one takes a third of a second of a processor, and
// one is drawn at a time. Few wait for that, so that readers of pages do not wait for them.
type cards struct {
	waiting, drawing chan struct{}

	mu   sync.Mutex
	kept map[render.Digest][]byte
}

func newCards() *cards {
	return &cards{waiting: make(chan struct{}, 4), drawing: make(chan struct{}, 1), kept: make(map[render.Digest][]byte)}
}

func (c *cards) draw(ctx context.Context, a *article.Article) ([]byte, error) {
	digest := drawer.Digest(a)
	if data := c.find(digest); data != nil {
		return data, nil
	}
	if !take(ctx, c.waiting, 0) {
		return nil, errBusy
	}
	defer func() { <-c.waiting }()
	if !take(ctx, c.drawing, patience) {
		return nil, errBusy
	}
	defer func() { <-c.drawing }()
	if data := c.find(digest); data != nil { // another has drawn it meanwhile
		return data, nil
	}
	var out bytes.Buffer
	if err := drawer.Write(&out, a); err != nil {
		return nil, err
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	if len(c.kept) >= 256 {
		clear(c.kept)
	}
	c.kept[digest] = out.Bytes()
	return out.Bytes(), nil
}

func (c *cards) find(digest render.Digest) []byte {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.kept[digest]
}
