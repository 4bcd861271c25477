package main

import (
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"testing"
)

// What an answer costs the server, without the network.
func BenchmarkAnswer(b *testing.B) {
	store, err := Open(b.Context(), filepath.Join(b.TempDir(), "room.db"))
	if err != nil {
		b.Fatal(err)
	}
	defer store.Close()
	r := newRoom(store, "http://room.example", password, b.Output())
	if err := r.seed(b.Context()); err != nil {
		b.Fatal(err)
	}
	handler := r.handler()
	for _, path := range []string{"/", "/a/openai-azure", "/a/openai-azure/ar", "/a/openai-azure/ar/listen", "/feed/rss.xml", "/a/essay/en-GB/card.png"} {
		ask := func(b *testing.B, tag string, want int) string {
			req := httptest.NewRequest(http.MethodGet, path, nil)
			req.Header.Set("Accept-Language", "ar")
			if tag != "" {
				req.Header.Set("If-None-Match", tag)
			}
			w := httptest.NewRecorder()
			handler.ServeHTTP(w, req)
			if w.Code != want {
				b.Fatalf("%s: %d", path, w.Code)
			}
			return w.Header().Get("ETag")
		}
		var tag string
		b.Run("200"+path, func(b *testing.B) {
			for b.Loop() {
				tag = ask(b, "", 200)
			}
		})
		b.Run("304"+path, func(b *testing.B) {
			for b.Loop() {
				ask(b, tag, 304)
			}
		})
	}
}
