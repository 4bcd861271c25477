package main

import (
	"bytes"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The test binary is also the command, for the tests that stop it.
func TestMain(m *testing.M) {
	if os.Getenv("NEWSROOM_TEST_COMMAND") != "" {
		main()
	}
	os.Exit(m.Run())
}

const password = "the editors' word"

// A site is a newsroom that is served.
type site struct {
	*testing.T
	room   *room
	url    string
	client *http.Client
}

func newSite(t *testing.T, seeded bool) *site {
	t.Helper()
	store, err := Open(t.Context(), filepath.Join(t.TempDir(), "a room.db"))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(nil)
	base := "http://" + server.Listener.Addr().String()
	r := newRoom(store, base, password, io.Discard)
	r.wrong = 0
	if seeded {
		if err := r.seed(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	server.Config.Handler = r.handler()
	server.Start()
	t.Cleanup(func() {
		server.Close()
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return &site{t, r, base, client}
}

// An answer is what the server said.
type answer struct {
	status int
	header http.Header
	body   string
}

func (s *site) do(req *http.Request) answer {
	s.Helper()
	w, err := s.client.Do(req)
	if err != nil {
		s.Fatal(err)
	}
	defer w.Body.Close()
	body, err := io.ReadAll(w.Body)
	if err != nil {
		s.Fatal(err)
	}
	return answer{w.StatusCode, w.Header, string(body)}
}

// get asks for a path, with headers in pairs.
func (s *site) get(path string, headers ...string) answer {
	s.Helper()
	req, err := http.NewRequest("GET", s.url+path, nil)
	if err != nil {
		s.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	if strings.HasPrefix(path, "/editor") {
		req.SetBasicAuth("editor", password)
	}
	return s.do(req)
}

// post sends a form as an editor does, with fields in pairs.
func (s *site) post(path string, fields ...string) answer {
	s.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	req, err := http.NewRequest("POST", s.url+path, strings.NewReader(form.Encode()))
	if err != nil {
		s.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Origin", s.url)
	req.SetBasicAuth("editor", password)
	return s.do(req)
}

// upload sends a file.
func (s *site) upload(name string, data []byte, fields ...string) answer {
	s.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for i := 0; i+1 < len(fields); i += 2 {
		w.WriteField(fields[i], fields[i+1])
	}
	part, err := w.CreateFormFile("file", name)
	if err != nil {
		s.Fatal(err)
	}
	part.Write(data)
	w.Close()
	req, err := http.NewRequest("POST", s.url+"/editor/import", &body)
	if err != nil {
		s.Fatal(err)
	}
	req.Header.Set("Content-Type", w.FormDataContentType())
	req.SetBasicAuth("editor", password)
	return s.do(req)
}

// follow returns where an answer leads, and fails where it does not.
func (s *site) follow(a answer) string {
	s.Helper()
	if a.status != http.StatusSeeOther {
		s.Fatalf("%d, not a redirect: %s", a.status, message(a.body))
	}
	return a.header.Get("Location")
}

var messageLine = regexp.MustCompile(`<p class="nr-message">(.*?)</p>`)

func message(body string) string {
	if m := messageLine.FindStringSubmatch(body); m != nil {
		return m[1]
	}
	return body[:min(len(body), 300)]
}

func (s *site) want(a answer, status int, words ...string) {
	s.Helper()
	if a.status != status {
		s.Errorf("%d, not %d: %s", a.status, status, message(a.body))
	}
	for _, word := range words {
		if !strings.Contains(a.body, word) {
			s.Errorf("without %q:\n%.3000s", word, a.body)
		}
	}
}
