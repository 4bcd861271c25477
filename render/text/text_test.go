package text

import (
	"flag"
	"testing"

	"github.com/standfirst/standfirst/render/rendertest"
)

var update = flag.Bool("update", false, "rewrite golden files")

func TestGolden(t *testing.T) {
	p, narrow := new(Printer), &Printer{Width: 72}
	rendertest.Golden{Update: *update, Surfaces: []rendertest.Surface{
		{Name: "article.txt", Append: p.AppendText},
		{Name: "72-columns.txt", Append: narrow.AppendText},
		{Name: "article.md", Append: p.AppendMarkdown},
	}}.Run(t, "testdata/*.txtar")
}
