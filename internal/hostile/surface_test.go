package hostile

import (
	"encoding/xml"
	"reflect"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/feed"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/rendertest/samples"
	"github.com/standfirst/standfirst/sanitize"
	"github.com/standfirst/standfirst/sanitize/markdown"
	"github.com/standfirst/standfirst/sanitize/policy"
)

// A door takes an attempt in, or sets it into an article by hand.
var doors = []struct {
	name string
	open func(payload string) *article.Article
}{
	{"fragment", func(s string) *article.Article {
		body, _, _ := new(sanitize.Door).Fragment(s)
		return &article.Article{Body: body}
	}},
	{"inline", func(s string) *article.Article {
		run, _, _ := new(sanitize.Door).Inline(s)
		return &article.Article{Headline: run, Standfirst: run}
	}},
	{"page", func(s string) *article.Article {
		a, _, err := new(sanitize.Door).Page([]byte("<title>T</title><article><h1>" + s + "</h1><p>" + s + "</p></article>"))
		if err != nil {
			return &article.Article{}
		}
		return a
	}},
	{"markdown", func(s string) *article.Article {
		body, _, _ := markdown.Blocks(new(sanitize.Door), []byte(s))
		return &article.Article{Body: body}
	}},
	{"text", func(s string) *article.Article {
		body, _, _ := new(sanitize.Door).Text(s)
		return &article.Article{Body: body}
	}},
	{"every field", byHand},
}

// byHand returns an article in which every string is the attempt.
func byHand(s string) *article.Article {
	a := article.Clone(samples.Get("custom"))
	a.Body = append(a.Body, samples.Get("code-news").Body...)
	fill(reflect.ValueOf(a), s)
	return a
}

func fill(v reflect.Value, s string) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			fill(v.Elem(), s)
		}
	case reflect.Slice:
		if v.Type().Elem().Kind() == reflect.Uint8 {
			return
		}
		for i := range v.Len() {
			fill(v.Index(i), s)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				fill(v.Field(i), s)
			}
		}
	case reflect.String:
		v.SetString(s)
	}
}

// The surfaces that are HTML, or stand in it. A new one takes a line.
var surfaces = []struct {
	name  string
	print func(*article.Article) string
}{
	{"article", func(a *article.Article) string { return string(new(html.Printer).AppendArticle(nil, a)) }},
	{"hero", func(a *article.Article) string { return string(new(html.Printer).AppendCard(nil, a, html.Hero)) }},
	{"card", func(a *article.Article) string { return string(new(html.Printer).AppendCard(nil, a, html.Standard)) }},
	{"row", func(a *article.Article) string { return string(new(html.Printer).AppendCard(nil, a, html.Row)) }},
	{"page", func(a *article.Article) string {
		h := &head.Printer{}
		p := &html.Printer{Head: h.Append}
		return string(p.AppendPage(nil, a))
	}},
	{"rss content", func(a *article.Article) string {
		var rss struct {
			Content string `xml:"channel>item>encoded"`
		}
		out := new(feed.Printer).AppendRSS(nil, &feed.Feed{Articles: feed.Of(a)})
		if err := xml.Unmarshal(out, &rss); err != nil {
			panic(err)
		}
		return rss.Content
	}},
}

// policies are the doors for strings, whose output is HTML at once.
func policies(s string) map[string]string {
	return map[string]string{
		"body":   new(policy.Policy).String(s),
		"inline": (&policy.Policy{Kind: policy.Inline}).String(s),
		"strict": (&policy.Policy{Kind: policy.Strict}).String(s),
	}
}

// frame puts a fragment where a host would: within an element, before another.
func frame(fragment string) string {
	return `<!doctype html><html><head><meta charset="utf-8"><title>x</title></head><body><div id="w">` + fragment + `</div><i id="z"></i></body></html>`
}

func isPage(s string) bool { return strings.HasPrefix(strings.ToLower(s), "<!doctype") }
