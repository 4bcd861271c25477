package portabletext_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	out "github.com/standfirst/standfirst/render/exchange/portabletext"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/portabletext"
)

func ExampleRead() {
	doc := `{"_type":"post","_id":"p1","title":"Tides","body":[
		{"_type":"block","style":"h2","children":[{"_type":"span","text":"Today"}]},
		{"_type":"block","listItem":"bullet","level":1,"markDefs":[{"_key":"x","_type":"link","href":"/noon"}],"children":[{"_type":"span","marks":["strong","x"],"text":"noon"}]},
		{"_type":"block","listItem":"number","level":2,"children":[{"_type":"span","text":"ebb"}]},
		{"_type":"poll","question":"?","text":"Ebb or flow?"}]}`
	a, report, err := portabletext.Read(&sanitize.Door{Base: "https://news.example/", Lang: "en"}, []byte(doc))
	if err != nil {
		fmt.Println(err)
		return
	}
	os.Stdout.Write(article.AppendDump(nil, a))
	for _, e := range report.Entries {
		fmt.Println(e.Action, e.Code, e.Where, e.Place)
	}
	// Output:
	// article
	//   id "p1"
	//   lang "en"
	//   headline[0] "Tides"
	//   body[0] heading
	//     level 2
	//     text[0] "Today"
	//   body[1] list
	//     items[0]
	//       text[0] strong
	//         text[0] link
	//           url "https://news.example/noon"
	//           text[0] "noon"
	//       body[0] list
	//         ordered true
	//         items[0]
	//           text[0] "ebb"
	//   body[2] custom
	//     kind "poll"
	//     data "{\"_type\":\"poll\",\"question\":\"?\",\"text\":\"Ebb or flow?\"}"
	//     fallback[0] paragraph
	//       text[0] "Ebb or flow?"
	// kept unknown poll body[3]
}

// What cannot be read gives one error, with the place.
func TestErrors(t *testing.T) {
	deep := strings.Repeat(`{"_type":"quote","body":[`, 1100)
	for in, want := range map[string]string{
		``:                                     "byte 0: unexpected end of JSON input",
		`7`:                                    "byte 0: expected an object, got a number",
		`{"body":"x"}`:                         "body: byte 8: expected an array, got a string",
		`[1]`:                                  "[0]: byte 1: expected an object, got a number",
		`[{"_type":"block","children":{}}]`:    "[0].children: byte 29: expected an array, got an object",
		`[{"_type":"block","children":["x"]}]`: "[0].children[0]: byte 30: expected an object, got a string",
		`[{"_type":"block","children":[{"_type":"span","text":7}]}]`:                "[0].children[0].text: byte 53: expected a string, got a number",
		`[{"_type":"block","children":[{"_type":"span","text":"a","marks":[{}]}]}]`: "[0].children[0].marks[0]: byte 66: expected a string, got an object",
		`[{"_type":"footnotes","notes":[1]}]`:                                       "[0].notes[0]: byte 31: expected an object, got a number",
		"[" + deep + strings.Repeat("]}", 1100) + "]":                               "depth: 2001 exceeds the limit of 2000",
	} {
		a, _, err := portabletext.Read(nil, []byte(in))
		var e *portabletext.Error
		if a != nil || !errors.As(err, &e) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80s: %v, want %s", in, err, want)
		}
	}
	_, _, err := portabletext.Read(&sanitize.Door{Limits: sanitize.Limits{Bytes: 10}}, []byte(`{"_type":"article"}`))
	var limit *sanitize.LimitError
	if !errors.As(err, &limit) || limit.Limit != "bytes" {
		t.Errorf("too long: %v", err)
	}
}

// Documents of other makers come in as what they are.
func TestForeign(t *testing.T) {
	for in, want := range map[string]string{
		`{"_type":"image","_key":"a","asset":{"_type":"reference","_ref":"image-1","url":"https://a.example/1.jpg"},"alt":"one","caption":"words","hotspot":{"x":0.5}}`:                     `{"type":"image","renditions":[{"url":"https://a.example/1.jpg"}],"alt":"one","caption":"words","asset":{"_type":"reference","_ref":"image-1","url":"https://a.example/1.jpg"},"hotspot":{"x":0.5}}`,
		`{"_type":"code","language":"js","code":"a < b","filename":"x.js"}`:                                                                                                                 `{"type":"code","syntax":"js","value":"a < b","filename":"x.js"}`,
		`{"_type":"table","rows":[{"_type":"tableRow","_key":"r","cells":["a","b"]}]}`:                                                                                                      `{"type":"table","rows":[{"cells":[{"text":"a"},{"text":"b"}]}]}`,
		`{"_type":"block","style":"lead","children":[{"_type":"span","text":"x"}]}`:                                                                                                         `{"type":"paragraph","text":"x","style":"lead"}`,
		`{"_type":"block","style":"blockquote","children":[{"_type":"span","text":"a\nb","marks":["em"]}]}`:                                                                                 `{"type":"quote","body":[{"type":"paragraph","text":[{"type":"emphasis","text":["a",{"type":"break"},"b"]}]}]}`,
		`{"_type":"block","children":[{"_type":"span","text":"u","marks":["underline"]},{"_type":"author","name":"Ida"}]}`:                                                                  `{"type":"paragraph","text":[{"type":"inlineCustom","kind":"underline","data":"underline","fallback":"u"},{"type":"inlineCustom","kind":"author","data":{"_type":"author","name":"Ida"},"fallback":"Ida"}]}`,
		`{"_type":"block","markDefs":[{"_key":"m","_type":"link","href":"javascript:alert(1)"}],"children":[{"_type":"span","text":"x","marks":["m"]}]}`:                                    `{"type":"paragraph","text":[{"type":"link","text":"x"}]}`,
		`{"_type":"block","children":[{"_type":"span","text":"x","marks":["code","strong"]}]}`:                                                                                              `{"type":"paragraph","text":[{"type":"strong","text":[{"type":"inlineCode","value":"x"}]}]}`,
		`{"_type":"callout","kind":"tip","body":"Bring boots.","title":7}`:                                                                                                                  `{"type":"callout","kind":"tip","body":[{"type":"paragraph","text":"Bring boots."}]}`,
		`{"_type":"video","url":"https://a.example/v.mp4","season":"one","title":["x"]}`:                                                                                                    `{"type":"video","renditions":[{"url":"https://a.example/v.mp4"}],"season":"one"}`,
		`{"_type":"block","listItem":"square","level":3,"children":[{"_type":"span","text":"a"}]},{"_type":"block","listItem":"square","level":1,"children":[{"_type":"span","text":"b"}]}`: `{"type":"list","items":[{"text":"a"}]},{"type":"list","items":[{"text":"b"}]}`,
	} {
		a, _, err := portabletext.Read(nil, []byte(`[`+in+`]`))
		if err != nil {
			t.Errorf("%s: %v", in, err)
			continue
		}
		if got := specimen.Canonical(article.AppendBlocksJSON(nil, a.Body)); got != specimen.Canonical([]byte("["+want+"]")) {
			t.Errorf("%s\ngot  %s\nwant [%s]", in, article.AppendBlocksJSON(nil, a.Body), want)
		}
	}
}

// The first block of the body is not read twice, even where its part got lost; without the credits as data it stays.
func TestAttribution(t *testing.T) {
	form := string(new(out.Printer).Append(nil, samples.Get("openai-azure.en")))
	a, _, err := portabletext.Read(nil, []byte(strings.Replace(form, `"part":"attribution",`, "", 1)))
	if diff := specimen.Differ(a, samples.Get("openai-azure.en")); err != nil || diff != "" {
		t.Errorf("without the part: %v %s", err, diff)
	}
	body := new(out.Printer).AppendBody(nil, samples.Get("openai-azure.en"))
	a, _, err = portabletext.Read(nil, body)
	if err != nil || !strings.Contains(string(article.AppendNodeJSON(nil, a.Body[0])), "The Verge") {
		t.Errorf("the body alone: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"custom", "recipe", "hostile"} {
		f.Add((&out.Printer{Unknown: true}).Append(nil, samples.Get(name)))
	}
	f.Add((&out.Printer{Unknown: true}).Append(nil, specimen.Every()))
	f.Add([]byte(`[{"_type":"block","listItem":"bullet","level":9,"children":[{"_type":"x","marks":["y"]}]},{"_type":"z","a":[{"_type":"block"}]}]`))
	r := round(true)
	f.Fuzz(func(t *testing.T, in []byte) {
		a, _, err := portabletext.Read(nil, in)
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
		if _, _, err := portabletext.Read(nil, form); err != nil {
			b.Fatal(err)
		}
	}
}
