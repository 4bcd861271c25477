package main

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
)

// call runs the command.
func call(t *testing.T, args ...string) (stdout, stderr string, code int) {
	t.Helper()
	t.Setenv("NO_COLOR", "1")
	var out, errs strings.Builder
	code = run(t.Context(), args, &out, &errs)
	return out.String(), errs.String(), code
}

// Without a feed the one that the program brings along is shown, twice without anything new.
func TestSample(t *testing.T) {
	dir := t.TempDir()
	out, stderr, code := call(t, "-dir", dir)
	for _, want := range []string{"   1  The night ferry", "By Marta Quell; sources: The Harbour Ledger and Island Courier", "2 articles, 2 of them new."} {
		if code != 0 || !strings.Contains(out, want) {
			t.Errorf("exit %d, no %q in %s%s", code, want, out, stderr)
		}
	}
	if out, _, _ = call(t, "-dir", dir); !strings.Contains(out, "2 articles, 0 of them new.") {
		t.Errorf("the second time: %s", out)
	}
	out, _, code = call(t, "-dir", dir, "-read", "1")
	for _, want := range []string{"ninety bicycles", "Published: April 27, 2026 at 8:15", "The Harbour Ledger → original (https://ledger.example/night-ferry)"} {
		if code != 0 || !strings.Contains(out, want) {
			t.Errorf("exit %d, no %q in %s", code, want, out)
		}
	}
	if strings.Contains(out, "taken") || strings.ContainsRune(out, 0x1b) {
		t.Errorf("a script or a control came in: %q", out)
	}
	if _, stderr, code = call(t, "-dir", dir, "-read", "9"); code != 1 || !strings.Contains(stderr, "2 articles") {
		t.Errorf("exit %d, %s", code, stderr)
	}
	if _, _, code = call(t, "-no-such-flag"); code != 2 {
		t.Errorf("wrong usage: exit %d", code)
	}
}

// A site is a server with a feed of short items, their pages, and one for each thing that can go wrong.
type site struct {
	*httptest.Server
	feeds, pages, conditional atomic.Int32
	release                   chan struct{}
}

func newSite(t *testing.T) *site {
	s := &site{release: make(chan struct{})}
	mux := http.NewServeMux()
	mux.HandleFunc("/feed", func(w http.ResponseWriter, r *http.Request) {
		s.feeds.Add(1)
		w.Header().Set("ETag", `"one"`)
		w.Header().Set("Last-Modified", "Mon, 27 Apr 2026 08:15:00 GMT")
		if r.Header.Get("If-None-Match") == `"one"` && r.Header.Get("If-Modified-Since") != "" {
			s.conditional.Add(1)
			w.WriteHeader(http.StatusNotModified)
			return
		}
		fmt.Fprintf(w, `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en"><title>Quay Notes</title><link href="%[1]s/"/>
			<entry><id>urn:quay:1</id><title>Salt &amp; timber</title><link href="%[1]s/page"/><updated>2026-04-27T08:15:00+02:00</updated>
			<author><name>Ada Marsh</name></author><link rel="via" title="The Tide Table" href="https://tide.example/salt"/><summary>Only the beginning.</summary></entry>
			<entry><id>urn:quay:1</id><title>The same again</title><link href="%[1]s/page"/><updated>2026-04-27T08:15:00Z</updated></entry>
			<entry><id>urn:quay:2</id><title>Gone</title><link href="%[1]s/gone"/><updated>2026-04-26T08:15:00Z</updated><summary>What the feed says of it.</summary></entry>
			<entry><id>urn:quay:3</id><title>A link that is none</title><link href="javascript:alert(1)"/><updated>2026-04-25T08:15:00Z</updated></entry></feed>`, s.URL)
	})
	mux.HandleFunc("/other", func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/rss+xml")
		w.Write([]byte("<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><rss version=\"2.0\"><channel><title>K\xfcste</title><item><guid>urn:quay:1</guid><title>Copied</title></item><item><guid>local</guid><title>\xdcber</title></item></channel></rss>"))
	})
	mux.HandleFunc("/page", func(w http.ResponseWriter, r *http.Request) {
		s.pages.Add(1)
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		paragraph := strings.Repeat("<p>The timber came over the bar at slack water, and with it the salt that the cooperage had waited for since the winter, in sacks of sixty pounds.</p>", 8)
		fmt.Fprintf(w, `<!doctype html><html lang="en"><head><title>Salt and timber</title><meta name="author" content="Ada Marsh"></head><body>
			<nav><a href="/">Home</a> <a href="/about">About us</a></nav><article><h1>Salt and timber</h1>%s<p onclick="steal()">The end.<script>steal()</script> <a href="javascript:steal()">More</a></p></article>
			<footer>Subscribe to our newsletter</footer></body></html>`, paragraph)
	})
	mux.HandleFunc("/large", func(w http.ResponseWriter, r *http.Request) {
		for range maxFeed>>10 + 1 {
			if _, err := w.Write(make([]byte, 1024)); err != nil {
				return
			}
		}
	})
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		w.WriteHeader(http.StatusOK)
		w.(http.Flusher).Flush()
		select {
		case <-s.release:
		case <-r.Context().Done():
		}
	})
	mux.HandleFunc("/file", func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/hostname", http.StatusFound)
	})
	mux.HandleFunc("/many", func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprintf(w, `<rss version="2.0"><channel><title>Many</title>`)
		for i := range 1000 {
			fmt.Fprintf(w, `<item><guid>urn:many:%d</guid><title>%s</title><link>%s/page</link></item>`, i, strings.Repeat("Word ", 100), s.URL)
		}
		fmt.Fprintf(w, `</channel></rss>`)
	})
	mux.HandleFunc("/rude", func(w http.ResponseWriter, r *http.Request) {
		c, _, err := w.(http.Hijacker).Hijack()
		if err == nil {
			fmt.Fprintf(c, "HTTP/1.1 418 \x1b]0;taken\x07\r\nContent-Length: 0\r\n\r\n")
			c.Close()
		}
	})
	mux.HandleFunc("/loop", func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) })
	s.Server = httptest.NewServer(mux)
	t.Cleanup(func() { close(s.release); s.Close() })
	return s
}

// Items come in once, whole, with who made them and where they come from; the feed is not sent again while it is the same.
func TestFollow(t *testing.T) {
	s, dir := newSite(t), t.TempDir()
	out, stderr, code := call(t, "-dir", dir, s.URL+"/feed")
	if code != 1 || !strings.Contains(stderr, "/gone: 404") { // of the one page that is not there
		t.Errorf("exit %d: %s", code, stderr)
	}
	if !strings.Contains(out, "3 articles, 3 of them new.") {
		t.Error(out)
	}
	shelf, err := openShelf(dir)
	if err != nil {
		t.Fatal(err)
	}
	all, err := shelf.articles()
	if err != nil || len(all) != 3 {
		t.Fatalf("%d articles, %v", len(all), err)
	}
	a := all[0]
	text := string(article.AppendBlocksPlain(nil, a.Body))
	if !strings.Contains(text, "slack water") || strings.Contains(text, "steal") || strings.Contains(text, "newsletter") {
		t.Errorf("the page is not read, or not cleaned: %s", text)
	}
	if len(a.Sources) < 2 || a.Sources[0].Name != "Quay Notes" || a.Sources[0].URL != s.URL+"/page" || a.Sources[1].Name != "The Tide Table" {
		t.Errorf("sources: %+v", a.Sources)
	}
	if who := a.Authors(); len(who) != 1 || who[0].Name != "Ada Marsh" {
		t.Errorf("authors: %+v", who)
	}
	if err := article.Validate(a); err != nil {
		t.Error(err)
	}
	if strings.Contains(string(article.AppendJSON(nil, all[2])), "javascript:") {
		t.Error("an address that leads nowhere came in")
	}
	if got := string(article.AppendBlocksPlain(nil, all[1].Body)); !strings.Contains(got, "What the feed says of it.") {
		t.Errorf("the words of the feed are not kept: %q", got)
	}

	out, stderr, code = call(t, "-dir", dir, s.URL+"/other") // which is followed beside the other
	if code != 0 || !strings.Contains(out, "4 articles, 1 of them new.") || !strings.Contains(out, "Über") {
		t.Errorf("exit %d: %s%s", code, out, stderr)
	}
	if feeds, conditional, pages := s.feeds.Load(), s.conditional.Load(), s.pages.Load(); feeds != 2 || conditional != 1 || pages != 1 {
		t.Errorf("the feed was asked for %d times, %d of them unchanged, and the page %d times", feeds, conditional, pages)
	}
}

// What is too long, too slow or no address of the web is refused, and what else there is comes in.
func TestRefuse(t *testing.T) {
	s, dir := newSite(t), t.TempDir()
	shelf, err := openShelf(dir)
	if err != nil {
		t.Fatal(err)
	}
	r := &reader{fetch: newFetcher(), shelf: shelf}
	fresh, err := r.refresh(t.Context(), []string{s.URL + "/large", s.URL + "/file", s.URL + "/loop", "gopher://x/", "testdata/news.rss", "testdata/none.rss"})
	if fresh != 2 {
		t.Errorf("%d articles", fresh)
	}
	if !errors.Is(err, errTooLong) || !errors.Is(err, os.ErrNotExist) {
		t.Errorf("no word of what is too long, or not there: %v", err)
	}
	for _, want := range []string{"file:///etc/hostname", "more than 5 redirects", "gopher://x/"} {
		if !strings.Contains(fmt.Sprint(err), want) {
			t.Errorf("no word of %q in %v", want, err)
		}
	}
	hasty := newFetcher()
	hasty.client.Timeout = 100 * time.Millisecond
	if _, err := hasty.get(t.Context(), s.URL+"/slow", Validators{}, maxFeed); !errors.Is(err, context.DeadlineExceeded) {
		t.Errorf("an answer that does not end: %v", err)
	}
	again, err := openShelf(dir)
	if err != nil || len(again.feeds) != 1 {
		t.Errorf("%d feeds are followed: %v", len(again.feeds), err)
	}
}

// A feed without end has the program ask a server for few pages, and fills no screen; nor does a server speak to the terminal.
func TestFlood(t *testing.T) {
	s, dir := newSite(t), t.TempDir()
	out, stderr, code := call(t, "-dir", dir, s.URL+"/many")
	if code != 0 || !strings.Contains(out, "300 articles, 300 of them new.") || s.pages.Load() != maxPages {
		t.Errorf("exit %d, %d pages: %.300s%.300s", code, s.pages.Load(), out, stderr)
	}
	if first, _, _ := strings.Cut(out, "\n\n"); len(first) > 1000 || !strings.Contains(first, "…") {
		t.Errorf("a card of %d bytes: %.300s", len(first), first)
	}
	if _, stderr, code := call(t, "-dir", t.TempDir(), s.URL+"/rude"); code != 1 || !strings.Contains(stderr, "418 I'm a teapot") || strings.ContainsRune(stderr, 0x1b) {
		t.Errorf("exit %d: %q", code, stderr)
	}
}

// A program that is stopped keeps what it has, and asks for the rest again.
func TestStop(t *testing.T) {
	dir := t.TempDir()
	shelf, err := openShelf(dir)
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	r := &reader{fetch: newFetcher(), shelf: shelf, full: true}
	if n, err := r.refresh(ctx, nil); n != 0 || !errors.Is(err, context.Canceled) {
		t.Errorf("%d articles, %v", n, err)
	}
	if len(shelf.feeds) != 0 {
		t.Error("a feed is taken for read that was not")
	}
	if left, _ := filepath.Glob(filepath.Join(dir, "articles", "*")); len(left) != 0 {
		t.Errorf("half of it: %v", left)
	}
}
