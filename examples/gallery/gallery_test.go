package main

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// The command writes what the manifest names, and every link and every address within the folder leads to something.
func TestGallery(t *testing.T) {
	dir := t.TempDir()
	own := filepath.Join(dir, "own.json")
	if err := os.WriteFile(own, samples.JSON("recipe"), 0o666); err != nil {
		t.Fatal(err)
	}
	var out strings.Builder
	if err := run(dir, []string{own}, &out); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), filepath.Join(dir, "index.html")) {
		t.Errorf("the command says %q", out.String())
	}
	data, err := os.ReadFile(filepath.Join(dir, "gallery.json"))
	if err != nil {
		t.Fatal(err)
	}
	var said manifest
	if err := json.Unmarshal(data, &said); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(said.Policy, html.StyleHash()) || !strings.HasPrefix(said.Policy, "default-src 'none';") {
		t.Errorf("policy %q", said.Policy)
	}
	kinds := make(map[string]int)
	names := make(map[string]bool)
	for _, p := range said.Pages {
		kinds[p.Kind]++
		names[p.Name] = true
	}
	if kinds[kindSample] != len(samples.Names()) || kinds[kindReader] != len(readers) || kinds[kindOption] == 0 || kinds[kindCards] < 4 || kinds[kindFile] != 1 || kinds["index"] != 1 {
		t.Errorf("pages by kind: %v", kinds)
	}
	for _, p := range said.Pages {
		if p.Name == "hostile" { // whose own addresses lead nowhere
			continue
		}
		data, err := os.ReadFile(filepath.Join(dir, filepath.FromSlash(p.File)))
		if err != nil {
			t.Error(err)
			continue
		}
		follow(t, dir, p, data)
	}
	for _, lang := range readers {
		if !names["reader."+lang] {
			t.Errorf("no page for readers of %s", lang)
		}
	}
	if err := run(dir, []string{filepath.Join(dir, "nothing.json")}, io.Discard); err == nil {
		t.Error("a file that is not there gives no error")
	}
}

// follow tries each address of a page that leads into the folder, or to a place on the page itself.
func follow(t *testing.T, dir string, p page, data []byte) {
	t.Helper()
	doc, err := xhtml.Parse(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	ids := make(map[string]bool)
	var places []string
	for n := range doc.Descendants() {
		if n.Type == xhtml.ElementNode && (n.Data == "link" && get(n, "rel") != "stylesheet" || n.Data == "meta") {
			continue // told to machines, with the addresses that the article has in the world
		}
		for _, a := range n.Attr {
			switch a.Key {
			case "id":
				ids[a.Val] = true
			case "src", "href", "poster":
				path, place, _ := strings.Cut(a.Val, "#")
				if path == "" {
					places = append(places, place)
				}
				if path == "" || strings.Contains(path, ":") || strings.HasPrefix(path, "//") {
					continue
				}
				file := filepath.Join(dir, filepath.Dir(filepath.FromSlash(p.File)), filepath.FromSlash(path))
				if info, err := os.Stat(file); err != nil || info.IsDir() {
					t.Errorf("%s: %s %s leads to nothing", p.File, n.Data, a.Val)
				}
			}
		}
	}
	for _, place := range places {
		if !ids[place] {
			t.Errorf("%s: nothing has the id %q", p.File, place)
		}
	}
}

func get(n *xhtml.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// One page stands in a real browser as .ci/run has all of them stand, and its screenshots are taken.
func TestInABrowser(t *testing.T) {
	if testing.Short() {
		t.Skip("what runs in the browser is not Go")
	}
	checker.Package(t, "playwright-core")
	checker.Package(t, "axe-core")
	checker.Package(t, "vnu-jar")
	if _, err := os.Stat("/usr/bin/chromium"); err != nil {
		checker.Missing(t, "a browser")
	}
	dir, shots := t.TempDir(), t.TempDir()
	g := newGallery()
	for _, p := range g.pages {
		if p.Name == "essay" {
			g.pages = []page{p}
		}
	}
	if err := g.write(dir); err != nil {
		t.Fatal(err)
	}
	out, err := checker.Command(t, "node", filepath.Join("..", "..", ".ci", "pages.mjs"), "--some", dir, shots).CombinedOutput()
	if err != nil {
		t.Errorf("%v\n%s", err, out)
	}
	for _, name := range []string{"index.html", "essay-320-dark.jpg", "essay-1440-light.jpg"} {
		if info, err := os.Stat(filepath.Join(shots, name)); err != nil || info.Size() == 0 {
			t.Errorf("no screenshot %s: %v", name, err)
		}
	}
}
