package html_test

import (
	"flag"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func TestGolden(t *testing.T) {
	p := new(html.Printer)
	rendertest.Golden{
		Update: *update,
		Surfaces: []rendertest.Surface{
			{Name: "blocks.html", Append: func(dst []byte, a *article.Article) []byte { return p.AppendBlocks(dst, a, a.Body) }},
		},
	}.Run(t, "testdata/*.txtar")
}

// TestGoldenCards keeps every kind of card, every container, and a page on which all options are set.
func TestGoldenCards(t *testing.T) {
	p := new(html.Printer)
	var all []rendertest.Surface
	for _, kind := range kinds {
		all = append(all, rendertest.Surface{Name: kind.String() + ".html", Append: func(dst []byte, a *article.Article) []byte {
			return p.AppendCard(dst, a, kind)
		}})
	}
	for _, layout := range []html.Layout{html.Grid, html.List, html.River} {
		all = append(all, rendertest.Surface{Name: layout.String() + ".html", Append: func(dst []byte, a *article.Article) []byte {
			return p.AppendCards(dst, layout, html.Compact, "Today & tomorrow", a, &article.Article{Lang: "ar", Headline: article.Plain("خبر")})
		}})
	}
	all = append(all, rendertest.Surface{Name: "page.html", Append: everything().AppendPage})
	rendertest.Golden{Update: *update, Surfaces: all}.Run(t, "testdata/cards/*.txtar")
}

// everything returns a printer with every option set.
func everything() *html.Printer {
	return &html.Printer{
		Stylesheet: "/standfirst.css", Script: "/standfirst.js", ReadAlong: html.ReadSentences,
		Cues:  func(a *article.Article) string { return "/cues.vtt" },
		Share: []html.Share{html.ShareEmail, html.ShareX},
		Highlight: func(dst []byte, c *article.Code) ([]byte, bool) {
			return append(dst, `<span class="sf-tok-keyword">if</span> a &lt; b {}`...), c.Syntax == "go"
		},
		Comments: func(dst []byte, a *article.Article) []byte { return append(dst, `<div id="talk"></div>`...) },
	}
}
