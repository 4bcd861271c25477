package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/render/locale"
	"github.com/standfirst/standfirst/render/text"
)

// A screen shows articles in a terminal. All that it shows has been through the door: no article can send it a command.
type screen struct {
	width int
	plain bool // without bold
}

// card shows an article in a few lines, and who made it from what in every one of them that there is room for.
func (s screen) card(w io.Writer, n int, a *article.Article) {
	const gap = "      "
	l := locale.For(a.Lang)
	lines := func(text string) []string { return locale.Wrap(text, max(20, s.width-len(gap))) }
	headline := l.AppendTruncated(nil, strings.Join(strings.Fields(a.Headline.Plain()), " "), 200)
	for i, line := range lines(string(headline)) {
		lead := gap
		if i == 0 {
			lead = fmt.Sprintf("%4d  ", n)
		}
		if !s.plain {
			line = "\x1b[1m" + line + "\x1b[m"
		}
		fmt.Fprintln(w, lead+line)
	}
	for _, line := range lines(string(l.AppendExcerpt(nil, a, 160))) {
		fmt.Fprintln(w, gap+line)
	}
	credits := string(l.AppendPlain(nil, l.AppendAttribution(nil, a.Attribution, a.Sources, locale.Sentence, 3)))
	if !a.Published.IsZero() {
		credits += " · " + string(l.AppendDate(nil, a.Published, locale.Medium, nil))
	}
	for _, line := range lines(credits) {
		fmt.Fprintln(w, gap+line)
	}
	fmt.Fprintln(w)
}

// article shows all of an article.
func (s screen) article(w io.Writer, a *article.Article) {
	p := &text.Printer{Width: s.width, NoColor: s.plain}
	w.Write(p.AppendTerminal(nil, a))
}
