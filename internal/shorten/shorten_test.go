package shorten_test

import (
	"testing"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/shorten"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/rendertest/samples"
)

func length(b article.Block) int {
	return locale.Graphemes(string(article.AppendBlocksPlain(nil, []article.Block{b}))) + 2
}

func TestRun(t *testing.T) {
	en := locale.For("en")
	text := article.Inlines{
		&article.Text{Value: "One sentence. "}, &article.Strong{Text: article.Plain("A second one, with more.")}, &article.Text{Value: " A third."},
	}
	for room, want := range map[int]string{
		0: "", 3: "On…", 4: "One…", 13: "One sentence.", 20: "One sentence.", 32: "One sentence.", 38: "One sentence. A second one, with more.", 100: "One sentence. A second one, with more. A third.",
	} {
		got := shorten.Run(en, text, func(run article.Inlines) bool { return len([]rune(run.Plain())) <= room })
		if got.Plain() != want {
			t.Errorf("%d: %q, want %q", room, got.Plain(), want)
		}
	}
	if text.Plain() != "One sentence. A second one, with more. A third." {
		t.Error("the text was changed")
	}
}

// At every length the blocks fit, the whole comes out whole, and no article is changed.
func TestBlocks(t *testing.T) {
	for name, a := range samples.All() {
		l := locale.For(a.Lang)
		before := article.Digest(a)
		total := 0
		for _, b := range a.Body {
			total += length(b)
		}
		for room := 0; room < total+40; room += 1 + room/9 {
			kept, cut := shorten.Blocks(l, a.Body, room, length)
			n := 0
			for _, b := range kept {
				n += length(b)
			}
			if n > room || cut != (room < total) {
				t.Errorf("%s: %d of %d in %d, cut %v", name, n, total, room, cut)
			}
		}
		if article.Digest(a) != before {
			t.Errorf("%s was changed", name)
		}
	}
}
