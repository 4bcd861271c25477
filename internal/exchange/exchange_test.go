package exchange_test

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange"
	"github.com/standfirst/standfirst/internal/gate"
)

func TestParse(t *testing.T) {
	in := `{"a":[1,{"b":"x\n\u0041"},null,true],"a":"last","n":null}`
	v, err := exchange.Parse([]byte("\uFEFF" + in))
	if err != nil {
		t.Fatal(err)
	}
	if v.Str("a") != "last" || v.Get("n") != nil || len(v.Members) != 3 || string(v.Raw) != in {
		t.Errorf("got %+v", v)
	}
	b := v.Members[0].Value.Items[1].Get("b")
	if b.Text != "x\nA" || v.Path(b.Offset) != "a[1].b" {
		t.Errorf("got %q at %s", b.Text, v.Path(b.Offset))
	}
	for in, path := range map[string]string{"": "", "[1": "", "{\"a\":}": "", "[1] 2": "", strings.Repeat("[", exchange.MaxDepth+5) + strings.Repeat("]", exchange.MaxDepth+5): strings.Repeat("[0]", 1)} {
		_, err := exchange.Parse([]byte(in))
		var e *exchange.Error
		if !errors.As(err, &e) || !strings.HasPrefix(e.Path, path) {
			t.Errorf("%.20s: %v", in, err)
		}
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(`{"a":[1,-2.5e+7,{"b":"\"\\\u2028"},null,true,false,""]}`))
	f.Fuzz(func(t *testing.T, in []byte) {
		v, err := exchange.Parse(in)
		if err != nil {
			return
		}
		var walk func(v *exchange.Value)
		walk = func(v *exchange.Value) {
			if !json.Valid(v.Raw) {
				t.Errorf("%q is no value", v.Raw)
			}
			for _, item := range v.Items {
				walk(item)
			}
			for i := range v.Members {
				walk(v.Members[i].Value)
			}
		}
		walk(v)
		v.Path(len(in) / 2)
	})
}

// Facts that do not fit are given back, and the others come in.
func TestBuild(t *testing.T) {
	facts, err := exchange.Parse([]byte(`{"type":"x","renditions":[{"url":7}],"alt":"one","focus":"no","foo":[1],"alt":"two","decorative":null}`))
	if err != nil {
		t.Fatal(err)
	}
	b, refused := exchange.Block("image", facts.Members)
	if got := string(article.AppendNodeJSON(nil, b)); got != `{"type":"image","alt":"two","foo":[1]}` {
		t.Errorf("got %s", got)
	}
	if len(refused) != 3 {
		t.Errorf("refused %d", len(refused))
	}
	number := exchange.JSON("42")
	b, refused = exchange.Block("video", []exchange.Member{{Name: "title", Value: number}})
	if got := string(article.AppendNodeJSON(nil, b)); got != `{"type":"video","title":"42"}` || refused != nil {
		t.Errorf("got %s, %v", got, refused)
	}
}

// Nothing that has not passed a gate is among the facts.
func TestFacts(t *testing.T) {
	image := &article.Image{
		Renditions:  []article.Rendition{{URL: "javascript:alert(1)", Type: "a\x00b"}, {URL: "https://a.example/1.jpg"}},
		Attribution: article.Attribution{{Role: "x", Agent: article.Agent{Name: "</script>", URL: "data:x", SameAs: []string{"vbscript:x", "https://a.example/"}}}},
		Rights:      &article.Rights{Licence: "javascript:x", UsageURL: "javascript:x"},
		Meta:        &article.Meta{ID: "i", Extra: article.Extra{{Name: "x", Value: []byte(`"javascript:"`)}}},
	}
	before := string(article.AppendNodeJSON(nil, image))
	var got strings.Builder
	for _, f := range exchange.Facts(image, false) {
		got.WriteString(f.Name + " " + string(f.Value.Raw) + "\n")
	}
	const want = `renditions [{"type":"ab"},{"url":"https://a.example/1.jpg"}]
attribution [{"role":"x","agent":{"name":"\u003c/script\u003e","sameAs":["","https://a.example/"]}}]
rights {}
id "i"
`
	if got.String() != want {
		t.Errorf("got\n%s", got.String())
	}
	if string(article.AppendNodeJSON(nil, image)) != before {
		t.Error("the image was changed")
	}
	math := &article.Math{MathML: &article.MathElement{Name: "mi", Attrs: []article.MathAttr{{Name: "OnClick", Value: "x"}, {Name: "xlink:href", Value: "x"}, {Name: "mathvariant", Value: "bold"}}}}
	for _, f := range exchange.Facts(math, false) {
		if got := string(f.Value.Raw); got != `{"name":"mi","attrs":[{"name":"mathvariant","value":"bold"}]}` {
			t.Errorf("got %s", got)
		}
	}
}

// Data stay the value that they are, in signs that the gate lets pass.
func TestInert(t *testing.T) {
	for _, in := range []string{`{"a":1}`, "\"\u007f \u202e x \U000E0041 \U0001F600\"", "[\"\xff\"]"} {
		out := exchange.Inert([]byte(in))
		var a, b any
		if json.Unmarshal([]byte(in), &a) != nil || json.Unmarshal([]byte(out), &b) != nil {
			t.Fatalf("%q became %q", in, out)
		}
		if x, y := must(json.Marshal(a)), must(json.Marshal(b)); x != y || !gate.Clean(out) {
			t.Errorf("%q became %q", in, out)
		}
	}
}

func must(b []byte, err error) string {
	if err != nil {
		return err.Error()
	}
	return string(b)
}

func TestNest(t *testing.T) {
	wrap := func(key string) exchange.Wrap {
		return exchange.Wrap{Key: key, Make: func(run article.Inlines) article.Inline { return &article.Abbr{Title: key, Text: run} }}
	}
	text := func(s string, marks ...exchange.Wrap) exchange.Piece {
		return exchange.Piece{Marks: marks, Node: &article.Text{Value: s}}
	}
	a, b := wrap("a"), wrap("b")
	run := exchange.Nest([]exchange.Piece{text("1"), text("2"), text("3", a), text("4", a, b), text("5", a, b), text("6", b), text("", b)})
	const want = `["12",{"type":"abbr","text":["3",{"type":"abbr","text":"45","title":"b"}],"title":"a"},{"type":"abbr","text":"6","title":"b"}]`
	if got := string(article.AppendInlinesJSON(nil, run)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
