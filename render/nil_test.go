package render_test

import (
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale/edition"
)

// TestNil proves that no article, and no locale, are as good as empty ones.
func TestNil(t *testing.T) {
	var none *article.Article
	if part, less := render.Preview(none); part != (render.Part{}) || less {
		t.Errorf("the part that everyone may read is %v", part)
	}
	if part, ok := render.UpdatePart(none, "x"); part != (render.Part{}) || ok {
		t.Errorf("the part of an update is %v", part)
	}
	if none.Source("x") != nil || none.Authors() != nil || article.Validate(none) == nil {
		t.Error("no article has sources and authors")
	}
	a := &article.Article{Lang: "de", Editions: []article.Edition{{Lang: "en", URL: "https://news.example/en"}}}
	if menu := edition.Switcher(a, nil); len(menu) != 2 || menu[1].Here != "Englisch" {
		t.Errorf("the menu is %+v", menu)
	}
}
