package main

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"net/http"
	"strings"
	"time"
)

// policy lets a page load pictures, sounds and styles of this site, and nothing run.
const policy = "default-src 'none'; style-src 'self'; img-src 'self'; media-src 'self'; base-uri 'none'; frame-ancestors 'none'; form-action "

// secured sets the headers that keep an answer what it is. A handler may set others in their place.
func secured(base string, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		h := w.Header()
		form := "'none'"
		if atDesk(req) {
			form = "'self'"
		}
		h.Set("Content-Security-Policy", policy+form)
		h.Set("X-Content-Type-Options", "nosniff")
		h.Set("Referrer-Policy", "strict-origin-when-cross-origin") // those whose work we retell may know who reads it
		h.Set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")
		h.Set("Cross-Origin-Opener-Policy", "same-origin")
		h.Set("Cross-Origin-Resource-Policy", "same-origin")
		h.Set("Cache-Control", "no-store")
		if strings.HasPrefix(base, "https:") {
			h.Set("Strict-Transport-Security", "max-age=31536000")
		}
		next.ServeHTTP(w, req)
	})
}

// atDesk reports whether an editor is asking, or who would be one.
func atDesk(req *http.Request) bool {
	return req.URL.Path == "/editor" || strings.HasPrefix(req.URL.Path, "/editor/")
}

// limited bounds how much is asked at once, and how long an address or a body may be. Who finds all taken waits a little.
func (r *room) limited(next http.Handler, body int64) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		if len(req.RequestURI) > 2048 {
			r.fail(w, req, http.StatusRequestURITooLong, "")
			return
		}
		if !take(req.Context(), r.slots, r.queue) {
			r.fail(w, req, http.StatusServiceUnavailable, "")
			return
		}
		defer func() { <-r.slots }()
		req.Body = http.MaxBytesReader(w, req.Body, body)
		next.ServeHTTP(w, req)
	})
}

// take takes a slot, and reports whether it got one in time.
func take(ctx context.Context, slots chan struct{}, wait time.Duration) bool {
	select {
	case slots <- struct{}{}:
		return true
	default:
	}
	late := time.NewTimer(wait)
	defer late.Stop()
	select {
	case slots <- struct{}{}:
		return true
	case <-late.C:
	case <-ctx.Done():
	}
	return false
}

// known answers for what no pattern of a mux matches, and for methods that it has nothing for, as the room does.
func (r *room) known(mux *http.ServeMux) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		handler, pattern := mux.Handler(req)
		if pattern != "" {
			mux.ServeHTTP(w, req)
			return
		}
		said := &status{header: make(http.Header)}
		if handler.ServeHTTP(said, req); said.code < 400 { // a path that is written otherwise
			handler.ServeHTTP(w, req)
			return
		}
		if allow := said.header.Get("Allow"); allow != "" {
			w.Header().Set("Allow", allow)
		}
		r.fail(w, req, said.code, "")
	})
}

// A status is what is kept of an answer that is not sent.
type status struct {
	header http.Header
	code   int
}

func (s *status) Header() http.Header         { return s.header }
func (s *status) WriteHeader(code int)        { s.code = code }
func (s *status) Write(b []byte) (int, error) { return len(b), nil }

// editors lets those in who know the password, whatever their name. How long the answer takes does not tell how much of a
// wrong one was right.
func (r *room) editors(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		_, word, given := req.BasicAuth()
		sum := sha256.Sum256([]byte(word))
		if subtle.ConstantTimeCompare(sum[:], r.password[:]) == 1 && given {
			next.ServeHTTP(w, req)
			return
		}
		if given {
			wait := time.NewTimer(r.wrong)
			defer wait.Stop()
			select {
			case <-wait.C:
			case <-req.Context().Done():
			}
		}
		w.Header().Set("WWW-Authenticate", `Basic realm="newsroom", charset="UTF-8"`)
		r.fail(w, req, http.StatusUnauthorized, "This is for the editors.")
	})
}
