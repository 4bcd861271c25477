package main

import (
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// attribution is who made the article from what, as a sentence in its language.
func attribution(a *article.Article) string {
	l := locale.For(a.Lang)
	return string(l.AppendPlain(nil, l.AppendAttribution(nil, a.Attribution, a.Sources, locale.Sentence, 3)))
}

// wrap breaks an English text into lines of at most width characters.
func wrap(s string, width int) []string {
	var lines []string
	line := ""
	for _, word := range strings.Fields(s) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}
