package edition_test

import (
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/locale/edition"
)

// A host serves the edition that the reader's browser asks for, unless the reader has chosen one in the address.
func ExampleSet_Choose() {
	editions := edition.New("en", "de", "ar")
	handler := func(w http.ResponseWriter, r *http.Request) {
		c := editions.Choose(r.URL.Query().Get("lang"), r.Header.Get("Accept-Language"))
		w.Header().Set("Content-Language", c.ContentLanguage)
		if c.Vary != "" {
			w.Header().Add("Vary", c.Vary)
		}
		fmt.Fprintf(w, "edition %d", c.Index)
	}
	for _, target := range []string{"/", "/?lang=ar"} {
		r := httptest.NewRequest("GET", target, nil)
		r.Header.Set("Accept-Language", "de-AT, de;q=0.9, *;q=0.1")
		w := httptest.NewRecorder()
		handler(w, r)
		fmt.Println(w.Body, w.Header().Get("Content-Language"), w.Header().Get("Vary"))
	}
	// Output:
	// edition 1 de Accept-Language
	// edition 2 ar
}

func ExampleSwitcher() {
	a := &article.Article{Lang: "en", URL: "https://example.org/en", Editions: []article.Edition{
		{Lang: "de", URL: "https://example.org/de", Original: true}, {Lang: "he", URL: "https://example.org/he"},
	}}
	for _, e := range edition.Switcher(a, locale.For("fr")) {
		fmt.Println(e.Lang, e.Dir, e.Name, e.Here, e.Current)
	}
	fmt.Printf("Link: %s\n", edition.AppendLinks(nil, a))
	fmt.Println(edition.Of(a).Choose("", "he").Index)
	// Output:
	// en ltr English anglais true
	// de ltr Deutsch allemand false
	// he rtl עברית hébreu false
	// Link: <https://example.org/en>; rel="alternate"; hreflang="en", <https://example.org/de>; rel="alternate"; hreflang="de", <https://example.org/he>; rel="alternate"; hreflang="he", <https://example.org/de>; rel="alternate"; hreflang="x-default"
	// 2
}

// The other editions of a page, told to machines by a header.
func ExampleAppendLinks() {
	a := &article.Article{Lang: "en", URL: "https://news.example/tides", Editions: []article.Edition{
		{Lang: "de", URL: "https://news.example/de/gezeiten", Original: true},
	}}
	for link := range strings.SplitSeq(string(edition.AppendLinks(nil, a)), ", ") {
		fmt.Println(link)
	}
	// Output:
	// <https://news.example/tides>; rel="alternate"; hreflang="en"
	// <https://news.example/de/gezeiten>; rel="alternate"; hreflang="de"
	// <https://news.example/de/gezeiten>; rel="alternate"; hreflang="x-default"
}
