package press

import (
	"bytes"
	"slices"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/exchange/applenews"
	"github.com/standfirst/standfirst/render/exchange/epub"
	"github.com/standfirst/standfirst/render/exchange/ninjs"
	"github.com/standfirst/standfirst/render/exchange/pandoc"
	"github.com/standfirst/standfirst/render/exchange/portabletext"
	"github.com/standfirst/standfirst/render/exchange/prosemirror"
	"github.com/standfirst/standfirst/render/exchange/prov"
	"github.com/standfirst/standfirst/render/exchange/xliff"
)

// exchanges are the surfaces that other systems import.
func (s Settings) exchanges() []Surface {
	l := s.locale()
	apple := &applenews.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	book := &epub.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	item := &ninjs.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	ast := &pandoc.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	portable := &portabletext.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	doc := &prosemirror.Printer{Locale: l, Zone: s.Zone, ImageURL: s.ImageURL}
	record := &prov.Printer{Locale: l, ImageURL: s.ImageURL}
	units := &xliff.Printer{Locale: l, ImageURL: s.ImageURL, Target: s.Target}

	bound := func(articles ...*article.Article) *epub.Book {
		return &epub.Book{Articles: articles, Modified: article.At(s.Now)}
	}
	return []Surface{
		{Name: "applenews", Ext: ".json", Append: apple.Append, Omits: fatal(apple.Check), Check: apple.Check, Loss: apple.Loss},
		{
			Name: "epub", Ext: ".epub", Binary: true,
			All: func(dst []byte, articles []*article.Article) []byte {
				b := bytes.NewBuffer(dst)
				if err := book.Write(b, bound(articles...)); err != nil {
					return dst // which Check has named
				}
				return b.Bytes()
			},
			Omits: fatal(func(a *article.Article) []render.Problem { return book.CheckBook(bound(a)) }),
			Check: func(a *article.Article) []render.Problem { return book.CheckBook(bound(a)) },
			Loss:  book.Loss,
		},
		{Name: "ninjs", Ext: ".json", Append: item.Append, Omits: fatal(item.Check), Check: item.Check, Loss: item.Loss},
		{Name: "pandoc", Ext: ".json", Append: ast.Append, Check: ast.Check, Loss: ast.Loss},
		{Name: "portabletext", Ext: ".json", Append: portable.Append, Check: portable.Check, Loss: portable.Loss},
		{Name: "prosemirror", Ext: ".json", Append: doc.Append, Check: doc.Check, Loss: doc.Loss},
		{Name: "prov", Ext: ".jsonld", Append: record.Append, Check: record.Check, Loss: record.Loss},
		{Name: "xliff", Ext: ".xlf", Append: units.Append, Check: units.Check, Loss: units.Loss},
	}
}

// fatal reports whether a problem keeps an article from a surface.
func fatal(check func(*article.Article) []render.Problem) func(*article.Article) bool {
	return func(a *article.Article) bool {
		return slices.ContainsFunc(check(a), func(p render.Problem) bool { return p.Fatal })
	}
}
