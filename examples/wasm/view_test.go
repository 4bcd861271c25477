//go:build !js

package main

import (
	"slices"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// text returns a text to try, which the page loads too.
func text(t testing.TB, name string) string {
	t.Helper()
	data, err := static.ReadFile("page/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

// said returns what is heard of a view, line by line.
func (v *view) said() string {
	var b strings.Builder
	for _, l := range v.Script {
		for _, p := range l.Pieces {
			b.WriteString(p.Said)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

func has(t *testing.T, what, text string, all ...string) {
	t.Helper()
	for _, part := range all {
		if !strings.Contains(text, part) {
			t.Errorf("the %s does not have %q:\n%s", what, part, text)
		}
	}
}

func TestShow(t *testing.T) {
	p := paste{
		HTML: text(t, "story.txt"), Lang: "en", Reader: "en",
		Source: "The Sea Almanac", Address: "https://almanac.example/", Role: article.RoleAIProcessing, Editor: "Tides",
	}
	v := p.show()
	has(t, "card", v.Card, "Spring tides, explained", "AI-processed from <bdi>The Sea Almanac</bdi>; edited by <bdi>Tides</bdi>", "picture.svg")
	has(t, "article", v.Article, `href="https://almanac.example/moon"`, "Close the gates an hour before", "Ada Brook, harbour master", "><bdi>The Sea Almanac</bdi></a>")
	has(t, "speech", v.said(), "the damage came to one point two million dollars", "AI-processed from The Sea Almanac", "three quarters of a metre")
	has(t, "SSML", v.SSML, "<speak", "one point two million dollars")
	if strings.Contains(v.Card+v.Article, "pictures.example") {
		t.Error("a picture is loaded from elsewhere")
	}
	var told []string
	for _, e := range v.Report {
		told = append(told, string(e.Action)+" "+e.Where)
	}
	for _, want := range []string{"removed script", "removed utm_source", "removed utm_campaign", "removed img"} {
		if !slices.Contains(told, want) {
			t.Errorf("%q is not in the report: %q", want, told)
		}
	}
}

// A whole page says itself who made it from what, and for a reader of Arabic that is said in Arabic.
func TestReader(t *testing.T) {
	v := (&paste{HTML: string(samples.Page()), Lang: "ja", Reader: "ar"}).show()
	if v.Lang != "ar" || v.Dir != article.RTL {
		t.Errorf("for a reader of Arabic the page is in %s, %s", v.Lang, v.Dir)
	}
	has(t, "card", v.Card, "OpenAI is no longer tied", "عولج بالذكاء الاصطناعي استنادًا إلى", "The Verge")
	has(t, "speech", v.said(), "عولج بالذكاء الاصطناعي", "OpenAI is no longer tied")
	for _, l := range v.Script {
		if l.Lang == "ja" || (l.Dir == article.RTL) != (l.Lang == "ar") {
			t.Errorf("%+v", l)
		}
	}
}

func TestHostile(t *testing.T) {
	p := paste{
		HTML: text(t, "hostile.txt"), Lang: `"><script>`, Reader: `"><script>alert(1)</script>`,
		Source: `<img src=x onerror=alert(1)>`, Address: "javascript:alert(1)", Role: `"><script>`, Editor: "</p><script>alert(1)</script>",
	}
	v := p.show()
	doc, err := xhtml.Parse(strings.NewReader("<body>" + v.Card + v.Article))
	if err != nil {
		t.Fatal(err)
	}
	for n := range doc.Descendants() {
		switch n.Data {
		case "script", "style", "iframe", "object", "embed", "form", "input", "link", "meta", "base", "svg":
			if n.Type == xhtml.ElementNode {
				t.Errorf("there is a %s", n.Data)
			}
		}
		for _, a := range n.Attr {
			address := strings.HasPrefix(a.Val, "https://") || strings.HasPrefix(a.Val, "#") || a.Val == "picture.svg"
			switch {
			case strings.HasPrefix(a.Key, "on"), a.Key == "style", a.Key == "srcdoc", a.Key == "autoplay":
				t.Errorf("there is %s=%q", a.Key, a.Val)
			case slices.Contains([]string{"href", "src", "poster"}, a.Key) && !address:
				t.Errorf("%s leads to %q", a.Key, a.Val)
			case a.Key == "id" && !strings.HasPrefix(a.Val, "article-"):
				t.Errorf("the id %q is the page's", a.Val)
			}
		}
	}
	has(t, "article", v.Article, "also those of a link", "Markup that is read twice.")
}

func TestTooMuch(t *testing.T) {
	if v := (&paste{HTML: strings.Repeat("x", 17<<20)}).show(); !strings.Contains(v.Error, "limit") {
		t.Errorf("17 MiB: %q", v.Error)
	}
}
