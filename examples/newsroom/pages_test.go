package main

import (
	"encoding/json"
	"encoding/xml"
	"image/png"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/feed"
)

// The reader's languages choose the edition; the headers say so; a menu leads to the others.
func TestNegotiation(t *testing.T) {
	s := newSite(t, true)
	for accept, want := range map[string][2]string{
		"ar":                         {"ar", `<html lang="ar" dir="rtl">`},
		"de-CH, en;q=0.5":            {"de", `<html lang="de" dir="ltr">`},
		"zh-TW;q=0.1, ja;q=0.9":      {"ja", `<html lang="ja" dir="ltr">`},
		"":                           {"en", `<html lang="en" dir="ltr">`},
		"he":                         {"en", `<html lang="he" dir="rtl">`}, // there is none: the original, with the furniture in Hebrew
		"en;q=0, ru":                 {"ru", `<html lang="ru" dir="ltr">`},
		strings.Repeat("xx,", 1<<10): {"en", `<html lang="en" dir="ltr">`},
	} {
		a := s.get("/a/openai-azure", "Accept-Language", accept)
		s.want(a, 200, want[1], `hreflang="ar"`, `hreflang="ja"`, `aria-current="true"`)
		if got := a.header.Get("Content-Language"); got != want[0] {
			t.Errorf("%.40q gets %q, not %q", accept, got, want[0])
		}
		if a.header.Get("Vary") != "Accept-Language" || a.header.Get("Content-Location") != "/a/openai-azure/"+want[0] {
			t.Errorf("%.40q: Vary %q, Content-Location %q", accept, a.header.Get("Vary"), a.header.Get("Content-Location"))
		}
	}
	direct := s.get("/a/openai-azure/ja", "Accept-Language", "ar")
	s.want(direct, 200, `<html lang="ja"`)
	if direct.header.Get("Vary") != "" || direct.header.Get("Content-Language") != "ja" {
		t.Errorf("an edition by its address varies: %v", direct.header)
	}
	if link := direct.header.Get("Link"); !strings.Contains(link, `hreflang="ar"`) || !strings.Contains(link, s.url+"/a/openai-azure/en") {
		t.Errorf("Link: %s", link)
	}
	s.want(s.get("/", "Accept-Language", "ar"), 200, `<html lang="ar" dir="rtl">`, "/a/openai-azure/ar")
	s.want(s.get("/?lang=ja", "Accept-Language", "ar"), 200, `<html lang="ja"`, "/a/openai-azure/ja")
	s.want(s.get("/a/openai-azure/xx"), 404)
	if disclosed := s.get("/a/openai-azure/en").header.Get("AI-Disclosure"); disclosed != "ai-modified" {
		t.Errorf("AI-Disclosure: %q", disclosed)
	}
}

// Every page has a tag by which it is not sent twice, and one that changes with it.
func TestNotModified(t *testing.T) {
	s := newSite(t, true)
	sheet := styleURL
	for _, path := range []string{"/", "/?lang=ar", "/tag/bread", "/a/openai-azure", "/a/openai-azure/ar", "/a/openai-azure/ar/listen", "/a/openai-azure/ar/speech.txt",
		"/feed/rss.xml", "/feed/atom.xml", "/feed/feed.json?lang=en", "/sitemap.xml", "/sitemap/0.xml", "/sitemap/news.xml", "/robots.txt", "/media/loaf.jpg", "/favicon.ico", sheet,
		"/oembed?url=" + url.QueryEscape(s.url+"/a/openai-azure/de")} {
		full := s.get(path)
		tag := full.header.Get("ETag")
		s.want(full, 200)
		if tag == "" || !strings.Contains(full.header.Get("Cache-Control"), "public, max-age=") {
			t.Errorf("%s: ETag %q, Cache-Control %q", path, tag, full.header.Get("Cache-Control"))
		}
		for _, condition := range []string{tag, `"other", W/` + tag, "*"} {
			a := s.get(path, "If-None-Match", condition)
			if a.status != 304 || a.body != "" || a.header.Get("ETag") != tag || a.header.Get("Vary") != full.header.Get("Vary") || a.header.Get("Content-Type") != "" && path[1] != 'f' {
				t.Errorf("%s with %s: %d, %d bytes, %v", path, condition, a.status, len(a.body), a.header)
			}
		}
		if a := s.get(path, "If-None-Match", `"other"`); a.status != 200 || a.body != full.body {
			t.Errorf("%s with another tag: %d, the same %t", path, a.status, a.body == full.body)
		}
	}
	languages := map[string]bool{}
	for _, accept := range []string{"ar", "ja", "en", "he"} {
		languages[s.get("/a/openai-azure", "Accept-Language", accept).header.Get("ETag")] = true
	}
	if len(languages) != 4 {
		t.Errorf("%d tags for 4 languages", len(languages))
	}
	before := s.get("/a/recipe/en-GB").header.Get("ETag")
	list, err := s.room.store.Editions(t.Context(), "recipe")
	if err != nil || len(list) != 1 {
		t.Fatal(list, err)
	}
	s.correct(list[0].ID, "The oven is hotter.", "headline", "A hotter rye")
	if after := s.get("/a/recipe/en-GB", "If-None-Match", before); after.status != 200 || after.header.Get("ETag") == before {
		t.Errorf("after a correction: %d, %s", after.status, after.header.Get("ETag"))
	}
}

// forSubscribers begins the second paragraph of the sample "podcast".
const forSubscribers = "Alasdair Munro was twenty-four"

// The feeds are feeds, with the attribution, and without what is not for everyone.
func TestFeeds(t *testing.T) {
	s := newSite(t, true)
	for _, form := range feeds {
		a := s.get("/feed/" + form.Name + "?lang=en-GB")
		s.want(a, 200)
		if !strings.HasPrefix(a.header.Get("Content-Type"), form.Media) {
			t.Errorf("%s: %s", form.Name, a.header.Get("Content-Type"))
		}
		f, _, err := feed.Read(new(sanitize.Door), []byte(a.body))
		if err != nil {
			t.Fatalf("%s: %v", form.Name, err)
		}
		if len(f.Articles) < 6 || f.Title != "The Newsroom" {
			t.Errorf("%s: %q with %d articles", form.Name, f.Title, len(f.Articles))
		}
		for _, e := range f.Articles {
			if !strings.HasPrefix(e.URL, s.url+"/a/") || len(e.Sources) == 0 && len(e.Attribution) == 0 {
				t.Errorf("%s: %s has %d sources, %d credits", form.Name, e.URL, len(e.Sources), len(e.Attribution))
			}
		}
		if strings.Contains(a.body, forSubscribers) {
			t.Errorf("%s: the text for subscribers is in it", form.Name)
		}
	}
	for _, form := range []string{"none", "rss.xml?lang=xx", "rss.xml?lang=%3Cscript%3E"} {
		s.want(s.get("/feed/"+form), 404)
	}
}

// locations returns the addresses on a sitemap, of pages and of other maps.
func (s *site) locations(path string) (all []string) {
	s.Helper()
	a := s.get(path)
	s.want(a, 200)
	var m struct {
		Maps []struct {
			Loc string `xml:"loc"`
		} `xml:"sitemap"`
		URLs []struct {
			Loc string `xml:"loc"`
		} `xml:"url"`
	}
	if err := xml.Unmarshal([]byte(a.body), &m); err != nil {
		s.Errorf("%s: %v", path, err)
	}
	for _, at := range append(m.Maps, m.URLs...) {
		if !strings.HasPrefix(at.Loc, s.url+"/") {
			s.Errorf("%s leads to %q", path, at.Loc)
		}
		all = append(all, strings.TrimPrefix(at.Loc, s.url))
	}
	return all
}

// Robots are told of the maps, and the maps of all that is out, with its editions; the news is a map of its own.
func TestSitemaps(t *testing.T) {
	s := newSite(t, true)
	s.want(s.get("/robots.txt"), 200, "Sitemap: "+s.url+"/sitemap.xml\n")
	if maps := s.locations("/sitemap.xml"); strings.Join(maps, " ") != "/sitemap/news.xml /sitemap/0.xml" {
		t.Errorf("the maps are %q", maps)
	}
	if news := s.locations("/sitemap/news.xml"); len(news) != 7 {
		t.Errorf("%d addresses of news", len(news))
	}
	all := s.locations("/sitemap/0.xml")
	if len(all) != 16 {
		t.Errorf("%d addresses", len(all))
	}
	for _, at := range all {
		s.want(s.get(at), 200)
	}
	editions := s.get("/sitemap/0.xml").body
	if n := strings.Count(editions, `<xhtml:link rel="alternate" hreflang="ar" href="`+s.url+`/a/openai-azure/ar"/>`); n != 7 {
		t.Errorf("the Arabic edition is named %d times, for 7 editions", n)
	}
	for _, name := range []string{"1.xml", "00.xml", "0", "-1.xml", "x.xml", "99999999999999999999.xml", "news"} {
		s.want(s.get("/sitemap/"+name), 404)
	}
}

// A page leads to its oEmbed answer, and only addresses of this site have one.
func TestOEmbed(t *testing.T) {
	s := newSite(t, true)
	page := s.get("/a/openai-azure/de")
	found := regexp.MustCompile(`href="([^"]*/oembed\?[^"]*)"`).FindAllStringSubmatch(page.body, -1)
	if len(found) != 2 {
		t.Fatalf("%d links to oEmbed", len(found))
	}
	for _, link := range found {
		at := strings.ReplaceAll(link[1], "&amp;", "&")
		a := s.get(strings.TrimPrefix(at, s.url))
		s.want(a, 200, "OpenAI", "The Verge")
		if strings.Contains(at, "xml") {
			if err := xml.Unmarshal([]byte(a.body), new(struct{ XMLName xml.Name })); err != nil {
				t.Error(err)
			}
			continue
		}
		var record map[string]any
		if err := json.Unmarshal([]byte(a.body), &record); err != nil || record["version"] != "1.0" || record["provider_name"] != "The Newsroom" {
			t.Errorf("%v: %s", err, a.body)
		}
	}
	for _, foreign := range []string{"", "https://evil.example/a/openai-azure", s.url + "/editor", s.url + "/a/", s.url + "/a/nothing", s.url + ".evil.example/a/openai-azure", s.url + "/a/%zz"} {
		s.want(s.get("/oembed?url="+url.QueryEscape(foreign)), 404)
	}
	s.want(s.get("/oembed?format=yaml&url="+url.QueryEscape(s.url+"/a/openai-azure")), 501)
	s.want(s.get("/oembed?maxwidth=x&url="+url.QueryEscape(s.url+"/a/openai-azure")), 400)
}

// An article without a picture has one drawn for those who show its link, where there are letters for it.
func TestCard(t *testing.T) {
	s := newSite(t, true)
	s.want(s.get("/a/essay/en-GB"), 200, `<meta property="og:image" content="`+s.url+`/a/essay/en-GB/card.png">`)
	a := s.get("/a/essay/en-GB/card.png")
	s.want(a, 200)
	if config, err := png.DecodeConfig(strings.NewReader(a.body)); err != nil || config.Width != 1200 || config.Height != 630 {
		t.Errorf("%+v, %v", config, err)
	}
	s.want(s.get("/a/essay/en-GB/card.png", "If-None-Match", a.header.Get("ETag")), 304)
	s.want(s.get("/a/openai-azure/ar/card.png"), 404)
	s.want(s.get("/a/openai-azure/en"), 200, `<meta property="og:image" content="`+s.url+`/media/collage.jpg">`)
}

// The text for the ear names who made the article from what, and stops where what everyone may read does.
func TestListen(t *testing.T) {
	s := newSite(t, true)
	s.want(s.get("/a/openai-azure/en/listen"), 200, `class="nr-intro"`, `class="nr-outro"`, "The Verge", "Hamidun News")
	s.want(s.get("/a/openai-azure/ar/listen"), 200, `dir="rtl"`)
	s.want(s.get("/a/openai-azure/ja/speech.txt"), 200, "The Verge")
	for _, form := range []string{"", "/listen", "/speech.txt"} {
		if a := s.get("/a/podcast/en-GB" + form); a.status != 200 || strings.Contains(a.body, forSubscribers) {
			t.Errorf("%q: %d, and the text for subscribers is there", form, a.status)
		}
	}
}
