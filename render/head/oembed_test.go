package head_test

import (
	"encoding/json"
	"encoding/xml"
	"fmt"
	"strings"
	"testing"

	xhtml "golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func ExampleOEmbed() {
	a := &article.Article{Lang: "en", URL: "https://news.example/azure", Headline: article.Plain("A contract rewritten"), Standfirst: article.Plain("Any cloud will do."),
		Publisher: &article.Publisher{Name: "Hamidun News", URL: "https://news.example/"}, Sources: []article.Source{{ID: "v", Name: "The Verge"}},
		Attribution: article.Attribution{{Role: article.RoleAIProcessing, Sources: []string{"v"}}}}
	fmt.Printf("%s", (&head.OEmbed{MaxWidth: 400}).AppendXML(nil, a))
	// Output:
	// <?xml version="1.0" encoding="utf-8" standalone="yes"?>
	// <oembed>
	// <type>rich</type>
	// <version>1.0</version>
	// <title>A contract rewritten</title>
	// <author_name>AI-processed from The Verge</author_name>
	// <provider_name>Hamidun News</provider_name>
	// <provider_url>https://news.example/</provider_url>
	// <html>&lt;blockquote lang=&#34;en&#34; dir=&#34;ltr&#34;&gt;&lt;p&gt;&lt;a href=&#34;https://news.example/azure&#34;&gt;A contract rewritten&lt;/a&gt;&lt;/p&gt;&lt;p&gt;Any cloud will do.&lt;/p&gt;&lt;p lang=&#34;en&#34; dir=&#34;ltr&#34;&gt;AI-processed from The Verge&lt;/p&gt;&lt;/blockquote&gt;</html>
	// <width>400</width>
	// <height>216</height>
	// <url>https://news.example/azure</url>
	// <ai_disclosure>ai-modified</ai_disclosure>
	// <digital_source_type>http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia</digital_source_type>
	// <sources>
	// <source>
	// <name>The Verge</name>
	// </source>
	// </sources>
	// </oembed>
}

// answer is what the specification says of an answer of the type rich.
type answer struct {
	XMLName         xml.Name `json:"-" xml:"oembed"`
	Type            string   `json:"type" xml:"type"`
	Version         string   `json:"version" xml:"version"`
	Title           string   `json:"title" xml:"title"`
	HTML            string   `json:"html" xml:"html"`
	Author          string   `json:"author_name" xml:"author_name"`
	Width           int      `json:"width" xml:"width"`
	Height          int      `json:"height" xml:"height"`
	Thumbnail       string   `json:"thumbnail_url" xml:"thumbnail_url"`
	ThumbnailWidth  int      `json:"thumbnail_width" xml:"thumbnail_width"`
	ThumbnailHeight int      `json:"thumbnail_height" xml:"thumbnail_height"`
}

// What the specification demands, in both forms, of every sample at every size; and the attribution in the HTML as well as
// in a field.
func TestOEmbed(t *testing.T) {
	for _, lang := range []string{"", "ar"} {
		for name, a := range samples.All() {
			for _, size := range [][2]int{{}, {320, 200}, {100, 40}, {2000, 2000}} {
				o := &head.OEmbed{MaxWidth: size[0], MaxHeight: size[1]}
				if lang != "" {
					o.Locale = locale.For(lang)
				}
				var fromJSON, fromXML answer
				if err := json.Unmarshal(o.AppendJSON(nil, a), &fromJSON); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				if err := xml.Unmarshal(o.AppendXML(nil, a), &fromXML); err != nil {
					t.Fatalf("%s: %v", name, err)
				}
				fromXML.XMLName = xml.Name{}
				if fromJSON != fromXML {
					t.Errorf("%s: JSON and XML differ:\n%+v\n%+v", name, fromJSON, fromXML)
				}
				r := fromJSON
				if r.Type != "rich" || r.Version != "1.0" || r.HTML == "" || r.Width <= 0 || r.Height <= 0 || r.Title == "" {
					t.Errorf("%s: %+v", name, r)
				}
				if all := r.Thumbnail != ""; all != (r.ThumbnailWidth > 0) || all != (r.ThumbnailHeight > 0) {
					t.Errorf("%s: half a thumbnail: %+v", name, r)
				}
				if size[0] > 0 && (r.Width > size[0] || r.Height > size[1] || r.ThumbnailWidth > size[0] || r.ThumbnailHeight > size[1]) {
					t.Errorf("%s: larger than %v: %+v", name, size, r)
				}
				read := read(t, r.HTML)
				for _, place := range []string{r.Author, read} {
					if missing := rendertest.Unattributed(place, a); len(missing) > 0 && name != "hostile" {
						t.Errorf("%s: %q are missing from %q", name, missing, place)
					}
				}
			}
		}
	}
}

// read returns the text of an embedded quotation, in which nothing but its own elements may be.
func read(t *testing.T, html string) string {
	t.Helper()
	root, err := xhtml.Parse(strings.NewReader(html))
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	for n := range root.Descendants() {
		switch {
		case n.Type == xhtml.TextNode:
			b.WriteString(n.Data)
		case n.Type == xhtml.ElementNode && !strings.Contains(" html head body blockquote p a ", " "+n.Data+" "):
			t.Errorf("an element %s in %s", n.Data, html)
		}
	}
	return b.String()
}

func TestOEmbedConforms(t *testing.T) {
	for name, a := range samples.All() {
		if name == "hostile" {
			continue // its names do not pass the text gate as they are
		}
		o := new(head.OEmbed)
		rendertest.Conform(t, rendertest.Surface{Name: "oembed", Append: o.AppendJSON}, a, unescape)
	}
	if out := new(head.OEmbed).AppendJSON(nil, nil); !json.Valid(out) {
		t.Errorf("no article gives %s", out)
	}
}

// The page tells where the answers are.
func TestDiscovery(t *testing.T) {
	a := &article.Article{URL: "https://news.example/a?b=c&d=é"}
	for endpoint, want := range map[string]string{
		"https://news.example/oembed":     "https://news.example/oembed?url=https%3A%2F%2Fnews.example%2Fa%3Fb%3Dc%26d%3D%C3%A9&format=json",
		"https://news.example/oembed?k=v": "https://news.example/oembed?k=v&url=https%3A%2F%2Fnews.example%2Fa%3Fb%3Dc%26d%3D%C3%A9&format=json",
		"/oembed":                         "",
		"":                                "",
	} {
		got := ""
		for _, n := range elements(t, (&head.Printer{Endpoint: endpoint}).Append(nil, a)) {
			if attr(n, "type") == head.MediaOEmbedJSON {
				got = attr(n, "href")
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", endpoint, got, want)
		}
	}
}

// A trail leads from the host's pages, or from what the article states, down to the article; of the article alone there is none.
func TestTrail(t *testing.T) {
	a := &article.Article{URL: "https://news.example/a", Headline: article.Plain("H"), Section: "Tech", Publisher: &article.Publisher{Name: "News", URL: "https://news.example/"},
		Tags: []article.Tag{{Name: "tech", URL: "https://news.example/tech"}}}
	trail := func(p *head.Printer, a *article.Article) (names []string) {
		page, _ := decode(t, p.AppendJSONLD(nil, a))["mainEntityOfPage"].(map[string]any)
		list, _ := page["breadcrumb"].(map[string]any)
		items, _ := list["itemListElement"].([]any)
		for i, item := range items {
			m := item.(map[string]any)
			if m["position"] != float64(i+1) || m["item"] == "" {
				t.Errorf("item %d is %v", i, m)
			}
			names = append(names, m["name"].(string))
		}
		return names
	}
	if got := strings.Join(trail(new(head.Printer), a), " > "); got != "News > tech > H" {
		t.Errorf("stated: %q", got)
	}
	own := &head.Printer{Trail: func(*article.Article) []head.Crumb {
		return []head.Crumb{{"Home", "https://news.example/"}, {"Relative", "/x"}, {"", "https://news.example/y"}}
	}}
	if got := strings.Join(trail(own, a), " > "); got != "Home > H" {
		t.Errorf("the host's: %q", got)
	}
	if got := trail(new(head.Printer), &article.Article{URL: a.URL, Headline: a.Headline}); got != nil {
		t.Errorf("of the article alone: %q", got)
	}
}
