package main

import (
	"strings"
	"testing"
)

// The wrong locale or set is wrong usage, and the one line that says so lists the right ones.
func TestSpellListsWhatThereIs(t *testing.T) {
	for _, c := range []struct {
		args []string
		says []string
	}{
		{[]string{"-lang", "bn"}, []string{`"bn"`, "af, ", ", zh-Hant"}},
		{[]string{"-lang", "fr", "-rule", "spellout-cardinal"}, []string{`"spellout-cardinal"`, "digits-ordinal-feminine, ", ", spellout-ordinal-masculine"}},
		{[]string{"-rule", "%%2d-year"}, []string{"spellout-numbering-year"}},
	} {
		_, stderr, code := call(t, "1\n", append([]string{"-to", "spell"}, c.args...)...)
		for _, want := range c.says {
			if code != 2 || !strings.Contains(stderr, want) {
				t.Errorf("%q: exit %d, no %s in %s", c.args, code, want, stderr)
			}
		}
	}
}

// A number a line, with -lines and without, by the set that a locale has for a number alone.
func TestSpellLines(t *testing.T) {
	for _, c := range []struct{ lang, in, out string }{
		{"en", " 1995 ", "one thousand nine hundred ninety-five\n"},
		{"en", "1\r\n-0.50\n\nNaN\n∞\n-0.0\n.00\n5.\n", "one\nminus zero point five\n\nnot a number\ninfinite\nzero\nzero\nfive\n"},
		{"fr-CH", "98\n0.10\n", "nonante-huit\nzéro virgule un\n"}, // it has cardinals by gender only, and so those for numbering
		{"ja", "10000", "一万\n"},
		{"ZH-hant-hk", "10000", "一萬\n"},
		{"en", "", ""},
	} {
		for _, args := range [][]string{{"-to", "spell", "-lang", c.lang}, {"-lines", "-to", "spell", "-lang", c.lang}} {
			if out, stderr, code := call(t, c.in, args...); code != 0 || out != c.out {
				t.Errorf("%q of %q: exit %d, %q, want %q: %s", args, c.in, code, out, c.out, stderr)
			}
		}
	}
}

// What is no number is an error with its line.
func TestSpellWrongNumber(t *testing.T) {
	for in, says := range map[string]string{
		"1\n2\nthree\n":       `line 3: not a decimal number: "three"`,
		"1e5":                 `line 1: not a decimal number: "1e5"`,
		"1\n.":                `line 2: not a decimal number: "."`,
		"1234567890123456789": "line 1: a number of more digits than can be spelled",
		"\xff":                "line 1: not a decimal number",
	} {
		if _, stderr, code := call(t, in, "-lines", "-to", "spell"); code != 1 || !strings.Contains(stderr, says) {
			t.Errorf("%q: exit %d, %s; want 1 and %s", in, code, stderr, says)
		}
	}
}
