package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
)

// Monogram returns one to three letters that stand for a name: "ZK" for "Zhemal Khamidun". In scripts that do not
// shorten names by initials, such as Arabic and Han, it is the first character alone. A character keeps its marks.
// A name without a letter or digit has no monogram.
func Monogram(name string) string {
	var out strings.Builder
	n := 0
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return unicode.IsSpace(r) || r == '-' || r == '·' || r == '・' }) {
		first := initial(word)
		if first == "" {
			continue
		}
		r, _ := utf8.DecodeRuneInString(first)
		out.WriteString(strings.ToUpper(first))
		if n++; n == 3 || !unicode.In(r, unicode.Latin, unicode.Cyrillic, unicode.Greek, unicode.Armenian, unicode.Nd) {
			break
		}
	}
	return out.String()
}

// initial returns the first character of a word that begins with a letter or digit.
func initial(word string) string {
	for it := graphemes.FromString(word); it.Next(); {
		if r, _ := utf8.DecodeRuneInString(it.Value()); unicode.IsLetter(r) || unicode.IsDigit(r) {
			return it.Value()
		}
	}
	return ""
}
