package sanitize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/render/rendertest/samples"

	print "github.com/standfirst/standfirst/render/html"
)

// drawn shows a tree, with texts that stand side by side as one.
func drawn(n *node) string {
	var out strings.Builder
	depth := 0
	var draw func(n *node)
	draw = func(n *node) {
		if !n.element() {
			if n.prev == nil || n.prev.element() {
				fmt.Fprintf(&out, "\n%*s|", depth, "")
			}
			out.WriteString(n.data)
			return
		}
		fmt.Fprintf(&out, "\n%*s<%s %d", depth, "", n.data, n.trait)
		slices.SortStableFunc(n.attrs, func(a, b attribute) int { return strings.Compare(strings.ToLower(a.key), strings.ToLower(b.key)) }) // the parser sorts some
		for _, a := range n.attrs {
			fmt.Fprintf(&out, " %s=%q", strings.ToLower(a.key), a.value)
		}
		depth++
		for c := n.first; c != nil; c = c.next {
			draw(c)
		}
		depth--
	}
	draw(n)
	return out.String()
}

// sameTree reports whether nest took the markup, and fails where its tree is not the parser's.
func sameTree(t *testing.T, markup string) bool {
	t.Helper()
	nodes, ok := nest(markup)
	if !ok {
		return false
	}
	doc, err := html.Parse(strings.NewReader(markup))
	if err != nil {
		t.Fatalf("%q: the parser refuses what nest reads: %v", markup, err)
	}
	full := grow(doc)
	if got, want := drawn(nodes.root()), drawn(full.root()); got != want {
		t.Fatalf("%.200q\nnest reads … %s\nthe parser … %s", markup, unlike(got, want), unlike(want, got))
	}
	return true
}

// unlike returns where s begins to differ from another text.
func unlike(s, other string) string {
	i := 0
	for i < min(len(s), len(other)) && s[i] == other[i] {
		i++
	}
	return s[max(0, i-100):min(len(s), i+100)]
}

func TestNestReadsAsTheParserDoes(t *testing.T) {
	for _, markup := range []string{
		"", "text", " <p>one<p>two", "<p>one</p> <p>two</p>\n", "a < b && c &lt; d &amp; &copy; &copy",
		"<ul><li>a<li>b<ul><li>c</ul></ul>", "<dl><dt>a<dd>b<dt>c<dd>d</dl>", "<ul><li><p>a<li><p>b</ul>",
		"<table><tr><td>a<td>b<tr><th>c</table>", "<table><caption>x</caption><col><col><thead><tr><th>a</thead><tbody><tr><td>b</table>",
		"<table> <tbody> <tr> <td>a</td> </tr> </tbody> </table>", "<table><colgroup><col></colgroup><tr><td><table><tr><td>x</table></table>",
		`<a href="?a=1&amp;b=2&copy=3" TITLE='x"y'>w</a><br/><img src=a.jpg alt>`, "<pre>\n\na</pre>", "<textarea>\n<p></textarea>",
		"<!doctype html><html lang=en><head><title>a &amp; b</title><meta charset=utf-8><script>a<b</script></head> <body class=x><p>x</p></body></html>\n",
		"<head><title>x</title></head>y", "<title>x</title><p>y", "<noscript><img></noscript>", "<p>x<!-- c -->y</p>", "<h2>a</h2><h3>b</h3>",
		"<blockquote><p>a</blockquote><hr><figure><img><figcaption>x</figcaption></figure>", "<ruby>漢<rp>(</rp><rt>kan</rt><rp>)</rp></ruby>",
		"<x-y z=1>a</x-y><span>a<b>b</b></span><p><b>x</b><i>y</i></p>", `<p>a <math display=block><mrow><mi>x</mi> <mo>=</mo><mspace width=1em /><mn>1</mn></mrow></math> b`, "<p><svg viewBox='0 0 1 1'><path d='M0'/><g><use xlink:href=#a></use></g></svg>b</p>",
		"<p><figure><img></figure></p>x</br>y</div>z", "<div><span>x</div></span>", "<p><span>a<p>b", "<h1>a<h2>b</h2>", "<ul><li><div>a<li>b</ul>", "<p>a\r\nb", "<div><x><div>a</x>b",
		"<p>a<![if !x]>b<![endif]></p><?xml:namespace prefix = o />c<o:p></o:p><input type=text>", "<!doctype html><p>a<table><tr><td>b</table>", "<p>x</body>\n",
		"<form><label>x</label></form><details open><summary>x</summary>y</details>",
		"<iframe src=x>a<b></iframe><video controls><source src=a><track src=b></video>", "<div><p>a</div><section><p>b</section>", "<body>x", "<HTML><BODY>x</BODY></HTML>",
	} {
		if !sameTree(t, markup) {
			t.Errorf("%q is left to the parser", markup)
		}
	}
	for _, a := range samples.All() {
		if !sameTree(t, string(new(print.Printer).AppendPage(nil, a))) {
			t.Errorf("the page %q is left to the parser", a.ID)
		}
	}
}

func TestNestLeavesTheRestToTheParser(t *testing.T) {
	for _, markup := range []string{
		"<b>a<p>b</b>c", "<p><b>a<p>b", "<a>x<a>y", "<table>x<tr><td>", "<table><p>x</table>", "<svg><p>", "<template>x",
		"<p><div>a</p>b", "<select><option>a", "<p>x<table>", "<script>x", "<title>x", "<div", "\x00", "<ul><li><b>a<li>b</ul>",
		"<button><button>", "<form><form>", "</body>x", "<p></body><p>", "<plaintext>x", "<math><mi>x", "<math><mi><b>x</b></mi></math>", "<math><p>x</math>", "<svg><div>x</svg>", "<math><svg></svg></math>", "<a href=x href=y>",
	} {
		if sameTree(t, markup) {
			t.Logf("%q nests", markup)
		}
	}
}

func FuzzNest(f *testing.F) {
	for _, s := range []string{
		"<p>one<p>two", "<table><tr><td>a<td>b<tr><th>c</table>x", "<ul><li>a<li>b<ul><li>c</ul></ul>", "<b>a<i>b</i></b>", "<div><p>a</div>",
		"<!doctype html><html><head><title>x</title></head><body><a href='?a&b=1&amp;'>x</a></body></html>\n", "<dl><dt>a<dd>b</dl>", "<ruby>a<rt>b</ruby>",
		"<p><math><mi>x</mi><mo>=</mo></math>a<svg><path d=x /><text>a</text></svg></p>",
		"<pre>\na</pre><!-- x --><script>a</script><textarea>b</textarea>",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { sameTree(t, s) })
}
