// Package markdown lets Markdown in: CommonMark with GitHub's tables, strikethrough, task lists and links, footnotes
// and definition lists. It is read by goldmark, and what comes of it goes through the same door as any HTML,
// so that HTML within Markdown has no way round it.
package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/renderer/html"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/sanitize"
)

// CommonMark's rules make a reader look at every open block for every line, and at every open bracket for every one that
// closes: beyond these, markers and brackets are text.
const (
	maxNesting  = 100    // block quotes or lists within each other
	maxBrackets = 20_000 // in one document
)

// Blocks lets the Markdown in as blocks. Addresses are resolved and gated, and limits hold, as the door says.
func Blocks(d *sanitize.Door, source []byte) ([]article.Block, *sanitize.Report, error) {
	var out bytes.Buffer
	md := goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList),
		goldmark.WithRendererOptions(html.WithUnsafe()), // the door is what makes it safe
	)
	if err := md.Convert(shallow(source), &out); err != nil {
		return nil, nil, err
	}
	return d.Fragment(out.String())
}

// Article lets the Markdown in as an article. A first heading of level 1 becomes the headline.
func Article(d *sanitize.Door, source []byte) (*article.Article, *sanitize.Report, error) {
	headline, rest := title(source)
	a := &article.Article{Lang: d.Lang}
	if headline != "" {
		run, _, err := Blocks(d, []byte(headline))
		if err != nil {
			return nil, nil, err
		}
		if len(run) == 1 {
			if p, ok := run[0].(*article.Paragraph); ok {
				a.Headline, source = p.Text, rest
			}
		}
	}
	body, report, err := Blocks(d, source)
	if err != nil {
		return nil, nil, err
	}
	a.Body = body
	return a, report, nil
}

// title cuts the heading "# …" that the source begins with.
func title(source []byte) (headline string, rest []byte) {
	text := bytes.TrimLeft(source, "\r\n")
	line, rest, _ := bytes.Cut(text, []byte("\n"))
	words, ok := strings.CutPrefix(strings.TrimRight(string(line), " \t\r"), "# ")
	if !ok {
		return "", source
	}
	if cut := strings.TrimRight(words, "#"); cut != words && strings.HasSuffix(cut, " ") {
		words = cut
	}
	return strings.TrimSpace(words), rest
}

// shallow escapes the markers of block quotes and lists beyond maxNesting in a line, and brackets beyond maxBrackets.
func shallow(source []byte) []byte {
	if bytes.Count(source, []byte("[")) > maxBrackets {
		source = escapeBrackets(source)
	}
	if len(source) <= 2*maxNesting {
		return source
	}
	var out []byte
	for line := range bytes.Lines(source) {
		depth, i := 0, 0
		for i < len(line) && depth < maxNesting {
			n := marker(line[i:])
			if n == 0 {
				break
			}
			if line[i] != ' ' && line[i] != '\t' {
				depth++
			}
			i += n
		}
		out = append(out, line[:i]...)
		if depth == maxNesting {
			rest := line[i:]
			for n := marker(rest); n > 0; n = marker(rest) {
				rest = rest[n:]
			}
			if len(rest) < len(line[i:]) {
				out = append(out, ' ')
			}
			line, i = rest, 0
		}
		out = append(out, line[i:]...)
	}
	return out
}

// marker returns the length of the space, or of the marker of a block quote or a list item, that a line begins with.
func marker(line []byte) int {
	if len(line) == 0 {
		return 0
	}
	n := 1
	switch c := line[0]; {
	case c == ' ' || c == '\t' || c == '>':
		return 1
	case c == '-' || c == '+' || c == '*':
	case c >= '0' && c <= '9':
		for n < len(line) && n < 9 && line[n] >= '0' && line[n] <= '9' {
			n++
		}
		if n == len(line) || line[n] != '.' && line[n] != ')' {
			return 0
		}
		n++
	default:
		return 0
	}
	if n < len(line) && (line[n] == ' ' || line[n] == '\t') {
		return n
	}
	return 0
}

// escapeBrackets escapes the brackets beyond maxBrackets. Within code, where a backslash is seen, there are hardly so many.
func escapeBrackets(source []byte) []byte {
	out := make([]byte, 0, len(source)+len(source)/2)
	n := 0
	for i, c := range source {
		if c == '[' {
			if n++; n > maxBrackets && (i == 0 || source[i-1] != '\\') {
				out = append(out, '\\')
			}
		}
		out = append(out, c)
	}
	return out
}
