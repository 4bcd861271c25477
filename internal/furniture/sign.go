package furniture

import (
	"strings"
	"unicode"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
)

// OneLine returns text as it may go out, with its line ends as spaces; other space stays as it is: see [Line].
func OneLine(s string) string {
	s = gate.Text(s)
	if strings.ContainsAny(s, "\n\r") {
		s = lineEnds.Replace(s)
	}
	return s
}

var lineEnds = strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ")

// Visible reports whether a text has anything to see.
func Visible(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.IsGraphic(r) && !unicode.IsSpace(r) })
}

// Raised returns a superscript in small digits and signs, and whether all of it has such.
func Raised(text article.Inlines) (string, bool) { return small(text, raised) }

// Lowered returns a subscript in small digits and signs, and whether all of it has such.
func Lowered(text article.Inlines) (string, bool) { return small(text, lowered) }

func small(text article.Inlines, table map[rune]rune) (string, bool) {
	signs := []rune(text.Plain())
	for i, r := range signs {
		s, ok := table[r]
		if !ok {
			return "", false
		}
		signs[i] = s
	}
	return string(signs), true
}

var (
	raised  = pairs("0123456789+-=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ")
	lowered = pairs("0123456789+-=()", "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎")
)

func pairs(from, to string) map[rune]rune {
	m, signs := make(map[rune]rune), []rune(to)
	for i, r := range []rune(from) {
		m[r] = signs[i]
	}
	m['−'] = m['-']
	return m
}
