package main

import (
	"fmt"
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
	"github.com/standfirst/standfirst/render/text"
)

// A surface prints every article, by itself.
type surface struct {
	name   string
	append func(dst []byte, a *article.Article) []byte
}

// surfaces returns the surfaces of these names, in their order, in the language of a reader.
func surfaces(lang string, names []string) (chosen []surface, err error) {
	var l *locale.Locale
	if lang != "" {
		l = locale.For(lang)
	}
	meta := &head.Printer{Locale: l}
	page := &html.Printer{Locale: l, Head: meta.Append}
	plain := &text.Printer{Locale: l}
	spoken := &speech.Printer{Locale: l, Words: new(verbal.Set)}
	all := []surface{
		{"article", article.AppendJSON},
		{"card", func(dst []byte, a *article.Article) []byte { return page.AppendCard(dst, a, html.Standard) }},
		{"html", page.AppendArticle},
		{"jsonld", meta.AppendJSONLD},
		{"markdown", plain.AppendMarkdown},
		{"page", page.AppendPage},
		{"speech", spoken.AppendText},
		{"ssml", spoken.AppendSSML},
		{"text", plain.AppendText},
	}
	for _, name := range names {
		i := slices.IndexFunc(all, func(s surface) bool { return s.name == name })
		if i < 0 {
			return nil, fmt.Errorf("there is no surface %q", name)
		}
		chosen = append(chosen, all[i])
	}
	return chosen, nil
}
