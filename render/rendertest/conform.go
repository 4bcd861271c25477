package rendertest

import (
	"bytes"
	"strings"
	"sync"
	"testing"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render"
)

// Conform holds a surface against the promises of the module, for one article:
// it prints the same bytes in every run and from every goroutine, leaves the article and the bytes already in the
// buffer as they were, and names the article's sources and the makers that its attribution names.
// Plain returns what a person reads or hears of an output; nil means the output itself.
func Conform(t testing.TB, s Surface, a *article.Article, plain func(output []byte) string) {
	t.Helper()
	before := article.Digest(a)
	first := s.Append(nil, a)

	const prefix = "as it was "
	if again := s.Append([]byte(prefix), a); !bytes.Equal(again, append([]byte(prefix), first...)) {
		t.Errorf("%s: a second run, appended to %q, gives other bytes", s.Name, prefix)
	}
	var wg sync.WaitGroup
	outs := make([][]byte, 4)
	for i := range outs {
		wg.Go(func() { outs[i] = s.Append(nil, a) })
	}
	wg.Wait()
	for _, out := range outs {
		if !bytes.Equal(out, first) {
			t.Errorf("%s: goroutines get other bytes", s.Name)
			break
		}
	}
	if article.Digest(a) != before {
		t.Errorf("%s: the article was changed", s.Name)
	}
	if s.Omits != nil && s.Omits(a) {
		return
	}
	text := string(first)
	if plain != nil {
		text = plain(first)
	}
	for _, miss := range Unattributed(text, a) {
		t.Errorf("%s: %q is missing from what a person reads", s.Name, miss)
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
