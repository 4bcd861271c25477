package main

import (
	"context"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

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
	foul := s.follow(s.upload("hostile.json", samples.JSON("hostile"), "format", "article"))
	s.want(s.get(foul), 200, "javascript:alert", "<td>url</td>")
	if p, err := s.room.store.Piece(t.Context(), 5); err != nil || strings.Contains(string(article.AppendJSON(nil, p.Article)), `"url":"javascript:`) {
		t.Errorf("what was decoded went round the door: %v", err)
	}
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
