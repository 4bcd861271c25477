package html_test

import (
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
)

var kinds = []html.Card{html.Standard, html.Hero, html.Compact, html.Row, html.Quote, html.Audio}

func TestCards(t *testing.T) {
	a := sample()
	a.Headline = article.Inlines{&article.Link{URL: "https://elsewhere.example/", Text: article.Plain("Linked")}, &article.FootnoteRef{Note: "one"}}
	a.Headlines.Short = "Short"
	for _, kind := range kinds {
		card := string(new(html.Printer).AppendCard(nil, a, kind))
		if n := strings.Count(card, "<a "); n != 2 {
			t.Errorf("%s: %d links, want the headline's and the badge's", kind, n)
		}
		for _, want := range []string{`data-ai-disclosure="modified"`, `class="sf-ai"`, `href="https://news.example/a"`, `href="https://www.theverge.com/"`, "sf-card-" + kind.String()} {
			if !strings.Contains(card, want) {
				t.Errorf("%s: no %s", kind, want)
			}
		}
		if got, want := strings.Contains(card, ">Short<"), kind != html.Hero && kind != html.Standard; got != want {
			t.Errorf("%s: the short headline: %v", kind, got)
		}
		if got, want := strings.Contains(card, `fetchpriority="high"`), kind == html.Hero; got != want {
			t.Errorf("%s: the picture is loaded at once: %v", kind, got)
		}
	}
}

func TestPictures(t *testing.T) {
	card := string(new(html.Printer).AppendCard(nil, sample(), html.Standard))
	for _, want := range []string{
		`<source srcset="https://media.example/b.webp" type="image/webp">`,
		`class="sf-image sf-focus sf-x-3 sf-y-7 sf-tint sf-r-1 sf-g-2 sf-b-3"`,
		`srcset="https://media.example/a.jpg 1200w, https://media.example/b.jpg 600w" sizes="`,
		`alt="A cloud" width="1200" height="675" loading="lazy"`,
	} {
		if !strings.Contains(card, want) {
			t.Errorf("no %s in %s", want, card)
		}
	}
}

func TestResizer(t *testing.T) {
	a := &article.Article{URL: "/a", Headline: article.Plain("A"), Hero: &article.Image{Renditions: []article.Rendition{{URL: "/a.jpg", Width: 700, Height: 400}}}}
	p := &html.Printer{ImageURL: func(r *article.Rendition, width int) string {
		if width == 0 || width == r.Width {
			return r.URL
		}
		return r.URL + "?w=" + string(rune('0'+width/100))
	}}
	if card := string(p.AppendCard(nil, a, html.Standard)); !strings.Contains(card, `srcset="/a.jpg 700w, /a.jpg?w=3 320w, /a.jpg?w=4 480w, /a.jpg?w=6 640w"`) {
		t.Errorf("got %s", card)
	}
}

func TestAllocations(t *testing.T) {
	a := sample()
	p := &html.Printer{Locale: locale.For("en")}
	buf := make([]byte, 0, 1<<20)
	for _, kind := range []html.Card{html.Standard, html.Hero, html.Compact, html.Row} {
		if n := testing.AllocsPerRun(50, func() { buf = p.AppendCard(buf[:0], a, kind) }); n > 1 {
			t.Errorf("a %s card takes %v allocations, want that of the attribution's first letter alone", kind, n)
		}
	}
	// Anchors are made anew for each print, notes are numbered, and attributions begin with a capital letter.
	anchors := testing.AllocsPerRun(50, func() { locale.NewAnchors(a) })
	if n := testing.AllocsPerRun(50, func() { buf = p.AppendArticle(buf[:0], a) }); n > anchors+12 {
		t.Errorf("an article takes %v allocations beside the %v of its anchors, want 12 at most", n-anchors, anchors)
	}
}
