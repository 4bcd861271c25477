package email

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// run appends a run of text.
func (s *setter) run(dst []byte, run article.Inlines) []byte {
	for _, n := range run {
		dst = s.inline(dst, n)
	}
	return dst
}

// inline appends an inline, unless the host's hook does.
func (s *setter) inline(dst []byte, n article.Inline) []byte {
	was := s.turn(furniture.Meta(n))
	dst = furniture.Printed(dst, n, s.p.Inline, s.plainInline)
	s.dir = was
	return dst
}

func (s *setter) plainInline(dst []byte, n article.Inline) []byte {
	if !furniture.Present(n) {
		return dst
	}
	m := furniture.Meta(n)
	switch n := n.(type) {
	case *article.Text:
		if m == nil || !gate.Tag(m.Lang) && m.Dir == "" {
			return markup.AppendText(dst, n.Value)
		}
		return shut(markup.AppendText(s.span(dst, "span", "", "", m), n.Value), "span")
	case *article.Strong:
		return s.wrap(dst, "strong", "", "", n.Text, m)
	case *article.Emphasis:
		return s.wrap(dst, "em", "", "", n.Text, m)
	case *article.Link:
		return s.link(dst, n)
	case *article.InlineCode:
		return shut(markup.AppendText(s.span(dst, "code", "", codeStyle, m), n.Value), "code")
	case *article.Break:
		return append(dst, "<br>"...)
	case *article.Mark:
		return s.wrap(dst, "span", "sf-m", "background-color:"+marked, n.Text, m)
	case *article.Sub:
		return s.wrap(dst, "sub", "", noteStyle, n.Text, m)
	case *article.Sup:
		return s.wrap(dst, "sup", "", noteStyle, n.Text, m)
	case *article.Strike:
		return s.wrap(dst, "s", "", "text-decoration:line-through", n.Text, m)
	case *article.Abbr:
		return s.abbr(dst, n)
	case *article.Time:
		if n.Text.Empty() {
			return s.L.AppendDate(dst, n.Date, 0, s.Zone)
		}
		return s.wrap(dst, "span", "", "", n.Text, m)
	case *article.Span:
		return s.wrap(dst, "span", "", "", n.Text, m)
	case *article.Ruby:
		dst = s.wrap(dst, "span", "", "", n.Text, m)
		if n.Reading != "" {
			dst = append(markup.AppendText(append(dst, " ("...), n.Reading), ')')
		}
		return dst
	case *article.InlineMath:
		if formula := furniture.Formula(n.TeX, n.MathML, n.Spoken); formula != "" {
			return shut(markup.AppendText(s.formula(dst), formula), "code")
		}
	case *article.InlineImage:
		return s.icon(dst, n)
	case *article.FootnoteRef:
		if k := s.numbers[n.Note]; k > 0 {
			dst = append(dst, `<sup style="`+noteStyle+`">`...)
			dst = s.L.AppendInt(dst, int64(k))
			return append(dst, "</sup>"...)
		}
	case *article.InlineCustom:
		return s.wrap(dst, "span", "", "", n.Fallback, m)
	}
	return dst
}

const (
	codeStyle = "font-family:Consolas,Menlo,'Courier New',monospace;font-size:88%"
	noteStyle = "font-size:75%;line-height:1"
)

// formula begins the code that a formula is: left to right, whatever stands around it.
func (s *setter) formula(dst []byte) []byte {
	return append(dst, `<code dir="ltr" style="`+codeStyle+`">`...)
}

// span begins an element within a line. Its alignment is that of its block.
func (s *setter) span(dst []byte, name, class, style string, m *article.Meta) []byte {
	dst = append(append(dst, '<'), name...)
	if class != "" {
		dst = append(append(append(dst, ` class="`...), class...), '"')
	}
	if m != nil && (gate.Tag(m.Lang) || m.Dir != "") {
		dst = s.language(dst, m.Lang)
	}
	if style != "" {
		dst = append(append(append(dst, ` style="`...), style...), '"')
	}
	return append(dst, '>')
}

// wrap appends a run within an element; a span that says nothing is left out.
func (s *setter) wrap(dst []byte, name, class, style string, run article.Inlines, m *article.Meta) []byte {
	if name == "span" && class == "" && style == "" && (m == nil || !gate.Tag(m.Lang) && m.Dir == "") {
		return s.run(dst, run)
	}
	return shut(s.run(s.span(dst, name, class, style, m), run), name)
}

// link appends a link, or its text where a reader of mail cannot follow it.
func (s *setter) link(dst []byte, n *article.Link) []byte {
	dst, ok := s.anchor(dst, "sf-a", linkStyle, n.URL)
	if !ok {
		return s.wrap(dst, "span", "", "", n.Text, n.Meta)
	}
	s.bare = true
	if n.Text.Empty() {
		dst = markup.AppendText(dst, n.URL)
	} else {
		dst = s.wrap(dst, "span", "", "", n.Text, n.Meta)
	}
	s.bare = false
	return append(dst, "</a>"...)
}

func (s *setter) abbr(dst []byte, n *article.Abbr) []byte {
	dst = append(dst, "<abbr"...)
	if n.Meta != nil && (gate.Tag(n.Meta.Lang) || n.Meta.Dir != "") {
		dst = s.language(dst, n.Meta.Lang)
	}
	if n.Title != "" {
		dst = markup.AppendAttr(dst, "title", n.Title)
	}
	dst = append(dst, ` style="text-decoration:none">`...)
	return append(s.run(dst, n.Text), "</abbr>"...)
}

// icon appends a picture within a line, or its words where it cannot be shown.
func (s *setter) icon(dst []byte, n *article.InlineImage) []byte {
	url := s.served(&article.Rendition{URL: n.URL, Width: n.Width, Height: n.Height}, 0)
	if url == "" {
		return markup.AppendText(dst, n.Alt)
	}
	dst = markup.AppendAttr(append(dst, "<img"...), "src", s.source(url))
	dst = markup.AppendAttr(dst, "alt", n.Alt)
	if w, h := n.Width, n.Height; w > 0 && h > 0 && w <= 1<<15 && h <= 1<<15 {
		if h > 24 { // it stands in a line
			w, h = max(w*24/h, 1), 24
		}
		w = min(w, 240)
		dst = number(number(dst, "width", w), "height", h)
	}
	return append(dst, ` style="vertical-align:middle;border:0">`...)
}

// shown reports whether a run shows anything: text that is not blank, a note's number, a picture.
func shown(run article.Inlines) bool {
	if strings.TrimSpace(run.Plain()) != "" {
		return true
	}
	for _, n := range article.All(&article.Article{Headline: run}) {
		switch n.(type) {
		case *article.FootnoteRef, *article.InlineImage, *article.Time, *article.InlineMath:
			return true
		}
	}
	return false
}
