// Templates shows one page of a host in three template languages: html/template, templ and gomponents. Each embeds the same
// fragments: what belongs into the head, an article, and cards.
//
//	templates [-lang TAG] [-o DIR]
package main

//go:generate go run github.com/a-h/templ/cmd/templ@v0.3.977 generate -f page.templ

import (
	"bytes"
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func main() { os.Exit(run(os.Args[1:], os.Stdout, os.Stderr)) }

func run(args []string, stdout, stderr io.Writer) int {
	flags := flag.NewFlagSet("templates", flag.ContinueOnError)
	flags.SetOutput(stderr)
	lang := flags.String("lang", "en", "the `language` of the article: en, ru, de, es, ar, ja or zh-Hans")
	dir := flags.String("o", filepath.Join("out", "templates"), "the `folder` to write to")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, flag.ErrHelp) {
			return 0
		}
		return 2
	}
	a := samples.Get("openai-azure." + *lang)
	if a == nil || flags.NArg() > 0 {
		fmt.Fprintf(stderr, "templates: there is no article in %q, and no file is taken\n", *lang)
		return 2
	}
	if err := write(*dir, newPage(a, samples.Get("essay"), samples.Get("recipe")), stdout); err != nil {
		fmt.Fprintln(stderr, "templates:", err)
		return 1
	}
	return 0
}

// A page is what the host's page shows, in whichever language it is written.
type page struct {
	Lang, Dir, Title, Site, More string

	Head, Article render.Fragment
	Cards         []render.Fragment
}

// newPage prints an article, and the cards of others.
func newPage(a *article.Article, more ...*article.Article) page {
	l := locale.For(a.Lang)
	printer := &html.Printer{Locale: l, ImageURL: picture, Omit: html.Masthead}
	p := page{
		Lang: l.Tag(), Dir: string(l.Dir()), Title: a.Headline.Plain(), Site: "The News", More: l.Label(locale.LabelRelated),
		Head:    render.NewFragment((&head.Printer{Locale: l}).Append(nil, a), render.HTML),
		Article: printer.Article(a),
	}
	for _, other := range more {
		p.Cards = append(p.Cards, printer.Card(other, html.Compact))
	}
	return p
}

// picture returns where the pictures of the samples are, beside the page.
func picture(r *article.Rendition, _ int) string {
	if name, ok := strings.CutPrefix(r.URL, "https://media.news.example/"); ok {
		return "media/" + name
	}
	return r.URL
}

// A language is a template language: what writes the page.
type language struct {
	name  string
	write func(ctx context.Context, w io.Writer, p page) error
}

var languages = []language{
	{"template", func(_ context.Context, w io.Writer, p page) error { return htmlPage.Execute(w, p) }},
	{"templ", func(ctx context.Context, w io.Writer, p page) error { return templPage(p).Render(ctx, w) }},
	{"gomponents", func(_ context.Context, w io.Writer, p page) error { return gomponentsPage(p).Render(w) }},
}

// write writes the page in each language, and what it loads.
func write(dir string, p page, stdout io.Writer) error {
	media := filepath.Join(dir, "media")
	if err := os.MkdirAll(media, 0o777); err != nil {
		return err
	}
	if err := os.WriteFile(filepath.Join(dir, "style.css"), []byte(html.Stylesheet()+pageCSS), 0o666); err != nil {
		return err
	}
	pictures, err := fs.Glob(samples.Media(), "*.jpg")
	if err != nil {
		return err
	}
	for _, name := range pictures {
		data, err := fs.ReadFile(samples.Media(), name)
		if err == nil {
			err = os.WriteFile(filepath.Join(media, name), data, 0o666)
		}
		if err != nil {
			return err
		}
	}
	for _, l := range languages {
		var out bytes.Buffer
		if err := l.write(context.Background(), &out, p); err != nil {
			return fmt.Errorf("%s: %w", l.name, err)
		}
		file := filepath.Join(dir, l.name+".html")
		if err := os.WriteFile(file, out.Bytes(), 0o666); err != nil {
			return err
		}
		fmt.Fprintln(stdout, file)
	}
	return nil
}
