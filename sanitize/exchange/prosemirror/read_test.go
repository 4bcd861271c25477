package prosemirror_test

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	out "github.com/standfirst/standfirst/render/exchange/prosemirror"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/prosemirror"
)

func ExampleRead() {
	doc := `{"type":"doc","content":[
		{"type":"heading","attrs":{"level":1,"textAlign":null},"content":[{"type":"text","text":"Tides"}]},
		{"type":"paragraph","content":[{"type":"text","text":"High water at "},{"type":"text","marks":[{"type":"bold"},{"type":"link","attrs":{"href":"/noon"}}],"text":"noon"}]},
		{"type":"poll","attrs":{"id":7},"content":[{"type":"paragraph","content":[{"type":"text","text":"Ebb or flow?"}]}]}]}`
	a, report, err := prosemirror.Read(&sanitize.Door{Base: "https://news.example/", Lang: "en"}, []byte(doc))
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
	//   lang "en"
	//   headline[0] "Tides"
	//   body[0] paragraph
	//     text[0] "High water at "
	//     text[1] strong
	//       text[0] link
	//         url "https://news.example/noon"
	//         text[0] "noon"
	//   body[1] custom
	//     kind "poll"
	//     data "{\"type\":\"poll\",\"attrs\":{\"id\":7},\"content\":[{\"type\":\"paragraph\",\"content\":[{\"type\":\"text\",\"text\":\"Ebb or flow?\"}]}]}"
	//     fallback[0] paragraph
	//       text[0] "Ebb or flow?"
	// kept unknown poll content[2]
}

// What cannot be read gives one error, with the place.
func TestErrors(t *testing.T) {
	deep := strings.Repeat(`{"type":"blockquote","content":[`, 1200)
	for in, want := range map[string]string{
		``:                             "byte 0: unexpected end of JSON input",
		`[]`:                           "byte 0: expected an object, got an array",
		`{"type":"x"}`:                 `byte 0: expected a document, whose type is "doc"`,
		`{"type":"doc",`:               "byte 14: unexpected end of JSON input",
		`{"type":"doc","content":{}}`:  "content: byte 24: expected an array, got an object",
		`{"type":"doc","content":[1]}`: "content[0]: byte 25: expected an object, got a number",
		`{"type":"doc","content":[{"text":"x"}]}`:                                                                                        "content[0]: byte 25: expected a member type, a string",
		`{"type":"doc","content":[{"type":"paragraph","attrs":7}]}`:                                                                      "content[0].attrs: byte 53: expected an object, got a number",
		`{"type":"doc","content":[{"type":"paragraph","content":[{"type":"text"}]}]}`:                                                    "content[0].content[0]: byte 56: expected a member text, a string",
		`{"type":"doc","content":[{"type":"text","text":"a","marks":[{"type":"bold"},"x"]}]}`:                                            "content[0].marks[1]: byte 76: expected an object, got a string",
		`{"type":"doc","content":[` + deep + strings.Repeat("]}", 1200) + `]}`:                                                           "depth: 2001 exceeds the limit of 2000",
		`{"type":"doc","content":[{"type":"details","content":[{"type":"detailsSummary","content":1}]}]}`:                                "content[0].content[0].content: byte 89: expected an array, got a number",
		`{"type":"doc","content":[` + strings.Repeat(`{"type":"blockquote","content":[`, 600) + strings.Repeat("]}", 600) + `]}`:         "depth: 481 exceeds the limit of 480",
		`{"type":"doc","content":[{"type":"text","text":"x","marks":[` + strings.Repeat(`{"type":"bold"},`, 100) + `{"type":"bold"}]}]}`: "content[0].marks: byte 59: more than 100 marks on one text",
	} {
		a, _, err := prosemirror.Read(nil, []byte(in))
		var e *prosemirror.Error
		if a != nil || !errors.As(err, &e) || !strings.Contains(err.Error(), want) {
			t.Errorf("%.80s: %v, want %s", in, err, want)
		}
	}
	_, _, err := prosemirror.Read(&sanitize.Door{Limits: sanitize.Limits{Bytes: 10}}, []byte(`{"type":"doc"}`))
	var limit *sanitize.LimitError
	if !errors.As(err, &limit) || limit.Limit != "bytes" {
		t.Errorf("too long: %v", err)
	}
}

// Documents of other makers come in as what they are.
func TestForeign(t *testing.T) {
	for in, want := range map[string]string{
		// ProseMirror's basic schema and lists
		`{"type":"ordered_list","attrs":{"order":4},"content":[{"type":"list_item","content":[{"type":"paragraph","content":[{"type":"text","marks":[{"type":"em"}],"text":"x"}]}]}]}`: `{"type":"list","ordered":true,"start":4,"items":[{"text":[{"type":"emphasis","text":"x"}]}]}`,
		`{"type":"code_block","attrs":{"params":"go"},"content":[{"type":"text","text":"a"}]}`:                                                                                         `{"type":"code","syntax":"go","value":"a"}`,
		// Tiptap
		`{"type":"image","attrs":{"src":"https://a.example/1.jpg","alt":"one","title":"T","width":null}}`:                                                                       `{"type":"image","renditions":[{"url":"https://a.example/1.jpg"}],"alt":"one","title":"T"}`,
		`{"type":"youtube","attrs":{"src":"https://www.youtube.com/watch?v=x","start":0}}`:                                                                                      `{"type":"embed","provider":"youtube","url":"https://www.youtube.com/watch?v=x","start":0}`,
		`{"type":"taskList","content":[{"type":"taskItem","attrs":{"checked":true},"content":[{"type":"paragraph","content":[{"type":"text","text":"x"}]}]}]}`:                  `{"type":"list","items":[{"task":"done","text":"x"}]}`,
		`{"type":"paragraph","content":[{"type":"mention","attrs":{"id":"u1","label":"Ida"}}]}`:                                                                                 `{"type":"paragraph","text":[{"type":"mention","attrs":{"id":"u1","label":"Ida"},"fallback":"Ida"}]}`,
		`{"type":"paragraph","attrs":{"textAlign":"center"},"content":[{"type":"text","marks":[{"type":"textStyle","attrs":{"color":null}},{"type":"underline"}],"text":"u"}]}`: `{"type":"paragraph","text":[{"type":"underline","fallback":"u"}],"textAlign":"center"}`,
		`{"type":"table","content":[{"type":"tableRow","content":[{"type":"tableHeader","attrs":{"colspan":1,"rowspan":1,"colwidth":null},"content":[{"type":"paragraph","content":[{"type":"text","text":"h"}]}]}]},{"type":"tableRow","content":[{"type":"tableCell","attrs":{"colspan":2,"align":"right"},"content":[{"type":"paragraph","content":[{"type":"text","text":"a"}]},{"type":"paragraph","content":[{"type":"text","text":"b"}]}]}]}]}`: `{"type":"table","head":[{"cells":[{"text":"h","header":true,"colSpan":1,"rowSpan":1}]}],"rows":[{"cells":[{"text":["a",{"type":"break"},"b"],"colSpan":2,"align":"end"}]}]}`,
		`{"type":"details","content":[{"type":"detailsSummary","content":[{"type":"text","text":"s"}]},{"type":"detailsContent","content":[{"type":"paragraph","content":[{"type":"text","text":"b"}]}]}]}`:                                                                                                                                                                                                                                            `{"type":"details","summary":"s","body":[{"type":"paragraph","text":"b"}]}`,
		`{"type":"text","marks":[{"type":"code"},{"type":"bold"}],"text":"x"}`: `{"type":"paragraph","text":[{"type":"strong","text":[{"type":"inlineCode","value":"x"}]}]}`,
		// what is no address, no level, no value
		`{"type":"paragraph","content":[{"type":"text","marks":[{"type":"link","attrs":{"href":"javascript:alert(1)","title":7}}],"text":"x"}]}`: `{"type":"paragraph","text":[{"type":"link","text":"x"}]}`,
		`{"type":"heading","attrs":{"level":"big"},"content":[{"type":"text","text":"x"}]}`:                                                      `{"type":"heading","level":2,"text":"x"}`,
		`{"type":"video","attrs":{"src":"https://a.example/v.mp4"},"content":[{"type":"paragraph","content":[{"type":"text","text":"loose"}]}]}`: `{"type":"video","renditions":[{"url":"https://a.example/v.mp4"}]},{"type":"paragraph","text":"loose"}`,
	} {
		a, _, err := prosemirror.Read(nil, []byte(`{"type":"doc","content":[`+in+`]}`))
		if err != nil {
			t.Errorf("%s: %v", in, err)
			continue
		}
		if got := string(article.AppendBlocksJSON(nil, a.Body)); got != "["+want+"]" {
			t.Errorf("%s\ngot  %s\nwant [%s]", in, got, want)
		}
	}
}

// A document whose editor dropped the doc's attrs keeps its attribution as a paragraph; one whose editor dropped the
// paragraph's does not get it twice.
func TestAttribution(t *testing.T) {
	form := string(new(out.Printer).Append(nil, samples.Get("openai-azure.en")))
	start := strings.Index(form, `,"attrs":`)
	end := strings.Index(form, `,"content":[{"type":"paragraph","attrs":{"part":"attribution"}`)
	a, _, err := prosemirror.Read(nil, []byte(form[:start]+form[end:]))
	if err != nil || len(a.Body) == 0 || !strings.Contains(string(article.AppendNodeJSON(nil, a.Body[0])), "The Verge") {
		t.Errorf("without attrs: %v", err)
	}
	a, _, err = prosemirror.Read(nil, []byte(strings.Replace(form, `,"attrs":{"part":"attribution"}`, "", 1)))
	if diff := specimen.Differ(a, samples.Get("openai-azure.en")); err != nil || diff != "" {
		t.Errorf("without the part: %v %s", err, diff)
	}
}

func FuzzRead(f *testing.F) {
	for _, name := range []string{"custom", "recipe", "hostile"} {
		f.Add((&out.Printer{Unknown: true}).Append(nil, samples.Get(name)))
	}
	f.Add((&out.Printer{Unknown: true}).Append(nil, specimen.Every()))
	f.Add([]byte(`{"type":"doc","content":[{"type":"figure","content":[{"type":"figcaption"}]},{"type":"x","marks":[{"type":"y"}]}]}`))
	r := round(true)
	f.Fuzz(func(t *testing.T, in []byte) {
		a, _, err := prosemirror.Read(nil, in)
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
		if _, _, err := prosemirror.Read(nil, form); err != nil {
			b.Fatal(err)
		}
	}
}
