package html_test

import (
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/html"
)

// TestEveryNodePrints walks the types of nodes: each of them leaves something on the page.
func TestEveryNodePrints(t *testing.T) {
	a := sample()
	p := new(html.Printer)
	seen := map[string]bool{}
	for _, n := range article.All(a) {
		seen[n.Type()] = true
		var out []byte
		switch n := n.(type) {
		case article.Block:
			out = p.AppendBlocks(nil, a, []article.Block{n})
		case article.Inline:
			out = p.AppendInlines(nil, a, article.Inlines{n})
		}
		if len(out) == 0 {
			t.Errorf("%s prints nothing", n.Type())
		}
	}
	for _, name := range strings.Fields(`paragraph heading list definitionList quote pullQuote image gallery video audio embed
		code table callout details footnotes math divider update promo custom text strong emphasis link inlineCode break
		mark sub sup strike abbr time span ruby inlineMath inlineImage footnoteRef inlineCustom`) {
		if !seen[name] {
			t.Errorf("the sample has no %s", name)
		}
	}
}

func TestNothingPanics(t *testing.T) {
	p := new(html.Printer)
	hooked := &html.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			return next(dst, b), true
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			return dst, false
		},
	}
	a := &article.Article{Body: []article.Block{nil, (*article.Paragraph)(nil), (*article.Footnotes)(nil), &article.Paragraph{Text: article.Inlines{
		nil, (*article.Text)(nil), (*article.Strong)(nil), (*article.FootnoteRef)(nil), (*article.InlineImage)(nil), &article.Link{}, &article.Time{},
	}}, &article.Embed{}, &article.Video{}, &article.Audio{}, &article.Image{}, &article.Gallery{Images: make([]article.Image, 1)}, &article.Math{}, &article.Table{}, &article.Update{}}}
	for _, p := range []*html.Printer{p, hooked} {
		for _, a := range []*article.Article{nil, {}, a} {
			p.AppendPage(nil, a)
			p.AppendCard(nil, a, html.Card(99))
			p.Check(a)
			p.Loss(a)
			p.Digest(a)
		}
	}
}

func TestHooks(t *testing.T) {
	p := &html.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			switch b.(type) {
			case *article.Divider:
				return append(dst, "<hr>"...), true
			case *article.Quote:
				return append(next(append(dst, "["...), b), "]"...), true
			}
			return dst, false
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			if s, ok := i.(*article.Strong); ok {
				return next(append(dst, '*'), &article.Emphasis{Text: s.Text}), true
			}
			return dst, false
		},
	}
	a := &article.Article{Lang: "en", Body: []article.Block{
		&article.Divider{},
		&article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Strong{Text: article.Plain("x")}}}}},
	}}
	const want = `<hr>[<figure class="sf-quote"><blockquote><p>*<em>x</em></p>
</blockquote></figure>
]`
	if got := string(p.AppendBlocks(nil, a, a.Body)); got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

func TestFootnotesCountOverTheWholeArticle(t *testing.T) {
	ref := func(id string) *article.Paragraph {
		return &article.Paragraph{Text: article.Inlines{&article.FootnoteRef{Note: id}}}
	}
	a := &article.Article{Lang: "en", Body: []article.Block{ref("b"), ref("a"), ref("b"),
		&article.Footnotes{Notes: []article.Footnote{{ID: "a"}, {ID: "unmentioned"}, {ID: "b"}}}}}
	whole := string(new(html.Printer).AppendArticle(nil, a))
	part := string((&html.Printer{Part: render.Part{From: 1, To: 2}}).AppendArticle(nil, a))
	for _, want := range []string{`href="#sf-fn-1" id="sf-fnref-1"`, `href="#sf-fn-2" id="sf-fnref-2"`, `id="sf-fnref-1-2"`,
		`<li class="sf-note" id="sf-fn-1" value="1">`, `<li class="sf-note" id="sf-fn-3" value="3">`, `href="#sf-fnref-1-2"`} {
		if !strings.Contains(whole, want) {
			t.Errorf("the whole article lacks %s", want)
		}
	}
	if strings.Contains(part, "#sf-fn") || !strings.Contains(part, `<sup class="sf-ref">`) {
		t.Errorf("a part without the notes links to them: %s", part)
	}
	if i, j := strings.Index(whole, `id="sf-fn-1"`), strings.Index(whole, `id="sf-fn-2"`); i > j {
		t.Error("the notes do not stand by their numbers")
	}
}

func TestPreviewEnds(t *testing.T) {
	a := sample()
	a.Access = article.Access{Kind: article.AccessPreview, Preview: 2}
	part, _ := render.Preview(a)
	for part, want := range map[render.Part]bool{{}: false, part: true} {
		p := &html.Printer{Part: part}
		if got := strings.Contains(string(p.AppendArticle(nil, a)), "sf-preview-end"); got != want {
			t.Errorf("part %v: the end of the preview is shown: %v", part, got)
		}
	}
}

func TestLanguages(t *testing.T) {
	a := sample()
	p := new(html.Printer)
	page := string(p.AppendPage(nil, a))
	for _, want := range []string{`<span lang="ar"`, `<cite lang="fr"`, `hreflang="ja" lang="ja"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
	if strings.Contains(page, `<h1 class="sf-headline" lang`) {
		t.Error("the headline repeats the language of the page")
	}
	a.Lang = "tlh"
	if page := string(p.AppendPage(nil, a)); !strings.Contains(page, `<h1 class="sf-headline" lang="tlh"`) {
		t.Error("the headline in another language than the page's does not say so")
	}
}

func TestPrefix(t *testing.T) {
	a := sample()
	a.Body = append(a.Body, &article.Paragraph{Meta: &article.Meta{ID: "here"}, Text: article.Inlines{&article.Link{URL: "#here", Text: article.Plain("x")}}})
	out := string((&html.Printer{IDPrefix: "a1-"}).AppendArticle(nil, a))
	for _, want := range []string{`id="a1-at.here"`, `href="#a1-at.here"`, `id="a1-sf-sources"`, `href="#a1-sf-fn-1" id="a1-sf-fnref-1"`} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s", want)
		}
	}
}

func TestDigest(t *testing.T) {
	a := sample()
	base := new(html.Printer).Digest(a)
	for _, p := range []*html.Printer{{HeadingLevel: 2}, {IDPrefix: "x"}, {HookVersion: "1"}, {Omit: html.Promo}, {Part: render.Part{To: 1}}} {
		if p.Digest(a) == base {
			t.Errorf("%+v has the digest of the zero printer", p)
		}
	}
	if new(html.Printer).Digest(a) != base {
		t.Error("the digest changes from run to run")
	}
}

// TestLargeArticle prints some ten megabytes.
func TestLargeArticle(t *testing.T) {
	one := sample().Body
	a := &article.Article{Lang: "en"}
	text := strings.Repeat("A sentence of some length, & a < b. ", 300)
	for range 1000 {
		a.Body = append(a.Body, &article.Paragraph{Text: article.Plain(text)}, one[0])
	}
	if out := new(html.Printer).AppendArticle(nil, a); len(out) < 10<<20 {
		t.Errorf("%d bytes", len(out))
	}
}
