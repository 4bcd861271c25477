package sanitize

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

// inlines returns the text within a node, with white space as a browser shows it.
func (b *builder) inlines(n *html.Node) article.Inlines {
	run := &run{b: b, space: true}
	return trimEnd(run.children(nil, n))
}

// A run collapses white space across the elements of one line of text.
type run struct {
	b     *builder
	space bool // a space here would be the second one
}

func (r *run) children(dst article.Inlines, n *html.Node) article.Inlines {
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		dst = r.node(dst, c)
	}
	return dst
}

func (r *run) text(dst article.Inlines, s string) article.Inlines {
	if s = r.collapse(s); s == "" {
		return dst
	}
	if n := len(dst); n > 0 {
		if t, ok := dst[n-1].(*article.Text); ok && t.Meta == nil {
			t.Value += s
			return dst
		}
	}
	return append(dst, &article.Text{Value: s})
}

func (r *run) node(dst article.Inlines, n *html.Node) article.Inlines {
	if n.Type == html.TextNode {
		return r.text(dst, n.Data)
	}
	if n.Type != html.ElementNode || r.b.dropped(n) {
		return dst
	}
	if r.b.page && zoneOf(n).furniture() && r.b.facts[n].text*3 <= r.b.total {
		if text := textOf(n); text != "" {
			r.b.report.add(Removed, "furniture", n.Data, text)
		}
		return dst
	}
	switch n.Data {
	case "br":
		r.space = true
		return append(trimSpace(dst), &article.Break{})
	case "wbr":
		return dst
	case "noscript":
		return dst
	case "img", "amp-img", "picture":
		if i := r.b.image(n); i != nil {
			r.space = false
			f := i.Renditions[0]
			dst = append(dst, &article.InlineImage{URL: f.URL, Alt: i.Alt, Width: f.Width, Height: f.Height})
		}
		return dst
	case "math":
		if m := mathOf(n); m != nil {
			r.space = false
			dst = append(dst, &article.InlineMath{TeX: m.TeX, MathML: m.MathML})
		}
		return dst
	case "q":
		return r.text(r.children(r.text(dst, "“"), n), "”")
	case "ruby":
		return r.ruby(dst, n)
	case "code", "kbd", "samp", "tt":
		if s := strings.TrimSpace(clean(rawOf(n))); s != "" {
			r.space = false
			dst = append(dst, &article.InlineCode{Value: s})
		}
		return dst
	}
	if note := r.b.noteOf(n); note != "" {
		return append(dst, &article.FootnoteRef{Note: note})
	}
	apart := blocks[n.Data]
	if apart && !r.space {
		dst, r.space = append(dst, &article.Text{Value: " "}), true
	}
	if !r.marks(n) {
		dst = r.children(dst, n)
	} else if in := r.children(nil, n); len(in) > 0 {
		dst = append(dst, r.mark(n, in)...)
	}
	if apart && !r.space {
		dst, r.space = append(dst, &article.Text{Value: " "}), true
	}
	return dst
}

// marks reports whether an element is a mark of its text, and not only a wrapping of it.
func (r *run) marks(n *html.Node) bool {
	switch n.Data {
	case "a", "strong", "b", "em", "i", "mark", "sub", "sup", "s", "del", "strike", "abbr", "acronym", "time":
		return true
	}
	return r.b.meta(n) != nil
}

// mark returns the text of an element with its mark.
func (r *run) mark(n *html.Node, in article.Inlines) article.Inlines {
	m := r.b.meta(n)
	switch n.Data {
	case "a":
		if u := r.b.link(attr(n, "href")); u != "" {
			return article.Inlines{&article.Link{URL: u, Title: clean(attr(n, "title")), Text: in, Meta: m}}
		}
		return in
	case "strong", "b":
		if strings.Contains(attr(n, "style"), "font-weight:normal") { // as a paste from Google Docs is wrapped
			return in
		}
		return article.Inlines{&article.Strong{Text: in, Meta: m}}
	case "em", "i":
		return article.Inlines{&article.Emphasis{Text: in, Meta: m}}
	case "mark":
		return article.Inlines{&article.Mark{Text: in, Meta: m}}
	case "sub":
		return article.Inlines{&article.Sub{Text: in, Meta: m}}
	case "sup":
		return article.Inlines{&article.Sup{Text: in, Meta: m}}
	case "s", "del", "strike":
		return article.Inlines{&article.Strike{Text: in, Meta: m}}
	case "abbr", "acronym":
		return article.Inlines{&article.Abbr{Text: in, Title: clean(attr(n, "title")), Meta: m}}
	case "time":
		if d, ok := parseDate(attr(n, "datetime")); ok {
			return article.Inlines{&article.Time{Text: in, Date: d, Meta: m}}
		}
		return in
	}
	return article.Inlines{&article.Span{Text: in, Meta: m}}
}

// ruby builds a base with its reading; what a browser without ruby would show in between goes.
func (r *run) ruby(dst article.Inlines, n *html.Node) article.Inlines {
	var base article.Inlines
	var reading strings.Builder
	emit := func() {
		if len(base) > 0 {
			dst = append(dst, &article.Ruby{Text: base, Reading: strings.TrimSpace(reading.String())})
		}
		base = nil
		reading.Reset()
	}
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		switch c.Data {
		case "rp":
		case "rt", "rtc":
			reading.WriteString(clean(rawOf(c)))
		default:
			if reading.Len() > 0 {
				emit()
			}
			base = r.node(base, c)
		}
	}
	emit()
	return dst
}

func (r *run) collapse(s string) string {
	var out strings.Builder
	for _, c := range clean(s) {
		if c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' {
			if !r.space {
				out.WriteByte(' ')
			}
			r.space = true
			continue
		}
		r.space = false
		out.WriteRune(c)
	}
	return out.String()
}

// trimSpace takes away the space that stands before a line's end.
func trimSpace(in article.Inlines) article.Inlines {
	if n := len(in); n > 0 {
		if t, ok := in[n-1].(*article.Text); ok {
			if t.Value = strings.TrimRight(t.Value, " "); t.Value == "" {
				return in[:n-1]
			}
		}
	}
	return in
}

// trimEnd takes spaces and breaks from the end of a text.
func trimEnd(in article.Inlines) article.Inlines {
	for len(in) > 0 {
		switch n := in[len(in)-1].(type) {
		case *article.Text:
			if n.Value = strings.TrimRight(n.Value, " "); n.Value != "" {
				return in
			}
		case *article.Break:
		default:
			return in
		}
		in = in[:len(in)-1]
	}
	return nil
}
