package furniture

import (
	"iter"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// AnyLanguage is what search engines call the edition for readers of all other languages.
const AnyLanguage = "x-default"

// Alternates yields the editions of an article as search engines are told of them, each language once with its address: the
// article itself first, and last the original under [AnyLanguage]. An article without other editions has none. address
// returns an edition's address as it may go out, or "".
func Alternates(a *article.Article, address func(url string) string) iter.Seq2[string, string] {
	return func(yield func(lang, url string) bool) {
		own, some := address(a.URL), false
		for i := range a.Editions {
			e := &a.Editions[i]
			if !told(e, address) || own != "" && strings.EqualFold(e.Lang, a.Lang) || among(a.Editions[:i], e.Lang, address) {
				continue
			}
			if !some && own != "" && gate.Tag(a.Lang) && !yield(a.Lang, own) {
				return
			}
			some = true
			if !yield(e.Lang, address(e.URL)) {
				return
			}
		}
		if e := Original(a); some && e != nil && address(e.URL) != "" {
			yield(AnyLanguage, address(e.URL))
		}
	}
}

func told(e *article.Edition, address func(string) string) bool {
	return gate.Tag(e.Lang) && address(e.URL) != ""
}

func among(editions []article.Edition, lang string, address func(string) string) bool {
	for i := range editions {
		if told(&editions[i], address) && strings.EqualFold(editions[i].Lang, lang) {
			return true
		}
	}
	return false
}

// Original returns the edition that the others were made from, nil where that is not stated.
func Original(a *article.Article) *article.Edition {
	for i := range a.Editions {
		if a.Editions[i].Original {
			return &a.Editions[i]
		}
	}
	return nil
}
