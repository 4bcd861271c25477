package main

import (
	"bytes"
	"net"
	"net/http"
	"strings"
	"testing"
	"time"
)

// Nobody but the editors gets to the desk, by any path or method, and a wrong password waits.
func TestPassword(t *testing.T) {
	s := newSite(t, false)
	s.room.wrong = 30 * time.Millisecond
	for _, path := range []string{"/editor", "/editor/", "/editor/piece/1", "/editor/batch/1", "/editor/import", "//editor", "/a/../editor"} {
		for _, method := range []string{"GET", "POST", "PUT"} {
			for _, word := range []string{"", "wrong", password + " ", strings.ToUpper(password)} {
				req, err := http.NewRequest(method, s.url+path, nil)
				if err != nil {
					t.Fatal(err)
				}
				if word != "" {
					req.SetBasicAuth("editor", word)
				}
				begun := time.Now()
				a := s.do(req)
				if a.status < 300 || strings.Contains(a.body, "Drafts") {
					t.Errorf("%s %s with %q: %d", method, path, word, a.status)
				}
				if a.status == 401 && (word != "" && time.Since(begun) < s.room.wrong || !strings.HasPrefix(a.header.Get("WWW-Authenticate"), "Basic")) {
					t.Errorf("%s %s with %q: after %v, %v", method, path, word, time.Since(begun), a.header)
				}
			}
		}
	}
	desk := s.get("/editor")
	s.want(desk, 200, "Drafts")
	if desk.header.Get("Cache-Control") != "no-store" || !strings.Contains(desk.header.Get("Content-Security-Policy"), "form-action 'self'") {
		t.Errorf("the desk's headers: %v", desk.header)
	}
}

// A form that another site sends, by a browser that has the password, does nothing.
func TestCrossOrigin(t *testing.T) {
	s := newSite(t, true)
	send := func(path, body string, headers ...string) answer {
		req, err := http.NewRequest("POST", s.url+path, strings.NewReader(body))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
		req.SetBasicAuth("editor", password)
		for i := 0; i+1 < len(headers); i += 2 {
			req.Header.Set(headers[i], headers[i+1])
		}
		return s.do(req)
	}
	before := s.get("/a/openai-azure/en")
	list, err := s.room.store.Editions(t.Context(), "openai-azure")
	if err != nil {
		t.Fatal(err)
	}
	for _, headers := range [][]string{
		{"Origin", "https://evil.example"}, {"Origin", "null"}, {"Sec-Fetch-Site", "cross-site", "Origin", s.url}, {"Sec-Fetch-Site", "same-site"},
	} {
		s.want(send("/editor/piece/1/retract", "note=x", headers...), 403)
		s.want(send("/editor/import", "text=x&format=text&lang=en", headers...), 403)
	}
	if list[0].ID != 1 {
		t.Fatalf("piece 1 is %v", list)
	}
	s.want(s.get("/a/openai-azure/en", "If-None-Match", before.header.Get("ETag")), 304)
	if all, err := s.room.store.Batches(t.Context(), 10); err != nil || len(all) != 1 {
		t.Errorf("%d imports, %v", len(all), err)
	}
	s.want(send("/editor/import", "text=x&format=text&lang=en", "Sec-Fetch-Site", "same-origin"), 303)
}

// What is too much is refused, and the server goes on.
func TestLimits(t *testing.T) {
	s := newSite(t, true)
	big := bytes.Repeat([]byte("<p>word "), maxUpload/8+1<<18)
	s.want(s.upload("big.html", big, "lang", "en"), 413)
	s.want(s.post("/editor/import", "text", string(big), "format", "html", "lang", "en"), 413)
	s.want(s.upload("just.html", big[:maxUpload+1], "lang", "en"), 422)
	if a := s.get("/tag/" + strings.Repeat("x", 3000)); a.status != 414 {
		t.Errorf("a long address: %d", a.status)
	}
	for _, method := range []string{"POST", "PUT", "DELETE", "TRACE"} {
		req, _ := http.NewRequest(method, s.url+"/", strings.NewReader("x"))
		if a := s.do(req); a.status != 405 {
			t.Errorf("%s: %d", method, a.status)
		}
	}
	for range cap(s.room.slots) {
		s.room.slots <- struct{}{}
	}
	if a := s.get("/"); a.status != 503 || a.header.Get("Retry-After") == "" {
		t.Errorf("with all slots taken: %d", a.status)
	}
	for range cap(s.room.slots) {
		<-s.room.slots
	}
	for _, path := range []string{"/?page=0", "/?page=99", "/?page=x", "/tag/none", "/a/none/en", "/editor/piece/x", "/editor/piece/99", "/editor/batch/99", "/asset/x.css", "/media/..%2fsamples.go"} {
		s.want(s.get(path), 404)
	}
	s.want(s.post("/editor/piece/1/explode"), 404)
	s.want(s.post("/editor/piece/1/discard"), 422)
	s.want(s.get("/"), 200)
}

// Every answer, of whatever kind, has the headers that keep it what it is, and no page has what a policy would have to stop.
func TestHeaders(t *testing.T) {
	s := newSite(t, true)
	for _, path := range []string{"/", "/a/openai-azure/ar", "/a/none", "/nothing", "/editor", "/editor/piece/1", "/feed/rss.xml", "/media/loaf.jpg", "/oembed", styleURL} {
		a := s.get(path)
		h := a.header
		if !strings.HasPrefix(h.Get("Content-Security-Policy"), "default-src 'none'; style-src 'self'; img-src 'self'") || h.Get("X-Content-Type-Options") != "nosniff" ||
			h.Get("Referrer-Policy") == "" || h.Get("Cache-Control") == "" || strings.Contains(h.Get("Content-Security-Policy"), "unsafe") {
			t.Errorf("%s: %v", path, h)
		}
		if !strings.HasPrefix(h.Get("Content-Type"), "text/html") {
			continue
		}
		page := strings.ReplaceAll(a.body, `<script type="application/ld+json">`, "")
		for _, foul := range []string{"<script", "<style", " style=", " onclick", `src="http`, `srcset="http`} {
			if strings.Contains(page, foul) {
				t.Errorf("%s has %q", path, foul)
			}
		}
	}
}

// The fetcher of -fetch goes to the public web alone.
func TestFetchStaysOutside(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer listener.Close()
	go func() {
		for {
			c, err := listener.Accept()
			if err != nil {
				return
			}
			t.Error("a connection to this machine was made")
			c.Close()
		}
	}()
	_, port, _ := net.SplitHostPort(listener.Addr().String())
	f := newWeb()
	for _, address := range []string{"http://127.0.0.1:" + port, "http://localhost:" + port, "http://[::1]:" + port, "http://[::ffff:127.0.0.1]:" + port,
		"http://0.0.0.0:" + port, "http://10.0.0.1/", "http://169.254.169.254/", "http://100.64.1.1/", "http://[fd00::1]/", "file:///etc/passwd", "ftp://x/", "/feed", "http://"} {
		if _, err := f.Fetch(t.Context(), address); err == nil {
			t.Errorf("%s is fetched", address)
		} else if strings.HasPrefix(address, "http://1") && !strings.Contains(err.Error(), "public web") {
			t.Errorf("%s: %v", address, err)
		}
	}
}
