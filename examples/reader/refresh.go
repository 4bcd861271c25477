package main

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"

	"github.com/mmcdole/gofeed"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

//go:embed testdata/news.rss
var sample []byte

// The name under which the sample is followed.
const sampleName = "sample"

// short is the number of words below which a feed is taken to hold no more than the beginning of an item.
const short = 120

// A reader follows feeds.
type reader struct {
	fetch *fetcher
	shelf *shelf
	full  bool
}

// refresh asks every feed for what is new, four at a time, and returns how many articles are. An error tells of all feeds
// and pages that could not be had; the others are.
func (r *reader) refresh(ctx context.Context, more []string) (fresh int, err error) {
	known := maps.Clone(r.shelf.feeds)
	feeds := slices.Sorted(maps.Keys(known))
	for _, feed := range more {
		if path, err := filepath.Abs(feed); err == nil && !strings.Contains(feed, "://") {
			feed = path
		}
		if !slices.Contains(feeds, feed) {
			feeds = append(feeds, feed)
		}
	}
	if len(feeds) == 0 {
		feeds = []string{sampleName}
	}
	var (
		mu   sync.Mutex
		wait sync.WaitGroup
		room = make(chan struct{}, 4)
		errs = make([]error, len(feeds)) // in the order of the feeds, whichever is first
	)
	for i, feed := range feeds {
		wait.Go(func() {
			room <- struct{}{}
			defer func() { <-room }()
			n, err := r.feed(ctx, feed, known[feed])
			mu.Lock()
			defer mu.Unlock()
			fresh += n
			errs[i] = err
		})
	}
	wait.Wait()
	return fresh, errors.Join(errs...)
}

// load gets a feed from the web, or from a file.
func (r *reader) load(ctx context.Context, feed string, known Validators) (*answer, error) {
	if strings.Contains(feed, "://") {
		return r.fetch.get(ctx, feed, known, maxFeed)
	}
	if feed == sampleName {
		return &answer{data: sample}, nil
	}
	info, err := os.Stat(feed)
	if err != nil {
		return nil, err
	}
	if info.Size() > maxFeed {
		return nil, fmt.Errorf("%s: %w, %d bytes", feed, errTooLong, maxFeed)
	}
	data, err := os.ReadFile(feed)
	return &answer{data: data}, err
}

// feed keeps what is new in a feed. It is followed as soon as it could be read once.
func (r *reader) feed(ctx context.Context, name string, known Validators) (fresh int, err error) {
	got, err := r.load(ctx, name, known)
	if err != nil || got.unchanged {
		return 0, err
	}
	// Which encoding it is in, the door finds out; the parser has it in UTF-8.
	text, _, err := (&sanitize.Door{Charset: got.charset}).Decode(got.data)
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	parser := gofeed.NewParser()
	parser.KeepOriginalFeed = true // whose items say where they were taken from
	f, err := parser.ParseString(undeclared(text))
	if err != nil {
		return 0, fmt.Errorf("%s: %w", name, err)
	}
	base := ""
	if got.url != nil {
		base = got.url.String()
	}
	origins := origins(f)
	var failed []error
	pages := 0
	for i, item := range f.Items[:min(len(f.Items), maxItems)] {
		a := entry(base, f, item, origins[i])
		if a == nil || !r.shelf.claim(a.ID) {
			continue
		}
		if (r.full || article.Measure(a).Words < short) && strings.HasPrefix(a.URL, "http") && pages < maxPages {
			pages++
			if err := r.extract(ctx, a); err != nil { // then what the feed says of it has to do
				failed = append(failed, err)
			}
		}
		if ctx.Err() != nil {
			break
		}
		if err := r.shelf.keep(a); err != nil {
			return fresh, err
		}
		fresh++
	}
	if ctx.Err() != nil { // not all of it is there, and so it is to be asked for again
		return fresh, errors.Join(append(failed, ctx.Err())...)
	}
	return fresh, errors.Join(append(failed, r.shelf.follow(name, got.fresh))...)
}

// undeclared takes the encoding from an XML declaration, which no longer holds.
func undeclared(text string) string {
	text = strings.TrimSpace(text)
	if strings.HasPrefix(text, "<?xml") {
		if _, rest, ok := strings.Cut(text, "?>"); ok {
			return rest
		}
	}
	return text
}
