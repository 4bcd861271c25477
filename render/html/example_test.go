package html_test

import (
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/html"
)

// The whole card leads to the article.
func ExamplePrinter_Card() {
	var p html.Printer
	fmt.Print(p.Card(&article.Article{
		URL:        "https://news.example/azure",
		Lang:       "en",
		Headline:   article.Plain("OpenAI is no longer tied to Azure"),
		Standfirst: article.Plain("Any cloud will do."),
	}, html.Standard))
	// Output:
	// <article class="sf-card sf-card-standard" lang="en" dir="ltr"><div class="sf-card-in"><div class="sf-card-text">
	// <h2 class="sf-card-headline"><a class="sf-card-link" href="https://news.example/azure">OpenAI is no longer tied to Azure</a></h2>
	// <p class="sf-standfirst">Any cloud will do.</p>
	// </div></div></article>
}

// A hook prints one kind of block in the host's own way, and declines the others.
func ExamplePrinter_AppendBlocks_hook() {
	p := html.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			if c, ok := b.(*article.Custom); ok && c.Kind == "poll" {
				return append(dst, "<my-poll></my-poll>\n"...), true
			}
			return dst, false
		},
	}
	a := &article.Article{Lang: "en", Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{&article.Text{Value: "a < b, and "}, &article.Strong{Text: article.Plain("c")}}},
		&article.Custom{Kind: "poll"},
	}}
	os.Stdout.Write(p.AppendBlocks(nil, a, a.Body))
	// Output:
	// <p>a &lt; b, and <strong>c</strong></p>
	// <my-poll></my-poll>
}

// Readers without a subscription get the first blocks; notes and headings keep their numbers and anchors.
func ExamplePrinter_preview() {
	a := &article.Article{
		Lang: "en", Access: article.Access{Kind: article.AccessPreview, Preview: 1},
		Body: []article.Block{&article.Paragraph{Text: article.Plain("For all.")}, &article.Paragraph{Text: article.Plain("For some.")}},
	}
	part, _ := render.Preview(a)
	p := html.Printer{Part: part, Omit: html.Contents}
	os.Stdout.Write(p.AppendBlocks(nil, a, a.Body[part.From:part.To]))
	// Output:
	// <p>For all.</p>
}

func ExampleStyleHash() {
	fmt.Println("style-src '" + html.StyleHash()[:7] + "…'")
	// Output:
	// style-src 'sha256-…'
}

// A river of rows under a heading of the third level: the headlines stand on the fourth.
func ExamplePrinter_AppendCards() {
	p := html.Printer{HeadingLevel: 3}
	os.Stdout.Write(p.AppendCards(nil, html.List, html.Row, "Latest",
		&article.Article{Lang: "en", URL: "/a", Headline: article.Plain("One")},
		&article.Article{Lang: "ar", URL: "/b", Headline: article.Plain("اثنان")},
	))
	// Output:
	// <section class="sf-group">
	// <h3 class="sf-group-heading">Latest</h3>
	// <ul class="sf-cards sf-list">
	// <li class="sf-slot"><article class="sf-card sf-card-row" lang="en" dir="ltr"><div class="sf-card-in"><div class="sf-card-text">
	// <h4 class="sf-card-headline"><a class="sf-card-link" href="/a">One</a></h4>
	// </div></div></article>
	// </li>
	// <li class="sf-slot"><article class="sf-card sf-card-row" lang="ar" dir="rtl"><div class="sf-card-in"><div class="sf-card-text">
	// <h4 class="sf-card-headline"><a class="sf-card-link" href="/b">اثنان</a></h4>
	// </div></div></article>
	// </li>
	// </ul>
	// </section>
}

// Fragments fit templates.
func ExamplePrinter_Cards() {
	var p html.Printer
	cards := p.Cards(html.Grid, html.Quote, "", &article.Article{Lang: "en", URL: "/a", Headline: article.Plain("The essay"), Body: []article.Block{
		&article.PullQuote{Text: article.Plain("A note is where the author starts talking."), Agent: &article.Agent{Name: "Caspian Wrey"}},
	}})
	fmt.Print(cards)
	// Output:
	// <section class="sf-group">
	// <ul class="sf-cards sf-grid">
	// <li class="sf-slot"><article class="sf-card sf-card-quote" lang="en" dir="ltr"><div class="sf-card-in"><div class="sf-card-text">
	// <figure class="sf-pull"><blockquote><p>A note is where the author starts talking.</p></blockquote><figcaption class="sf-cite"><bdi>Caspian Wrey</bdi></figcaption></figure>
	// <h2 class="sf-card-headline"><a class="sf-card-link" href="/a">The essay</a></h2>
	// <p class="sf-dateline"> <span class="sf-pace">1 min read</span></p>
	// </div></div></article>
	// </li>
	// </ul>
	// </section>
}

func ExampleLayout() {
	fmt.Println(html.Grid, html.List, html.River)
	// Output:
	// grid list river
}

// The name of a service of the host's own, and the word for e-mail in the reader's language.
func ExampleShare() {
	p := html.Printer{Omit: ^html.Furniture(0), Share: []html.Share{
		html.ShareEmail,
		{Name: "VK", Address: "https://vk.com/share.php?url={url}"},
	}}
	a := &article.Article{Lang: "de", URL: "https://news.example/a", Headline: article.Plain("Grüße")}
	_, links, _ := strings.Cut(string(p.AppendArticle(nil, a)), "<ul>")
	fmt.Println(strings.ReplaceAll(links[:strings.Index(links, "</ul>")], "><li", ">\n<li"))
	// Output:
	// <li><a href="mailto:?subject=Gr%C3%BC%C3%9Fe&amp;body=https%3A%2F%2Fnews.example%2Fa">E-Mail</a></li>
	// <li><a href="https://vk.com/share.php?url=https%3A%2F%2Fnews.example%2Fa">VK</a></li>
}

// A host that brings the stylesheet has notes open over the text in an article too.
func ExampleNotes() {
	p := html.Printer{Notes: html.NotesOver}
	a := &article.Article{Lang: "en", Body: []article.Block{
		&article.Paragraph{Text: article.Inlines{&article.Text{Value: "Said."}, &article.FootnoteRef{Note: "a"}}},
		&article.Footnotes{Notes: []article.Footnote{{ID: "a", Body: []article.Block{&article.Paragraph{Text: article.Plain("By whom?")}}}}},
	}}
	out := string(p.AppendArticle(nil, a))
	for line := range strings.SplitSeq(out, "\n") {
		if i := strings.Index(line, "<button"); i >= 0 {
			fmt.Println(strings.TrimSuffix(line[i:], "</sup></p>"))
		}
		if i := strings.Index(line, "<div class=\"sf-note-body\""); i >= 0 {
			fmt.Println(line[i:])
		}
	}
	// Output:
	// <button type="button" class="sf-ref-open" hidden popovertarget="sf-over-1" aria-label="Footnote 1">1</button>
	// <div class="sf-note-body" popover id="sf-over-1"><p>By whom?</p>
}

// A highlighter of the host's colours what it knows; what it appends must be escaped.
func ExamplePrinter_highlight() {
	p := html.Printer{Highlight: func(dst []byte, c *article.Code) ([]byte, bool) {
		rest, ok := strings.CutPrefix(c.Value, "func ")
		if c.Syntax != "go" || !ok {
			return dst, false
		}
		return fmt.Appendf(dst, `<span class="sf-tok-keyword">func</span> %s`, strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(rest)), true
	}}
	a := &article.Article{Lang: "en", Body: []article.Block{&article.Code{Syntax: "go", Value: "func f(c <-chan int)"}}}
	os.Stdout.Write(p.AppendBlocks(nil, a, a.Body))
	// Output:
	// <figure class="sf-code"><pre tabindex="0" dir="ltr"><code class="language-go"><span class="sf-tok-keyword">func</span> f(c &lt;-chan int)</code></pre></figure>
}

// The cues of package speech become those of a page.
func ExampleAppendCues() {
	os.Stdout.Write(html.AppendCues(nil, []html.Cue{
		{Start: 0, End: 1200 * time.Millisecond, Block: -1}, // the headline is said first, and marked nowhere
		{Start: 1200 * time.Millisecond, End: 3 * time.Second, Block: 0, From: 0, To: 13},
	}))
	// Output:
	// WEBVTT
	//
	// 00:00:01.200 --> 00:00:03.000
	// 0 0-13
}

// The address of the script is the host's; the policy of its page lets it run by its place or by its hash.
func ExampleScript() {
	p := html.Printer{ReadAlong: html.ReadSentences, Script: "/standfirst.js", Cues: func(a *article.Article) string { return a.URL + "/cues.vtt" }}
	a := &article.Article{Lang: "en", URL: "/a", Audio: &article.Audio{Renditions: []article.Rendition{{URL: "/a.mp3"}}}}
	page := string(p.AppendPage(nil, a))
	fmt.Println(strings.Contains(page, `<script src="/standfirst.js" defer></script>`), strings.Contains(page, `<track kind="metadata" src="/a/cues.vtt">`))
	fmt.Println(len(html.Script()) < 3000, html.ScriptHash()[:7])
	// Output:
	// true true
	// true sha256-
}
