package casing_test

import (
	"fmt"
	"testing"
	"unicode/utf8"

	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/locale/casing"
)

func TestCase(t *testing.T) {
	for _, c := range []struct{ lang, in, upper, lower, title, sentence string }{
		{"en", "it’s i, the Straße", "IT’S I, THE STRASSE", "it’s i, the straße", "It’s I, The Straße", "It’s i, the Straße"},
		{"tr", "istanbul ILICA", "İSTANBUL ILICA", "istanbul ılıca", "İstanbul ILICA", "İstanbul ILICA"},
		{"az", "iki IŞIQ", "İKİ IŞIQ", "iki ışıq", "İki IŞIQ", "İki IŞIQ"},
		{"el", "Νίκος Οδυσσεύς ΣΑΣ", "ΝΙΚΟΣ ΟΔΥΣΣΕΥΣ ΣΑΣ", "νίκος οδυσσεύς σας", "Νίκος Οδυσσεύς ΣΑΣ", "Νίκος Οδυσσεύς ΣΑΣ"},
		{"nl", "ijsland en ijs", "IJSLAND EN IJS", "ijsland en ijs", "IJsland En IJs", "IJsland en ijs"},
		{"de", "„ärger“ um öl", "„ÄRGER“ UM ÖL", "„ärger“ um öl", "„Ärger“ Um Öl", "„Ärger“ um öl"},
		{"ru", "ёлка и ещё", "ЁЛКА И ЕЩЁ", "ёлка и ещё", "Ёлка И Ещё", "Ёлка и ещё"},
		{"fr", "3 idées", "3 IDÉES", "3 idées", "3 Idées", "3 idées"},
		{"ka", "თბილისი", "ᲗᲑᲘᲚᲘᲡᲘ", "თბილისი", "თბილისი", "თბილისი"},
		{"ar", "سلام", "سلام", "سلام", "سلام", "سلام"},
		{"ja", "日本語 abc", "日本語 ABC", "日本語 abc", "日本語 Abc", "日本語 abc"},
		{"en", "", "", "", "", ""},
	} {
		k := casing.For(locale.For(c.lang))
		got := [...]string{string(k.AppendUpper(nil, c.in)), string(k.AppendLower(nil, c.in)), string(k.AppendTitle(nil, c.in)), string(k.AppendSentence(nil, c.in))}
		if want := [...]string{c.upper, c.lower, c.title, c.sentence}; got != want {
			t.Errorf("%s %q: got %q, want %q", c.lang, c.in, got, want)
		}
	}
	if got := string(casing.For(nil).AppendUpper([]byte("x: "), "i")); got != "x: I" {
		t.Errorf("got %q", got)
	}
}

func FuzzCase(f *testing.F) {
	f.Add("tr", "İi ΣΣ ijs")
	f.Fuzz(func(t *testing.T, lang, s string) {
		k := casing.For(locale.For(lang))
		if !utf8.ValidString(s) {
			return
		}
		upper := k.AppendUpper(nil, s)
		if again := k.AppendUpper(nil, string(upper)); string(again) != string(upper) {
			t.Errorf("%q in capitals is %q, and again %q", s, upper, again)
		}
		if !utf8.Valid(k.AppendLower(nil, s)) || !utf8.Valid(k.AppendTitle(nil, s)) || !utf8.Valid(k.AppendSentence(nil, s)) {
			t.Errorf("%q gives invalid text", s)
		}
	})
}

func ExampleCaser() {
	for _, lang := range []string{"en", "tr", "nl"} {
		c := casing.For(locale.For(lang))
		fmt.Printf("%s %s %s\n", c.AppendUpper(nil, "title"), c.AppendLower(nil, "ISI"), c.AppendSentence(nil, "ijs is koud"))
	}
	fmt.Printf("%s %s\n", casing.For(locale.For("el")).AppendUpper(nil, "Οδυσσέας"), casing.For(locale.For("el")).AppendTitle(nil, "ο οδυσσέας"))
	// Output:
	// TITLE isi Ijs is koud
	// TİTLE ısı İjs is koud
	// TITLE isi IJs is koud
	// ΟΔΥΣΣΕΑΣ Ο Οδυσσέας
}
