package pandoc_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/pandoc"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func ExamplePrinter() {
	a := &article.Article{Lang: "en", Headline: article.Plain("Tides"), Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{&article.Text{Value: "High water at "}, &article.Strong{Text: article.Plain("noon")}}},
	}}
	fmt.Println((&pandoc.Printer{API: pandoc.API123}).Document(a))
	// Output:
	// {"pandoc-api-version":[1,23],"meta":{"title":{"t":"MetaInlines","c":[{"t":"Str","c":"Tides"}]},"lang":{"t":"MetaString","c":"en"},"dir":{"t":"MetaString","c":"ltr"},"standfirst-article":{"t":"MetaString","c":"{\"lang\":\"en\"}"}},"blocks":[{"t":"Para","c":[{"t":"Str","c":"High"},{"t":"Space"},{"t":"Str","c":"water"},{"t":"Space"},{"t":"Str","c":"at"},{"t":"Space"},{"t":"Strong","c":[{"t":"Str","c":"noon"}]}]}]}
}

// run hands a document to pandoc.
func run(t *testing.T, doc []byte, args ...string) []byte {
	t.Helper()
	cmd := checker.Command(t, "pandoc", append([]string{"-f", "json"}, args...)...)
	cmd.Stdin = bytes.NewReader(doc)
	var out, said bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &said
	if err := cmd.Run(); err != nil {
		t.Errorf("pandoc %q: %v: %.500s", args, err, said.Bytes())
	}
	return out.Bytes()
}

// The golden files are an article with every node, and a story, as pandoc's own Markdown has them, and as they are printed.
func TestGolden(t *testing.T) {
	for name, a := range map[string]*article.Article{"every": specimen.Every(), "openai-azure.ar": samples.Get("openai-azure.ar")} {
		out := (&pandoc.Printer{Unknown: true}).Append(nil, a)
		var form bytes.Buffer
		if err := json.Indent(&form, out, "", " "); err != nil {
			t.Fatal(err)
		}
		golden(t, name+".json", form.Bytes())
	}
	golden(t, "every.md", run(t, new(pandoc.Printer).Append(nil, specimen.Every()), "-s", "-t", "markdown", "--wrap=none"))
}

func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want) {
		t.Errorf("%s differs from what is printed (%v); -update rewrites it", name, err)
	}
}

// read returns what a person reads of a document: the strings of its blocks.
func read(form []byte) string {
	var doc struct{ Blocks any }
	if err := json.Unmarshal(form, &doc); err != nil {
		return err.Error()
	}
	var text strings.Builder
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, item := range v {
				walk(item)
			}
		case map[string]any:
			switch c := v["c"].(type) {
			case string:
				text.WriteString(c)
			default:
				walk(c)
			}
			if v["t"] == "Space" {
				text.WriteByte(' ')
			}
		}
	}
	walk(doc.Blocks)
	return text.String()
}

// all are the samples and what is nil or odd.
func all() map[string]*article.Article {
	all := map[string]*article.Article{"nil": nil, "nothing": {}, "every": specimen.Every(), "nil nodes": specimen.Nil(), "long": specimen.Long()}
	for name, a := range samples.All() {
		all[name] = a
	}
	for seed := range uint64(40) {
		all[fmt.Sprint("seed ", seed)] = specimen.Article(seed, true)
	}
	return all
}

func TestTotal(t *testing.T) {
	for name, a := range all() {
		for _, lang := range []string{"", "ar", "ja"} {
			p := &pandoc.Printer{Unknown: lang == "ja"}
			if lang == "ar" {
				p.API = pandoc.API123
			}
			if lang != "" {
				p.Locale = locale.For(lang)
			}
			out := p.Append(nil, a)
			if !json.Valid(out) || bytes.ContainsAny(out, "<>&\u2028\u2029\n") {
				t.Errorf("%s: no JSON, or not safe in a script: %.200s", name, out)
			}
			if bytes.Contains(bytes.ToLower(out), []byte(`["javascript:`)) {
				t.Errorf("%s: an address came through", name)
			}
			if a != nil && !strings.HasPrefix(name, "seed") {
				rendertest.Conform(t, rendertest.Surface{Name: name, Append: p.Append}, a, read)
			}
			p.Check(a)
			p.Loss(a)
		}
	}
}

// pandoc reads every document and writes it in formats that people read, in which the attribution can be read.
func TestPandoc(t *testing.T) {
	dir := t.TempDir()
	for name, a := range all() {
		for _, lang := range []string{"", "ar", "ja"} {
			seed := strings.HasPrefix(name, "seed")
			if lang != "" && name != "fifty-sources" && name != "openai-azure.en" && name != "hostile" {
				break // the languages of labels make no difference to pandoc; that all name the sources, TestTotal says
			}
			// pandoc would fetch pictures for docx; there is no such file to be fetched
			p := &pandoc.Printer{Unknown: lang == "ja", ImageURL: func(*article.Rendition, int) string { return "no-such-picture.jpg" }}
			if lang != "" {
				p.Locale = locale.For(lang)
			}
			doc := p.Append(nil, a)
			texts := make(map[string][]byte)
			if lang == "" && !seed {
				for _, format := range []string{"html", "latex", "markdown"} {
					texts[format] = run(t, doc, "-s", "--wrap=none", "-M", "pagetitle=x", "-t", format)
				}
			}
			docx := filepath.Join(dir, "a.docx")
			run(t, doc, "-t", "docx", "-o", docx)
			if a == nil || seed {
				continue
			}
			back, err := checker.Command(t, "pandoc", "-f", "docx", "-t", "plain", "--wrap=none", docx).Output()
			if err != nil {
				t.Errorf("%s: docx does not read back: %v", name, err)
			}
			texts["docx"] = back
			for format, text := range texts {
				if name == "hostile" && format != "docx" {
					continue // its names are markup, which these formats have to escape in their own ways
				}
				for _, miss := range rendertest.Unattributed(string(text), a) {
					t.Errorf("%s as %s: %q is missing", name, format, miss)
				}
			}
		}
	}
}

// No row of a table leaves a column open or takes more than there are.
func TestTables(t *testing.T) {
	cell := func(across, down int) article.Cell {
		return article.Cell{Text: article.Plain("x"), ColSpan: across, RowSpan: down}
	}
	row := func(cells ...article.Cell) article.Row { return article.Row{Cells: cells} }
	for name, rows := range map[string][]article.Row{
		"short":    {row(cell(1, 1)), row(cell(1, 1), cell(1, 1), cell(1, 1))},
		"below":    {row(cell(1, 1), cell(1, 2), cell(1, 1)), row(cell(1, 1))},
		"overlap":  {row(cell(1, 1), cell(1, 3), cell(1, 1)), row(cell(3, 2)), row(cell(2, 1))},
		"no cells": {row(cell(2, 2)), {}, {}, row(cell(1, 1))},
		"beyond":   {row(cell(99, 99)), row(cell(1, 1))},
		"huge":     {row(cell(1<<40, 1<<40)), row(cell(1, 1))},
		"many and huge": func() (rows []article.Row) {
			for range 200 {
				rows = append(rows, row(cell(1000, 1), cell(1000, 1)))
			}
			return rows
		}(),
		"negative": {row(cell(-5, -5), cell(0, 0))},
	} {
		a := &article.Article{Body: []article.Block{&article.Table{Rows: rows}, &article.Table{Head: rows, Foot: rows, Columns: make([]article.Column, 5)}}}
		doc := new(pandoc.Printer).Append(nil, a)
		if len(doc) > 300_000 {
			t.Errorf("%s: %d bytes", name, len(doc))
		}
		run(t, doc, "-t", "docx", "-o", filepath.Join(t.TempDir(), "a.docx"))
	}
}

// Formats that know metadata get them.
func TestMeta(t *testing.T) {
	a := samples.Get("openai-azure.ar")
	html := string(run(t, new(pandoc.Printer).Append(nil, a), "-s", "-t", "html"))
	for _, want := range []string{`lang="ar"`, `dir="rtl"`, "<title>" + a.Headline.Plain()} {
		if !strings.Contains(html, want) {
			t.Errorf("the page has no %s", want)
		}
	}
	var doc struct{ Meta map[string]struct{ C any } }
	for _, name := range []string{"interview", "essay"} { // between them they have all
		if err := json.Unmarshal(new(pandoc.Printer).Append(nil, samples.Get(name)), &doc); err != nil {
			t.Fatal(err)
		}
	}
	for _, name := range []string{"title", "subtitle", "description", "author", "date", "lang", "dir", "keywords", "attribution", "sources", "rights", pandoc.Article} {
		if doc.Meta[name].C == nil {
			t.Errorf("no %s", name)
		}
	}
	if err := json.Unmarshal(new(pandoc.Printer).Append(nil, specimen.Every()), &doc); err != nil {
		t.Fatal(err)
	}
	if got := doc.Meta["ai-disclosure"].C; got != "ai-assisted" {
		t.Errorf("disclosure %v", got)
	}
}

func TestHooks(t *testing.T) {
	a := &article.Article{Body: []article.Block{
		&article.Divider{}, &article.Paragraph{Text: article.Inlines{&article.Text{Value: "a"}, &article.Break{}, &article.Emphasis{Text: article.Plain("c")}}},
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Plain("d")}}},
	}}
	p := &pandoc.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			switch b.(type) {
			case *article.Divider:
				return dst, true
			case *article.Quote:
				return next(append(dst, `{"t":"HorizontalRule"}`...), b), true
			}
			return dst, false
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			switch i := i.(type) {
			case *article.Break:
				return dst, true
			case *article.Emphasis:
				return next(dst, &article.Strong{Text: i.Text}), true
			}
			return dst, false
		},
	}
	const want = `{"pandoc-api-version":[1,22],"meta":{},"blocks":[{"t":"Para","c":[{"t":"Str","c":"a"},{"t":"Strong","c":[{"t":"Str","c":"c"}]}]},` +
		`{"t":"HorizontalRule"},{"t":"BlockQuote","c":[{"t":"Para","c":[{"t":"Str","c":"d"}]}]}]}`
	if got := string(p.Append(nil, a)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// A note stands where a hook leaves its mention, and once.
func TestNotes(t *testing.T) {
	ref := func() article.Block {
		return &article.Paragraph{Text: article.Inlines{&article.FootnoteRef{Note: "n"}}}
	}
	a := &article.Article{Body: []article.Block{
		&article.Footnotes{Notes: []article.Footnote{{ID: "n", Body: []article.Block{&article.Paragraph{Text: article.Plain("nota")}}}}}, &article.Divider{}, ref(), ref(),
	}}
	if got := string(new(pandoc.Printer).Append(nil, a)); strings.Count(got, `"nota"`) != 1 || strings.Count(got, `"Note"`) != 1 || strings.Count(got, "footnoteref") != 1 {
		t.Errorf("got %s", got)
	}
	p := &pandoc.Printer{Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
		_, ref := i.(*article.FootnoteRef)
		return dst, ref
	}}
	if got := string(p.Append(nil, a)); strings.Count(got, `"nota"`) != 1 || strings.Contains(got, `"Note"`) || strings.Contains(got, "moved") {
		t.Errorf("got %s", got)
	}
}

func TestPartAndImageURL(t *testing.T) {
	a := &article.Article{Body: []article.Block{
		&article.Paragraph{Text: article.Plain("out")}, &article.Image{Renditions: []article.Rendition{{URL: "https://a.example/1.jpg"}}, Alt: "one"},
	}}
	p := &pandoc.Printer{Part: render.Part{From: 1}, ImageURL: func(r *article.Rendition, _ int) string { return r.URL + "?w" }}
	const want = `"blocks":[{"t":"Div","c":[["",["image"],[["renditions","[{\"url\":\"https://a.example/1.jpg\"}]"],["alt","one"]]],[{"t":"Para","c":[{"t":"Image","c":[["",[],[]],[{"t":"Str","c":"one"}],["https://a.example/1.jpg?w",""]]}]}]]}]}`
	if got := p.Document(a).String(); !strings.HasSuffix(got, want) {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestLossAndCheck(t *testing.T) {
	a := &article.Article{Body: []article.Block{
		&article.Custom{Kind: "poll", Data: []byte(`{"n":1}`)},
		&article.Paragraph{Text: article.Inlines{&article.Link{Text: article.Plain("a")}, &article.Strong{}, &article.Text{Value: "line\nfeed"}}},
	}}
	var got []string
	for _, l := range new(pandoc.Printer).Loss(a) {
		got = append(got, l.Path+": "+l.Lost)
	}
	want := []string{"body[0]: the data", "body[1].text[0]: the link, whose address cannot go out", "body[1].text[2]: white space other than spaces within a text"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if n := len(new(pandoc.Printer).Check(a)); n != 2 {
		t.Errorf("%d problems", n)
	}
	one, other := new(pandoc.Printer).Digest(a), (&pandoc.Printer{API: pandoc.API123}).Digest(a)
	if one == other || one != new(pandoc.Printer).Digest(a) {
		t.Error("the digest does not tell outputs apart")
	}
}

func BenchmarkAppend(b *testing.B) {
	a := samples.Get("essay")
	p := new(pandoc.Printer)
	dst := p.Append(nil, a)
	b.SetBytes(int64(len(dst)))
	b.ReportAllocs()
	for b.Loop() {
		dst = p.Append(dst[:0], a)
	}
}
