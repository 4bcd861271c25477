// Package press is every surface of the module by its name, each with its printer wired as a host would wire it.
// The convert command and the tests that walk all surfaces share it.
package press

import (
	"slices"
	"strings"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/speech"
	"github.com/standfirst/standfirst/render/speech/verbal"
)

// Settings are what a reader and a host bring along. The zero Settings print in the article's language.
type Settings struct {
	Lang     string // the reader's language, a BCP 47 tag; "" is the article's
	Now      time.Time
	Zone     *time.Location
	ImageURL render.ImageURL
	Words    verbal.Options
	Profile  speech.Profile // of ssml and chunks
	NoColor  bool           // of terminal
	Segments int            // of sms; zero is one
	Target   string         // the language that xliff is for, a BCP 47 tag
	Width    int            // of text and terminal, in columns; zero breaks no lines of text, and those of a terminal after 80
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
	Binary bool   // it is no text
	Append func(dst []byte, a *article.Article) []byte
	// All prints several articles as one output. Nil prints each by itself.
	All   func(dst []byte, articles []*article.Article) []byte
	Omits func(a *article.Article) bool // whether it leaves an article out, for want of what its format demands; nil never
	Check func(a *article.Article) []render.Problem
	Loss  func(a *article.Article) []render.Loss
}

// Surfaces returns all surfaces, sorted by name.
func Surfaces(s Settings) []Surface {
	all := slices.Concat(s.pages(), s.texts(), s.voices(), s.feeds(), s.messages(), s.exchanges())
	for i := range all {
		surface := &all[i]
		if print := surface.All; surface.Append == nil {
			surface.Append = func(dst []byte, a *article.Article) []byte { return print(dst, []*article.Article{a}) }
		}
		if surface.Check == nil {
			surface.Check = func(*article.Article) []render.Problem { return nil }
		}
		if surface.Loss == nil {
			surface.Loss = func(*article.Article) []render.Loss { return nil }
		}
	}
	slices.SortFunc(all, func(a, b Surface) int { return strings.Compare(a.Name, b.Name) })
	return all
}
