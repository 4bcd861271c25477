package shorten_test

import (
	"strings"
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

// Of a text that is much longer than the room no more is looked at than has room, and little more.
func TestRunLong(t *testing.T) {
	en := locale.For("en")
	text := article.Inlines{&article.Strong{Text: article.Plain(strings.Repeat("The tide turned. ", 1<<16))}}
	seen := 0
	got := shorten.Run(en, text, func(run article.Inlines) bool {
		n := len(run.Plain())
		seen += n
		return n <= 100
	})
	if want := strings.TrimSpace(strings.Repeat("The tide turned. ", 5)); got.Plain() != want || seen > 4000 {
		t.Errorf("%d bytes looked at for %q", seen, got.Plain())
	}
}

// What has parts is cut between them.
func TestParts(t *testing.T) {
	row := func(s string) article.Row { return article.Row{Cells: []article.Cell{{Text: article.Plain(s)}}} }
	para := func(s string) []article.Block { return []article.Block{&article.Paragraph{Text: article.Plain(s)}} }
	for _, b := range []article.Block{
		&article.Code{Value: "one two\nthree four\nfive six\n"},
		&article.Table{Rows: []article.Row{row("one two"), row("three four"), row("five six")}},
		&article.List{Items: []article.Item{{Text: article.Plain("one two")}, {Text: article.Plain("three four")}, {Text: article.Plain("five six")}}},
		&article.DefinitionList{Items: []article.Definition{{Term: article.Plain("one"), Body: para("two")}, {Term: article.Plain("three"), Body: para("four")}, {Term: article.Plain("five"), Body: para("six")}}},
		&article.Gallery{Images: []article.Image{{Caption: article.Plain("one two")}, {Caption: article.Plain("three four")}, {Caption: article.Plain("five six")}}},
		&article.Details{Body: append(para("one two"), append(para("three four"), para("five six")...)...)},
	} {
		kept, cut := shorten.Blocks(locale.For("en"), []article.Block{b}, length(b)-5, length)
		text := strings.Join(strings.Fields(string(article.AppendBlocksPlain(nil, kept))), " ")
		if !cut || text != "one two three four" {
			t.Errorf("%s: %q", b.Type(), text)
		}
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
