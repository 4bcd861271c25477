package markup

import (
	"encoding/xml"
	"io"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/internal/gate"
	"golang.org/x/net/html"
)

func TestAppendText(t *testing.T) {
	for in, want := range map[string]string{
		"":                           "",
		"plain":                      "plain",
		`<a href="x">&amp;</a> it's`: "&lt;a href=&#34;x&#34;&gt;&amp;amp;&lt;/a&gt; it's",
		"größer 日本語":                 "größer 日本語",
		"a\x00b\xff":                 "ab\uFFFD",
		"<\u202Eb":                   "&lt;b",
		"\u2068<\u2069":              "\u2068&lt;\u2069",
	} {
		if got := string(AppendText([]byte("> "), in)); got != "> "+want {
			t.Errorf("AppendText(%q) = %q, want %q", in, got, want)
		}
	}
}

// What goes in comes out as text, for a reader of HTML as for one of XML, in an element as in an attribute.
func FuzzAppendText(f *testing.F) {
	f.Add("plain")
	f.Add("</script><img src=x onerror=alert(1)>")
	f.Add("\" onload=\"")
	f.Add("]]>\x00\xff\u202E")
	f.Add("\u2068<b>\u2069🏴\U000E0067\U000E007F")
	f.Fuzz(func(t *testing.T, s string) {
		want := gate.Text(s)
		doc := append([]byte("<p"), AppendAttr(nil, "title", s)...)
		doc = append(AppendText(append(doc, '>'), s), "</p>"...)

		dec := xml.NewDecoder(strings.NewReader(string(doc)))
		for {
			if _, err := dec.Token(); err == io.EOF {
				break
			} else if err != nil {
				t.Fatalf("%q as XML: %v", doc, err)
			}
		}
		z := html.NewTokenizer(strings.NewReader(string(doc)))
		z.Next()
		start := z.Token()
		if len(start.Attr) != 1 || fold(start.Attr[0].Val) != fold(want) {
			t.Errorf("%q: attributes %q, want %q", doc, start.Attr, want)
		}
		if want != "" {
			z.Next()
			if text := z.Token(); text.Type != html.TextToken || fold(text.Data) != fold(want) {
				t.Errorf("%q: text %q, want %q", doc, text.Data, want)
			}
		}
		z.Next()
		if end := z.Token(); end.Type != html.EndTagToken {
			t.Errorf("%q: markup in the text: %v", doc, end)
		}
	})
}

// fold undoes what parsers do to line ends.
func fold(s string) string {
	return strings.ReplaceAll(strings.ReplaceAll(s, "\r\n", "\n"), "\r", "\n")
}

func TestAppendTextDoesNotAllocate(t *testing.T) {
	buf := make([]byte, 0, 256)
	if n := testing.AllocsPerRun(100, func() { AppendText(buf, "größer & <b> — 日本語 \u2068x\u2069") }); n != 0 {
		t.Errorf("%v allocations", n)
	}
}

func BenchmarkAppendText(b *testing.B) {
	s := strings.Repeat("The quick brown fox & the lazy dog said: “yes”. ", 100)
	buf := make([]byte, 0, 2*len(s))
	b.SetBytes(int64(len(s)))
	for b.Loop() {
		AppendText(buf, s)
	}
}
