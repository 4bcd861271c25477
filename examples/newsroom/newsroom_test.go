package main

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"io"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/feed"
)

// The test binary is also the command, for the tests that stop it.
func TestMain(m *testing.M) {
	if os.Getenv("NEWSROOM_TEST_COMMAND") != "" {
		main()
	}
	os.Exit(m.Run())
}

const password = "the editors' word"

// A site is a newsroom that is served.
type site struct {
	*testing.T
	room   *room
	url    string
	client *http.Client
}

func newSite(t *testing.T, seeded bool) *site {
	t.Helper()
	store, err := Open(t.Context(), filepath.Join(t.TempDir(), "a room.db"))
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewUnstartedServer(nil)
	base := "http://" + server.Listener.Addr().String()
	r := newRoom(store, base, password, io.Discard)
	r.wrong = 0
	if seeded {
		if err := r.seed(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	server.Config.Handler = r.handler()
	server.Start()
	t.Cleanup(func() {
		server.Close()
		if err := store.Close(); err != nil {
			t.Error(err)
		}
	})
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	return &site{t, r, base, client}
}

// An answer is what the server said.
type answer struct {
	status int
	header http.Header
	body   string
}

func (s *site) do(req *http.Request) answer {
	s.Helper()
	w, err := s.client.Do(req)
	if err != nil {
		s.Fatal(err)
	}
	defer w.Body.Close()
	body, err := io.ReadAll(w.Body)
	if err != nil {
		s.Fatal(err)
	}
	return answer{w.StatusCode, w.Header, string(body)}
}

// get asks for a path, with headers in pairs.
func (s *site) get(path string, headers ...string) answer {
	s.Helper()
	req, err := http.NewRequest("GET", s.url+path, nil)
	if err != nil {
		s.Fatal(err)
	}
	for i := 0; i+1 < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	if strings.HasPrefix(path, "/editor") {
		req.SetBasicAuth("editor", password)
	}
	return s.do(req)
}

// post sends a form as an editor does, with fields in pairs.
func (s *site) post(path string, fields ...string) answer {
	s.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	req, err := http.NewRequest("POST", s.url+path, strings.NewReader(form.Encode()))
	if err != nil {
		s.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Origin", s.url)
	req.SetBasicAuth("editor", password)
	return s.do(req)
}

// upload sends a file.
func (s *site) upload(name string, data []byte, fields ...string) answer {
	s.Helper()
	var body bytes.Buffer
	w := multipart.NewWriter(&body)
	for i := 0; i+1 < len(fields); i += 2 {
		w.WriteField(fields[i], fields[i+1])
	}
	part, err := w.CreateFormFile("file", name)
	if err != nil {
		s.Fatal(err)
	}
	part.Write(data)
	w.Close()
	req, err := http.NewRequest("POST", s.url+"/editor/import", &body)
	if err != nil {
		s.Fatal(err)
	}
	req.Header.Set("Content-Type", w.FormDataContentType())
	req.SetBasicAuth("editor", password)
	return s.do(req)
}

// follow returns where an answer leads, and fails where it does not.
func (s *site) follow(a answer) string {
	s.Helper()
	if a.status != http.StatusSeeOther {
		s.Fatalf("%d, not a redirect: %s", a.status, message(a.body))
	}
	return a.header.Get("Location")
}

var messageLine = regexp.MustCompile(`<p class="nr-message">(.*?)</p>`)

func message(body string) string {
	if m := messageLine.FindStringSubmatch(body); m != nil {
		return m[1]
	}
	return body[:min(len(body), 300)]
}

func (s *site) want(a answer, status int, words ...string) {
	s.Helper()
	if a.status != status {
		s.Errorf("%d, not %d: %s", a.status, status, message(a.body))
	}
	for _, word := range words {
		if !strings.Contains(a.body, word) {
			s.Errorf("without %q:\n%.3000s", word, a.body)
		}
	}
}

const hostilePaste = `<h1>Harbour opens</h1>
<script>alert('script')</script>
<p onclick="alert(1)">The harbour opened <a href="javascript:alert(2)">on Monday</a>, <b>says the mayor</b>.</p>
<img src="https://pixel.example/1.gif" width="1" height="1">
<img src="https://pictures.example/harbour.jpg" alt="The harbour" onerror="alert(3)">
<iframe src="https://frames.example/"></iframe>
<p><a href="https://harbour.example/?utm_source=mail&amp;id=7">More</a> <svg onload=alert(4)></svg></p>`

// An editor pastes what is hostile, sees what the door did, publishes; readers get what is left.
func TestHostilePaste(t *testing.T) {
	s := newSite(t, false)
	draft := s.follow(s.post("/editor/import", "text", hostilePaste, "format", "html", "lang", "en"))
	page := s.get(draft)
	s.want(page, 200, "Harbour opens", "<td>removed</td><td>element</td><td>script", "<td>removed</td><td>tracker</td>", "<td>removed</td><td>url</td>",
		"javascript:alert(2)", "<td>tracking</td>", "<td>iframe</td>", ">Publish<")
	if strings.Contains(page.body, "<script") || strings.Contains(page.body, "onerror=") {
		t.Error("the draft's page has what the door took out")
	}
	s.want(s.get("/a/harbour-opens"), 404)
	s.want(s.get("/a/harbour-opens/en"), 404)
	s.want(s.get("/"), 200)

	s.want(s.get(s.follow(s.post(draft+"/publish"))), 200, "It is published")
	read := s.get("/a/harbour-opens")
	s.want(read, 200, "says the mayor", `<a href="https://harbour.example/?id=7">More</a>`, `<a href="https://pictures.example/harbour.jpg">The harbour</a>`)
	for _, foul := range []string{"alert(", "<iframe", "<svg", "pixel.example", "utm_source", "<img"} {
		if strings.Contains(read.body, foul) {
			t.Errorf("readers get %q", foul)
		}
	}
	s.want(s.get("/"), 200, "Harbour opens")
	s.want(s.post(draft+"/publish"), 422, "It is published.")
}

// Each way in leads through the door, to a draft.
func TestWaysIn(t *testing.T) {
	s := newSite(t, false)
	page := s.follow(s.upload("page.html", samples.Page()))
	s.want(s.get(page), 200, "OpenAI", "<td>tracker</td>", "The Verge")
	s.want(s.get(s.follow(s.upload("a.md", []byte("# A headline\n\nText <script>x</script>\n"), "lang", "en"))), 200, "A headline", "<td>script")
	s.want(s.get(s.follow(s.upload("a.txt", []byte("One line.\n\nAnother.\n"), "lang", "en"))), 200, "It has no headline.")
	s.want(s.get(s.follow(s.upload("a.json", samples.JSON("recipe")))), 200, "rye")
	s.want(s.post("/editor/import", "text", "  ", "format", "html", "lang", "en"), 422)
	s.want(s.upload("a.json", []byte(`{"type":"article","version":"9.0"}`)), 422, "9.0")
	s.want(s.upload("a.rss", []byte(`<rss><channel><item>`)), 422, "line 1")
	s.want(s.upload("empty.txt", nil), 422)
	s.want(s.post("/editor/import", "url", "https://feeds.example/rss", "lang", "en"), 422, "does not go online")

	s.room.fetcher = fetched{}
	batch := s.follow(s.post("/editor/import", "url", "https://feeds.example/rss", "lang", "en"))
	s.want(s.get(batch), 200, "2 came in, 0 were there before", "Publish all 2 drafts", "<td>script")
	s.want(s.get("/a/one"), 404)
	s.follow(s.post(batch + "/publish"))
	s.want(s.get("/a/one/en"), 200, "First &lt;item&gt;", "Feeds Daily", "https://feeds.example/one") // its source
	again := s.follow(s.post("/editor/import", "url", "https://feeds.example/rss", "lang", "en"))
	s.want(s.get(again), 200, "0 came in, 2 were there before")
}

const twoItems = `<rss version="2.0"><channel><title>Feeds Daily</title><link>https://feeds.example/</link><language>en</language>
<item><title>One</title><link>https://feeds.example/one</link><pubDate>Tue, 24 Nov 2026 08:00:00 GMT</pubDate><description>&lt;p&gt;First &amp;lt;item&amp;gt;&lt;script&gt;alert(1)&lt;/script&gt;&lt;/p&gt;</description></item>
<item><title>Two</title><link>https://feeds.example/two</link><description>Second</description></item></channel></rss>`

type fetched struct{}

func (fetched) Fetch(_ context.Context, address string) (delivery, error) {
	return delivery{Name: address, Format: "feed", Base: address, Data: []byte(twoItems)}, nil
}

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
		"/feed/rss.xml", "/feed/atom.xml", "/feed/feed.json?lang=en", "/sitemap.xml", "/robots.txt", "/media/loaf.jpg", "/favicon.ico", sheet,
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

// correct corrects a published piece.
func (s *site) correct(id int64, note string, fields ...string) {
	s.Helper()
	draft := s.follow(s.post("/editor/piece/" + strconv.FormatInt(id, 10) + "/correct"))
	s.follow(s.post(draft+"/revise", fields...))
	s.follow(s.post(draft+"/publish", "note", note))
}

// A correction takes the place of what it corrects and says what was wrong; a retraction takes the text away and says why.
func TestCorrectionAndRetraction(t *testing.T) {
	s := newSite(t, false)
	piece := s.follow(s.post("/editor/import", "text", "<p>It cost 5 million.</p>", "format", "html", "lang", "en", "headline", "Bridge"))
	s.follow(s.post(piece+"/revise", "tags", "Roads, Bridges", "source", "The Gazette", "sourceURL", "https://gazette.example/1", "role", "aiProcessing"))
	s.follow(s.post(piece + "/publish"))
	s.want(s.get("/a/bridge"), 200, "5 million", "AI-processed from The Gazette", "/tag/roads")
	s.want(s.get("/tag/roads"), 200, "Bridge", ">Roads<")

	draft := s.follow(s.post(piece + "/correct"))
	if again := s.follow(s.post(piece + "/correct")); again != draft {
		t.Errorf("two corrections at once: %s and %s", draft, again)
	}
	s.want(s.post(draft+"/publish"), 422, "says what was wrong")
	s.follow(s.post(draft+"/revise", "text", "<p>It cost 6 million.</p><script>x</script>", "format", "html"))
	s.want(s.get(draft), 200, "6 million", "<td>script")
	s.want(s.get("/a/bridge"), 200, "5 million")
	s.follow(s.post(draft+"/publish", "note", "It was 6 million."))
	s.want(s.get("/a/bridge"), 200, "It cost 6 million", "It was 6 million.", "Correction", "AI-processed from The Gazette")
	s.want(s.get(draft), 404)
	s.want(s.get("/feed/rss.xml"), 200, "Bridge")

	s.want(s.post(piece+"/retract", "note", " "), 422, "says why")
	s.follow(s.post(piece+"/retract", "note", "There is no bridge."))
	gone := s.get("/a/bridge", "If-None-Match", "*")
	s.want(gone, 410, "This article has been retracted.", "There is no bridge.", "The Gazette")
	if strings.Contains(gone.body, "6 million.</p>") && strings.Contains(gone.body, "It cost") || gone.header.Get("Cache-Control") != "no-store" {
		t.Errorf("the text of what was retracted is there, or kept: %v", gone.header)
	}
	s.want(s.get("/a/bridge/en/listen"), 404)
	s.want(s.get("/oembed?url="+url.QueryEscape(s.url+"/a/bridge")), 404)
	s.want(s.get("/tag/roads"), 404)
	if list := s.get("/feed/feed.json"); strings.Contains(list.body, "Bridge") {
		t.Error("the feed has what was retracted")
	}
	s.want(s.post(piece+"/correct"), 422, "It is retracted")
	var past int
	if err := s.room.store.read.QueryRow("SELECT count(*) FROM history").Scan(&past); err != nil || past != 3 {
		t.Errorf("%d states are kept, %v; 3 were public", past, err)
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
	var sitemap struct {
		URLs []struct {
			Loc string `xml:"loc"`
		} `xml:"url"`
	}
	a := s.get("/sitemap.xml")
	if err := xml.Unmarshal([]byte(a.body), &sitemap); err != nil || len(sitemap.URLs) != 7 {
		t.Errorf("sitemap: %v, %d addresses", err, len(sitemap.URLs))
	}
	for _, u := range sitemap.URLs {
		s.want(s.get(strings.TrimPrefix(u.Loc, s.url)), 200)
	}
	s.want(s.get("/robots.txt"), 200, s.url+"/sitemap.xml")
	s.want(s.get("/feed/none"), 404)
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

// A database of a newer program is left alone, and one that is there is gone on with.
func TestDatabase(t *testing.T) {
	file := filepath.Join(t.TempDir(), "a?b#c %41.db")
	store, err := Open(t.Context(), file)
	if err != nil {
		t.Fatal(err)
	}
	r := newRoom(store, "http://one.example", password, io.Discard)
	for range 2 { // the second time there is nothing to do
		if err := r.seed(t.Context()); err != nil {
			t.Fatal(err)
		}
	}
	if err := store.Close(); err != nil {
		t.Fatal(err)
	}
	if store, err = Open(t.Context(), file); err != nil {
		t.Fatal(err)
	}
	var mode string
	if err := store.read.QueryRow("PRAGMA journal_mode").Scan(&mode); err != nil || mode != "wal" {
		t.Errorf("journal mode %q, %v", mode, err)
	}
	list, err := store.Latest(t.Context(), "", 100)
	if err != nil || len(list) != 16 {
		t.Errorf("%d articles after opening again, %v", len(list), err)
	}
	for _, p := range list {
		if strings.Contains(string(article.AppendJSON(nil, p.Article)), "one.example") {
			t.Errorf("%s: the store has the site's own address", p.Work)
		}
	}
	if _, err := store.read.Exec("DELETE FROM articles"); err == nil {
		t.Error("a reader can write")
	}
	if _, err := store.write.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	store.Close()
	if _, err := Open(t.Context(), file); err == nil || !strings.Contains(err.Error(), "newer") {
		t.Errorf("a newer database opens: %v", err)
	}
	if entries, err := os.ReadDir(filepath.Dir(file)); err != nil || len(entries) == 0 || !strings.HasPrefix(entries[0].Name(), "a?b#c %41.db") {
		t.Errorf("the file has another name: %v", entries)
	}
}
