package gate

import "strings"

// A Use is what a page does with an address.
type Use uint8

// The uses.
const (
	Link  Use = iota // a reader follows it: http, https, mailto, tel, or relative
	Media            // a page loads it: http, https, or relative
)

// MaxURL is the length in bytes over which an address does not pass.
const MaxURL = 4096

// URL returns the address as it may go out, and whether it may. It strips what browsers strip (tab, line feed,
// carriage return, surrounding space and controls), percent-encodes what cannot stand in markup, takes backslashes for slashes before a query, gives a
// protocol-relative address https, refuses user names in it, refuses characters that do not belong in an address,
// and passes only the schemes of the use.
func URL(s string, use Use) (string, bool) {
	s = trim(s)
	if s == "" || len(s) > MaxURL || !Clean(s) {
		return "", false
	}
	scheme, rest, absolute := cutScheme(s)
	if !absolute {
		return relative(s)
	}
	switch scheme {
	case "http", "https":
		rest = slashes(rest)
		if !strings.HasPrefix(rest, "//") || !authority(rest[2:]) {
			return "", false
		}
		return encoded(join(s, scheme, rest)), true
	case "mailto", "tel":
		if use != Link || rest == "" {
			return "", false
		}
		return encoded(join(s, scheme, rest)), true
	}
	return "", false
}

// join puts an address together again: s itself where nothing in it had to change.
func join(s, scheme, rest string) string {
	if s[:len(scheme)] == scheme && s[len(scheme)+1:] == rest {
		return s
	}
	return scheme + ":" + rest
}

// encoded percent-encodes the space and the signs by which markup would end an address.
func encoded(s string) string {
	if !strings.ContainsAny(s, " \"<>") {
		return s
	}
	return encoder.Replace(s)
}

var encoder = strings.NewReplacer(" ", "%20", `"`, "%22", "<", "%3C", ">", "%3E")

// trim strips what a browser's parser strips.
func trim(s string) string {
	s = strings.TrimFunc(s, func(r rune) bool { return r <= ' ' })
	if strings.ContainsAny(s, "\t\n\r") {
		s = strings.NewReplacer("\t", "", "\n", "", "\r", "").Replace(s)
	}
	return s
}

func cutScheme(s string) (scheme, rest string, ok bool) {
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == ':' && i > 0:
			return lowerASCII(s[:i]), s[i+1:], true
		case 'a' <= c|0x20 && c|0x20 <= 'z':
		case i > 0 && ('0' <= c && c <= '9' || c == '+' || c == '-' || c == '.'):
		default:
			return "", s, false
		}
	}
	return "", s, false
}

func lowerASCII(s string) string {
	for i := 0; i < len(s); i++ {
		if 'A' <= s[i] && s[i] <= 'Z' {
			b := []byte(s)
			for j := i; j < len(b); j++ {
				if 'A' <= b[j] && b[j] <= 'Z' {
					b[j] |= 0x20
				}
			}
			return string(b)
		}
	}
	return s
}

func relative(s string) (string, bool) {
	s = slashes(s)
	if strings.HasPrefix(s, "//") {
		if !authority(s[2:]) {
			return "", false
		}
		return "https:" + encoded(s), true
	}
	if i := strings.IndexAny(s, ":/?#"); i >= 0 && s[i] == ':' {
		return "", false // a scheme that is none
	}
	if strings.ContainsAny(s, "<>\"`") {
		return "", false
	}
	return encoded(s), true
}

// slashes turns backslashes before the query or fragment into slashes.
func slashes(s string) string {
	end := strings.IndexAny(s, "?#")
	if end < 0 {
		end = len(s)
	}
	if !strings.Contains(s[:end], `\`) {
		return s
	}
	return strings.ReplaceAll(s[:end], `\`, "/") + s[end:]
}

// authority reports whether s begins with a host, and with no user name before it.
func authority(s string) bool {
	end := strings.IndexAny(s, "/?#")
	if end < 0 {
		end = len(s)
	}
	host := s[:end]
	return host != "" && host[0] != ':' && !strings.ContainsAny(host, "@<>\"' \\^`{|}%")
}
