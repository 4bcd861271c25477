package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// listing builds a listing, or the lines of a poem that is set as one.
func (b *builder) listing(n *node) {
	for _, w := range words(n) {
		if w == "verse" || w == "poem" || w == "poetry" {
			b.verse(n)
			return
		}
	}
	if s := written(n); strings.TrimSpace(exact(s)) != "" {
		b.add(&article.Code{Syntax: syntax(n), Value: exact(strings.Trim(s, "\n"))}, n)
	}
}

// verse builds paragraphs whose lines end where they end in the source; an empty line ends a stanza.
func (b *builder) verse(n *node) {
	var text article.Inlines
	end := func() {
		if !text.Empty() {
			b.add(&article.Paragraph{Text: text, Meta: b.meta(n)}, n)
		}
		text = nil
	}
	for line := range strings.SplitSeq(strings.Trim(written(n), "\n"), "\n") {
		b.space = true
		if line = strings.Trim(b.collapse(line), spaces); line == "" {
			end()
			continue
		}
		if len(text) > 0 {
			text = append(text, &article.Break{})
		}
		text = append(text, b.text(line))
	}
	end()
}

// written returns the text of an element as it is written, a line break as one.
func written(n *node) string {
	var s strings.Builder
	for d := range n.below() {
		switch {
		case !d.element():
			if !within(d, "style", "script") {
				s.WriteString(d.data)
			}
		case d.data == "br", d.trait&breaks != 0 && s.Len() > 0 && !strings.HasSuffix(s.String(), "\n") && d.data != "span":
			s.WriteByte('\n')
		}
	}
	return s.String()
}

// codeTable builds the listing that a highlighter sets as a table of line numbers and lines; it reports false for any
// other table.
func (b *builder) codeTable(n *node) bool {
	class := attr(n, "class")
	if n.parent != nil {
		class += " " + attr(n.parent, "class")
	}
	if !strings.Contains(class, "ighlight") && !strings.Contains(class, "code") && !strings.Contains(class, "rouge") && !strings.Contains(class, "gist") && !strings.Contains(class, "hljs") {
		return false
	}
	var lines strings.Builder
	var first *node
	for d := range n.below() {
		if !d.is("td") || lineNumbers(d) {
			continue
		}
		if first == nil {
			first = d
		} else if nearest(d, "td") == nil {
			lines.WriteByte('\n')
		}
		lines.WriteString(strings.Trim(written(d), "\n"))
	}
	if first == nil || strings.TrimSpace(lines.String()) == "" {
		return false
	}
	s := syntax(first)
	if s == "" {
		s = syntax(n)
	}
	b.add(&article.Code{Syntax: s, Value: exact(lines.String())}, n)
	return true
}

// lineNumbers reports whether a cell holds the numbers of lines alone.
func lineNumbers(n *node) bool {
	if has(n, "data-line-number") {
		return true
	}
	return strings.Trim(rawOf(n), "0123456789 \t\n") == ""
}

// syntax returns the language of a listing, by the names that the usual highlighters look at.
func syntax(n *node) string {
	for d := range n.below() {
		if d.is("code") || d.is("pre") {
			if s := syntaxOf(d); s != "" {
				return s
			}
		}
	}
	for p, k := n, 0; p != nil && k < 3; p, k = p.parent, k+1 {
		if s := syntaxOf(p); s != "" {
			return s
		}
	}
	return ""
}

func syntaxOf(n *node) string {
	for _, key := range [...]string{"data-lang", "data-language", "data-enlighter-language"} {
		if s := attr(n, key); s != "" && len(s) < 40 && !strings.ContainsAny(s, " \t\n") {
			return exact(strings.ToLower(s))
		}
	}
	if lang := attr(n, "lang"); n.data == "pre" && lang != "" && len(lang) < 20 && !strings.ContainsAny(lang, " -") {
		return exact(strings.ToLower(lang))
	}
	names := strings.Fields(attr(n, "class"))
	for _, class := range names {
		for _, prefix := range []string{"language-", "lang-", "highlight-source-", "highlight-text-", "brush:"} {
			if s, ok := strings.CutPrefix(class, prefix); ok && s != "" && len(s) < 40 {
				return exact(strings.Trim(s, ";"))
			}
		}
	}
	for i, class := range names[:max(0, len(names)-1)] {
		switch class {
		case "brush:", "highlight", "sourceCode", "hljs", "codehilite", "src":
			switch next := strings.Trim(names[i+1], ";"); {
			case next == "" || strings.Contains(next, "-") || len(next) > 20:
			default:
				return exact(next)
			}
		}
	}
	return ""
}
