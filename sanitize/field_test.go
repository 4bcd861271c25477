package sanitize_test

import (
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
