package feed_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/standfirst/standfirst/article"
	render "github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/rendertest"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/exchange/feed"
)

func ExampleRead() {
	f, _, err := feed.Read(&sanitize.Door{Lang: "en"}, []byte(`<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>News</title>
		<item><title>Tides &amp;amp; times</title><link>https://news.example/tides</link><dc:creator>Ann</dc:creator>
		<source url="https://courier.example/rss">The Courier</source>
		<description>&lt;p&gt;High &lt;b&gt;water&lt;/b&gt;.&lt;script&gt;alert(1)&lt;/script&gt;</description></item></channel></rss>`))
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, a := range f.Articles {
		fmt.Println(a.Headline.Plain(), "|", a.Sources[0].Name, "|", a.Attribution[0].Agent.Name)
		fmt.Printf("%s\n", article.AppendBlocksJSON(nil, a.Body))
	}
	// Output:
	// Tides & times | The Courier | Ann
	// [{"type":"paragraph","text":["High ",{"type":"strong","text":"water"},"."]}]
}

func channel(a ...*article.Article) *render.Feed {
	return &render.Feed{
		Title: "News & more", Description: "All of it", URL: "https://news.example/", Self: "https://news.example/feed", Lang: "en", Icon: "https://news.example/i.png",
		Next: "https://news.example/feed?page=2", Hub: "https://hub.example/", Updated: article.At(time.Date(2026, 4, 28, 9, 30, 0, 0, time.UTC)), Articles: render.Of(a...),
	}
}

// What our own printers print comes back: all that the formats have a field for, and a text that is the same.
func TestComesBack(t *testing.T) {
	p := new(render.Printer)
	for name, a := range samples.All() {
		a = article.Clone(a)
		if a.Published.IsZero() {
			a.Published = article.At(time.Date(2026, 4, 28, 9, 0, 0, 0, time.UTC))
		}
		for format, print := range map[string]func([]byte, *render.Feed) []byte{"rss": p.AppendRSS, "atom": p.AppendAtom, "json": p.AppendJSON} {
			out := print(nil, channel(a))
			f, _, err := feed.Read(new(sanitize.Door), out)
			if err != nil {
				t.Fatalf("%s as %s: %v", name, format, err)
			}
			if f.Title != "News & more" || f.URL != "https://news.example/" || f.Self == "" || f.Next == "" || f.Hub == "" || f.Icon == "" || f.Lang != "en" && format != "json" {
				t.Errorf("%s as %s: the channel came back as %+v", name, format, f)
			}
			if len(f.Articles) != 1 {
				if leftOut(p, a, render.Format(strings.Replace(format, "json", "jsonfeed", 1))) {
					continue
				}
				t.Fatalf("%s as %s: %d articles", name, format, len(f.Articles))
			}
			b := f.Articles[0]
			if want, _ := new(sanitize.Door).Article(a); b.URL != want.URL {
				t.Errorf("%s as %s: address %q, want %q", name, format, b.URL, a.URL)
			}
			if !b.Published.Time.Equal(a.Published.Time) && a.Published.HasTime() {
				t.Errorf("%s as %s: published %v, want %v", name, format, b.Published, a.Published)
			}
			if name == "hostile" {
				continue // whose strings do not pass as they are
			}
			if got, want := squeezed(b.Headline.Plain()), squeezed(a.Headline.Plain()); got != want && want != "" {
				t.Errorf("%s as %s: headline %q, want %q", name, format, got, want)
			}
			if len(b.Sources) < len(a.Sources) {
				t.Errorf("%s as %s: sources %+v, want %+v", name, format, b.Sources, a.Sources)
			}
			var all strings.Builder
			fmt.Fprintf(&all, "%+v %+v %s", b.Sources, b.Attribution, article.AppendBlocksPlain(nil, b.Body))
			if missing := rendertest.Unattributed(all.String(), a); len(missing) > 0 {
				t.Errorf("%s as %s: %q are missing", name, format, missing)
			}
			if a.Audio != nil && len(a.Audio.Renditions) > 0 && a.Audio.Renditions[0].Size > 0 && (b.Audio == nil || b.Audio.Renditions[0].URL != a.Audio.Renditions[0].URL) {
				t.Errorf("%s as %s: the recording is lost", name, format)
			}
		}
	}
}

// leftOut reports whether the printer says that a format leaves the article out.
func leftOut(p *render.Printer, a *article.Article, format render.Format) bool {
	for _, problem := range p.Check(channel(a), format) {
		if problem.Fatal && strings.HasPrefix(problem.Path, "articles") {
			return true
		}
	}
	return false
}

func squeezed(s string) string { return strings.Join(strings.Fields(s), " ") }

func TestForms(t *testing.T) {
	for name, c := range map[string]struct {
		in, want string
	}{
		"rdf": {`<?xml version="1.0"?><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>C</title></channel>
			<item><title>One</title><link>https://a.example/1</link></item></rdf:RDF>`, "One https://a.example/1"},
		"without declared prefixes":  {`<rss><channel><item><title>T</title><dc:creator>Ann</dc:creator><content:encoded><![CDATA[<p>x&nbsp;y</p>]]></content:encoded></item></channel></rss>`, "T  Ann: x\u00a0y"},
		"html's characters":          {`<rss><channel><item><title>caf&eacute;</title></item></channel></rss>`, "café "},
		"windows-1251":               {"<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>\xcc\xe8\xf0</title></item></channel></rss>", "Мир "},
		"a mail with a name":         {`<rss><channel><item><title>T</title><author>a@b.example (Ann Lee)</author></item></channel></rss>`, "T  Ann Lee:"},
		"a guid that is the address": {`<rss><channel><item><title>T</title><guid>https://a.example/9</guid></item></channel></rss>`, "T https://a.example/9"},
		"xhtml": {`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title type="html">a &lt;i&gt;b&lt;/i&gt;</title><link href="https://a.example/2"/><author><name>Bo</name></author>
			<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>one <em>two</em></p><script>x</script></div></content></entry></feed>`, "a b https://a.example/2 Bo: one two"},
		"text is no markup": {`<feed xmlns="http://www.w3.org/2005/Atom"><entry><title>a &lt;b&gt; c</title><summary>1 &lt; 2</summary></entry></feed>`, "a <b> c : 1 < 2"},
		"json feed 1":       {`{"version":"https://jsonfeed.org/version/1","title":"F","items":[{"id":7,"title":"T","author":{"name":"Cy"},"content_text":"one\n\ntwo"}]}`, "T  Cy: one\ntwo"},
	} {
		f, _, err := feed.Read(new(sanitize.Door), []byte(c.in))
		if err != nil || len(f.Articles) != 1 {
			t.Errorf("%s: %v, %+v", name, err, f)
			continue
		}
		a := f.Articles[0]
		got := a.Headline.Plain() + " " + a.URL
		if len(a.Attribution) > 0 {
			got += " " + a.Attribution[0].Agent.Name
		}
		if body := strings.TrimSpace(string(article.AppendBlocksPlain(nil, a.Body))); body != "" || len(a.Attribution) > 0 {
			got = strings.TrimRight(got+": "+body, " ")
		}
		if strings.TrimSpace(got) != strings.TrimSpace(c.want) {
			t.Errorf("%s: %q, want %q", name, got, c.want)
		}
	}
}

// What an episode says of itself.
func TestEpisode(t *testing.T) {
	f, _, err := feed.Read(new(sanitize.Door), []byte(`<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel><item><title>E</title>
		<enclosure url="https://a.example/e.mp3" type="audio/mpeg" length="1234"/><itunes:duration>1:02:03</itunes:duration><itunes:episode>4</itunes:episode>
		<podcast:person role="narrator" href="https://a.example/n">Nel</podcast:person><podcast:transcript url="https://a.example/e.vtt" type="text/vtt"/>
		<podcast:txt purpose="ai-content">true</podcast:txt><itunes:image href="https://a.example/e.jpg"/></item></channel></rss>`))
	if err != nil {
		t.Fatal(err)
	}
	a := f.Articles[0]
	if r := a.Audio.Renditions[0]; r.Duration != 3723*time.Second || r.Size != 1234 || a.Audio.Episode != 4 || len(a.Audio.Tracks) != 1 || a.Hero == nil {
		t.Errorf("%+v, hero %v", a.Audio, a.Hero)
	}
	if c := a.Attribution[0]; c.Role != article.RoleNarration || c.Agent.Name != "Nel" || a.SourceType == "" {
		t.Errorf("%+v, %q", a.Attribution, a.SourceType)
	}
}

func TestWrong(t *testing.T) {
	for in, want := range map[string]string{
		"":                          "neither",
		"hello":                     "neither",
		"<html></html>":             "neither",
		"{\"a\":1}":                 "neither",
		"<rss></rss>":               "neither",
		"<rss><channel>\n<item a=>": "line 2",
		"{\"version\":\n \"x\",,}":  "line 2",
		"{\"version\":\"https://jsonfeed.org/version/1.1\",\"items\":[{},{\"title\":7}]}": "items[1].title",
		"<rss>\xff</rss>":          "line 1, byte 5",
		strings.Repeat("<a>", 300): "more than 200",
	} {
		f, _, err := feed.Read(new(sanitize.Door), []byte(in))
		if err == nil || f != nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%.40q: %v, want %q", in, err, want)
		}
	}
	if _, _, err := feed.Read(new(sanitize.Door), []byte("<html/>")); !errors.Is(err, feed.ErrFormat) {
		t.Errorf("%v is not ErrFormat", err)
	}
}

// FuzzRead: whatever comes, nothing panics, and what comes in has passed the door.
func FuzzRead(f *testing.F) {
	p := new(render.Printer)
	for _, name := range []string{"openai-azure.en", "podcast", "hostile"} {
		c := channel(samples.Get(name))
		f.Add(p.AppendRSS(nil, c))
		f.Add(p.AppendAtom(nil, c))
		f.Add(p.AppendJSON(nil, c))
	}
	f.Add([]byte(`<rss><channel><item><media:content url="https://a.example/x.jpg" medium="image"/><media:content url="https://a.example/x.jpg" medium="image"/><enclosure url="a" type="image/png"/></item></channel></rss>`))
	f.Fuzz(func(t *testing.T, data []byte) {
		read, _, err := feed.Read(new(sanitize.Door), data)
		if err != nil {
			return
		}
		for _, a := range read.Articles {
			again, _ := new(sanitize.Door).Article(a)
			if !article.Equal(a, again) {
				t.Error("an article does not pass the door unchanged")
			}
		}
	})
}
