package feed_test

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"flag"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/checker"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// channel is a feed of some samples.
func channel(names ...string) *feed.Feed {
	var all []*article.Article
	for _, name := range names {
		all = append(all, dated(name))
	}
	return &feed.Feed{
		Title: "Hamidun News & more", Description: "The AI story with the noise taken out.", URL: "https://news.example/", Self: "https://news.example/feed",
		Lang: "en", Updated: article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.UTC)), Copyright: "© 2026 Hamidun News", Icon: "https://news.example/icon.png",
		Publisher: &article.Publisher{Name: "Hamidun News", URL: "https://news.example/"}, Next: "https://news.example/feed?page=2", Hub: "https://hub.example/",
		Articles: feed.Of(all...),
	}
}

// dated returns a sample with a date: those of the newsroom's page state none.
func dated(name string) *article.Article {
	a := article.Clone(samples.Get(name))
	if a.Published.IsZero() {
		a.Published = article.At(time.Date(2026, 4, 28, 9, 0, 0, 0, time.FixedZone("", 3*3600)))
	}
	return a
}

func podcast() *feed.Feed {
	f := channel("podcast", "openai-azure.en")
	f.Podcast = &feed.Podcast{GUID: "917393e3-1b1e-5cef-ace4-edaa54e1f810", Category: []string{"News/Tech News", "Technology"}, Owner: "podcast@news.example", Licence: "cc-by-4.0"}
	return f
}

// formats are what a printer prints, by name.
func formats(p *feed.Printer) map[string]func([]byte, *feed.Feed) []byte {
	return map[string]func([]byte, *feed.Feed) []byte{"rss": p.AppendRSS, "atom": p.AppendAtom, "json": p.AppendJSON, "sitemap": p.AppendSitemap, "pages": p.AppendPages, "opml": p.AppendLinks}
}

func TestGolden(t *testing.T) {
	p := &feed.Printer{Summaries: true}
	whole := new(feed.Printer)
	for name, got := range map[string][]byte{
		"feed.rss": p.AppendRSS(nil, channel("openai-azure.en", "fifty-sources", "podcast")), "feed.atom": p.AppendAtom(nil, channel("openai-azure.en", "openai-azure.ja")),
		"feed.json": whole.AppendJSON(nil, channel("openai-azure.en")), "sitemap.xml": p.AppendSitemap(nil, channel("openai-azure.en", "empty")),
		"pages.xml":   p.AppendPages(nil, channel("openai-azure.en", "essay", "empty")),
		"podcast.rss": p.AppendRSS(nil, podcast()), "links.opml": p.AppendLinks(nil, channel("openai-azure.en", "custom", "empty")), "feeds.opml": feed.AppendOPML(nil, "Feeds", channel(), podcast(), nil, &feed.Feed{Title: "lost"}),
	} {
		file := "testdata/" + name
		if *update {
			if err := os.WriteFile(file, got, 0o666); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if want, err := os.ReadFile(file); err != nil || !bytes.Equal(got, want) {
			t.Errorf("%s differs from what is printed (%v); -update rewrites it", name, err)
		}
	}
}

// Every feed of every sample is well-formed, and as its schema has it where there is one, by outside checkers.
func TestWellFormed(t *testing.T) {
	dir, files, documents := t.TempDir(), []string(nil), make(map[string][]byte)
	for name, a := range samples.All() {
		f := channel()
		f.Podcast = podcast().Podcast
		f.Articles = feed.Of(a, a, nil)
		for format, print := range formats(new(feed.Printer)) {
			out := print(nil, f)
			if format == "json" {
				documents[name] = out
				continue
			}
			for dec := xml.NewDecoder(bytes.NewReader(out)); ; {
				if _, err := dec.Token(); err == io.EOF {
					break
				} else if err != nil {
					t.Fatalf("%s as %s: %v", name, format, err)
				}
			}
			file := filepath.Join(dir, name+"."+format)
			if err := os.WriteFile(file, out, 0o666); err != nil {
				t.Fatal(err)
			}
			files = append(files, file)
		}
	}
	t.Run("xmllint", func(t *testing.T) {
		if said, err := checker.Command(t, "xmllint", append([]string{"--noout", "--nonet"}, files...)...).CombinedOutput(); err != nil {
			t.Errorf("%s", said)
		}
	})
	t.Run("schema of JSON Feed 1.1", func(t *testing.T) {
		checker.JSONSchema(t, filepath.Join(checker.Package(t, "jsonfeed-schema"), "schema-v1.1.json"), documents)
	})
}

// What the specifications demand of each format, of every sample.
func TestRules(t *testing.T) {
	for name, a := range samples.All() {
		f := channel()
		f.Articles = feed.Of(a)
		var rss struct {
			Channel struct {
				Title, Link, Description []string
				Items                    []struct {
					Title, Description, PubDate []string
					GUID                        []struct {
						Permanent string `xml:"isPermaLink,attr"`
						Value     string `xml:",chardata"`
					} `xml:"guid"`
					Encoded string `xml:"http://purl.org/rss/1.0/modules/content/ encoded"`
				} `xml:"item"`
			} `xml:"channel"`
		}
		if err := xml.Unmarshal(new(feed.Printer).AppendRSS(nil, f), &rss); err != nil {
			t.Fatal(err)
		}
		c := rss.Channel
		if len(c.Items) != 1 {
			t.Errorf("%s: %d items", name, len(c.Items))
			continue
		}
		i := c.Items[0]
		for _, g := range i.GUID {
			if (g.Permanent == "true") != strings.HasPrefix(g.Value, "http") {
				t.Errorf("%s: guid %+v", name, g)
			}
		}
		for _, d := range i.PubDate {
			if _, err := time.Parse(time.RFC1123Z, d); err != nil {
				t.Errorf("%s: %v", name, err)
			}
		}
		var atom struct {
			Entries []struct {
				ID      string `xml:"id"`
				Title   string `xml:"title"`
				Updated string `xml:"updated"`
			} `xml:"entry"`
		}
		if err := xml.Unmarshal(new(feed.Printer).AppendAtom(nil, f), &atom); err != nil {
			t.Fatal(err)
		}
		for _, e := range atom.Entries {
			if _, err := time.Parse(time.RFC3339, e.Updated); err != nil || !strings.Contains(e.ID, ":") {
				t.Errorf("%s: %+v", name, e)
			}
		}
		var out struct {
			Version, Title string
			Items          []struct {
				ID, Summary string
				HTML        string `json:"content_html"`
			}
		}
		if err := json.Unmarshal(new(feed.Printer).AppendJSON(nil, f), &out); err != nil || out.Version != "https://jsonfeed.org/version/1.1" {
			t.Fatal(err)
		}
		for _, i := range out.Items {
			if i.ID == "" || i.HTML == "" {
				t.Errorf("%s: an item without id or content", name)
			}
		}
	}
}

// With fifty sources and at every limit the attribution is whole.
func TestAttributionAtEveryLimit(t *testing.T) {
	a := dated("openai-azure.en")
	for _, limit := range []int{1, 40, 70, 150, 300, 1024} {
		p := &feed.Printer{Limit: limit, Summaries: true}
		f := channel()
		f.Articles = feed.Of(a)
		for format, print := range formats(p) {
			if format != "sitemap" && format != "pages" && !bytes.Contains(print(nil, f), []byte("AI-processed from The Verge; edited by Hamidun News")) {
				t.Errorf("%s at %d characters loses the attribution", format, limit)
			}
		}
	}
}

func TestCheck(t *testing.T) {
	f := channel()
	f.Articles = feed.Of(&article.Article{Headline: article.Plain("H"), ID: "7", Published: article.On(2026, 4, 28), Lang: "en"}, dated("openai-azure.en"))
	p := new(feed.Printer)
	for format, want := range map[feed.Format]string{
		feed.RSS: "articles[0].published", feed.Atom: "articles[0].url!", feed.JSON: "", feed.Sitemap: "articles[0].url!", feed.Pages: "articles[0].url!", feed.PodcastRSS: "podcast!",
	} {
		var got []string
		for _, problem := range p.Check(f, format) {
			path := problem.Path
			if problem.Fatal {
				path += "!"
			}
			if problem.Code != render.Missing || problem.Detail == "" {
				t.Errorf("%+v", problem)
			}
			got = append(got, path)
		}
		if len(got) == 0 && want != "" || len(got) > 0 && want == "" || want != "" && got[0] != want {
			t.Errorf("%s: %q, want %q first", format, got, want)
		}
	}
	if out := string(p.AppendAtom(nil, f)); strings.Count(out, "<entry") != 1 {
		t.Error("an entry that lacks what Atom demands is not left out")
	}
	if len(p.Check(new(feed.Feed), feed.Atom)) < 3 {
		t.Error("an empty feed lacks nothing")
	}
	if loss := p.Loss(samples.Get("openai-azure.en"), feed.RSS); len(loss) == 0 {
		t.Error("nothing is lost of an article with a promo and editions")
	}
	if loss := p.Loss(nil, feed.RSS); loss != nil {
		t.Error("something is lost of nothing")
	}
}

func TestSitemapIsOfTwoDays(t *testing.T) {
	a := article.Clone(samples.Get("openai-azure.en"))
	a.Published = article.At(time.Date(2026, 4, 28, 9, 0, 0, 0, time.UTC))
	f := channel()
	f.Articles = feed.Of(a)
	for now, want := range map[string]int{"2026-04-29T08:00:00Z": 1, "2026-05-01T09:00:00Z": 0, "0001-01-01T00:00:00Z": 1} {
		at, _ := time.Parse(time.RFC3339, now)
		if n := strings.Count(string((&feed.Printer{Now: at}).AppendSitemap(nil, f)), "<url>"); n != want {
			t.Errorf("at %s it holds %d", now, n)
		}
	}
}

// counter counts what is written, and how much at most at a time.
type counter struct{ writes, bytes, most int }

func (c *counter) Write(p []byte) (int, error) {
	c.writes++
	c.bytes += len(p)
	c.most = max(c.most, len(p))
	return len(p), nil
}

// Ten thousand items stream without being held, and are the same as appended.
func TestStream(t *testing.T) {
	a := dated("openai-azure.en")
	f := channel()
	f.Articles = func(yield func(*article.Article) bool) {
		for range 10_000 {
			if !yield(a) {
				return
			}
		}
	}
	p := &feed.Printer{Summaries: true}
	for name, write := range map[string]func(io.Writer, *feed.Feed) error{"rss": p.WriteRSS, "atom": p.WriteAtom, "json": p.WriteJSON} {
		var c counter
		if err := write(&c, f); err != nil {
			t.Fatal(err)
		}
		if c.most > 128<<10 || c.bytes < 5<<20 {
			t.Errorf("%s: %d bytes in %d writes, the largest of %d", name, c.bytes, c.writes, c.most)
		}
	}
	var b bytes.Buffer
	small := channel("openai-azure.en", "essay")
	for _, pair := range []struct {
		write func(io.Writer, *feed.Feed) error
		print func([]byte, *feed.Feed) []byte
	}{{p.WriteRSS, p.AppendRSS}, {p.WriteAtom, p.AppendAtom}, {p.WriteJSON, p.AppendJSON}, {p.WriteSitemap, p.AppendSitemap}, {p.WritePages, p.AppendPages}} {
		b.Reset()
		if err := pair.write(&b, small); err != nil || !bytes.Equal(b.Bytes(), pair.print(nil, small)) {
			t.Errorf("what is written is not what is appended (%v)", err)
		}
	}
	if err := p.WriteRSS(failing{}, f); !errors.Is(err, errFull) {
		t.Errorf("the writer's error is %v", err)
	}
}

var errFull = errors.New("full")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errFull }

// What is for subscribers is in no feed, and a line says that there is more.
func TestSubscribers(t *testing.T) {
	for kind, want := range map[article.AccessKind]string{article.AccessFree: "open secret", article.AccessPreview: "open", article.AccessSubscribers: ""} {
		a := &article.Article{Lang: "en", ID: "tag:news.example,2026:1", Published: article.At(time.Date(2026, 4, 28, 9, 0, 0, 0, time.UTC)), Headline: article.Plain("H"),
			Access: article.Access{Kind: kind, Preview: 1}, Body: []article.Block{&article.Paragraph{Text: article.Plain("open words")}, &article.Paragraph{Text: article.Plain("secret words")}}}
		for name, print := range formats(new(feed.Printer)) {
			if name == "sitemap" || name == "pages" || name == "opml" {
				continue
			}
			out := string(print(nil, &feed.Feed{Title: "T", Articles: feed.Of(a)}))
			for _, word := range []string{"open", "secret"} {
				if strings.Contains(out, word+" words") != strings.Contains(want, word) {
					t.Errorf("%s as %s: %q is there: %v", kind, name, word, strings.Contains(out, word+" words"))
				}
			}
			if kind != article.AccessFree && !strings.Contains(out, "subscribers") {
				t.Errorf("%s as %s: nothing says that there is more", kind, name)
			}
		}
	}
}

// No feed at all prints as an empty one.
func TestNil(t *testing.T) {
	p := new(feed.Printer)
	for name, print := range formats(p) {
		if out := print(nil, nil); len(out) == 0 {
			t.Errorf("%s prints nothing", name)
		}
	}
	if len(p.Check(nil, feed.RSS)) == 0 {
		t.Error("nothing is missing")
	}
}

// A podcast leads to the chapters where the host serves them, and says so where it does not.
func TestChapters(t *testing.T) {
	f := podcast()
	served := &feed.Printer{Chapters: func(a *article.Article) string { return "https://news.example/chapters.json" }}
	if out := string(served.AppendRSS(nil, f)); !strings.Contains(out, `<podcast:chapters url="https://news.example/chapters.json" type="application/json+chapters"/>`) {
		t.Error("the chapters are not led to")
	}
	for p, want := range map[*feed.Printer]bool{served: false, {}: true} {
		said := false
		for _, problem := range p.Check(f, feed.PodcastRSS) {
			said = said || strings.HasSuffix(problem.Path, "audio.chapters")
		}
		if said != want {
			t.Errorf("Check names the chapters: %v, want %v", said, want)
		}
	}
}
