package email_test

import (
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/message/email"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// say returns a paragraph of one text.
func say(s string) article.Block { return &article.Paragraph{Text: article.Plain(s)} }

// photo returns a picture with all that it can have.
func photo(alt string) *article.Image {
	return &article.Image{Renditions: []article.Rendition{
		{URL: "https://media.news.example/causeway.webp", Type: "image/webp", Width: 2400, Height: 1600},
		{URL: "https://media.news.example/causeway.jpg", Type: "image/jpeg", Width: 1200, Height: 800}},
		Alt: alt, Caption: article.Plain(alt + " caption"), SourceType: "trainedAlgorithmicMedia",
		Attribution: article.Attribution{{Role: article.RolePhotography, Agent: article.Agent{Name: alt + " photographer"}}}}
}

// everyNode is an article with every type of block and inline, in which each text is a word of its own; a table that is wide; and nodes
// that are none.
func everyNode() *article.Article {
	inlines := article.Inlines{
		&article.Text{Value: "wtext "}, &article.Strong{Text: article.Plain("wstrong ")}, &article.Emphasis{Text: article.Plain("wemphasis ")},
		&article.Link{URL: "https://news.example/link", Text: article.Plain("wlink ")}, &article.Link{URL: "/relative", Text: article.Plain("wrelative ")},
		&article.Link{URL: "javascript:alert(1)", Text: article.Plain("wscript ")}, &article.InlineCode{Value: "wcode "}, &article.Break{},
		&article.Mark{Text: article.Plain("wmark ")}, &article.Sub{Text: article.Plain("wsub ")}, &article.Sup{Text: article.Plain("wsup ")},
		&article.Strike{Text: article.Plain("wstrike ")}, &article.Abbr{Text: article.Plain("wabbr "), Title: "abbreviation"},
		&article.Time{Text: article.Plain("wtime "), Date: article.On(2026, 4, 28)}, &article.Time{Date: article.On(2026, 4, 29)},
		&article.Span{Text: article.Plain("wspan "), Meta: &article.Meta{Lang: "fr"}}, &article.Ruby{Text: article.Plain("wruby"), Reading: "wreading"},
		&article.InlineMath{TeX: `winlinemath^2`}, &article.InlineImage{URL: "https://media.news.example/loaf.jpg", Alt: "wicon", Width: 16, Height: 16},
		&article.InlineImage{URL: "relative.png", Alt: "wnoicon"}, &article.FootnoteRef{Note: "one"}, &article.InlineCustom{Kind: "x", Fallback: article.Plain("winlinecustom")},
		nil, (*article.Text)(nil), (*article.Link)(nil), (*article.InlineCustom)(nil), (*article.Ruby)(nil),
	}
	wide := &article.Table{Caption: article.Plain("wtablecaption"), Columns: []article.Column{{Align: article.AlignEnd}}}
	row := func(word string, n int) article.Row {
		var r article.Row
		for range n {
			r.Cells = append(r.Cells, article.Cell{Text: article.Plain(word + "anduncommonlylongwords")})
		}
		return r
	}
	wide.Head, wide.Rows, wide.Foot = []article.Row{row("whead", 9)}, []article.Row{row("wrow", 9)}, []article.Row{row("wfoot", 9)}
	wide.Rows[0].Cells[0].Header = true
	return &article.Article{
		URL: "https://news.example/every", Lang: "en", Headline: article.Plain("wheadline"), Hero: photo("whero"),
		Body: []article.Block{
			&article.Paragraph{Text: inlines}, &article.Heading{Text: article.Plain("wheading")},
			&article.List{Ordered: true, Start: 4, Items: []article.Item{{Text: article.Plain("witem"), Body: []article.Block{
				&article.List{Items: []article.Item{{Text: article.Plain("wtask"), Task: article.TaskDone}}}}}}},
			&article.DefinitionList{Items: []article.Definition{{Term: article.Plain("wterm"), Body: []article.Block{say("wdefinition")}}}},
			&article.Quote{Body: []article.Block{say("wquote")}, Cite: article.Plain("wcite"), URL: "https://news.example/quote", Meta: &article.Meta{Lang: "ar"}},
			&article.PullQuote{Text: article.Plain("wpull"), Agent: &article.Agent{Name: "wagent"}},
			photo("wimage"), &article.Image{Alt: "wnoimage"}, &article.Gallery{Images: []article.Image{*photo("wfirst"), *photo("wsecond")}, Caption: article.Plain("wgallery")},
			&article.Video{Title: "wvideo", Renditions: []article.Rendition{{URL: "https://media.news.example/tide.mp4", Duration: time.Minute}}, Poster: photo("wposter")},
			&article.Audio{Title: "waudio", Renditions: []article.Rendition{{URL: "https://media.news.example/tide.mp3"}},
				Tracks: []article.Track{{Kind: article.TrackTranscript, URL: "https://news.example/t", Label: "wtranscript"}}},
			&article.Embed{Provider: article.Mastodon, URL: "https://social.example/1", Title: "wembed", Author: "wauthor", Text: article.Plain("wpost"), Caption: article.Plain("wembedcaption"), Thumbnail: photo("wthumb")},
			&article.Code{Value: "wlisting " + strings.Repeat("x", 200), Caption: article.Plain("wcodecaption")}, wide,
			&article.Callout{Kind: article.CalloutTip, Title: article.Plain("wcallout"), Body: []article.Block{say("wremark")}},
			&article.Details{Summary: article.Plain("wsummary"), Body: []article.Block{say("wdetail")}}, &article.Math{TeX: `wmath`}, &article.Divider{},
			&article.Update{Time: article.On(2026, 4, 27), Pinned: true, Headline: article.Plain("wupdate"), Body: []article.Block{say("wentry")},
				Attribution: article.Attribution{{Role: article.RoleWriting, Agent: article.Agent{Name: "wreporter"}}}},
			&article.Promo{Headline: article.Plain("wpromo"), Text: article.Plain("wpromotext"), Action: "waction", URL: "https://news.example/promo", Image: photo("wpromoimage")},
			&article.Custom{Kind: "x", Fallback: []article.Block{say("wcustom")}}, say(strings.Repeat("unbreakable", 40)),
			nil, (*article.Paragraph)(nil), (*article.Table)(nil), (*article.Custom)(nil), (*article.Footnotes)(nil), &article.Table{}, &article.List{}, &article.Embed{},
			&article.Footnotes{Notes: []article.Footnote{{ID: "one", Body: []article.Block{say("wnote")}}, {ID: "two", Body: []article.Block{say("wsecondnote")}}}},
		}}
}

// Every node is there: its words, or what stands in for them.
func TestEveryNode(t *testing.T) {
	a := everyNode()
	page := string(new(email.Printer).AppendHTML(nil, a))
	words := read(t, page)
	for _, w := range strings.Fields(`wheadline wtext wstrong wemphasis wlink wrelative wscript wcode wmark wsub wsup wstrike wabbr wtime wspan wruby wreading winlinemath wicon
		wnoicon winlinecustom wheading witem wtask wterm wdefinition wquote wcite wpull wagent wimage wnoimage wfirst wsecond wgallery wvideo wposter waudio wtranscript wembed wauthor wpost
		wembedcaption wthumb wlisting wcodecaption wtablecaption whead wrow wfoot wcallout wremark wsummary wdetail wmath wupdate wentry wreporter wpromo wpromotext waction wcustom wnote
		wsecondnote whero`) {
		if !strings.Contains(words, w) {
			t.Errorf("%s is missing", w)
		}
	}
	for _, bad := range []string{"javascript:", `href="/`, "causeway.webp", "unsupported"} {
		if strings.Contains(page, bad) {
			t.Errorf("the page has %s", bad)
		}
	}
	if n := strings.Count(words, "AI-generated"); n < 5 {
		t.Errorf("%d pictures say that a machine made them", n)
	}
	lost := make(map[string]bool)
	for _, l := range new(email.Printer).Loss(a) {
		lost[l.Type] = true
	}
	for _, kind := range []string{"video", "audio", "embed", "details", "math", "inlineMath", "ruby", "footnoteRef", "image", "inlineImage", "link", "custom", "inlineCustom"} {
		if !lost[kind] {
			t.Errorf("the loss of %s is not told", kind)
		}
	}
}

// read returns what a person reads of a page: its text, and the words of its pictures.
func read(t testing.TB, page string) string {
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.ElementNode && (n.Data == "style" || n.Data == "head" || hidden(n)):
			return
		case n.Type == html.TextNode:
			b.WriteString(n.Data)
		case n.Type == html.ElementNode && n.Data == "img":
			for _, a := range n.Attr {
				if a.Key == "alt" {
					b.WriteString(a.Val)
				}
			}
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(doc)
	return b.String()
}

func hidden(n *html.Node) bool {
	for _, a := range n.Attr {
		if a.Key == "style" && strings.Contains(a.Val, "display:none") {
			return true
		}
	}
	return false
}

// markup is every element and attribute that a page may have: the printer's own, whatever an article says.
var markup = map[string]string{
	"html": "lang dir", "head": "", "meta": "charset name content", "title": "", "style": "", "body": "class style",
	"table": "role cellspacing cellpadding width lang dir class style", "thead": "", "tbody": "", "tfoot": "", "tr": "", "td": "align class style height width lang dir colspan rowspan aria-hidden",
	"th": "class style lang dir scope colspan rowspan", "div": "role lang dir class style data-ai-disclosure", "p": "class style lang dir", "h1": "class style lang dir", "h2": "class style lang dir",
	"h3": "class style lang dir", "h4": "class style lang dir", "h5": "class style lang dir", "h6": "class style lang dir", "a": "href class style", "img": "src alt width height style",
	"ul": "style lang dir", "ol": "style lang dir start", "li": "style lang dir", "blockquote": "style lang dir", "pre": "dir class style", "code": "dir style lang", "span": "class style lang dir role aria-label",
	"strong": "lang dir", "em": "lang dir", "sub": "style lang dir", "sup": "style lang dir", "s": "style lang dir", "abbr": "title style lang dir", "br": "",
}

// No byte of an article becomes markup: a page has the printer's own elements and attributes, its addresses are whole, and its comments
// are constants.
func TestMarkup(t *testing.T) {
	for name, page := range pages() {
		safe(t, name, page)
	}
}

func safe(t testing.TB, name string, page []byte) {
	t.Helper()
	for z := html.NewTokenizer(strings.NewReader(string(page))); ; {
		kind := z.Next()
		if kind == html.ErrorToken {
			break
		}
		tok := z.Token()
		if kind == html.CommentToken && !strings.HasPrefix(tok.Data, "[if mso]><") {
			t.Errorf("%s: a comment: %.80s", name, tok.Data)
		}
		if kind != html.StartTagToken {
			continue
		}
		attrs, known := markup[tok.Data]
		if !known {
			t.Errorf("%s: an element %s", name, tok.Data)
		}
		for _, a := range tok.Attr {
			if !strings.Contains(" "+attrs+" ", " "+a.Key+" ") {
				t.Errorf("%s: an attribute %s of %s", name, a.Key, tok.Data)
			}
			whole := strings.HasPrefix(a.Val, "https://") || strings.HasPrefix(a.Val, "http://")
			if a.Key == "src" && !whole && !strings.HasPrefix(a.Val, "cid:") || a.Key == "href" && !whole && !strings.HasPrefix(a.Val, "mailto:") && !strings.HasPrefix(a.Val, "tel:") {
				t.Errorf("%s: %s=%q", name, a.Key, a.Val)
			}
			if a.Key == "style" && strings.ContainsAny(a.Val, "()<>\\") || a.Key == "style" && strings.Contains(a.Val, "flex") {
				t.Errorf("%s: style=%q", name, a.Val)
			}
		}
	}
}

// Every sample keeps the promises of the module, in every form and for readers of several languages, with pictures in the message and
// without.
func TestConform(t *testing.T) {
	for name, a := range samples.All() {
		for _, lang := range []string{"", "ar", "ja"} {
			for _, limit := range []int{0, 16_000, 24_000} {
				p := footed()
				p.Limit = limit
				if lang != "" {
					p.Locale = locale.For(lang)
				}
				id := name + " for " + lang
				rendertest.Conform(t, rendertest.Surface{Name: "html " + id, Append: func(dst []byte, a *article.Article) []byte { return p.AppendHTML(dst, a) }}, a,
					func(out []byte) string { return read(t, string(out)) })
				rendertest.Conform(t, rendertest.Surface{Name: "text " + id, Append: func(dst []byte, a *article.Article) []byte { return p.AppendText(dst, a) }}, a, nil)
				if limit == 0 {
					rendertest.Conform(t, rendertest.Surface{Name: "eml " + id, Append: func(dst []byte, a *article.Article) []byte { return p.AppendEML(dst, envelope(), a) }}, a,
						func(out []byte) string { m := parse(t, out); return read(t, m.html) + m.text })
				}
			}
		}
	}
}

// Each article of a digest keeps its attribution in the index and where it stands, in both parts.
func TestDigestConforms(t *testing.T) {
	other := samples.Get("recipe")
	for name, a := range samples.All() {
		p := footed()
		p.Title, p.Intro = "The Weekly", article.Plain("wintro")
		rendertest.Conform(t, rendertest.Surface{Name: "digest html " + name, Append: func(dst []byte, a *article.Article) []byte { return p.AppendHTML(dst, other, a, nil) }}, a,
			func(out []byte) string { return read(t, string(out)) })
		rendertest.Conform(t, rendertest.Surface{Name: "digest text " + name, Append: func(dst []byte, a *article.Article) []byte { return p.AppendText(dst, other, a, nil) }}, a, nil)
	}
}

// Each article of a digest runs in its own direction, in the index too.
func TestDirections(t *testing.T) {
	page := string(footed().AppendHTML(nil, samples.Get("openai-azure.en"), samples.Get("openai-azure.ar")))
	for _, want := range []string{`<html lang="en" dir="ltr">`, `<div lang="ar" dir="rtl" style="text-align:right">`, `<div role="article" lang="ar" dir="rtl"`} {
		if !strings.Contains(page, want) {
			t.Errorf("the digest lacks %s", want)
		}
	}
	p := &email.Printer{Locale: locale.For("ar")}
	page = string(p.AppendHTML(nil, samples.Get("openai-azure.en")))
	for _, want := range []string{`<html lang="ar" dir="rtl">`, `<h1 class="sf-i sf-h1" lang="en" dir="ltr"`, `<div class="sf-i" lang="en" dir="ltr"`} {
		if !strings.Contains(page, want) {
			t.Errorf("an English article for readers of Arabic lacks %s", want)
		}
	}
}

// Nothing at all is a message, too.
func TestNothing(t *testing.T) {
	p := new(email.Printer)
	for _, page := range [][]byte{p.AppendHTML(nil), p.AppendHTML(nil, nil), p.AppendHTML(nil, nil, nil), p.AppendHTML(nil, new(article.Article))} {
		safe(t, "nothing", page)
		if !strings.Contains(string(page), "Untitled") {
			t.Error("an empty article has no title")
		}
	}
	parse(t, p.AppendEML(nil, nil, nil))
	if p.Loss(nil) != nil || len(p.Check(nil)) == 0 || p.Digest() != p.Digest(new(article.Article)) {
		t.Error("an empty article is not as a nil one")
	}
}

// Hooks take blocks and inlines, wrap them and decline them.
func TestHooks(t *testing.T) {
	p := &email.Printer{
		Block: func(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
			switch b.(type) {
			case *article.Divider:
				return append(dst, "<hr>"...), true
			case *article.Math:
				return append(next(append(dst, "<div>"...), b), "</div>"...), true
			}
			return dst, false
		},
		Inline: func(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
			if _, ok := i.(*article.Mark); ok {
				return append(next(append(dst, "<b>"...), i), "</b>"...), true
			}
			return dst, false
		},
		ImageURL: func(r *article.Rendition, width int) string { return r.URL + "?w=" + string(rune('0'+width/400)) },
	}
	page := string(p.AppendHTML(nil, everyNode()))
	for _, want := range []string{"<hr>", "<div><p", `<b><span class="sf-m"`, "causeway.jpg?w=3", "wnote"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %s", want)
		}
	}
}

// Subscribers' text does not go out.
func TestAccess(t *testing.T) {
	a := everyNode()
	a.Access = article.Access{Kind: article.AccessPreview, Preview: 2}
	p := new(email.Printer)
	for _, out := range []string{string(p.AppendHTML(nil, a)), string(p.AppendText(nil, a)), string(p.AppendHTML(nil, a, a)), string(p.AppendText(nil, a, a))} {
		if strings.Contains(out, "witem") || strings.Contains(out, "wmath") || !strings.Contains(out, "The rest of this article is for subscribers.") || !strings.Contains(out, a.URL) {
			t.Error("a preview is not what everyone may read, and a way to the rest")
		}
	}
	found := false
	for _, l := range p.Loss(a) {
		found = found || l.Lost == "what is for subscribers"
	}
	if !found {
		t.Error("the loss does not tell it")
	}
}
