// Package samples holds articles to try a printer on: between them they use every kind of block and inline, and every
// field of an article.
//
// The story "openai-azure" comes in seven languages, and once more as a web page ([Page]), as a publishing system
// would put it out. The others are of one kind each: live-report, recipe, essay, photo-story, code-news, interview,
// podcast, markets, fifty-sources, and custom, which holds nodes and members that the library does not know.
// Two are there for their extremes: hostile has markup, script addresses and stray controls in every string, and empty
// has nothing at all.
//
// People, places and events are made up but for those of "openai-azure"; the hosts are reserved names
// that lead nowhere. Nothing here is fetched: [Media] has the pictures.
package samples

import (
	"embed"
	"io/fs"
	"iter"
	"slices"
	"strings"

	"github.com/standfirst/standfirst/article"
)

//go:embed *.json
var stories embed.FS

//go:embed media/*.jpg
var media embed.FS

//go:embed openai-azure.html
var page []byte

// Names returns the names of the samples in order, such as "essay" and "openai-azure.zh-Hans".
func Names() []string {
	entries, err := stories.ReadDir(".")
	if err != nil {
		panic(err) // the files are part of the program
	}
	names := make([]string, len(entries))
	for i, e := range entries {
		names[i] = strings.TrimSuffix(e.Name(), ".json")
	}
	slices.Sort(names)
	return names
}

// JSON returns a sample as it is kept, in the JSON form of an article, or nil where there is none of that name.
func JSON(name string) []byte {
	data, err := stories.ReadFile(name + ".json")
	if err != nil {
		return nil
	}
	return data
}

// Get returns a sample, or nil where there is none of that name. Each call decodes it anew, so that the caller may
// change what it gets.
func Get(name string) *article.Article {
	data := JSON(name)
	if data == nil {
		return nil
	}
	a, err := article.Decode(data)
	if err != nil {
		panic("sample " + name + ": " + err.Error()) // the files are part of the program
	}
	return a
}

// All returns the samples by name, in order. Each is decoded anew.
func All() iter.Seq2[string, *article.Article] {
	return func(yield func(string, *article.Article) bool) {
		for _, name := range Names() {
			if !yield(name, Get(name)) {
				return
			}
		}
	}
}

// Page returns the English story "openai-azure" as a web page with all that surrounds a story on one: navigation,
// a cookie banner, share buttons, a promo, the slot for comments, scripts, a tracking pixel, hidden text.
func Page() []byte { return slices.Clone(page) }

// Media returns the pictures of the samples. The articles refer to them at https://media.news.example/, under the
// same names; sound and film at that address exist in the articles alone.
func Media() fs.FS {
	files, err := fs.Sub(media, "media")
	if err != nil {
		panic(err) // the files are part of the program
	}
	return files
}
