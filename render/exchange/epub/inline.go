package epub

import (
	"strconv"
	"time"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/markup"
)

// run appends a run of text.
func (s *setter) run(dst []byte, run article.Inlines) []byte {
	return furniture.Inlines(dst, run, s.Inline, s.inline)
}

// inline appends an inline without asking the hook.
func (s *setter) inline(dst []byte, n article.Inline) []byte {
	if !furniture.Present(n) {
		return dst
	}
	switch n := n.(type) {
	case *article.Text:
		if n.Meta == nil {
			return markup.AppendText(dst, n.Value)
		}
		dst = s.open(dst, "span", "", n.Meta)
		dst = append(dst, '>')
		dst = markup.AppendText(dst, n.Value)
		return append(dst, "</span>"...)
	case *article.Strong:
		return s.wrap(dst, "strong", n.Text, n.Meta)
	case *article.Emphasis:
		return s.wrap(dst, "em", n.Text, n.Meta)
	case *article.Mark:
		return s.wrap(dst, "mark", n.Text, n.Meta)
	case *article.Sub:
		return s.wrap(dst, "sub", n.Text, n.Meta)
	case *article.Sup:
		return s.wrap(dst, "sup", n.Text, n.Meta)
	case *article.Strike:
		return s.wrap(dst, "s", n.Text, n.Meta)
	case *article.Span:
		return s.wrap(dst, "span", n.Text, n.Meta)
	case *article.Link:
		return s.link(dst, n)
	case *article.InlineCode:
		dst = s.open(dst, "code", "", n.Meta)
		dst = append(dst, '>')
		dst = markup.AppendText(dst, n.Value)
		return append(dst, "</code>"...)
	case *article.Break:
		return append(dst, "<br/>"...)
	case *article.Abbr:
		dst = s.open(dst, "abbr", "", n.Meta)
		if n.Title != "" {
			dst = markup.AppendAttr(dst, "title", n.Title)
		}
		dst = append(dst, '>')
		dst = s.run(dst, n.Text)
		return append(dst, "</abbr>"...)
	case *article.Time:
		return s.time(dst, n)
	case *article.Ruby:
		if n.Reading == "" {
			return s.wrap(dst, "span", n.Text, n.Meta)
		}
		dst = s.open(dst, "ruby", "", n.Meta)
		dst = append(dst, '>')
		dst = s.run(dst, n.Text)
		dst = append(dst, "<rt>"...)
		dst = markup.AppendText(dst, n.Reading)
		return append(dst, "</rt></ruby>"...)
	case *article.InlineMath:
		return s.math(dst, n.TeX, n.MathML, n.Spoken, n.Meta, false)
	case *article.InlineImage:
		return s.icon(dst, n)
	case *article.FootnoteRef:
		return s.ref(dst, n)
	case *article.InlineCustom:
		if n.Meta == nil {
			return s.run(dst, n.Fallback)
		}
		return s.wrap(dst, "span", n.Fallback, n.Meta)
	}
	return dst
}

func (s *setter) wrap(dst []byte, name string, run article.Inlines, m *article.Meta) []byte {
	dst = s.open(dst, name, "", m)
	dst = append(dst, '>')
	dst = s.run(dst, run)
	return shut(dst, name)
}

// link appends a link, or its words where it leads nowhere or another link is around it.
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
	mark := len(dst)
	if dst = s.run(dst, n.Text); len(dst) == mark {
		dst = markup.AppendText(dst, n.URL)
	}
	s.bare = false
	return append(dst, "</a>"...)
}

// time appends a moment: in an element of its name where that can say it to the machine, since without it holds text alone.
func (s *setter) time(dst []byte, n *article.Time) []byte {
	if n.Date.IsZero() || s.timed {
		return s.wrap(dst, "span", n.Text, n.Meta)
	}
	name, stamp := "time", datetime(nil, n.Date)
	if len(stamp) == 0 {
		name = "span"
	}
	dst = s.open(dst, name, "", n.Meta)
	dst = append(append(dst, stamp...), '>')
	s.timed = true
	mark := len(dst)
	if dst = s.run(dst, n.Text); len(dst) == mark {
		dst = s.l.AppendDate(dst, n.Date, 0, s.Printer.Zone)
	}
	s.timed = false
	return shut(dst, name)
}

// datetime appends a date for the machine: to the second, in the years 1 to 9999.
func datetime(dst []byte, d article.Date) []byte {
	if y := d.Time.Year(); d.IsZero() || y < 1 || y > 9999 {
		return dst
	}
	if _, offset := d.Time.Zone(); offset%60 != 0 || offset <= -24*3600 || offset >= 24*3600 {
		d.Time = d.Time.UTC()
	}
	d.Time = d.Time.Truncate(time.Second)
	return markup.AppendAttr(dst, "datetime", d.String())
}

// ref appends the mark that leads to a note: without a link where the note is not printed, nothing where there is none.
func (s *setter) ref(dst []byte, n *article.FootnoteRef) []byte {
	k := s.numbers[n.Note]
	if k == 0 {
		return dst
	}
	to := "note-" + strconv.Itoa(k)
	if s.bare || s.known != nil && !s.known[to] {
		dst = s.open(dst, "sup", "", n.Meta)
		dst = append(dst, '>')
		dst = s.l.AppendInt(dst, int64(k))
		return append(dst, "</sup>"...)
	}
	s.refs[k]++
	dst = s.open(dst, "sup", "", n.Meta)
	dst = append(dst, `><a epub:type="noteref" role="doc-noteref"`...)
	dst = markup.AppendAttr(dst, "href", "#"+to)
	dst = s.id(dst, refID(k, s.refs[k]))
	dst = append(dst, '>')
	dst = s.l.AppendInt(dst, int64(k))
	return append(dst, "</a></sup>"...)
}

// refID returns the id of a mention of a note: "ref-1" for the first, "ref-1-2" for the second.
func refID(k, mention int) string {
	id := "ref-" + strconv.Itoa(k)
	if mention > 1 {
		id += "-" + strconv.Itoa(mention)
	}
	return id
}
