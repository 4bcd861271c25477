package email

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/furniture"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// open appends the beginning of an element with its class and style, and with the language and direction that its node states.
func (s *setter) open(dst []byte, name, class, style string, m *article.Meta) []byte {
	dst = append(append(dst, '<'), name...)
	if class != "" {
		dst = append(append(append(dst, ` class="`...), class...), '"')
	}
	own := m != nil && (gate.Tag(m.Lang) || m.Dir != "")
	if own {
		dst = s.language(dst, m.Lang)
	}
	if style = strings.TrimSuffix(style, ";"); style != "" || own {
		dst = append(append(dst, ` style="`...), style...)
		if own {
			if style != "" {
				dst = append(dst, ';')
			}
			dst = append(append(dst, "text-align:"...), s.start()...)
		}
		dst = append(dst, '"')
	}
	return append(dst, '>')
}

// language appends lang, where it is a tag, and the direction at hand.
func (s *setter) language(dst []byte, tag string) []byte {
	if gate.Tag(tag) {
		dst = markup.AppendAttr(dst, "lang", tag)
	}
	return markup.AppendAttr(dst, "dir", string(s.dir))
}

// turn gives the setter the direction of a node, and returns the one before.
func (s *setter) turn(m *article.Meta) article.Direction {
	was := s.dir
	if m == nil {
		return was
	}
	switch {
	case m.Dir == article.LTR, m.Dir == article.RTL:
		s.dir = m.Dir
	case gate.Tag(m.Lang):
		s.dir = locale.DirOf(m.Lang)
	}
	return was
}

// start returns the side on which lines begin, end that on which they end.
func (s *setter) start() string {
	if s.dir == article.RTL {
		return "right"
	}
	return "left"
}

func (s *setter) end() string {
	if s.dir == article.RTL {
		return "left"
	}
	return "right"
}

// sides returns the four values of a padding or margin by top, end, bottom and start.
func (s *setter) sides(top, end, bottom, start int) string {
	px := func(n int) string {
		if n == 0 {
			return "0"
		}
		return strconv.Itoa(n) + "px"
	}
	if s.dir == article.RTL {
		end, start = start, end
	}
	return px(top) + " " + px(end) + " " + px(bottom) + " " + px(start) + ";"
}

// grid appends the beginning of a table for layout.
func (s *setter) grid(dst []byte, class, style string) []byte {
	dst = append(dst, `<table role="presentation" cellspacing="0" cellpadding="0" width="100%" dir="`...)
	dst = append(append(dst, s.dir...), '"')
	if class != "" {
		dst = append(append(append(dst, ` class="`...), class...), '"')
	}
	return append(append(append(dst, ` style="`...), strings.TrimSuffix("width:100%;table-layout:fixed;"+style, ";")...), '"', '>')
}

// box appends the beginning of a table of one cell.
func (s *setter) box(dst []byte, class, style string) []byte {
	dst = append(s.grid(dst, "", ""), "<tr>"...)
	if !strings.Contains(style, "text-align:") {
		style = strings.TrimSuffix(style, ";") + ";text-align:" + s.start()
	}
	return s.open(dst, "td", class, style, nil)
}

// unbox ends a table, with room below it.
func unbox(dst []byte) []byte {
	return append(dst, `</td></tr><tr><td height="20" style="height:20px;font-size:1px;line-height:20px">&nbsp;</td></tr></table>`+"\n"...)
}

// shut ends an element.
func shut(dst []byte, name string) []byte {
	return append(append(append(dst, "</"...), name...), '>')
}

// number appends an attribute with a number.
func number(dst []byte, name string, n int) []byte {
	dst = append(append(append(dst, ' '), name...), `="`...)
	return append(strconv.AppendInt(dst, int64(n), 10), '"')
}

// anchor appends the beginning of a link, and reports whether there is one.
func (s *setter) anchor(dst []byte, class, style, url string) ([]byte, bool) {
	if url = furniture.Reachable(url); url == "" || s.bare {
		return dst, false
	}
	dst = markup.AppendAttr(append(dst, "<a"...), "href", url)
	if class != "" {
		dst = append(append(append(dst, ` class="`...), class...), '"')
	}
	return append(append(append(dst, ` style="`...), style...), '"', '>'), true
}

// The styles of links: in a text, and where the link is all there is.
const (
	linkStyle  = "color:" + accent + ";text-decoration:underline"
	plainStyle = "color:" + ink + ";text-decoration:none"
)
