package sanitize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/standfirst/standfirst/article"
)

// quote builds a quotation, with the line that says whose words they are; or the embed that a site's own quotation is.
func (b *builder) quote(n *node) {
	if e := b.post(n); e != nil {
		b.add(e, n)
		return
	}
	var cite article.Inlines
	source := b.citation(n)
	if source != nil {
		cite = dash(b.inlines(source))
	}
	body := b.without(n, source)
	if len(cite) == 0 {
		body, cite = signature(body)
	}
	if len(body) == 0 {
		if len(cite) > 0 {
			b.add(b.paragraph(cite, nil), n)
		}
		return
	}
	names := words(n)
	if n.parent != nil && n.parent.data == "figure" {
		names = append(names, words(n.parent)...)
	}
	if slices.Contains(names, "pullquote") || slices.Contains(names, "pull") || n.data == "aside" || n.data == "div" {
		if text, ok := oneLine(body); ok {
			b.add(&article.PullQuote{Text: text, Cite: cite, Meta: b.meta(n)}, n)
			return
		}
	}
	b.add(&article.Quote{Body: body, Cite: cite, URL: b.link(attr(n, "cite")), Meta: b.meta(n)}, n)
}

// citation returns the element that ends a quotation by saying whose words it is, or nil. It looks at the end alone,
// so that quotations within quotations cost no more than their length.
func (b *builder) citation(n *node) *node {
	for c := n.last; c != nil; c = c.prev {
		if c.trait&textual != 0 && strings.TrimSpace(c.data) == "" {
			continue
		}
		if !c.element() || c.data == "blockquote" {
			return nil
		}
		if c.facts.hidden {
			continue
		}
		switch c.data {
		case "footer", "figcaption":
			return c
		case "cite":
			if n.data == "p" && c.facts.text < n.facts.text && !dashed(c.prev) {
				return nil // a title within the words
			}
			return c
		}
		if c.facts.text == 0 {
			continue
		}
		return b.citation(c)
	}
	return nil
}

// dashed reports whether a text ends with a dash, or a line.
func dashed(n *node) bool {
	if n == nil {
		return false
	}
	if n.is("br") {
		return true
	}
	text := strings.TrimRight(rawOf(n), " \n\t\u00A0")
	return strings.HasSuffix(text, "—") || strings.HasSuffix(text, "–") || strings.HasSuffix(text, "―")
}

// signature returns the line that ends a quotation by naming, behind a dash, whose words they are, and what is before it.
func signature(body []article.Block) ([]article.Block, article.Inlines) {
	if len(body) < 2 {
		return body, nil
	}
	p, ok := body[len(body)-1].(*article.Paragraph)
	if !ok {
		return body, nil
	}
	text := p.Text.Plain()
	if first, _ := utf8.DecodeRuneInString(text); !strings.ContainsRune("—–―", first) || length(text) > 120 {
		return body, nil
	}
	return body[:len(body)-1], dash(p.Text)
}

// dash takes the dash away that leads a name.
func dash(t article.Inlines) article.Inlines {
	if len(t) > 0 {
		if first, ok := t[0].(*article.Text); ok {
			if first.Value = strings.TrimLeft(first.Value, "—–―- \u00A0"); first.Value == "" {
				return t[1:]
			}
		}
	}
	return t
}

// oneLine returns the text of blocks that are paragraphs alone.
func oneLine(blocks []article.Block) (article.Inlines, bool) {
	var text article.Inlines
	for _, b := range blocks {
		p, ok := b.(*article.Paragraph)
		if !ok {
			return nil, false
		}
		if len(text) > 0 {
			text = append(text, &article.Break{})
		}
		text = append(text, p.Text...)
	}
	return text, len(text) > 0
}
