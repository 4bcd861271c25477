// Package markdown lets Markdown in: CommonMark with GitHub's tables, strikethrough, task lists, alerts and links,
// footnotes and definition lists. It is read by goldmark, and what comes of it goes through the same door as any HTML,
// so that HTML within Markdown has no way round it. Front matter above it, as site generators have it, states the facts of an
// article.
package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/renderer/html"
	"github.com/yuin/goldmark/util"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/frontmatter"
	"github.com/standfirst/standfirst/sanitize"
)

// CommonMark's rules make a reader look at every open block for every line, and at every open bracket for every one that
// closes: beyond these, markers and brackets are text.
const (
	maxNesting  = 100    // block quotes or lists within each other
	maxBrackets = 20_000 // in one document
)

// Blocks lets the Markdown in as blocks. Addresses are resolved and gated, and limits hold, as the door says: for the
// Markdown, and for the HTML that it stands for; a nil door is one of zero value. The error is a [*sanitize.LimitError].
func Blocks(d *sanitize.Door, source []byte) ([]article.Block, *sanitize.Report, error) {
	if d == nil {
		d = new(sanitize.Door)
	}
	report := new(sanitize.Report)
	source, err := d.Limits.Admit(source, report)
	if err != nil {
		return nil, report, err
	}
	var out bytes.Buffer
	md := goldmark.New(
		goldmark.WithExtensions(extension.GFM, extension.Footnote, extension.DefinitionList),
		goldmark.WithParserOptions(parser.WithASTTransformers(util.Prioritized(alerts{}, 500))),
		goldmark.WithRendererOptions(html.WithUnsafe()), // the door is what makes it safe
	)
	if err := md.Convert(shallow(source), &out); err != nil {
		return nil, report, err
	}
	blocks, below, err := d.Fragment(out.String())
	report.Merge(below, "")
	return blocks, report, err
}

// Article lets the Markdown in as an article. Its facts may stand above the text as front matter: YAML between lines of
// three hyphens, TOML between lines of three pluses, or a JSON object; an object whose "type" is "article" is an article in
// package article's own form, to which the text is the body. What no article has a place for, and what could not be read, is
// told in the report with its line. Without a title among the facts a first heading of level 1 becomes the headline; where
// both say the same, it is said once.
//
// A nil door is one of zero value. The error is a [*sanitize.LimitError], or tells of an object in JSON that breaks off or
// goes wrong; then there is neither article nor report.
func Article(d *sanitize.Door, source []byte) (*article.Article, *sanitize.Report, error) {
	if d == nil {
		d = new(sanitize.Door)
	}
	report := new(sanitize.Report)
	source, err := d.Limits.Admit(source, report)
	if err != nil {
		return nil, nil, err
	}
	a, text, err := head(d, source, report)
	if err != nil {
		return nil, nil, err
	}
	if a.Lang == "" {
		a.Lang = d.Lang
	}
	if words, rest := title(text); words != "" {
		run, told, err := Blocks(d, []byte(words))
		if err != nil {
			return nil, nil, err
		}
		if len(run) == 1 {
			if p, ok := run[0].(*article.Paragraph); ok && (a.Headline.Empty() || a.Headline.Plain() == p.Text.Plain()) {
				a.Headline, text = p.Text, rest
				report.Merge(told, "headline")
			}
		}
	}
	body, below, err := Blocks(d, text)
	if err != nil {
		return nil, nil, err
	}
	a.Body = body
	report.Merge(below, "")
	return a, report, nil
}

// head reads the facts above a text, and returns what stands below them.
func head(d *sanitize.Door, source []byte, report *sanitize.Report) (*article.Article, []byte, error) {
	fields, faults, text, ok, err := frontmatter.Cut(source)
	if !ok {
		for _, fault := range faults {
			report.Add(sanitize.Entry{Action: sanitize.Changed, Code: sanitize.CodeField, Detail: "no line of " + fault.Text + " ends the facts, which came in as text", Place: line(fault.Line)})
		}
		return new(article.Article), source, err
	}
	for _, fault := range faults {
		report.Add(sanitize.Entry{Action: sanitize.Removed, Code: sanitize.CodeField, Detail: fault.Text, Place: line(fault.Line)})
	}
	var a *article.Article
	if own(fields) {
		if a, err = article.Decode(bytes.TrimPrefix(source[:len(source)-len(text)], []byte("\ufeff"))); err != nil {
			return nil, nil, err
		}
	} else {
		a = facts(fields, report)
	}
	a, gates := d.Article(a)
	report.Merge(gates, "")
	return a, text, nil
}

// own reports whether the fields are an article in the library's own form.
func own(fields []frontmatter.Field) bool {
	for _, f := range fields {
		if f.Name == "type" && f.Value.Text == "article" {
			return true
		}
	}
	return false
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
