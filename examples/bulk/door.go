package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"

	"github.com/apache/beam/sdks/v2/go/pkg/beam"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// A version of an article, as it came out of the door, with what it is compared by. Versions of one article have the same
// name and language.
type version struct {
	Name, Lang string
	Moment     int64 // of its date, in microseconds
	Digest     []byte
	Place      place
	JSON       []byte
}

// A refusal says why a line is not published. It has the line too, unless another version took its place.
type refusal struct {
	Place  place
	Reason string
	Line   []byte
}

var refused = beam.NewCounter(space, "refused")

// door lets lines in as articles. What it refuses stops nothing.
type door struct {
	Shards int

	decoder article.Decoder
	gate    sanitize.Door
}

// Setup sets the limits.
func (d *door) Setup() { d.decoder.MaxBytes = maxLine }

// ProcessElement lets a line in, or refuses it.
func (d *door) ProcessElement(ctx context.Context, l line, admit func(int, version), refuse func(int, refusal)) {
	a, err := d.open(l.Text)
	if err != nil {
		refused.Inc(ctx, 1)
		refuse(l.Place.shard(d.Shards), refusal{l.Place, err.Error(), l.Text})
		return
	}
	digest := article.Digest(a)
	v := version{name(a), a.Lang, dated(a).Time.UnixMicro(), digest[:], l.Place, article.AppendJSON(nil, a)}
	admit(shardOf(v.Name, d.Shards), v)
}

// open returns the article that a line is, with nothing in it that may not come in.
func (d *door) open(text []byte) (*article.Article, error) {
	a, err := d.decoder.Decode(text)
	if err != nil {
		return nil, err
	}
	a, _ = d.gate.Article(a)
	switch {
	case name(a) == "":
		return nil, errors.New("it has neither an ID nor an address, and nothing tells it from others")
	case a.Status == article.StatusDraft, a.Status == article.StatusEmbargoed:
		return nil, fmt.Errorf("it is not out: its status is %q", a.Status)
	}
	return a, nil
}

// name returns what an article is known by.
func name(a *article.Article) string { return cmp.Or(a.ID, a.URL) }

// dated returns since when an article reads as it does.
func dated(a *article.Article) article.Date {
	if a.Updated.IsZero() {
		return a.Published
	}
	return a.Updated
}
