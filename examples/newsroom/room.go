package main

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"strings"
	"sync"
	"time"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/locale/edition"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

// What the server takes, and for how long it waits.
const (
	maxUpload   = 8 << 20  // bytes of what an editor sends
	maxHeader   = 32 << 10 // bytes
	maxAtOnce   = 64       // requests that are being answered
	patience    = time.Minute
	queue       = 2 * time.Second // the wait for one of them to end
	wrongAnswer = time.Second     // the wait after a wrong password
)

// A room is the whole publication.
type room struct {
	store    *Store
	base     string // of all addresses, without a slash at its end
	house    *article.Publisher
	password [sha256.Size]byte
	fetcher  Fetcher
	now      func() time.Time
	wrong    time.Duration
	queue    time.Duration
	progress func(source string, done, total int)

	heads   head.Printer
	words   verbal.Set
	cards   *cards
	readers *edition.Set // the languages in which the library knows its words
	slots   chan struct{}

	mu  sync.Mutex
	out io.Writer
}

func newRoom(store *Store, base, password string, out io.Writer) *room {
	r := &room{
		store: store, base: base, password: sha256.Sum256([]byte(password)), fetcher: offline{}, now: now, wrong: wrongAnswer, queue: queue, out: out, cards: newCards(),
		house:   &article.Publisher{Name: "The Newsroom", URL: base + "/", Monogram: "N"},
		readers: edition.New(append([]string{"en"}, locale.Languages()...)...),
		slots:   make(chan struct{}, maxAtOnce),
	}
	r.heads = head.Printer{Site: r.house.Name, Endpoint: base + "/oembed", ImageURL: r.absolute, Picture: face, HookVersion: base}
	r.progress = r.tell
	return r
}

// tell prints a line on how far an import is.
func (r *room) tell(source string, done, total int) {
	if done%100 == 0 || done == total {
		r.say("Import of %s: %d of %d", source, done, total)
	}
}

// say prints a line, which is one line whatever is in it, and steers no terminal.
func (r *room) say(format string, args ...any) {
	r.mu.Lock()
	defer r.mu.Unlock()
	fmt.Fprintln(r.out, visible(fmt.Sprintf(format, args...)))
}

// visible puts a sign in place of all that cannot be seen.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return unicode.ReplacementChar
	}, s)
}

// serve answers until the context ends. What is running then has the grace to end; what has not ended by then is called off,
// and leaves the database as it was.
func (r *room) serve(ctx context.Context, listener net.Listener, grace time.Duration) error {
	running, stop := context.WithCancel(context.WithoutCancel(ctx))
	defer stop()
	var requests sync.WaitGroup
	handler := r.handler()
	server := &http.Server{
		Handler: http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
			requests.Add(1)
			defer requests.Done()
			handler.ServeHTTP(w, req)
		}),
		BaseContext:       func(net.Listener) context.Context { return running },
		ReadHeaderTimeout: patience / 6,
		ReadTimeout:       patience,
		WriteTimeout:      2 * patience,
		IdleTimeout:       2 * patience,
		MaxHeaderBytes:    maxHeader,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.Serve(listener) }()
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	r.say("Stopping.")
	patient, done := context.WithTimeout(running, grace)
	defer done()
	err := server.Shutdown(patient)
	if errors.Is(err, context.DeadlineExceeded) {
		stop()
		r.say("What was still running is called off.")
		err = server.Close()
	}
	requests.Wait() // the database is closed next
	return err
}

func (r *room) handler() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /{$}", r.page(r.front))
	mux.HandleFunc("GET /tag/{tag}", r.page(r.front))
	mux.HandleFunc("GET /a/{work}", r.page(r.negotiated))
	mux.HandleFunc("GET /a/{work}/{lang}", r.page(r.edition))
	mux.HandleFunc("GET /a/{work}/{lang}/listen", r.page(r.listen))
	mux.HandleFunc("GET /a/{work}/{lang}/speech.txt", r.page(r.speech))
	mux.HandleFunc("GET /a/{work}/{lang}/card.png", r.page(r.card))
	mux.HandleFunc("GET /feed/{form}", r.page(r.feed))
	mux.HandleFunc("GET /sitemap.xml", r.page(r.sitemaps))
	mux.HandleFunc("GET /sitemap/{name}", r.page(r.sitemap))
	mux.HandleFunc("GET /robots.txt", r.page(r.robots))
	mux.HandleFunc("GET /oembed", r.page(r.oembed))
	mux.HandleFunc("GET /media/{name}", r.page(r.media))
	mux.HandleFunc("GET /asset/{name}", r.page(r.asset))
	mux.HandleFunc("GET /favicon.ico", r.page(r.icon))

	desk := http.NewServeMux()
	desk.HandleFunc("GET /editor", r.page(r.desk))
	desk.HandleFunc("POST /editor/import", r.page(r.takeIn))
	desk.HandleFunc("GET /editor/batch/{id}", r.page(r.batch))
	desk.HandleFunc("POST /editor/batch/{id}/publish", r.page(r.publishBatch))
	desk.HandleFunc("GET /editor/piece/{id}", r.page(r.piece))
	desk.HandleFunc("POST /editor/piece/{id}/{step}", r.page(r.step))
	sameOrigin := http.NewCrossOriginProtection()
	sameOrigin.SetDenyHandler(r.page(func(http.ResponseWriter, *http.Request) error {
		return &Refusal{http.StatusForbidden, "The form was on another site."}
	}))

	// Who has not said the password waits outside of the slots, and nothing of what they send is read.
	readers := r.limited(r.known(mux), 0)
	editors := r.editors(r.limited(sameOrigin.Handler(r.known(desk)), maxUpload+1<<20)) // the file, and the form around it
	return secured(r.base, http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		if atDesk(req) {
			editors.ServeHTTP(w, req)
		} else {
			readers.ServeHTTP(w, req)
		}
	}))
}

// page answers with what a handler of the room wrote, or for its error.
func (r *room) page(do func(http.ResponseWriter, *http.Request) error) http.HandlerFunc {
	return func(w http.ResponseWriter, req *http.Request) {
		err := do(w, req)
		if err == nil {
			return
		}
		var refusal *Refusal
		var long *http.MaxBytesError
		switch {
		case errors.As(err, &refusal):
			r.fail(w, req, refusal.Status, refusal.Why)
		case errors.As(err, &long):
			r.fail(w, req, http.StatusRequestEntityTooLarge, fmt.Sprintf("That is more than %d bytes.", long.Limit))
		case req.Context().Err() != nil:
			r.fail(w, req, http.StatusServiceUnavailable, "It was called off, and nothing has changed.")
		default:
			r.say("%s %s: %v", req.Method, req.URL.Path, err)
			r.fail(w, req, http.StatusInternalServerError, "")
		}
	}
}

// now is the time to the second, which is as exact as readers want it.
func now() time.Time { return time.Now().UTC().Truncate(time.Second) }
