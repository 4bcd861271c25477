package html_test

import (
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/base64"
	"slices"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// The elements and attributes that the package prints. What a parser finds beside them came from content.
var (
	elements = strings.Fields(`html link head meta title style body a header main article p bdi span h1 h2 h3 h4 h5 h6 figure
		figcaption picture source img section audio video track nav details summary ol ul li dl dt dd div footer aside
		time blockquote cite pre code hr table caption thead tbody tfoot tr th td strong em br mark sub sup s abbr ruby
		rp rt math mrow mi mn mo ms mspace mtext mfrac msqrt mroot mstyle merror mpadded mphantom msub msup msubsup
		munder mover munderover mmultiscripts mprescripts mtable mtr mtd button`)
	attributes = strings.Fields(`rel data-block data-at charset name content lang dir class id href hreflang title data-ai-disclosure src srcset
		sizes alt width height loading decoding fetchpriority type controls preload poster kind srclang label datetime
		role tabindex aria-label aria-hidden start value scope colspan rowspan open cite display mathvariant
		displaystyle scriptlevel linethickness form fence separator stretchy symmetric largeop movablelimits accent
		accentunder lspace rspace minsize maxsize depth voffset columnspan hidden popover popovertarget`)
)

func inspect(t *testing.T, out []byte) {
	t.Helper()
	root, err := xhtml.Parse(bytes.NewReader(out))
	if err != nil {
		t.Fatal(err)
	}
	ids := map[string]bool{}
	for n := range root.Descendants() {
		if n.Type != xhtml.ElementNode {
			if n.Type == xhtml.CommentNode {
				t.Errorf("a comment: %q", n.Data)
			}
			continue
		}
		if !slices.Contains(elements, n.Data) {
			t.Errorf("an element of its own: %s", n.Data)
		}
		for _, a := range n.Attr {
			if !slices.Contains(attributes, a.Key) {
				t.Errorf("%s has an attribute of its own: %s=%q", n.Data, a.Key, a.Val)
			}
			switch a.Key {
			case "href", "src", "poster", "cite":
				scheme, _, ok := strings.Cut(a.Val, ":")
				if ok && !strings.ContainsAny(scheme, "/?#") && !slices.Contains([]string{"http", "https", "mailto", "tel"}, scheme) {
					t.Errorf("%s leads to %q", n.Data, a.Val)
				}
			case "id":
				if strings.HasPrefix(a.Val, "sf-") && ids[a.Val] {
					t.Errorf("two elements have the id %q", a.Val)
				}
				ids[a.Val] = true
			}
		}
	}
	for n := range root.Descendants() {
		for _, a := range n.Attr {
			if a.Key == "popovertarget" && !ids[a.Val] {
				t.Errorf("nothing has the id %s that a button opens", a.Val)
			}
			if to, ok := strings.CutPrefix(a.Val, "#sf-"); ok && a.Key == "href" && !ids["sf-"+to] {
				t.Errorf("nothing has the id sf-%s that a link leads to", to)
			}
		}
	}
}

func TestNoContentBecomesMarkup(t *testing.T) {
	for name, a := range samples.All() {
		t.Run(name, func(t *testing.T) { inspect(t, new(html.Printer).AppendPage(nil, a)) })
	}
	t.Run("every node", func(t *testing.T) { inspect(t, new(html.Printer).AppendPage(nil, sample())) })
}

func FuzzPage(f *testing.F) {
	for _, s := range []string{`"><script>alert(1)</script>`, "</style></title><img onerror=x>", "javascript:alert(1)", "\xff\x00\u202e", "a b,c 2w", "<!--", "]]>", "sf-content"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, x string) {
		a := sample()
		a.Lang, a.URL, a.Headline, a.Kicker, a.Standfirst = x, x, article.Plain(x), article.Plain(x), article.Plain(x)
		a.Sources[0] = article.Source{ID: "v", Name: x, URL: x, Title: x, Author: x, Licence: x, Lang: x}
		a.Publisher = &article.Publisher{Name: x, URL: x, Monogram: x}
		a.Hero.Alt, a.Hero.Color, a.Hero.Renditions[0].URL, a.Hero.Renditions[1].Type = x, x, x, x
		a.Audio.Title, a.Audio.Tracks[0].Label, a.Audio.Renditions[0].Type = x, x, x
		a.Editions[1] = article.Edition{Lang: x, URL: x, Headline: article.Plain(x)}
		a.Discussion.URL, a.Promo.Action, a.Promo.URL = x, x, x
		m := &article.Meta{ID: x, Lang: x, Dir: article.Direction(x)}
		a.Body = append(a.Body,
			&article.Paragraph{Meta: m, Text: article.Inlines{&article.Link{URL: x, Title: x, Text: article.Plain(x)}, &article.Abbr{Title: x},
				&article.InlineImage{URL: x, Alt: x}, &article.Ruby{Reading: x}, &article.FootnoteRef{Note: x}, &article.InlineMath{TeX: x, Spoken: x}}},
			&article.Code{Syntax: x, Value: x}, &article.Embed{Provider: article.Provider(x), URL: x, Title: x, Author: x},
			&article.Math{MathML: &article.MathElement{Name: x, Text: x, Attrs: []article.MathAttr{{Name: x, Value: x}, {Name: "dir", Value: x}}}},
			&article.Table{Caption: article.Plain(x), Columns: []article.Column{{Align: article.Align(x)}}, Rows: []article.Row{{Cells: []article.Cell{{Text: article.Plain(x)}}}}},
			&article.Callout{Kind: article.CalloutKind(x)}, &article.Quote{URL: x, Source: x, Cite: article.Plain(x)},
			&article.Footnotes{Notes: []article.Footnote{{ID: x}}})
		all := everything()
		all.Script, all.Highlight, all.Vertical = x, nil, true
		all.Cues = func(*article.Article) string { return x }
		all.Share = append(all.Share, html.Share{Name: x, Address: x}, html.Share{Name: x, Address: "https://share.example/?{title}&{url}"})
		page := all.AppendPage(nil, a)
		if i := bytes.Index(page, []byte("<script")); i >= 0 { // the one that is asked for
			page = slices.Delete(page, i, i+bytes.Index(page[i:], []byte("</script>"))+len("</script>"))
		}
		inspect(t, page)
		p := &html.Printer{IDPrefix: "p-"}
		inspect(t, new(html.Printer).AppendPage(nil, a))
		for _, kind := range kinds {
			inspect(t, append([]byte("<!DOCTYPE html>"), p.AppendCard(nil, a, kind)...))
		}
	})
}

// strict fails where a page has a style or a script that a policy would have to let through, but for the stylesheet whole.
func strict(t *testing.T, name string, page []byte) {
	t.Helper()
	root, err := xhtml.Parse(bytes.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type != xhtml.ElementNode {
			continue
		}
		for _, a := range n.Attr {
			if a.Key == "style" || strings.HasPrefix(a.Key, "on") {
				t.Errorf("%s: %s has %s=%q", name, n.Data, a.Key, a.Val)
			}
		}
		switch {
		case n.Data == "style" && (n.FirstChild == nil || n.FirstChild.Data != html.Stylesheet()):
			t.Errorf("%s has a style of another hash", name)
		case n.Data == "script" && n.FirstChild != nil:
			t.Errorf("%s has a script within it", name)
		}
	}
}

func TestPageKeepsToAStrictPolicy(t *testing.T) {
	page := string(new(html.Printer).AppendPage(nil, sample()))
	for _, banned := range []string{"<script", " style=", "javascript:", "@import", "url("} {
		if strings.Contains(page, banned) {
			t.Errorf("the page has %q", banned)
		}
	}
	for name, a := range samples.All() {
		for _, p := range []*html.Printer{{}, everything(), {Vertical: true, Notes: html.NotesBelow, Locale: locale.For("ar")}} {
			strict(t, name, p.AppendPage(nil, a))
		}
	}
	_, rest, _ := strings.Cut(page, "<style>")
	css, _, _ := strings.Cut(rest, "</style>")
	sum := sha256.Sum256([]byte(css))
	if got := "sha256-" + base64.StdEncoding.EncodeToString(sum[:]); got != html.StyleHash() {
		t.Errorf("the hash of the style element is %s, and StyleHash says %s", got, html.StyleHash())
	}
}

func TestStylesheetTurnsWithTheText(t *testing.T) {
	for _, physical := range []string{"-left:", "-right:", "margin-top", "margin-bottom", "padding-top", "padding-bottom", "text-align:left", "text-align:right", "float:"} {
		if strings.Contains(html.Stylesheet(), physical) {
			t.Errorf("the stylesheet has %q, which does not turn with the direction of the text", physical)
		}
	}
}

// TestPageIsLight weighs the page of the sample in all its editions, with the stylesheet in it and what package head adds.
func TestPageIsLight(t *testing.T) {
	n := 0
	for name, a := range samples.All() {
		if !strings.HasPrefix(name, "openai-azure.") {
			continue
		}
		n++
		meta := new(head.Printer)
		var b bytes.Buffer
		w := gzip.NewWriter(&b)
		_, _ = w.Write((&html.Printer{Head: meta.Append}).AppendPage(nil, a))
		_ = w.Close()
		if b.Len() > 14_000 { // what one round trip brings
			t.Errorf("the page of %s is %d bytes, more than 14,000", name, b.Len())
		}
		t.Logf("%s: %d bytes, gzipped", name, b.Len())
	}
	if n < 2 {
		t.Errorf("%d editions of the sample", n)
	}
}

func TestStylesheetCanBeLinked(t *testing.T) {
	p := &html.Printer{Stylesheet: "/a.css", Head: func(dst []byte, a *article.Article) []byte { return append(dst, "<meta name=x>"...) }}
	page := string(p.AppendPage(nil, nil))
	if !strings.Contains(page, `<link rel="stylesheet" href="/a.css">`) || strings.Contains(page, "<style") || !strings.Contains(page, "<meta name=x></head>") {
		t.Errorf("got %s", page)
	}
}
