package text

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
)

// say prints a text as one line for each of its own, with the links that stand in it below.
func (w *gemtext) say(sign string, text article.Inlines) {
	s := string(w.inlines(nil, text))
	if strings.TrimSpace(s) == "" {
		w.links(text)
		return
	}
	if sign == "" || strings.HasPrefix(sign, "#") {
		w.open()
	}
	for line := range strings.SplitSeq(strings.Trim(s, "\n"), "\n") {
		w.line(w.lead(sign) + line)
	}
	w.links(text)
}

// lead returns what begins a line of the given sign where the printer stands.
func (w *gemtext) lead(sign string) string {
	if w.within != "" && sign != "" && sign != w.within {
		return w.within + strings.Trim(sign, "#") // a quotation has no lists nor headings in it
	}
	return w.within + strings.TrimPrefix(sign, w.within)
}

// inlines appends a text, in which nothing begins a line as a sign of the format would.
func (w *gemtext) inlines(dst []byte, text article.Inlines) []byte {
	start := len(dst)
	dst = (&plain{series: w.series, bare: true}).inlines(dst, text)
	lines := strings.Split(string(dst[start:]), "\n")
	for i, line := range lines {
		line = strings.TrimLeft(line, " \t")
		if w.within == "" && begins(line) {
			line = " " + line
		}
		lines[i] = line
	}
	return append(dst[:start], strings.Join(lines, "\n")...)
}

// begins reports whether a line would be read as something else than text.
func begins(line string) bool {
	for _, sign := range [...]string{"#", "* ", ">", "=>", "```"} {
		if strings.HasPrefix(line, sign) {
			return true
		}
	}
	return false
}

// links prints the links that stand in a text, each once.
func (w *gemtext) links(text article.Inlines) {
	seen := make(map[string]bool)
	for _, n := range article.All(&article.Article{Headline: text}) {
		link, ok := n.(*article.Link)
		if !ok {
			continue
		}
		address, ok := gate.URL(link.URL, gate.Link)
		if ok && !strings.HasPrefix(address, "#") && !seen[address] {
			seen[address] = true
			w.link(address, furniture.Line(link.Text.Plain()))
		}
	}
}

func (w *gemtext) link(address, words string) {
	w.line(strings.TrimRight("=> "+address+" "+words, " "))
}

// sole returns the link that is all of a text, and whether there is one with an address.
func sole(text article.Inlines) (*article.Link, bool) {
	if len(text) != 1 {
		return nil, false
	}
	link, ok := text[0].(*article.Link)
	if !ok || link == nil {
		return nil, false
	}
	address, ok := gate.URL(link.URL, gate.Link)
	return link, ok && !strings.HasPrefix(address, "#")
}

// listing prints lines as they stand. One that would end the listing gets a space before it.
func (w *gemtext) listing(name, value string) {
	w.open()
	w.line(strings.TrimRight("```"+furniture.Line(strings.ReplaceAll(name, "`", "")), " "))
	value = strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(gate.Text(value))
	for line := range strings.SplitSeq(strings.TrimRight(value, "\n"), "\n") {
		if strings.HasPrefix(line, "```") {
			line = " " + line
		}
		w.line(line)
	}
	w.line("```")
}
