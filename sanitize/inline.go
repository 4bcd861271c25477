package sanitize

import (
	"strings"

	"golang.org/x/net/html"

	"github.com/standfirst/standfirst/article"
)

// inlines returns the text within a node, with white space as a browser shows it.
func (b *builder) inlines(n *html.Node) article.Inlines {
	run := &run{b: b, space: true}
	out := run.children(nil, n)
	return trimEnd(out)
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

func (r *run) node(dst article.Inlines, n *html.Node) article.Inlines {
	if n.Type == html.TextNode {
		if s := r.collapse(n.Data); s != "" {
			return append(dst, &article.Text{Value: s})
		}
		return dst
	}
	if n.Type != html.ElementNode || r.b.dropped(n) {
		return dst
	}
	switch n.Data {
	case "br":
		r.space = true
		return append(dst, &article.Break{})
	case "img":
		if i := r.b.image(n); i != nil {
			dst = append(dst, &article.InlineImage{URL: i.Renditions[0].URL, Alt: i.Alt})
		}
		return dst
	}
	if blocks[n.Data] && !r.space {
		dst, r.space = append(dst, &article.Text{Value: " "}), true
	}
	in := r.children(nil, n)
	if len(in) == 0 {
		return dst
	}
	switch n.Data {
	case "a":
		if u := r.b.link(attr(n, "href")); u != "" {
			return append(dst, &article.Link{URL: u, Title: clean(attr(n, "title")), Text: in})
		}
	case "strong", "b":
		return append(dst, &article.Strong{Text: in})
	case "em", "i":
		return append(dst, &article.Emphasis{Text: in})
	case "mark":
		return append(dst, &article.Mark{Text: in})
	case "sub":
		return append(dst, &article.Sub{Text: in})
	case "sup":
		return append(dst, &article.Sup{Text: in})
	case "s", "del", "strike":
		return append(dst, &article.Strike{Text: in})
	case "abbr":
		return append(dst, &article.Abbr{Text: in, Title: clean(attr(n, "title"))})
	case "code", "kbd", "samp":
		return append(dst, &article.InlineCode{Value: textOf(n)})
	}
	return append(dst, in...)
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

// textOf returns the visible text of a node on one line.
func textOf(n *html.Node) string {
	b := &builder{door: &Door{}, report: &Report{}}
	r := &run{b: b, space: true}
	var out strings.Builder
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		if n.Type == html.TextNode {
			out.WriteString(r.collapse(n.Data))
			return
		}
		if n.Type == html.ElementNode && b.dropped(n) {
			return
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
	}
	walk(n)
	return strings.TrimSpace(out.String())
}
