package render_test

import (
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/text"
)

// TestDigestSettings proves that two printers that print other bytes have two digests, where a tag or a name is the same.
func TestDigestSettings(t *testing.T) {
	a := &article.Article{Lang: "en", Published: article.At(time.Date(2026, 3, 20, 15, 4, 5, 0, time.UTC)), Sources: []article.Source{{ID: "s", Name: "S"}}}
	words, err := (&locale.Catalog{Messages: map[string]map[string]string{"en": {"sources": "What this rests on"}}}).Locale("en")
	if err != nil {
		t.Fatal(err)
	}
	printed := make(map[render.Digest]string)
	told := make(map[render.Digest]string)
	for name, p := range map[string]*text.Printer{
		"plain":     {},
		"hours":     {Locale: locale.For("en-u-hc-h23")},
		"digits":    {Locale: locale.For("en-u-nu-thai")},
		"words":     {Locale: words},
		"no name":   {Zone: time.FixedZone("", 3600)},
		"a name":    {Zone: time.FixedZone("Here", 3600)},
		"same name": {Zone: time.FixedZone("Here", 7200)},
	} {
		d, out := p.Digest(a), p.Text(a).String()
		if old, ok := printed[d]; ok && old != out {
			t.Errorf("%s has the digest of\n%s\nand prints\n%s", name, old, out)
		}
		printed[d] = out
		for surface, d := range map[string]render.Digest{
			"head": (&head.Printer{Locale: p.Locale}).Digest(a),
			"feed": (&feed.Printer{Locale: p.Locale}).Digest(&feed.Feed{}, feed.RSS),
		} {
			if l := p.Locale; l != nil {
				if old, ok := told[d]; ok && old != l.String() {
					t.Errorf("%s: %s has the digest of %s", surface, l, old)
				}
				told[d] = l.String()
			}
		}
	}
	if new(text.Printer).Digest(a) != (&text.Printer{Locale: locale.For("en")}).Digest(a) {
		t.Error("the article's own language has another digest than that language")
	}
}
