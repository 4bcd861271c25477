package email_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/email"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// footed returns a printer with a whole footer.
func footed() *email.Printer {
	return &email.Printer{UnsubscribeURL: "https://news.example/unsubscribe?id=1&list=2", ViewURL: "https://news.example/issue/7", PostalAddress: "Hamidun News\n1 Harbour Street"}
}

// pages prints every sample, in its own language and for readers of others, and a digest, as HTML.
func pages() map[string][]byte {
	all := make(map[string][]byte)
	var issue []*article.Article
	for name, a := range samples.All() {
		all[name] = footed().AppendHTML(nil, a)
		if strings.HasPrefix(name, "openai") || name == "photo-story" || name == "essay" {
			p := footed()
			p.Locale = locale.For("ar")
			all[name+"-for-ar"] = p.AppendHTML(nil, a)
		}
		issue = append(issue, a)
	}
	p := footed()
	p.Title, p.Intro = "The Weekly", article.Plain("All of it.")
	all["digest"] = p.AppendHTML(nil, issue...)
	all["every-node"] = new(email.Printer).AppendHTML(nil, everyNode())
	return all
}

// folder writes pages into a folder.
func folder(t *testing.T, pages map[string][]byte) string {
	t.Helper()
	dir := t.TempDir()
	for name, page := range pages {
		if err := os.WriteFile(filepath.Join(dir, name+".html"), page, 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// listed returns the lines of a list in testdata, without their last column, which is the reason.
func listed(t *testing.T, name string) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + name)
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for l := range strings.Lines(string(data)) {
		if l = strings.TrimSpace(l); l != "" && l[0] != '#' {
			i := strings.LastIndex(l, " | ")
			if i < 0 {
				t.Fatalf("%s: no reason: %s", name, l)
			}
			all = append(all, l[:i])
		}
	}
	return all
}

// What a mail program does not support, by caniemail.com, is on the list, with what becomes of it there; and the list has no line that
// nothing needs.
func TestCanIEmail(t *testing.T) {
	const script = `
import { readFileSync, readdirSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
const [pack, dir] = process.argv.slice(-2)
const { caniemail } = await import(pathToFileURL(pack + '/dist/index.js'))
const found = new Set()
for (const file of readdirSync(dir)) {
  const { issues } = caniemail({ clients: ['gmail.*', 'outlook.windows', 'apple-mail.*'], html: readFileSync(dir + '/' + file, 'utf8') })
  for (const [client, list] of issues.errors) for (const issue of list) found.add(issue.title + ' | ' + client)
}
console.log(JSON.stringify([...found].sort()))`
	pack := checker.Package(t, "caniemail")
	cmd := checker.Command(t, "node", "--input-type=module", "-e", script, "--", pack, folder(t, pages()))
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, &stderr)
	}
	var found []string
	if err := json.Unmarshal(out, &found); err != nil {
		t.Fatal(err)
	}
	want := listed(t, "unsupported.txt")
	for _, f := range found {
		if !slices.Contains(want, f) {
			t.Errorf("not on the list: %s", f)
		}
	}
	for _, w := range want {
		if !slices.Contains(found, w) {
			t.Errorf("on the list, and not found: %s", w)
		}
	}
}

// The Nu checker finds no error in any page but those on the list.
func TestNu(t *testing.T) {
	jar := filepath.Join(checker.Package(t, "vnu-jar"), "build", "dist", "vnu.jar")
	all := pages()
	out, _ := checker.Command(t, "java", "-jar", jar, "--skip-non-html", "--format", "json", "--exit-zero-always", folder(t, all)).CombinedOutput()
	var said struct {
		Messages []struct{ Type, URL, Message, Extract string }
	}
	if err := json.Unmarshal(out, &said); err != nil {
		t.Fatalf("%v\n%.500s", err, out)
	}
	want := listed(t, "nu.txt")
	met := make(map[string]bool)
	for _, m := range said.Messages {
		if m.Type == "info" {
			continue
		}
		i := slices.IndexFunc(want, func(w string) bool { return strings.HasPrefix(m.Message, w) })
		if i < 0 {
			t.Errorf("%s: %s\n%s", filepath.Base(m.URL), m.Message, m.Extract)
			continue
		}
		met[want[i]] = true
	}
	if len(met) != len(want) {
		t.Errorf("on the list, and not found: met %v of %v", met, want)
	}
	t.Logf("%d pages", len(all))
}

// In a browser no page is wider than its window, at the width of a telephone, of the column and of a desk; in light and dark every text
// can be told from its ground; and nothing but pictures is loaded.
func TestBrowser(t *testing.T) {
	checker.Package(t, "playwright-core")
	checker.Command(t, "chromium")
	all := make(map[string][]byte)
	for _, name := range []string{"openai-azure.en", "openai-azure.ar", "openai-azure.ja", "photo-story", "hostile"} {
		all[name] = footed().AppendHTML(nil, samples.Get(name))
	}
	all["every-node"] = footed().AppendHTML(nil, everyNode())
	p := footed()
	p.Title = "The Weekly"
	all["digest"] = p.AppendHTML(nil, samples.Get("markets"), samples.Get("openai-azure.ar"), samples.Get("code-news"))
	args := []string{"browser.mjs", folder(t, all), "../../rendertest/samples/media"}
	if shots := os.Getenv("STANDFIRST_SHOTS"); shots != "" {
		args = append(args, shots)
	}
	cmd := checker.Command(t, "node", args...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v\n%s", err, &stderr)
	}
	var results map[string][]string
	if err := json.Unmarshal(out, &results); err != nil {
		t.Fatal(err)
	}
	if len(results) != 6*len(all) {
		t.Errorf("%d results of %d pages", len(results), len(all))
	}
	for name, faults := range results {
		for _, f := range faults {
			t.Errorf("%s: %s", name, f)
		}
	}
}
