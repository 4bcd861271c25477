package gate

import (
	"strings"
	"testing"
)

func TestTag(t *testing.T) {
	for tag, want := range map[string]bool{
		"en": true, "zh-Hant-TW": true, "de-1996": true, "es-419": true, "x": false, "": false, "e": false, "-en": false, "en-": false, "en--US": false,
		"en_US": false, "4n": false, "en-\x12": false, "abcdefghi": false, "en-abcdefghi": false, "é": false, "en onload=x": false, "en" + strings.Repeat("-a", 40): false,
	} {
		if Tag(tag) != want {
			t.Errorf("%q: %v", tag, !want)
		}
	}
}

func TestNarrows(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{{"pt", "pt-BR", true}, {"pt-BR", "pt", true}, {"pt", "pt", true}, {"pt", "ptx", false}, {"", "pt", false}, {"", "", false}, {"pt-BR", "pt-PT", false}} {
		if Narrows(c.a, c.b) != c.want {
			t.Errorf("%q, %q: %v", c.a, c.b, !c.want)
		}
	}
}
