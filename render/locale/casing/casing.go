// Package casing maps letters to capitals and small ones as a language does: Turkish tells i with a dot from one without,
// Greek drops its accents in capitals and has a sigma for the ends of words, Dutch writes IJ, Lithuanian keeps its dots.
//
// It is a package of its own for its weight: printers leave case to the reader's CSS, and take no part in it.
package casing

import (
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/words"
	"golang.org/x/text/cases"
	"golang.org/x/text/language"

	"github.com/standfirst/standfirst/render/locale"
)

// A Caser maps case by the rules of a language (Unicode, chapter 3.13, and CLDR's exceptions). The zero Caser has those
// of Unicode alone. It is immutable and safe for concurrent use.
type Caser struct{ tag language.Tag }

// For returns the caser of a locale's language.
func For(l *locale.Locale) Caser {
	if l == nil {
		return Caser{}
	}
	return Caser{language.Make(l.Tag())}
}

// AppendUpper appends s in capitals.
func (c Caser) AppendUpper(dst []byte, s string) []byte {
	return append(dst, cases.Upper(c.tag).String(s)...)
}

// AppendLower appends s in small letters. A sigma at the end of a word takes its final form.
func (c Caser) AppendLower(dst []byte, s string) []byte {
	return append(dst, cases.Lower(c.tag, cases.HandleFinalSigma(true)).String(s)...)
}

// AppendTitle appends s with a capital at the beginning of every word; the other letters stay as they are.
func (c Caser) AppendTitle(dst []byte, s string) []byte {
	return append(dst, cases.Title(c.tag, cases.NoLower).String(s)...)
}

// AppendSentence appends s with a capital at the beginning of its first word; all else stays as it is.
func (c Caser) AppendSentence(dst []byte, s string) []byte {
	for it := words.FromString(s); it.Next(); {
		switch r, _ := utf8.DecodeRuneInString(it.Value()); {
		case unicode.IsLetter(r):
			dst = append(dst, s[:it.Start()]...)
			dst = c.AppendTitle(dst, it.Value())
			return append(dst, s[it.End():]...)
		case unicode.IsDigit(r): // a number begins the sentence
			return append(dst, s...)
		}
	}
	return append(dst, s...)
}
