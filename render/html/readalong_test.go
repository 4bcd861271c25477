package html

import (
	"strconv"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// With ReadAlong each block of the body has its number, and nothing else changes.
func TestReadAlong(t *testing.T) {
	for name, a := range samples.All() {
		plain := string(new(Printer).AppendArticle(nil, a))
		p := &Printer{ReadAlong: true}
		marked := string(p.AppendArticle(nil, a))
		for i := range a.Body {
			marked = strings.Replace(marked, ` data-block="`+strconv.Itoa(i)+`"`, "", 1)
		}
		if marked != plain {
			t.Errorf("%s prints otherwise with numbers", name)
		}
	}
	a := &article.Article{Body: []article.Block{
		&article.Paragraph{Text: article.Plain("a")}, nil, &article.Paragraph{}, &article.Heading{Level: 2, Text: article.Plain("b")},
	}}
	p := &Printer{ReadAlong: true, Part: render.Part{From: 0}}
	if got := string(p.AppendArticle(nil, a)); !strings.Contains(got, `<p data-block="0">a</p>`) || !strings.Contains(got, `<h2 data-block="3"`) {
		t.Error(got)
	}
	if p.Digest(a) == new(Printer).Digest(a) {
		t.Error("the digest does not tell of the numbers")
	}
}
