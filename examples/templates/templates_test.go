package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// between returns what stands between two marks of a page.
func between(t *testing.T, page, begin, end string) string {
	t.Helper()
	_, rest, ok := strings.Cut(page, begin)
	inner, _, closed := strings.Cut(rest, end)
	if !ok || !closed {
		t.Fatalf("no %s…%s in %.200s", begin, end, page)
	}
	return inner
}

// In each language of templates, for every sample, the fragments stand in the page byte for byte as the printers print them.
func TestSameBytes(t *testing.T) {
	for name, a := range samples.All() {
		p := newPage(a, samples.Get("essay"), samples.Get("hostile"))
		var cards strings.Builder
		for _, card := range p.Cards {
			cards.WriteString(card.String())
		}
		for _, l := range languages {
			var out strings.Builder
			if err := l.write(t.Context(), &out, p); err != nil {
				t.Fatalf("%s, %s: %v", name, l.name, err)
			}
			page := out.String()
			if got := between(t, page, `<main class="sf-main">`, "</main>"); got != p.Article.String() {
				t.Errorf("%s: %s prints another article", name, l.name)
			}
			_, aside, _ := strings.Cut(page, "</main>")
			if got := between(t, aside[strings.Index(aside, "<aside")+1:], ">", "</aside>"); got != cards.String() {
				t.Errorf("%s: %s prints other cards: %.200s", name, l.name, got)
			}
			if head := between(t, page, `href="style.css">`, "</head>"); strings.TrimPrefix(head, "\n") != p.Head.String() {
				t.Errorf("%s: %s prints another head", name, l.name)
			}
			if strings.Contains(page, "<script>") {
				t.Errorf("%s: %s: a script came in", name, l.name)
			}
		}
	}
}

// A fragment that is no markup, and the host's own strings, are escaped in each.
func TestEscaped(t *testing.T) {
	const stray = "<b>&</b>"
	p := newPage(&article.Article{Lang: "en", Headline: article.Plain(stray)})
	p.Article, p.More = render.NewFragment([]byte(stray), "text/plain"), `"`+stray
	for _, l := range languages {
		var out strings.Builder
		if err := l.write(t.Context(), &out, p); err != nil {
			t.Fatal(err)
		}
		if got := between(t, out.String(), `<main class="sf-main">`, "</main>"); got != "&lt;b&gt;&amp;&lt;/b&gt;" {
			t.Errorf("%s prints %q", l.name, got)
		}
		if strings.Contains(out.String(), "<b>") {
			t.Errorf("%s prints the headline as markup", l.name)
		}
	}
}

// The command writes the three pages and what they load, from right to left too.
func TestRun(t *testing.T) {
	dir := t.TempDir()
	var out, errs strings.Builder
	if code := run([]string{"-o", dir, "-lang", "ar"}, &out, &errs); code != 0 {
		t.Fatalf("exit %d: %s", code, &errs)
	}
	for _, l := range languages {
		data, err := os.ReadFile(filepath.Join(dir, l.name+".html"))
		if err != nil || !strings.Contains(string(data), `lang="ar" dir="rtl"`) || !strings.Contains(string(data), "The Verge") || !strings.Contains(string(data), `"media/collage.jpg"`) && !strings.Contains(string(data), "media/collage.jpg ") {
			t.Errorf("%s: %v: %.300s", l.name, err, data)
		}
	}
	for _, name := range []string{"style.css", "media/collage.jpg"} {
		if info, err := os.Stat(filepath.Join(dir, name)); err != nil || info.Size() == 0 {
			t.Error(name, err)
		}
	}
	if code := run([]string{"-lang", "xx"}, &out, &errs); code != 2 {
		t.Errorf("exit %d", code)
	}
}

// What templ generates is what is here. It takes the generator, which CI builds.
func TestGenerated(t *testing.T) {
	if os.Getenv("CI") == "" {
		t.Skip("CI is not set: the generator takes a minute to build")
	}
	dir := t.TempDir()
	source, err := os.ReadFile("page.templ")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "page.templ"), source, 0o666); err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command("go", "run", "github.com/a-h/templ/cmd/templ@v0.3.977", "generate", "-f", "page.templ")
	cmd.Dir = dir
	if said, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	want, err := os.ReadFile(filepath.Join(dir, "page_templ.go"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := os.ReadFile("page_templ.go"); err != nil || string(got) != string(want) {
		t.Errorf("page_templ.go is not what page.templ generates: %v", err)
	}
}
