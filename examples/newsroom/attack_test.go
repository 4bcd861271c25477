package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// raw sends a body as it is, as an editor.
func (s *site) raw(path, media, body string) answer {
	s.Helper()
	req, err := http.NewRequest("POST", s.url+path, strings.NewReader(body))
	if err != nil {
		s.Fatal(err)
	}
	if media != "" {
		req.Header.Set("Content-Type", media)
	}
	req.SetBasicAuth("editor", password)
	return s.do(req)
}

// What comes from outside adds no line to the log, and steers no terminal.
func TestLog(t *testing.T) {
	s := newSite(t, false)
	var log strings.Builder
	s.room.out = &log
	body := "--b\r\nContent-Disposition: form-data; name=\"file\"; filename*=UTF-8''a%1b%5b31m%0aImport%20of%20lies%c2%85%e2%80%aetxt\r\n\r\nText\r\n--b--\r\n"
	s.want(s.raw("/editor/import", "multipart/form-data; boundary=b", body), 303)
	if err := s.room.store.read.Close(); err != nil { // so that all else fails
		t.Fatal(err)
	}
	s.want(s.get("/a/x%0aImport%20of%20lies%1b%5b31m"), 500)
	if got := log.String(); strings.Count(got, "\n") != 2 || strings.ContainsAny(strings.ReplaceAll(got, "\n", ""), "\x1b\r\u0085\u202e") {
		t.Errorf("%q", got)
	}
}

// What an editor types comes in through the door as well, and a language has one name.
func TestTyped(t *testing.T) {
	s := newSite(t, false)
	piece := s.follow(s.post("/editor/import", "text", "x", "format", "text", "lang", "EN_us", "work", "Typed", "headline", "Fish\xff\x00 \u202eand chips"))
	p, err := s.room.store.Piece(t.Context(), 1)
	if err != nil || p.Headline != "Fish\ufffd and chips" || p.Lang != "en-US" {
		t.Errorf("%q in %q, %v", p.Headline, p.Lang, err)
	}
	s.want(s.post("/editor/import", "text", "x", "format", "text", "lang", "en-us", "work", "typed"), 422, "has an edition in &#34;en-US&#34; already")
	for _, lang := range []string{"../../x", "en\r\nX-Evil: 1", "<b>", strings.Repeat("en-", 1000)} {
		s.want(s.post("/editor/import", "text", "x", "format", "text", "lang", lang), 422, "is no language")
		s.want(s.post(piece+"/revise", "lang", lang), 422, "is no language")
	}
	s.follow(s.post(piece + "/publish"))
	s.follow(s.post(piece+"/retract", "note", "It is \u202enot so.\x1b\x00"))
	if p, err = s.room.store.Piece(t.Context(), 1); err != nil || p.Article.Corrections[0].Text.Plain() != "It is not so." {
		t.Errorf("%q, %v", p.Article.Corrections[0].Text.Plain(), err)
	}
	long := s.follow(s.post("/editor/import", "text", "x", "format", "text", "lang", "en", "headline", strings.Repeat("Word ", 1<<18)))
	if page := s.get("/editor"); len(page.body) > 1<<16 {
		t.Errorf("a headline without end makes the desk %d bytes", len(page.body))
	}
	s.want(s.post(long+"/publish"), 422, "it may have 300")
}

// Articles that share an address, or the name that two feeds give, are articles all the same, and come in once.
func TestNames(t *testing.T) {
	s := newSite(t, false)
	item := func(title, link, guid string) string {
		return "<item><title>" + title + "</title><link>" + link + `</link><guid isPermaLink="false">` + guid + "</guid><description>Text.</description></item>"
	}
	rss := func(of string, items ...string) []byte {
		return []byte(`<rss version="2.0"><channel><title>` + of + "</title><link>https://" + of + ".example/</link>" + strings.Join(items, "") + "</channel></rss>")
	}
	for _, c := range []struct {
		feed        []byte
		came, known int
	}{
		{rss("home", item("A", "https://home.example/", "a"), item("B", "https://home.example/", "b"), item("C", "https://home.example/", "c")), 3, 0},
		{rss("one", item("A", "", "1"), item("B", "", "2")), 2, 0},
		{rss("other", item("A", "", "1"), item("B", "", "2")), 2, 0},
		{rss("lazy", item("A", "", "1"), item("B", "", "1"), item("B", "", "1")), 2, 1},
	} {
		for again := range 2 {
			batch := s.follow(s.upload("a.rss", c.feed, "lang", "en"))
			want := fmt.Sprintf("%d came in, %d were there before", c.came, c.known)
			if again == 1 {
				want = fmt.Sprintf("0 came in, %d were there before", c.came+c.known)
			}
			s.want(s.get(batch), 200, want)
		}
	}
}

// Files that are made to be too much, or to reach for other files, come in as what they are or not at all.
func TestHostileFiles(t *testing.T) {
	s := newSite(t, false)
	rss := func(head, title string) string {
		return `<?xml version="1.0"?>` + head + `<rss version="2.0"><channel><title>T</title><item><title>` + title + `</title><link>https://a.example/</link></item></channel></rss>`
	}
	many := func(s string) string { return strings.Repeat(s, 1<<20/len(s)) }
	for name, data := range map[string]string{
		"bomb.rss": rss(`<!DOCTYPE r [<!ENTITY a "`+many("a")[:1<<10]+`"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>`, many("&c;")),
		"xxe.rss":  rss(`<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>`, "&x;"),
		"deep.rss": `<rss version="2.0"><channel>` + many("<a>"), "deep.html": many("<div>"), "table.html": many("<table>"), "attributes.html": "<p " + many("a=1 ") + ">x",
		"deep.json": `{"type":"article","version":"1.0","lang":"en","x":` + many("["), "zip.rss": "\x1f\x8b\x08\x00" + many("\x00"), "nul.txt": many("\x00"),
		"brackets.md": many("["), "stars.md": many("*a "), "quotes.md": many("> "), "utf16.txt": "\xff\xfea\x00", "cut.txt": "caf\xc3",
	} {
		begun := time.Now()
		a := s.upload(name, []byte(data), "lang", "en")
		if a.status != 303 && a.status != 422 || time.Since(begun) > 20*time.Second {
			t.Errorf("%s: %d after %v", name, a.status, time.Since(begun))
		}
		if a.status == 303 {
			page := s.get(a.header.Get("Location"))
			s.want(page, 200)
			if len(page.body) > 16<<20 || strings.Contains(page.body, "root:") {
				t.Errorf("%s: a page of %d bytes", name, len(page.body))
			}
		} else if len(a.body) > 1<<14 {
			t.Errorf("%s: told in %d bytes", name, len(a.body))
		}
	}
	s.want(s.get("/"), 200)
}

// All that is not a page is told on one, to readers in their language, with its status and the headers of all others.
func TestWrongPages(t *testing.T) {
	s := newSite(t, true)
	for _, c := range []struct {
		method, path, accept string
		status               int
		says                 string
	}{
		{"GET", "/nothing", "ar", 404, `<html lang="ar" dir="rtl">`}, {"GET", "/nothing", "ja-JP", 404, "ここには何もありません。"}, {"GET", "/a/none/en", "he", 404, "There is nothing here."},
		{"HEAD", "/nothing", "", 404, ""}, {"GET", "/media/", "", 404, "Home"}, {"GET", "/a/openai-azure/en/", "de", 404, "Hier ist nichts."},
		{"POST", "/", "", 405, "Method Not Allowed"}, {"DELETE", "/a/openai-azure/en", "ar", 405, `<html lang="en"`}, {"OPTIONS", "/feed/rss.xml", "", 405, ""},
		{"GET", "/tag/" + strings.Repeat("x", 3000), "", 414, "URI Too Long"}, {"GET", "/feed/rss.xml?lang=xx", "ar", 404, "لا يوجد شيء هنا."},
		{"GET", "/editor/nothing", "", 401, "This is for the editors."},
	} {
		req, err := http.NewRequest(c.method, s.url+c.path, nil)
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Accept-Language", c.accept)
		a := s.do(req)
		s.want(a, c.status, c.says)
		h := a.header
		if !strings.HasPrefix(h.Get("Content-Type"), "text/html") || h.Get("Cache-Control") != "no-store" || !strings.HasPrefix(h.Get("Content-Security-Policy"), "default-src 'none'") ||
			c.method != "HEAD" && !strings.Contains(a.body, "<title>") || c.status == 405 && !strings.Contains(h.Get("Allow"), "GET") {
			t.Errorf("%s %.40s: %v", c.method, c.path, h)
		}
	}
	s.want(s.get("/editor/nothing"), 404, `<a href="/editor">Desk</a>`)
	s.want(s.get("/editor/import"), 405)
	for media, status := range map[string]int{"application/json": 415, "text/plain": 415, "": 415, "multipart/form-data": 422, "multipart/form-data; boundary=x": 422, "application/x-www-form-urlencoded": 422} {
		s.want(s.raw("/editor/import", media, `{"text":"x"}`), status)
	}
}

// Who guesses at the password keeps no reader from a page.
func TestGuessers(t *testing.T) {
	s := newSite(t, true)
	s.room.wrong, s.room.queue = time.Second, 0
	var wg sync.WaitGroup
	for range maxAtOnce + 8 {
		wg.Go(func() {
			req, _ := http.NewRequest("POST", s.url+"/editor/import", strings.NewReader("text=x"))
			req.SetBasicAuth("editor", "guess")
			s.want(s.do(req), 401)
		})
	}
	time.Sleep(100 * time.Millisecond)
	s.want(s.get("/"), 200)
	wg.Wait()
}

// Pictures that are being drawn keep no reader from a page either; those that are drawn are there.
func TestDrawers(t *testing.T) {
	s := newSite(t, true)
	s.want(s.get("/a/essay/en-GB/card.png"), 200)
	for range cap(s.room.cards.waiting) {
		s.room.cards.waiting <- struct{}{}
	}
	busy := s.get("/a/fifty-sources/en-GB/card.png")
	s.want(busy, 503)
	if busy.header.Get("Retry-After") == "" || busy.header.Get("ETag") != "" || busy.header.Get("Cache-Control") != "no-store" {
		t.Errorf("%v", busy.header)
	}
	s.want(s.get("/a/essay/en-GB/card.png"), 200)
	s.want(s.get("/a/fifty-sources/en-GB"), 200)
}

// A part of a picture is sent where it is asked for of the same picture, and conditions that fail are told.
func TestParts(t *testing.T) {
	s := newSite(t, false)
	all := s.get("/media/loaf.jpg")
	tag := all.header.Get("ETag")
	part := s.get("/media/loaf.jpg", "Range", "bytes=2-5", "If-Range", tag)
	s.want(part, 206)
	if part.body != all.body[2:6] || part.header.Get("Content-Range") != "bytes 2-5/"+strconv.Itoa(len(all.body)) {
		t.Errorf("%d bytes, %v", len(part.body), part.header)
	}
	s.want(s.get("/media/loaf.jpg", "Range", "bytes=2-5", "If-Range", `"other"`), 200)
	s.want(s.get("/media/loaf.jpg", "Range", "bytes=99999999-"), 416)
	s.want(s.get("/media/loaf.jpg", "If-Match", `"other"`), 412)
}

// An edition that comes out changes the tag of those that it is named on.
func TestNewEdition(t *testing.T) {
	s := newSite(t, true)
	before := s.get("/a/essay/en-GB").header.Get("ETag")
	piece := s.follow(s.post("/editor/import", "text", "Texte.", "format", "text", "lang", "fr", "work", "essay", "headline", "Éloge"))
	s.want(s.get("/a/essay/en-GB", "If-None-Match", before), 304)
	s.follow(s.post(piece + "/publish"))
	s.want(s.get("/a/essay/en-GB", "If-None-Match", before), 200, "/a/essay/fr")
	s.want(s.get("/feed/rss.xml?lang=fr"), 200, "Éloge")
}

// Addresses of the public web are asked, and those that only seem to be are not, whatever leads there.
func TestOutside(t *testing.T) {
	for address, want := range map[string]bool{
		"93.184.215.14": true, "2606:2800:21f:cb07:6820:80da:af6b:8b2c": true, "::ffff:93.184.215.14": true,
		"127.0.0.1": false, "127.8.8.8": false, "0.0.0.0": false, "0.1.2.3": false, "10.0.0.1": false, "172.16.0.1": false, "192.168.1.1": false, "169.254.169.254": false,
		"100.64.0.1": false, "192.0.0.1": false, "198.18.0.1": false, "224.0.0.1": false, "240.0.0.1": false, "255.255.255.255": false,
		"::1": false, "::": false, "::ffff:127.0.0.1": false, "::ffff:10.0.0.1": false, "::7f00:1": false, "64:ff9b::7f00:1": false, "64:ff9b::a9fe:a9fe": false, "64:ff9b:1::1": false,
		"2002:7f00:1::1": false, "2001:0:7f00:1::1": false, "fe80::1": false, "fe80::1%eth0": false, "fc00::1": false, "fec0::1": false, "ff02::1": false, "2001:db8::1": false,
	} {
		if got := outside(netip.MustParseAddr(address)); got != want {
			t.Errorf("%s: %t", address, got)
		}
	}
	within := httptest.NewServer(http.HandlerFunc(func(http.ResponseWriter, *http.Request) { t.Error("a redirect leads inside") }))
	defer within.Close()
	public := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		if req.URL.Path == "/feed" {
			fmt.Fprint(w, twoItems)
			return
		}
		http.Redirect(w, req, "http://"+strings.TrimPrefix(req.URL.Path, "/"), http.StatusFound)
	}))
	defer public.Close()
	f := newWeb()
	transport := f.client.Transport.(*http.Transport)
	guarded := transport.DialContext
	transport.DialContext = func(ctx context.Context, network, address string) (net.Conn, error) {
		if address == "public.example:80" { // which is this machine in the test alone
			address = strings.TrimPrefix(public.URL, "http://")
			return new(net.Dialer).DialContext(ctx, network, address)
		}
		return guarded(ctx, network, address)
	}
	if d, err := f.Fetch(t.Context(), "http://public.example/feed"); err != nil || string(d.Data) != twoItems {
		t.Fatalf("%v", err)
	}
	_, port, _ := net.SplitHostPort(within.Listener.Addr().String())
	for _, to := range []string{"127.0.0.1:" + port, "localhost:" + port, "[::ffff:7f00:1]:" + port, "2130706433:" + port, "0x7f.1:" + port} {
		if _, err := f.Fetch(t.Context(), "http://public.example/"+to); err == nil {
			t.Errorf("a redirect leads to %s", to)
		}
	}
}
