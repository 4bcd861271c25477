package sanitize

import (
	"net/url"
	"strings"
	"unicode"

	"golang.org/x/net/idna"
)

// suspect tells of a host whose name a reader may take for another one: of letters from scripts that no language
// writes together, or as a code that does not show what it says. It returns what the report calls it, and the name as
// a reader would see it.
func suspect(u *url.URL) (code, shown string) {
	host := u.Hostname()
	coded := strings.Contains(strings.ToLower(host), "xn--")
	if !coded && ascii(host) {
		return "", ""
	}
	shown, err := idna.Punycode.ToUnicode(host)
	if err != nil {
		return CodeHost, host
	}
	for label := range strings.SplitSeq(shown, ".") {
		if mixed(label) {
			return CodeMixed, shown
		}
	}
	if coded {
		return CodePunycode, shown
	}
	return "", ""
}

func ascii(s string) bool {
	for i := range len(s) {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

// The scripts that are written together in one word, by Unicode Technical Standard 39: each of them with itself, and
// Latin with those of East Asia.
var together = [][]*unicode.RangeTable{
	{unicode.Latin, unicode.Han, unicode.Hiragana, unicode.Katakana},
	{unicode.Latin, unicode.Han, unicode.Bopomofo},
	{unicode.Latin, unicode.Han, unicode.Hangul},
}

// mixed reports whether the letters of a name are of scripts that are not written together.
func mixed(label string) bool {
	sets := append([][]*unicode.RangeTable(nil), together...)
	var one *unicode.RangeTable
	single := true
	for _, r := range label {
		if r < 0x80 && !unicode.IsLetter(r) || unicode.In(r, unicode.Common, unicode.Inherited) {
			continue
		}
		if one == nil {
			one = scriptOf(r)
		}
		single = single && one != nil && unicode.Is(one, r)
		kept := sets[:0]
		for _, set := range sets {
			if unicode.In(r, set...) {
				kept = append(kept, set)
			}
		}
		sets = kept
		if !single && len(sets) == 0 {
			return true
		}
	}
	return false
}

// scriptOf returns the script of a letter. No letter has two.
func scriptOf(r rune) *unicode.RangeTable {
	for name, table := range unicode.Scripts {
		if name != "Common" && name != "Inherited" && unicode.Is(table, r) {
			return table
		}
	}
	return nil
}
