package press

import (
	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
)

// pages are the surfaces of the web, and the article itself.
func (s Settings) pages() []Surface {
	l := s.locale()
	meta := &head.Printer{Locale: l, ImageURL: s.ImageURL}
	page := &html.Printer{Locale: l, Zone: s.Zone, Now: s.Now, ImageURL: s.ImageURL, Head: meta.Append}
	answer := &head.OEmbed{Locale: l, ImageURL: s.ImageURL}
	card := func(dst []byte, a *article.Article) []byte { return page.AppendCard(dst, a, html.Standard) }
	return []Surface{
		{Name: "article", Ext: ".json", Append: article.AppendJSON},
		{Name: "card", Ext: ".html", Append: card, Check: page.Check},
		{Name: "head", Ext: ".html", Append: meta.Append, Check: meta.Check, Loss: meta.Loss},
		{Name: "html", Ext: ".html", Append: page.AppendArticle, Check: page.Check, Loss: page.Loss},
		{Name: "jsonld", Ext: ".json", Append: meta.AppendJSONLD, Check: meta.Check, Loss: meta.Loss},
		{Name: "oembed", Ext: ".json", Append: answer.AppendJSON, Check: answer.Check, Loss: answer.Loss},
		{Name: "page", Ext: ".html", Append: page.AppendPage, Check: page.Check, Loss: page.Loss},
	}
}
