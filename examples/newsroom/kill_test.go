package main

import (
	"bufio"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"
)

// The command is killed at any moment of an import, or of the publishing of one. What readers and editors find after that,
// by every way that leads to it, is all of it or none, and what an editor was told is so. NEWSROOM_KILLS says how often.
func TestKilledAnywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("skipped in a short run: it starts the command several times")
	}
	times, err := strconv.Atoi(os.Getenv("NEWSROOM_KILLS"))
	if err != nil {
		times = 4
	}
	file := filepath.Join(t.TempDir(), "room.db")
	most := map[bool]time.Duration{false: time.Second, true: time.Second} // within which it is cut off: nearly always
	for n := range times {
		name := fmt.Sprintf("feed%d", n)
		s, cmd := command(t, file)
		publishing, begun := n%2 == 1, time.Now()
		batch := ""
		if publishing {
			batch = s.follow(s.upload(name+".rss", named(name), "lang", "en"))
			begun = time.Now()
		}
		told := make(chan bool)
		go func() {
			path, media, body := "/editor/import", "multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\""+name+".rss\"\r\n\r\n"+string(named(name))+"\r\n--b--\r\n"
			if publishing {
				path, media, body = batch+"/publish", "application/x-www-form-urlencoded", ""
			}
			req, _ := http.NewRequest("POST", s.url+path, strings.NewReader(body))
			req.Header.Set("Content-Type", media)
			req.SetBasicAuth("editor", password)
			w, err := s.client.Do(req)
			if err == nil {
				w.Body.Close()
			}
			told <- err == nil && w.StatusCode == http.StatusSeeOther
		}()
		done, ended := false, false
		select {
		case done = <-told:
			most[publishing], ended = time.Since(begun)*5/4, true
		case <-time.After(rand.N(most[publishing])):
		}
		cmd.Process.Kill()
		cmd.Wait()
		if !ended {
			done = <-told
		}
		t.Logf("killed after %v, publishing %t, told that it is done %t", time.Since(begun).Round(time.Millisecond), publishing, done)
		agreed(t, file, name, publishing, done)
	}
}

// perFeed is how many items a feed has that is cut off.
const perFeed = 1500

// named returns a feed whose items have the feed's name in their addresses, their headlines and their tag.
func named(name string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `<rss version="2.0"><channel><title>%s</title><link>https://%[1]s.example/</link>`, name)
	for i := range perFeed {
		fmt.Fprintf(&b, `<item><title>%s %d</title><link>https://%[1]s.example/%[2]d</link><category>%[1]s</category><description>Text.</description></item>`, name, i)
	}
	b.WriteString(`</channel></rss>`)
	return []byte(b.String())
}

// start starts the command on a database, and returns what it prints.
func start(t *testing.T, file string, flags ...string) (*exec.Cmd, io.Reader) {
	t.Helper()
	cmd := exec.Command(os.Args[0], append([]string{"-addr", "127.0.0.1:0", "-db", file}, flags...)...)
	cmd.Env = append(os.Environ(), "NEWSROOM_TEST_COMMAND=1", "NEWSROOM_PASSWORD="+password)
	cmd.Stderr = os.Stderr
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { cmd.Process.Kill() })
	return cmd, stdout
}

// command starts the command on a database, and waits until it serves.
func command(t *testing.T, file string) (*site, *exec.Cmd) {
	t.Helper()
	cmd, stdout := start(t, file)
	s := &site{T: t, client: &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}}
	lines := bufio.NewScanner(stdout)
	for lines.Scan() {
		if url, ok := strings.CutPrefix(lines.Text(), "Readers: "); ok {
			s.url = url
		}
		if strings.HasPrefix(lines.Text(), "Database: ") {
			go io.Copy(io.Discard, stdout)
			return s, cmd
		}
	}
	t.Fatal("the command does not start")
	return nil, nil
}

// agreed looks at what is left of a feed by all ways that lead to it.
func agreed(t *testing.T, file, name string, publishing, done bool) {
	t.Helper()
	store, err := Open(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	defer store.Close()
	server := httptest.NewServer(nil)
	defer server.Close()
	r := newRoom(store, server.URL, password, io.Discard)
	server.Config.Handler = r.handler()
	s := &site{t, r, server.URL, server.Client()}
	var sound string
	if err := store.read.QueryRow("PRAGMA integrity_check").Scan(&sound); err != nil || sound != "ok" {
		t.Errorf("the database is not whole: %s, %v", sound, err)
	}
	cut, err := store.CutOff(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	number := func(query string) (n int) {
		t.Helper()
		if err := store.read.QueryRow(query, "https://"+name+".example/%").Scan(&n); err != nil {
			t.Fatal(err)
		}
		return n
	}
	in := number("SELECT count(*) FROM articles WHERE origin LIKE ?")
	out := number("SELECT count(*) FROM articles WHERE origin LIKE ? AND state = 'published'")
	tags := number("SELECT count(*) FROM tags JOIN articles ON id = article WHERE origin LIKE ?")
	past := number("SELECT count(*) FROM history JOIN articles ON id = article WHERE origin LIKE ?")
	if in != 0 && in != perFeed || out != 0 && out != in || tags != in || past != out || publishing && in == 0 || done && (in == 0 || publishing && out == 0) {
		t.Fatalf("%d are in with %d tags, %d are out with %d states", in, tags, out, past)
	}
	if len(cut) > 0 {
		if in > 0 || cut[0] != name+".rss" {
			t.Errorf("%d are in, and of %q it is told that they are not", in, cut)
		}
		s.want(s.get("/editor"), 200, name+".rss", "nothing: it was cut off")
	}
	status := 404
	if out > 0 {
		status = 200
	}
	for _, path := range []string{"/tag/" + name, "/a/" + name + "-0/en", "/a/" + name + "-1499", "/a/" + name + "-700/en/listen"} {
		s.want(s.get(path), status)
	}
	mapped := 0
	for _, at := range s.locations("/sitemap.xml")[1:] {
		mapped += strings.Count(s.get(at).body, "/a/"+name+"-")
	}
	if mapped != out {
		t.Errorf("%d are on the maps, and %d are out", mapped, out)
	}
	if fed := strings.Contains(s.get("/feed/atom.xml").body, "/a/"+name+"-"); fed != (out > 0) {
		t.Errorf("in the feed: %t, and %d are out", fed, out)
	}
	// The same once more makes whole what is not.
	again := fmt.Sprintf("%d came in, %d were there before", perFeed-in, in)
	client := *s.client
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	s.client = &client
	s.want(s.get(s.follow(s.upload(name+".rss", named(name), "lang", "en"))), 200, again)
}
