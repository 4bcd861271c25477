package policy_test

import (
	"strings"
	"sync"
	"testing"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/internal/gate"
	print "github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize/policy"
)

func TestBody(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`<p>It's "so" & more</p>`, `<p>It's "so" &amp; more</p>`},
		{`a < b and c<d`, `a &lt; b and c`},
		{`<p>one<p>two`, `<p>one</p><p>two</p>`},
		{`</div></p><b>x`, `<p></p><b>x</b>`},
		{`<script>alert(1)</script><p onclick=x() style="color:red">y</p>`, `<p>y</p>`},
		{`<a href="javascript:x">w</a> <a href="https://a.example/" target=_top>v</a>`, `<a>w</a> <a href="https://a.example/">v</a>`},
		{`<img src=x.jpg srcset="javascript:x 1x, y.jpg 2x" onerror=x>`, `<img src="x.jpg" srcset="y.jpg 2x">`},
		{`<img src="data:image/svg+xml,x">`, ``},
		{`<iframe src="https://www.youtube.com/embed/x" srcdoc="<b>"></iframe>`,
			`<iframe src="https://www.youtube.com/embed/x" sandbox="allow-scripts allow-same-origin allow-popups" referrerpolicy="strict-origin-when-cross-origin"></iframe>`},
		{`<iframe src="https://evil.example/"></iframe>`, `<a href="https://evil.example/">https://evil.example/</a>`},
		{`<p id=attributes>x</p><a href=#n>1</a><p id=n name=y>y</p>`, `<p>x</p><a href="#at.n">1</a><p id="at.n">y</p>`},
		{`<form><input name=x><p>kept</p></form>`, `<p>kept</p>`},
		{`<table><tr><td>a<td>b</table>`, `<table><tbody><tr><td>a</td><td>b</td></tr></tbody></table>`},
		{`<svg><script>x</script><p>y</p></svg>`, `<p>y</p>`},
		{`<math><mi>x</mi><annotation-xml encoding="text/html"><img src=x onerror=y></annotation-xml></math>`, `<math><mi>x</mi></math>`},
		{`<!-- c --><?pi?><template><p>x</p></template>y`, `y`},
		{`<p class="sf-note evil language-go">x</p>`, `<p class="sf-note language-go">x</p>`},
	} {
		if got := new(policy.Policy).String(c.in); got != c.want {
			t.Errorf("%s\ngives %s\n want %s", c.in, got, c.want)
		}
	}
}

func TestInlineAndStrict(t *testing.T) {
	inline := &policy.Policy{Kind: policy.Inline}
	if got, want := inline.String(`<h1>A <em>b</em></h1><p>c<br>d</p>`), `A <em>b</em> c<br>d`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	strict := &policy.Policy{Kind: policy.Strict}
	if got, want := strict.String(`<p>as</p><p>d&amp;f</p><script>x</script>`), `as d&amp;f`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
	if got, want := policy.Text(`<p>as</p><p>d&amp;f</p>`), `as d&f`; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestLimit(t *testing.T) {
	if _, err := (&policy.Policy{MaxBytes: 3}).Append(nil, "four"); err == nil || !strings.Contains(err.Error(), "4 bytes") {
		t.Error(err)
	}
}

// What our printer prints passes as it is.
func TestOwnOutputPasses(t *testing.T) {
	for name, a := range samples.All() {
		was := string(new(print.Printer).AppendArticle(nil, a))
		is := new(policy.Policy).String(was)
		if one, two := tree(was), tree(is); one != two {
			at := 0
			for at < min(len(one), len(two)) && one[at] == two[at] {
				at++
			}
			t.Errorf("%s: …%s\nbecomes …%s", name, one[max(0, at-80):min(len(one), at+80)], two[max(0, at-80):min(len(two), at+80)])
		}
	}
}

func tree(s string) string {
	doc, _ := html.Parse(strings.NewReader(s))
	var out strings.Builder
	html.Render(&out, doc)
	return out.String()
}

func TestManyGoroutines(t *testing.T) {
	p := &policy.Policy{}
	in := string(new(print.Printer).AppendArticle(nil, samples.Get("recipe")))
	want := p.String(in)
	var wg sync.WaitGroup
	for range 8 {
		wg.Go(func() {
			if p.String(in) != want {
				t.Error("differs")
			}
		})
	}
	wg.Wait()
}

func TestDepthLosesNoText(t *testing.T) {
	for _, tag := range []string{"div", "b", "ul><li", "blockquote", "table><tr><td", "a"} {
		got := new(policy.Policy).String("before" + strings.Repeat("<"+tag+">", 20_000) + "within")
		if !strings.Contains(got, "before") || !strings.Contains(got, "within") {
			t.Errorf("%s: text lost", tag)
		}
	}
}

// check fails where an output is not what the policy promises: balanced, within its parent, of allowed elements
// and addresses alone, and the same when it comes in again.
func check(t *testing.T, p *policy.Policy, in string) {
	t.Helper()
	out := p.String(in)
	if again := p.String(out); again != out {
		t.Fatalf("%q\ngives %q\n then %q", in, out, again)
	}
	doc, err := html.Parse(strings.NewReader(`<!doctype html><body><div id=w>` + out + `</div><i id=z></i>`))
	if err != nil {
		t.Fatal(err)
	}
	body := doc.LastChild.LastChild
	if body.FirstChild == nil || body.FirstChild.NextSibling == nil || body.FirstChild.NextSibling != body.LastChild || body.LastChild.Data != "i" {
		t.Fatalf("%q\nbreaks out: %q", in, out)
	}
	for n := range body.FirstChild.Descendants() {
		if n.Type != html.ElementNode && n.Type != html.TextNode {
			t.Fatalf("%q: a node of type %d: %q", in, n.Type, out)
		}
		switch n.Data {
		case "script", "style", "svg", "object", "embed", "form", "input", "base", "meta", "link", "template", "noscript":
			if n.Type == html.ElementNode {
				t.Fatalf("%q: %s in %q", in, n.Data, out)
			}
		}
		for _, a := range n.Attr {
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "srcdoc", a.Key == "name", a.Key == "ping":
				t.Fatalf("%q: %s in %q", in, a.Key, out)
			case a.Key == "href", a.Key == "src", a.Key == "poster", a.Key == "cite":
				if safe, ok := gate.URL(a.Val, gate.Link); (!ok || safe != a.Val) && !strings.HasPrefix(a.Val, "#") {
					t.Fatalf("%q: address %q", in, a.Val)
				}
			}
		}
	}
}

func FuzzBody(f *testing.F) {
	for _, s := range []string{
		"<p>one<p>two", "</div></table><b>x", "<a><a>x", "<table>x<tr><td>", "<svg><style><img src=x onerror=y>", "<math><mtext><table><mglyph><style><!--</style><img>",
		"<ul><li><form><li>x", "<ruby>a<rt>b", "<pre>\n\nx</pre>", "<h1><h2>x</h2></h1>", "<dl><dd><form><dd>", "<b><p>x</b>y", "<noscript><p title='</noscript><img src=x onerror=alert(1)>'>",
		"<select><option><style></select><img src=x>", "<iframe src=https://x.example/>", "<p><table><td>x</table>", "<button><p><button>",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, k := range []policy.Kind{policy.Body, policy.Inline, policy.Strict} {
			check(t, &policy.Policy{Kind: k}, s)
		}
	})
}
