//go:build !js

// Wasm shows the library in a browser: what is pasted into a page is a card, an article and a text for the ear as one types.
//
//	wasm [-addr HOST:PORT] [-o DIR] [-languages TAGS]
//
// The program compiles itself for the browser, where browser.go is its main function, and serves the page; with -o it writes
// a folder instead, which any file server can serve.
//
// It exits with 0, with 1 where something fails, and with 2 for wrong usage.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/render/locale"
)

// few are the languages that are there by default: from left to right, from right to left, and without spaces.
const few = "ar,en,ja"

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("wasm", flag.ContinueOnError)
	flags.SetOutput(stderr)
	addr := flags.String("addr", "localhost:8080", "where the page is served")
	dir := flags.String("o", "", "the `folder` to write to, instead of serving")
	tags := flags.String("languages", few, "the `languages` that readers may choose, each some 70 kB of the module")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	languages := strings.Split(*tags, ",")
	for _, tag := range languages {
		if !slices.Contains(locale.Languages(), tag) {
			fmt.Fprintf(stderr, "wasm: -languages: the library has no words in %q\n", tag)
			return 2
		}
	}
	if !slices.Contains(languages, "en") || flags.NArg() > 0 {
		fmt.Fprintln(stderr, "wasm: -languages wants en, which serves the readers of all others; and no file is taken")
		return 2
	}
	var err error
	if *dir != "" {
		err = write(ctx, *dir, languages, stdout)
	} else {
		err = serve(ctx, *addr, languages, stdout)
	}
	if err != nil {
		fmt.Fprintln(stderr, "wasm:", err)
		return 1
	}
	return 0
}

// write fills the folder and says what is in it.
func write(ctx context.Context, dir string, languages []string, stdout io.Writer) error {
	if err := os.MkdirAll(dir, 0o777); err != nil {
		return err
	}
	if err := build(ctx, dir, languages); err != nil {
		return err
	}
	size, err := zipped(filepath.Join(dir, moduleFile))
	if err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "%s: %.2f MB when it is zipped\n", filepath.Join(dir, moduleFile), float64(size)/1e6)
	return err
}

// serve serves a folder of its own until the context ends.
func serve(ctx context.Context, addr string, languages []string, stdout io.Writer) error {
	listener, err := net.Listen("tcp", addr)
	if err != nil {
		return err
	}
	defer listener.Close()
	dir, err := os.MkdirTemp("", "standfirst-wasm-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(dir)
	fmt.Fprintln(stdout, "Compiling for the browser, which takes a minute the first time …")
	if err := write(ctx, dir, languages, stdout); err != nil {
		return err
	}
	fmt.Fprintf(stdout, "Serving on http://%s\n", listener.Addr())
	server := &http.Server{Handler: handler(dir), ReadHeaderTimeout: 10 * time.Second}
	defer context.AfterFunc(ctx, func() { server.Close() })()
	if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
		return err
	}
	return nil
}

// policy is the page's own, which stands in its head too, where it holds on every file server.
const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; media-src https:; " +
	"connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'"

func handler(dir string) http.Handler {
	files := http.FileServer(http.Dir(dir))
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", policy+"; frame-ancestors 'none'")
		w.Header().Set("X-Content-Type-Options", "nosniff")
		w.Header().Set("Referrer-Policy", "no-referrer")
		files.ServeHTTP(w, r)
	})
}
