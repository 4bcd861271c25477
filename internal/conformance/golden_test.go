package conformance

import (
	"flag"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/press"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest"
)

var update = flag.Bool("update", false, "rewrite golden files")

// TestGolden keeps one article a file, with its tree and every surface in it.
func TestGolden(t *testing.T) {
	all := []rendertest.Surface{{Name: "dump", Append: article.AppendDump}}
	for _, s := range press.Surfaces(press.Settings{}) {
		if s.Name != "page" && s.Name != "email" && !s.Binary { // a letter has golden files of its own
			all = append(all, rendertest.Surface{Name: s.Name, Append: s.Append})
		}
	}
	// The page without the stylesheet, whose every change would be one of each golden file.
	page := &html.Printer{Stylesheet: "standfirst.css"}
	all = append(all, rendertest.Surface{Name: "page", Append: page.AppendPage})
	rendertest.Golden{Update: *update, Surfaces: all}.Run(t, "testdata/*.txtar")
}
