package epub_test

import (
	"reflect"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/exchange/specimen"
	"github.com/standfirst/standfirst/render/exchange/epub"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// body returns what is printed of the body of an article.
func body(t *testing.T, p *epub.Printer, blocks ...article.Block) string {
	t.Helper()
	book := p.Append(nil, &article.Article{URL: "https://news.example/a/b", Lang: "en", Headline: article.Plain("x"), Published: spring, Body: blocks})
	sound(t, book)
	_, files := unpack(t, book)
	_, rest, _ := strings.Cut(string(files["EPUB/article-1.xhtml"]), "<div class=\"body\">\n")
	text, _, _ := strings.Cut(rest, "</div>\n</section>")
	return strings.TrimSpace(text)
}

// Each type of node leaves its mark on the page.
func TestEveryNode(t *testing.T) {
	words := article.Plain("words")
	p := &article.Paragraph{Text: words}
	inline := func(n article.Inline) article.Block { return &article.Paragraph{Text: article.Inlines{n}} }
	seen := make(map[string]bool)
	for _, c := range []struct {
		b    article.Block
		want string
	}{
		{p, "<p>words</p>"},
		{&article.Heading{Text: words, Level: 3}, `<h3 id="at.words">words</h3>`},
		{&article.List{Items: []article.Item{{Text: words}}}, "<ul>\n<li>words</li>\n</ul>"},
		{&article.DefinitionList{Items: []article.Definition{{Term: words, Body: []article.Block{p}}}}, "<dl><dt>words</dt><dd><p>words</p>\n</dd>\n</dl>"},
		{&article.Quote{Body: []article.Block{p}}, "<figure class=\"quote\"><blockquote><p>words</p>\n</blockquote></figure>"},
		{&article.PullQuote{Text: words}, `<aside class="pull" epub:type="pullquote" role="doc-pullquote"><p>words</p></aside>`},
		{&article.Image{Alt: "words"}, `<figure class="picture"><p class="alt">Image: words</p></figure>`},
		{&article.Gallery{Caption: words}, `<figure class="gallery"><figcaption>words</figcaption></figure>`},
		{&article.Video{Title: "words", Renditions: []article.Rendition{{URL: "https://a.example/f.mp4"}}}, `<figure class="film"><p><a href="https://a.example/f.mp4"><bdi>Video: words</bdi></a></p></figure>`},
		{&article.Audio{Title: "words"}, `<figure class="recording"><p><bdi>Audio: words</bdi></p></figure>`},
		{&article.Embed{URL: "https://a.example/", Title: "words"}, `<figure class="embed"><p><a href="https://a.example/"><bdi>words</bdi></a></p></figure>`},
		{&article.Code{Value: "a < b"}, `<figure class="code"><pre dir="ltr"><code>a &lt; b</code></pre></figure>`},
		{&article.Table{Rows: []article.Row{{Cells: []article.Cell{{Text: words}}}}}, "<div class=\"table\"><table><tbody><tr><td>words</td></tr>\n</tbody></table></div>"},
		{&article.Callout{Body: []article.Block{p}}, "<aside class=\"callout\" role=\"note\"><p class=\"callout-title\">Note</p><p>words</p>\n</aside>"},
		{&article.Details{Summary: words}, `<details open="open"><summary>words</summary></details>`},
		{&article.Footnotes{Notes: []article.Footnote{{ID: "a", Body: []article.Block{p}}}},
			"<section class=\"notes\" epub:type=\"footnotes\" aria-label=\"Footnotes\">\n<aside epub:type=\"footnote\" role=\"doc-footnote\" class=\"note\" id=\"note-1\"><p class=\"note-number\">1</p><p>words</p>\n</aside>\n</section>"},
		{&article.Math{TeX: "x<y", Spoken: "x"}, `<div class="math"><code class="tex" title="x">x&lt;y</code></div>`},
		{&article.Divider{}, "<hr/>"},
		{&article.Update{Headline: words}, `<section class="update" id="at.words"><h2>words</h2></section>`},
		{&article.Promo{Headline: words}, `<aside class="promo"><p class="promo-headline">words</p></aside>`},
		{&article.Custom{Fallback: []article.Block{p}, Meta: &article.Meta{ID: "x y", Lang: "ar"}}, "<div id=\"at.x_20y\" lang=\"ar\" xml:lang=\"ar\" dir=\"rtl\"><p>words</p>\n</div>"},
		{inline(&article.Text{Value: "words", Meta: &article.Meta{Lang: "de"}}), `<p><span lang="de" xml:lang="de" dir="ltr">words</span></p>`},
		{inline(&article.Strong{Text: words}), "<p><strong>words</strong></p>"},
		{inline(&article.Emphasis{Text: words}), "<p><em>words</em></p>"},
		{inline(&article.Link{URL: "../c?d=1&e", Text: words, Title: "t"}), `<p><a href="https://news.example/c?d=1&amp;e" title="t">words</a></p>`},
		{inline(&article.Link{URL: "javascript:x", Text: words}), "<p>words</p>"},
		{inline(&article.Link{URL: "#nowhere", Text: words}), "<p>words</p>"},
		{inline(&article.Link{URL: "https://a.example/", Text: article.Inlines{&article.Link{URL: "https://b.example/", Text: words}}}), `<p><a href="https://a.example/">words</a></p>`},
		{inline(&article.InlineCode{Value: "words"}), "<p><code>words</code></p>"},
		{inline(&article.Break{}), "<p><br/></p>"},
		{inline(&article.Mark{Text: words}), "<p><mark>words</mark></p>"},
		{inline(&article.Sub{Text: words}), "<p><sub>words</sub></p>"},
		{inline(&article.Sup{Text: words}), "<p><sup>words</sup></p>"},
		{inline(&article.Strike{Text: words}), "<p><s>words</s></p>"},
		{inline(&article.Abbr{Text: words, Title: `"`}), `<p><abbr title="&#34;">words</abbr></p>`},
		{inline(&article.Time{Text: words, Date: article.On(2026, 4, 28)}), `<p><time datetime="2026-04-28">words</time></p>`},
		{inline(&article.Time{Text: words, Date: article.On(10500, 1, 1)}), "<p><span>words</span></p>"},
		{inline(&article.Span{Text: words}), "<p><span>words</span></p>"},
		{inline(&article.Ruby{Text: words, Reading: "wɜːdz"}), "<p><ruby>words<rt>wɜːdz</rt></ruby></p>"},
		{inline(&article.InlineMath{Spoken: "words"}), "<p><span>words</span></p>"},
		{inline(&article.InlineImage{URL: "https://a.example/i.png", Alt: "words"}), "<p>words</p>"},
		{inline(&article.FootnoteRef{Note: "nowhere"}), "<p></p>"},
		{inline(&article.InlineCustom{Fallback: words}), "<p>words</p>"},
	} {
		for _, n := range article.All(&article.Article{Body: []article.Block{c.b}}) {
			seen[reflect.TypeOf(n).Elem().Name()] = true
		}
		if got := body(t, new(epub.Printer), c.b); got != c.want {
			t.Errorf("%T prints\n%s\nwant\n%s", c.b, got, c.want)
		}
	}
	for _, n := range article.All(&article.Article{Body: specimen.Every().Body}) {
		if name := reflect.TypeOf(n).Elem().Name(); !seen[name] {
			t.Errorf("no %s was tried", name)
		}
	}
}

// A formula keeps the elements and attributes that MathML allows where it allows them.
func TestMathML(t *testing.T) {
	x := article.MathElement{Name: "mi", Text: "x"}
	of := func(name string, children ...article.MathElement) *article.MathElement {
		return &article.MathElement{Name: name, Children: children}
	}
	for want, e := range map[string]*article.MathElement{
		"<mi>x</mi>":                                                  &x,
		"<mfrac><mi>x</mi><mi>x</mi></mfrac>":                         of("mfrac", x, x),
		"<mrow><mi>x</mi></mrow>":                                     of("mfrac", x),
		"<mrow><mtext>alert(1)</mtext></mrow>":                        {Name: "script", Text: "alert(1)"},
		"<mtable><mtr><mtd><mi>x</mi><mi>x</mi></mtd></mtr></mtable>": of("mtable", *of("mtr", *of("mtd", x, x))),
		"<mtable><mtr><mtd><mi>x</mi></mtd></mtr></mtable>":           of("mtable", x),
		"<mtable><mtr><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mrow><mi>x</mi></mrow></mtd></mtr></mtable>": of("mtable", x, *of("mrow", x)),
		"<mmultiscripts><mi>x</mi><mprescripts/><mi>x</mi><mi>x</mi></mmultiscripts>":                    of("mmultiscripts", x, article.MathElement{Name: "mprescripts"}, x, x),
		"<mrow><mi>x</mi><mi>x</mi></mrow>":                                                              of("mmultiscripts", x, x),
		`<mo stretchy="true" lspace="1em">(</mo>`: {Name: "mo", Text: "(", Attrs: []article.MathAttr{{Name: "stretchy", Value: "true"}, {Name: "lspace", Value: "1em"},
			{Name: "onclick", Value: "x"}, {Name: "minsize", Value: "url(x)"}, {Name: "stretchy", Value: "false"}, {Name: "href", Value: "x"}}},
	} {
		got := body(t, new(epub.Printer), &article.Math{MathML: e, TeX: "x"})
		if got != `<div class="math"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block" alttext="x">`+want+"</math></div>" {
			t.Errorf("%s, want %s", got, want)
		}
	}
}

// Articles of an issue that link to each other lead to each other's pages.
func TestLinksWithinAnIssue(t *testing.T) {
	a, b := dated("openai-azure.en"), dated("openai-azure.de")
	_, files := unpack(t, write(t, new(epub.Printer), &epub.Book{Articles: []*article.Article{a, b}}))
	if page := string(files["EPUB/article-1.xhtml"]); !strings.Contains(page, `<a href="article-2.xhtml">Deutsch</a>`) {
		t.Errorf("the edition is not linked:\n%s", page[strings.Index(page, "<footer"):])
	}
}

// Hooks take, wrap and decline.
func TestHooks(t *testing.T) {
	p := &epub.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			switch b.(type) {
			case *article.Divider:
				return append(dst, "<p>***</p>"...), true
			case *article.Quote:
				return append(next(append(dst, "<div>"...), b), "</div>"...), true
			}
			return dst, false
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			if s, ok := i.(*article.Strong); ok {
				return next(dst, &article.Emphasis{Text: s.Text}), true
			}
			return dst, false
		},
	}
	got := body(t, p, &article.Divider{}, &article.Quote{Body: []article.Block{&article.Paragraph{Text: article.Inlines{&article.Strong{Text: article.Plain("x")}}}}})
	if want := "<p>***</p><div><figure class=\"quote\"><blockquote><p><em>x</em></p>\n</blockquote></figure>\n</div>"; got != want {
		t.Errorf("%s\nwant %s", got, want)
	}
}

// Losses are those of the nodes that a book replaces, by their paths.
func TestLoss(t *testing.T) {
	for name, want := range map[string]map[string]string{
		"photo-story": {"hero": "image", "body[2]": "", "body[2].images[0]": "image"},
		"podcast":     {"audio": "audio", "publisher.logo": "image"},
		"custom":      {"body[0]": ""},
		"essay":       {"attribution[0].agent.image": "image", "body[10].text[1]": "abbr"},
	} {
		got := make(map[string]string)
		for _, l := range new(epub.Printer).Loss(samples.Get(name)) {
			got[l.Path] = l.Type
			if l.Lost == "" {
				t.Errorf("%s: %+v", name, l)
			}
		}
		for path, kind := range want {
			if got[path] != kind {
				t.Errorf("%s: %s is %q, want %q, of %v", name, path, got[path], kind, got)
			}
		}
		if name == "essay" && len(got) != len(want) {
			t.Errorf("%s: %v", name, got)
		}
	}
}
