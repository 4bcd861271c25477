package html_test

import (
	"fmt"
	"os"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/html"
)

// The whole card leads to the article.
func ExamplePrinter_Card() {
	var p html.Printer
	fmt.Print(p.Card(&article.Article{
		URL:        "https://news.example/azure",
		Lang:       "en",
		Headline:   article.Plain("OpenAI is no longer tied to Azure"),
		Standfirst: article.Plain("Any cloud will do."),
	}, html.Standard))
	// Output:
	// <article class="sf-card sf-card-standard" lang="en" dir="ltr"><div class="sf-card-in"><div class="sf-card-text">
	// <h2 class="sf-card-headline"><a class="sf-card-link" href="https://news.example/azure">OpenAI is no longer tied to Azure</a></h2>
	// <p class="sf-standfirst">Any cloud will do.</p>
	// </div></div></article>
}

// A hook prints one kind of block in the host's own way, and declines the others.
func ExamplePrinter_AppendBlocks_hook() {
	p := html.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			if c, ok := b.(*article.Custom); ok && c.Kind == "poll" {
				return append(dst, "<my-poll></my-poll>\n"...), true
			}
			return dst, false
		},
	}
	a := &article.Article{Lang: "en", Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{&article.Text{Value: "a < b, and "}, &article.Strong{Text: article.Plain("c")}}},
		&article.Custom{Kind: "poll"},
	}}
	os.Stdout.Write(p.AppendBlocks(nil, a, a.Body))
	// Output:
	// <p>a &lt; b, and <strong>c</strong></p>
	// <my-poll></my-poll>
}

// Readers without a subscription get the first blocks; notes and headings keep their numbers and anchors.
func ExamplePrinter_preview() {
	a := &article.Article{
		Lang: "en", Access: article.Access{Kind: article.AccessPreview, Preview: 1},
		Body: []article.Block{&article.Paragraph{Text: article.Plain("For all.")}, &article.Paragraph{Text: article.Plain("For some.")}},
	}
	part, _ := render.Preview(a)
	p := html.Printer{Part: part, Omit: html.Contents}
	os.Stdout.Write(p.AppendBlocks(nil, a, a.Body[part.From:part.To]))
	// Output:
	// <p>For all.</p>
}

func ExampleStyleHash() {
	fmt.Println("style-src '" + html.StyleHash()[:7] + "…'")
	// Output:
	// style-src 'sha256-…'
}
