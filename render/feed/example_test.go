package feed_test

import (
	"fmt"
	"log"
	"os"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/feed"
)

func Example() {
	a := &article.Article{
		URL: "https://news.example/deal", Lang: "en", Headline: article.Plain("A contract rewritten"), Published: article.On(2026, 4, 28),
		Sources:     []article.Source{{ID: "verge", Name: "The Verge", URL: "https://www.theverge.com/"}},
		Attribution: article.Attribution{{Role: article.RoleAIProcessing, Sources: []string{"verge"}}},
	}
	f := &feed.Feed{Title: "News", URL: "https://news.example/", Self: "https://news.example/feed.json", Lang: "en", Articles: feed.Of(a)}
	p := &feed.Printer{Summaries: true}
	fmt.Printf("%s", p.AppendJSON(nil, f))
	for _, problem := range p.Check(f, feed.Atom) {
		fmt.Println(problem.Path, problem.Fatal)
	}
	// Output:
	// {"version":"https://jsonfeed.org/version/1.1","title":"News","home_page_url":"https://news.example/","feed_url":"https://news.example/feed.json","language":"en","items":[
	// {"id":"https://news.example/deal","url":"https://news.example/deal","external_url":"https://www.theverge.com/","title":"A contract rewritten","content_text":"AI-processed from The Verge","_provenance":{"attribution":"AI-processed from The Verge","ai_disclosure":"ai-modified","digital_source_type":"http://cv.iptc.org/newscodes/digitalsourcetype/compositeWithTrainedAlgorithmicMedia","sources":[{"name":"The Verge","url":"https://www.theverge.com/"}]}}
	// ]}
	// updated true
	// articles[0].published true
}

// A feed is written item by item: the articles may come from a database, one in memory at a time.
func ExamplePrinter_WriteRSS() {
	f := &feed.Feed{
		Title: "News", URL: "https://news.example/", Self: "https://news.example/feed.rss", Description: "All of it.", Lang: "en",
		Articles: func(yield func(*article.Article) bool) {
			for _, title := range []string{"Ebb", "Flood"} {
				if !yield(&article.Article{Headline: article.Plain(title)}) {
					return
				}
			}
		},
	}
	p := &feed.Printer{Summaries: true}
	if err := p.WriteRSS(os.Stdout, f); err != nil {
		log.Print(err)
	}
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
	// <channel>
	// <title>News</title>
	// <link>https://news.example/</link>
	// <description>All of it.</description>
	// <language>en</language>
	// <atom:link rel="self" href="https://news.example/feed.rss" type="application/rss+xml"/>
	// <item>
	// <title>Ebb</title>
	// </item>
	// <item>
	// <title>Flood</title>
	// </item>
	// </channel>
	// </rss>
}

func ExampleAppendChapters() {
	a := &article.Article{Headline: article.Plain("Tides"), Audio: &article.Audio{Chapters: []article.Chapter{{Title: "Ebb"}, {Start: 90500 * time.Millisecond, Title: "Flood"}}}}
	fmt.Printf("%s\n", feed.AppendChapters(nil, a))
	// Output: {"version":"1.2.0","title":"Tides","chapters":[{"startTime":0,"title":"Ebb"},{"startTime":90.5,"title":"Flood"}]}
}

func ExamplePrinter_AppendLinks() {
	a := &article.Article{Lang: "en", URL: "https://news.example/tides", Headline: article.Plain("Tides"), Sources: []article.Source{{ID: "c", Name: "The Courier"}}}
	fmt.Printf("%s", new(feed.Printer).AppendLinks(nil, &feed.Feed{Title: "News", Articles: feed.Of(a)}))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <opml version="2.0">
	// <head>
	// <title>News</title>
	// </head>
	// <body>
	// <outline type="link" text="Tides" url="https://news.example/tides" _note="Source: The Courier" language="en"/>
	// </body>
	// </opml>
}

func ExampleAppendSitemapIndex() {
	fmt.Printf("%s", feed.AppendSitemapIndex(nil, "https://news.example/sitemap/news.xml", "javascript:alert(1)", "https://news.example/sitemap/1.xml?a&b"))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
	// <sitemap>
	// <loc>https://news.example/sitemap/news.xml</loc>
	// </sitemap>
	// <sitemap>
	// <loc>https://news.example/sitemap/1.xml?a&amp;b</loc>
	// </sitemap>
	// </sitemapindex>
}

func ExamplePrinter_AppendPages() {
	f := &feed.Feed{Articles: feed.Of(&article.Article{
		URL: "https://news.example/en/deal", Lang: "en", Updated: article.On(2026, time.April, 28),
		Editions: []article.Edition{{Lang: "de", URL: "https://news.example/de/deal", Original: true}},
	})}
	fmt.Printf("%s", new(feed.Printer).AppendPages(nil, f))
	// Output:
	// <?xml version="1.0" encoding="UTF-8"?>
	// <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
	// <url>
	// <loc>https://news.example/en/deal</loc>
	// <lastmod>2026-04-28</lastmod>
	// <xhtml:link rel="alternate" hreflang="en" href="https://news.example/en/deal"/>
	// <xhtml:link rel="alternate" hreflang="de" href="https://news.example/de/deal"/>
	// <xhtml:link rel="alternate" hreflang="x-default" href="https://news.example/de/deal"/>
	// </url>
	// </urlset>
}
