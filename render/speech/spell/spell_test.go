package spell

import (
	"strings"
	"testing"
)

func TestEveryLocaleCompiles(t *testing.T) {
	n, sets := 0, 0
	for _, tag := range Locales() {
		n++
		for _, set := range Sets(tag) {
			sets++
			s, err := New(tag, set)
			if err != nil {
				t.Errorf("%s %s: %v", tag, set, err)
				continue
			}
			for _, x := range []int64{0, 1, 21, 100, 1234567, -5} {
				if s.Int(x) == "" && !strings.HasPrefix(set, "digits") {
					t.Errorf("%s %s: %d is nothing", tag, set, x)
				}
			}
		}
	}
	t.Logf("%d locales, %d sets", n, sets)
}

func TestInt(t *testing.T) {
	for _, c := range []struct {
		tag, set string
		n        int64
		want     string
	}{
		{"en", "spellout-cardinal", 105, "one hundred five"},
		{"en", "spellout-cardinal-verbose", 1105, "one thousand one hundred and five"},
		{"en", "spellout-numbering-year", 1994, "nineteen ninety-four"},
		{"en", "spellout-ordinal", 21, "twenty-first"},
		{"en", "digits-ordinal", 22, "22nd"},
		{"de", "spellout-cardinal-masculine", 121, "einhunderteinundzwanzig"},
		{"ru", "spellout-cardinal-feminine", 1002, "одна тысяча две"},
		{"fr", "spellout-cardinal-masculine", 80, "quatre-vingts"},
		{"fr-CH", "spellout-cardinal-masculine", 98, "nonante-huit"},
		{"ja", "spellout-cardinal", 10000, "一万"},
		{"ar", "spellout-cardinal-masculine", 25, "خمسة وعشرون"},
		{"de-AT", "spellout-ordinal", 3, "dritte"},
		{"es-MX", "spellout-cardinal-masculine", 31, "treinta y un"},
		{"en", "spellout-cardinal", -7, "minus seven"},
	} {
		s, err := New(c.tag, c.set)
		if err != nil {
			t.Errorf("%s %s: %v", c.tag, c.set, err)
			continue
		}
		if got := s.Int(c.n); got != c.want {
			t.Errorf("%s %s %d: got %q, want %q", c.tag, c.set, c.n, got, c.want)
		}
	}
}
