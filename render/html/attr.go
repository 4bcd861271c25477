package html

import (
	"strconv"
	"strings"

	"github.com/standfirst/standfirst/article"
	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
	"github.com/standfirst/standfirst/render/locale"
)

// open begins an element that carries a node's meta; the tag stays open for more attributes.
func (s *setter) open(dst []byte, name, class string, m *article.Meta) []byte {
	dst = append(dst, '<')
	dst = append(dst, name...)
	if class != "" {
		dst = append(dst, ` class="`...)
		dst = append(dst, class...)
		dst = append(dst, '"')
	}
	return s.meta(dst, m)
}

// meta appends what a node's meta says, as attributes.
func (s *setter) meta(dst []byte, m *article.Meta) []byte {
	if m == nil {
		return dst
	}
	dst = s.id(dst, m.ID)
	return language(dst, m.Lang, m.Dir)
}

// id appends an id that comes from the article, where it is fit to be one.
func (s *setter) id(dst []byte, id string) []byte {
	if !fitID(id) {
		return dst
	}
	dst = append(dst, ` id="`...)
	dst = s.place(dst, id)
	return append(dst, '"')
}

// place appends an id that comes from the article as it stands in the page: with a full stop, so that no script meets
// it as a property, and apart from the printer's own.
func (s *setter) place(dst []byte, id string) []byte {
	dst = markup.AppendText(dst, s.IDPrefix)
	dst = append(dst, "at."...)
	return markup.AppendText(dst, id)
}

// own appends an id of the printer's own, after its "sf-".
func (s *setter) own(dst []byte, id string) []byte {
	dst = append(dst, ` id="`...)
	dst = markup.AppendText(dst, s.IDPrefix)
	dst = append(dst, "sf-"...)
	dst = append(dst, id...)
	return append(dst, '"')
}

// fitID reports whether an id can stand in a page: not one of the printer's own, and without spaces.
func fitID(id string) bool {
	return id != "" && len(id) <= 256 && !strings.HasPrefix(id, "sf-") && gate.Clean(id) && !strings.ContainsAny(id, " \t\n\r\f")
}

// language appends lang and dir for text in another language. A tag that is not one is left out.
func language(dst []byte, tag string, dir article.Direction) []byte {
	if gate.Tag(tag) {
		dst = markup.AppendAttr(dst, "lang", tag)
		if dir == article.DirAuto {
			dir = locale.DirOf(tag)
		}
	}
	switch dir {
	case article.LTR:
		return append(dst, ` dir="ltr"`...)
	case article.RTL:
		return append(dst, ` dir="rtl"`...)
	}
	return dst
}

// content appends the language of the article, where the element around it is in another.
func (s *setter) content(dst []byte) []byte {
	switch tag := s.a.Lang; {
	case tag == s.lang:
		return dst
	case gate.Tag(tag):
		return language(dst, tag, "")
	}
	return append(dst, ` dir="auto"`...)
}

// foreign appends the language of a name or title, where it is known to be another than that around it.
func (s *setter) foreign(dst []byte, tag string) []byte {
	if tag == "" || tag == s.lang {
		return dst
	}
	return language(dst, tag, "")
}

// href appends an address as an attribute, and reports whether it may go out.
func (s *setter) href(dst []byte, name, url string, use gate.Use) ([]byte, bool) {
	local := len(url) > 1 && url[0] == '#' && use == gate.Link
	url, ok := gate.URL(url, use)
	if !ok {
		return dst, false
	}
	if local {
		dst = append(append(append(dst, ' '), name...), `="#`...)
		if strings.HasPrefix(url, "#sf-") {
			dst = markup.AppendText(markup.AppendText(dst, s.IDPrefix), url[1:])
		} else {
			dst = s.place(dst, url[1:])
		}
		return append(dst, '"'), true
	}
	return markup.AppendAttr(dst, name, url), true
}

// anchor begins a link, and reports whether there is one: the address may go out, and no link is around it.
func (s *setter) anchor(dst []byte, class, url string) ([]byte, bool) {
	if s.bare || url == "" {
		return dst, false
	}
	mark := len(dst)
	dst = append(dst, "<a"...)
	if class != "" {
		dst = append(dst, ` class="`...)
		dst = append(dst, class...)
		dst = append(dst, '"')
	}
	dst, ok := s.href(dst, "href", url, gate.Link)
	if !ok {
		return dst[:mark], false
	}
	return dst, true
}

// local begins a link to one of the printer's own ids, to be completed by the end of the id.
func (s *setter) local(dst []byte, class, id string) []byte {
	dst = append(dst, `<a class="`...)
	dst = append(dst, class...)
	dst = append(dst, `" href="#`...)
	dst = markup.AppendText(dst, s.IDPrefix)
	dst = append(dst, "sf-"...)
	return append(dst, id...)
}

// number appends an attribute with a number.
func number(dst []byte, name string, n int) []byte {
	dst = append(dst, ' ')
	dst = append(dst, name...)
	dst = append(dst, `="`...)
	dst = strconv.AppendInt(dst, int64(n), 10)
	return append(dst, '"')
}

// label appends a label as text.
func (s *setter) label(dst []byte, k locale.Label) []byte {
	return markup.AppendText(dst, s.l.Label(k))
}

// heading opens or closes a heading some levels below the headline.
func (s *setter) heading(dst []byte, tag string, below int) []byte {
	dst = append(dst, tag...)
	return append(dst, byte('0'+min(s.level+below, 6)))
}
