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
