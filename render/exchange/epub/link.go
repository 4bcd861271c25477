package epub

import (
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/standfirst/standfirst/internal/gate"
	"github.com/standfirst/standfirst/internal/markup"
)

// address returns an address in full as a link may have it, and whether it can: one without a host is one of the base's.
func address(link, base string) (string, bool) {
	link, ok := gate.URL(link, gate.Link)
	if !ok || link == "" {
		return "", false
	}
	u, err := url.Parse(escaped(link))
	if err != nil {
		return "", false
	}
	if !u.IsAbs() {
		if base == "" {
			return "", false
		}
		b, err := url.Parse(base)
		if err != nil || b.Opaque != "" {
			return "", false
		}
		u = b.ResolveReference(u)
	}
	switch u.Scheme {
	case "http", "https":
		if port, err := strconv.Atoi(u.Port()); !fitHost(u.Hostname()) || u.User != nil || u.Port() != "" && (err != nil || port > 65535) {
			return "", false
		}
	case "mailto", "tel":
	default:
		return "", false
	}
	return u.String(), true
}

// escaped percent-encodes what may not stand in an address, a stray percent sign among it.
func escaped(link string) string {
	const hex = "0123456789ABCDEF"
	var b []byte
	fragment := false
	for i := 0; i < len(link); i++ {
		c := link[i]
		plain := c > ' ' && c != 0x7F && !strings.ContainsRune("\"<>\\^`{|}", rune(c))
		switch {
		case c == '%':
			plain = i+2 < len(link) && ishex(link[i+1]) && ishex(link[i+2])
		case c == '#':
			plain, fragment = !fragment, true
		case c == '[', c == ']':
			plain = strings.HasPrefix(link[:i+1], "http") && strings.Count(link[:i], "/") == 2
		}
		if plain {
			b = append(b, c)
		} else {
			b = append(b, '%', hex[c>>4], hex[c&15])
		}
	}
	return string(b)
}

func ishex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}

// fitHost reports whether a host has the form of one: labels of letters, digits and hyphens, or an address of the internet.
func fitHost(host string) bool {
	if host == "" || len(host) > 253 {
		return false
	}
	last := host[strings.LastIndexByte(strings.TrimSuffix(host, "."), '.')+1:]
	if strings.Contains(host, ":") || strings.Trim(last, "0123456789.") == "" {
		ip, err := netip.ParseAddr(host)
		return err == nil && ip.Zone() == ""
	}
	for label := range strings.SplitSeq(strings.TrimSuffix(host, "."), ".") {
		if label == "" || len(label) > 63 {
			return false
		}
		for _, r := range label {
			if r == utf8.RuneError || r != '-' && r != '_' && !unicode.In(r, unicode.L, unicode.M, unicode.Nd) {
				return false
			}
		}
	}
	return true
}

// href appends a link's address, and reports whether there is one to lead to: a place of the page, another article of the
// book, or an address in full.
func (s *setter) href(dst []byte, link string) ([]byte, bool) {
	link, ok := gate.URL(link, gate.Link)
	if !ok {
		return dst, false
	}
	if id, local := strings.CutPrefix(link, "#"); local {
		if plain, err := url.PathUnescape(id); err == nil {
			id = plain
		}
		if id = place(id); s.known != nil && !s.known[id] {
			return dst, false
		}
		return markup.AppendAttr(dst, "href", "#"+id), true
	}
	full, ok := address(link, s.base)
	if !ok {
		return dst, false
	}
	if page := s.pages[full]; page != "" && page != pageName(s.place) {
		return markup.AppendAttr(dst, "href", page), true
	}
	return markup.AppendAttr(dst, "href", full), true
}

// anchor begins a link, and reports whether there is one: it leads somewhere, and no link is around it.
func (s *setter) anchor(dst []byte, class, link string) ([]byte, bool) {
	if s.bare || link == "" {
		return dst, false
	}
	mark := len(dst)
	dst = append(dst, "<a"...)
	if class != "" {
		dst = markup.AppendAttr(dst, "class", class)
	}
	dst, ok := s.href(dst, link)
	if !ok {
		return dst[:mark], false
	}
	return dst, true
}

// linked appends a name as a link where its address leads somewhere, isolated from the text around it.
func (s *setter) linked(dst []byte, name, lang, link string) []byte {
	dst, ok := s.anchor(dst, "", link)
	if ok {
		dst = append(dst, '>')
	}
	dst = append(dst, "<bdi"...)
	dst = s.foreign(dst, lang)
	dst = append(dst, '>')
	dst = markup.AppendText(dst, name)
	dst = append(dst, "</bdi>"...)
	if ok {
		dst = append(dst, "</a>"...)
	}
	return dst
}
