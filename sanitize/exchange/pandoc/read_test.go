package pandoc_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	out "github.com/standfirst/standfirst/render/exchange/pandoc"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/pandoc"
)

func ExampleRead() {
	// pandoc -t json, of the Markdown "# Tides\n\nHigh water at **noon**[^1].\n\n[^1]: Today."
	doc := `{"pandoc-api-version":[1,22],"meta":{},"blocks":[
		{"t":"Header","c":[1,["tides",[],[]],[{"t":"Str","c":"Tides"}]]},
		{"t":"Para","c":[{"t":"Str","c":"High"},{"t":"Space"},{"t":"Str","c":"water"},{"t":"Space"},{"t":"Str","c":"at"},{"t":"Space"},
			{"t":"Strong","c":[{"t":"Str","c":"noon"}]},{"t":"Note","c":[{"t":"Para","c":[{"t":"Str","c":"Today."}]}]},{"t":"Str","c":"."}]}]}`
	a, _, err := pandoc.Read(&sanitize.Door{Lang: "en"}, []byte(doc))
	if err != nil {
		fmt.Println(err)
		return
	}
	os.Stdout.Write(article.AppendDump(nil, a))
	// Output:
	// article
	//   lang "en"
	//   headline[0] "Tides"
	//   body[0] paragraph
	//     text[0] "High water at "
	//     text[1] strong
	//       text[0] "noon"
	//     text[2] footnoteRef
	//       note "fn1"
	//     text[3] "."
	//   body[1] footnotes
	//     notes[0]
	//       note "fn1"
	//       body[0] paragraph
	//         text[0] "Today."
}

// What cannot be read gives one error, with the place.
func TestErrors(t *testing.T) {
	doc := func(blocks string) string {
		return `{"pandoc-api-version":[1,22],"meta":{},"blocks":[` + blocks + `]}`
	}
	deep := strings.Repeat(`{"t":"BlockQuote","c":[`, 1100)
	for in, want := range map[string]string{
		``:   "byte 0: unexpected end of JSON input",
		`[]`: "byte 0: expected an object, got an array",
		`{}`: "byte 0: expected a member pandoc-api-version, an array",
		`{"pandoc-api-version":[1,20],"blocks":[]}`:           "pandoc-api-version: byte 22: expected the types of Pandoc 1.21 or later",
		`{"pandoc-api-version":[2,0],"blocks":[]}`:            "pandoc-api-version: byte 22: expected the types of Pandoc 1.21 or later",
		`{"pandoc-api-version":[1,22]}`:                       "byte 0: expected a member blocks, an array",
		`{"pandoc-api-version":[1,22],"meta":[],"blocks":[]}`: "meta: byte 36: expected an object, got an array",
		doc(`7`):            "blocks[0]: byte 49: expected an object, got a number",
		doc(`{"c":[]}`):     "blocks[0]: byte 49: expected a member t, a string",
		doc(`{"t":"Para"}`): "blocks[0]: byte 49: expected a member c, an array",
		doc(`{"t":"Para","c":[{"t":"Str","c":1}]}`):                 "blocks[0].c[0].c: byte 81: expected a string, got a number",
		doc(`{"t":"Header","c":[2]}`):                               "blocks[0].c: byte 67: expected an array of 3, got one of 1",
		doc(`{"t":"Header","c":[2,["",[],[["a"]]],[]]}`):            "blocks[0].c[1][2][0]: byte 78: expected an array of 2, got one of 1",
		doc(`{"t":"Table","c":[["",[],[]],[null,[]],[],[],[],[]]}`): "blocks[0].c[3]: byte 91: expected an array of 2, got one of 0",
		doc(deep + strings.Repeat("]}", 1100)):                      "depth: 2001 exceeds the limit of 2000",
	} {
		a, _, err := pandoc.Read(nil, []byte(in))
		var e *pandoc.Error
		if a != nil || !errors.As(err, &e) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.120s: %v, want %s", in, err, want)
		}
	}
	_, _, err := pandoc.Read(&sanitize.Door{Limits: sanitize.Limits{Bytes: 10}}, []byte(doc("")))
	var limit *sanitize.LimitError
	if !errors.As(err, &limit) || limit.Limit != "bytes" {
		t.Errorf("too long: %v", err)
	}
}

// What pandoc reads comes in as what it is.
func TestForeign(t *testing.T) {
	for in, want := range map[string]string{
		"![A *cap*](https://a.example/1.jpg \"T\"){#i .wide width=30 alt=\"the alt\"}": `{"type":"image","renditions":[{"url":"https://a.example/1.jpg","width":30}],"alt":"the alt","caption":["A ",{"type":"emphasis","text":"cap"}],"id":"i","title":"T","class":"wide"}`,
		"“q” 'r' it's [u]{.underline} [s]{.smallcaps} \\mark":                          `{"type":"paragraph","text":["“q” ‘r’ it’s ",{"type":"inlineCustom","kind":"Underline","data":{"t":"Underline","c":[{"t":"Str","c":"u"}]},"fallback":"u"}," ",{"type":"inlineCustom","kind":"SmallCaps","data":{"t":"SmallCaps","c":[{"t":"Str","c":"s"}]},"fallback":"s"}," ",{"type":"inlineCustom","kind":"RawInline","data":{"t":"RawInline","c":["tex","\\mark"]}}]}`,
		"<div class=\"x\">\n\na\n\nb\n\n</div>":                                        `{"type":"paragraph","text":"a"},{"type":"paragraph","text":"b"}`,
		"::: {.callout kind=tip}\nBoots\n:::":                                          `{"type":"callout","kind":"tip","body":[{"type":"paragraph","text":"Boots"}]}`,
		"::: {#a .note lang=de}\nAch\n:::":                                             `{"type":"paragraph","text":"Ach","id":"a","lang":"de","class":"note"}`,
		"a <script>alert(1)</script> b":                                                `{"type":"paragraph","text":"a"},{"type":"paragraph","text":"b"}`,
		"[x](javascript:alert(1))":                                                     `{"type":"paragraph","text":[{"type":"link","text":"x"}]}`,
		"| a | b |\n|--:|---|\n| 1 | 2 |\n\n: Cap":                                     `{"type":"table","caption":"Cap","columns":[{"align":"end"}],"head":[{"cells":[{"text":"a","header":true},{"text":"b","header":true}]}],"rows":[{"cells":[{"text":"1"},{"text":"2"}]}]}`,
		"iv) x\nv) y":                    `{"type":"list","ordered":true,"start":4,"items":[{"text":"x"},{"text":"y"}]}`,
		"- [ ] t\n- [x] u":               `{"type":"list","items":[{"task":"open","text":"t"},{"task":"done","text":"u"}]}`,
		"Term\n:   one\n\n:   two":       `{"type":"definitionList","items":[{"term":"Term","body":[{"type":"paragraph","text":"one"},{"type":"paragraph","text":"two"}]}]}`,
		"``` {.go .numberLines}\nx\n```": `{"type":"code","syntax":"go","value":"x","class":"numberLines"}`,
		"| one\n| two":                   `{"type":"paragraph","text":["one",{"type":"break"},"two"]}`,
		"$$x^2$$":                        `{"type":"math","tex":"x^2"}`,
		"See [@knuth84, p. 3].":          "",
	} {
		cmd := checker.Command(t, "pandoc", "-f", "markdown+smart", "-t", "json")
		cmd.Stdin = strings.NewReader(in)
		form, err := cmd.Output()
		if err != nil {
			t.Fatal(err)
		}
		a, _, err := pandoc.Read(nil, form)
		if err != nil {
			t.Errorf("%s: %v", in, err)
			continue
		}
		got := article.AppendBlocksJSON(nil, a.Body)
		if want == "" {
			if !strings.Contains(string(got), `"kind":"Cite"`) || !strings.Contains(string(got), "knuth84") {
				t.Errorf("%s: %s", in, got)
			}
			continue
		}
		if specimen.Canonical(got) != specimen.Canonical([]byte("["+want+"]")) {
			t.Errorf("%s\ngot  %s\nwant [%s]", in, got, want)
		}
	}
}

// Metadata become those of the article, and none is lost.
func TestMeta(t *testing.T) {
	cmd := checker.Command(t, "pandoc", "-f", "markdown", "-t", "json")
	cmd.Stdin = strings.NewReader("---\ntitle: A *b*\nauthor: [Ida Sund, {name: Ole Berg}]\ndate: 2026-04-28\nabstract: |\n  Short.\n\n  Very.\nlang: ar\nkeywords: [ebb, flow]\ncopyright: © N\nfoo: {bar: [1, true]}\n---\n\nText")
	form, err := cmd.Output()
	if err != nil {
		t.Fatal(err)
	}
	a, report, err := pandoc.Read(nil, form)
	if err != nil {
		t.Fatal(err)
	}
	const want = `{"type":"article","version":"1.0","lang":"ar","headline":["A ",{"type":"emphasis","text":"b"}],"standfirst":["Short.",{"type":"break"},"Very."],"published":"2026-04-28",
		"attribution":[{"role":"writing","agent":{"name":"Ida Sund"}},{"role":"writing","agent":{"name":"Ole Berg"}}],"body":[{"type":"paragraph","text":"Text"}],"tags":[{"name":"ebb"},{"name":"flow"}],
		"rights":{"copyright":"© N"},"foo":{"t":"MetaMap","c":{"bar":{"t":"MetaList","c":[{"t":"MetaInlines","c":[{"t":"Str","c":"1"}]},{"t":"MetaBool","c":true}]}}}}`
	if got := article.AppendJSON(nil, a); specimen.Canonical(got) != specimen.Canonical([]byte(want)) {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if len(report.Entries) != 1 || report.Entries[0].Where != "foo" {
		t.Errorf("report %v", report.Entries)
	}
}

// A document in a format of paper comes in with its text, tables and notes.
func TestDocx(t *testing.T) {
	dir := t.TempDir() + "/a.docx"
	write := checker.Command(t, "pandoc", "-f", "json", "-t", "docx", "-o", dir)
	p := &out.Printer{}
	write.Stdin = strings.NewReader(string(p.Append(nil, samples.Get("markets"))))
	if said, err := write.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, said)
	}
	form, err := checker.Command(t, "pandoc", "-t", "json", dir).Output()
	if err != nil {
		t.Fatal(err)
	}
	a, _, err := pandoc.Read(nil, form)
	if err != nil {
		t.Fatal(err)
	}
	tables := 0
	for _, b := range a.Body {
		if b.Type() == "table" {
			tables++
		}
	}
	want := 0
	for _, b := range samples.Get("markets").Body {
		if b.Type() == "table" {
			want++
		}
	}
	if tables != want || a.Headline.Plain() != samples.Get("markets").Headline.Plain() {
		t.Errorf("%d tables of %d, headline %q", tables, want, a.Headline.Plain())
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"custom", "recipe", "hostile"} {
		f.Add((&out.Printer{Unknown: true}).Append(nil, samples.Get(name)))
	}
	f.Add((&out.Printer{Unknown: true}).Append(nil, specimen.Every()))
	f.Add((&out.Printer{Unknown: true, API: out.API123}).Append(nil, specimen.Every()))
	f.Add([]byte(`{"pandoc-api-version":[1,22],"meta":{},"blocks":[{"t":"Div","c":[["",["footnotes"],[]],[{"t":"Div","c":[["",["footnote","moved"],[["note","a"]]],[]]}]]},{"t":"Plain","c":[{"t":"Span","c":[["",["footnoteref"],[["note","a"]]],[]]},{"t":"Note","c":[]}]}]}`))
	r := round(&out.Printer{Unknown: true})
	f.Fuzz(func(t *testing.T, in []byte) {
		a, _, err := pandoc.Read(nil, in)
		if err != nil {
			return
		}
		for _, l := range (&out.Printer{Unknown: true}).Loss(a) {
			if strings.Contains(l.Lost, "whose name the format has") {
				return // told; only such members would have to be left out of the comparison
			}
		}
		r.Trip(t, "fuzzed", a)
	})
}

func BenchmarkRead(b *testing.B) {
	form := new(out.Printer).Append(nil, samples.Get("essay"))
	b.SetBytes(int64(len(form)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := pandoc.Read(nil, form); err != nil {
			b.Fatal(err)
		}
	}
}
