package specimen

import (
	"testing"

	"github.com/standfirst/standfirst/article"
)

// A Round is a format's way out and back in.
type Round struct {
	Marks   bool // see Normal
	Unknown bool // the printer carries what the library does not know
	Print   func(a *article.Article) []byte
	Losses  func(a *article.Article) int
	Read    func(form []byte) (*article.Article, error)
	Door    func(a *article.Article) *article.Article // takes an article through the gates
	Normal  func(a *article.Article) *article.Article // what besides Normal the format's losses tell of; nil is nothing
}

// Trip sends an article out and back in, and once more after it went through the gates. What then comes back has to equal what
// went out; where the printer tells of losses, it has to equal what is left without them. It reports whether the two were equal
// without that.
func (r Round) Trip(t testing.TB, name string, a *article.Article) (whole bool) {
	t.Helper()
	if _, err := r.Read(r.Print(a)); err != nil {
		t.Errorf("%s: %v\n%.2000s", name, err, r.Print(a))
		return false
	}
	want := r.Door(a)
	got, err := r.Read(r.Print(want))
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return false
	}
	if Differ(Same(got), Same(want)) == "" {
		return true
	}
	if r.Losses(want) == 0 {
		t.Errorf("%s: no loss is told of\n%s", name, Differ(Same(got), Same(want)))
		return false
	}
	normal := func(a *article.Article) *article.Article {
		a = Normal(a, r.Marks, r.Unknown)
		if r.Normal != nil {
			a = Same(r.Normal(a))
		}
		return a
	}
	if diff := Differ(normal(got), normal(want)); diff != "" {
		t.Errorf("%s: more is lost than is told of\n%s", name, diff)
	}
	return false
}
