package rendertest_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/render/rendertest/semantic"
	"github.com/standfirst/standfirst/render/text"
)

var page = rendertest.Surface{Name: "article.html", Append: new(html.Printer).AppendArticle, Format: semantic.HTML()}

// The printers of this module keep the promises that hosts hold theirs against.
func TestConformAll(t *testing.T) {
	for _, s := range []rendertest.Surface{
		page,
		{Name: "text", Append: new(text.Printer).AppendText},
		{Name: "jsonfeed", Append: func(dst []byte, a *article.Article) []byte {
			return new(feed.Printer).AppendJSON(dst, &feed.Feed{Title: "Tides", URL: "https://news.example/", Articles: feed.Of(a)})
		}, Format: semantic.JSON(), Omits: func(a *article.Article) bool { return a.ID == "" && a.URL == "" }},
	} {
		t.Run(s.Name, func(t *testing.T) { rendertest.ConformAll(t, s) })
	}
}

// A record is a test that tells what it would have said.
type record struct {
	testing.TB
	said []string
}

func (r *record) Helper()                   {}
func (r *record) Errorf(f string, a ...any) { r.said = append(r.said, fmt.Sprintf(f, a...)) }
func (r *record) Fatalf(f string, a ...any) { r.Errorf(f, a...); runtime.Goexit() }
func (r *record) Fatal(a ...any)            { r.Errorf("%s", fmt.Sprint(a...)); runtime.Goexit() }
func told(run func(t testing.TB)) string {
	r := new(record)
	done := make(chan struct{})
	go func() { defer close(done); run(r) }()
	<-done
	return strings.Join(r.said, "\n")
}

// Each broken promise is told.
func TestConformBites(t *testing.T) {
	hook := func(h render.BlockHook) func([]byte, *article.Article) []byte {
		return (&html.Printer{Block: h}).AppendArticle
	}
	n := 0
	for want, s := range map[string]rendertest.Surface{
		"panics: no poll": {Append: hook(func(dst []byte, b article.Block, _ func([]byte, article.Block) []byte) ([]byte, bool) {
			panic("no poll")
		})},
		`bytes from byte 2 on: "0 1", then "0 2"`: {Append: func(dst []byte, a *article.Article) []byte { n++; return fmt.Append(dst, n/100, n) }, Omits: func(*article.Article) bool { return true }},
		"the article was changed": {Append: hook(func(dst []byte, b article.Block, _ func([]byte, article.Block) []byte) ([]byte, bool) {
			if p, ok := b.(*article.Paragraph); ok && p.Meta == nil {
				p.Meta = &article.Meta{ID: "seen"}
			}
			return dst, false
		})},
		`"The Harbour Gazette" is missing`: {Append: func(dst []byte, a *article.Article) []byte { return append(dst, a.Headline.Plain()...) }},
		"text of the article becomes markup": {Format: semantic.HTML(), Append: hook(func(dst []byte, b article.Block, _ func([]byte, article.Block) []byte) ([]byte, bool) {
			c, ok := b.(*article.Code)
			if ok {
				dst = append(dst, c.Value...)
			}
			return dst, ok
		})},
		"an address of the article runs a script": {Format: semantic.HTML(), Append: hook(func(dst []byte, b article.Block, _ func([]byte, article.Block) []byte) ([]byte, bool) {
			p, ok := b.(*article.Promo)
			if ok {
				dst = fmt.Appendf(dst, `<a href="%s">more</a>`, p.URL)
			}
			return dst, ok
		})},
		"those in the buffer are gone": {Append: func(dst []byte, a *article.Article) []byte { return []byte("mine") }},
		`printed at byte 13 in "<p>Every nodezqx`: {Format: semantic.HTML(), Append: func(dst []byte, a *article.Article) []byte {
			return fmt.Appendf(dst, "<p>%s", a.Headline.Plain())
		}},
		`"Hamidun News" is missing`: {Format: semantic.HTML(), Append: func(dst []byte, a *article.Article) []byte {
			return append(dst, "<p hidden>Hamidun News</p><p style='Display: none'>Hamidun News</p>"...)
		}},
		"not whole: <div> is left open": {Format: semantic.HTML(), Append: hook(func(dst []byte, b article.Block, _ func([]byte, article.Block) []byte) ([]byte, bool) {
			return append(dst, "<div><p>An advertisement"...), true
		})},
		"not whole: </section> ends what is not open there": {Format: semantic.HTML(), Append: hook(func(dst []byte, b article.Block, _ func([]byte, article.Block) []byte) ([]byte, bool) {
			return append(dst, "<div></section></div>"...), true
		})},
		"not valid UTF-8": {Format: semantic.HTML(), Append: func(dst []byte, a *article.Article) []byte { return append(dst, 0xff) }},
	} {
		if strings.HasPrefix(want, "bytes") {
			s.Append = serial(s.Append)
		}
		if got := told(func(t testing.TB) { rendertest.Conform(t, s, samples.EveryNode(), nil) }); !strings.Contains(got, want) {
			t.Errorf("%q is not told, but %q", want, got)
		}
	}
}

func serial(f func([]byte, *article.Article) []byte) func([]byte, *article.Article) []byte {
	turn := make(chan struct{}, 1)
	return func(dst []byte, a *article.Article) []byte {
		turn <- struct{}{}
		defer func() { <-turn }()
		return f(dst, a)
	}
}

func TestGolden(t *testing.T) {
	dir := t.TempDir()
	file := filepath.Join(dir, "tide.txtar")
	one := samples.Get("essay")
	write(t, file, (&rendertest.Archive{Comment: []byte("An essay."), Files: []rendertest.File{{Name: rendertest.Input, Data: article.AppendJSON(nil, one)}}}).Append(nil))
	g := rendertest.Golden{Surfaces: []rendertest.Surface{page}}
	check := func(want string) {
		t.Helper()
		got := told(func(t testing.TB) { g.Case(t, file) })
		if want == "" && got != "" || !strings.Contains(got, want) {
			t.Errorf("%q is not told, but %q", want, got)
		}
	}
	check("no golden output of article.html; STANDFIRST_UPDATE=1 go test keeps one")

	t.Setenv(rendertest.UpdateEnv, "1")
	check("")
	t.Setenv(rendertest.UpdateEnv, "")
	check("")

	g.Surfaces = []rendertest.Surface{{Name: page.Name, Format: page.Format, Append: (&html.Printer{HeadingLevel: 3}).AppendArticle}}
	check("though the output version is the same (-golden +now):\narticle > header > ")
	data := read(t, file)
	version := fmt.Sprintf("output version %d;", render.OutputVersion)
	for recorded, want := range map[string]string{
		"output version 1;":   fmt.Sprintf("from what output version 1 printed; this is %d, and the changelog tells", render.OutputVersion),
		"output version 999;": "an older one",
		version + " CLDR 1;":  "the same; recorded with CLDR 1;",
	} {
		write(t, file, bytes.Replace(data, []byte(version), []byte(recorded), 1))
		check(want)
	}

	// What is written otherwise and says the same passes where it may.
	write(t, file, data)
	g.Surfaces[0].Append = func(dst []byte, a *article.Article) []byte {
		return append(append(dst, "<!-- today -->\n"...), page.Append(nil, a)...)
	}
	check("It says the same, written otherwise")
	g.Semantic = true
	check("")
}

func TestFolder(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "essay")
	if err := os.Mkdir(dir, 0o777); err != nil {
		t.Fatal(err)
	}
	write(t, filepath.Join(dir, rendertest.Input), samples.JSON("essay"))
	bits := rendertest.Surface{Name: "bits.bin", Append: func(dst []byte, a *article.Article) []byte { return append(dst, 0, 1, 2, byte(len(a.Body))) }}
	g := rendertest.Golden{Surfaces: []rendertest.Surface{page, bits}}
	if got := told(func(t testing.TB) { g.Folder(t, dir) }); strings.Count(got, "no golden output") != 2 {
		t.Error(got)
	}
	g.Update = true
	g.Run(t, dir)
	g.Update = false
	g.Run(t, filepath.Join(filepath.Dir(dir), "*"))
	if !bytes.HasPrefix(read(t, filepath.Join(dir, rendertest.Version)), fmt.Appendf(nil, "output version %d;", render.OutputVersion)) {
		t.Error("the version is not recorded")
	}
	g.Surfaces[1].Append = func(dst []byte, a *article.Article) []byte { return append(dst, 0, 1, 3) }
	if got := told(func(t testing.TB) { g.Folder(t, dir) }); !strings.Contains(got, "others from byte 2 on") || !strings.Contains(got, "version is the same") {
		t.Error(got)
	}
}

func write(t *testing.T, file string, data []byte) {
	t.Helper()
	if err := os.WriteFile(file, data, 0o666); err != nil {
		t.Fatal(err)
	}
}

func read(t *testing.T, file string) []byte {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
