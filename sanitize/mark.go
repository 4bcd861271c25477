package sanitize

import (
	"strings"

	"github.com/standfirst/standfirst/article"
)

// marks reports whether an element is a mark of its text, and not only a wrapping of it.
func (b *builder) marks(n *node) bool {
	switch n.data {
	case "a", "strong", "b", "em", "i", "cite", "dfn", "var", "mark", "sub", "sup", "s", "del", "strike", "abbr", "acronym", "time":
		return true
	case "span", "font":
		if attr(n, "style") != "" {
			return true
		}
	}
	return b.meta(n) != nil || b.anchor(n) != ""
}

// mark returns the text of an element with its mark.
func (b *builder) mark(dst article.Inlines, n *node, in article.Inlines) article.Inlines {
	m := b.meta(n)
	b.report.at = n
	if id := b.anchor(n); id != "" {
		if m == nil {
			m = &article.Meta{}
		}
		m.ID = id
		b.anchors[id] = taken
	}
	switch n.data {
	case "a":
		if u := b.href(n); u != "" {
			l := b.links.next()
			*l = article.Link{URL: u, Title: clean(attr(n, "title")), Text: in, Meta: m}
			return append(dst, l)
		}
		if m == nil {
			return joined(dst, in)
		}
	case "span", "font":
		if in = b.styled(n, in); m == nil {
			return joined(dst, in)
		}
	case "strong", "b":
		if light(n) { // as a paste from Google Docs is wrapped
			return joined(dst, in)
		}
		s := b.strongs.next()
		s.Text, s.Meta = in, m
		return append(dst, s)
	case "em", "i", "cite", "dfn", "var":
		if upright(n) || n.data == "cite" && within(n, "blockquote", "figcaption", "footer", "aside") {
			return joined(dst, in)
		}
		e := b.emphases.next()
		e.Text, e.Meta = in, m
		return append(dst, e)
	case "mark":
		return append(dst, &article.Mark{Text: in, Meta: m})
	case "sub":
		return append(dst, &article.Sub{Text: in, Meta: m})
	case "sup":
		if ref := bracketed(in); ref != nil {
			return append(dst, ref)
		}
		return append(dst, &article.Sup{Text: in, Meta: m})
	case "s", "del", "strike":
		return append(dst, &article.Strike{Text: in, Meta: m})
	case "abbr", "acronym":
		return append(dst, &article.Abbr{Text: in, Title: clean(attr(n, "title")), Meta: m})
	case "time":
		if d, ok := parseDate(attr(n, "datetime")); ok {
			return append(dst, &article.Time{Text: in, Date: d, Meta: m})
		}
		return joined(dst, in)
	}
	return append(dst, &article.Span{Text: in, Meta: m})
}

// bracketed returns the mark of a note that a raised text is, but for the brackets around it; or nil.
func bracketed(text article.Inlines) (ref *article.FootnoteRef) {
	for _, n := range text {
		switch n := n.(type) {
		case *article.FootnoteRef:
			if ref != nil {
				return nil
			}
			ref = n
		case *article.Text:
			if strings.Trim(n.Value, "[]() ") != "" {
				return nil
			}
		default:
			return nil
		}
	}
	return ref
}
