package epub_test

import (
	"archive/zip"
	"bytes"
	"fmt"
	"os"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/epub"
)

var story = &article.Article{
	URL: "https://news.example/1", Lang: "en", Headline: article.Plain("A contract rewritten"),
	Published: article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.FixedZone("", 3*3600))),
	Sources:   []article.Source{{ID: "verge", Name: "The Verge", URL: "https://www.theverge.com/"}},
	Attribution: article.Attribution{
		{Role: article.RoleAIProcessing, Sources: []string{"verge"}},
		{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
	},
	Hero: &article.Image{Renditions: []article.Rendition{{URL: "https://media.news.example/collage.jpg"}}, Alt: "Paper clouds."},
	Body: []article.Block{&article.Paragraph{Text: article.Plain("The deal went through.")}},
}

func ExamplePrinter_Write() {
	p := &epub.Printer{
		Resource: func(url string) ([]byte, string, error) { return nil, "", os.ErrNotExist }, // the host's own
		Lost:     func(loss render.Loss) { fmt.Println(loss.Path, "—", loss.Lost, "—", loss.Stand) },
	}
	var out bytes.Buffer
	if err := p.Write(&out, &epub.Book{Title: "The week", Articles: []*article.Article{story, {Headline: article.Plain("Another")}}}); err != nil {
		fmt.Println(err)
	}
	r, err := zip.NewReader(bytes.NewReader(out.Bytes()), int64(out.Len()))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, f := range r.File {
		fmt.Println(f.Name)
	}
	// Output:
	// articles[0].hero — the picture: file does not exist — its alternative text, caption and credit
	// mimetype
	// META-INF/container.xml
	// EPUB/style.css
	// EPUB/cover.xhtml
	// EPUB/article-1.xhtml
	// EPUB/article-2.xhtml
	// EPUB/nav.xhtml
	// EPUB/package.opf
}

func ExamplePrinter_Check() {
	p := new(epub.Printer)
	for _, problem := range p.Check(&article.Article{Headline: article.Plain("A draft"), Published: article.On(2026, 4, 28)}) {
		fmt.Println(problem.Fatal, problem)
	}
	// Output:
	// false id: the book's identifier is made from those of its articles
	// false lang: without the language of the text, reading systems have to guess it
	// true modified: the format wants the moment of the last change, and neither the book nor an article states one with its time of day
	// false articles[0].lang: without the language of the text, reading systems have to guess it
}

func ExamplePrinter_Loss() {
	for _, loss := range new(epub.Printer).Loss(story) {
		fmt.Println(loss.Path, loss.Type, "—", loss.Lost, "—", loss.Stand)
	}
	// Output: hero image — the picture — its alternative text, caption and credit
}
