package head_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/rendertest"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// The head stands in the golden files without its last element, the record, which has a file of its own.
func TestGolden(t *testing.T) {
	p := &head.Printer{Handle: "courier"}
	rendertest.Golden{
		Update: *update,
		Surfaces: []rendertest.Surface{
			{Name: "head.html", Append: func(dst []byte, a *article.Article) []byte {
				meta, _, _ := bytes.Cut(p.Append(nil, a), []byte("<script"))
				return append(dst, meta...)
			}},
			{Name: "record.json", Append: func(dst []byte, a *article.Article) []byte {
				b := bytes.NewBuffer(dst)
				if err := json.Indent(b, p.AppendJSONLD(nil, a), "", "  "); err != nil {
					t.Error(err)
				}
				return b.Bytes()
			}},
		},
	}.Run(t, "testdata/*.txtar")
}
