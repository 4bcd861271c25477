package locale

import (
	"strings"
	"unicode/utf8"
)

// A ListKind is a kind of list.
type ListKind int

// The kinds of list.
const (
	And  ListKind = iota // "A, B, and C"
	Or                   // "A, B, or C"
	Unit                 // "A, B, C"
)

// Gap returns what stands between item i and item i+1 of a list of n; next is the text of item i+1, on which the
// word for "and" hangs in some languages. It lets a printer put markup around each item.
func (l *Locale) Gap(kind ListKind, i, n int, next string) string {
	patterns := &l.data.And
	switch kind {
	case Or:
		patterns = &l.data.Or
	case Unit:
		patterns = &l.data.Unit
	}
	pattern := patterns[2]
	switch {
	case n == 2:
		pattern = patterns[0]
	case i == n-2:
		pattern = patterns[3]
	case i == 0:
		pattern = patterns[1]
	}
	gap := strings.TrimSuffix(strings.TrimPrefix(pattern, "{0}"), "{1}")
	if sameLanguage(l.tag, "es") {
		gap = spanishGap(gap, next)
	}
	return gap
}

// spanishGap turns "y" into "e" before the sound of i, and "o" into "u" before the sound of o: CLDR's patterns alone
// do not say so.
func spanishGap(gap, next string) string {
	first, size := utf8.DecodeRuneInString(next)
	second, _ := utf8.DecodeRuneInString(next[size:])
	if first == 'h' || first == 'H' {
		first, size = utf8.DecodeRuneInString(next[1:])
		second, _ = utf8.DecodeRuneInString(next[1+size:])
	}
	switch {
	case gap == " y " && strings.ContainsRune("iIíÍ", first) && !strings.ContainsRune("aeouáéóúAEOUÁÉÓÚ", second):
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
		if i > 0 {
			dst = append(dst, l.Gap(kind, i-1, len(items), item)...)
		}
		dst = append(dst, item...)
	}
	return dst
}
