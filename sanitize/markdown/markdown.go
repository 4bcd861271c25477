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

// maxNesting is the number of block quotes or lists within each other that are read as such; deeper markers are text.
// CommonMark's rules make a reader look at every open block for every line.
const maxNesting = 100

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

// shallow escapes the markers of block quotes beyond maxNesting.
func shallow(source []byte) []byte {
	if bytes.Count(source, []byte(">")) <= maxNesting {
		return source
	}
	var out []byte
	for line := range bytes.Lines(source) {
		depth, i := 0, 0
		for i < len(line) && (line[i] == '>' || line[i] == ' ' || line[i] == '\t') && depth < maxNesting {
			if line[i] == '>' {
				depth++
			}
			i++
		}
		out = append(out, line[:i]...)
		if depth == maxNesting {
			rest := bytes.TrimLeft(line[i:], " \t>")
			if len(rest) < len(line[i:]) {
				out = append(out, ' ')
			}
			line = rest
			i = 0
		}
		out = append(out, line[i:]...)
	}
	return out
}
