package applenews

import (
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/internal/uri"
)

// run appends a run of text as HTML of the tags that the format allows.
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
		return markup.AppendText(dst, n.Value)
	case *article.Strong:
		return s.wrap(dst, "strong", n.Text)
	case *article.Emphasis:
		return s.wrap(dst, "em", n.Text)
	case *article.Link:
		return s.link(dst, n)
	case *article.InlineCode:
		dst = append(dst, "<code>"...)
		dst = markup.AppendText(dst, n.Value)
		return append(dst, "</code>"...)
	case *article.Break:
		return append(dst, "<br>"...)
	case *article.Mark:
		dst = append(dst, `<span data-anf-textstyle="mark">`...)
		dst = s.run(dst, n.Text)
		return append(dst, "</span>"...)
	case *article.Sub:
		return s.wrap(dst, "sub", n.Text)
	case *article.Sup:
		return s.wrap(dst, "sup", n.Text)
	case *article.Strike:
		return s.wrap(dst, "s", n.Text)
	case *article.Time:
		if furniture.Line(n.Text.Plain()) == "" {
			return s.L.AppendDate(dst, n.Date, 0, s.Set.Zone)
		}
		return s.run(dst, n.Text)
	case *article.Ruby:
		dst = s.run(dst, n.Text)
		if n.Reading != "" {
			dst = append(dst, " ("...)
			dst = markup.AppendText(dst, n.Reading)
			dst = append(dst, ')')
		}
	case *article.InlineMath:
		return markup.AppendText(dst, furniture.Formula(n.TeX, n.MathML, n.Spoken))
	case *article.InlineImage:
		return markup.AppendText(dst, n.Alt)
	case *article.FootnoteRef:
		return s.ref(dst, n)
	default:
		return s.run(dst, furniture.Within(n))
	}
	return dst
}

func (s *setter) wrap(dst []byte, tag string, run article.Inlines) []byte {
	dst = append(append(append(dst, '<'), tag...), '>')
	dst = s.run(dst, run)
	return append(append(append(dst, "</"...), tag...), '>')
}

// link appends a link, or its words where the address may not go out, names no host, or another link is around it.
func (s *setter) link(dst []byte, n *article.Link) []byte {
	url := uri.Absolute(n.URL)
	if mails(n.URL) {
		url, _ = gate.URL(n.URL, gate.Link)
	}
	if url == "" || s.linked {
		return s.run(dst, n.Text)
	}
	dst = markup.AppendAttr(append(dst, "<a"...), "href", url)
	dst = append(dst, '>')
	s.linked = true
	first := len(dst)
	if dst = s.run(dst, n.Text); !shows(string(dst[first:])) {
		dst = markup.AppendText(dst[:first], url)
	}
	s.linked = false
	return append(dst, "</a>"...)
}

// mails reports whether an address is that of a mailbox.
func mails(url string) bool {
	url, ok := gate.URL(url, gate.Link)
	return ok && strings.HasPrefix(url, "mailto:") && uri.Encoded(url) == url
}

// ref appends the mark of a note, with a link to it where one can lead there.
func (s *setter) ref(dst []byte, n *article.FootnoteRef) []byte {
	number := s.notes.Number(n.Note)
	if number == 0 {
		return dst
	}
	link := s.led[n.Note] && !s.linked
	dst = append(dst, "<sup>"...)
	if link {
		dst = append(append(append(dst, `<a href="#`...), noteID(number)...), `">`...)
	}
	dst = s.L.AppendInt(dst, int64(number))
	if link {
		dst = append(dst, "</a>"...)
	}
	return append(dst, "</sup>"...)
}

// linksOut reports whether a run has a link.
func linksOut(run article.Inlines) bool {
	for _, n := range article.All(&article.Article{Headline: run}) {
		if _, ok := n.(*article.Link); ok {
			return true
		}
	}
	return false
}

// paragraph returns HTML as a paragraph.
func paragraph(text []byte) string { return "<p>" + string(text) + "</p>" }

// pre appends a text whose lines stand as they are.
func pre(dst []byte, text string) []byte {
	dst = append(dst, "<pre>"...)
	dst = markup.AppendText(dst, strings.TrimRight(text, "\n"))
	return append(dst, "</pre>"...)
}
