package sanitize_test

import (
	"runtime"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
)

// Bombs come in without a panic or an error, with the words that they hold, and allocate no more than Limits says.
func TestBombs(t *testing.T) {
	const n = 20_000
	for _, unit := range []string{
		"<", "&amp;", "&amp;quot;", "<div>", "<b>", "<p>", "<span>a</span>", "<x-y>a</x-y>", "<a href=#x>", "<ul><li>", "<li>a", "<blockquote><p>a",
		"<figure><img src=a.jpg><figcaption>x", "<div class=gallery><img src=a.jpg>", "<div class=caption><img src=a.jpg>", "<table><tr><td>", "a<br>",
		"<code>a", "<math><mrow>", "<svg>", "<!-- x -->", "<dt>a<dd>b", "<details><summary>a", "<div class=callout><p>a", "<sup><a href=#x id=y>1</a></sup>",
		"<i aria-hidden=true>a</i>", "<span style=color:white>a</span>", "<font color=white>", "<div style=font-size:0>", "<noscript><img src=a.jpg></noscript>",
		"<form><input>", "<object>", "</p>", "</x>", "<a href=", "\u200d", "\u202e", "\ufe0f", "&nbsp;", "<ruby>a<rt>b</ruby>", "<p style='mso-list:l0 level1'>a",
	} {
		in := "before " + strings.Repeat(unit, n) + " behind"
		var was, is runtime.MemStats
		runtime.ReadMemStats(&was)
		body, _, err := new(sanitize.Door).Fragment(in)
		runtime.ReadMemStats(&is)
		if err != nil {
			t.Errorf("%s: %v", unit, err)
		}
		if factor := (is.TotalAlloc - was.TotalAlloc) / uint64(len(in)); factor > 300 {
			t.Errorf("%s: allocates %d times its length", unit, factor)
		}
		if text := string(article.AppendBlocksPlain(nil, body)); !strings.Contains(text, "before") {
			t.Errorf("%s: words are lost", unit)
		}
	}
	attrs := "<p " + strings.Repeat("a=b ", n) + "style='" + strings.Repeat("a:b;", n) + "'>x</p>"
	if body, _, err := new(sanitize.Door).Fragment(attrs); err != nil || len(body) != 1 {
		t.Errorf("a paragraph of many attributes: %d blocks, %v", len(body), err)
	}
}

func TestOrdinaryPagesAllocateLittle(t *testing.T) {
	for name, a := range samples.All() {
		in := string(new(html.Printer).AppendArticle(nil, a))
		if len(in) < 2000 {
			continue
		}
		var was, is runtime.MemStats
		runtime.ReadMemStats(&was)
		new(sanitize.Door).Fragment(in)
		runtime.ReadMemStats(&is)
		if factor := (is.TotalAlloc - was.TotalAlloc) / uint64(len(in)); factor > 40 {
			t.Errorf("%s: allocates %d times its length", name, factor)
		}
	}
}
