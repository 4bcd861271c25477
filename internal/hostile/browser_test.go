package hostile

import (
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"
)

type result struct {
	Happened []string
	Tree     string
}

// browse opens pages in Chromium, and tells what happened in each.
func browse(t *testing.T, pages map[string]string) map[string]result {
	t.Helper()
	_, err := os.Stat("/usr/bin/chromium")
	if os.Getenv("STANDFIRST_CHECKERS") == "" || err != nil {
		if os.Getenv("CI") == "true" {
			t.Fatal("there is no browser, and CI must have one: STANDFIRST_CHECKERS names the folder of its driver")
		}
		t.Skip("skipped: there is no browser, or STANDFIRST_CHECKERS does not name the folder of its driver")
	}
	dir := t.TempDir()
	for name, page := range pages {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(page), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	var stderr strings.Builder
	cmd := exec.Command("node", "browser.mjs", dir)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &stderr)
	}
	var results map[string]result
	if err := json.Unmarshal(out, &results); err != nil {
		t.Fatal(err)
	}
	if len(results) != len(pages) {
		t.Fatalf("%d of %d pages were opened", len(results), len(pages))
	}
	return results
}

// bundles sets many outputs into one page each, as one page could have them.
func bundles(name string, outputs []string) map[string]string {
	pages := make(map[string]string)
	for k, part := range slices.Collect(slices.Chunk(outputs, 150)) {
		var body strings.Builder
		for i, out := range part {
			fmt.Fprintf(&body, `<div id="case-%d">%s</div>`, k*150+i, out)
		}
		pages[fmt.Sprintf("%s-%02d.html", strings.ReplaceAll(name, " ", "-"), k)] = frame(body.String())
	}
	return pages
}

func TestNothingHappensInABrowser(t *testing.T) {
	pages := make(map[string]string)
	all := Payloads()
	for _, door := range doors {
		list := all
		if door.name == "every field" {
			list = list[:min(len(list), 180)] // the hand-written ones; each makes a page of its own size
		}
		for _, s := range surfaces {
			if s.name == "hero" || s.name == "row" {
				continue
			}
			var outputs []string
			for i, payload := range list {
				out := s.print(door.open(payload))
				if s.name != "page" {
					outputs = append(outputs, out)
				} else if i%40 == 0 {
					pages[fmt.Sprintf("page-%s-%03d.html", strings.ReplaceAll(door.name, " ", "-"), i)] = out
				}
			}
			for name, page := range bundles(door.name+"-"+s.name, outputs) {
				pages[name] = page
			}
		}
	}
	for _, kind := range []string{"body", "inline", "strict"} {
		var outputs []string
		for _, payload := range all {
			outputs = append(outputs, policies(payload)[kind])
		}
		for name, page := range bundles("policy-"+kind, outputs) {
			pages[name] = page
		}
	}
	for name, r := range browse(t, pages) {
		if len(r.Happened) > 0 {
			t.Errorf("%s: %s", name, strings.Join(r.Happened, "; "))
		}
		if tree := drawn(t, pages[name]); tree != r.Tree {
			at := 0
			for at < min(len(tree), len(r.Tree)) && tree[at] == r.Tree[at] {
				at++
			}
			t.Errorf("%s: the browser reads …%.200s\nGo reads …%.200s", name, r.Tree[max(0, at-80):], tree[max(0, at-80):])
		}
	}
}

// The raw attempts do happen, so that the test above can fail.
func TestRawAttemptsHappen(t *testing.T) {
	pages := make(map[string]string)
	for i, payload := range Payloads() {
		if i%3 == 0 {
			pages[fmt.Sprintf("raw-%03d.html", i)] = frame(payload)
		}
	}
	happened := 0
	for _, r := range browse(t, pages) {
		if len(r.Happened) > 0 {
			happened++
		}
	}
	if t.Logf("%d of %d raw attempts did something", happened, len(pages)); happened < len(pages)/4 {
		t.Errorf("only %d of %d raw attempts did something: the harness does not bite", happened, len(pages))
	}
}

// drawn shows Go's tree of a page in the form in which the browser shows its own.
func drawn(t *testing.T, page string) string {
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var draw func(n *html.Node) any
	draw = func(n *html.Node) any {
		switch n.Type {
		case html.TextNode:
			return n.Data
		case html.ElementNode:
		default:
			return []any{"!"}
		}
		attrs := make([]string, 0, len(n.Attr))
		for _, a := range n.Attr {
			attrs = append(attrs, a.Key+"="+a.Val)
		}
		slices.Sort(attrs)
		out := []any{n.Data, attrs}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			out = append(out, draw(c))
		}
		return out
	}
	for n := range doc.Descendants() {
		if n.Type == html.ElementNode && n.Data == "body" {
			var out strings.Builder
			enc := json.NewEncoder(&out)
			enc.SetEscapeHTML(false)
			if err := enc.Encode(draw(n)); err != nil {
				t.Fatal(err)
			}
			return strings.TrimSpace(out.String())
		}
	}
	return ""
}
