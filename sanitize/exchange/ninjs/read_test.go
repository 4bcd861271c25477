package ninjs_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	print "github.com/standfirst/standfirst/render/exchange/ninjs"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/ninjs"
)

func ExampleRead() {
	a, report, err := ninjs.Read(&sanitize.Door{Base: "https://agency.example/"}, []byte(`{
		"uri": "urn:newsml:agency.example:20260428:1", "type": "text", "language": "en", "pubstatus": "usable",
		"versioncreated": "2026-04-28T09:30:00Z", "urgency": 4,
		"headline": "A contract rewritten", "byline": "By Ada Lund",
		"body_html": "<p>It is <b>new</b>.</p><script>alert(1)</script>",
		"associations": {"featured": {"type": "picture", "renditions": {"main": {"href": "/1.jpg", "width": 800}}, "description_text": "The deal."}}
	}`))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(string(article.AppendDump(nil, a)))
	for _, e := range report.Entries {
		fmt.Printf("%s: %s %q\n", e.Action, e.Where, e.Detail)
	}
	// Output:
	// article
	//   id "urn:newsml:agency.example:20260428:1"
	//   lang "en"
	//   headline[0] "A contract rewritten"
	//   updated 2026-04-28T09:30:00Z
	//   attribution[0]
	//     role "writing"
	//     agent
	//       name "Ada Lund"
	//   hero
	//     renditions[0]
	//       url "https://agency.example/1.jpg"
	//       width 800
	//     caption[0] "The deal."
	//   body[0] paragraph
	//     text[0] "It is "
	//     text[1] strong
	//       text[0] "new"
	//     text[2] "."
	// removed: script ""
	// changed: by "By Ada Lund"
	// removed: urgency "4"
}

// Versions 1, 2 and 3 say the same in their own ways.
func TestVersions(t *testing.T) {
	want := `<p>1 &lt; 2</p>`
	for name, item := range map[string]string{
		"1.3": `{"uri":"https://a.example/1","headline":"H","description_text":"S","body_html":"` + want + `","subject":[{"name":"T"}],"infosource":[{"name":"I"}],"person":[{"name":"P","rel":"author"}]}`,
		"2.2": `{"uri":"https://a.example/1","headlines":[{"value":"H"}],"descriptions":[{"role":"drol:summary","value":"S"}],"bodies":[{"contenttype":"text/plain","value":"x"},{"contenttype":"text/html","value":"` + want + `"}],"subjects":[{"name":"T"}],"infosources":[{"name":"I"}]}`,
		"3.1": `{"uri":"https://a.example/1","headlines":[{"role":"main","value":"H"}],"descriptions":[{"value":"S"}],"bodies":[{"contentType":"text/html","value":"` + want + `"}],"subjects":[{"name":"T"}],"infoSources":[{"name":"I","role":"source"}]}`,
	} {
		a, _, err := ninjs.Read(nil, []byte(item))
		if err != nil {
			t.Fatal(err)
		}
		if a.URL != "https://a.example/1" || a.Headline.Plain() != "H" || a.Standfirst.Plain() != "S" || len(a.Body) != 1 || len(a.Tags) != 1 || len(a.Sources) != 1 {
			t.Errorf("%s: %s", name, article.AppendDump(nil, a))
		}
		if text := strings.TrimSpace(string(article.AppendBlocksPlain(nil, a.Body))); text != "1 < 2" {
			t.Errorf("%s: %q", name, text)
		}
	}
}

// A body of plain text alone comes in as paragraphs, with the pictures behind it.
func TestPlainBody(t *testing.T) {
	a, report, err := ninjs.Read(nil, []byte(`{"uri":"u:1","body_text":"One <b>.\n\nTwo.","associations":[
		{"name":"p","type":"picture","uri":"https://m.example/1.jpg"},{"name":"q","type":"picture","uri":"https://m.example/1.jpg"},
		{"name":"v","type":"video","uri":"urn:v","renditions":[{"name":"x","href":"https://m.example/1.mp4","duration":1.5}]},
		{"name":"t","type":"text","uri":"https://a.example/2","headline":"More"},{"name":"e","type":"event","uri":"urn:e"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Body) != 4 || len(a.Related) != 1 || a.ID != "u:1" || len(report.Entries) != 3 {
		t.Errorf("%s%v", article.AppendDump(nil, a), report.Entries)
	}
}

// A picture that only counts readers comes in no more than it would in a body.
func TestPixel(t *testing.T) {
	a, report, err := ninjs.Read(nil, []byte(`{"uri":"u:1","associations":[{"name":"featured","type":"picture","uri":"u:2","renditions":[{"href":"https://count.example/1.gif","width":1,"height":1}]}]}`))
	if err != nil || a.Hero != nil || len(a.Body) != 0 || len(report.Entries) != 1 || report.Entries[0].Code != sanitize.CodeTracker {
		t.Errorf("%s, %v, %v", article.AppendDump(nil, a), report, err)
	}
}

func TestHostile(t *testing.T) {
	deep := strings.Repeat(`[`, 100) + strings.Repeat(`]`, 100)
	for name, data := range map[string]string{
		"nothing": "", "no object": `[1]`, "a text": `"uri"`, "cut off": `{"uri":"`, "more behind": `{"uri":"u:1"} {}`, "no item": `{"a":1}`,
		"deep": `{"uri":"u:1","bodies":` + deep + `}`, "deeper": strings.Repeat(`{"a":`, 1<<20), "deepest": `{"uri":` + strings.Repeat(`[`, 20000) + strings.Repeat(`]`, 20000) + `}`,
	} {
		var e *ninjs.Error
		if a, _, err := ninjs.Read(nil, []byte(data)); !errors.As(err, &e) || a != nil {
			t.Errorf("%s: %v, %v", name, a, err)
		}
	}
	var limit *sanitize.LimitError
	if _, _, err := ninjs.Read(&sanitize.Door{Limits: sanitize.Limits{Bytes: 4}}, []byte(`{"uri":"u:1"}`)); !errors.As(err, &limit) || limit.Got != 13 {
		t.Error(err)
	}
	for name, data := range map[string]string{
		"wrong types": `{"uri":"u:1","headlines":"H","bodies":{"value":3},"language":[],"firstcreated":5,"infosources":[1,{"name":{}}],"associations":7,"rightsinfo":[],"altids":[{}],"subjects":[null,{"rel":"section"}]}`,
		"scripts":     `{"uri":"javascript:alert(1)","headline":"<script>alert(1)</script>H</","body_html":"<a href=javascript:alert(1)>x</a><img src=x onerror=alert(1)>","subjects":[{"name":"t","uri":"javascript:1"}],"associations":[{"rel":"hero","name":"h","uri":"javascript:2","type":"picture","renditions":[{"href":"javascript:3"}]}]}`,
		"no UTF-8":    "{\"uri\":\"u:1\",\"headline\":\"a\xff\\ud800\\u0000b\u202e\"}",
		"numbers":     `{"uri":"u:1","associations":[{"name":"a","uri":"u:2","type":"picture","renditions":[{"href":"https://m.example/1","width":1e400,"height":-5,"sizeinbytes":1e300,"duration":"x","poi":{"x":1}},{"href":"https://m.example/2","width":9999999999,"duration":1e18}]}]}`,
		"null":        `{"uri":null,"headline":null,"bodies":[null],"associations":null}`,
	} {
		a, report, err := ninjs.Read(nil, []byte(data))
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if strings.Contains(string(article.AppendJSON(nil, a)), "javascript:") && a.ID != "javascript:alert(1)" {
			t.Errorf("%s: %s", name, article.AppendJSON(nil, a))
		}
		if len(report.Entries) == 0 && name != "no UTF-8" {
			t.Errorf("%s: the report is empty", name)
		}
	}
}

// FuzzRead: whatever is read passes the door as it is, and goes out as ninjs again.
func FuzzRead(f *testing.F) {
	for _, name := range samples.Names() {
		for _, v := range []print.Version{print.V31, print.V22} {
			if out := (&print.Printer{Version: v}).Append(nil, samples.Get(name)); len(out) < 8<<10 {
				f.Add(out)
			}
		}
	}
	f.Add([]byte(`{"uri":"u:1","headline":"H","body_html":"<p>x","description_html":"<b>s</b>","associations":{"featured":{"type":"picture","renditions":{"a":{"href":"https://m.example/1.jpg"}}}}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		a, _, err := ninjs.Read(nil, data)
		if err != nil {
			return
		}
		if again, _ := new(sanitize.Door).Article(a); !article.Equal(a, again) {
			t.Errorf("the door changes %s\nto %s", article.AppendJSON(nil, a), article.AppendJSON(nil, again))
		}
		out := (&print.Printer{URI: func(*article.Article) string { return "urn:x:y" }}).Append(nil, a)
		if _, _, err := ninjs.Read(nil, out); err != nil {
			t.Errorf("%v\n%s", err, out)
		}
	})
}

func BenchmarkRead(b *testing.B) {
	data := new(print.Printer).Append(nil, samples.Get("openai-azure.en"))
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := ninjs.Read(nil, data); err != nil {
			b.Fatal(err)
		}
	}
}
