// Package uri writes addresses as URIs (RFC 3986), for the formats that take nothing else, and tells which of them are the
// same.
package uri

import (
	"net/netip"
	"strings"

	"github.com/standfirst/standfirst/internal/gate"
)

// Absolute returns an address on the web as a URI (in schemas the format "uri"), or "" where it may not go out or names
// no host. What a URI cannot hold, such as a letter beyond ASCII, is percent-encoded.
func Absolute(url string) string {
	url, ok := gate.URL(url, gate.Media)
	if !ok || !Web(url) {
		return ""
	}
	scheme, rest, _ := strings.Cut(url, "://")
	end := strings.IndexAny(rest, "/?#")
	if end < 0 {
		end = len(rest)
	}
	host, ok := authority(rest[:end])
	if !ok {
		return ""
	}
	return scheme + "://" + host + Encoded(rest[end:])
}

// authority returns a host, with its port, as a URI writes it.
func authority(s string) (string, bool) {
	host, port := s, ""
	if i := strings.LastIndexByte(s, ':'); i >= 0 && !strings.HasSuffix(s, "]") {
		host, port = s[:i], s[i:]
		if strings.Trim(port[1:], "0123456789") != "" {
			return "", false
		}
	}
	if inner, ok := strings.CutPrefix(host, "["); ok {
		inner, ok = strings.CutSuffix(inner, "]")
		addr, err := netip.ParseAddr(inner)
		return host + port, ok && err == nil && addr.Is6() && addr.Zone() == ""
	}
	host, ok := ascii(host)
	return host + port, ok && !strings.ContainsAny(host, ":@[]/?#") && Encoded(host) == host
}

// Web reports whether an address names its host on the web.
func Web(url string) bool {
	return strings.HasPrefix(url, "https://") || strings.HasPrefix(url, "http://")
}

// Any returns a text that is a URI of whatever scheme, such as "urn:uuid:…" or "tag:…"; or "". An address on the web has
// to be one that may go out.
func Any(s string) string {
	scheme, rest, ok := strings.Cut(s, ":")
	if !ok || rest == "" || Encoded(rest) != rest {
		return ""
	}
	for i, c := range scheme {
		if !(c|0x20 >= 'a' && c|0x20 <= 'z' || i > 0 && (c >= '0' && c <= '9' || c == '+' || c == '-' || c == '.')) {
			return ""
		}
	}
	switch strings.ToLower(scheme) {
	case "", "javascript", "data", "vbscript":
		return ""
	case "http", "https":
		return Absolute(s)
	}
	if strings.HasPrefix(rest, "//") {
		end := strings.IndexAny(rest[2:], "/?#")
		if end < 0 {
			end = len(rest) - 2
		}
		if _, ok := authority(rest[2 : 2+end]); !ok {
			return ""
		}
	}
	return s
}

// Encoded returns a path with its query and fragment, or a part of them, with what a URI cannot hold percent-encoded.
func Encoded(s string) string {
	const hex = "0123456789ABCDEF"
	var out []byte
	fragment := false
	for i := 0; i < len(s); i++ {
		c := s[i]
		ok := 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || strings.IndexByte("-._~!$&'()*+,;=:@/?", c) >= 0
		switch c {
		case '%':
			ok = i+2 < len(s) && digit(s[i+1]) && digit(s[i+2])
		case '#':
			ok, fragment = !fragment, true
		}
		if ok {
			if out != nil {
				out = append(out, c)
			}
			continue
		}
		if out == nil {
			out = append(make([]byte, 0, len(s)+16), s[:i]...)
		}
		out = append(out, '%', hex[c>>4], hex[c&0xF])
	}
	if out == nil {
		return s
	}
	return string(out)
}

// digit reports whether c is a hexadecimal digit.
func digit(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c|0x20 && c|0x20 <= 'f'
}
