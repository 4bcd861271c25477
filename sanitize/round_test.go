package sanitize_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"

	"os"
	"path/filepath"
)

func printed(blocks []article.Block) string {
	return string(new(html.Printer).AppendBlocks(nil, &article.Article{Body: blocks}, blocks))
}

// again takes blocks out as HTML and in through the door.
func again(t *testing.T, blocks []article.Block) ([]article.Block, string) {
	t.Helper()
	out := printed(blocks)
	in, _, err := new(sanitize.Door).Fragment(out)
	if err != nil {
		t.Fatal(err)
	}
	return in, out
}

// settles fails where what came in does not go out and come in as the same again.
func settles(t *testing.T, what string, blocks []article.Block) {
	t.Helper()
	once, first := again(t, blocks)
	if second := printed(once); second != first {
		t.Errorf("%s: printed, read and printed again:\n%s", what, cmp.Diff(strings.Split(first, "\n"), strings.Split(second, "\n")))
	}
}

func TestWhatComesInIsStable(t *testing.T) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range rendertest.ParseArchive(data).Files {
			if strings.HasSuffix(f.Name, ".html") {
				blocks, _, _ := (&sanitize.Door{Base: "https://news.example/2026/story.html"}).Fragment(string(f.Data))
				settles(t, f.Name, blocks)
			}
		}
	}
	for name, a := range samples.All() {
		blocks, _ := again(t, a.Body)
		settles(t, name, blocks)
	}
}

// FuzzSettles: whatever comes in, goes out and comes in is the same from then on.
func FuzzSettles(f *testing.F) {
	files, _ := filepath.Glob("testdata/*.txtar")
	for _, file := range files {
		data, _ := os.ReadFile(file)
		for _, c := range rendertest.ParseArchive(data).Files {
			if strings.HasSuffix(c.Name, ".html") {
				f.Add(string(c.Data))
			}
		}
	}
	f.Fuzz(func(t *testing.T, markup string) {
		blocks, _, err := new(sanitize.Door).Fragment(markup)
		if err != nil {
			t.Skip()
		}
		once, _ := again(t, blocks)
		settles(t, markup, once)
	})
}

// FuzzDecoded: an article of any origin comes through the gates, and through them again as it is.
func FuzzDecoded(f *testing.F) {
	for _, name := range samples.Names() {
		f.Add(samples.JSON(name))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		a, err := article.Decode(data)
		if err != nil {
			t.Skip()
		}
		once, _ := new(sanitize.Door).Article(a)
		twice, _ := new(sanitize.Door).Article(once)
		if !article.Equal(once, twice) {
			t.Errorf("%s\nthen %s", article.AppendJSON(nil, once), article.AppendJSON(nil, twice))
		}
	})
}
