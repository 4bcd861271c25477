package markdown

import (
	"bytes"
	"strings"

	"github.com/yuin/goldmark/ast"
	"github.com/yuin/goldmark/parser"
	"github.com/yuin/goldmark/text"
)

// alerts makes remarks that are set apart of block quotes that begin with a mark, as GitHub and Obsidian write them:
//
//	> [!TIP]
//	> Close the gates an hour before.
//
// Words behind the mark are the title. The door knows the classes.
type alerts struct{}

func (alerts) Transform(doc *ast.Document, r text.Reader, _ parser.Context) {
	source := r.Source()
	_ = ast.Walk(doc, func(n ast.Node, entering bool) (ast.WalkStatus, error) {
		if quote, ok := n.(*ast.Blockquote); ok && entering {
			alert(quote, source)
		}
		return ast.WalkContinue, nil
	})
}

// alert makes a remark of a quote that begins with a mark.
func alert(quote *ast.Blockquote, source []byte) {
	first, ok := quote.FirstChild().(*ast.Paragraph)
	if !ok || first.Lines().Len() == 0 {
		return
	}
	line := first.Lines().At(0)
	kind, end := mark(line.Value(source))
	if kind == "" || first.Lines().Len() == 1 && quote.ChildCount() == 1 { // nothing is set apart
		return
	}
	quote.SetAttributeString("class", []byte("markdown-alert markdown-alert-"+kind))
	title := ast.NewParagraph()
	title.SetAttributeString("class", []byte("markdown-alert-title"))
	for n := first.FirstChild(); n != nil; {
		next, last := n.NextSibling(), false
		t, ok := n.(*ast.Text)
		if ok {
			last = t.SoftLineBreak() || t.HardLineBreak()
			t.SetSoftLineBreak(false)
			t.SetHardLineBreak(false)
			t.Segment.Start = min(max(t.Segment.Start, line.Start+end), t.Segment.Stop)
		}
		first.RemoveChild(first, n)
		if !ok || t.Segment.Len() > 0 {
			title.AppendChild(title, n)
		}
		if last {
			break
		}
		n = next
	}
	if title.HasChildren() {
		quote.InsertBefore(quote, first, title)
	}
	if !first.HasChildren() {
		quote.RemoveChild(quote, first)
	}
}

// mark reads the mark that a line begins with: its kind in small letters, and where it ends; a sign behind it says that it folds.
func mark(line []byte) (kind string, end int) {
	rest, ok := bytes.CutPrefix(line, []byte("[!"))
	n := bytes.IndexByte(rest, ']')
	if !ok || n <= 0 || n > 20 {
		return "", 0
	}
	for _, c := range rest[:n] {
		if c |= 0x20; (c < 'a' || c > 'z') && c != '-' {
			return "", 0
		}
	}
	end = 2 + n + 1
	if end < len(line) && (line[end] == '-' || line[end] == '+') {
		end++
	}
	words := bytes.TrimLeft(line[end:], " \t")
	if rest := line[end:]; len(words) == len(rest) && len(words) > 0 && words[0] != '\n' && words[0] != '\r' {
		return "", 0 // a link
	}
	end = len(line) - len(words)
	return strings.ToLower(string(rest[:n])), end
}
