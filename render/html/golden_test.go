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
