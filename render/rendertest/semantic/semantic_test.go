package semantic_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/semantic"
)

func ExampleHTML() {
	golden := `<article class="card wide" id="a"><h2>Tides</h2> <p>High &amp; low.</p></article>`
	now := "<article id=a class='wide card'>\n<h2>Tides</h2>\n<p>High and low.</p>\n</article>"
	fmt.Print(semantic.HTML().Diff([]byte(golden), []byte(now)))
	// Output:
	// article > p
	//   - "High & low."
	//   + "High and low."
}

func ExampleXML() {
	golden := `<feed xmlns="urn:f"><entry><title>One</title></entry><entry lang="en"><title>Two</title></entry></feed>`
	now := `<f:feed xmlns:f="urn:f">
	<f:entry><f:title>One</f:title></f:entry>
	<f:entry lang="de"><f:title>Two</f:title></f:entry>
</f:feed>`
	fmt.Print(semantic.XML().Diff([]byte(golden), []byte(now)))
	// Output:
	// {urn:f}feed > {urn:f}entry[2]
	//   - @lang "en"
	//   + @lang "de"
}

func ExampleJSON() {
	golden := `{"items": [{"id": "1", "n": 10.0}, {"id": "2", "n": 7}], "title": "Tides"}`
	now := `{"title":"T\u0069des","items":[{"n":1e1,"id":"1"},{"id":"2","n":8}]}`
	fmt.Print(semantic.JSON().Diff([]byte(golden), []byte(now)))
	// Output:
	// $.items[1].n
	//   - n: 7
	//   + n: 8
}

var formats = map[string]func() *rendertest.Format{"html": semantic.HTML, "xml": semantic.XML, "json": semantic.JSON}

func TestSame(t *testing.T) {
	for _, c := range []struct{ format, a, b string }{
		{"html", `<p>a b</p>`, "<p>\n a\n\tb </p>"},
		{"html", `<b>a</b> <i>b</i>`, "<b>a</b>\n<i>b</i>"},
		{"html", `<!DOCTYPE html><title>a</title><p>b`, `<!doctype html><html><head><title>a</title></head><body><p>b</p></body></html>`},
		{"html", `<p>a<!-- b -->c</p>`, `<p>ac</p>`},
		{"html", `<script type="application/ld+json">{"a":1}</script>`, `<script type='application/ld+json'>{"a":1}</script>`},
		{"html", ``, ` `},
		{"xml", `<a><b/></a>`, "<?xml version='1.0'?>\n<a>\n <b></b>\n</a>\n"},
		{"xml", `<a>x<![CDATA[<b>]]>&amp;</a>`, `<a>x&lt;b&gt;&#38;</a>`},
		{"xml", `<p:a xmlns:p="u" p:k="1" j="2"/>`, `<q:a xmlns:q="u" j="2" q:k="1"/>`},
		{"json", `{"a":1,"b":[true,null]}`, `{ "b" : [true, null], "a" : 1.0 }`},
		{"json", `[0, 1000, 0.01, -5e-1, 1e999999999]`, `[-0.0, 1e3, 1.0e-2, -0.5, 10e999999998]`},
		{"json", `"é"`, `"\u00e9"`},
		{"json", "1\n2\n", "1 2"},
	} {
		if diff := formats[c.format]().Diff([]byte(c.a), []byte(c.b)); diff != "" {
			t.Errorf("%s: %s and %s differ:\n%s", c.format, c.a, c.b, diff)
		}
	}
}

func TestDifferent(t *testing.T) {
	for _, c := range []struct{ format, a, b, place string }{
		{"html", `<b>a</b> <i>b</i>`, "<b>a</b><i>b</i>", `- " "`},
		{"html", `<pre>a  b</pre>`, "<pre>a b</pre>", "pre\n"},
		{"html", `<ul><li>a<li>b<li>c</ul>`, `<ul><li>a<li>c</ul>`, "ul > li[2]"},
		{"html", `<p>a&nbsp;b</p>`, `<p>a b</p>`, "p\n"},
		{"html", `<p class="a">x</p>`, `<p class="a b">x</p>`, `+ @class "a b"`},
		{"html", `<p>x</p>`, `<div>x</div>`, "- <p>"},
		{"html", ``, `<p>x</p>`, "+ <p>"},
		{"xml", `<a xmlns="u"/>`, `<a/>`, "{u}a"},
		{"xml", `<a>x <b/> y</a>`, `<a>x<b/>y</a>`, "a\n"},
		{"xml", `<a/>`, `<a>`, "now is no XML"},
		{"json", `{"a.b":{"c":1}}`, `{"a.b":{"c":"1"}}`, `$."a.b".c`},
		{"json", `[1,2]`, `[2,1]`, "$["},
		{"json", `1`, `{`, "now is no JSON: at byte"},
		{"json", `nul`, `1`, "golden is no JSON"},
		{"json", `12345678901234567890`, `12345678901234567891`, "$\n"},
	} {
		diff := formats[c.format]().Diff([]byte(c.a), []byte(c.b))
		if !strings.Contains(diff, c.place) {
			t.Errorf("%s: %s and %s: %q is not in\n%s", c.format, c.a, c.b, c.place, diff)
		}
	}
}

// A change deep down and one at each of a thousand places are told in no time.
func TestLarge(t *testing.T) {
	began := time.Now()
	deep := strings.Repeat("<div>", 400) + "%s" + strings.Repeat("</div>", 400)
	if diff := semantic.HTML().Diff(fmt.Appendf(nil, deep, "a"), fmt.Appendf(nil, deep, "b")); strings.Count(diff, "div") != 400 {
		t.Errorf("%.300s", diff)
	}
	var a, b strings.Builder
	for i := range 1000 {
		fmt.Fprintf(&a, "<p>%d</p>", i)
		fmt.Fprintf(&b, "<p>%d.</p>", i)
	}
	if diff := semantic.HTML().Diff([]byte(a.String()), []byte(b.String())); !strings.HasSuffix(diff, "…and more\n") {
		t.Errorf("no end: %.300s", diff)
	}
	t.Log(time.Since(began))
}

func TestMarkup(t *testing.T) {
	got := semantic.HTML().Markup([]byte(`<p id=a>x <a href=" java&#10;script:x()">y</a></p>`))
	want := []string{"<p>", "<p id>", "<a>", "<a href>", rendertest.Script + `a href=" java\nscript:x()"`}
	if !slices.Equal(got, want) {
		t.Errorf("%q", got)
	}
	if got := semantic.JSON().Markup([]byte(`{"a":["x",1]} {`)); !slices.Equal(got[:4], []string{"$ object", "$.a list", "$.a[0] string", "$.a[1] number"}) || !strings.HasPrefix(got[4], rendertest.Broken) {
		t.Errorf("%q", got)
	}
	if got := semantic.XML().Markup([]byte(`<a b="1"><c/>`)); !slices.Equal(got[:3], []string{"<a>", "<a b>", "<c>"}) || !strings.HasPrefix(got[3], rendertest.Broken) {
		t.Errorf("%q", got)
	}
}

func TestText(t *testing.T) {
	if got := semantic.HTML().Text([]byte(`<title>t</title><p>a<script>b</script></p><p>c<img alt="d">`)); !strings.Contains(got, "a\nc") || !strings.Contains(got, "d") || strings.Contains(got, "b") {
		t.Errorf("%q", got)
	}
	if got := semantic.JSON().Text([]byte(`{"b":"2","a":["1"]}`)); got != "1\n2\n" {
		t.Errorf("%q", got)
	}
	if got := semantic.XML().Text([]byte(`<a>x<b>y</b></a>`)); got != "xy" {
		t.Errorf("%q", got)
	}
}

func FuzzDiff(f *testing.F) {
	f.Add("html", "<p>a", "<b>c")
	f.Add("xml", "<a/>", "<a>b</a>")
	f.Add("json", "[1]", `{"a":2}`)
	f.Fuzz(func(t *testing.T, name, a, b string) {
		format, ok := formats[name]
		if !ok {
			return
		}
		if diff := format().Diff([]byte(a), []byte(a)); diff != "" && !strings.Contains(diff, " is no ") {
			t.Errorf("%s differs from itself:\n%s", name, diff)
		}
		there, back := format().Diff([]byte(a), []byte(b)), format().Diff([]byte(b), []byte(a))
		if (there == "") != (back == "") {
			t.Errorf("%s: different one way only: %q %q", name, there, back)
		}
		format().Markup([]byte(a))
		format().Text([]byte(b))
	})
}

func ExampleText() {
	fmt.Print(semantic.Text().Diff([]byte("High.\nLow.\n"), []byte("High.\nLow water.")))
	// Output:
	// line 2
	//   - "Low."
	//   + "Low water."
}

// Of long texts, what is around the difference is told.
func TestLongTexts(t *testing.T) {
	long := strings.Repeat("né ", 200)
	diff := semantic.HTML().Diff([]byte("<p>"+long+"tide"+long), []byte("<p>"+long+"lock"+long))
	if len(diff) > 400 || !strings.Contains(diff, "tide") || !strings.Contains(diff, "lock") || !strings.Contains(diff, "  - …") || !utf8.ValidString(diff) {
		t.Error(diff)
	}
}
