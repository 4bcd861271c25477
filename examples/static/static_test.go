package main

import (
	"encoding/xml"
	"io"
	"net/url"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/feed"
)

var now = time.Date(2026, 5, 1, 0, 0, 0, 0, time.UTC)

// call runs the command.
func call(args ...string) (stdout, stderr string, code int) {
	var out, errs strings.Builder
	code = run(args, now, &out, &errs)
	return out.String(), errs.String(), code
}

// folder writes files to a new folder.
func folder(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, data := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(data), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// tree returns the files of a folder, and when each was written.
func tree(t *testing.T, dir string) (data map[string]string, times map[string]time.Time) {
	t.Helper()
	data, times = make(map[string]string), make(map[string]time.Time)
	err := filepath.WalkDir(dir, func(name string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(dir, name)
		data[filepath.ToSlash(rel)], times[filepath.ToSlash(rel)] = string(b), info.ModTime()
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return data, times
}

// The folder that comes along becomes a whole site: each of its links leads to a file, and each article says who made it.
func TestSite(t *testing.T) {
	out := t.TempDir()
	if said, stderr, code := call("-o", out); code != 0 || !strings.Contains(said, "4 articles; 21 files written") {
		t.Fatalf("exit %d: %s%s", code, said, stderr)
	}
	files, _ := tree(t, out)
	links := 0
	for name, data := range files {
		switch path.Ext(name) {
		case ".html":
			for _, address := range addresses(t, data) {
				u, err := url.Parse(address)
				if err != nil {
					t.Errorf("%s: %v", name, err)
				} else if u.Host == "" && u.Path != "" {
					links++
					if to := path.Join(path.Dir(name), u.Path); files[to] == "" {
						t.Errorf("%s leads to %s, which is not there", name, to)
					}
				}
			}
		case ".xml":
			wellFormed(t, name, data)
		}
	}
	if links < 40 {
		t.Errorf("%d links were followed", links)
	}
	for name, wants := range map[string][]string{
		"en/night-ferry.html":   {"Island Courier", "AI", "Marta Quell", `href="../de/night-ferry.html"`, `href="../en/cranes.html"`, `src="../media/waves.jpg"`, `href="https://ledger.example/en/night-ferry.html"`},
		"de/night-ferry.html":   {"Mit KI übersetzt", `lang="de"`, `href="tag-verkehr.html"`},
		"en/quay-clock.html":    {"Jon Perrin", "https://island.example/quay-clock", "Island Courier"},
		"en/index.html":         {"sf-card-hero", `href="../en/cranes.html"`, `href="../en/night-ferry.html"`, `href="rss.xml"`, `href="../de/index.html"`},
		"en/tag-transport.html": {`href="../en/cranes.html"`, `href="../en/night-ferry.html"`, "The Harbour Ledger"},
		"index.html":            {"Deutsch", "English"},
		"sitemap.xml":           {"<loc>https://ledger.example/en/cranes.html</loc>", `hreflang="de" href="https://ledger.example/de/night-ferry.html"`},
		"news.xml":              {"https://ledger.example/en/night-ferry.html"},
	} {
		for _, want := range wants {
			if !strings.Contains(files[name], want) {
				t.Errorf("%s is without %s", name, want)
			}
		}
	}
	if strings.Contains(files["en/quay-clock.html"], "track()") {
		t.Error("a script came in")
	}
	if strings.Contains(files["news.xml"], "quay-clock") {
		t.Error("old news are in the sitemap of news")
	}
	for _, name := range []string{"en/rss.xml", "en/atom.xml", "en/feed.json"} {
		f, _, err := feed.Read(new(sanitize.Door), []byte(files[name]))
		if err != nil || len(f.Articles) != 3 {
			t.Fatalf("%s: %v", name, err)
		}
		if f.Self != "https://ledger.example/"+name || f.Articles[0].URL != "https://ledger.example/en/night-ferry.html" {
			t.Errorf("%s: self %q, first %q", name, f.Self, f.Articles[0].URL)
		}
		if !strings.Contains(files[name], "https://ledger.example/media/waves.jpg") || strings.Contains(files[name], `"../`) {
			t.Errorf("%s has addresses that lead nowhere from a reader", name)
		}
	}
}

// addresses returns what a page links to or loads.
func addresses(t *testing.T, page string) (all []string) {
	t.Helper()
	for z := html.NewTokenizer(strings.NewReader(page)); ; {
		if z.Next() == html.ErrorToken {
			if z.Err() != io.EOF {
				t.Error(z.Err())
			}
			return all
		}
		for _, a := range z.Token().Attr {
			if a.Key == "href" || a.Key == "src" {
				all = append(all, a.Val)
			}
		}
	}
}

func wellFormed(t *testing.T, name, data string) {
	t.Helper()
	for d := xml.NewDecoder(strings.NewReader(data)); ; {
		if _, err := d.Token(); err == io.EOF {
			return
		} else if err != nil {
			t.Errorf("%s: %v", name, err)
			return
		}
	}
}

// A second run leaves alone what is the same, writes what is not, and removes what is gone and was its own.
func TestAgain(t *testing.T) {
	in := folder(t, map[string]string{"a.en.md": "# A\n\nOne.", "b.en.md": "# B\n\nTwo.", "notes.odt": "?"})
	out := t.TempDir()
	said, stderr, code := call("-o", out, in)
	if code != 0 || !strings.Contains(said, "left out: notes.odt") {
		t.Fatalf("exit %d: %s%s", code, said, stderr)
	}
	if err := os.WriteFile(filepath.Join(out, "CNAME"), []byte("ledger.example"), 0o666); err != nil {
		t.Fatal(err)
	}
	before, old := tree(t, out)
	if said, _, _ = call("-o", out, in); !strings.Contains(said, " 0 files written") {
		t.Error(said)
	}
	if _, times := tree(t, out); len(times) != len(old) {
		t.Errorf("%d files, then %d", len(old), len(times))
	} else {
		for name, at := range times {
			if !at.Equal(old[name]) {
				t.Errorf("%s was written anew", name)
			}
		}
	}
	if err := os.WriteFile(filepath.Join(in, "a.en.md"), []byte("# A\n\nThree."), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.Remove(filepath.Join(in, "b.en.md")); err != nil {
		t.Fatal(err)
	}
	if said, _, _ = call("-o", out, in); !strings.Contains(said, " 1 removed") {
		t.Error(said)
	}
	after, times := tree(t, out)
	if _, there := after["en/b.html"]; there || after["CNAME"] == "" || after["en/a.html"] == before["en/a.html"] {
		t.Error("b is still there, or what is not the program's is gone, or a is as it was")
	}
	if !times["style.css"].Equal(old["style.css"]) {
		t.Error("the stylesheet was written anew")
	}
}

// Where one file cannot be read, nothing is written.
func TestAllOrNothing(t *testing.T) {
	for says, in := range map[string]map[string]string{
		"b.json: body: byte 41": {"a.md": "# A", "b.json": `{"type":"article","version":"1.0","body":7}`},
		"en/a.html":             {"a.md": "# A", "sub/a.en.md": "# Also A"},
		"not a BCP 47 tag":      {"a.json": `{"type":"article","version":"1.0","lang":"../../etc","headline":"A"}`},
		"two pictures":          {"a.png": "x", "b/a.png": "y"},
		"tag-a.html":            {"tag-a.md": `{"type":"article","tags":[{"name":"A"}]}` + "\n# A"},
		"a.md: front matter":    {"a.md": "{\"title\": A}\n# A"},
	} {
		out := filepath.Join(t.TempDir(), "site")
		_, stderr, code := call("-o", out, folder(t, in))
		if code != 1 || !strings.Contains(stderr, says) {
			t.Errorf("exit %d, %s; want %s", code, stderr, says)
		}
		if _, err := os.Stat(out); err == nil {
			t.Errorf("%s: something was written", says)
		}
	}
	for _, args := range [][]string{{"-base", "ledger.example"}, {"-lang", "no tag"}, {"a", "b"}, {"-x"}} {
		if _, _, code := call(args...); code != 2 {
			t.Errorf("%q: exit %d", args, code)
		}
	}
}

// A file that the program has not written is never replaced; then nothing is written at all.
func TestForeignFile(t *testing.T) {
	dir := folder(t, map[string]string{"en/index.html": "mine", "notes.txt": "mine too"})
	if _, stderr, code := call("-o", dir); code != 1 || !strings.Contains(stderr, filepath.Join("en", "index.html")+" is there") {
		t.Fatalf("exit %d: %s", code, stderr)
	}
	if data, _ := tree(t, dir); len(data) != 2 || data["en/index.html"] != "mine" {
		t.Errorf("the folder has %d files, and %q", len(data), data["en/index.html"])
	}
	if err := os.Remove(filepath.Join(dir, "en", "index.html")); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, stderr, code := call("-o", dir); code != 0 {
			t.Fatalf("exit %d: %s", code, stderr)
		}
	}
	if data, _ := tree(t, dir); data["notes.txt"] != "mine too" {
		t.Error("a file beside the site's has gone")
	}
}

// Drafts stay out, and so does what is under an embargo for as long as it lasts.
func TestNotYet(t *testing.T) {
	in := folder(t, map[string]string{
		"draft.json":  `{"type":"article","version":"1.0","headline":"A","status":"draft"}`,
		"later.json":  `{"type":"article","version":"1.0","headline":"B","status":"embargoed","embargo":"2026-05-02T00:00:00Z"}`,
		"by-now.json": `{"type":"article","version":"1.0","headline":"C","status":"embargoed","embargo":"2026-04-30T00:00:00Z"}`,
	})
	out := t.TempDir()
	said, _, code := call("-o", out, in)
	if code != 0 || !strings.Contains(said, "draft.json (a draft)") || !strings.Contains(said, "later.json (under embargo)") {
		t.Errorf("exit %d: %s", code, said)
	}
	files, _ := tree(t, out)
	if files["en/by-now.html"] == "" || files["en/draft.html"]+files["en/later.html"] != "" {
		t.Error("what is out is not what may be")
	}
}

// Hugo gets a file for each language, and no text of an article calls a template of the site.
func TestHugo(t *testing.T) {
	in := folder(t, map[string]string{
		"a.zh-Hant.md": "# 渡輪\n\n夜間",
		"a.md":         "# Ferry\n\nProse {{< ref \"x\" >}} and {{% include \"/etc/passwd\" %}} and `{{< code >}}`, `{{% half`.\n\n    {{% listing %}}\n    {{</* told */>}}\n\n![Waves](sub/w.jpg)\n",
		"sub/w.jpg":    "x",
	})
	out := t.TempDir()
	if said, stderr, code := call("-hugo", "-o", out, in); code != 0 || !strings.Contains(said, "2 articles; 3 files") {
		t.Fatalf("exit %d: %s%s", code, said, stderr)
	}
	files, _ := tree(t, out)
	page := files["content/a.en.md"]
	for _, want := range []string{"title: \"Ferry\"", "canonical: \"https://ledger.example/en/a.html\"", "{{</* code */>}}", "{{%/* listing */%}}", "](/media/w.jpg)"} {
		if !strings.Contains(page, want) {
			t.Errorf("no %s in %s", want, page)
		}
	}
	for rest := page; ; {
		i := strings.Index(rest, "{{")
		if i < 0 {
			break
		}
		if rest = rest[i+2:]; (rest[0] == '<' || rest[0] == '%') && !strings.HasPrefix(rest[1:], "/*") {
			t.Errorf("Hugo would call {{%.20s", rest)
		}
	}
	if files["content/a.zh-hant.md"] == "" || files["static/media/w.jpg"] != "x" {
		t.Error("an edition or a picture is missing")
	}
}
