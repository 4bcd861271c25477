// Package press is every surface of the module by its name, each with its printer wired as a host would wire it.
// The convert command and the tests that walk all surfaces share it.
package press

import (
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/head"
	"github.com/standfirst/standfirst/render/html"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
	"github.com/standfirst/standfirst/render/text"
)

// Settings are what a reader and a host bring along. The zero Settings print in the article's language.
type Settings struct {
	Lang     string // the reader's language, a BCP 47 tag; "" is the article's
	Now      time.Time
	Zone     *time.Location
	ImageURL render.ImageURL
	Words    verbal.Options
	Profile  speech.Profile // of ssml and chunks
}

func (s Settings) locale() *locale.Locale {
	if s.Lang == "" {
		return nil
	}
	return locale.For(s.Lang)
}

// A Surface is a surface with its printer.
type Surface struct {
	Name   string // as in render.Surfaces
	Ext    string // of a file that holds it, such as ".html"
	Append func(dst []byte, a *article.Article) []byte
}

// Surfaces returns all surfaces, sorted by name.
func Surfaces(s Settings) []Surface {
	l := s.locale()
	heads := &head.Printer{Locale: l, ImageURL: s.ImageURL}
	pages := &html.Printer{Locale: l, Zone: s.Zone, Now: s.Now, ImageURL: s.ImageURL, Head: heads.Append}
	texts := &text.Printer{Locale: l, Zone: s.Zone}
	voice := &speech.Printer{Locale: l, Zone: s.Zone, Words: &verbal.Set{Options: s.Words}, Profile: s.Profile}
	all := []Surface{
		{"article", ".json", article.AppendJSON},
		{"card", ".html", func(dst []byte, a *article.Article) []byte { return pages.AppendCard(dst, a, html.Standard) }},
		{"chunks", ".jsonl", voice.AppendChunks},
		{"head", ".html", heads.Append},
		{"html", ".html", pages.AppendArticle},
		{"jsonld", ".json", heads.AppendJSONLD},
		{"markdown", ".md", texts.AppendMarkdown},
		{"page", ".html", pages.AppendPage},
		{"script", ".json", voice.AppendScript},
		{"speech", ".txt", voice.AppendText},
		{"ssml", ".xml", voice.AppendSSML},
		{"text", ".txt", texts.AppendText},
	}
	slices.SortFunc(all, func(a, b Surface) int { return strings.Compare(a.Name, b.Name) })
	return all
}
