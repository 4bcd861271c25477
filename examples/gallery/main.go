// Gallery writes the pages by which the look of the library is judged: every sample in each of its editions, one sample
// for readers of ten languages, cards of every kind in slots of several widths, and an index that shows them side by side.
//
//	go run ./examples/gallery [-o DIR] [FILE.json…]
//
// Each FILE is an article of yours, which goes through the door and gets a page beside the samples.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

func main() {
	dir := flag.String("o", "out", "the `folder` to write to")
	flag.Parse()
	if err := run(*dir, flag.Args(), os.Stdout); err != nil {
		fmt.Fprintln(os.Stderr, "gallery:", err)
		os.Exit(1)
	}
}

// run writes everything and says what to look at.
func run(dir string, files []string, w io.Writer) error {
	g := newGallery()
	for _, file := range files {
		a, err := read(file)
		if err != nil {
			return err
		}
		g.add(strings.TrimSuffix(filepath.Base(file), ".json"), kindFile, a)
	}
	if err := g.write(dir); err != nil {
		return err
	}
	_, err := fmt.Fprintf(w, "%d pages. Open %s\n", len(g.pages)+1, filepath.Join(dir, "index.html"))
	return err
}

// read reads an article through the door.
func read(file string) (*article.Article, error) {
	data, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	a, err := article.Decode(data)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", file, err)
	}
	a, _ = new(sanitize.Door).Article(a)
	return a, nil
}
