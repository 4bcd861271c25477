package sanitize_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/sanitize"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// TestGolden reads each case of testdata: "name.html" comes in as "name.blocks", told by "name.report".
func TestGolden(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			archive := rendertest.ParseArchive(data)
			var out rendertest.Archive
			out.Comment = archive.Comment
			for _, f := range archive.Files {
				name, ok := strings.CutSuffix(f.Name, ".html")
				if !ok {
					continue
				}
				out.Files = append(out.Files, f)
				blocks, report := goldenOf(t, string(f.Data))
				out.Files = append(out.Files, rendertest.File{Name: name + ".blocks", Data: blocks})
				if len(report) > 0 {
					out.Files = append(out.Files, rendertest.File{Name: name + ".report", Data: report})
				}
			}
			got := out.Append(nil)
			if *update {
				if err := os.WriteFile(file, got, 0o666); err != nil {
					t.Fatal(err)
				}
			} else if !bytes.Equal(got, data) {
				t.Error(cmp.Diff(strings.Split(string(data), "\n"), strings.Split(string(got), "\n")))
			}
		})
	}
}

func goldenOf(t *testing.T, markup string) (blocks, report []byte) {
	door := &sanitize.Door{Base: "https://news.example/2026/story.html"}
	body, r, err := door.Fragment(markup)
	if err != nil {
		t.Fatal(err)
	}
	for _, b := range body {
		blocks = append(article.AppendBlocksJSON(blocks, []article.Block{b}), '\n')
	}
	for _, e := range r.Entries {
		report = fmt.Appendf(report, "%s %s: %s %q at %s, %d\n", e.Action, e.Code, e.Where, e.Detail, e.Place, e.Count)
	}
	return blocks, report
}
