package verbal

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/render/locale"
)

// Spans lie one behind the other in the text and begin and end between characters; what they say is text; saying it twice
// says the same.
func FuzzSpans(f *testing.F) {
	f.Add("en", "On 5 May $1.2m for 105 m² at 3–1, II, U.S. 555-1234 👍🏽 a@b.com 2½")
	f.Add("de", "Am 3. Mai um 14.30 Uhr 1.000.000 € (z. B.) 10–12 km/h")
	f.Add("ja", "2026年4月28日、¥5,000と3時間")
	f.Add("fi", "(555) +1 ,.5 -- '90s #1 @x ٣٫٥ १२,३४,५६७")
	sets := new(Set)
	f.Fuzz(func(t *testing.T, tag, text string) {
		if len(tag) > 20 {
			return
		}
		v := sets.For(tag)
		last := 0
		for _, s := range v.Spans(text) {
			if s.Start < last || s.End <= s.Start || s.End > len(text) {
				t.Fatalf("%q: a span from %d to %d behind %d", text, s.Start, s.End, last)
			}
			last = s.End
			if utf8.ValidString(text) && (!utf8.ValidString(text[s.Start:s.End]) || !utf8.ValidString(s.Spoken)) {
				t.Errorf("%q: %+v splits a character", text, s)
			}
			if s.Class == "" {
				t.Errorf("%q: %+v has no class", text, s)
			}
		}
		if got, again := v.String(text), string(v.Append(nil, text)); got != again {
			t.Errorf("%q and %q", got, again)
		}
	})
}

// Plain sentences stay as they are, byte for byte, in every language that is spoken in full.
func TestPlainText(t *testing.T) {
	for _, tag := range append(Full(), "fi", "cs", "el", "bn") {
		v := New(locale.For(tag), Options{})
		for _, text := range []string{
			"", " ", "word", "two words, and more.", "“Quoted” – with a dash — and so on…", "don't, l'eau, d’accord", "Über den Fluß", "ÉCOLE",
			"Привет, мир!", "こんにちは、世界。", "你好，世界！", "안녕하세요, 세계.", "مرحبا بالعالم.", "नमस्ते दुनिया।", "Xin chào thế giới.", "Merhaba dünya.",
			"(brackets) [and] {others}", "semi; colon: dash-word", "line\nbreak\ttab", "e\u0301 \u200Bzero", "naïve café", "A", "I am.",
		} {
			if strings.Contains(text, "ÉCOLE") && v.lang != nil && v.lang.acronyms != "" {
				continue // in capitals
			}
			if got := v.String(text); got != text {
				t.Errorf("%s: %q became %q", tag, text, got)
			}
		}
	}
}
