package sanitize_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
)

func wire(t testing.TB, in string) string {
	t.Helper()
	b, _, err := new(sanitize.Door).Fragment(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(article.AppendJSON(nil, &article.Article{Body: b}))
}

func TestFragment(t *testing.T) {
	for _, c := range []struct{ in, has, not string }{
		{`<p onclick=x()>One <b>two</b></p><script>three()</script>`, "One ", "three"},
		{`<a href="javascript:evil()">words</a>`, "words", "evil"},
		{`<p style="color:red; display:none">secret</p>shown`, "shown", "secret"},
		{`<a href="https://a.example/?utm_source=x&b=1">w</a>`, "https://a.example/?b=1", "utm"},
		{`<p>• one<br>• two</p>`, `"two"`, "•"},
		{`<p>"Quoted,"</p>Microsoft commented.`, "Microsoft commented.", "<"},
		{`<ul><li>a<ul><li>b</ul></ul>`, `"b"`, "<"},
	} {
		got := wire(t, c.in)
		if !strings.Contains(got, c.has) || strings.Contains(got, c.not) {
			t.Errorf("%s\ngives %s", c.in, got)
		}
	}
}

func TestLazyPicturesComeOnce(t *testing.T) {
	for _, in := range []string{
		`<p>x</p><noscript><img src=https://a.example/n.jpg alt=n></noscript>`,
		`<p>x</p><img data-src=https://a.example/n.jpg alt=n><noscript><img src=https://a.example/n.jpg alt=n></noscript>`,
		`<p><img data-src=https://a.example/n.jpg alt=n><noscript><img src=https://a.example/n.jpg alt=n></noscript></p>`,
		`<p>x <noscript><img src=https://a.example/n.jpg alt=n></noscript> y</p>`,
		`<figure><noscript><img src=https://a.example/n.jpg alt=n></noscript><figcaption>c</figcaption></figure>`,
		`<figure><img src=data:image/gif;base64,R0 data-src=https://a.example/n.jpg><noscript><img src=https://a.example/n-300x200.jpg></noscript></figure>`,
	} {
		if got := wire(t, in); strings.Count(got, "https://a.example/n") != 1 {
			t.Errorf("%s\ngives %s", in, got)
		}
	}
	if got := wire(t, `<p>x</p><noscript><img src="https://www.facebook.com/tr?id=1" width=1 height=1></noscript>`); strings.Contains(got, "facebook") {
		t.Error(got)
	}
}

func TestFootnotesOfABareList(t *testing.T) {
	got := wire(t, `<p>x<sup><a href="#fn1">1</a></sup></p><ol class=footnotes><li id=fn1>note <a href="#fnref1">↩</a></ol>`)
	if !strings.Contains(got, `"footnotes"`) || strings.Contains(got, "↩") {
		t.Error(got)
	}
}

func TestDepthLosesNoText(t *testing.T) {
	const n = 20000
	for _, tag := range []string{"div", "b", "ul><li", "table><tr><td"} {
		got := wire(t, "before"+strings.Repeat("<"+tag+">", n)+"within")
		if !strings.Contains(got, "before") || !strings.Contains(got, "within") {
			t.Errorf("%s: text lost", tag)
		}
	}
}

func TestPage(t *testing.T) {
	a, _, err := new(sanitize.Door).Page([]byte(`<html lang=en><title>T</title><meta property="og:title" content="Head">
<body><nav>Menu</nav><article><h1>Head</h1><p class=standfirst>Stand…</p><p>Body.</p><div class="share">Share</div></article>`))
	if err != nil {
		t.Fatal(err)
	}
	got := string(article.AppendJSON(nil, a))
	if a.Headline.String() != "Head" || a.Lang != "en" || len(a.Body) != 1 && len(a.Body) != 2 ||
		strings.Contains(got, "Menu") || strings.Contains(got, "Share") || !strings.Contains(got, "Body.") {
		t.Error(got)
	}
	if !strings.Contains(got, "Stand…") {
		t.Error("standfirst lost: " + got)
	}
}

// A page that is text already comes in as its bytes do, in which encoding they ever say they are.
func TestDocument(t *testing.T) {
	page := string(samples.Page())
	want, _, err := new(sanitize.Door).Page([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{page, strings.Replace(page, "utf-8", "windows-1251", 1)} {
		got, _, err := new(sanitize.Door).Document(text)
		if err != nil || !cmp.Equal(got, want) {
			t.Errorf("%v\n%s", err, cmp.Diff(want, got))
		}
	}
	var limit *sanitize.LimitError
	if _, _, err := (&sanitize.Door{Limits: sanitize.Limits{Bytes: 4}}).Document(page); !errors.As(err, &limit) {
		t.Errorf("a page beyond the limit: %v", err)
	}
}

func TestPageJSONLD(t *testing.T) {
	a, _, err := new(sanitize.Door).Page([]byte(`<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Head",
"datePublished":"2026-04-28T09:30:00Z","author":[{"@type":"Person","name":"Ann"}]}]}</script>
<div class="content no-comments"><p>A body that is long enough to be one.</p></div>`))
	if err != nil {
		t.Fatal(err)
	}
	if a.Headline.String() != "Head" || a.Published.String() != "2026-04-28T09:30:00Z" || len(a.Authors()) != 1 || len(a.Body) != 1 {
		t.Error(string(article.AppendJSON(nil, a)))
	}
}

// A byline that says what the head has stated, but for the full stop of an initial, states nobody twice.
func TestPageByline(t *testing.T) {
	a, _, err := new(sanitize.Door).Page([]byte(`<meta name="author" content="Zoé B."><article><h1>La mer monte</h1><p class="byline">Par Zoé B.</p>
<p>Un premier paragraphe, assez long pour en être un, sur la mer et les digues.</p></article>`))
	if err != nil {
		t.Fatal(err)
	}
	if authors := a.Authors(); len(authors) != 1 || authors[0].Name != "Zoé B." {
		t.Errorf("the authors are %+v", authors)
	}
}

func FuzzPage(f *testing.F) {
	f.Add([]byte("<article><p>a"))
	f.Fuzz(func(t *testing.T, in []byte) {
		d := new(sanitize.Door)
		a, _, err := d.Page(in)
		if err != nil {
			t.Skip()
		}
		once, _ := d.Article(a)
		twice, _ := d.Article(once)
		one, two := article.AppendJSON(nil, once), article.AppendJSON(nil, twice)
		if !utf8.Valid(one) || !bytes.Equal(one, two) {
			t.Errorf("%q: %s, then %s", in, one, two)
		}
	})
}

func TestOptionalEndTagsAreNoDepth(t *testing.T) {
	const n = 700
	in := strings.Repeat("<p>one\n", n) + "<ul>" + strings.Repeat("<li>two\n", n) + "</ul>"
	blocks, _, err := new(sanitize.Door).Fragment(in)
	if err != nil || len(blocks) != n+1 {
		t.Fatalf("%d blocks, %v", len(blocks), err)
	}
	if list, ok := blocks[n].(*article.List); !ok || len(list.Items) != n {
		t.Errorf("the list is %T", blocks[n])
	}
	deep := strings.Repeat("<div>", 1000) + strings.Repeat("</div>", 1000)
	if blocks, _, _ = new(sanitize.Door).Fragment(deep + in); len(blocks) != n+1 {
		t.Errorf("after depth: %d blocks", len(blocks))
	}
}

func TestArticleGatesMedia(t *testing.T) {
	in := &article.Article{Body: []article.Block{&article.Image{Renditions: []article.Rendition{{URL: "mailto:a@b.example"}}}}}
	out, _ := new(sanitize.Door).Article(in)
	if got := string(article.AppendJSON(nil, out)); strings.Contains(got, "mailto") {
		t.Error(got)
	}
}

func FuzzFragment(f *testing.F) {
	f.Add("<p>a<ul><li>b</ul><table><td>c")
	f.Fuzz(func(t *testing.T, in string) {
		blocks, _, err := new(sanitize.Door).Fragment(in)
		stable(t, blocks, err)
	})
}

func FuzzText(f *testing.F) {
	f.Add("a\n\n1. b\n2. c\n• d")
	f.Fuzz(func(t *testing.T, in string) {
		blocks, _, err := new(sanitize.Door).Text(in)
		stable(t, blocks, err)
	})
}

// stable checks that what came in is valid and that the gates leave it alone.
func stable(t *testing.T, blocks []article.Block, err error) {
	t.Helper()
	if err != nil {
		t.Skip()
	}
	d := new(sanitize.Door)
	once, _ := d.Article(&article.Article{Body: blocks})
	twice, _ := d.Article(once)
	one, two := article.AppendJSON(nil, once), article.AppendJSON(nil, twice)
	if !utf8.Valid(one) || !bytes.Equal(one, two) {
		t.Errorf("%s, then %s", one, two)
	}
}

func TestBylineBesideDate(t *testing.T) {
	const page = `<html lang=en><body><article><h1>A headline of some length</h1><div class=byline>By <a rel=author href=/a>Ana Ruiz</a> and Bo Li · <time datetime="2026-03-04">4 March 2026</time></div><p>The first paragraph of the text is long enough to be one, and it ends here.</p></article>`
	a, _, err := new(sanitize.Door).Page([]byte(page))
	if err != nil {
		t.Fatal(err)
	}
	if who := a.Authors(); len(who) != 2 || who[0].Name != "Ana Ruiz" || who[1].Name != "Bo Li" || a.Published.String() != "2026-03-04" {
		t.Errorf("authors %+v, published %v", who, a.Published)
	}
}
