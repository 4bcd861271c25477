package edition_test

import (
	"strings"
	"sync"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/locale/edition"
)

func TestChoose(t *testing.T) {
	set := edition.New("en", "ru", "de", "ar", "zh-Hans", "pt-BR")
	for _, c := range []struct {
		explicit, accept string
		lang             string
		matched          bool
		vary             string
	}{
		{"", "de", "de", true, "Accept-Language"},
		{"", "de-AT,de;q=0.9", "de", true, "Accept-Language"},
		{"", "fr;q=0.5, de-AT, en;q=0.8", "de", true, "Accept-Language"},
		{"", "uk,ru;q=0.8", "ru", true, "Accept-Language"},
		{"", "fi", "en", false, "Accept-Language"},
		{"", "", "en", false, "Accept-Language"},
		{"", "zh-CN", "zh-Hans", true, "Accept-Language"},
		{"", "zh-SG;q=0.3, fi;q=0.9", "zh-Hans", true, "Accept-Language"},
		{"", "pt-PT", "pt-BR", true, "Accept-Language"},
		{"", "garbage;;q", "en", false, "Accept-Language"},
		{"", "???, de;q=0.1", "de", true, "Accept-Language"},
		{"", "de;q=7, ru;q=0.1", "ru", true, "Accept-Language"},
		{"", "DE ; Q=0.4 , AR;q=0.6", "ar", true, "Accept-Language"},
		// refusals
		{"", "en;q=0, ru;q=0.1", "ru", true, "Accept-Language"},
		{"", "en;q=0, *", "ru", true, "Accept-Language"},
		{"", "en;q=0", "en", false, "Accept-Language"},
		{"", "pt;q=0, pt-BR;q=0.5", "pt-BR", true, "Accept-Language"},
		{"", "pt-PT, pt-BR;q=0, de;q=0.5", "de", true, "Accept-Language"},
		// any language
		{"", "*", "en", true, "Accept-Language"},
		{"", "fi, *;q=0.5", "en", true, "Accept-Language"},
		{"", "en;q=0.2, *;q=0.5", "ru", true, "Accept-Language"},
		{"", "*;q=0", "en", false, "Accept-Language"},
		{"", "de-CH, *;q=0", "de", true, "Accept-Language"},
		// a choice of the reader's own
		{"ru", "de", "ru", true, ""},
		{"pt_br", "de", "pt-BR", true, ""},
		{"zh-TW", "de", "zh-Hans", true, ""},
		{"fi", "de", "de", true, "Accept-Language"},
		{"!!", "ar", "ar", true, "Accept-Language"},
	} {
		got := set.Choose(c.explicit, c.accept)
		if got.Lang != c.lang || got.Matched != c.matched || got.Vary != c.vary || got.ContentLanguage != c.lang {
			t.Errorf("Choose(%q, %q) = %+v; want %s, %v, %q", c.explicit, c.accept, got, c.lang, c.matched, c.vary)
		}
	}
}

func TestEmptySets(t *testing.T) {
	if c := edition.New().Choose("de", "de"); c.Index != -1 || c.Matched {
		t.Errorf("of nothing %+v is chosen", c)
	}
	if c := edition.Of(nil).Choose("", "*"); c.Index != -1 {
		t.Errorf("of no article %+v is chosen", c)
	}
	if c := edition.New("", "!").Choose("", "*"); c.Index != 0 || c.Matched {
		t.Errorf("of what is no tag %+v is chosen", c)
	}
}

// A set serves many readers at once, each the same.
func TestConcurrent(t *testing.T) {
	set := edition.New("en", "de", "sr-Latn")
	var all sync.WaitGroup
	for range 8 {
		all.Go(func() {
			for range 100 {
				if c := set.Choose("", "en;q=0, de-LU"); c.Lang != "de" {
					t.Error(c)
				}
			}
		})
	}
	all.Wait()
}

func TestSwitcher(t *testing.T) {
	a := &article.Article{Lang: "de", URL: "https://example.org/de/", Editions: []article.Edition{
		{Lang: "ar", URL: "https://example.org/ar/"}, {Lang: "DE", URL: "https://example.org/double"}, {Lang: "?", URL: "/x"},
		{Lang: "pt-BR", URL: "javascript:alert(1)"}, {Lang: "ja", URL: "https://example.org/日本語", Original: true},
	}}
	var got []string
	for _, e := range edition.Switcher(a, locale.For("en")) {
		current := ""
		if e.Current {
			current = "*"
		}
		got = append(got, strings.Join([]string{current + e.Lang, string(e.Dir), e.Name, e.Here, e.URL}, " "))
	}
	want := `*de ltr Deutsch German https://example.org/de/
ar rtl العربية Arabic https://example.org/ar/
pt-BR ltr português Portuguese 
ja ltr 日本語 Japanese https://example.org/日本語`
	if s := strings.Join(got, "\n"); s != want {
		t.Errorf("got\n%s\nwant\n%s", s, want)
	}
	links := string(edition.AppendLinks(nil, a))
	if want := `<https://example.org/de/>; rel="alternate"; hreflang="de", <https://example.org/ar/>; rel="alternate"; hreflang="ar", ` +
		`<https://example.org/%E6%97%A5%E6%9C%AC%E8%AA%9E>; rel="alternate"; hreflang="ja", ` +
		`<https://example.org/%E6%97%A5%E6%9C%AC%E8%AA%9E>; rel="alternate"; hreflang="x-default"`; links != want {
		t.Errorf("got  %s\nwant %s", links, want)
	}
}

// Two editions in one language are told apart by their regions.
func TestSwitcherRegions(t *testing.T) {
	a := &article.Article{Lang: "es-AR", Editions: []article.Edition{{Lang: "es-MX"}, {Lang: "en-GB"}, {Lang: "zh-Hans"}, {Lang: "zh-Hant"}}}
	var got []string
	for _, e := range edition.Switcher(a, locale.For("de")) {
		got = append(got, e.Name+"/"+e.Here)
	}
	want := "español (Argentina)/Spanisch (Argentinien) español de México/Spanisch (Mexiko) English/Englisch 简体中文/Chinesisch (vereinfacht) 繁體中文/Chinesisch (traditionell)"
	if s := strings.Join(got, " "); s != want {
		t.Errorf("got  %s\nwant %s", s, want)
	}
}

func FuzzChoose(f *testing.F) {
	f.Add("de", "en;q=0.5, *;q=0", "de")
	f.Add("", "*;q=0.5, de-DE-1996;q=0.7, i-klingon", "zh-Hant")
	f.Fuzz(func(t *testing.T, explicit, accept, tag string) {
		c := edition.New(tag, "en").Choose(explicit, accept)
		if c.Index < 0 || c.Index > 1 || c.Lang != [...]string{tag, "en"}[c.Index] {
			t.Errorf("%+v", c)
		}
		if strings.TrimSpace(accept) == "en;q=0" && explicit == "" && c.Matched && c.Lang == "en" {
			t.Error("what was refused was chosen")
		}
	})
}
