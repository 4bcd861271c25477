package epub_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render/exchange/epub"
)

// Every page of the issue of all samples is XHTML to a browser, in its reader's colours, no wider than a small screen, and
// asks for nothing but what is in the book.
func TestBrowser(t *testing.T) {
	checker.Package(t, "playwright-core")
	if _, err := os.Stat("/usr/bin/chromium"); err != nil {
		checker.Missing(t, "chromium")
	}
	dir := t.TempDir()
	_, files := unpack(t, write(t, &epub.Printer{Resource: media}, shelf()["all samples"]))
	pages := 0
	for name, data := range files {
		name, ok := strings.CutPrefix(name, "EPUB/")
		if !ok {
			continue
		}
		if filepath.Ext(name) == ".xhtml" {
			pages++
		}
		if err := os.WriteFile(filepath.Join(dir, name), data, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	node := checker.Command(t, "node", "testdata/browser.mjs", dir)
	if shots := os.Getenv("EPUB_SHOTS"); shots != "" { // a folder for screenshots, to look at
		node.Args = append(node.Args, shots)
	}
	var stderr bytes.Buffer
	node.Stderr = &stderr
	out, err := node.Output()
	var results map[string][]string
	if err != nil || json.Unmarshal(out, &results) != nil || len(results) != pages {
		t.Fatalf("%d of %d pages: %v\n%s%s", len(results), pages, err, out, &stderr)
	}
	for name, wrong := range results {
		for _, what := range wrong {
			t.Errorf("%s %s", name, what)
		}
	}
}
