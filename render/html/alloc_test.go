package html_test

import (
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
)

func TestAllocations(t *testing.T) {
	a := sample()
	p := new(html.Printer)
	buf := make([]byte, 0, 1<<20)
	for _, kind := range []html.Card{html.Standard, html.Hero, html.Compact, html.Row} {
		if n := testing.AllocsPerRun(50, func() { buf = p.AppendCard(buf[:0], a, kind) }); n > 0 {
			t.Errorf("a %s card takes %v allocations, want none", kind, n)
		}
	}
	plain := &article.Article{Lang: "en", Headline: article.Plain("A"), Body: []article.Block{&article.Paragraph{Text: article.Plain("B")}}}
	if n := testing.AllocsPerRun(50, func() { buf = p.AppendArticle(buf[:0], plain) }); n > 0 {
		t.Errorf("an article without headings and notes takes %v allocations, want none", n)
	}
}
