package sanitize_test

import (
	"fmt"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// A licence is a name, or an address that may stand in an article.
func TestLicence(t *testing.T) {
	for in, want := range map[string]string{
		"CC-BY-4.0": "CC-BY-4.0", "DocumentRef-a:LicenseRef-b": "DocumentRef-a:LicenseRef-b", "https://a.example/by": "https://a.example/by",
		"javascript:alert(1)": "", "data:text/html,x": "",
	} {
		a := &article.Article{Rights: &article.Rights{Licence: in}, Sources: []article.Source{{Licence: in}}}
		b, _ := new(sanitize.Door).Article(a)
		if b.Rights.Licence != want || b.Sources[0].Licence != want {
			t.Errorf("%q: %q, %q, want %q", in, b.Rights.Licence, b.Sources[0].Licence, want)
		}
	}
}

// A language is a tag or none, and a formula has the attributes that show it and no other.
func TestAttributes(t *testing.T) {
	in := &article.Article{Lang: `en" onload="x`, Body: []article.Block{
		&article.Paragraph{Text: article.Plain("a"), Meta: &article.Meta{Lang: "pt_BR"}},
		&article.Math{MathML: &article.MathElement{Name: "mi", Text: "x", Attrs: []article.MathAttr{{Name: "onclick", Value: "x"}, {Name: "dir", Value: "rtl"}, {Name: "href", Value: "javascript:x"}}}},
	}}
	out, report := new(sanitize.Door).Article(in)
	attrs := out.Body[1].(*article.Math).MathML.Attrs
	if out.Lang != "" || out.Body[0].(*article.Paragraph).Meta.Lang != "pt-BR" || len(attrs) != 1 || attrs[0].Name != "dir" {
		t.Errorf("%q, %q, %v", out.Lang, out.Body[0].(*article.Paragraph).Meta.Lang, attrs)
	}
	if len(report.Entries) != 4 || len(in.Body[1].(*article.Math).MathML.Attrs) != 3 {
		t.Errorf("%+v; the article itself has %d attributes", report.Entries, len(in.Body[1].(*article.Math).MathML.Attrs))
	}
}

// A line that names a source is the picture's where it stands under the picture, and the article's behind any text.
func TestWhoseSource(t *testing.T) {
	const page = `<html lang="en"><article><h1>Head</h1><figure><img src="https://a.example/a.jpg" alt="A"></figure>%s<p>First para here.</p><p>Second.</p>%s</article>`
	for _, c := range []struct {
		under, end     string
		picture, whole int
	}{{"<p>Source: Corp</p>", "", 1, 0}, {"", "<p>Source: Corp</p>", 0, 1}} {
		a, _, err := new(sanitize.Door).Page(fmt.Appendf(nil, page, c.under, c.end))
		if err != nil {
			t.Fatal(err)
		}
		if a.Hero == nil || len(a.Hero.Attribution) != c.picture || c.whole > 0 && (len(a.Sources) != 1 || a.Sources[0].Name != "Corp") {
			t.Errorf("%+v: sources %+v, hero %+v", c, a.Sources, a.Hero)
		}
	}
}

// Addresses of a page start from the door's base, else from the page's own word, else from its canonical address.
func TestBase(t *testing.T) {
	const page = `<html><head>%s<link rel="canonical" href="https://a.example/news/1"></head><article><h1>H</h1><p>A paragraph of the text, and <a href="/x">a link</a>.</p></article>`
	for base, want := range map[[2]string]string{{"", ""}: "https://a.example/x", {"", `<base href="https://b.example/">`}: "https://b.example/x", {"https://c.example/y/", ""}: "https://c.example/x"} {
		a, _, err := (&sanitize.Door{Base: base[0]}).Page(fmt.Appendf(nil, page, base[1]))
		if err != nil {
			t.Fatal(err)
		}
		for _, n := range article.All(a) {
			if l, ok := n.(*article.Link); ok && l.URL != want {
				t.Errorf("%q: %s, want %s", base, l.URL, want)
			}
		}
	}
}

// TestUnknownMembers proves that a member which nobody knows is kept, and told: it may be a slip of the pen.
func TestUnknownMembers(t *testing.T) {
	a, err := article.Decode([]byte(`{"type":"article","headlin":"Sea","body":[{"type":"paragraph","txt":"Tides"}]}`))
	if err != nil {
		t.Fatal(err)
	}
	_, report := new(sanitize.Door).Article(a)
	const want = `{"entries":[{"action":"kept","code":"field","where":"txt","place":"body[0]","count":1},{"action":"kept","code":"field","where":"headlin","count":1}]}`
	if got := string(report.AppendJSON(nil)); got != want {
		t.Errorf("the report is %s", got)
	}
}
