//go:build !js

package main

import (
	"context"
	"encoding/json"
	"io"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// most is how large the module may be when it is zipped, in bytes.
const most = 2_500_000

var languages = strings.Split(few, ",")

// folder is the page and its module, which are built once, where a test asks for them.
var folder struct {
	sync.Once
	dir string
	err error
}

func built(t *testing.T) string {
	t.Helper()
	if testing.Short() {
		t.Skip("skipped in a short run: it compiles for another platform")
	}
	folder.Do(func() {
		if folder.dir, folder.err = os.MkdirTemp("", "standfirst-wasm-"); folder.err == nil {
			folder.err = build(context.Background(), folder.dir, languages)
		}
	})
	if folder.err != nil {
		t.Fatal(folder.err)
	}
	return folder.dir
}

func TestMain(m *testing.M) {
	code := m.Run()
	if folder.dir != "" {
		os.RemoveAll(folder.dir)
	}
	os.Exit(code)
}

func TestSize(t *testing.T) {
	size, err := zipped(filepath.Join(built(t), moduleFile))
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("%d bytes when it is zipped", size)
	if size >= most {
		t.Errorf("the module has %d bytes when it is zipped, of which fewer than %d are allowed", size, most)
	}
}

// The module prints, byte for byte, what this program prints, though it has the tables of its languages alone.
func TestSame(t *testing.T) {
	dir := built(t)
	var pastes []paste
	for _, html := range []string{text(t, "story.txt"), text(t, "hostile.txt"), string(samples.Page()), arabic, japanese} {
		for _, reader := range languages {
			for _, lang := range languages {
				pastes = append(pastes, paste{HTML: html, Lang: lang, Reader: reader, Source: "The Verge", Role: article.RoleAITranslating, Editor: "Tides"})
			}
		}
	}
	input, err := json.Marshal(pastes)
	if err != nil {
		t.Fatal(err)
	}
	cmd := checker.Command(t, "node", filepath.Join("testdata", "show.cjs"), dir)
	cmd.Stdin = strings.NewReader(string(input))
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &stderr)
	}
	var got []view
	if err := json.Unmarshal(out, &got); err != nil || len(got) != len(pastes) {
		t.Fatalf("%v, %d views", err, len(got))
	}
	for i, p := range pastes {
		want := p.show()
		for j := range want.Report {
			want.Report[j].Place = "" // which the page does not tell
		}
		if d := cmp.Diff(*want, got[i]); d != "" {
			t.Errorf("%.40q in %s for readers of %s: %s", p.HTML, p.Lang, p.Reader, d)
		}
	}
}

const (
	arabic   = `<h1>الميناء يفتح أبوابه</h1><p>افتُتح الميناء يوم 20 مارس 2026 بكلفة 1.2 مليون دولار، بحسب <a href="https://harbour.example/?fbclid=1">رئيس البلدية</a>.</p>`
	japanese = `<h1>大潮とは</h1><p>2026年3月20日、水位は1.4m上がり、被害は1万2000円だった。</p><script>x()</script>`
)

// In a real browser somebody pastes, is shown what it becomes, reads it in Arabic and has it read aloud; what is hostile runs
// nothing. WASM_SHOTS names a folder to keep pictures in.
func TestBrowser(t *testing.T) {
	checker.Package(t, "playwright-core")
	checker.Package(t, "axe-core")
	if _, err := os.Stat("/usr/bin/chromium"); err != nil {
		checker.Missing(t, "/usr/bin/chromium")
	}
	server := httptest.NewServer(handler(built(t)))
	defer server.Close()
	cmd := checker.Command(t, "node", filepath.Join("testdata", "browser.mjs"), server.URL, os.Getenv("WASM_SHOTS"))
	cmd.Stdin = strings.NewReader(arabic)
	var stderr strings.Builder
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %s", err, &stderr)
	}
	type seen struct {
		Card, Article, Speech, Report, Status, Dir string
		Live                                       []string // what might run, by its name
	}
	var r struct {
		Happened                       []string // what nobody asked for
		Story, Pasted, Arabic, Hostile seen
		Aloud                          []string
		Axe                            []string
		Overflows                      []string
		Reached                        []string  // by the Tab key
		Keystroke, Hundred             []float64 // milliseconds from a keystroke to the view
	}
	if err := json.Unmarshal(out, &r); err != nil {
		t.Fatal(err)
	}
	t.Logf("milliseconds from a keystroke to the view: %v of the story, %v of 100 kB", r.Keystroke, r.Hundred)
	for what, list := range map[string][]string{"what nobody asked for": r.Happened, "axe": r.Axe, "wider than the window": r.Overflows} {
		if len(list) > 0 {
			t.Errorf("%s: %s", what, strings.Join(list, "\n"))
		}
	}
	has(t, "card", r.Story.Card, "Spring tides, explained", "AI-processed from The Sea Almanac; edited by Tides")
	has(t, "article", r.Story.Article, "Nobody argues with the moon.", "The Sea Almanac")
	has(t, "speech", r.Story.Speech, "one point two million dollars")
	has(t, "report", r.Story.Report, "removed script", "removed utm_source")
	has(t, "status", r.Story.Status, "taken out or changed", " ms")
	has(t, "card", r.Pasted.Card, "Copied", "AI-processed from The Sea Almanac")
	has(t, "speech", r.Pasted.Speech, "twenty percent")
	has(t, "card", r.Arabic.Card, "الميناء يفتح أبوابه", "عولج بالذكاء الاصطناعي")
	has(t, "speech", r.Arabic.Speech, "مليون")
	has(t, "report", r.Arabic.Report, "fbclid")
	if r.Story.Dir != "ltr" || r.Arabic.Dir != "rtl" {
		t.Errorf("the story is %s, the Arabic one %s", r.Story.Dir, r.Arabic.Dir)
	}
	has(t, "article", r.Hostile.Article, "also those of a link", "Markup that is read twice.")
	has(t, "report", r.Hostile.Report, "javascript:alert('link')", "iframe", "svg", "style")
	if len(r.Hostile.Live) > 0 {
		t.Errorf("what is hostile has become %q", r.Hostile.Live)
	}
	has(t, "voice", strings.Join(r.Aloud, "\n"), "Spring tides, explained", "one point two million dollars")
	has(t, "way of the Tab key", strings.Join(r.Reached, " "), "html story.txt page.txt hostile.txt reader lang source address role editor", "play", "summary")
}

func TestWrongUsage(t *testing.T) {
	for _, args := range [][]string{{"-languages", "tlh,en"}, {"-languages", "de"}, {"file"}, {"-nonsense"}} {
		if code := run(t.Context(), args, io.Discard, io.Discard); code != 2 {
			t.Errorf("wasm %q exits with %d", args, code)
		}
	}
}

// The policy that the server sends is the one that the page states.
func TestPolicy(t *testing.T) {
	has(t, "page", text(t, "index.html"), `http-equiv="Content-Security-Policy" content="`+policy+`"`)
}
