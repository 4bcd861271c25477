package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// bigFeed returns a feed of so many items.
func bigFeed(n int) []byte {
	var b strings.Builder
	b.WriteString(`<rss version="2.0"><channel><title>Big</title><link>https://big.example/</link><language>en</language>`)
	for i := range n {
		fmt.Fprintf(&b, `<item><title>Item %d</title><link>https://big.example/%d</link><description>Text of %d.</description></item>`, i, i, i)
	}
	b.WriteString(`</channel></rss>`)
	return []byte(b.String())
}

func count(t *testing.T, s *Store, state string) (n int) {
	t.Helper()
	if err := s.read.QueryRow("SELECT count(*) FROM articles WHERE state = ?", state).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

// An import that is called off in the middle, and one that fails there, leave nothing; the same one comes in whole after.
func TestInterruptedImport(t *testing.T) {
	s := newSite(t, true)
	store := s.room.store
	out, drafts := count(t, store, "published"), count(t, store, "draft")
	all, report, err := delivery{Name: "big.rss", Data: bigFeed(300), Lang: "en"}.open()
	if err != nil || len(all) != 300 {
		t.Fatal(len(all), err)
	}
	ctx, cancel := context.WithCancel(t.Context())
	reached := 0
	_, err = store.Import(ctx, "big.rss", all, report, now(), func(done int) {
		if reached = done; done == 150 {
			if n := count(t, store, "draft"); n != drafts {
				t.Errorf("in the middle readers see %d drafts", n)
			}
			cancel()
		}
	})
	if !errors.Is(err, context.Canceled) || reached != 150 {
		t.Errorf("called off at %d: %v", reached, err)
	}
	if n := count(t, store, "draft"); n != drafts {
		t.Errorf("%d drafts are left", n-drafts)
	}
	broken := append(append([]arrival{}, all...), all[0])
	broken[300].Origin, broken[300].Work = "", "openai-azure" // which has its English edition
	if _, err = store.Import(t.Context(), "broken", broken, report, now(), func(int) {}); err == nil || !strings.Contains(err.Error(), "article 301 of 301") {
		t.Errorf("a broken import: %v", err)
	}
	if n := count(t, store, "draft"); n != drafts {
		t.Errorf("%d drafts are left", n-drafts)
	}
	told, err := store.Batches(t.Context(), 2)
	if err != nil || len(told) != 2 || !strings.Contains(told[0].Failure, `"openai-azure" has an edition in "en" already`) || told[1].Failure != "it was called off" || told[0].Running || told[0].Came > 0 {
		t.Errorf("of what failed it is told: %+v, %v", told, err)
	}

	b, err := store.Import(t.Context(), "big.rss", all, report, now(), func(int) {})
	if err != nil || b.Came != 300 || count(t, store, "draft") != drafts+300 {
		t.Fatalf("%+v, %v", b, err)
	}
	// So does publishing: all of the import, or none of it.
	ctx, cancel = context.WithTimeout(t.Context(), time.Millisecond)
	defer cancel()
	if n, err := store.PublishBatch(ctx, b.ID, now()); err == nil || count(t, store, "published") != out {
		t.Errorf("%d are published, %v", n, err)
	}
	if n, err := store.PublishBatch(t.Context(), b.ID, now()); err != nil || n != 300 || count(t, store, "published") != out+300 {
		t.Errorf("%d are published, %v", n, err)
	}
}

// What was coming in when the program ended is told of by the next one, which fills an empty newsroom all the same.
func TestCutOff(t *testing.T) {
	s := newSite(t, false)
	for _, source := range []string{"the samples", "big.rss"} {
		if _, err := s.room.store.write.Exec("INSERT INTO batches (source, begun, came, known, report) VALUES (?, 0, 0, 0, x'7b7d')", source); err != nil {
			t.Fatal(err)
		}
	}
	s.want(s.get("/editor"), 200, "coming in")
	if sources, err := s.room.store.CutOff(t.Context()); err != nil || fmt.Sprint(sources) != "[the samples big.rss]" {
		t.Errorf("%q, %v", sources, err)
	}
	if sources, err := s.room.store.CutOff(t.Context()); err != nil || len(sources) > 0 {
		t.Errorf("once more: %q, %v", sources, err)
	}
	s.want(s.get("/editor"), 200, "nothing: it was cut off")
	s.want(s.get("/editor/batch/2"), 200, "Nothing came in: it was cut off.")
	if err := s.room.seed(t.Context()); err != nil || count(t, s.room.store, "published") == 0 {
		t.Errorf("the samples are not in: %v", err)
	}
}

// An editor who leaves calls the import off.
func TestEditorLeaves(t *testing.T) {
	s := newSite(t, false)
	ctx, cancel := context.WithCancel(t.Context())
	ended := make(chan bool)
	s.room.progress = func(_ string, done, total int) {
		if done == total/2 {
			cancel()
			time.Sleep(50 * time.Millisecond) // until the server knows
		}
	}
	req, err := http.NewRequestWithContext(ctx, "POST", s.url+"/editor/import", strings.NewReader("format=feed&lang=en&text="+strings.ReplaceAll(string(bigFeed(100)), " ", "+")))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.SetBasicAuth("editor", password)
	go func() {
		if w, err := s.client.Do(req); err == nil {
			w.Body.Close()
			t.Errorf("the import ends with %d", w.StatusCode)
		}
		close(ended)
	}()
	<-ended
	s.room.progress = func(string, int, int) {}
	s.want(s.post("/editor/import", "text", "x", "format", "text", "lang", "en"), 303) // which waits for the other
	if n := count(t, s.room.store, "draft"); n != 1 {
		t.Errorf("%d drafts", n)
	}
}

// Readers read and editors publish at once; no reader sees an error, or half of anything.
func TestTogether(t *testing.T) {
	s := newSite(t, true)
	var wg sync.WaitGroup
	done := make(chan struct{})
	for i := range 4 {
		wg.Go(func() {
			for n := 0; ; n++ {
				select {
				case <-done:
					return
				default:
				}
				path := []string{"/", "/a/openai-azure", "/feed/rss.xml", "/a/changing"}[(n+i)%4]
				a := s.get(path, "Accept-Language", []string{"ar", "de", "en", "ja"}[i])
				if a.status != 200 && !(path == "/a/changing" && (a.status == 404 || a.status == 410)) {
					t.Errorf("%s: %d %s", path, a.status, message(a.body))
				}
				if path == "/a/changing" && a.status == 200 && strings.Count(a.body, "version-") != strings.Count(a.body, strings.TrimSpace(version.FindString(a.body))) {
					t.Errorf("two versions on one page")
				}
			}
		})
	}
	piece := s.follow(s.post("/editor/import", "text", "<p>version-0 x</p><p>version-0 x</p>", "format", "html", "lang", "en", "headline", "Changing"))
	s.follow(s.post(piece + "/publish"))
	for n := 1; n < 12; n++ {
		draft := s.follow(s.post(piece + "/correct"))
		s.follow(s.post(draft+"/revise", "format", "html", "text", fmt.Sprintf("<p>version-%d x</p><p>version-%d x</p>", n, n)))
		s.follow(s.post(draft+"/publish", "note", "A newer one."))
		s.follow(s.upload("feed.rss", bigFeed(20+n)))
	}
	s.follow(s.post(piece+"/retract", "note", "It changed too much."))
	close(done)
	wg.Wait()
	if n := count(t, s.room.store, "draft"); n != 2+31 { // hostile, the embargoed one, and each item once
		t.Errorf("%d drafts", n)
	}
}

var version = regexp.MustCompile(`version-\d+ `)

// The command is told to stop in the middle of an import, politely, impatiently and not at all: what comes of it is whole.
func TestStopped(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped in a short run: it starts the command three times")
	}
	const items = 6000
	for _, c := range []struct {
		name, grace string
		signal      syscall.Signal
		code, came  int // came is -1 where either way is right
	}{
		{"a grace that is long enough", "60s", syscall.SIGTERM, 0, items},
		{"no grace", "1ms", syscall.SIGINT, 0, 0},
		{"killed", "60s", syscall.SIGKILL, -1, 0},
	} {
		t.Run(c.name, func(t *testing.T) {
			file := filepath.Join(t.TempDir(), "room.db")
			cmd, stdout := start(t, file, "-grace", c.grace)
			var url string
			var log strings.Builder
			posted := make(chan struct{})
			lines := bufio.NewScanner(stdout)
			for lines.Scan() {
				line := lines.Text()
				log.WriteString(line + "\n")
				if at, ok := strings.CutPrefix(line, "Readers: "); ok {
					url = at
				}
				switch {
				case strings.HasPrefix(line, "Database: "):
					go func() {
						defer close(posted)
						feedInto(url)
					}()
				case line == fmt.Sprintf("Import of big.rss: %d of %d", items/10, items):
					if err := cmd.Process.Signal(c.signal); err != nil {
						t.Error(err)
					}
				}
			}
			err := cmd.Wait()
			<-posted
			if code := cmd.ProcessState.ExitCode(); code != c.code {
				t.Errorf("it ends with %d, %v:\n%s", code, err, &log)
			}
			if c.signal != syscall.SIGKILL && !strings.Contains(log.String(), "Stopping.") {
				t.Errorf("it does not say that it stops:\n%s", &log)
			}
			store, err := Open(t.Context(), file)
			if err != nil {
				t.Fatal(err)
			}
			defer store.Close()
			var sound string
			if err := store.read.QueryRow("PRAGMA integrity_check").Scan(&sound); err != nil || sound != "ok" {
				t.Errorf("the database is not whole: %s, %v", sound, err)
			}
			if n := count(t, store, "draft") - 2; n != c.came {
				t.Errorf("%d of %d are in:\n%s", n, items, &log)
			}
			if n := count(t, store, "published"); n != 15 {
				t.Errorf("%d samples are out", n)
			}
		})
	}
}

// feedInto uploads a feed; what the server says does not matter, since it is being stopped.
func feedInto(url string) {
	body := "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"big.rss\"\r\n\r\n" + string(bigFeed(6000)) + "\r\n--b--\r\n"
	req, err := http.NewRequest("POST", url+"/editor/import", strings.NewReader(body))
	if err != nil {
		panic(err)
	}
	req.Header.Set("Content-Type", "multipart/form-data; boundary=b")
	req.SetBasicAuth("editor", password)
	if w, err := (&http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}).Do(req); err == nil {
		io.Copy(io.Discard, w.Body)
		w.Body.Close()
	}
}
