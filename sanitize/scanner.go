package sanitize

import (
	"strings"

	"golang.org/x/net/html"
)

// A token is what a scanner finds.
type token uint8

const (
	eof token = iota
	characters
	opening
	closing
	failure // what it finds is for the full parser
)

// A scanner takes well-written markup apart: what it hands out are parts of the markup wherever that is possible.
type scanner struct {
	src    string
	at     int
	modern bool        // it began with the doctype of today
	name   string      // of the tag
	attrs  []attribute // of the start tag
	closed bool        // the start tag says that it is the end as well
	value  string      // of the characters
	passed bool        // a comment stood behind the last start tag
	slab   slab[attribute]
	found  []attribute
}

// next reads on to the end of the next token.
func (s *scanner) next() token {
	start := s.at
	for {
		i := strings.IndexByte(s.src[s.at:], '<')
		if i < 0 {
			s.at = len(s.src)
			break
		}
		s.at += i
		if s.at+1 < len(s.src) && (letter(s.src[s.at+1]) || strings.IndexByte("/!?", s.src[s.at+1]) >= 0) {
			break
		}
		s.at++ // a sign that opens no tag
	}
	if s.at > start {
		s.value = unescape(s.src[start:s.at])
		return characters
	}
	if s.at == len(s.src) {
		return eof
	}
	switch s.src[s.at+1] {
	case '!', '?':
		if !s.comment() {
			return failure
		}
		return s.next()
	case '/':
		return s.closing()
	}
	s.at++
	return s.opening()
}

// What an ASCII character means within a tag.
const (
	blank  = 1 << iota // white space
	slash              // it may end a name as white space does
	equals             // it ends the name of an attribute
	ends   = blank | slash
)

var means = [256]uint8{' ': blank, '\t': blank, '\n': blank, '\f': blank, '/': slash, '>': slash, '=': equals}

func is(c byte, what uint8) bool { return means[c]&what != 0 }

func letter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// comment passes over a comment, a doctype or what is taken for a comment.
func (s *scanner) comment() bool {
	s.passed = true
	rest := s.src[s.at:]
	if inner, ok := strings.CutPrefix(rest, "<!--"); ok {
		end := strings.Index(inner, "-->")
		if end < 0 || strings.HasPrefix(inner, ">") || strings.HasPrefix(inner, "->") || strings.Contains(inner[:end], "--!>") {
			return false
		}
		s.at += len("<!---->") + end
		return true
	}
	end := strings.IndexByte(rest, '>')
	if end < 0 || strings.HasPrefix(rest, "<!-") || strings.HasPrefix(rest, "<![CDATA[") {
		return false
	}
	s.modern = s.modern || s.at == 0 && strings.EqualFold(rest[:end], "<!doctype html")
	s.at += end + 1
	return true
}

func (s *scanner) tagName() bool {
	start, upper := s.at, false
	for s.at < len(s.src) && !is(s.src[s.at], ends) {
		c := s.src[s.at]
		if c >= 0x80 || c < ' ' || c == '<' {
			return false
		}
		upper = upper || 'A' <= c && c <= 'Z'
		s.at++
	}
	if s.name = s.src[start:s.at]; upper {
		s.name = strings.ToLower(s.name)
	}
	return s.at < len(s.src)
}

func (s *scanner) closing() token {
	s.at += 2
	if s.at >= len(s.src) || !letter(s.src[s.at]) || !s.tagName() {
		return failure
	}
	for s.at < len(s.src) && is(s.src[s.at], blank) {
		s.at++
	}
	if s.at >= len(s.src) || s.src[s.at] != '>' {
		return failure
	}
	s.at++
	return closing
}

func (s *scanner) opening() token {
	if !s.tagName() {
		return failure
	}
	s.found, s.closed = s.found[:0], false
	for {
		for s.at < len(s.src) && is(s.src[s.at], blank) {
			s.at++
		}
		if s.at >= len(s.src) {
			return failure
		}
		switch s.src[s.at] {
		case '>':
			s.at++
			s.attrs, s.passed = s.slab.keep(s.found), false
			return opening
		case '/':
			if s.at++; s.at >= len(s.src) || s.src[s.at] != '>' {
				return failure
			}
			s.closed = true
			continue
		}
		if !s.attribute() {
			return failure
		}
	}
}

// attribute reads a name and, where there is one, its value.
func (s *scanner) attribute() bool {
	start, upper := s.at, false
	for s.at < len(s.src) && !is(s.src[s.at], ends|equals) {
		c := s.src[s.at]
		if c >= 0x80 || c < ' ' || c == '"' || c == '\'' || c == '<' {
			return false
		}
		upper = upper || 'A' <= c && c <= 'Z'
		s.at++
	}
	key := s.src[start:s.at]
	if key == "" || s.at >= len(s.src) {
		return false
	}
	if upper {
		key = strings.ToLower(key)
	}
	if len(s.found) == 100 {
		return false
	}
	for i := range s.found {
		if s.found[i].key == key {
			return false
		}
	}
	if s.src[s.at] != '=' {
		if is(s.src[s.at], blank) {
			if rest := strings.TrimLeft(s.src[s.at:], white); rest == "" || rest[0] == '=' {
				return false
			}
		}
		s.found = append(s.found, attribute{key: key})
		return true
	}
	if s.at++; s.at >= len(s.src) {
		return false
	}
	value := ""
	switch quote := s.src[s.at]; quote {
	case '"', '\'':
		end := strings.IndexByte(s.src[s.at+1:], quote)
		if end < 0 {
			return false
		}
		value = s.src[s.at+1 : s.at+1+end]
		if s.at += end + 2; s.at < len(s.src) && !is(s.src[s.at], ends) {
			return false
		}
	case ' ', '\t', '\n', '\f', '>':
		return false
	default:
		end := strings.IndexAny(s.src[s.at:], " \t\n\f>")
		if end < 0 {
			return false
		}
		value = s.src[s.at : s.at+end]
		s.at += end
	}
	value, ok := unescapeValue(value)
	s.found = append(s.found, attribute{key, value})
	return ok
}

// rest reads the text of an element that holds nothing else, and its end tag.
func (s *scanner) rest(name string, escapable bool) (string, bool) {
	start := s.at
	for i := s.at; ; {
		k := strings.Index(s.src[i:], "</")
		if k < 0 {
			return "", false
		}
		i += k
		end := i + 2 + len(name)
		if end < len(s.src) && s.src[end] == '>' && strings.EqualFold(s.src[i+2:end], name) {
			text := s.src[start:i]
			if s.at = end + 1; name == "script" && strings.Contains(text, "<!--") {
				return "", false
			}
			if escapable {
				text = unescape(text)
			}
			return text, true
		}
		if end < len(s.src) && strings.EqualFold(s.src[i+2:end], name) {
			return "", false
		}
		i += 2
	}
}

func unescape(s string) string {
	if strings.IndexByte(s, '&') < 0 {
		return s
	}
	return html.UnescapeString(s)
}

// unescapeValue reads the references in an attribute, which follow a rule of their own: it knows the usual five, and
// that a name before "=" is none.
func unescapeValue(s string) (string, bool) {
	i := strings.IndexByte(s, '&')
	if i < 0 {
		return s, true
	}
	out := make([]byte, 0, len(s))
	for i >= 0 {
		out = append(out, s[:i]...)
		s = s[i:]
		end := 1
		for end < len(s) && (letter(s[end]) || '0' <= s[end] && s[end] <= '9') {
			end++
		}
		switch {
		case end < len(s) && s[end] == '=':
			out, s = append(out, s[:end]...), s[end:]
		case end < len(s) && s[end] == ';':
			c, ok := five[s[1:end]]
			if !ok {
				return "", false
			}
			out, s = append(out, c), s[end+1:]
		case len(s) > 4 && s[:5] == "&#34;":
			out, s = append(out, '"'), s[5:]
		case len(s) > 4 && s[:5] == "&#39;":
			out, s = append(out, '\''), s[5:]
		default:
			return "", false
		}
		i = strings.IndexByte(s, '&')
	}
	return string(append(out, s...)), true
}

var five = map[string]byte{"amp": '&', "lt": '<', "gt": '>', "quot": '"', "apos": '\''}
