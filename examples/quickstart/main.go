// Quickstart renders the sample articles, in every language, to every surface, into a folder.
//
//	go run ./examples/quickstart [-o DIR] [-serve] [-addr HOST:PORT]
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"

	"github.com/standfirst/standfirst/render/html"
)

func main() {
	dir := flag.String("o", "out", "the `folder` to write to")
	serving := flag.Bool("serve", false, "show the folder on localhost")
	addr := flag.String("addr", "localhost:8080", "where -serve listens")
	flag.Parse()
	if err := run(*dir, os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "quickstart:", err)
		os.Exit(1)
	}
	if *serving {
		fmt.Printf("Serving on http://%s\n", *addr)
		fmt.Fprintln(os.Stderr, "quickstart:", http.ListenAndServe(*addr, handler(*dir)))
		os.Exit(1)
	}
}

// run writes everything and says what to look at.
func run(dir string, w io.Writer) error {
	site, err := newSite()
	if err != nil {
		return err
	}
	if err := site.write(dir); err != nil {
		return err
	}
	printCard(w, site.front())
	_, err = fmt.Fprintf(w, "\n%d articles on %d surfaces each. Open %s\n",
		len(site.pieces), len(site.surfaces()), filepath.Join(dir, "index.html"))
	return err
}

// handler serves the folder, under a policy that lets nothing run and nothing load from elsewhere.
func handler(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	policy := "default-src 'none'; img-src 'self'; media-src 'self'; base-uri 'none'; form-action 'none'; style-src 'self' '" +
		html.StyleHash() + "'"
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy)
		w.Header().Set("X-Content-Type-Options", "nosniff")
		files.ServeHTTP(w, r)
	})
}

// errSample is for a sample that the module does not bring; it cannot happen in a checkout that is whole.
var errSample = errors.New("a sample is missing")
