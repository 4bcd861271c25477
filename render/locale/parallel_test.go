package locale

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	sampled "github.com/standfirst/standfirst/render/rendertest/samples"
)

// parallel returns the report of testdata/parallel.txtar by language.
func parallel(t *testing.T) map[string]string {
	data, err := os.ReadFile("testdata/parallel.txtar")
	if err != nil {
		t.Fatal(err)
	}
	all := make(map[string]string)
	for _, part := range strings.Split(string(data), "\n-- ")[1:] {
		tag, text, _ := strings.Cut(part, " --\n")
		all[tag] = text
	}
	if len(all) < 70 {
		t.Fatalf("the report is there in %d languages only", len(all))
	}
	return all
}

// The same report takes as long in every language, to within fifteen per cent of English; so do the sample's editions.
func TestReadingTimesAgree(t *testing.T) {
	agree := func(what string, got, want int) {
		if d := 100 * (got - want) / want; d > 15 || d < -15 {
			t.Errorf("%s: %d thousandths of a minute, English %d (%+d%%)", what, got, want, d)
		}
	}
	texts := parallel(t)
	time := func(tag string) int { return thousandths(tag, article.MeasureText([]byte(texts[tag]))) }
	for tag := range texts {
		agree(tag, time(tag), time("en"))
		// As another language, of which no pace is known.
		if tag != "ko" && !bytes.ContainsAny([]byte(tag), "-") && tag != "ja" && tag != "am" && tag != "he" && tag != "th" {
			n := article.MeasureText([]byte(texts[tag]))
			if got := thousandths("xx", n); got < time("en")*80/100 || got > time("en")*125/100 {
				t.Errorf("%s as an unknown language: %d, English %d", tag, got, time("en"))
			}
		}
	}
	edition := func(lang string) int {
		return thousandths(lang, article.Measure(sampled.Get("openai-azure."+lang)))
	}
	for _, lang := range []string{"de", "es", "ru", "ar", "ja", "zh-Hans"} {
		agree("sample "+lang, edition(lang), edition("en"))
	}
}

// Text of every script is cut, wrapped and told apart by sentence without harm.
func TestEveryScript(t *testing.T) {
	for tag, text := range parallel(t) {
		l := For(tag)
		text = strings.Join(strings.Fields(text), " ")
		for limit := range 150 {
			got := string(l.AppendTruncated(nil, text, limit))
			if n := Graphemes(got); n > limit || !utf8.ValidString(got) {
				t.Fatalf("%s: %d characters of %d: %q", tag, n, limit, got)
			}
			kept := strings.TrimSuffix(got, l.Ellipsis())
			last, _ := utf8.DecodeLastRuneInString(kept)
			if rest := text[len(kept):]; limit > 30 && wordly(last) && wordly(firstRune(rest)) && !unspaced(last) && !unspaced(firstRune(rest)) {
				t.Errorf("%s: a word is split at %d: %q before %.20q", tag, limit, got, rest)
			}
		}
		for _, room := range []int{10, 37, 72} {
			for _, line := range Wrap(text, room) {
				if n := Columns(line); n > room {
					t.Errorf("%s: a line of %d columns in %d: %q", tag, n, room, line)
				}
				if first := firstRune(line); strings.ContainsRune("、。，．！？」』）ーっゃゅょッャュョ", first) {
					t.Errorf("%s: a line begins with %q", tag, first)
				}
			}
		}
		// The report has eleven sentences; Thai marks none.
		n := 0
		for range l.Sentences(text) {
			n++
		}
		if tag != "th" && (n < 10 || n > 12) {
			t.Errorf("%s: %d sentences instead of eleven", tag, n)
		}
		if slug := string(AppendSlug(nil, text)); slug == "" || len(slug) > maxSlug || !utf8.ValidString(slug) {
			t.Errorf("%s: slug %q", tag, slug)
		}
	}
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}
