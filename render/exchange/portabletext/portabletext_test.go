package portabletext_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/portabletext"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func ExamplePrinter() {
	a := &article.Article{
		Lang: "en", Headline: article.Plain("Tide tables"),
		Sources:     []article.Source{{ID: "bbc", Name: "BBC"}},
		Attribution: article.Attribution{{Role: article.RoleAITranslating, Sources: []string{"bbc"}}},
		Body: []article.Block{&article.Paragraph{Text: article.Inlines{
			&article.Text{Value: "High water is at "}, &article.Link{URL: "https://news.example/noon", Text: article.Plain("noon")},
		}}},
	}
	body := string(new(portabletext.Printer).AppendBody(nil, a))
	fmt.Println(strings.ReplaceAll(body, `},{"_type":"block"`, "},\n"+`{"_type":"block"`))
	// Output:
	// [{"_type":"block","_key":"k0","part":"attribution","style":"normal","children":[{"_type":"span","_key":"s0","marks":[],"text":"AI-translated from BBC"}],"markDefs":[]},
	// {"_type":"block","_key":"k1","style":"normal","children":[{"_type":"span","_key":"s0","marks":[],"text":"High water is at "},{"_type":"span","_key":"s1","marks":["m0"],"text":"noon"}],"markDefs":[{"_type":"link","_key":"m0","href":"https://news.example/noon"}]}]
}

// The golden files are an article with every node, and a story.
func TestGolden(t *testing.T) {
	for name, a := range map[string]*article.Article{"every": specimen.Every(), "openai-azure.ar": samples.Get("openai-azure.ar")} {
		var got bytes.Buffer
		if err := json.Indent(&got, (&portabletext.Printer{Unknown: true}).Append(nil, a), "", "  "); err != nil {
			t.Fatal(err)
		}
		file := "testdata/" + name + ".json"
		if *update {
			if err := os.WriteFile(file, got.Bytes(), 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got.Bytes(), want) {
			t.Errorf("%s differs from what is printed (%v); -update rewrites it", name, err)
		}
	}
}

// read returns what a person reads of a document's body: the text of its spans, and the composed lines of credits.
func read(form []byte) string {
	var doc struct{ Body any }
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
			for _, name := range []string{"text", "children", "creditLine", "caption", "items", "head", "rows", "foot", "cells", "body", "term", "title", "summary", "cite", "headline", "notes"} {
				if s, ok := v[name].(string); ok {
					text.WriteString(s)
				} else {
					walk(v[name])
				}
			}
			text.WriteByte('\n')
		}
	}
	walk(doc.Body)
	return text.String()
}

// all are the samples and what is nil or odd.
func all() map[string]*article.Article {
	all := map[string]*article.Article{"nil": nil, "nothing": {}, "every": specimen.Every(), "nil nodes": specimen.Nil(), "long": specimen.Long()}
	for name, a := range samples.All() {
		all[name] = a
	}
	for seed := range uint64(60) {
		all[fmt.Sprint("seed ", seed)] = specimen.Article(seed, true)
	}
	return all
}

func TestTotal(t *testing.T) {
	for name, a := range all() {
		for _, lang := range []string{"", "ar", "ja"} {
			p := &portabletext.Printer{Unknown: lang == "ja"}
			if lang != "" {
				p.Locale = locale.For(lang)
			}
			out := p.Append(nil, a)
			if !json.Valid(out) || bytes.ContainsAny(out, "<>&\u2028\u2029\n") {
				t.Errorf("%s: no JSON, or not safe in a script: %.200s", name, out)
			}
			if bytes.Contains(bytes.ToLower(out), []byte(`":"javascript:`)) {
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

var tag = regexp.MustCompile(`<[^>]*>`)

// Portable Text's own printer knows every type and mark, finds every key, and shows the attribution.
func TestOutside(t *testing.T) {
	docs := make(map[string]string)
	articles := all()
	for name, a := range articles {
		docs[name] = string(new(portabletext.Printer).Append(nil, a))
	}
	input, err := json.Marshal(docs)
	if err != nil {
		t.Fatal(err)
	}
	entry := filepath.Join(checker.Package(t, "@portabletext/to-html"), "dist", "index.js")
	node := checker.Command(t, "node", "testdata/html.mjs", entry)
	node.Stdin = bytes.NewReader(input)
	out, err := node.CombinedOutput()
	if err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	var said map[string]struct {
		HTML       string
		Complaints []string
	}
	if err := json.Unmarshal(out, &said); err != nil || len(said) != len(docs) {
		t.Fatalf("%v: %.500s", err, out)
	}
	for name, s := range said {
		if len(s.Complaints) > 0 {
			t.Errorf("%s: %q", name, s.Complaints)
		}
		if a := articles[name]; a != nil && !strings.HasPrefix(name, "seed") {
			for _, miss := range rendertest.Unattributed(html.UnescapeString(tag.ReplaceAllString(s.HTML, "")), a) {
				t.Errorf("%s: the HTML does not name %s", name, miss)
			}
		}
	}
}

// Every object of an array has a type and a key of its own; every mark of a span is a decorator or an annotation that is there.
func TestRules(t *testing.T) {
	known := map[string]bool{"strong": true, "em": true, "code": true, "strike-through": true, "highlight": true, "sub": true, "sup": true}
	for name, a := range all() {
		var doc any
		if err := json.Unmarshal(new(portabletext.Printer).Append(nil, a), &doc); err != nil {
			t.Fatal(err)
		}
		var walk func(v any)
		walk = func(v any) {
			switch v := v.(type) {
			case []any:
				keys := make(map[any]bool)
				for _, item := range v {
					if o, ok := item.(map[string]any); ok {
						if o["_type"] == nil || o["_key"] == nil || keys[o["_key"]] {
							t.Errorf("%s: key %v of %v", name, o["_key"], o["_type"])
						}
						keys[o["_key"]] = true
					}
					walk(item)
				}
			case map[string]any:
				if v["_type"] == "block" {
					block(t, name, v, known)
				}
				for member, in := range v {
					if member != "mathml" {
						walk(in)
					}
				}
			}
		}
		walk(doc)
	}
}

func block(t *testing.T, name string, v map[string]any, known map[string]bool) {
	defs, children := v["markDefs"].([]any), v["children"].([]any)
	there := make(map[string]bool)
	for _, d := range defs {
		there[d.(map[string]any)["_key"].(string)] = true
	}
	used := make(map[string]bool)
	if len(children) == 0 || v["style"] == "" {
		t.Errorf("%s: a block without children or a style: %v", name, v)
	}
	for _, c := range children {
		marks, _ := c.(map[string]any)["marks"].([]any)
		for _, m := range marks {
			if s := m.(string); !known[s] && !there[s] {
				t.Errorf("%s: mark %q is not defined", name, s)
			}
			used[m.(string)] = true
		}
	}
	for key := range there {
		if !used[key] {
			t.Errorf("%s: annotation %q lies on nothing", name, key)
		}
	}
}

func TestHooks(t *testing.T) {
	a := &article.Article{Body: []article.Block{
		&article.Divider{}, &article.Paragraph{Text: article.Inlines{&article.Text{Value: "a"}, &article.Break{}, &article.Emphasis{Text: article.Plain("c")}}},
		&article.List{Items: []article.Item{{Text: article.Plain("l")}}},
	}}
	p := &portabletext.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			switch b.(type) {
			case *article.Divider:
				return dst, true
			case *article.List:
				return next(append(dst, `{"_type":"ad","_key":"ad"}`...), b), true
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
	const want = `[{"_type":"block","_key":"k0","style":"normal","children":[{"_type":"span","_key":"s0","marks":[],"text":"a"},{"_type":"span","_key":"s1","marks":["strong"],"text":"c"}],"markDefs":[]},` +
		`{"_type":"ad","_key":"ad"},{"_type":"block","_key":"k1","listItem":"bullet","level":1,"style":"normal","children":[{"_type":"span","_key":"s0","marks":[],"text":"l"}],"markDefs":[]}]`
	if got := string(p.AppendBody(nil, a)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestPartAndImageURL(t *testing.T) {
	a := &article.Article{ID: "a/b", Body: []article.Block{
		&article.Paragraph{Text: article.Plain("out")}, &article.Image{Renditions: []article.Rendition{{URL: "https://a.example/1.jpg"}}, Alt: "one"},
	}}
	p := &portabletext.Printer{Part: render.Part{From: 1}, ImageURL: func(r *article.Rendition, _ int) string { return r.URL + "?w" }}
	const want = `{"_type":"article","id":"a/b","body":[{"_type":"image","_key":"k0","url":"https://a.example/1.jpg?w","renditions":[{"_type":"rendition","_key":"k0","url":"https://a.example/1.jpg"}],"alt":"one"}]}`
	if got := p.Document(a).String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestLossAndCheck(t *testing.T) {
	a := &article.Article{Body: []article.Block{
		&article.Custom{Kind: "poll", Data: []byte(`{"n":1}`)},
		&article.Paragraph{Text: article.Inlines{
			&article.Link{URL: "https://a.example/", Text: article.Plain("a")}, &article.Link{URL: "https://a.example/", Text: article.Plain("b")},
			&article.Strong{Text: article.Plain("a")}, &article.Strong{Text: article.Plain("b")}, &article.Text{Value: "line\nfeed"},
		}},
		&article.List{},
	}}
	var got []string
	for _, l := range new(portabletext.Printer).Loss(a) {
		got = append(got, l.Path+": "+l.Lost)
	}
	want := []string{"body[0]: the data", "body[1].text[3]: the seam between two marks that are alike", "body[1].text[4]: white space other than spaces within a text"}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if n := len(new(portabletext.Printer).Check(a)); n != 2 {
		t.Errorf("%d problems", n)
	}
	one, other := new(portabletext.Printer).Digest(a), (&portabletext.Printer{Unknown: true}).Digest(a)
	if one == other || one != new(portabletext.Printer).Digest(a) {
		t.Error("the digest does not tell outputs apart")
	}
}

func BenchmarkAppend(b *testing.B) {
	a := samples.Get("essay")
	p := new(portabletext.Printer)
	dst := p.Append(nil, a)
	b.SetBytes(int64(len(dst)))
	b.ReportAllocs()
	for b.Loop() {
		dst = p.Append(dst[:0], a)
	}
}
