package locale

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

// A ListKind is a kind of list.
type ListKind int

// The kinds of list, each in three widths.
const (
	And       ListKind = iota // "A, B, and C"
	AndShort                  // "A, B, & C"
	AndNarrow                 // "A, B, C"
	Or                        // "A, B, or C"
	OrShort
	OrNarrow
	Unit       // of measures: "1 hour, 12 minutes"
	UnitShort  // "1 hr, 12 min"
	UnitNarrow // "1h 12m"
)

// Gap returns what stands behind item i of a list of n, and before item i+1; next is the text of that item, on which
// the word for "and" hangs in some languages. Behind the last there is something in few languages. It lets a printer
// put markup around each item.
func (l *Locale) Gap(kind ListKind, i, n int, next string) string {
	kind = min(max(kind, And), UnitNarrow)
	place := 2
	switch {
	case i < 0 || i >= n || n == 1:
		return ""
	case n == 2:
		place = 0
	case i >= n-2:
		place = 3
	case i == 0:
		place = 1
	}
	pattern := l.id.List(int(kind)/3, int(kind)%3, place)
	gap, tail, _ := strings.Cut(strings.TrimPrefix(pattern, "{0}"), "{1}")
	if i == n-1 {
		return tail
	}
	switch {
	case next == "":
	case sameLanguage(l.id.Tag(), "es"):
		return spanishGap(gap, next)
	case sameLanguage(l.id.Tag(), "he"):
		return hebrewGap(gap, next)
	}
	return gap
}

// Comma returns what stands between a name and what is said of it, as in "Ada Brook, editor": what parts the first items of a
// list, but never a word, nor the mark that Chinese has for lists alone.
func (l *Locale) Comma() string {
	gap := l.Gap(And, 0, 3, "")
	switch {
	case gap == "、" && !sameLanguage(l.id.Tag(), "ja"):
		return "，"
	case !strings.ContainsFunc(gap, unicode.IsLetter):
		return gap
	case l.Dir() == article.RTL:
		return "، "
	}
	return ", "
}

// hebrewGap puts a hyphen between "and" and a word that is not Hebrew: CLDR's patterns alone do not say so.
func hebrewGap(gap, next string) string {
	if r, _ := utf8.DecodeRuneInString(next); gap == " ו" && !unicode.Is(unicode.Hebrew, r) {
		return " ו-"
	}
	return gap
}

// spanishGap turns "y" into "e" before the sound of i, and "o" into "u" before the sound of o.
func spanishGap(gap, next string) string {
	first, size := utf8.DecodeRuneInString(next)
	rest := next[size:]
	second, _ := utf8.DecodeRuneInString(rest)
	h := first == 'h' || first == 'H'
	if h {
		first, size = second, utf8.RuneLen(second)
		rest = rest[min(max(size, 0), len(rest)):]
		second, _ = utf8.DecodeRuneInString(rest)
	}
	switch {
	case gap == " y " && strings.ContainsRune("iIíÍ", first) && !(h && strings.ContainsRune("aeAE", second)):
		return " e "
	case gap == " o " && (strings.ContainsRune("oOóÓ", first) || strings.HasPrefix(next, "8") || eleven(next)):
		return " u "
	}
	return gap
}

// eleven reports whether a number is said with "once" at its beginning: 11, 11 000, but not 110.
func eleven(s string) bool {
	digits := 0
	for digits < len(s) && s[digits] >= '0' && s[digits] <= '9' {
		digits++
	}
	return strings.HasPrefix(s, "11") && digits%3 == 2
}

// AppendList appends the items as a list.
func (l *Locale) AppendList(dst []byte, kind ListKind, items []string) []byte {
	for i, item := range items {
		dst = append(dst, item...)
		next := ""
		if i+1 < len(items) {
			next = items[i+1]
		}
		dst = append(dst, l.Gap(kind, i, len(items), next)...)
	}
	return dst
}
