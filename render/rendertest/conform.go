package rendertest

import (
	"fmt"
	"iter"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

// Conform holds a surface against the promises of the module, for one article. It fails where the surface
//
//   - panics: printing is total;
//   - prints other bytes in another run, at another time, in another goroutine, or behind bytes that are already in the
//     buffer;
//   - changes the article;
//   - omits, from what a person reads, a name that [Unattributed] looks for;
//   - with a [Format.Markup], and only then: lets a string of the article become markup, or an address run a script, or prints
//     a document that is not whole.
//
// Plain returns what a person reads or hears of an output; nil means the Text of the surface's format, and without one
// the output itself.
func Conform(t testing.TB, s Surface, a *article.Article, plain func(output []byte) string) {
	t.Helper()
	before := article.Digest(a)
	first, ok := attempt(t, s, nil, a)
	if !ok {
		return
	}
	repeats(t, s, a, first)
	if article.Digest(a) != before {
		t.Errorf("%s: the article was changed", s.Name)
	}
	if s.Format != nil && !utf8.Valid(first) {
		t.Errorf("%s: the output is not valid UTF-8", s.Name)
	}
	inert(t, s, a)
	if a == nil || s.Omits != nil && s.Omits(a) {
		return
	}
	if plain == nil && s.Format != nil {
		plain = s.Format.Text
	}
	text := string(first)
	if plain != nil {
		text = plain(first)
	}
	for _, miss := range Unattributed(text, a) {
		t.Errorf("%s: %q is missing from what a person reads", s.Name, miss)
	}
}

// ConformAll is [Conform] over all that a surface may meet, each as a subtest: no article at all, and those of
// [Fixtures]. It is what a host runs over its own printer with its own hooks.
func ConformAll(t *testing.T, s Surface) {
	t.Helper()
	t.Run("nil", func(t *testing.T) { Conform(t, s, nil, nil) })
	for name, a := range Fixtures() {
		t.Run(name, func(t *testing.T) { Conform(t, s, a, nil) })
	}
}

// Fixtures returns articles to try a printer on, by name: the samples, and of package samples every node, every script,
// holes, a long one, a deep one and twenty random ones.
func Fixtures() iter.Seq2[string, *article.Article] {
	return func(yield func(string, *article.Article) bool) {
		for name, a := range samples.All() {
			if !yield(name, a) {
				return
			}
		}
		for _, a := range []*article.Article{samples.EveryNode(), samples.Holes(), samples.Huge(1000), samples.Deep(20)} {
			if !yield(a.ID, a) {
				return
			}
		}
		for lang, a := range samples.Scripts() {
			if !yield("script-"+lang, a) {
				return
			}
		}
		for seed := range uint64(20) {
			if !yield(fmt.Sprint("random-", seed), samples.Random(seed)) {
				return
			}
		}
	}
}

// Unattributed returns the names that the text owes its reader and does not contain: those of the article's sources,
// the first alone where there are more than three, and, where a machine had a part in it, of the agents that its
// credits name. Letters and digits count; the signs around them are each surface's own.
func Unattributed(text string, a *article.Article) []string {
	text = letters(text)
	var missing []string
	owe := func(name string) {
		if !strings.Contains(text, letters(name)) {
			missing = append(missing, name)
		}
	}
	for i := range a.Sources {
		if i == 0 || len(a.Sources) <= 3 {
			owe(a.Sources[i].Name)
		}
	}
	if render.Disclose(a.Attribution, a.SourceType).Kind != render.NoAI {
		for i := range a.Attribution {
			owe(a.Attribution[i].Agent.Name)
		}
	}
	return missing
}

func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return r
		}
		return -1
	}, s)
}
