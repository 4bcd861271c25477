package head_test

import (
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
)

func story() *article.Article {
	return &article.Article{
		URL:       "https://news.example/azure",
		Lang:      "en-GB",
		Headline:  article.Plain("OpenAI is no longer tied to Azure"),
		Published: article.On(2026, 4, 28),
		Publisher: &article.Publisher{Name: "Hamidun News"},
		Sources:   []article.Source{{ID: "v", Name: "The Verge", URL: "https://www.theverge.com/"}},
		Attribution: article.Attribution{
			{Role: article.RoleAIProcessing, Sources: []string{"v"}},
			{Role: article.RoleEditing, Agent: article.Agent{Kind: article.Organization, Name: "Hamidun News"}},
		},
	}
}

func ExamplePrinter_Head() {
	p := head.Printer{Handle: "hamidun"}
	meta, _, _ := strings.Cut(p.Head(story()).String(), "<script")
	fmt.Print(meta)
	// Output:
	// <link rel="canonical" href="https://news.example/azure">
	// <meta property="og:type" content="article">
	// <meta property="og:title" content="OpenAI is no longer tied to Azure">
	// <meta property="og:url" content="https://news.example/azure">
	// <meta property="og:site_name" content="Hamidun News">
	// <meta property="og:locale" content="en_GB">
	// <meta property="article:published_time" content="2026-04-28">
	// <meta name="twitter:card" content="summary">
	// <meta name="twitter:site" content="@hamidun">
	// <meta name="twitter:title" content="OpenAI is no longer tied to Azure">
}

// A record with the sources of an article, and with the part that a machine had in it.
func ExamplePrinter_JSONLD() {
	var p head.Printer
	record := p.JSONLD(story()).String()
	fmt.Println(strings.ReplaceAll(record, `,"`, ",\n\""))
	// Output:
	// {"@context":"https://schema.org",
	// "@type":"NewsArticle",
	// "headline":"OpenAI is no longer tied to Azure",
	// "inLanguage":"en-GB",
	// "url":"https://news.example/azure",
	// "mainEntityOfPage":{"@type":"WebPage",
	// "@id":"https://news.example/azure"},
	// "datePublished":"2026-04-28",
	// "contributor":[{"@type":"Organization",
	// "name":"Hamidun News"}],
	// "publisher":{"@type":"NewsMediaOrganization",
	// "name":"Hamidun News"},
	// "isBasedOn":[{"@type":"CreativeWork",
	// "name":"The Verge",
	// "url":"https://www.theverge.com/",
	// "publisher":{"@type":"Organization",
	// "name":"The Verge"}}],
	// "creditText":"AI-processed from The Verge; edited by Hamidun News",
	// "digitalSourceType":"https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
	// "wordCount":7,
	// "speakable":{"@type":"SpeakableSpecification",
	// "cssSelector":[".sf-headline"]}}
}

// The metadata take their place in a page of package html.
func ExamplePrinter_Append() {
	meta := new(head.Printer)
	page := html.Printer{Head: meta.Append, Stylesheet: "/standfirst.css"}
	out := page.Page(story()).String()
	fmt.Println(strings.Index(out, `<link rel="canonical"`) < strings.Index(out, "</head>"))
	// Output: true
}

// What search engines recommend, and the article does not state.
func ExamplePrinter_Check() {
	var p head.Printer
	for _, problem := range p.Check(story()) {
		fmt.Println(problem.Code, problem.Path)
	}
	// Output:
	// missing attribution
	// missing hero
}

func ExamplePrinter_picture() {
	p := &head.Printer{Picture: func(a *article.Article) *article.Image {
		if a.Hero != nil {
			return a.Hero
		}
		return &article.Image{Alt: a.Headline.Plain(), Renditions: []article.Rendition{{URL: a.URL + "/card.png", Type: "image/png", Width: 1200, Height: 630}}}
	}}
	a := &article.Article{URL: "https://news.example/deal", Headline: article.Plain("A contract rewritten")}
	for line := range strings.Lines(p.Head(a).String()) {
		if strings.Contains(line, "og:image") {
			fmt.Print(line)
		}
	}
	// Output:
	// <meta property="og:image" content="https://news.example/deal/card.png">
	// <meta property="og:image:type" content="image/png">
	// <meta property="og:image:width" content="1200">
	// <meta property="og:image:height" content="630">
	// <meta property="og:image:alt" content="A contract rewritten">
}
