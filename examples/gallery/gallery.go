package main

import (
	"fmt"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// Readers are the languages in which one sample is shown as a whole: its text stays, what is around it changes.
var readers = []string{"en", "ar", "he", "fa", "ru", "hi", "th", "ja", "zh-Hant", "ko"}

// lead is the sample that they read.
const lead = "openai-azure.en"

// The kinds of page, as the index groups them and the manifest names them.
const (
	kindSample = "sample"
	kindReader = "reader"
	kindOption = "option"
	kindCards  = "cards"
	kindFile   = "file"
)

// A page of the gallery lies in a folder of its own, so that all find pictures and each other by the same paths.
type page struct {
	Name  string `json:"name"`
	File  string `json:"file"`
	Kind  string `json:"kind"`
	Lang  string `json:"lang"` // the reader's
	Title string `json:"-"`
	// Policy is that of a page which needs more than the others.
	Policy string `json:"policy,omitempty"`

	append func(dst []byte) []byte
}

// A gallery is all pages with the printers for them.
type gallery struct {
	pages  []page
	heads  head.Printer
	prints html.Printer
}

// newGallery readies the pages of the samples, of the readers, and of the cards.
func newGallery() *gallery {
	g := new(gallery)
	// Pictures lie beside the articles: what a CDN would be asked for by an address of its own.
	g.prints.ImageURL = func(r *article.Rendition, _ int) string {
		if name, ok := strings.CutPrefix(r.URL, mediaHost); ok && strings.HasSuffix(name, ".jpg") {
			return "../media/" + name
		}
		return r.URL
	}
	g.prints.Head = g.heads.Append

	all := make(map[string]*article.Article)
	here := make(map[string]string) // canonical URL → path from another page
	for name, a := range samples.All() {
		all[name] = a
		if a.URL != "" {
			here[a.URL] = "../" + name + "/page.html"
		}
	}
	for _, name := range samples.Names() {
		a := all[name]
		for i := range a.Editions {
			if to, ok := here[a.Editions[i].URL]; ok {
				a.Editions[i].URL = to
			}
		}
		bring(a)
		g.add(name, kindSample, a)
	}
	for _, lang := range readers {
		a := article.Clone(all[lead])
		a.Audio = recording()
		p := g.prints
		p.Locale = locale.For(lang)
		p.Share = []html.Share{html.ShareEmail, html.ShareBluesky, html.ShareMastodon, html.ShareWhatsApp}
		g.pages = append(g.pages, page{
			Name: "reader." + lang, File: "reader." + lang + "/page.html", Kind: kindReader, Lang: lang,
			Title:  locale.NativeName(lang),
			append: func(dst []byte) []byte { return p.AppendPage(dst, a) },
		})
	}
	g.pages = append(g.pages, g.options(all)...)
	for _, name := range []string{lead, "openai-azure.ar", "openai-azure.ja"} {
		a := article.Clone(all[name])
		a.URL = "../" + name + "/page.html"
		g.pages = append(g.pages, g.slots(name, a))
	}
	g.pages = append(g.pages, g.containers(all))
	return g
}

// add adds the page of an article.
func (g *gallery) add(name, kind string, a *article.Article) {
	title := a.Headline.Plain()
	if title == "" {
		title = name
	}
	g.pages = append(g.pages, page{
		Name: name, File: name + "/page.html", Kind: kind, Lang: locale.For(a.Lang).Tag(), Title: fmt.Sprintf("%s: %s", name, title),
		append: func(dst []byte) []byte { return g.prints.AppendPage(dst, a) },
	})
}
