package downstream

import (
	"fmt"
	"html"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/feed"
	page "github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/text"
)

// poll prints the house's own block, and puts a frame around pull quotes.
func poll(dst []byte, b article.Block, next func([]byte, article.Block) []byte) ([]byte, bool) {
	switch b := b.(type) {
	case *article.PullQuote:
		dst = append(dst, `<div class="frame">`...)
		dst = next(dst, b)
		return append(dst, "</div>"...), true
	case *article.Custom:
		if b.Kind != "poll" {
			return dst, false
		}
		dst = fmt.Appendf(dst, `<form class="poll" data-poll="%s">`, html.EscapeString(string(b.Data)))
		for _, f := range b.Fallback {
			dst = next(dst, f)
		}
		return append(dst, "</form>"...), true
	}
	return dst, false
}

// glossary makes the house's terms stand out.
func glossary(dst []byte, i article.Inline, next func([]byte, article.Inline) []byte) ([]byte, bool) {
	if _, ok := i.(*article.Abbr); !ok {
		return dst, false
	}
	dst = append(dst, `<span class="term">`...)
	return append(next(dst, i), "</span>"...), true
}

// cdn serves pictures by the house's own resizer.
func cdn(r *article.Rendition, width int) string {
	name := r.URL[strings.LastIndex(r.URL, "/")+1:]
	return fmt.Sprintf("https://cdn.example/%d/%s", width, name)
}

// surfaces are the house's printers.
func surfaces() []rendertest.Surface {
	zone := time.FixedZone("CET", 3600)
	english := &page.Printer{Locale: locale.For("en-GB"), Zone: zone, Block: poll, Inline: glossary, ImageURL: cdn, HookVersion: "1"}
	arabic := &page.Printer{Locale: locale.For("ar"), Zone: zone, Block: poll, Inline: glossary, ImageURL: cdn, HookVersion: "1", HeadingLevel: 2}
	plain := &text.Printer{Width: 72}
	var _ render.BlockHook = poll
	return []rendertest.Surface{
		{Name: "card.html", Append: func(dst []byte, a *article.Article) []byte { return english.AppendCard(dst, a, page.Standard) }},
		{Name: "article.html", Append: english.AppendArticle},
		{Name: "article.ar.html", Append: arabic.AppendArticle},
		{Name: "article.txt", Append: plain.AppendText},
		{Name: "feed.rss", Append: func(dst []byte, a *article.Article) []byte {
			return new(feed.Printer).AppendRSS(dst, &feed.Feed{
				Title: "Tides", URL: "https://tides.example/", Self: "https://tides.example/feed.rss", Description: "All of them.", Lang: "en-GB",
				Articles: feed.Of(a),
			})
		}},
	}
}
