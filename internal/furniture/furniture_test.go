package furniture_test

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// Where there is room for no more, names become a number, and the disclosure stays.
func TestAttributionWithin(t *testing.T) {
	for _, lang := range []string{"", "ar", "ja"} {
		for name, a := range samples.All() {
			l := locale.For(lang)
			if lang == "" {
				l = nil
			}
			set := furniture.Of(a, l, nil)
			whole := set.Attribution(0)
			for _, limit := range []int{40, 70, 150, 300, 1024, 1 << 20} {
				text, all := set.AttributionWithin(func(s string) bool { return utf8.RuneCountInString(s) <= limit })
				if all != (utf8.RuneCountInString(whole) <= limit) || all && text != whole {
					t.Errorf("%s in %d: all is %v", name, limit, all)
				}
				missing := rendertest.Unattributed(text, a)
				if all && len(missing) > 0 || len(a.Sources) > 0 && slices.Contains(missing, a.Sources[0].Name) {
					t.Errorf("%s in %d: %q misses %q", name, limit, text, missing)
				}
			}
		}
	}
}

// An empty article has a title, and nothing else that was not stated.
func TestEmpty(t *testing.T) {
	set := furniture.Of(nil, locale.For("en"), nil)
	if n := len(set.Opening()); n != 1 || set.Title() == "" {
		t.Errorf("%d blocks above, title %q", n, set.Title())
	}
	if n := len(set.Closing()); n != 0 {
		t.Errorf("%d blocks below", n)
	}
	if s := set.Attribution(0) + set.Mark() + set.Dates() + set.Status() + set.Excerpt(100); s != "" {
		t.Errorf("made up: %q", s)
	}
}

// A machine's part is said where no credit tells it.
func TestMark(t *testing.T) {
	set := furniture.Of(&article.Article{Lang: "en", SourceType: "trainedAlgorithmicMedia"}, nil, nil)
	if !strings.Contains(set.Attribution(0), "AI") {
		t.Errorf("%q does not say so", set.Attribution(0))
	}
}
