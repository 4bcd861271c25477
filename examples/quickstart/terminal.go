package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
)

// printCard shows the article on a terminal.
func printCard(w io.Writer, a *article.Article) {
	const width = 72
	line := func(s string) {
		fmt.Fprintf(w, "│ %s%s │\n", s, strings.Repeat(" ", max(0, width-2-locale.Columns(s))))
	}
	text := func(s string) {
		for _, part := range locale.Wrap(s, width-2) {
			line(part)
		}
	}
	l := locale.For(a.Lang)
	fmt.Fprintf(w, "┌%s┐\n", strings.Repeat("─", width))
	for _, s := range a.Sources {
		line(s.Name + " → " + l.Label(locale.LabelOriginal))
	}
	text(a.Headline.Plain())
	line("")
	text(a.Standfirst.Plain())
	line("")
	text(string(l.AppendPlain(nil, l.AppendAttribution(nil, a.Attribution, a.Sources, locale.Sentence, 3))))
	fmt.Fprintf(w, "└%s┘\n", strings.Repeat("─", width))
}
