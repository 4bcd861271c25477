package feed_test

import (
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
)

// Whatever is printed otherwise has another digest, and what is not has the same.
func TestDigest(t *testing.T) {
	key := new(feed.Printer).Digest(channel("openai-azure.en", "essay"), feed.RSS)
	if again := new(feed.Printer).Digest(channel("openai-azure.en", "essay"), feed.RSS); again != key {
		t.Error("the same feed has another digest")
	}
	renamed, cast, moved := channel("openai-azure.en", "essay"), channel("openai-azure.en", "essay"), channel("openai-azure.en", "essay")
	renamed.Publisher = &article.Publisher{Name: "Another"}
	cast.Podcast = &feed.Podcast{Category: []string{"News"}}
	moved.Next = "https://news.example/2.rss"
	seen := map[render.Digest]string{key: "the first"}
	for name, d := range map[string]render.Digest{
		"a format":    new(feed.Printer).Digest(channel("openai-azure.en", "essay"), feed.Atom),
		"an order":    new(feed.Printer).Digest(channel("essay", "openai-azure.en"), feed.RSS),
		"a count":     new(feed.Printer).Digest(channel("openai-azure.en"), feed.RSS),
		"a language":  (&feed.Printer{Locale: locale.For("ja")}).Digest(channel("openai-azure.en", "essay"), feed.RSS),
		"summaries":   (&feed.Printer{Summaries: true}).Digest(channel("openai-azure.en", "essay"), feed.RSS),
		"a hook":      (&feed.Printer{HookVersion: "2"}).Digest(channel("openai-azure.en", "essay"), feed.RSS),
		"furniture":   (&feed.Printer{HTML: html.Printer{Omit: html.Tags}}).Digest(channel("openai-azure.en", "essay"), feed.RSS),
		"a publisher": new(feed.Printer).Digest(renamed, feed.RSS),
		"a podcast":   new(feed.Printer).Digest(cast, feed.RSS),
		"a next page": new(feed.Printer).Digest(moved, feed.RSS),
		"no feed":     new(feed.Printer).Digest(nil, feed.RSS),
	} {
		if other := seen[d]; other != "" {
			t.Errorf("another %s has the digest of another %s", name, other)
		}
		seen[d] = name
	}
}
