// Reader follows feeds: it keeps what is new in them, whole where a page has more than its feed says, with who made it and
// where it comes from, and shows it in a terminal.
//
//	reader [-dir DIR] [-full] [-width N] [FEED...]
//	reader [-dir DIR] [-width N] -read N
//
// A FEED is an address or a file; it is followed from then on. Without one, and with none followed yet, a feed that the
// program brings along stands in. -read shows the article of a card's number.
//
// It exits with 0, with 1 where a feed could not be had (the others are), and with 2 for wrong usage.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	os.Exit(run(ctx, os.Args[1:], os.Stdout, os.Stderr))
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("reader", flag.ContinueOnError)
	flags.SetOutput(stderr)
	dir := flags.String("dir", "", "the `folder` that articles are kept in; by default one in the user's cache")
	full := flags.Bool("full", false, "fetch the page of every new item, and not only where its feed is short")
	width := flags.Int("width", 78, "break lines after so many `columns`")
	read := flags.Int("read", 0, "show the article of card `N` in full")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	shelf, err := openShelf(*dir)
	if err != nil {
		fmt.Fprintln(stderr, "reader:", err)
		return 1
	}
	screen := screen{width: *width, plain: os.Getenv("NO_COLOR") != ""}
	if *read > 0 {
		all, err := shelf.articles()
		if err == nil && *read > len(all) {
			err = fmt.Errorf("there are %d articles", len(all))
		}
		if err != nil {
			fmt.Fprintln(stderr, "reader:", err)
			return 1
		}
		screen.article(stdout, all[*read-1])
		return 0
	}
	r := &reader{fetch: newFetcher(), shelf: shelf, full: *full}
	fresh, failed := r.refresh(ctx, flags.Args())
	if failed != nil {
		fmt.Fprintln(stderr, "reader:", failed)
	}
	all, err := shelf.articles()
	if err != nil {
		fmt.Fprintln(stderr, "reader:", err)
		return 1
	}
	for i, a := range all {
		screen.card(stdout, i+1, a)
	}
	count := "1 article"
	if len(all) != 1 {
		count = fmt.Sprintf("%d articles", len(all))
	}
	fmt.Fprintf(stdout, "%s, %d of them new.\n", count, fresh)
	if failed != nil {
		return 1
	}
	return 0
}

// folder returns the folder of the shelf.
func folder(dir string) (string, error) {
	if dir != "" {
		return dir, nil
	}
	cache, err := os.UserCacheDir()
	return filepath.Join(cache, "standfirst-reader"), err
}
