package html

import (
	"reflect"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// run appends a run of text.
func (s *setter) run(dst []byte, run article.Inlines) []byte {
	for _, n := range run {
		if t, ok := n.(*article.Text); ok && s.Inline == nil && t != nil && t.Meta == nil {
			dst = markup.AppendText(dst, t.Value)
			continue
		}
		dst = s.inline(dst, n)
	}
	return dst
}

func (s *setter) inline(dst []byte, n article.Inline) []byte {
	if s.Inline == nil || n == nil || reflect.ValueOf(n).IsNil() {
		return s.plainInline(dst, n)
	}
	own := *s // the copy is what the hook may keep, so that s itself stays on the stack
	out, ok := s.Inline(dst, n, own.plainInline)
	if !ok {
		return s.plainInline(dst, n)
	}
	return out
}

func (s *setter) plainInline(dst []byte, n article.Inline) []byte {
	switch n := n.(type) {
	case *article.Text:
		if n == nil || n.Value == "" {
			return dst
		}
		if n.Meta == nil {
			return markup.AppendText(dst, n.Value)
		}
		dst = s.open(dst, "span", "", n.Meta)
		dst = append(dst, '>')
		dst = markup.AppendText(dst, n.Value)
		return append(dst, "</span>"...)
	case *article.Strong:
		if n != nil {
			return s.wrap(dst, "strong", n.Text, n.Meta)
		}
	case *article.Emphasis:
		if n != nil {
			return s.wrap(dst, "em", n.Text, n.Meta)
		}
	case *article.Link:
		if n != nil {
			return s.link(dst, n)
		}
	case *article.InlineCode:
		if n != nil {
			dst = s.open(dst, "code", "", n.Meta)
			dst = append(dst, '>')
			dst = markup.AppendText(dst, n.Value)
			return append(dst, "</code>"...)
		}
	case *article.Break:
		if n != nil {
			return append(dst, "<br>"...)
		}
	case *article.Mark:
		if n != nil {
			return s.wrap(dst, "mark", n.Text, n.Meta)
		}
	case *article.Sub:
		if n != nil {
			return s.wrap(dst, "sub", n.Text, n.Meta)
		}
	case *article.Sup:
		if n != nil {
			return s.wrap(dst, "sup", n.Text, n.Meta)
		}
	case *article.Strike:
		if n != nil {
			return s.wrap(dst, "s", n.Text, n.Meta)
		}
	case *article.Abbr:
		if n != nil {
			dst = s.open(dst, "abbr", "", n.Meta)
			if n.Title != "" {
				dst = markup.AppendAttr(dst, "title", n.Title)
			}
			dst = append(dst, '>')
			dst = s.run(dst, n.Text)
			return append(dst, "</abbr>"...)
		}
	case *article.Time:
		if n != nil {
			return s.time(dst, n)
		}
	case *article.Span:
		if n != nil {
			return s.wrap(dst, "span", n.Text, n.Meta)
		}
	case *article.Ruby:
		if n != nil {
			return s.ruby(dst, n)
		}
	case *article.InlineMath:
		if n != nil {
			return s.math(dst, n.TeX, n.MathML, n.Spoken, n.Meta, false)
		}
	case *article.InlineImage:
		if n != nil {
			return s.icon(dst, n)
		}
	case *article.FootnoteRef:
		if n != nil {
			return s.ref(dst, n)
		}
	case *article.InlineCustom:
		if n != nil {
			if n.Meta == nil {
				return s.run(dst, n.Fallback)
			}
			return s.wrap(dst, "span", n.Fallback, n.Meta)
		}
	}
	return dst
}

func (s *setter) wrap(dst []byte, name string, run article.Inlines, m *article.Meta) []byte {
	dst = s.open(dst, name, "", m)
	dst = append(dst, '>')
	dst = s.run(dst, run)
	return shut(dst, name)
}

func shut(dst []byte, name string) []byte {
	dst = append(dst, "</"...)
	dst = append(dst, name...)
	return append(dst, '>')
}

// link appends a link, or its text where its address may not go out or another link is around it.
func (s *setter) link(dst []byte, n *article.Link) []byte {
	dst, ok := s.anchor(dst, "", n.URL)
	if !ok {
		if n.Meta == nil {
			return s.run(dst, n.Text)
		}
		return s.wrap(dst, "span", n.Text, n.Meta)
	}
	dst = s.meta(dst, n.Meta)
	if n.Title != "" {
		dst = markup.AppendAttr(dst, "title", n.Title)
	}
	dst = append(dst, '>')
	s.bare = true
	if blank(n.Text) {
		dst = markup.AppendText(dst, n.URL)
	} else {
		dst = s.run(dst, n.Text)
	}
	s.bare = false
	return append(dst, "</a>"...)
}

func (s *setter) time(dst []byte, n *article.Time) []byte {
	if n.Date.IsZero() {
		return s.wrap(dst, "span", n.Text, n.Meta)
	}
	dst = s.open(dst, "time", "", n.Meta)
	dst = datetime(dst, n.Date)
	dst = append(dst, '>')
	if blank(n.Text) {
		dst = s.l.AppendDate(dst, n.Date, 0, s.Zone)
	} else {
		dst = s.run(dst, n.Text)
	}
	return append(dst, "</time>"...)
}

// datetime appends a date as HTML takes it: to the second, in the years 1 to 9999.
func datetime(dst []byte, d article.Date) []byte {
	if y := d.Time.Year(); d.IsZero() || y < 1 || y > 9999 {
		return dst
	}
	d.Time = d.Time.Truncate(time.Second)
	dst = append(dst, ` datetime="`...)
	dst = d.Append(dst)
	return append(dst, '"')
}

func (s *setter) ruby(dst []byte, n *article.Ruby) []byte {
	if n.Reading == "" {
		return s.wrap(dst, "span", n.Text, n.Meta)
	}
	dst = s.open(dst, "ruby", "", n.Meta)
	dst = append(dst, '>')
	dst = s.run(dst, n.Text)
	dst = append(dst, "<rp>(</rp><rt>"...)
	dst = markup.AppendText(dst, n.Reading)
	return append(dst, "</rt><rp>)</rp></ruby>"...)
}

// icon appends a picture within a line, or its words where its address may not go out.
func (s *setter) icon(dst []byte, n *article.InlineImage) []byte {
	mark, url := len(dst), n.URL
	if s.ImageURL != nil {
		url = s.ImageURL(&article.Rendition{URL: n.URL, Width: n.Width, Height: n.Height}, 0)
	}
	dst = s.open(dst, "img", "sf-icon", n.Meta)
	dst, ok := s.href(dst, "src", url, gate.Media)
	if !ok {
		return markup.AppendText(dst[:mark], n.Alt)
	}
	dst = markup.AppendAttr(dst, "alt", n.Alt)
	dst = size(dst, n.Width, n.Height)
	return append(dst, ` loading="lazy">`...)
}

// words appends a run as text alone, for an attribute or a title.
func words(dst []byte, run article.Inlines) []byte {
	for _, n := range run {
		switch n := n.(type) {
		case *article.Text:
			if n != nil {
				dst = markup.AppendText(dst, n.Value)
			}
		case *article.InlineCode:
			if n != nil {
				dst = markup.AppendText(dst, n.Value)
			}
		case *article.Break:
			dst = append(dst, ' ')
		case *article.InlineImage:
			if n != nil {
				dst = markup.AppendText(dst, n.Alt)
			}
		case *article.InlineMath:
			if n != nil && n.TeX != "" {
				dst = markup.AppendText(dst, n.TeX)
			} else if n != nil {
				dst = markup.AppendText(dst, n.Spoken)
			}
		default:
			dst = words(dst, inside(n))
		}
	}
	return dst
}

// columns returns how many columns of a terminal a run takes, which is about how wide it is.
func columns(run article.Inlines) (n int) {
	for _, in := range run {
		if t, ok := in.(*article.Text); !ok {
			n += columns(inside(in))
		} else if t != nil {
			n += locale.Columns(t.Value)
		}
	}
	return n
}

// blank reports whether a run shows nothing.
func blank(run article.Inlines) bool {
	for _, n := range run {
		switch n := n.(type) {
		case *article.Text:
			if n != nil && n.Value != "" {
				return false
			}
		case *article.Break:
		case *article.InlineCode, *article.InlineImage, *article.InlineMath, *article.FootnoteRef, *article.Time:
			if !reflect.ValueOf(n).IsNil() {
				return false
			}
		default:
			if !blank(inside(n)) {
				return false
			}
		}
	}
	return true
}

// inside returns the run that an inline wraps.
func inside(n article.Inline) article.Inlines {
	if !furniture.Present(n) {
		return nil
	}
	return furniture.Within(n)
}
