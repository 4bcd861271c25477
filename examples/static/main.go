// Static makes a site on disk of a folder of articles: their JSON form, Markdown, and saved HTML pages. With -hugo it makes
// what Hugo makes a site of.
//
//	static [-o DIR] [-base URL] [-title NAME] [-lang TAG] [-hugo] [FOLDER]
//
// It exits with 0, with 1 and one line on standard error where something fails, in which case nothing is written, and with 2
// for wrong usage.
package main

import (
	"embed"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/text/language"
)

//go:embed content
var content embed.FS

func main() { os.Exit(run(os.Args[1:], time.Now(), os.Stdout, os.Stderr)) }

func run(args []string, now time.Time, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("static", flag.ContinueOnError)
	flags.SetOutput(stderr)
	out := flags.String("o", filepath.Join("out", "site"), "the `folder` to write to")
	base := flags.String("base", "https://ledger.example/", "the `URL` that the site will have, for feeds, sitemaps and canonical links")
	title := flags.String("title", "The Harbour Ledger", "the `name` of the site")
	lang := flags.String("lang", "en", "the language, a BCP 47 `tag`, of what states none")
	hugo := flags.Bool("hugo", false, "write content files for Hugo")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	u, err := url.Parse(*base)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" || u.RawQuery != "" || u.Fragment != "" {
		fmt.Fprintf(stderr, "static: -base %q is not an http address in full\n", *base)
		return 2
	}
	if _, err := language.Parse(*lang); err != nil || flags.NArg() > 1 {
		fmt.Fprintln(stderr, "static: -lang takes a BCP 47 tag, and there is one FOLDER at most")
		return 2
	}
	var folder fs.FS
	if folder, _ = fs.Sub(content, "content"); flags.NArg() == 1 {
		folder = os.DirFS(flags.Arg(0))
	}
	s := &site{base: strings.TrimSuffix(*base, "/") + "/", title: *title, lang: *lang, now: now, hugo: *hugo}
	if err := s.build(folder, *out, stdout); err != nil {
		fmt.Fprintf(stderr, "static: %s\n", strings.ReplaceAll(err.Error(), "\n", "; "))
		return 1
	}
	return 0
}

// build reads the folder, prints all of the site, and only then writes what has changed.
func (s *site) build(folder fs.FS, out string, stdout io.Writer) error {
	if err := s.read(folder); err != nil {
		return err
	}
	files := make(files)
	print := s.print
	if s.hugo {
		print = s.printHugo
	}
	if err := print(files); err != nil {
		return err
	}
	done, err := files.write(out)
	if err != nil {
		return err
	}
	for _, name := range s.left {
		fmt.Fprintf(stdout, "left out: %s\n", name)
	}
	count := "1 article"
	if len(s.pieces) != 1 {
		count = fmt.Sprintf("%d articles", len(s.pieces))
	}
	_, err = fmt.Fprintf(stdout, "%s; %d files written, %d as they were, %d removed; see %s\n", count, done.written, done.kept, done.removed, out)
	return err
}
