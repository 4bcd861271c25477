package gate

import (
	"testing"
	"unicode/utf8"
)

var texts = []struct{ name, in, want string }{
	{"plain", "Ein Text, größer als ASCII — 日本語", "Ein Text, größer als ASCII — 日本語"},
	{"tabs and line feeds", "a\tb\nc\r\n", "a\tb\nc\r\n"},
	{"controls", "a\x00b\x1bc\x7fd\u0085e", "abcde"},
	{"not UTF-8", "a\xffb\xc3", "a\uFFFDb\uFFFD"},
	{"a replacement character of its own", "a\uFFFDb", "a\uFFFDb"},
	{"a surrogate in UTF-8", "\xed\xa0\x80", "\uFFFD\uFFFD\uFFFD"},
	{"byte order mark", "\uFEFFa", "a"},
	{"noncharacters", "a\uFDD0b\uFFFEc\U0001FFFFd", "abcd"},
	{"an override that is not closed", "a\u202Eb", "ab"},
	{"a closer alone", "a\u2069b", "ab"},
	{"crossed", "\u2067a\u202Ab\u2069c\u202C", "abc"},
	{"a balanced isolate", "a\u2068b\u2069c", "a\u2068b\u2069c"},
	{"directional marks", "a\u200Eb\u200Fc\u061Cd", "a\u200Eb\u200Fc\u061Cd"},
	{"Persian with its non-joiner", "می\u200Cخواهم", "می\u200Cخواهم"},
	{"a family and a heart", "👨\u200D👩\u200D👧 ❤\uFE0F", "👨\u200D👩\u200D👧 ❤\uFE0F"},
	{"the flag of Wales", "🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F", "🏴\U000E0067\U000E0062\U000E0077\U000E006C\U000E0073\U000E007F"},
	{"a message in tags", "hi\U000E0068\U000E0069\U000E007F", "hi"},
	{"a flag that is not ended", "🏴\U000E0067", "🏴"},
}

func TestText(t *testing.T) {
	for _, tt := range texts {
		t.Run(tt.name, func(t *testing.T) {
			if got := Text(tt.in); got != tt.want {
				t.Errorf("Text(%+q) = %+q, want %+q", tt.in, got, tt.want)
			}
		})
	}
}

func FuzzText(f *testing.F) {
	for _, tt := range texts {
		f.Add(tt.in)
	}
	f.Fuzz(func(t *testing.T, s string) {
		once := Text(s)
		if !utf8.ValidString(once) {
			t.Errorf("Text(%+q) = %+q is not UTF-8", s, once)
		}
		if twice := Text(once); twice != once {
			t.Errorf("Text is not stable: %+q, then %+q", once, twice)
		}
		if Clean(s) && once != s {
			t.Errorf("%+q is clean and became %+q", s, once)
		}
	})
}

func TestTextDoesNotAllocate(t *testing.T) {
	const s = "Ein Text, größer als ASCII — 日本語 \u2068isolated\u2069"
	if n := testing.AllocsPerRun(100, func() { Text(s) }); n != 0 {
		t.Errorf("%v allocations for a clean text", n)
	}
}
