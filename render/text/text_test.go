package text

import (
	"flag"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest"
)

var update = flag.Bool("update", false, "rewrite golden files")

func TestGolden(t *testing.T) {
	p, narrow := new(Printer), &Printer{Width: 72}
	rendertest.Golden{Update: *update, Surfaces: []rendertest.Surface{
		{Name: "article.txt", Append: p.AppendText},
		{Name: "72-columns.txt", Append: narrow.AppendText},
		{Name: "article.md", Append: p.AppendMarkdown},
		{Name: "hugo.md", Append: (&Printer{FrontMatter: true}).AppendMarkdown},
		{Name: "article.gmi", Append: p.AppendGemtext},
		{Name: "72-columns.ansi", Append: func(dst []byte, a *article.Article) []byte {
			return append(dst, strings.ReplaceAll(string(narrow.AppendTerminal(nil, a)), "\x1b", "␛")...)
		}},
	}}.Run(t, "testdata/*.txtar")
}
