package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/url"
	"time"
)

// What a server may take of this program: its time and its memory. A compressed answer counts as long as it unfolds to.
const (
	patience  = 20 * time.Second
	maxFeed   = 8 << 20
	maxPage   = 4 << 20
	redirects = 5
	maxItems  = 300 // of a feed at a time
	maxPages  = 30  // that are asked for of its items
)

// A fetcher gets feeds and pages.
type fetcher struct{ client *http.Client }

func newFetcher() *fetcher {
	return &fetcher{&http.Client{
		Timeout: patience, // for all of an answer, not only its beginning
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if len(via) > redirects {
				return fmt.Errorf("more than %d redirects", redirects)
			}
			return web(r.URL)
		},
	}}
}

// web refuses what is not of the web.
func web(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("%q is no address of the web", u.Redacted())
	}
	return nil
}

// Validators are what a server said of a document, to be asked whether that still holds (RFC 9110, 13.1).
type Validators struct {
	ETag         string `json:"etag,omitempty"`
	LastModified string `json:"lastModified,omitempty"`
}

// An answer is a document from the web.
type answer struct {
	data      []byte
	url       *url.URL // where it was in the end
	charset   string   // that the server declared
	media     string
	fresh     Validators
	unchanged bool // what was had before still holds, and there are no data
}

var errTooLong = errors.New("longer than it may be")

// get gets a document of at most so many bytes.
func (f *fetcher) get(ctx context.Context, address string, known Validators, most int64) (*answer, error) {
	u, err := url.Parse(address)
	if err == nil {
		err = web(u)
	}
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return nil, err
	}
	request.Header.Set("User-Agent", "standfirst-reader/1")
	if known.ETag != "" {
		request.Header.Set("If-None-Match", known.ETag)
	}
	if known.LastModified != "" {
		request.Header.Set("If-Modified-Since", known.LastModified)
	}
	response, err := f.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	got := &answer{url: response.Request.URL, fresh: known}
	switch response.StatusCode {
	case http.StatusOK:
	case http.StatusNotModified:
		got.unchanged = true
		return got, nil
	default:
		// Not in the server's words, which no door has seen.
		return nil, fmt.Errorf("%s: %d %s", address, response.StatusCode, http.StatusText(response.StatusCode))
	}
	if got.data, err = io.ReadAll(io.LimitReader(response.Body, most+1)); err != nil {
		return nil, fmt.Errorf("%s: %w", address, err)
	}
	if int64(len(got.data)) > most {
		return nil, fmt.Errorf("%s: %w, %d bytes", address, errTooLong, most)
	}
	got.fresh = Validators{response.Header.Get("ETag"), response.Header.Get("Last-Modified")}
	media, parameters, _ := mime.ParseMediaType(response.Header.Get("Content-Type"))
	got.media, got.charset = media, parameters["charset"]
	return got, nil
}
