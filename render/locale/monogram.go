package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/graphemes"
)

// Monogram returns one to three letters that stand for a name: "ZK" for "Zhemal Khamidun". Words that a name writes small
// among capitals ("van", "of"), and an English article at its head, do not count. In scripts that join their letters,
// and in those of East Asia, it is the first character alone; in Hebrew the last letter stands behind gershayim. A
// character keeps its marks. A name without a letter or digit has no monogram.
func Monogram(name string) string {
	var letters []string
	var capital []bool
	for word := range strings.FieldsFuncSeq(name, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune("-·・‐־", r) }) {
		if first := initial(word); first != "" && !(len(letters) == 0 && strings.EqualFold(word, "the") && strings.ContainsRune(name, ' ')) {
			r, _ := utf8.DecodeRuneInString(first)
			letters = append(letters, first)
			capital = append(capital, !unicode.IsLower(r))
		}
	}
	capitals := 0
	for _, is := range capital {
		if is {
			capitals++
		}
	}
	var chosen []string
	for i, letter := range letters {
		if (capital[i] || capitals == 0) && len(chosen) < 3 {
			chosen = append(chosen, letter)
		}
	}
	if len(chosen) == 0 {
		return ""
	}
	first, _ := utf8.DecodeRuneInString(chosen[0])
	if alone(first) {
		return chosen[0]
	}
	var out strings.Builder
	for i, letter := range chosen {
		if i > 0 && i == len(chosen)-1 && unicode.Is(unicode.Hebrew, first) {
			out.WriteString("״")
		}
		r, n := utf8.DecodeRuneInString(letter)
		out.WriteRune(unicode.ToTitle(r))
		out.WriteString(letter[n:])
	}
	return out.String()
}

// alone reports whether a letter's script does not set initials side by side.
func alone(r rune) bool {
	return r >= 0x0600 && unicode.In(r, unicode.Arabic, unicode.Syriac, unicode.Mongolian, unicode.Nko, unicode.Mandaic, unicode.Adlam,
		unicode.Hanifi_Rohingya, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Hangul, unicode.Bopomofo, unicode.Yi)
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
