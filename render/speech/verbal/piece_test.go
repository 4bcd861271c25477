package verbal

import (
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/render/locale"
)

// written returns the texts of a language's test data.
func written(t testing.TB, tag string) []string {
	t.Helper()
	data, err := os.ReadFile("testdata/" + tag + ".txt")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for line := range strings.Lines(string(data)) {
		if text, _, ok := strings.Cut(line, " | "); ok {
			all = append(all, text)
		}
	}
	return all
}

// pieces returns the pieces of a text.
func pieces(text string) []string {
	var all []string
	for len(text) > 0 {
		n := piece(text)
		all = append(all, text[:n])
		text = text[n:]
	}
	return all
}

func TestPieces(t *testing.T) {
	texts := []string{"", "word", strings.Repeat("7", 3*view), strings.Repeat("é", 2*view), strings.Repeat("日本", view), strings.Repeat("\xff", 2*view), strings.Repeat("\x80", 2*view), strings.Repeat("1. ", view)}
	for _, tag := range Full() {
		lines := written(t, tag)
		for _, between := range []string{"\n", " ", "", ". ", "-"} {
			texts = append(texts, strings.Repeat(strings.Join(lines, between), 2))
		}
	}
	for _, text := range texts {
		all := pieces(text)
		if strings.Join(all, "") != text {
			t.Errorf("the pieces of %.40q are not the text", text)
		}
		for _, p := range all {
			if len(p) == 0 || len(p) > view || utf8.ValidString(text) && !utf8.ValidString(p) {
				t.Errorf("a piece of %.40q has %d bytes: %.20q", text, len(p), p)
			}
		}
	}
}

// Whatever stands in other lines, and wherever the text is cut between them, a line is said alike.
func TestLongText(t *testing.T) {
	for _, tag := range Full() {
		v := New(locale.For(tag), Options{})
		lines := written(t, tag)
		for shift := range 3 {
			var text strings.Builder
			var want []Span
			for text.Len() < 3*view {
				for _, line := range lines[shift:] {
					for _, s := range v.Spans(line) {
						s.Start, s.End = s.Start+text.Len(), s.End+text.Len()
						want = append(want, s)
					}
					text.WriteString(line + "\n")
				}
			}
			got := v.Spans(text.String())
			for i, s := range got[:min(len(got), len(want))] {
				if s != want[i] {
					t.Fatalf("%s: span %d of the long text is %+v, not %+v", tag, i, s, want[i])
				}
			}
			if len(got) != len(want) {
				t.Errorf("%s: %d spans, not %d", tag, len(got), len(want))
			}
		}
	}
}

// The spans of any text are in order, within it, and valid.
func TestHostileText(t *testing.T) {
	for _, tag := range Full() {
		v := New(locale.For(tag), Options{})
		lines := written(t, tag)
		for _, text := range []string{
			strings.Repeat("7 ", view), strings.Repeat("1.2-", view), strings.Repeat("3·", view), strings.Repeat("I ", view), strings.Repeat("a:a@a.", view), strings.Repeat("111 ", view) + "x",
			strings.Repeat("U.", view) + "x", strings.Repeat("13억", view), strings.Repeat("👩\u200d", view), strings.Join(lines, " "), strings.Join(lines, ""), strings.Join(lines, "("),
		} {
			at := 0
			for _, s := range v.Spans(text) {
				if s.Start < at || s.End <= s.Start || s.End > len(text) || !utf8.ValidString(s.Spoken) {
					t.Fatalf("%s: the span %+v of %.40q, behind one that ends at %d", tag, s, text, at)
				}
				at = s.End
			}
		}
	}
}
