package prosemirror_test

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/prosemirror"
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
			&article.Text{Value: "High water is at "}, &article.Strong{Text: article.Plain("noon")}, &article.Text{Value: "."},
		}}},
	}
	var doc struct {
		Content json.RawMessage `json:"content"`
	}
	if err := json.Unmarshal(new(prosemirror.Printer).Append(nil, a), &doc); err != nil {
		fmt.Println(err)
	}
	fmt.Println(strings.ReplaceAll(string(doc.Content), `},{"type":"paragraph"`, "},\n"+`{"type":"paragraph"`))
	// Output:
	// [{"type":"paragraph","attrs":{"part":"attribution"},"content":[{"type":"text","text":"AI-translated from BBC"}]},
	// {"type":"paragraph","content":[{"type":"text","text":"High water is at "},{"type":"text","marks":[{"type":"bold"}],"text":"noon"},{"type":"text","text":"."}]}]
}

// The golden files are the articles of internal/exchange/specimen's kind that show every node, and a story.
func TestGolden(t *testing.T) {
	for name, a := range map[string]*article.Article{"every": specimen.Every(), "openai-azure.ar": samples.Get("openai-azure.ar")} {
		var got bytes.Buffer
		if err := json.Indent(&got, (&prosemirror.Printer{Unknown: true}).Append(nil, a), "", "  "); err != nil {
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

// read returns what a person reads of a document: the text of its nodes.
func read(form []byte) string {
	type node struct {
		Type    string
		Text    string
		Content []node
	}
	var doc node
	if err := json.Unmarshal(form, &doc); err != nil {
		return err.Error()
	}
	var text strings.Builder
	var walk func(n node)
	walk = func(n node) {
		text.WriteString(n.Text)
		for _, c := range n.Content {
			walk(c)
		}
		if n.Type == "paragraph" {
			text.WriteByte('\n')
		}
	}
	walk(doc)
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
			p := &prosemirror.Printer{Unknown: lang == "ja"}
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

//go:embed testdata/schema.js
var schema string

// ProseMirror itself accepts every document but those of random articles, whose marks and tables no schema would allow.
func TestSchema(t *testing.T) {
	docs := make(map[string]string)
	for name, a := range all() {
		if !strings.HasPrefix(name, "seed") {
			docs[name] = string(new(prosemirror.Printer).Append(nil, a))
		}
	}
	input, err := json.Marshal(docs)
	if err != nil {
		t.Fatal(err)
	}
	node := checker.Command(t, "node", "-e", schema, "--", checker.Package(t, "prosemirror-model"))
	node.Stdin = bytes.NewReader(input)
	if out, err := node.CombinedOutput(); err != nil {
		t.Errorf("%v\n%s", err, out)
	}
}

// Every node has a type; no text is empty; attrs and content are there where they say something.
func TestRules(t *testing.T) {
	for name, a := range all() {
		var doc any
		if err := json.Unmarshal(new(prosemirror.Printer).Append(nil, a), &doc); err != nil {
			t.Fatal(err)
		}
		var walk func(v any)
		walk = func(v any) {
			n, ok := v.(map[string]any)
			typ, named := n["type"].(string)
			if !ok || !named || typ == "" {
				t.Errorf("%s: a node without a type: %v", name, v)
				return
			}
			if text, ok := n["text"].(string); (typ == "text") != (ok && text != "") {
				t.Errorf("%s: text %q of a %s", name, text, typ)
			}
			for _, member := range []string{"content", "marks"} {
				list, ok := n[member].([]any)
				if n[member] != nil && (!ok || len(list) == 0) {
					t.Errorf("%s: %s of %s holds nothing", name, member, typ)
				}
				for _, c := range list {
					walk(c)
				}
			}
		}
		walk(doc)
	}
}

func TestHooks(t *testing.T) {
	a := &article.Article{Body: []article.Block{
		&article.Divider{}, &article.Paragraph{Text: article.Inlines{&article.Text{Value: "a"}, &article.Break{}, &article.Text{Value: "b"}, &article.Emphasis{Text: article.Plain("c")}}},
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Plain("d")}}},
	}}
	p := &prosemirror.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			switch b.(type) {
			case *article.Divider:
				return dst, true
			case *article.Quote:
				return next(append(dst, `{"type":"ad"}`...), b), true
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
	const want = `{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text","text":"a"},{"type":"text","text":"b"},{"type":"text","marks":[{"type":"bold"}],"text":"c"}]},` +
		`{"type":"ad"},{"type":"blockquote","content":[{"type":"paragraph","content":[{"type":"text","text":"d"}]}]}]}`
	if got := string(p.Append(nil, a)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestPartAndImageURL(t *testing.T) {
	a := &article.Article{Body: []article.Block{
		&article.Paragraph{Text: article.Plain("out")}, &article.Image{Renditions: []article.Rendition{{URL: "https://a.example/1.jpg"}}, Alt: "one"},
	}}
	p := &prosemirror.Printer{Part: render.Part{From: 1}, ImageURL: func(r *article.Rendition, _ int) string { return r.URL + "?w" }}
	const want = `{"type":"doc","content":[{"type":"image","attrs":{"src":"https://a.example/1.jpg?w","renditions":[{"url":"https://a.example/1.jpg"}],"alt":"one"}}]}`
	if got := p.Document(a).String(); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestLossAndCheck(t *testing.T) {
	a := &article.Article{Body: []article.Block{
		&article.Custom{Kind: "poll", Data: []byte(`{"n":1}`), Meta: &article.Meta{Extra: article.Extra{{Name: "x", Value: []byte("1")}}}},
		&article.Paragraph{Text: article.Inlines{
			&article.Link{URL: "javascript:alert(1)", Text: article.Plain("l")}, &article.Strong{Text: article.Plain("a")}, &article.Strong{Text: article.Plain("b")}, &article.Mark{},
		}},
		&article.List{}, &article.Heading{Level: 9},
	}}
	var got []string
	for _, l := range new(prosemirror.Printer).Loss(a) {
		got = append(got, l.Path+": "+l.Lost)
	}
	want := []string{
		"body[0]: the data", "body[1].text[0]: the link, whose address cannot go out", "body[1].text[2]: the seam between two marks that are alike",
		"body[1].text[3]: a mark on nothing", "body[2]: a list of nothing", "body[3]: a level that a heading cannot have", "body[0]: members that this version does not know",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if n := len(new(prosemirror.Printer).Check(a)); n != 3 {
		t.Errorf("%d problems: %v", n, new(prosemirror.Printer).Check(a))
	}
	if n := len((&prosemirror.Printer{Unknown: true}).Loss(a)); n != 5 {
		t.Errorf("with Unknown %d losses", n)
	}
	one, other := new(prosemirror.Printer).Digest(a), (&prosemirror.Printer{Unknown: true}).Digest(a)
	if one == other || one != new(prosemirror.Printer).Digest(a) {
		t.Error("the digest does not tell outputs apart")
	}
}

func BenchmarkAppend(b *testing.B) {
	a := samples.Get("essay")
	p := new(prosemirror.Printer)
	dst := p.Append(nil, a)
	b.SetBytes(int64(len(dst)))
	b.ReportAllocs()
	for b.Loop() {
		dst = p.Append(dst[:0], a)
	}
}
