package main

import (
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
		if strings.HasPrefix(req.URL.Path, "/editor") {
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

// limited bounds how much is asked at once, and how long an address or a body may be.
func (r *room) limited(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		select {
		case r.slots <- struct{}{}:
			defer func() { <-r.slots }()
		default:
			w.Header().Set("Retry-After", "1")
			http.Error(w, "too many requests at once", http.StatusServiceUnavailable)
			return
		}
		if len(req.RequestURI) > 2048 {
			http.Error(w, "the address is too long", http.StatusRequestURITooLong)
			return
		}
		limit := int64(0)
		if strings.HasPrefix(req.URL.Path, "/editor") {
			limit = maxUpload + 1<<20 // the file, and the form around it
		}
		req.Body = http.MaxBytesReader(w, req.Body, limit)
		next.ServeHTTP(w, req)
	})
}

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
		http.Error(w, "This is for the editors.", http.StatusUnauthorized)
	})
}
