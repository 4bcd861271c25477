package html_test

import (
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
)

// Where notes open over the text, links to the list remain for browsers that know no popovers, and every button has its note.
func TestNotesOverTheText(t *testing.T) {
	ref := func(id string) *article.Paragraph {
		return &article.Paragraph{Text: article.Inlines{&article.FootnoteRef{Note: id}}}
	}
	a := &article.Article{Lang: "en", Body: []article.Block{ref("a"), ref("a"), ref("empty"),
		&article.Footnotes{Notes: []article.Footnote{{ID: "a", Body: []article.Block{&article.Paragraph{Text: article.Plain("x")}}}, {ID: "empty"}}}}}
	out := string((&html.Printer{Notes: html.NotesOver, IDPrefix: "p-"}).AppendArticle(nil, a))
	for _, want := range []string{
		`<sup class="sf-ref" id="p-sf-fnref-1"><a class="sf-ref-link" href="#p-sf-fn-1" role="doc-noteref" aria-label="Footnote 1">1</a><button type="button" class="sf-ref-open" hidden popovertarget="p-sf-over-1" aria-label="Footnote 1">1</button></sup>`,
		`id="p-sf-fnref-1-2"`,
		`<sup class="sf-ref"><a class="sf-ref-link" href="#p-sf-fn-2" id="p-sf-fnref-2"`,
		`<li class="sf-note" id="p-sf-fn-1" value="1"><div class="sf-note-body" popover id="p-sf-over-1">`,
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in %s", want, out)
		}
	}
	if n := strings.Count(out, "popover "); n != 1 {
		t.Errorf("%d notes open over the text, want the one with something in it", n)
	}
	part := string((&html.Printer{Notes: html.NotesOver, Part: render.Part{To: 1}}).AppendArticle(nil, a))
	if strings.Contains(part, "popover") {
		t.Errorf("a part without the notes opens them: %s", part)
	}
	for p, want := range map[*html.Printer]bool{{}: true, {Notes: html.NotesBelow}: false, {Notes: html.NotesOver}: true} {
		if got := strings.Contains(string(p.AppendPage(nil, a)), "popovertarget"); got != want {
			t.Errorf("notes %d: a page opens them over the text: %v", p.Notes, got)
		}
	}
	if strings.Contains(string(new(html.Printer).AppendArticle(nil, a)), "popover") {
		t.Error("an article, whose host may have a stylesheet of its own, hides its notes")
	}
}

func TestShare(t *testing.T) {
	a := &article.Article{URL: "https://news.example/a?b=1&c=ü", Lang: "en", Headline: article.Plain("Tom & “Jerry”"), Headlines: article.Headlines{}}
	all := []html.Share{html.ShareEmail, html.ShareBluesky, html.ShareFacebook, html.ShareLINE, html.ShareLinkedIn, html.ShareMastodon,
		html.ShareReddit, html.ShareTelegram, html.ShareThreads, html.ShareWhatsApp, html.ShareX}
	p := &html.Printer{Share: append(all, html.Share{Name: "Bad", Address: "javascript:{title}"}, html.Share{Name: "", Address: "https://x.example/"})}
	out := string(p.AppendArticle(nil, a))
	if n := strings.Count(out, "<li><a href="); n != len(all) {
		t.Errorf("%d links, want %d: %s", n, len(all), out)
	}
	const address = "https%3A%2F%2Fnews.example%2Fa%3Fb%3D1%26c%3D%C3%BC"
	for _, want := range []string{
		`<a href="mailto:?subject=Tom%20%26%20%E2%80%9CJerry%E2%80%9D&amp;body=` + address + `">Email</a>`,
		`<a href="https://x.com/intent/post?url=` + address + `&amp;text=Tom%20%26%20%E2%80%9CJerry%E2%80%9D">X</a>`,
	} {
		if !strings.Contains(out, want) {
			t.Errorf("no %s in %s", want, out)
		}
	}
	for lang, word := range map[string]string{"fr": "E-mail", "ja": "メール", "zh-Hant": "電子郵件", "zh-Hans": "电子邮件", "ar": "البريد الإلكتروني", "tlh": "E"} {
		p := &html.Printer{Locale: locale.For(lang), Share: all[:1]}
		if out := string(p.AppendArticle(nil, a)); !strings.Contains(out, ">"+word) {
			t.Errorf("%s: no %q in %s", lang, word, out)
		}
	}
	for _, url := range []string{"", "/a", "mailto:a@b.example"} {
		if out := string(p.AppendArticle(nil, &article.Article{URL: url})); strings.Contains(out, "sf-share") {
			t.Errorf("%q is shared: %s", url, out)
		}
	}
	if strings.Contains(string(new(html.Printer).AppendArticle(nil, a)), "sf-share") {
		t.Error("share links nobody asked for")
	}
}

func TestVertical(t *testing.T) {
	p := &html.Printer{Vertical: true}
	for lang, want := range map[string]bool{"ja": true, "zh-Hant": true, "ko-KR": true, "en": false, "ar": false, "": false, "jam": false} {
		if got := strings.Contains(string(p.AppendArticle(nil, &article.Article{Lang: lang})), `class="sf-article sf-vertical"`); got != want {
			t.Errorf("%q stands upright: %v", lang, got)
		}
	}
}

// The script is linked where there is a recording alone, and the cues are a track of its player.
func TestScriptAndCues(t *testing.T) {
	p := everything()
	page := string(p.AppendPage(nil, sample()))
	for _, want := range []string{`<script src="/standfirst.js" defer></script>`, `<track kind="metadata" src="/cues.vtt"></audio>`} {
		if strings.Count(page, want) != 1 {
			t.Errorf("no single %s", want)
		}
	}
	for _, a := range []*article.Article{nil, {Audio: &article.Audio{}}, {Audio: &article.Audio{Renditions: []article.Rendition{{URL: "javascript:x"}}}}} {
		if strings.Contains(string(p.AppendPage(nil, a)), "<script") {
			t.Error("a page without a recording has a script")
		}
	}
	p.Script = "javascript:alert(1)"
	if strings.Contains(string(p.AppendPage(nil, sample())), "<script") {
		t.Error("a script of an address that cannot go out")
	}
}

func TestHighlight(t *testing.T) {
	p := everything()
	a := &article.Article{Body: []article.Block{&article.Code{Syntax: "go", Value: "if a < b {}"}, &article.Code{Syntax: "c", Value: "a < b"}}}
	out := string(p.AppendBlocks(nil, a, a.Body))
	if !strings.Contains(out, `<code class="language-go"><span class="sf-tok-keyword">if</span> a &lt; b {}</code>`) || !strings.Contains(out, `<code class="language-c">a &lt; b</code>`) {
		t.Error(out)
	}
}

func TestComments(t *testing.T) {
	out := string(everything().AppendArticle(nil, sample()))
	if !strings.Contains(out, `<div id="talk"></div></section>`) {
		t.Error("the comments of the host are not in their place")
	}
}

func TestOptionsInDigest(t *testing.T) {
	a := sample()
	base := new(html.Printer).Digest(a)
	for _, p := range []*html.Printer{{Notes: html.NotesOver}, {Vertical: true}, {Share: []html.Share{html.ShareX}}, {Script: "/x.js"}} {
		if p.Digest(a) == base {
			t.Errorf("%+v has the digest of the zero printer", p)
		}
	}
}
